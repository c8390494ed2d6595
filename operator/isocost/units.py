"""Amounts: integers inside, named constructors outside, closed arithmetic.

A bare float of money or memory is how a cost tool comes to lie: units get lost, cents drift, and NaN reads as zero.
So every amount is a small value type. Money counts millionths of a currency unit, resources count what Kubernetes
counts (milli-cores, bytes, whole devices), and mixing currencies is an error instead of a sum. What is not known is
`Missing`, with the reason, and mypy makes every reader say what it does about it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from decimal import ROUND_HALF_EVEN, Decimal, InvalidOperation

MICROS = 1_000_000
HOURS_PER_MONTH = 730
"""Hours in a mean month (365 * 24 / 12), the figure cloud price lists use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A figure that is not known, and why. Never read as zero."""

    reason: str


class CurrencyMismatch(ValueError):
    """Two amounts of different currencies met in one sum or comparison."""


def _decimal(text: str | int | Decimal) -> Decimal:
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise ValueError(f"{text!r} is not a decimal number such as 0.0416") from None
    if not value.is_finite():
        raise ValueError(f"{text!r} is not a finite number")
    return value


def _micros(value: Decimal) -> int:
    return int((value * MICROS).to_integral_value(rounding=ROUND_HALF_EVEN))


def _plain(micros: int, places: int) -> str:
    return f"{Decimal(micros) / MICROS:.{places}f}"


def _spoken(micros: int, places: int) -> str:
    """With thousands apart, for people: 8,066.50."""
    return f"{Decimal(micros) / MICROS:,.{places}f}"


@dataclass(frozen=True, slots=True, order=False)
class _Amount:
    """Millionths of a currency unit; what Money and Rate share."""

    micros: int
    currency: str = "USD"

    def _same(self, other: _Amount) -> None:
        if type(self) is not type(other) or self.currency != other.currency:
            raise CurrencyMismatch(f"{self} and {other} cannot be compared or added")

    def __lt__(self, other: _Amount) -> bool:
        self._same(other)
        return self.micros < other.micros

    def __le__(self, other: _Amount) -> bool:
        self._same(other)
        return self.micros <= other.micros

    def __gt__(self, other: _Amount) -> bool:
        return other < self

    def __ge__(self, other: _Amount) -> bool:
        return other <= self

    def __bool__(self) -> bool:
        return self.micros != 0

    def plain(self, places: int = 4) -> str:
        """The figure alone, as a decimal string with `places` digits after the point."""
        return _plain(self.micros, places)

    @property
    def exact(self) -> str:
        """The figure alone, as an exact decimal string with at least two places: "8.32", "0.0416"."""
        whole, _, rest = self.plain(6).partition(".")
        return f"{whole}.{rest.rstrip('0'):0<2}"


@dataclass(frozen=True, slots=True, order=False)
class Money(_Amount):
    """An amount of money."""

    @classmethod
    def of(cls, text: str | int | Decimal, currency: str = "USD") -> Money:
        """Money from a decimal string in whole units: Money.of("12.50"). Raises ValueError."""
        return cls(_micros(_decimal(text)), currency)

    def __add__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.micros + other.micros, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.micros - other.micros, self.currency)

    def __str__(self) -> str:
        return f"{_spoken(self.micros, 2)} {self.currency}"

    def per(self, span: timedelta) -> Rate:
        """The rate that comes to this much in so much time, rounded down to a millionth."""
        return Rate(self.micros * timedelta(hours=1) // span, self.currency)


@dataclass(frozen=True, slots=True, order=False)
class Rate(_Amount):
    """Money per hour."""

    @classmethod
    def of(cls, text: str | int | Decimal, currency: str = "USD") -> Rate:
        """A rate from a decimal string in whole units per hour: Rate.of("0.0416"). Raises ValueError."""
        return cls(_micros(_decimal(text)), currency)

    @classmethod
    def zero(cls, currency: str = "USD") -> Rate:
        return cls(0, currency)

    @classmethod
    def total(cls, rates: Iterable[Rate], currency: str = "USD") -> Rate:
        """The sum of rates of one currency."""
        result = cls.zero(currency)
        for rate in rates:
            result = result + rate
        return result

    def __add__(self, other: Rate) -> Rate:
        self._same(other)
        return Rate(self.micros + other.micros, self.currency)

    def __sub__(self, other: Rate) -> Rate:
        self._same(other)
        return Rate(self.micros - other.micros, self.currency)

    def __mul__(self, count: int) -> Rate:
        return Rate(self.micros * count, self.currency)

    def scaled(self, share: Decimal) -> Rate:
        """This rate times a plain number, rounded half even to a millionth."""
        return Rate(int((self.micros * share).to_integral_value(rounding=ROUND_HALF_EVEN)), self.currency)

    def over(self, duration: timedelta) -> Money:
        """What this rate costs over a time."""
        return Money(self.micros * (duration // timedelta(microseconds=1)) // 3_600_000_000, self.currency)

    @property
    def monthly(self) -> Money:
        """What this rate costs in a mean month of 730 hours."""
        return Money(self.micros * HOURS_PER_MONTH, self.currency)

    def __str__(self) -> str:
        return f"{_spoken(self.micros, 4)} {self.currency}/h"


def share(part: Rate, whole: Rate) -> Decimal:
    """part / whole as a plain number; 0 where whole is 0. Raises CurrencyMismatch."""
    part._same(whole)
    return Decimal(part.micros) / Decimal(whole.micros) if whole.micros else Decimal(0)


# Figures for people ---------------------------------------------------------------------------------------------


def many(count: int, noun: str) -> str:
    """A count and its noun: 1 node, 3 nodes."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def percent(part: Decimal) -> str:
    """A share as "12.5 %", without a trailing zero."""
    return f"{part * 100:.1f}".removesuffix(".0") + " %"


# Kubernetes quantities ------------------------------------------------------------------------------------------

_SUFFIXES = {
    "": Decimal(1), "n": Decimal("1e-9"), "u": Decimal("1e-6"), "m": Decimal("1e-3"),
    "k": Decimal(10**3), "M": Decimal(10**6), "G": Decimal(10**9), "T": Decimal(10**12), "P": Decimal(10**15),
    "E": Decimal(10**18),
    "Ki": Decimal(2**10), "Mi": Decimal(2**20), "Gi": Decimal(2**30), "Ti": Decimal(2**40), "Pi": Decimal(2**50),
    "Ei": Decimal(2**60),
}  # fmt: skip


def quantity(text: str | int | float) -> Decimal:
    """A Kubernetes quantity ("250m", "1.5Gi", "2e3") as a plain number. Raises ValueError."""
    body = str(text).strip()
    number = body.rstrip("numkKMGTPEi")
    suffix = body[len(number) :]
    if suffix not in _SUFFIXES:
        raise ValueError(f"{text!r} is not a Kubernetes quantity such as 250m or 1.5Gi")
    return _decimal(number) * _SUFFIXES[suffix]


def _amount(name: str, text: str | int | float) -> int:
    """Milli-cores for cpu, else whole units; rounded up, as the scheduler does."""
    value = quantity(text) * (1000 if name == "cpu" else 1)
    return int(value.to_integral_value(rounding="ROUND_CEILING"))


@dataclass(frozen=True, slots=True)
class Resources:
    """A vector of Kubernetes resources: `cpu` in milli-cores, memory and storage in bytes, everything else counted.

    Held as sorted pairs without zeros, so that equal vectors are equal and hash alike.
    """

    amounts: tuple[tuple[str, int], ...] = ()

    @classmethod
    def of(cls, amounts: Mapping[str, int]) -> Resources:
        """From base units: {"cpu": 1500, "memory": 2**30}."""
        return cls(tuple(sorted((name, n) for name, n in amounts.items() if n)))

    @classmethod
    def parse(cls, quantities: Mapping[str, str | int | float]) -> Resources:
        """From Kubernetes quantities: {"cpu": "1500m", "memory": "1Gi"}. Raises ValueError that names the entry."""
        amounts = {}
        for name, text in quantities.items():
            try:
                amounts[name] = _amount(name, text)
            except ValueError as error:
                raise ValueError(f"resource {name}: {error}") from None
        return cls.of(amounts)

    def get(self, name: str) -> int:
        return dict(self.amounts).get(name, 0)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.amounts)

    @property
    def cpu_m(self) -> int:
        return self.get("cpu")

    @property
    def memory_bytes(self) -> int:
        return self.get("memory")

    @property
    def pods(self) -> int:
        return self.get("pods")

    @property
    def gpus(self) -> int:
        """Whole accelerators, whatever the vendor: the sum of all resources named */gpu."""
        return sum(n for name, n in self.amounts if name.endswith("/gpu"))

    def __add__(self, other: Resources) -> Resources:
        mine = dict(self.amounts)
        for name, n in other.amounts:
            mine[name] = mine.get(name, 0) + n
        return Resources.of(mine)

    def __sub__(self, other: Resources) -> Resources:
        """May go below zero; `fits_in` then says no."""
        return self + other * -1

    def __mul__(self, count: int) -> Resources:
        return Resources.of({name: n * count for name, n in self.amounts})

    def fits_in(self, room: Resources) -> bool:
        """Whether every amount asked for is there."""
        have = dict(room.amounts)
        return all(n <= have.get(name, 0) for name, n in self.amounts if n > 0)

    def most(self, other: Resources) -> Resources:
        """The larger of both, resource by resource."""
        names = {*self.names, *other.names}
        return Resources.of({name: max(self.get(name), other.get(name)) for name in names})

    def times_in(self, room: Resources) -> int:
        """How many of these fit in room together; 0 when this asks for nothing."""
        asked = [(name, n) for name, n in self.amounts if n > 0]
        return max(0, min((room.get(name) // n for name, n in asked), default=0))

    def quantities(self) -> dict[str, str]:
        """Back to Kubernetes quantities: cpu as milli-cores ("1500m"), the rest as plain integers."""
        return {name: f"{n}m" if name == "cpu" else str(n) for name, n in self.amounts}

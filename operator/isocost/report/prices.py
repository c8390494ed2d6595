"""The catalogue on paper: what can be had, for how much, from whom, and how old that is.

A figure that is too old to act on carries a mark, figure by figure: of one machine the price on demand may be of last
month and the spot price of last year.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from isocost.catalogue.choose import short
from isocost.catalogue.offers import allocatable
from isocost.catalogue.row import ON_DEMAND, RESERVED_1Y, RESERVED_3Y, SPOT, WHOLE, Row
from isocost.report.layout import Line, Lines, Tone, columns, prose
from isocost.units import Missing, many

MARK = "!"
NOT_LISTED = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ages:
    """The day of judgement, and the age up to which a price may be acted on."""

    today: date
    most: timedelta

    def old(self, day: date | None) -> bool:
        """Whether a price of this day is too old to act on; one of an unknown day is."""
        return day is None or self.today - day > self.most

    def text(self, day: date | None) -> str:
        return f"{(self.today - day).days} d" if day else "undated"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    """A column of the table of machines. weight: the heaviest go first where the width does not do."""

    head: str
    cell: Callable[[Row], str]
    weight: int = 0
    right: bool = True


def catalogues(held: Iterable[tuple[str, Sequence[Row]]], ages: Ages, width: int) -> Lines:
    """One line a catalogue."""
    rows = [_catalogue(name, rows, ages) for name, rows in held]
    head = ("catalogue", "types", "GPU", "on demand", "age", "spot")
    yield Line(text=f"Embedded catalogues on {ages.today}: list prices in USD per hour")
    yield from _table([head, *rows], right=(1, 2, 3, 4, 5))
    yield from _foot(ages, width)
    yield from prose("isocost prices list CATALOGUE shows its machines.", width, first="", rest="")


def _catalogue(name: str, rows: Sequence[Row], ages: Ages) -> tuple[str, ...]:
    first = oldest(row.on_demand_day for row in rows)
    spots = [row.terms_day for row in rows if not isinstance(row.spot, Missing)]
    spot = oldest(spots)
    return (
        name,
        str(len(rows)),
        str(sum(1 for row in rows if row.accelerator)),
        _marked(str(first or "undated"), ages.old(first)),
        ages.text(first) if first else "",
        _marked(str(spot or "undated"), ages.old(spot)) if spots else f"{NOT_LISTED} ",
    )


def oldest(days: Iterable[date | None]) -> date | None:
    """The oldest day, for a list is as good as its oldest price; None where one is undated, or there is none."""
    held = tuple(days)
    known = [day for day in held if day]
    return min(known, default=None) if len(known) == len(held) else None


def machines(found: Sequence[Row], ages: Ages, width: int, most: int) -> Lines:
    """One line a machine, as many columns as fit, and no more than the first `most` machines; 0: all."""
    places = sorted({row.catalogue for row in found})
    where = places[0] if len(places) == 1 else f"{len(places)} catalogues"
    rows = found[: most or None]
    shown = many(len(found), "machine") if len(rows) == len(found) else f"{len(rows)} of {len(found)} machines"
    yield Line(text=f"{shown} of {where} on {ages.today}: list prices in USD per hour")
    yield from _fitted(_columns(rows, ages, several=len(places) > 1), rows, width)
    yield from _foot(ages, width)
    if len(rows) < len(found):
        yield Line(text="--limit 0 shows all.")


def machine(rows: Sequence[Row], ages: Ages, width: int) -> Lines:
    """Everything about one type: what it is, and what it costs in each place on all terms."""
    first = rows[0]
    yield from prose(f"{first.instance_type}: {_what(first)}", width, first="", tone=Tone.TITLE)
    room = allocatable(first)
    left = f"{room.cpu_m / 1000:g} CPU, {room.memory_bytes / 2**30:.1f} GiB, {many(room.pods, 'pod')}"
    yield Line(text=f"  for pods, after the reserves of {first.cloud}: {left}")
    yield Line(text="")
    yield from prose(f"On {ages.today}, {_MEANT}", width, first="", rest="")
    notes = list(dict.fromkeys((row.basis, row.source) for row in rows))
    source = _Column(head="source", cell=lambda row: f"[{notes.index((row.basis, row.source)) + 1}]", right=False)
    others = _Column(head="age of others", cell=lambda row: _others(row, ages), weight=7)
    yield from _fitted([_PLACE, *_terms(ages), others, source], rows, width)
    yield from _foot(ages, width)
    for number, (basis, said) in enumerate(notes, 1):
        yield from prose(f"[{number}] {said} ({_BASES.get(basis, basis)})", width, first="", rest="    ")


_PLACE = _Column(head="catalogue", cell=lambda row: row.catalogue, right=False)
_MEANT = "list prices in USD per hour: Linux, shared tenancy, before tax and discounts."
_BASES = {
    "list": "as listed",
    "list-all-regions": "one price for all regions",
    "scaled-by-us-east-1": "an older price of the region times what us-east-1 changed by since: an estimate",
}


def _what(row: Row) -> str:
    parts = [f"{row.cpu_m / 1000:g} vCPU", f"{row.memory_mib / 1024:g} GiB", row.arch, many(row.pods, "pod")]
    if row.accelerator:
        each = f"{row.accelerator_memory_mib / 1024:g} GiB each, pods ask for {row.resource}"
        parts.append(f"{_count(row)} x {row.accelerator} ({each})")
    return ", ".join(parts)


def _count(row: Row) -> str:
    return str(row.accelerator_share if row.accelerator_share != WHOLE else row.accelerator_count)


def _others(row: Row, ages: Ages) -> str:
    listed = any(not isinstance(row.price(each), Missing) for each in (SPOT, RESERVED_1Y, RESERVED_3Y))
    return ages.text(row.terms_day) if listed else ""


def _columns(rows: Sequence[Row], ages: Ages, *, several: bool) -> list[_Column]:
    devices = any(row.accelerator for row in rows)
    on_demand, *others = _terms(ages)
    return [
        *([_PLACE] if several else []),
        _Column(head="type", cell=lambda row: row.instance_type, right=False),
        _Column(head="vCPU", cell=lambda row: f"{row.cpu_m / 1000:g}"),
        _Column(head="GiB", cell=lambda row: f"{row.memory_mib / 1024:g}", weight=1),
        *([_Column(head="accelerators", cell=_devices, right=False)] if devices else []),
        on_demand,
        *([_Column(head="each", cell=_each, weight=3)] if devices else []),
        *others,
    ]


def _terms(ages: Ages) -> list[_Column]:
    """The prices, and how old the first of them is."""
    return [
        _Column(head="on demand", cell=lambda row: _price(row, ON_DEMAND, ages)),
        _Column(head="spot", cell=lambda row: _price(row, SPOT, ages), weight=4),
        _Column(head="1 year", cell=lambda row: _price(row, RESERVED_1Y, ages), weight=6),
        _Column(head="3 years", cell=lambda row: _price(row, RESERVED_3Y, ages), weight=6),
        _Column(head="age", cell=lambda row: ages.text(row.on_demand_day), weight=5),
    ]


def _fitted(found: list[_Column], rows: Sequence[Row], width: int) -> Iterator[Line]:
    kept = _fitting(found, rows, width)
    table = [tuple(c.head for c in kept), *(tuple(c.cell(row) for c in kept) for row in rows)]
    return _table(table, right=[i for i, c in enumerate(kept) if c.right])


def _fitting(found: list[_Column], rows: Sequence[Row], width: int) -> list[_Column]:
    """Without the heaviest columns until the rest fit; what weighs nothing stays."""
    while any(c.weight for c in found) and _span_of(found, rows) > width:
        heaviest = max(c.weight for c in found)
        found = [c for c in found if c.weight < heaviest]
    return found


def _span_of(found: Iterable[_Column], rows: Sequence[Row]) -> int:
    return sum(2 + max(len(c.head), *(len(c.cell(row)) for row in rows)) for c in found)


def _devices(row: Row) -> str:
    return f"{_count(row)} x {short(row.accelerator)}" if row.accelerator else ""


def _each(row: Row) -> str:
    """On demand, for one whole accelerator."""
    if isinstance(row.on_demand, Missing) or not row.accelerator_count:
        return ""
    return f"{float(row.on_demand.micros / (row.accelerator_count * row.accelerator_share)) / 1e6:.2f}"


def _price(row: Row, terms: str, ages: Ages) -> str:
    price = row.price(terms)
    return f"{NOT_LISTED} " if isinstance(price, Missing) else _marked(price.plain(4), ages.old(row.day(terms)))


def _marked(text: str, old: bool) -> str:
    return f"{text}{MARK if old else ' '}"


def _table(rows: Sequence[tuple[str, ...]], right: Iterable[int]) -> Iterator[Line]:
    first, *rest = columns(rows, right=right)
    yield Line(text=first, tone=Tone.HEAD)
    yield from (Line(text=row) for row in rest)


def _foot(ages: Ages, width: int) -> Lines:
    said = f"{MARK} read more than {ages.most.days} days ago, or nobody says when: no node is moved on such a price."
    return prose(said, width, first="", rest="  ", tone=Tone.DIM)

"""Which machines of the catalogue are meant, and in which order they are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase

from isocost.catalogue.row import ON_DEMAND, Row
from isocost.catalogue.shelf import devices
from isocost.units import Missing

SORTS = ("price", "per-vcpu", "per-gib", "per-accelerator", "name")
_LAST = float("inf")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a machine must have. patterns are of its type (* for any letters), accelerator a part of its product's name."""

    patterns: tuple[str, ...] = ()
    accelerator: str = ""
    min_accelerators: int = 0
    min_cpu_m: int = 0
    min_memory_mib: int = 0
    arch: str = ""
    terms: str = ON_DEMAND

    def meets(self, row: Row) -> bool:
        """Whether the row is such a machine and has a price on these terms."""
        return (
            row.cpu_m >= self.min_cpu_m
            and row.memory_mib >= self.min_memory_mib
            and row.accelerator_count >= self.min_accelerators
            and self.arch in ("", row.arch)
            and (not self.accelerator or names(self.accelerator, row.accelerator))
            and (not self.patterns or any(fnmatchcase(row.instance_type, each) for each in self.patterns))
            and not isinstance(row.price(self.terms), Missing)
        )


def names(word: str, product: str) -> bool:
    """Whether a person who says `word` may mean this product: h100, A100-80GB, nvidia-l4; never L40 for L4."""
    said, whole = _plain(word), {_plain(product), _plain(short(product))}
    parts = {part for name in whole for part in _starts(name)}
    return bool(product) and said in parts


def short(product: str) -> str:
    """The short name of a product: H100-80GB for NVIDIA-H100-80GB-HBM3."""
    return next((key for key, device in devices().items() if device.product == product), product)


def ordered(rows: Iterable[Row], by: str, terms: str = ON_DEMAND) -> tuple[Row, ...]:
    """The rows by one of SORTS, cheapest first."""
    return tuple(sorted(rows, key=lambda row: (_KEYS[by](row, terms), row.catalogue, row.instance_type)))


def _price(row: Row, terms: str) -> float:
    price = row.price(terms)
    return _LAST if isinstance(price, Missing) else float(price.micros)


_KEYS: dict[str, Callable[[Row, str], float]] = {
    "price": _price,
    "per-vcpu": lambda row, terms: _price(row, terms) / row.cpu_m,
    "per-gib": lambda row, terms: _price(row, terms) / row.memory_mib,
    "per-accelerator": lambda row, terms: (
        _price(row, terms) / float(row.accelerator_count * row.accelerator_share or 1e-9)
    ),
    "name": lambda row, terms: 0.0,
}


def _plain(name: str) -> str:
    return name.lower().replace("_", "-").replace(" ", "-")


def _starts(name: str) -> Iterable[str]:
    """Every run of whole words of a name: nvidia-l4 -> nvidia, nvidia-l4, l4."""
    words = name.split("-")
    return ("-".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, len(words) + 1))

"""One price as it was quoted: what the checks look at, wherever it comes from (the catalogue, a PriceBook, a CSV file)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from math import log2

from isocost.catalogue.row import TERMS, WHOLE, Row
from isocost.units import MICROS, Missing


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A price of one machine on one kind of terms, as it was written down. What was not written is None, "" or 0.

    where finds it again (a file's line, an entry of a book); place is what it may be compared within (cloud/region, or the
    file). price is per machine and hour in currency. accelerator_memory_mib is of one device; accelerator_share below one is a slice.
    """

    where: str
    place: str
    instance_type: str
    zone: str = ""
    terms: str = "on-demand"
    cpu_m: int = 0
    memory_mib: int = 0
    accelerator: str = ""
    accelerator_count: int = 0
    accelerator_memory_mib: int = 0
    sliced: bool = False
    price: Decimal | None
    currency: str = ""
    source: str = ""
    day: date | None = None

    @property
    def family(self) -> str:
        """Types that differ in size alone: m5 of m5.large, Standard_D#s_v5 of Standard_D4s_v5, n2-standard-# of n2-standard-8.

        With the memory a core has, to the next power of two: a few families mix shapes under one name.
        """
        per_core = (
            2 ** round(log2(self.memory_mib / 1024 / (self.cpu_m / 1000))) if self.cpu_m and self.memory_mib else 0
        )
        return f"{_sizeless(self.instance_type)} ({per_core:g} GiB a vCPU)"

    @property
    def key(self) -> tuple[str, str, str]:
        """What a place may price once: type, zone and terms."""
        return self.instance_type, self.zone, self.terms


def _sizeless(kind: str) -> str:
    family, dot, _ = kind.partition(".")
    if dot:
        return family
    return re.sub(r"(?<=^Standard_[A-Z])[A-Z]*\d+|(?<=-)\d+$", "#", kind)


def quotes(rows: Iterable[Row]) -> Iterator[Quote]:
    """Every price that rows of the catalogue list."""
    return (quote for row in rows for quote in _quotes(row))


def _quotes(row: Row) -> Iterator[Quote]:
    for terms in TERMS:
        price = row.price(terms)
        if isinstance(price, Missing):
            continue
        yield Quote(
            where=f"{row.catalogue} {row.instance_type} {terms}",
            place=row.catalogue,
            instance_type=row.instance_type,
            terms=terms,
            cpu_m=row.cpu_m,
            memory_mib=row.memory_mib,
            accelerator=row.accelerator,
            accelerator_count=row.accelerator_count,
            accelerator_memory_mib=row.accelerator_memory_mib,
            sliced=row.accelerator_share != WHOLE,
            price=Decimal(price.micros) / MICROS,
            currency=price.currency,
            source=row.source,
            day=row.day(terms),
        )

"""Prices as CSV, one line a price: what `isocost prices list -o csv` writes and `isocost prices lint` reads."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from fractions import Fraction

from isocost.catalogue.quote import Quote
from isocost.catalogue.row import ON_DEMAND, TERMS, Row
from isocost.units import Missing

COLUMNS = (
    "catalogue", "instance_type", "zone", "terms", "price_per_hour", "currency", "date", "vcpus", "memory_gib", "arch", "pods",
    "accelerator", "accelerator_count", "accelerator_memory_gib", "accelerator_share", "basis", "source",
)  # fmt: skip
NEEDED = ("instance_type", "price_per_hour")


class NotATable(ValueError):
    """The text is not a price list in CSV; the message says which line and what is wrong."""


def write(rows: Iterable[Row], terms: Iterable[str] = TERMS) -> str:
    """The rows as CSV, one line for each of these terms that is listed."""
    asked, out = tuple(terms), io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n", restval="")
    writer.writeheader()
    writer.writerows(_line(row, each) for row in rows for each in asked if not isinstance(row.price(each), Missing))
    return out.getvalue()


def read(text: str, name: str) -> Iterator[Quote]:
    """The prices in a CSV text that is called `name`. Raises NotATable."""
    reader = csv.DictReader(io.StringIO(text), strict=True)
    try:
        _head(reader.fieldnames or (), name)
        for line in reader:
            yield _quote(line, f"{name}:{reader.line_num}", name)
    except csv.Error as error:
        raise NotATable(f"{name}:{reader.line_num}: {error}") from None


def _head(found: Iterable[str], name: str) -> None:
    columns = tuple(found)
    strange = [column for column in columns if column not in COLUMNS]
    if strange:
        raise NotATable(f"{name}: there is no column {strange[0]!r}; known are {', '.join(COLUMNS)}")
    lacking = [column for column in NEEDED if column not in columns]
    if lacking:
        raise NotATable(f"{name}: the first line must name the columns, and {' and '.join(lacking)} is missing")


def _quote(line: Mapping[str | None, str | None], where: str, name: str) -> Quote:
    def said(column: str) -> str:
        return (line.get(column) or "").strip()

    if None in line or None in line.values():
        raise NotATable(f"{where}: the line does not have as many fields as the first line has columns")
    return Quote(
        where=f"{where} {said('instance_type')}",
        place=said("catalogue") or name,
        instance_type=said("instance_type"),
        zone=said("zone"),
        terms=said("terms") or ON_DEMAND,
        cpu_m=int(_number(said("vcpus"), where, "vcpus") * 1000),
        memory_mib=round(_number(said("memory_gib"), where, "memory_gib") * 1024),
        accelerator=said("accelerator"),
        accelerator_count=int(_number(said("accelerator_count"), where, "accelerator_count")),
        accelerator_memory_mib=round(_number(said("accelerator_memory_gib"), where, "accelerator_memory_gib") * 1024),
        sliced=said("accelerator_share") not in ("", "1"),
        price=_number(said("price_per_hour"), where, "price_per_hour") if said("price_per_hour") else None,
        currency=said("currency"),
        source=said("source"),
        day=_day(said("date"), where),
    )


def _number(text: str, where: str, column: str) -> Decimal:
    try:
        value = Decimal(text or 0)
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite():
        raise NotATable(f"{where}: {column} is {text!r}, not a number such as 0.096")
    return value


def _day(text: str, where: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise NotATable(f"{where}: date is {text!r}, not a day such as 2026-11-01") from None


def _line(row: Row, terms: str) -> dict[str, object]:
    price, day = row.price(terms), row.day(terms)
    assert not isinstance(price, Missing)
    device = {
        "accelerator": row.accelerator,
        "accelerator_count": row.accelerator_count,
        "accelerator_memory_gib": f"{row.accelerator_memory_mib / 1024:g}",
        "accelerator_share": row.accelerator_share if row.accelerator_share != Fraction(1) else "",
    }
    return {
        "catalogue": row.catalogue,
        "instance_type": row.instance_type,
        "terms": terms,
        "price_per_hour": price.exact,
        "currency": price.currency,
        "date": day or "",
        "vcpus": f"{row.cpu_m / 1000:g}",
        "memory_gib": f"{row.memory_mib / 1024:g}",
        "arch": row.arch,
        "pods": row.pods,
        "basis": row.basis,
        "source": row.source,
        **(device if row.accelerator else {}),
    }

"""The catalogue for programs: rows and catalogues as documents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from isocost.catalogue.offers import allocatable
from isocost.catalogue.row import TERMS, Row
from isocost.report.prices import Ages, oldest
from isocost.units import Missing


def document(row: Row, ages: Ages) -> dict[str, Any]:
    """A row for programs. Amounts are decimal strings; terms without a price are left out."""
    device = {
        "product": row.accelerator,
        "resource": row.resource,
        "count": row.accelerator_count,
        "share": str(row.accelerator_share),
        "memoryMiB": row.accelerator_memory_mib,
    }
    room = allocatable(row)
    return {
        "catalogue": row.catalogue,
        "instanceType": row.instance_type,
        "arch": row.arch,
        "vcpus": row.cpu_m // 1000,
        "memoryMiB": row.memory_mib,
        **({"accelerator": device} if row.accelerator else {}),
        "allocatable": room.quantities(),
        "currency": "USD",
        "pricesPerHour": [_quoted(row, terms, ages) for terms in TERMS if not isinstance(row.price(terms), Missing)],
        "basis": row.basis,
        "source": row.source,
    }


def _quoted(row: Row, terms: str, ages: Ages) -> dict[str, Any]:
    price, day = row.price(terms), row.day(terms)
    assert not isinstance(price, Missing)
    dated = {"date": str(day), "ageDays": (ages.today - day).days} if day else {}
    return {"terms": terms, "price": price.exact, **dated, "tooOld": ages.old(day)}


def summary(name: str, rows: Sequence[Row], ages: Ages) -> dict[str, Any]:
    """A catalogue for programs: how much it holds, and the oldest day on demand (absent where one is undated)."""
    first = oldest(row.on_demand_day for row in rows)
    dated = {"oldest": str(first)} if first else {}
    counts = {"types": len(rows), "withAccelerator": sum(1 for row in rows if row.accelerator)}
    return {"name": name, **counts, **dated, "tooOld": ages.old(first)}

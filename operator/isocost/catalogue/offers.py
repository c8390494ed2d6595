"""Rows as offers: what the solver may choose among.

An offer of the catalogue is the machine on one kind of terms: in any zone of its region, or once in each zone that is
named. The region goes along as the label topology.kubernetes.io/region, so that a node of another region is never taken
for it. Machines with a slice of an accelerator are left out: what their nodes are labelled depends on the driver, and a pod
that asks for one GPU must not be given an eighth.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from isocost.catalogue import reserve
from isocost.catalogue.row import ON_DEMAND, WHOLE, Row
from isocost.units import Missing, Rate, Resources
from isocost.world.offer import Offer

REGION_LABEL = "topology.kubernetes.io/region"
ARCH_LABEL = "kubernetes.io/arch"
ANY_REGION = "any"
"""The region of catalogues whose vendor has one price everywhere."""
_MIB = 2**20


def offers(
    rows: Iterable[Row],
    today: date | None = None,
    max_age: timedelta | None = None,
    terms: Iterable[str] = (ON_DEMAND,),
    zones: Iterable[str] = (),
) -> Iterator[Offer]:
    """One offer for each row, term and zone whose price is listed.

    With today and max_age, a price that is older, undated or of days to come is Missing with its reason; without
    them every listed price stands, which is right for an estimate and wrong for moving a node.
    """
    asked, places = tuple(terms), tuple(zones) or ("",)
    for row in rows:
        if row.accelerator_share != WHOLE:
            continue
        for each in asked:
            price = row.price(each)
            if not isinstance(price, Missing):
                yield from (_offer(row, each, zone, _current(row, each, price, today, max_age)) for zone in places)


def allocatable(row: Row) -> Resources:
    """What pods may use of one machine, by the formula of its cloud (see reserve)."""
    amounts = {
        "cpu": reserve.cpu(row.cloud, row.cpu_m),
        "memory": reserve.memory(row.cloud, row.memory_mib, row.pods, row.arch) * _MIB,
        "pods": row.pods,
    }
    return Resources.of({**amounts, row.resource: row.accelerator_count} if row.resource else amounts)


def name(row: Row, terms: str, zone: str = "") -> str:
    """The offer's name, fit for a label and for the name of a pool: us-east-1-m5-large, us-east-1a-m5-large-spot."""
    parts = (zone or (row.region if row.region != ANY_REGION else row.cloud), row.instance_type, terms)
    kept = parts[:2] if terms == ON_DEMAND else parts
    return re.sub(r"[^a-z0-9]+", "-", "-".join(kept).lower())


def _offer(row: Row, terms: str, zone: str, price: Rate | Missing) -> Offer:
    region = {REGION_LABEL: row.region} if row.region != ANY_REGION else {}
    return Offer(
        name=name(row, terms, zone),
        instance_type=row.instance_type,
        zone=zone,
        capacity_type=terms,
        allocatable=allocatable(row),
        labels={ARCH_LABEL: row.arch, **region},
        accelerator=row.accelerator,
        price=price,
        energy=Rate.zero(price.currency if isinstance(price, Rate) else "USD"),
        source=f"catalogue {row.catalogue}: {row.source}",
        as_of=row.day(terms),
    )


def _current(row: Row, terms: str, price: Rate, today: date | None, max_age: timedelta | None) -> Rate | Missing:
    if today is None or max_age is None:
        return price
    day, what = row.day(terms), f"the {terms} price of {row.instance_type} in {row.catalogue}"
    if day is None:
        return Missing(
            reason=f"{what} has no date in its source; write it as an offer of your own with the day you read it"
        )
    if today - day > max_age:
        return Missing(reason=f"{what} is {(today - day).days} days old, and {max_age.days} are allowed")
    if day - today > timedelta(days=1):
        return Missing(reason=f"{what} is dated {day}, which is still to come")
    return price

"""Reads the tables that come with the package: one catalogue at a time, when it is asked for.

Under data/, every cloud has `types.csv` (what a machine holds, stated once) and one file of prices a region, in USD per
hour; `accelerators.csv` and `sources.csv` say what the short keys in them stand for. Plain text, so that a change of price
is one line of a diff. docs/catalogue.py writes them.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import NamedTuple

from isocost.catalogue.row import WHOLE, Row
from isocost.units import Missing, Rate

CURRENCY = "USD"
_TYPES = "types.csv"
_UNLISTED = Missing(reason="the source lists no price on these terms")


class NoCatalogue(ValueError):
    """There is no catalogue of this name; `names()` lists those there are."""


class Device(NamedTuple):
    """An accelerator: its product name as nodes are labelled, the resource pods ask for, and the memory of one device."""

    product: str
    resource: str
    memory_mib: int


class _Source(NamedTuple):
    on_demand_day: date | None
    terms_day: date | None
    basis: str
    text: str


@cache
def names() -> tuple[str, ...]:
    """All catalogues, as cloud/region, in the order of the alphabet."""
    clouds = (entry for entry in _data().iterdir() if entry.is_dir())
    return tuple(sorted(f"{cloud.name}/{region}" for cloud in clouds for region in _regions(cloud)))


@cache
def load(name: str) -> tuple[Row, ...]:
    """The rows of one catalogue, such as "aws/us-east-1". Raises NoCatalogue."""
    if name not in names():
        raise NoCatalogue(f"there is no catalogue {name!r}")
    cloud, region = name.split("/")
    types, sources = _types(cloud), _sources()
    return tuple(
        _row(cloud, region, types[kind], sources[source], prices)
        for kind, *prices, source in _lines(_data() / cloud / f"{region}.csv")
    )


def find(instance_type: str, region: str = "", cloud: str = "") -> tuple[Row, ...]:
    """The rows of one machine type, in all regions and clouds or in those named."""
    places = (name.split("/") for name in names())
    asked = (f"{c}/{r}" for c, r in places if region in ("", r) and cloud in ("", c) and instance_type in _types(c))
    return tuple(row for name in asked for row in load(name) if row.instance_type == instance_type)


@cache
def devices() -> Mapping[str, Device]:
    """Accelerators by the short key that the tables use."""
    return {
        key: Device(product, resource, int(mib)) for key, product, resource, mib in _lines(_data() / "accelerators.csv")
    }


def _data() -> Traversable:
    return resources.files("isocost.catalogue") / "data"


def _regions(cloud: Traversable) -> Iterator[str]:
    files = (entry.name for entry in cloud.iterdir() if entry.name != _TYPES)
    return (name.removesuffix(".csv") for name in files if name.endswith(".csv"))


def _lines(file: Traversable) -> Iterator[list[str]]:
    """The lines below the head."""
    reader = csv.reader(file.read_text(encoding="utf-8").splitlines())
    next(reader)
    return reader


@cache
def _types(cloud: str) -> Mapping[str, list[str]]:
    return {line[0]: line for line in _lines(_data() / cloud / _TYPES)}


@cache
def _sources() -> Mapping[str, _Source]:
    table = _lines(_data() / "sources.csv")
    return {key: _Source(_day(first), _day(other), basis, text) for key, first, other, basis, text in table}


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _rate(text: str) -> Rate | Missing:
    return Rate.of(text, CURRENCY) if text else _UNLISTED


def _row(cloud: str, region: str, kind: list[str], source: _Source, prices: list[str]) -> Row:
    name, arch, cpus, memory, pods, device, count, share = kind
    product, resource, mib = devices()[device] if device else ("", "", 0)
    part = Fraction(share) if share else WHOLE
    on_demand, spot, one, three = map(_rate, prices)
    return Row(
        cloud=cloud,
        region=region,
        instance_type=name,
        arch=arch,
        cpu_m=int(cpus) * 1000,
        memory_mib=int(memory),
        pods=int(pods),
        accelerator=product,
        resource=resource,
        accelerator_count=int(count or 0),
        accelerator_memory_mib=int(mib * part),
        accelerator_share=part,
        on_demand=on_demand,
        spot=spot,
        reserved_1y=one,
        reserved_3y=three,
        on_demand_day=source.on_demand_day,
        terms_day=source.terms_day,
        basis=source.basis,
        source=source.text,
    )

"""What a PriceBook takes from the catalogue that comes with isocost, so that common machines need not be written out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from pydantic import Field, StringConstraints

from isocost.api.base import LIST_TYPE, Model, Rule, atomic
from isocost.api.words import Label

MAX_CATALOGS = 20
TERMS = ("on-demand", "spot")
CURRENCY = "USD"

CatalogName = Annotated[
    str, StringConstraints(pattern=r"^[a-z0-9]{1,20}/[A-Za-z0-9][-A-Za-z0-9]{0,40}$", min_length=3, max_length=63)
]
"""A catalogue: cloud/region."""
TypePattern = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z0-9*]([-A-Za-z0-9_.*]*[A-Za-z0-9*])?$", min_length=1, max_length=63)
]
"""An instance type, or several with * for any letters."""


def _within(catalog: Catalog) -> bool:
    region = catalog.name.partition("/")[2]
    return region == "any" or all(zone.startswith(region) for zone in catalog.zones)


class Catalog(Model):
    """Offers of an embedded catalogue, with its list prices, sources and dates. An own offer of the same machine wins."""

    sample: ClassVar[Mapping[str, Any]] = {"name": "aws/us-east-1", "instanceTypes": ["m7i.*"]}
    rules: ClassVar = (
        Rule(
            cel="!has(self.capacityTypes) || self.capacityTypes.all(t, t in ['on-demand', 'spot'])",
            holds=lambda c: set(c.capacity_types) <= set(TERMS),
            message="capacityTypes of a catalogue are on-demand and spot; write reserved capacity as an offer",
            good={"name": "aws/us-east-1", "capacityTypes": ["on-demand", "spot"]},
            bad={"name": "aws/us-east-1", "capacityTypes": ["reserved"]},
        ),
        Rule(
            cel="!has(self.zones) || self.name.endsWith('/any') || self.zones.all(z, z.startsWith(self.name.split('/')[1]))",
            holds=_within,
            message="zones of a catalogue lie in its region: their names start with the region's",
            good={"name": "aws/us-east-1", "zones": ["us-east-1a", "us-east-1b"]},
            bad={"name": "aws/us-east-1", "zones": ["eu-west-1a"]},
        ),
    )

    name: CatalogName
    """The catalogue, as `isocost prices list` shows it: cloud/region."""
    instance_types: tuple[TypePattern, ...] = atomic(100)
    """Which machine types; * stands for any letters (m7i.*). Empty: all of the catalogue."""
    capacity_types: tuple[Annotated[Label, Field(min_length=1)], ...] = Field(
        default=("on-demand",), min_length=1, max_length=2, json_schema_extra={LIST_TYPE: "set"}
    )
    """On which terms: on-demand, spot."""
    zones: tuple[Annotated[Label, Field(min_length=1)], ...] = atomic(10)
    """One offer in each of these zones; empty: one that stands for any zone of the region."""

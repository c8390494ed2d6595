"""A PriceBook: what nodes can be had, on which terms, for which price, from which source and of which day."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import Field, StringConstraints

from isocost.api.base import Model, Rule, atomic, keyed
from isocost.api.catalogs import CURRENCY, MAX_CATALOGS, Catalog
from isocost.api.words import Currency, Day, Duration, Label, LabelKey, Name, ObjectName, Percent, Positive, Quantity

MAX_OFFERS = 500


_FREE = {
    "name": "r760",
    "instanceType": "r760",
    "zone": "cellar-1",
    "allocatable": {"cpu": 64, "memory": "250Gi"},
    "source": "asset register",
    "date": "2026-11-01",
}
_OWN = {**_FREE, "averagePowerWatts": 420}


class Effect(StrEnum):
    """What a taint does."""

    NO_SCHEDULE = "NoSchedule"
    PREFER_NO_SCHEDULE = "PreferNoSchedule"
    NO_EXECUTE = "NoExecute"


class Taint(Model):
    """A taint that nodes of the offer register with."""

    sample: ClassVar[Mapping[str, Any]] = {"key": "nvidia.com/gpu", "effect": "NoSchedule"}

    key: LabelKey
    """The taint's key."""
    value: Label = ""
    """The taint's value."""
    effect: Effect
    """NoSchedule, PreferNoSchedule or NoExecute."""


class Match(Model):
    """Which offers a discount is for. An empty list matches every offer; all lists must match."""

    sample: ClassVar[Mapping[str, Any]] = {"capacityTypes": ["on-demand"]}

    offers: tuple[ObjectName, ...] = atomic(100)
    """Names of offers."""
    instance_types: tuple[Label, ...] = atomic(100)
    """Instance types."""
    zones: tuple[Label, ...] = atomic(50)
    """Zones."""
    capacity_types: tuple[Label, ...] = atomic(10)
    """Terms of capacity."""


class Discount(Model):
    """A reduction: first the percentage, then the amount. Several that match apply one after the other."""

    sample: ClassVar[Mapping[str, Any]] = {"name": "enterprise", "percent": "7.5"}
    rules: ClassVar = (
        Rule(
            cel="has(self.percent) || has(self.amountPerHour)",
            holds=lambda d: d.percent is not None or d.amount_per_hour is not None,
            message="a discount needs a percent, an amountPerHour or both",
            good={"name": "flat", "amountPerHour": "0.01"},
            bad={"name": "flat"},
        ),
    )

    name: Name
    """The name of this entry, unique in the book."""
    match: Match = Match()
    """Which offers it is for."""
    percent: Percent | None = None
    """Off the price, in percent."""
    amount_per_hour: Positive | None = None
    """Off what the percentage left, per node and hour."""


class Offer(Model):
    """A node type in one zone on one kind of terms."""

    sample: ClassVar[Mapping[str, Any]] = {
        "name": "m5-large",
        "instanceType": "m5.large",
        "allocatable": {"cpu": "1930m", "memory": "7Gi", "pods": 29},
        "pricePerHour": "0.096",
        "source": "https://aws.amazon.com/ec2/pricing/",
        "date": "2026-11-01",
    }
    rules: ClassVar = (
        Rule(
            cel="has(self.pricePerHour) || has(self.averagePowerWatts)",
            holds=lambda o: o.price_per_hour is not None or o.average_power_watts is not None,
            message="an offer needs pricePerHour; only a machine of your own, with averagePowerWatts, may go without",
            good=_OWN,
            bad=_FREE,
        ),
        Rule(
            cel="!has(self.averagePowerWatts) || (has(self.zone) && size(self.zone) > 0)",
            holds=lambda o: o.average_power_watts is None or bool(o.zone),
            message="averagePowerWatts needs a zone: the Site that holds it knows what energy costs there",
            good=_OWN,
            bad={**_OWN, "zone": ""},
        ),
        Rule(
            cel="'cpu' in self.allocatable && 'memory' in self.allocatable",
            holds=lambda o: {"cpu", "memory"} <= set(o.allocatable),
            message="allocatable needs at least cpu and memory",
            good={**sample, "allocatable": {"cpu": 8, "memory": "30Gi"}},
            bad={**sample, "allocatable": {"cpu": 8}},
        ),
    )

    name: ObjectName
    """The name of this entry, unique in the book."""
    instance_type: Annotated[Label, Field(min_length=1)]
    """The node's label node.kubernetes.io/instance-type."""
    zone: Label = ""
    """The node's label topology.kubernetes.io/zone; empty: any zone."""
    capacity_type: Annotated[Label, Field(min_length=1)] = "on-demand"
    """The terms, such as on-demand or spot, as in the label karpenter.sh/capacity-type."""
    allocatable: dict[LabelKey, Quantity] = Field(min_length=1, max_length=20)
    """What pods may use of one node, as in a node's status.allocatable: cpu, memory, pods (110 when absent), nvidia.com/gpu, ..."""
    labels: dict[LabelKey, Label] = Field(default={}, max_length=30)
    """Further labels that nodes of the offer carry, for the selectors of pods."""
    taints: tuple[Taint, ...] = atomic(10)
    """Taints that nodes of the offer carry."""
    accelerator: Label = ""
    """The accelerator's product name (label nvidia.com/gpu.product); empty without one."""
    price_per_hour: Positive | None = None
    """The rent of one node in the book's currency, before discounts; of a machine of your own: its depreciation, absent when it
    is paid off."""
    average_power_watts: int | None = Field(default=None, ge=1, le=100000)
    """For machines of your own: what one draws on average. The Site that holds its zone adds what the energy costs."""
    source: Annotated[str, StringConstraints(min_length=1, max_length=512)]
    """Where the price comes from."""
    date: Day
    """The day the price was read. Older than the book's maxAge it is not acted on."""


class PriceBookSpec(Model):
    """Offers and discounts in one currency."""

    sample: ClassVar[Mapping[str, Any]] = {"offers": [Offer.sample]}
    rules: ClassVar = (
        Rule(
            cel="(has(self.offers) && size(self.offers) > 0) || (has(self.catalogs) && size(self.catalogs) > 0)",
            holds=lambda b: bool(b.offers or b.catalogs),
            message="a PriceBook needs offers, catalogs or both",
            good={"catalogs": [Catalog.sample]},
            bad={"currency": "USD"},
        ),
        Rule(
            cel="!has(self.catalogs) || size(self.catalogs) == 0 || self.currency == 'USD'",
            holds=lambda b: not b.catalogs or b.currency == CURRENCY,
            message="catalogs are in USD, so a book that uses them is too",
            good={"currency": "EUR", "offers": [Offer.sample]},
            bad={"currency": "EUR", "catalogs": [Catalog.sample]},
        ),
    )

    currency: Currency = "USD"
    """The currency of every amount in the book."""
    max_age: Duration = "2160h"
    """The age up to which a price may be acted on (2160h are 90 days)."""
    discounts: tuple[Discount, ...] = keyed("name", 50)
    """Reductions, in the order in which they apply."""
    offers: tuple[Offer, ...] = keyed("name", MAX_OFFERS)
    """The nodes that can be had, written out."""
    catalogs: tuple[Catalog, ...] = keyed("name", MAX_CATALOGS)
    """More nodes that can be had, by the name of a catalogue that comes with isocost. An own offer of the same instance type, terms
    and zone (or any zone) wins."""

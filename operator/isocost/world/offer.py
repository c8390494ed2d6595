"""What can be rented or run: an offer is a node type at a place, on terms, for a price."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from isocost.units import Missing, Rate, Resources
from isocost.world.cluster import Taint


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A node type in one zone under one capacity type.

    capacity is what a node registers with, before reserves; allocatable is what pods may use (kubelet's reserves taken).
    price is the rent after discounts; energy the running cost of an own machine (0 where the rent includes it).
    accelerator is the product name that labels nodes (nvidia.com/gpu.product), "" without one.
    hazard (>= 1) multiplies the price in decisions, for what its nodes are known to suffer; hazards says why.
    source and as_of say where the price comes from; a price older than its book allows becomes Missing in the snapshot.
    """

    name: str
    instance_type: str
    zone: str = ""
    capacity_type: str = "on-demand"
    allocatable: Resources
    labels: Mapping[str, str] = field(default_factory=dict)
    taints: tuple[Taint, ...] = ()
    accelerator: str = ""
    price: Rate | Missing
    energy: Rate
    hazard: Decimal = Decimal(1)
    hazards: str = ""
    source: str = ""
    as_of: date | None = None

    @property
    def cost(self) -> Rate | Missing:
        """Rent, times what its nodes are known to suffer, plus energy: the one figure that decisions and reports price a node with."""
        return self.price if isinstance(self.price, Missing) else self.price.scaled(self.hazard) + self.energy


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceBook:
    """A named set of offers in one currency, discounts already applied. max_age is the age up to which a price may be acted on."""

    name: str
    currency: str
    offers: tuple[Offer, ...]
    max_age: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A place that holds capacity: which zones it spans, how many nodes it can hold, and what energy costs there.

    tariff is the price of one kWh at the socket, in currency; None when not known. pue multiplies the machine's draw (>= 1).
    """

    name: str
    zones: tuple[str, ...]
    max_nodes: int | None = None
    tariff: Decimal | None = None
    pue: Decimal = Decimal(1)
    currency: str = "USD"

"""A Site: a place that holds capacity, and what energy costs there."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Any, ClassVar

from pydantic import Field

from isocost.api.base import LIST_TYPE, Model, Rule
from isocost.api.words import Currency, Figure, Label


class Energy(Model):
    """What one kilowatt-hour of a machine costs. It is added to offers with averagePowerWatts in the site's zones."""

    sample: ClassVar[Mapping[str, Any]] = {"pricePerKilowattHour": "0.21"}
    rules: ClassVar = (
        Rule(
            cel="double(string(self.pue)) >= 1.0 && double(string(self.pue)) <= 5.0",
            holds=lambda e: 1 <= Decimal(e.pue) <= 5,
            message="pue is total power over machine power, so it is between 1 and 5",
            good={"pricePerKilowattHour": "0.21", "pue": "1.35"},
            bad={"pricePerKilowattHour": "0.21", "pue": "0.8"},
        ),
    )

    price_per_kilowatt_hour: Figure
    """The price at the socket."""
    pue: Figure = "1"
    """Power usage effectiveness: what the whole site draws for each unit that machines draw."""
    currency: Currency = "USD"
    """The currency of the price; a book in another currency cannot use it."""


class SiteSpec(Model):
    """The place."""

    sample: ClassVar[Mapping[str, Any]] = {"zones": ["cellar-1"]}

    zones: tuple[Annotated[Label, Field(min_length=1)], ...] = Field(
        min_length=1, max_length=50, json_schema_extra={LIST_TYPE: "set"}
    )
    """Zones (label topology.kubernetes.io/zone) that lie here. A zone lies in one site only."""
    max_nodes: int | None = Field(default=None, ge=0, le=100000)
    """How many nodes the site can hold; absent: no limit."""
    energy: Energy | None = None
    """What energy costs here; absent: it is part of the rent."""

"""One line of the catalogue: a machine type in a region, what it holds, what it costs on which terms, and who says so when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from isocost.units import Missing, Rate

ON_DEMAND, SPOT, RESERVED_1Y, RESERVED_3Y = "on-demand", "spot", "reserved-1y", "reserved-3y"
TERMS = (ON_DEMAND, SPOT, RESERVED_1Y, RESERVED_3Y)
"""The terms a row may list a price for: as one goes, interruptible, and committed for one or three years."""

WHOLE = Fraction(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A machine type in a region. Rates are list prices of one machine: Linux, shared tenancy, before tax and discounts.

    cpu_m (milli-cores) and memory_mib are what the vendor states, before any reserve; pods is what its managed Kubernetes
    takes on such a node. accelerator is the value of the node label nvidia.com/gpu.product (other vendors: see
    data/accelerators.csv), resource the name that pods ask for, accelerator_memory_mib that of one device.
    accelerator_share is below one where the machine gets a slice of a device. on_demand_day and terms_day say when the prices
    were read (terms_day: spot and reservations); None: the source is undated, and nobody can tell how old they are.
    """

    cloud: str
    region: str
    instance_type: str
    arch: str
    cpu_m: int
    memory_mib: int
    pods: int
    accelerator: str = ""
    resource: str = ""
    accelerator_count: int = 0
    accelerator_memory_mib: int = 0
    accelerator_share: Fraction = WHOLE
    on_demand: Rate | Missing
    spot: Rate | Missing
    reserved_1y: Rate | Missing
    reserved_3y: Rate | Missing
    on_demand_day: date | None
    terms_day: date | None
    basis: str
    source: str

    @property
    def catalogue(self) -> str:
        """The catalogue this row belongs to: aws/us-east-1."""
        return f"{self.cloud}/{self.region}"

    def price(self, terms: str) -> Rate | Missing:
        """What one machine costs an hour on these TERMS."""
        by_terms = (self.on_demand, self.spot, self.reserved_1y, self.reserved_3y)
        return by_terms[TERMS.index(terms)]

    def day(self, terms: str) -> date | None:
        """The day on which that price was read."""
        return self.on_demand_day if terms == ON_DEMAND else self.terms_day

"""Node pools: what a driver can read of them, and what it can do to them."""

from __future__ import annotations

from dataclasses import dataclass

from isocost.units import Missing
from isocost.world.cluster import Node
from isocost.world.offer import Offer
from isocost.world.ref import Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Failing:
    """A failed node that its pool still asks for; stays is why it cannot be given back, or ""."""

    node: Node
    stays: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """One governed pool object (a MachineDeployment, a NodePool) whose nodes are all of one offer.

    rule is the name of the spec.pools entry that claims it. replicas is what is asked for, ready what has arrived.
    victims says whether the driver can name the node to remove; without it there is no scale-in, and why_not says so.
    created_by_us marks pools made from a template (label isocost.dev/policy): collected when empty.
    writer is the foreign manager that owns spec.replicas by server-side apply, or "".
    trouble is the driver's word for capacity that does not come ("QuotaExceeded", "InsufficientCapacity"), or "".
    failing are those of its nodes that are no capacity; only `health.sound` fills it.
    """

    ref: Ref
    uid: str
    resource_version: str
    policy: str
    rule: str
    driver: str
    offer: Offer | Missing
    replicas: int
    ready: int
    victims: bool = True
    why_not: str = ""
    created_by_us: bool = False
    writer: str = ""
    trouble: str = ""
    failing: tuple[Failing, ...] = ()

    @property
    def name(self) -> str:
        return str(self.ref)

    @property
    def counted(self) -> int:
        """The replicas asked for, less those that are failed nodes."""
        return self.replicas - len(self.failing)

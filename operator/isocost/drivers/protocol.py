"""The port between isocost and whatever makes nodes.

A driver turns pool objects of one system (Cluster API, Karpenter) into `Found` values and carries out four verbs on them.
Every verb is idempotent, re-reads what it changes, writes with a precondition, and raises the errors of
`isocost.kube.errors`: Conflict when the object is not as the caller thought, Forbidden without rights, Ambiguous when it
is not known whether the write happened. A driver never waits; the next round looks again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from isocost.kube.port import Cluster
from isocost.world.cluster import Node, Taint
from isocost.world.offer import Offer
from isocost.world.policy import PoolRule
from isocost.world.ref import Ref

POLICY_LABEL = "isocost.dev/policy"
RULE_LABEL = "isocost.dev/pool"
OFFER_LABEL = "isocost.dev/offer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A pool object as its driver reads it.

    labels are the pool object's own (a policy's selector is matched against them). node_labels and instance_type, zone,
    capacity_type tell which offer its nodes are. startup: taints that they come with and lose once set up. nodes maps node
    name -> machine name ("" where the driver has none).
    policy, rule and offer repeat our labels on pools that we created, else "".
    victims: the driver can name the node that goes; why_not says why it cannot. writer: the foreign server-side-apply
    manager of spec.replicas, or "". trouble is the driver's own word for capacity that does not come
    ("QuotaExceeded", "InsufficientCapacity"), or "". stranded: nodes that it asks for cannot come, as a removal was left off in the middle;
    `scale` to what it asks for mends that.
    """

    ref: Ref
    uid: str
    resource_version: str
    labels: Mapping[str, str]
    node_labels: Mapping[str, str] = field(default_factory=dict)
    instance_type: str = ""
    zone: str = ""
    capacity_type: str = ""
    startup: tuple[Taint, ...] = ()
    replicas: int
    ready: int
    nodes: Mapping[str, str] = field(default_factory=dict)
    policy: str = ""
    rule: str = ""
    offer: str = ""
    victims: bool = True
    why_not: str = ""
    writer: str = ""
    trouble: str = ""
    stranded: bool = False


class Driver(Protocol):
    """See the module's text for what every verb promises."""

    name: str
    """the word users write in spec.pools[].driver"""

    def find(self, cluster: Cluster, rule: PoolRule) -> tuple[Found, ...]:
        """All pool objects of this driver that the rule's namespace and selector (or our own labels) cover, even empty ones.

        NotFound (the system's CRDs are not installed) is raised, not swallowed.
        """
        ...

    def render(self, *, policy: str, rule: PoolRule, offer: Offer, nodes: int) -> Mapping[str, Any]:
        """The pool object that would be created for an offer: pure, deterministic name, our labels on it.

        Raises ValueError that names the place in the template when it cannot be filled.
        """
        ...

    def create(self, cluster: Cluster, document: Mapping[str, Any]) -> Ref:
        """Creates the rendered object; one of that name that carries our labels already counts as created."""
        ...

    def scale(self, cluster: Cluster, pool: Ref, *, frm: int, to: int) -> None:
        """Asks for `to` nodes when the pool still asks for `frm`; already at `to` is success; anything else is Conflict."""
        ...

    def remove(self, cluster: Cluster, pool: Ref, node: Node, *, frm: int, to: int, ahead: Sequence[Node] = ()) -> None:
        """Names the node as victim and lowers the pool from frm to to. Already lowered with the node leaving is success.

        ahead: the nodes that the next calls will name, all of them cordoned and drained. A driver that has to wait for the system may let
        them go together with this one, as far as they are empty still; the pool is lowered for this one alone.

        Raises Conflict when the pool is at neither, and Blocked when the victim cannot be named (pods still on it), or as long
        as the system has not seen who is named and could take another node: the next call goes on from there.
        """
        ...

    def delete(self, cluster: Cluster, pool: Ref) -> None:
        """Deletes an empty pool object of ours; gone already is success; nodes left or not ours is Conflict."""
        ...

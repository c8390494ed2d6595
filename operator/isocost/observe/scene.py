"""Everything that was seen in the cluster, and which policy asks for what of it.

Claims can only be judged over all policies together, so this stands between the lists and the views: it is made once a
round, and each policy's view is cut from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from isocost.drivers.protocol import Driver
from isocost.kube.port import Cluster
from isocost.observe import claims, pools
from isocost.observe import cluster as seen
from isocost.observe.lists import Lists
from isocost.observe.workloads import Sets
from isocost.world.cluster import Budget, Node, Pod
from isocost.world.policy import Policy, WorkloadRule
from isocost.world.ref import Ref
from isocost.world.snapshot import Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What one policy asks for, disputed or not, and what is wrong with its pool rules. houses: it has pools of its own."""

    workloads: Mapping[Ref, WorkloadRule] = field(default_factory=dict)
    pools: Mapping[Ref, pools.Claimed] = field(default_factory=dict)
    troubles: tuple[str, ...] = ()
    houses: bool = False

    @property
    def refs(self) -> tuple[Ref, ...]:
        return (*self.workloads, *self.pools)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The cluster of a round. wishes are by policy name."""

    pods: tuple[Pod, ...]
    nodes: tuple[Node, ...]
    budgets: tuple[Budget, ...]
    daemons: tuple[Pod, ...]
    sets: Sets
    wishes: Mapping[str, Wish]
    claims: tuple[Claim, ...]

    def guests(self, policy: str) -> tuple[Pod, ...]:
        """All pods but the waiting ones that another policy houses: else both would buy a node for the same pod."""
        others = [wish for name, wish in self.wishes.items() if name != policy and wish.houses]
        theirs = {ref for wish in others for ref in wish.workloads} - self.wishes[policy].workloads.keys()
        return tuple(pod for pod in self.pods if pod.node or pod.owner not in theirs)


def scene(cluster: Cluster, drivers: Mapping[str, Driver], lists: Lists, policies: tuple[Policy, ...]) -> Scene:
    """From a round's lists. Raises ApiError where a driver cannot read its pools."""
    sets = Sets.of(lists)
    candidates = sets.candidates()
    names = [policy.name for policy in policies]
    wishes = {one.name: _wish(cluster, drivers, one, candidates, names) for one in policies}
    return Scene(
        pods=seen.pods(lists),
        nodes=seen.nodes(lists),
        budgets=seen.budgets(lists),
        daemons=seen.daemons(lists),
        sets=sets,
        wishes=wishes,
        claims=claims.disputes({name: wish.refs for name, wish in wishes.items()}),
    )


def _wish(
    cluster: Cluster,
    drivers: Mapping[str, Driver],
    policy: Policy,
    candidates: tuple[claims.Candidate, ...],
    names: list[str],
) -> Wish:
    found, troubles = pools.search(cluster, drivers, policy, names)
    return Wish(workloads=claims.chosen(policy, candidates), pools=found, troubles=troubles, houses=bool(policy.pools))

"""Which nodes go: the ones whose leaving disturbs least.

Per pool, all nodes cost the same, so the choice is about pods only: nodes that we cordoned already go first (a plan taken up
again must not widen its trail), then strained ones, then empty ones, then those that are not Ready, then those on which others stand than
the solution has together on any, then those with the fewest pods, and the name breaks ties. A node stays if it is pinned, if a pod on
it may never be evicted, if a workload on it can spare no pod, or if the driver cannot name it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from isocost.plan.count import Count
from isocost.plan.stand import Stand
from isocost.world.cluster import Node, Pod
from isocost.world.problem import Problem
from isocost.world.ref import Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenants:
    """The pods that count for moving (neither daemons nor on their way out), by node, and why some nodes must stay."""

    by_node: Mapping[str, tuple[Pod, ...]]
    stays: Mapping[str, str]

    def on(self, node: Node) -> tuple[Pod, ...]:
        return self.by_node.get(node.name, ())

    def owners(self, nodes: Collection[Node]) -> frozenset[Ref]:
        return frozenset(pod.owner for node in nodes for pod in self.on(node) if pod.owner)


def tenants(pods: Sequence[Pod], problem: Problem, counts: Sequence[Count]) -> Tenants:
    """Who lives where, and which nodes cannot be given up, with the reason."""
    by_node: dict[str, tuple[Pod, ...]] = {}
    for pod in pods:
        if pod.node and not pod.daemon and not pod.terminating:
            by_node[pod.node] = (*by_node.get(pod.node, ()), pod)
    tight = {c.ref for c in counts if not c.spares}
    stays = {node: why for node, held in by_node.items() if (why := _why(held, tight))}
    return Tenants(by_node=by_node, stays={**stays, **{p.node: p.why for p in problem.pinned}})


def chosen(stand: Stand, who: Tenants, fits: Collection[str] = ()) -> Stand:
    """The stand with its victims; where too few nodes may go, its target rises to what must stay. fits: nodes whose pods are to stay
    together."""
    if not stand.excess:
        return stand
    nameable = stand.pool is not None and stand.pool.victims
    free = [n for n in stand.nodes if nameable and n.name not in who.stays]
    going = tuple(sorted(free, key=lambda n: _order(n, who, fits))[: stand.excess])
    return replace(stand, victims=going, target=stand.target + stand.excess - len(going))


def renewed(stand: Stand, who: Tenants, fits: Collection[str]) -> Stand:
    """The stand with all nodes going whose pods are not to stay together; others come in their place."""
    if not stand.pool or not stand.pool.victims or stand.fixed or stand.undelivered or stand.failing:
        return chosen(stand, who, fits)
    free = [n for n in stand.nodes if n.name not in who.stays]
    spare = max(0, sum(n.name in fits or n.name in who.stays for n in stand.nodes) - stand.target)
    ranked = sorted(free, key=lambda n: _order(n, who, fits))
    over = [n for n in ranked if n.name in fits][:spare]
    going = (*(n for n in ranked if n.name not in fits), *over)
    return replace(stand, victims=going, target=max(stand.target, len(stand.nodes) - len(going)))


def _why(pods: Sequence[Pod], tight: Collection[Ref]) -> str:
    for pod in pods:
        if pod.immovable:
            return f"{pod.ref} is never evicted ({pod.immovable})"
        if pod.owner in tight:
            return f"{pod.owner} needs all of the replicas that it may have, so none can move"
    return ""


def _order(node: Node, who: Tenants, fits: Collection[str]) -> tuple[bool, Decimal, bool, bool, bool, int, str]:
    pods = who.on(node)
    return (not node.cordoned_by, -node.strain, bool(pods), node.ready, node.name in fits, len(pods), node.name)

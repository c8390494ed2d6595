"""What a person reads of a plan: replica counts, node counts, and pods that change their node type."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from isocost.plan import words
from isocost.plan.count import Count
from isocost.plan.stand import Stand
from isocost.plan.victims import Tenants
from isocost.units import Rate
from isocost.world.plan import Move
from isocost.world.problem import Solution
from isocost.world.ref import Ref


def moves(stands: Sequence[Stand], counts: Sequence[Count], who: Tenants, solution: Solution) -> tuple[Move, ...]:
    """Nodes first, which carry the money and are few (a CostPlan keeps the first hundred moves), then replicas, then pods;
    each with its reason and what it does to the hourly cost."""
    currency = solution.cost.currency
    replicas = [_replicas(c, currency) for c in counts if c.target != c.now]
    nodes = [*(_nodes(s) for s in stands if s.target != s.asked), *_failed(stands)]
    return (*nodes, *replicas, *_pods(stands, counts, who, solution, currency))


def _replicas(count: Count, currency: str) -> Move:
    return Move(
        kind="Replicas",
        what=str(count.ref),
        frm=str(count.now),
        to=str(count.target),
        count=abs(count.target - count.now),
        saving=Rate.zero(currency),
        reason=words.replicas(count),
    )


def _nodes(stand: Stand) -> Move:
    fewer = stand.asked - stand.target
    reason = words.grow(stand) if fewer < 0 else words.shrink(stand) if stand.victims else words.takeback(stand)
    return Move(
        kind="Nodes",
        what=stand.name,
        frm=str(stand.asked),
        to=str(stand.target),
        count=abs(fewer),
        saving=stand.price * fewer,
        reason=reason,
    )


def _failed(stands: Sequence[Stand]) -> Iterator[Move]:
    """Failed nodes that are given back; in the counts of pools they are no nodes."""
    for stand in stands:
        for node in stand.given_back:
            yield Move(
                kind="Nodes",
                what=f"Node/{node.name}",
                frm=stand.supply.offer,
                to="given back",
                count=1,
                saving=stand.price,
                reason=f"it failed: {node.failed}",
            )


def _pods(
    stands: Sequence[Stand], counts: Sequence[Count], who: Tenants, solution: Solution, currency: str
) -> Iterator[Move]:
    """Pods of drained nodes, by workload and offer; those without a controller have none to move."""
    shapes = {c.ref: c.shape.name for c in counts if c.shape}
    offers = {s.supply.name: s.supply.offer for s in stands}
    for stand in stands:
        moved: Counter[Ref] = Counter(p.owner for n in stand.victims for p in who.on(n) if p.owner)
        for owner, count in sorted(moved.items()):
            to = _offers(shapes.get(owner, ""), solution, offers) or "the remaining nodes"
            yield Move(
                kind="Pods",
                what=str(owner),
                frm=stand.supply.offer,
                to=to,
                count=count,
                saving=Rate.zero(currency),
                reason=words.drained(stand),
            )


def _offers(shape: str, solution: Solution, offers: dict[str, str]) -> str:
    """The offers on which the solution stands a shape, by name."""
    return ", ".join(sorted({offers[f.supply] for f in solution.fills if f.pods.get(shape) and f.supply in offers}))

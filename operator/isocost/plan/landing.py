"""Will kube-scheduler get all pods placed? Asked before a cost is promised, and answered by its simulation.

The solution packs; the scheduler spreads. What evictions and new replicas put on the nodes of a plan is placed one by one as it comes,
before anybody could tell it a seat. So the plan is played to its end: nodes that stay with what stays on them, nodes to
come, and every pod that needs a place; at once, and where that loses pods, with the new nodes opened one by one (turns.py).

Of a fleet that only shrinks, nodes are kept until all pods find a place. For a fleet that grows, the nodes that the lost pods will need
are counted, and bought once a pod is really lost: bought beforehand they would be spread over like all others, and more would be
needed (measured: docs/decisions/0005-steering.md). But where all find a place with those nodes beside the others, whatever the order,
they are bought at once: with few pods to move, such as the last ones of a long way, that is soon so, and otherwise these would stay
on the dear nodes that hold them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from isocost.plan.buy import one_more
from isocost.plan.play import Comer, comers, coming, hosts, unplaced
from isocost.plan.rescue import growth
from isocost.plan.room import Item
from isocost.plan.scene import Scene
from isocost.plan.seats import Bench, benches, booked
from isocost.plan.stage import fewer, parted
from isocost.plan.stand import Stand
from isocost.plan.turns import empty
from isocost.units import Rate

KEPT = 6
"""How often a node is kept and the scheduler is asked again; what is still lost then is left to the rescue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Landing:
    """stands: the targets of the plan. beyond: the same with the nodes that lost pods will need. lost: how many those are."""

    stands: tuple[Stand, ...]
    beyond: tuple[Stand, ...]
    lost: int = 0


def landing(scene: Scene, placed: tuple[Stand, ...]) -> Landing:
    """What becomes of the stands once kube-scheduler has placed all pods."""
    left = lost(scene, placed)
    if not any(s.grows for s in placed):
        for _ in range(KEPT):
            if not left or (kept := _keeping(placed)) == placed:
                break
            placed, left = kept, lost(scene, kept)
    wide = _with(scene, placed, left)
    sure = _sure(scene, wide, left) if left else None
    return Landing(stands=sure or placed, beyond=sure or wide, lost=len(left))


def housing(scene: Scene, placed: tuple[Stand, ...]) -> Landing | None:
    """The stands with what their lost pods need, bought at once; None where some would be lost even so."""
    left = lost(scene, placed)
    sure = _sure(scene, _with(scene, placed, left), left) if left else placed
    return Landing(stands=sure, beyond=sure, lost=len(left)) if sure else None


def feared(scene: Scene, ends: Landing) -> Rate:
    """What it may cost: who finds no place keeps an old node, the dearest at worst, until nodes are bought for him."""
    left = 0 if ends.stands == ends.beyond else ends.lost
    kept = sorted((s.price for s in ends.stands for _ in s.victims), key=lambda price: -price.micros)[:left]
    return sum(kept, scene.bill.planned(ends.beyond))


def _sure(scene: Scene, wide: tuple[Stand, ...], left: Sequence[Item]) -> tuple[Stand, ...] | None:
    """The same, or with still more nodes, where nobody is lost when all are open; None if more do not help. left: those that it was
    widened for."""
    still = _play(scene, wide)[0](())
    if not still:
        return wide if still == () else None
    return _sure(scene, _with(scene, wide, still), still) if len(still) < len(left) else None


def _keeping(placed: tuple[Stand, ...]) -> tuple[Stand, ...]:
    """The same with one victim fewer, of the cheapest."""
    able = [s for s in placed if s.victims]
    if not able:
        return placed
    one = min(able, key=lambda s: (s.price.micros, s.name))
    return tuple(fewer(s, len(s.victims) - 1) if s is one else s for s in placed)


def lost(scene: Scene, placed: Sequence[Stand]) -> tuple[Item, ...]:
    """The pods that find no place when all nodes are open, nor when new nodes open one by one (turns.py)."""
    left, shut = _play(scene, placed)
    in_turns = left(shut)  # asked first: while a repack is under way it mostly answers for both
    return min(left(()) or (), in_turns, key=len) if in_turns else ()


def _play(
    scene: Scene, placed: Sequence[Stand]
) -> tuple[Callable[[Sequence[str]], tuple[Item, ...] | None], Sequence[str]]:
    """Who finds no place, by the nodes that open one by one, None where they are too many to be played; and which could."""
    nodes, pods, moving = parted(scene, placed)
    grown = tuple(Comer(item=item) for item in growth(scene.counts))
    if not (grown or any(p.node for p in moving)):
        return lambda shut: (), ()
    new = [(h, s.supply.name) for s in placed for h in coming(scene.view, s, s.peak)]
    emptied = {n.name: i for i, n in enumerate(n for s in placed for n in s.victims)}
    there = (*hosts(scene.view, nodes, placed), *(h for h, _ in new))
    queue = sorted(moving, key=lambda p: emptied.get(p.node, -1))
    free = (b for b in benches(scene) if b.name not in emptied)
    seats = booked(scene, (*free, *(Bench(name=h.name, kind=kind) for h, kind in new)), queue)
    standing = [p for p in pods if p.node and p.node not in emptied]

    def left(shut: Sequence[str]) -> tuple[Item, ...] | None:
        return unplaced(there, standing, (*comers(queue, seats, shut), *grown))

    return left, (*empty(scene.view), *(h.name for h, _ in new))


def _with(scene: Scene, placed: tuple[Stand, ...], left: Sequence[Item]) -> tuple[Stand, ...]:
    """The same with nodes for what is left, the cheapest that take any of it; what fits nowhere stays left."""
    kept, items = {s.supply.name: s for s in placed}, tuple(left)
    cheapest = sorted(kept, key=lambda name: (kept[name].price.micros, name))
    while items and (found := one_more(scene, kept, [kept[name] for name in cheapest], items)):
        name, items = found
        kept[name] = replace(kept[name], target=kept[name].target + 1)
    return tuple(kept.values())

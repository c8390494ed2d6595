"""Which parts of the way pay: nodes whose leaving earns back, within the payback time, what moving their pods costs.

A solution is one answer, but the way to it has parts. A node full of pods that are dear to move may never earn its leaving back, and must
not spoil it for the rest; nor may the rest carry it along. So nodes that do not pay by themselves stay. The others are ranked
by what they earn, and of the way that ends after each of them, with only the new nodes that its pods need, the one that earns
most is taken. Without a switching cost every saving pays, and the way is whole.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from isocost.plan.scene import Scene
from isocost.plan.stage import supplied
from isocost.plan.stand import Stand
from isocost.units import Money
from isocost.world.cluster import Node

LENGTHS = 12
"""ways of different lengths that are compared; longer ones in equal strides"""


def paying(scene: Scene, placed: tuple[Stand, ...]) -> tuple[Stand, ...]:
    """The part of the way that earns most; the whole of it where no part earns anything, for the reason to be told."""
    each = scene.view.policy.disruption.switch_cost
    if each is None or not any(s.victims for s in placed):
        return placed
    best = max((placed, *_parts(scene, placed, each)), key=lambda way: _gain(scene, way, each))
    return best if _gain(scene, best, each) > 0 else placed


def _parts(scene: Scene, placed: tuple[Stand, ...], each: Money) -> Iterator[tuple[Stand, ...]]:
    earns = {n.name: _earns(scene, s, n, each) for s in placed for n in s.victims}
    ranked = sorted((name for name, micros in earns.items() if micros > 0), key=lambda name: (-earns[name], name))
    grows = any(s.target > s.asked for s in placed)
    for length in _lengths(len(ranked)):
        fewer = _only(placed, ranked[:length])
        part = supplied(scene, fewer) if grows else fewer
        if part is not None:
            yield part


def _lengths(count: int) -> Sequence[int]:
    stride = max(1, count // LENGTHS)
    return range(count, 0, -stride)


def _only(placed: tuple[Stand, ...], going: Collection[str]) -> tuple[Stand, ...]:
    """The same with these victims alone."""
    kept = []
    for stand in placed:
        victims = tuple(n for n in stand.victims if n.name in going)
        kept.append(replace(stand, victims=victims, target=stand.peak - len(victims)))
    return tuple(kept)


def _earns(scene: Scene, stand: Stand, node: Node, each: Money) -> int:
    """What a node's leaving earns at best, when its pods find room for nothing, in millionths."""
    rule = scene.view.policy.disruption
    return stand.price.over(rule.payback).micros - each.micros * len(scene.who.on(node))


def _gain(scene: Scene, way: Sequence[Stand], each: Money) -> int:
    saving = scene.bill.committed - scene.bill.planned(way)
    return saving.over(scene.view.policy.disruption.payback).micros - each.micros * scene.moved(way)

"""From the fleet that runs to a cheaper one with few moves.

Nodes keep the pods they have, as far as those are still asked for. New pods go where there is room, and the nodes that are
worth least for their price give theirs up, as many as the budget of moves allows; what is loose then is placed anew. Several
shares of the budget are tried, and the cheapest fleet of them is kept.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from isocost.pack.construct import Draft, construct
from isocost.pack.frame import CPU, Frame, Reals, Wholes
from isocost.pack.gpus import places
from isocost.pack.pricing import Bag, Fill
from isocost.pack.rounding import used
from isocost.world.packing import WHOLE, Group

BUDGET = 0.012
"""share of the pods that may move"""
SHARES = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
"""of the budget, tried one after the other"""
LONGER = 2.0
"""how many times as long as the last trial the next one may take"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Current:
    """The running nodes as groups, and what pods were worth when they were chosen (empty: not known)."""

    groups: tuple[Group, ...]
    duals: Mapping[str, float]

    def gap(self, prices: Mapping[str, float]) -> float:
        """How much more the nodes cost than what was proved for the pods on them, as a share; 0 where nothing was proved."""
        cost = sum(prices.get(g.kind, 0.0) * g.count for g in self.groups)
        worth = sum(self.duals.get(name, 0.0) * n * g.count for g in self.groups for name, n in g.pods.items())
        return max(0.0, cost / worth - 1) if worth > 0 else 0.0


def kept(frame: Frame, current: Current) -> tuple[list[tuple[Fill, int]], Wholes]:
    """The running nodes with those of their pods that are still asked for, one fill per node, and the pods without a node."""
    row = {key: t for t, key in enumerate(frame.kinds.keys)}
    wanted = {(name, s): n for s, names in enumerate(frame.shapes.names) for name, n in names}
    shapes = defaultdict[str, list[int]](list)
    for name, s in wanted:
        shapes[name].append(s)
    left = frame.shapes.count.copy()
    fills: list[tuple[Fill, int]] = []
    stock = frame.kinds.stock.copy()
    made: dict[tuple[int, tuple[tuple[int, int], ...]], Fill | None] = {}
    for group in current.groups:
        t = row.get(group.kind)
        for _ in range(group.count if t is not None else 0):
            assert t is not None
            held: Counter[int] = Counter()
            for name, n in group.pods.items():
                for s in shapes[name]:
                    stay = min(n, wanted[name, s]) if frame.fits[s, t] else 0
                    wanted[name, s] -= stay
                    held[s] += stay
                    n -= stay
            held = Counter({s: n for s, n in held.items() if n > 0})
            if not held:
                break  # the others of the group hold nothing of use either
            if (key := (t, tuple(sorted(held.items())))) not in made:
                made[key] = _fitting(frame, *key)
            if stock[t] > 0 and (fill := made[key]) is not None:
                stock[t] -= 1
                fills.append((fill, 1))
                left[fill.shape] -= fill.pods
    return fills, left


def _fitting(frame: Frame, kind: int, held: tuple[tuple[int, int], ...]) -> Fill | None:
    """The fill of one node, which all nodes that hold the same share; None where they do not fit any more."""
    fill = _fill(kind, dict(held))
    return fill if fits(frame, fill) else None


def fits(frame: Frame, fill: Fill) -> bool:
    """Whether a node of its kind holds the pods."""
    s, k, t = frame.shapes, frame.kinds, fill.kind
    if (fill.pods @ s.need[fill.shape] > k.room[t]).any() or (fill.pods > frame.fits[fill.shape, t]).any():
        return False
    groups = Counter(
        g for g, n in zip(s.group[fill.shape].tolist(), fill.pods.tolist(), strict=True) if g >= 0 for _ in range(n)
    )
    if any(n > 1 for n in groups.values()):
        return False
    free = int(k.gpus[t] - fill.pods @ s.whole[fill.shape])
    shares = [
        (int(s.share[i]), int(s.share_memory[i]))
        for i, n in zip(fill.shape.tolist(), fill.pods.tolist(), strict=True)
        if s.share[i]
        for _ in range(n)
    ]
    if free < 0 or sum(m for m, _ in shares) > free * WHOLE:
        return False
    return not shares or places(shares, free, int(k.gpu_memory[t])) is not None


def repaired(
    frame: Frame, bags: list[Bag], current: Current, worth: Reals, left: Callable[[], float]
) -> Draft | None:  # fmt: skip
    """The cheapest fleet found until left() is 0 that moves no more pods than the budget; None when no running node is of use."""
    fills, _ = kept(frame, current)
    if not fills:
        return None
    waste = np.array([frame.kinds.price[f.kind] - worth[f.shape] @ f.pods for f, _ in fills])
    pods = np.array([f.pods.sum() for f, _ in fills])
    order = np.argsort(-waste / np.maximum(pods, 1), kind="stable")
    best: Draft | None = None
    took = 0.0
    for share in SHARES:
        began = left()
        if best is not None and began <= LONGER * took:
            break
        gone = _first(order, pods, waste, share * BUDGET * frame.shapes.count.sum())
        made = _again(
            frame,
            bags,
            [f for i, f in enumerate(fills) if i not in gone],
            frame.shapes.count,
            worth,
            lambda: left() > 0,
        )
        took = began - left()
        if best is None or (made.left.sum(), made.cost(frame)) < (best.left.sum(), best.cost(frame)):
            best = made
    return best


def _first(order: Wholes, pods: Wholes, waste: Reals, budget: float) -> set[int]:
    """The nodes with the most waste per pod whose pods are no more than the budget."""
    gone: set[int] = set()
    for i in order.tolist():
        if waste[i] > 0 and pods[i] <= budget:
            budget -= float(pods[i])
            gone.add(i)
    return gone


def _again(
    frame: Frame, bags: list[Bag], picks: Sequence[tuple[Fill, int]], there: Wholes, worth: Reals, go_on: Callable[[], bool]
) -> Draft:  # fmt: skip
    left = there.copy()
    for fill, n in picks:
        left[fill.shape] -= fill.pods * n
    filled = _filled(frame, [f for f, _ in picks], left)
    rest = construct(frame, bags, worth, left, np.maximum(frame.kinds.stock - used(frame, filled), 0), 5000, go_on)
    return Draft(fills=(*filled, *rest.fills), left=rest.left)


def _filled(frame: Frame, fills: Sequence[Fill], left: Wholes) -> list[tuple[Fill, int]]:
    """The nodes with what is left put where there is room, large pods first and the tightest node; left is taken from."""
    need = np.column_stack([frame.shapes.need, frame.shapes.share + frame.shapes.whole * WHOLE])
    have = np.column_stack([frame.kinds.room, frame.kinds.gpus * WHOLE])
    kind = np.array([f.kind for f in fills], np.int64)
    used = {id(f): f.pods @ need[f.shape] for f in {id(f): f for f in fills}.values()}
    room = have[kind] - np.array([used[id(f)] for f in fills]).reshape(-1, need.shape[1])
    now = list(fills)
    for s in sorted(np.flatnonzero(left).tolist(), key=lambda s: -need[s, CPU]):
        able = np.flatnonzero((room >= need[s]).all(axis=1) & (frame.fits[s, kind] > 0))
        for i in able[np.argsort(room[able, CPU], kind="stable")].tolist():
            while left[s] > 0 and (room[i] >= need[s]).all():
                more = _plus(now[i], s)
                if not fits(frame, more):
                    break
                now[i], room[i] = more, room[i] - need[s]
                left[s] -= 1
            if left[s] == 0:
                break
    return [(f, 1) for f in now]


def _plus(fill: Fill, s: int) -> Fill:
    held = dict(zip(fill.shape.tolist(), fill.pods.tolist(), strict=True))
    held[s] = held.get(s, 0) + 1
    return _fill(fill.kind, held)


def _fill(kind: int, held: Mapping[int, int]) -> Fill:
    """held: pods of each shape."""
    return Fill(kind=kind, shape=np.array(sorted(held)), pods=np.array([held[s] for s in sorted(held)]), value=0.0)


def moved(before: Sequence[Group], after: Sequence[Group], asked: Mapping[str, int]) -> int:
    """Pods that must leave the node they are on, when nodes of a kind are matched by the pods they share."""
    names = {name: i for i, name in enumerate(sorted({name for g in (*before, *after) for name in g.pods}))}
    was: Counter[str] = Counter()
    kinds = defaultdict[str, list[Group]](list)
    for group in before:
        kinds[group.kind].append(group)
        for name, n in group.pods.items():
            was[name] += n * group.count
    pods = {kind: np.array([_held(g, names) for g in groups]) for kind, groups in kinds.items()}
    nodes = {kind: np.array([g.count for g in groups]) for kind, groups in kinds.items()}
    stay = 0
    for group in sorted(after, key=lambda g: -sum(g.pods.values())):
        if group.kind in pods:
            stay += _stay(_held(group, names), group.count, pods[group.kind], nodes[group.kind])
    return max(0, sum(min(n, asked.get(name, 0)) for name, n in was.items()) - stay)


def _held(group: Group, names: Mapping[str, int]) -> Wholes:
    """Pods of one node, by name."""
    held = np.zeros(len(names), np.int64)
    held[[names[name] for name in group.pods]] = list(group.pods.values())
    return held


def _stay(held: Wholes, count: int, pods: Wholes, nodes: Wholes) -> int:
    """Pods of `count` nodes that stand on nodes that run already, the most alike first; those nodes are used up."""
    shared = np.minimum(pods, held).sum(axis=1)
    stay = 0
    for i in np.argsort(-shared, kind="stable").tolist():
        n = min(count, int(nodes[i]))
        stay, count = stay + n * int(shared[i]), count - n
        nodes[i] -= n
        if count == 0:
            break
    return stay

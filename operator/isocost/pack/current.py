"""The fleet that runs, in the terms of the question: which of its pods are still asked for, and how many of them an answer moves."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from isocost.pack.frame import Frame, Wholes
from isocost.pack.gpus import places
from isocost.pack.grounds import Lemma
from isocost.pack.pricing import Fill
from isocost.world.packing import WHOLE, Group


@dataclass(frozen=True, slots=True, kw_only=True)
class Current:
    """The running nodes as groups, and what pods were worth when they were chosen (empty: not known). lemma: what that proves still."""

    groups: tuple[Group, ...]
    duals: Mapping[str, float]
    lemma: Lemma = field(default_factory=Lemma)

    def at(self, unit: float) -> Current:
        """The same, at prices in this unit."""
        scaled = replace(self.lemma, worth={mark: u / unit for mark, u in self.lemma.worth.items()})
        return replace(self, duals={name: u / unit for name, u in self.duals.items()}, lemma=scaled)

    def gap(self, prices: Mapping[str, float]) -> float:
        """How much more the nodes cost than what was proved for the pods on them, as a share; 0 where nothing was proved."""
        cost = sum(prices.get(g.kind, 0.0) * g.count for g in self.groups)
        worth = sum(self.duals.get(name, 0.0) * n * g.count for g in self.groups for name, n in g.pods.items())
        return max(0.0, cost / worth - 1) if worth > 0 else 0.0


def kept(frame: Frame, current: Current) -> list[Fill]:
    """The running nodes with those of their pods that are still asked for, one fill per node."""
    row = {key: t for t, key in enumerate(frame.kinds.keys)}
    wanted = {(name, s): n for s, names in enumerate(frame.shapes.names) for name, n in names}
    shapes = defaultdict[str, list[int]](list)
    for name, s in wanted:
        shapes[name].append(s)
    fills: list[Fill] = []
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
                fills.append(fill)
    return fills


def _fitting(frame: Frame, kind: int, held: tuple[tuple[int, int], ...]) -> Fill | None:
    """The fill of one node, which all nodes that hold the same share; None where they do not fit any more."""
    fill = Fill.of(kind, dict(held))
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

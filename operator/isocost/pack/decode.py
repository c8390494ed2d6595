"""From fills of shapes back to nodes with named pods, shares on GPUs included."""

from __future__ import annotations

import math
from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from isocost.pack.bound import SAFE, Bound
from isocost.pack.construct import Draft
from isocost.pack.fits import allowed, alone, room
from isocost.pack.frame import Frame
from isocost.pack.gpus import places
from isocost.pack.pricing import Fill
from isocost.world.packing import WHOLE, Batch, Fleet, Group, Kind, Proof, placed


@dataclass(slots=True)
class Queue:
    """Pods of one shape by name, handed out in order."""

    names: deque[tuple[str, int]]

    def most(self, each: int) -> int:
        """How many nodes can have `each` pods of the first name; at least 1."""
        return max(1, self.names[0][1] // each)

    def take(self, want: int) -> Iterator[tuple[str, int]]:
        while want > 0:
            name, there = self.names.popleft()
            n = min(want, there)
            if n < there:
                self.names.appendleft((name, there - n))
            want -= n
            yield name, n


def groups(
    frame: Frame, draft: Draft, batches: Mapping[str, Batch], gpus: Mapping[str, tuple[int, int]]
) -> tuple[Group, ...]:
    """The draft's nodes; gpus: GPUs and memory of each by kind key. Equal nodes are one group."""
    waiting = [Queue(deque(names)) for names in frame.shapes.names]
    found: Counter[tuple[str, tuple[tuple[str, int], ...]]] = Counter()
    for fill, times in sorted(draft.fills, key=lambda one: (one[0].kind, one[0].shape.tolist(), one[0].pods.tolist())):
        key = frame.kinds.keys[fill.kind]
        for pods, n in _named(fill, times, waiting):
            found[key, tuple(sorted(pods.items()))] += n
    ordered = sorted(found.items(), key=lambda one: (one[0][0], -one[1], one[0][1]))
    return tuple(
        Group(kind=key, count=n, pods=dict(pods), gpus=layout(dict(pods), batches, *gpus[key]))
        for (key, pods), n in ordered
    )


def _named(fill: Fill, times: int, waiting: Sequence[Queue]) -> Iterator[tuple[dict[str, int], int]]:
    """`times` nodes of the fill as groups of nodes with the same names on them."""
    held = list(zip(fill.shape.tolist(), fill.pods.tolist(), strict=True))
    while times > 0:
        n = min(times, *(waiting[s].most(k) for s, k in held))
        pods: Counter[str] = Counter()
        for s, k in held:
            for name, taken in waiting[s].take(k * n):
                pods[name] += taken // n
        yield dict(pods), n
        times -= n


def layout(
    pods: Mapping[str, int], batches: Mapping[str, Batch], gpus: int, memory: int
) -> tuple[tuple[tuple[str, int], ...], ...]:
    """Per GPU what is on it, where shares are; pods with whole GPUs come after the shares."""
    shares = [(name, batches[name]) for name, n in pods.items() for _ in range(n) if batches[name].shared]
    if not shares:
        return ()
    whole = [
        name
        for name, n in pods.items()
        if batches[name].gpu and not batches[name].shared
        for _ in range(n * batches[name].gpu)
    ]
    on = places([(b.gpu_milli, b.gpu_memory) for _, b in shares], gpus - len(whole), memory)
    if on is None:
        raise AssertionError(f"shares {pods} do not fit on {gpus} GPUs")
    found: list[list[tuple[str, int]]] = [[] for _ in range(gpus)]
    for (name, b), g in zip(shares, on, strict=True):
        found[g].append((name, b.gpu_milli))
    for i, name in enumerate(whole):
        found[gpus - 1 - i].append((name, WHOLE))
    return tuple(tuple(one) for one in found)


def proof(frame: Frame, found: Bound, batches: Sequence[Batch], kinds: Sequence[Kind]) -> Proof:
    """The bound by name and key; kinds that were dropped hold no more value than the one kept in their place."""
    duals = dict.fromkeys((b.name for b in batches), 0.0)
    for s, named in enumerate(frame.shapes.names):
        duals |= dict.fromkeys((name for name, _ in named), float(found.worth[s]))
    stock = {k.key: k.stock for k in kinds}
    most = {key: float(found.most[frame.heir[key]]) if key in frame.heir else 0.0 for key in stock}
    caps = {key: float(found.caps[frame.heir[key]]) for key, n in stock.items() if n is not None and key in frame.heir}
    for kind in (k for k in kinds if k.stock == 0):
        most[kind.key] = _at_most(kind, batches, duals)
        caps[kind.key] = max(0.0, most[kind.key] - kind.price)
    return Proof(duals=duals, cap_duals={key: w for key, w in caps.items() if w > 0}, most=most)


def _at_most(kind: Kind, batches: Sequence[Batch], duals: Mapping[str, float]) -> float:
    """No fill of the kind is worth more: all pods that it holds alone, together. For kinds that cannot be had, whose own price is
    multiplied by nothing."""
    fit = (b for b in batches if duals[b.name] > 0 and room(b, kind) and allowed(b, kind))
    return math.fsum(duals[b.name] * alone(b, kind) for b in fit) * (1 + SAFE)


def priced(found: Fleet, kinds: Sequence[Kind], unit: float) -> Fleet:
    """The fleet at the offers' own prices, from one at prices in this unit; the bound is that of the placed pods."""
    prices, stock = {k.key: k.price for k in kinds}, {k.key: k.stock for k in kinds}
    duals = {name: u * unit for name, u in found.proof.duals.items()}
    caps = {key: w * unit + prices[key] * 1e-15 for key, w in found.proof.cap_duals.items()}
    most = {key: min(v * unit, prices[key] + caps.get(key, 0.0)) for key, v in found.proof.most.items()}
    cost = math.fsum(prices[g.kind] * g.count for g in found.groups)
    terms = [duals[name] * n for name, n in placed(found.groups).items()] + [
        -w * (stock[key] or 0) for key, w in caps.items()
    ]
    bound = max(0.0, math.fsum(terms))
    return replace(
        found,
        cost=cost,
        bound=bound,
        least=max(bound, min(cost, found.least * unit)),
        proof=Proof(duals=duals, cap_duals=caps, most=most),
    )

"""Whether a fleet holds, and whether its proof does: by the words of the task, with nothing of the solver but the nouns."""

from __future__ import annotations

from collections import Counter
from itertools import product
from math import fsum

from isocost.world.packing import Batch, Fleet, Group, Kind


def faults(batches: list[Batch], kinds: list[Kind], fleet: Fleet) -> list[str]:
    """What is wrong with the fleet, empty when nothing is."""
    pods, offers = {b.name: b for b in batches}, {k.key: k for k in kinds}
    found: list[str] = []
    placed: Counter[str] = Counter()
    nodes: Counter[str] = Counter()
    for group in fleet.groups:
        nodes[group.kind] += group.count
        for name, n in group.pods.items():
            placed[name] += n * group.count
        found += _node(pods, offers[group.kind], group)
    found += [f"{n} of {key}" for key, n in nodes.items() if offers[key].stock is not None and n > offers[key].stock]
    left = Counter({one.name: one.count for one in fleet.left})
    found += [
        f"{b.name}: {placed[b.name]} + {left[b.name]} of {b.count}"
        for b in batches
        if placed[b.name] + left[b.name] != b.count
    ]
    for name in (name for name in left if pods[name].skew is None):
        spare = [k for k in kinds if (k.stock is None or nodes[k.key] < k.stock) and holds(k, {name: 1}, pods)]
        found += [f"{name} is left out, but {k.key} has room" for k in spare]
    for b in batches:
        found += _skew(b, kinds, fleet)
    if abs(fleet.cost - fsum(offers[g.kind].price * g.count for g in fleet.groups)) > 1e-9 * max(1, fleet.cost):
        found.append("the cost is not the sum of the nodes")
    return found


def _skew(b: Batch, kinds: list[Kind], fleet: Fleet) -> list[str]:
    if b.skew is None:
        return []
    zones = {k.key: k.zone for k in kinds}
    able = {k.zone for k in kinds if k.stock != 0 and holds(k, {b.name: 1}, {b.name: b})}
    count = Counter(dict.fromkeys(able, 0))
    for g in fleet.groups:
        count[zones[g.kind]] += g.count * g.pods.get(b.name, 0)
    low, high = min(count.values(), default=0), max(count.values(), default=0)
    return [f"{b.name}: {dict(count)}"] if high - low > b.skew else []


def _node(pods: dict[str, Batch], kind: Kind, group: Group) -> list[str]:
    found = [] if holds(kind, dict(group.pods), pods, group.gpus) else [f"{dict(group.pods)} do not fit on {kind.key}"]
    shared = any(pods[name].shared for name in group.pods)
    return found + (["no GPUs are named"] if shared and not group.gpus else [])


def holds(kind: Kind, held: dict[str, int], pods: dict[str, Batch], gpus=None) -> bool:
    """Whether a node of the kind holds these pods; gpus says how shares lie, else every way is tried."""
    on = [(pods[name], n) for name, n in held.items() if n]
    ok = sum(b.cpu * n for b, n in on) <= kind.cpu and sum(b.memory * n for b, n in on) <= kind.memory
    ok &= sum(b.disk * n for b, n in on) <= kind.disk
    ok &= kind.pods is None or sum(n for _, n in on) <= kind.pods
    ok &= all(b.per_node is None or n <= b.per_node for b, n in on)
    groups = Counter()
    for b, n in on:
        groups[b.group] += n if b.group else 0
        ok &= all(kind.labels.get(k) == v for k, v in b.selector.items())
        ok &= not b.models or kind.gpu_model in b.models
        ok &= not b.gpu or b.gpu_memory <= kind.gpu_memory
    ok &= all(n <= 1 for n in groups.values())
    whole = sum(b.gpu * n for b, n in on if not b.shared)
    shares = [b for b, n in on for _ in range(n) if b.shared]
    if not ok or whole + (1 if shares else 0) > kind.gpu:
        return False
    if not shares:
        return True
    return _as_named(kind, shares, whole, pods, gpus) if gpus else _somehow(kind, shares, kind.gpu - whole)


def _as_named(kind, shares, whole, pods, gpus) -> bool:
    named = Counter(name for gpu in gpus for name, milli in gpu if pods[name].shared)
    if named != Counter(b.name for b in shares) or len(gpus) > kind.gpu:
        return False
    free = kind.gpu - len(gpus)
    for gpu in gpus:
        parts = [pods[name] for name, _ in gpu]
        if any(milli != (pods[name].gpu_milli if pods[name].shared else 1000) for name, milli in gpu):
            return False
        used = [b for b in parts if b.shared]
        if not used:
            free += 1
        if sum(milli for _, milli in gpu) > 1000 or sum(b.gpu_memory for b in used) > kind.gpu_memory:
            return False
        if used and len(used) != len(parts):
            return False
    return free >= whole


def _somehow(kind, shares, gpus) -> bool:
    for places in product(range(gpus), repeat=len(shares)):
        milli, memory = Counter(), Counter()
        for b, g in zip(shares, places, strict=True):
            milli[g] += b.gpu_milli
            memory[g] += b.gpu_memory
        if all(n <= 1000 for n in milli.values()) and all(n <= kind.gpu_memory for n in memory.values()):
            return True
    return False


def fills(kind: Kind, batches: list[Batch]):
    """Every set of pods that a node of the kind can hold."""
    pods = {b.name: b for b in batches}
    for counts in product(*(range(b.count + 1) for b in batches)):
        held = {b.name: n for b, n in zip(batches, counts, strict=True) if n}
        if holds(kind, held, pods):
            yield held


def doubts(batches: list[Batch], kinds: list[Kind], fleet: Fleet) -> list[str]:
    """What is wrong with the proof, by trying every fill. For small cases."""
    left = {one.name: one.count for one in fleet.left}
    there = [b for b in batches if b.count - left.get(b.name, 0) > 0]
    duals, caps, most = fleet.proof.duals, fleet.proof.cap_duals, fleet.proof.most
    found = [f"{name} is worth {u}" for name, u in duals.items() if u < 0]
    for kind in kinds:
        v, w = most[kind.key], caps.get(kind.key, 0.0)
        if w and kind.stock is None:
            found.append(f"{kind.key} has no stock, but a price of it")
        if v > kind.price + w + 1e-9:
            found.append(f"{kind.key} holds {v} for {kind.price} + {w}")
        if kind.stock != 0:
            best = max((fsum(duals[n] * k for n, k in held.items()) for held in fills(kind, there)), default=0.0)
            if best > v + 1e-9:
                found.append(f"{kind.key} holds {best}, said to be {v} at most")
    value = fsum(duals[b.name] * (b.count - left.get(b.name, 0)) for b in there)
    value -= fsum(w * next(k.stock for k in kinds if k.key == key) for key, w in caps.items())
    if fleet.bound > max(0.0, value) + 1e-9:
        found.append(f"bound {fleet.bound}, the proof says {value}")
    return found


def cheapest(batches: list[Batch], kinds: list[Kind]) -> float:
    """The least cost of all fleets, by trying them; infinite when the pods cannot all be placed. For small cases."""
    names = [b.name for b in batches]
    offers = [(k, [h for h in fills(k, batches) if h]) for k in kinds]
    best: dict[tuple[tuple[int, ...], tuple[int, ...]], float] = {}
    start = (tuple(b.count for b in batches), tuple(k.stock if k.stock is not None else 99 for k in kinds))
    todo = {start: 0.0}
    while todo:
        state, cost = min(todo.items(), key=lambda one: one[1])
        del todo[state]
        if state in best:
            continue
        best[state] = cost
        left, stock = state
        if not any(left):
            return cost
        for i, (kind, sets) in enumerate(offers):
            if not stock[i]:
                continue
            for held in sets:
                after = tuple(n - held.get(name, 0) for n, name in zip(left, names, strict=True))
                if min(after) < 0 or after == left:
                    continue
                new = (after, (*stock[:i], stock[i] - 1, *stock[i + 1 :]))
                if new not in best and todo.get(new, 1e99) > cost + kind.price:
                    todo[new] = cost + kind.price
    return float("inf")

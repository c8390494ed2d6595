"""Which kind of node may hold which pods, one pod alone.

Selectors see the labels of an offer and the well-known keys that a node of it would carry. What an offer does not say about itself is not
assumed: a pod that asks for GPU memory or disk fits only where the offer names enough of it.
"""

from __future__ import annotations

from isocost.world.packing import WHOLE, Batch, Kind


def room(batch: Batch, kind: Kind) -> bool:
    """Whether the amounts of one pod are there."""
    return (
        batch.cpu <= kind.cpu
        and batch.memory <= kind.memory
        and batch.disk <= kind.disk
        and batch.gpu <= kind.gpu
        and (kind.pods is None or kind.pods >= 1)
        and (batch.gpu == 0 or batch.gpu_memory <= kind.gpu_memory)
        and all(n <= kind.has(name) for name, n in batch.extended.items())
    )


def allowed(batch: Batch, kind: Kind) -> bool:
    """Whether its zone, models, selector and affinity accept the node."""
    if batch.zone is not None and batch.zone != kind.zone:
        return False
    if batch.models and kind.gpu_model not in batch.models:
        return False
    if not all(kind.labels.get(key) == value for key, value in batch.selector.items()):
        return False
    return not batch.affinity or any(all(one.matches(kind.labels) for one in term) for term in batch.affinity)


def alone(batch: Batch, kind: Kind) -> int:
    """How many pods of the batch a node holds when it holds nothing else and shares are looked at one GPU at a time."""
    amounts = ((batch.cpu, kind.cpu), (batch.memory, kind.memory), (batch.disk, kind.disk))
    most = [have // need for need, have in amounts if need]
    if batch.shared:
        per_gpu = WHOLE // batch.gpu_milli
        most.append(kind.gpu * (min(per_gpu, kind.gpu_memory // batch.gpu_memory) if batch.gpu_memory else per_gpu))
    elif batch.gpu:
        most.append(kind.gpu // batch.gpu)
    most += [kind.has(name) // n for name, n in batch.extended.items() if n]
    limits = (batch.count, kind.pods, batch.per_node, 1 if batch.group else None)
    return min([*most, *(n for n in limits if n is not None)])


def why_not(batch: Batch, kinds: tuple[Kind, ...]) -> str:
    """Why no kind holds one pod of the batch, in words."""
    open_to = [kind for kind in kinds if allowed(batch, kind)]
    if not kinds:
        return "there is no offer"
    if not open_to:
        asked = [f"{k}={v}" for k, v in batch.selector.items()] + ["|".join(sorted(batch.models))] * bool(batch.models)
        return f"no offer matches {' and '.join(asked) or 'its node affinity'}"
    if all(kind.pods == 0 for kind in open_to):
        return "the offers that it may use have no room for a pod"
    for name, asked_, most in _amounts(batch, open_to):
        if asked_ > most:
            return f"asks for {name(asked_)}, the largest offer that it may use has {name(most)}"
    if all(kind.stock == 0 for kind in open_to if room(batch, kind)) and any(room(batch, kind) for kind in open_to):
        return "the offers that could hold it have no stock"
    return "no single offer has enough of everything that it asks for"


def _amounts(batch: Batch, kinds: list[Kind]):  # type: ignore[no-untyped-def]
    yield (lambda n: f"{n / 1000:g} milli-cores"), batch.cpu, max(k.cpu for k in kinds)
    yield (lambda n: f"{n / 1000:g} MiB of memory"), batch.memory, max(k.memory for k in kinds)
    yield (lambda n: f"{n / 1000:g} MiB of disk"), batch.disk, max(k.disk for k in kinds)
    yield (lambda n: f"{n} GPUs"), batch.gpu, max(k.gpu for k in kinds)
    for name, n in batch.extended.items():
        yield (lambda n, name=name: f"{n} {name}"), n, max(k.has(name) for k in kinds)
    if batch.gpu:
        yield (lambda n: f"{n / 1000:g} MiB of GPU memory"), batch.gpu_memory, max(k.gpu_memory for k in kinds)

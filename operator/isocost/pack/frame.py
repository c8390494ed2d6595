"""The question in numbers: shapes of identical pods, kinds of nodes that no other kind dominates.

Both reductions are exact. Pods that ask for the same and may use the same kinds are one shape, whatever their names, as long as
no limit is counted by name. A kind is dropped when another one, of which there is no end, holds whatever it holds for no more
money. Shapes keep who their pods are, so that an answer can name them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from isocost.pack.fits import allowed, room
from isocost.world.packing import WHOLE, Batch, Kind

Reals = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

CPU, MEMORY, DISK, PODS = range(4)
NO_LIMIT = 1 << 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Shapes:
    """One row per shape. need: cpu, memory, disk, pods, extended resources. most: pods of it on one node. group: sets of which a
    node holds one pod, or -1."""

    names: tuple[tuple[tuple[str, int], ...], ...]
    count: Wholes
    need: Reals
    whole: Wholes
    share: Reals
    share_memory: Reals
    gpu_memory: Reals
    most: Wholes
    group: Wholes

    def __len__(self) -> int:
        return len(self.count)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinds:
    """One row per kind. stock is NO_LIMIT where there is no end."""

    keys: tuple[str, ...]
    room: Reals
    gpus: Wholes
    gpu_memory: Reals
    price: Reals
    stock: Wholes

    def __len__(self) -> int:
        return len(self.keys)

    def only(self, rows: Wholes) -> Kinds:
        return Kinds(
            keys=tuple(self.keys[t] for t in rows), room=self.room[rows], gpus=self.gpus[rows],
            gpu_memory=self.gpu_memory[rows], price=self.price[rows], stock=self.stock[rows],
        )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """fits[s, t]: how many pods of shape s one node of kind t holds when it holds nothing else (0: none).

    heir: kind key -> row of the kind that is kept in its place (itself, or one that dominates it).
    """

    shapes: Shapes
    kinds: Kinds
    fits: Wholes
    heir: Mapping[str, int]


def table(kinds: Sequence[Kind], extended: Sequence[str] = ()) -> Kinds:
    """All kinds as rows; extended resources come after the four."""
    return Kinds(
        keys=tuple(k.key for k in kinds),
        room=np.array(
            [[k.cpu, k.memory, k.disk, NO_LIMIT if k.pods is None else k.pods, *map(k.has, extended)] for k in kinds], float
        ).reshape(len(kinds), 4 + len(extended)),
        gpus=np.array([k.gpu for k in kinds], np.int64),
        gpu_memory=np.array([k.gpu_memory for k in kinds], float),
        price=np.array([k.price for k in kinds], float),
        stock=np.array([NO_LIMIT if k.stock is None else k.stock for k in kinds], np.int64),
    )  # fmt: skip


def frame(batches: Sequence[tuple[Batch, int]], kinds: Sequence[Kind], keep: frozenset[str] = frozenset()) -> Frame:
    """batches with how many of their pods are asked for; each fits on some kind alone. keep: kinds that run, never dropped."""
    extended = sorted({name for b, _ in batches for name in b.extended})
    every = table(kinds, extended)
    allow = _allowed(tuple(b for b, _ in batches), kinds)
    shapes, rows = _shapes(batches, allow, extended)
    fits = _fits(shapes, every, allow[rows] if len(rows) else np.zeros((0, len(kinds)), bool))
    kept, heir = _undominated(every, fits, keep)
    return Frame(shapes=shapes, kinds=every.only(kept), fits=fits[:, kept], heir=heir)


def _allowed(batches: Sequence[Batch], kinds: Sequence[Kind]) -> Flags:
    """By selector and model; worked out once per wish."""
    known: dict[object, Flags] = {}
    rows = []
    for b in batches:
        wish = (b.zone, b.models, tuple(sorted(b.selector.items())), b.affinity)
        if wish not in known:
            known[wish] = np.array([allowed(b, k) for k in kinds], bool)
        rows.append(known[wish])
    return np.array(rows, bool).reshape(len(batches), len(kinds))


def _shapes(batches: Sequence[tuple[Batch, int]], allow: Flags, extended: Sequence[str]) -> tuple[Shapes, Wholes]:
    groups = {g: i for i, g in enumerate(sorted({b.group for b, _ in batches if b.group}))}
    found: dict[object, list[int]] = defaultdict(list)
    for i, (b, n) in enumerate(batches):
        share = (b.gpu_milli, b.gpu_memory) if b.shared else (0, 0)
        by_name = b.name if b.per_node is not None and not b.group else ""
        if n > 0:
            found[
                (
                    b.cpu,
                    b.memory,
                    b.disk,
                    b.gpu,
                    share,
                    b.gpu_memory,
                    b.group,
                    b.per_node if by_name else None,
                    by_name,
                    tuple(sorted(b.extended.items())),
                    allow[i].tobytes(),
                )
            ].append(i)
    ones = [(batches[at[0]][0], at) for at in found.values()]
    return Shapes(
        names=tuple(tuple((batches[i][0].name, batches[i][1]) for i in at) for _, at in ones),
        count=np.array([sum(batches[i][1] for i in at) for _, at in ones], np.int64),
        need=np.array(
            [[b.cpu, b.memory, b.disk, 1, *(b.extended.get(name, 0) for name in extended)] for b, _ in ones], float
        ).reshape(len(ones), 4 + len(extended)),
        whole=np.array([0 if b.shared else b.gpu for b, _ in ones], np.int64),
        share=np.array([b.gpu_milli if b.shared else 0 for b, _ in ones], float),
        share_memory=np.array([b.gpu_memory if b.shared else 0 for b, _ in ones], float),
        gpu_memory=np.array([b.gpu_memory if b.gpu else 0 for b, _ in ones], float),
        most=np.array([_most(b) for b, _ in ones], np.int64),
        group=np.array([groups.get(b.group, -1) for b, _ in ones], np.int64),
    ), np.array([at[0] for _, at in ones], np.int64)  # fmt: skip


def _most(batch: Batch) -> int:
    limit = NO_LIMIT if batch.per_node is None else batch.per_node
    return min(limit, 1) if batch.group else limit


def _fits(shapes: Shapes, kinds: Kinds, allow: Flags) -> Wholes:
    """How many pods of each shape one node of each kind holds when it holds nothing else."""
    most = np.minimum(shapes.count, shapes.most)[:, None] * np.ones((1, len(kinds)), np.int64)
    for r in range(shapes.need.shape[1]):
        need = shapes.need[:, r]
        held = np.where(need[:, None] > 0, np.floor(kinds.room[None, :, r] / np.maximum(need[:, None], 1)), NO_LIMIT)
        most = np.minimum(most, held.astype(np.int64))
    whole = shapes.whole[:, None]
    most = np.where(whole > 0, np.minimum(most, kinds.gpus[None, :] // np.maximum(whole, 1)), most)
    per_gpu = np.floor(WHOLE / np.maximum(shapes.share, 1))[:, None] * np.ones((1, len(kinds)))
    asked = shapes.share_memory[:, None]
    by_memory = np.where(asked > 0, np.floor(kinds.gpu_memory[None, :] / np.maximum(asked, 1)), NO_LIMIT)
    shared = np.minimum(per_gpu, by_memory).astype(np.int64) * kinds.gpus[None, :]
    most = np.where(shapes.share[:, None] > 0, np.minimum(most, shared), most)
    enough = shapes.gpu_memory[:, None] <= kinds.gpu_memory[None, :]
    gpu = (shapes.whole > 0) | (shapes.share > 0)
    return np.where(allow & (enough | ~gpu[:, None]) & (kinds.stock[None, :] > 0), np.maximum(most, 0), 0)


def _undominated(kinds: Kinds, fits: Wholes, keep: frozenset[str]) -> tuple[Wholes, dict[str, int]]:
    """Rows to keep, and who stands in for each kind. Kinds that hold nothing are dropped too, without an heir."""
    size = np.concatenate([kinds.room, kinds.gpus[:, None], kinds.gpu_memory[:, None]], axis=1)
    useful: Flags = np.any(fits > 0, axis=0)
    order = [int(t) for t in np.lexsort((-size.sum(axis=1), kinds.price)) if useful[t]]
    kept: list[int] = []
    heir: dict[str, int] = {}
    endless: list[int] = []
    holds = fits > 0
    for t in order:
        past = np.array(endless, np.int64)
        if len(past):
            better: Flags = np.all(size[past] >= size[t], axis=1)
            past = past[better]
            past = past[np.all(holds[:, past] | ~holds[:, [t]], axis=0)] if len(past) else past
        if len(past) and kinds.keys[t] not in keep:
            heir[kinds.keys[t]] = kept.index(int(past[0]))
            continue
        heir[kinds.keys[t]] = len(kept)
        kept.append(t)
        if kinds.stock[t] >= NO_LIMIT:
            endless.append(t)
    return np.array(kept, np.int64), heir


def placeable(batch: Batch, kinds: Iterable[Kind]) -> bool:
    """Whether some kind with stock holds one pod."""
    return any(k.stock != 0 and room(batch, k) and allowed(batch, k) for k in kinds)

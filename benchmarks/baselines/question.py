"""What every baseline is asked: pods and types, in the numbers that `isocost pack` reads from the same files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from benchmarks import lists
from benchmarks.baselines.karpenter import Pools
from benchmarks.headtohead import KEPT_CPU_M, KEPT_MEMORY_MI, SLOTS, Row, Shape, rows
from isocost.cli.fleet import offers, pods
from isocost.pack.frame import Frame, frame, placeable
from isocost.world.packing import UNIT, Batch, Kind

APART = "-apart"
"""ends the name of a list of which a fifth of the sets of pods keep apart"""
Setup = Callable[[Sequence[Kind]], Pools]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Pods that fit on some type, and all types."""

    name: str
    batches: tuple[Batch, ...]
    kinds: tuple[Kind, ...]

    @property
    def count(self) -> int:
        return sum(batch.count for batch in self.batches)

    def frame(self) -> Frame:
        """Without types that another one dominates, which takes nothing from who may buy all."""
        return frame(self._counted(), self.kinds)

    def pooled(self, setup: Setup) -> tuple[Frame, Pools]:
        """The frame with all types that some NodePool of the set-up still needs, and its NodePools there."""
        keep: set[str] = set()
        for pool in setup(self.kinds):
            keep |= self._needed([kind for kind, there in zip(self.kinds, pool, strict=True) if there])
        kept = [kind for kind in self.kinds if kind.key in keep]
        made = frame(self._counted(), kept, frozenset(keep))
        by_key = {kind.key: kind for kind in kept}
        return made, setup([by_key[key] for key in made.kinds.keys])

    def _needed(self, kinds: Sequence[Kind]) -> set[str]:
        able = [(batch, n) for batch, n in self._counted() if placeable(batch, kinds)]
        return set(frame(able, kinds).kinds.keys) if able else set()

    def _counted(self) -> list[tuple[Batch, int]]:
        return [(batch, batch.count) for batch in self.batches]


def of_case(case: lists.Case) -> Question:
    kinds = offers.shelf(case.offers, "offers", offers.Reserve()).kinds
    asked = pods.batches(case.pods, "pods")
    return Question(name=case.name, batches=tuple(b for b in asked if placeable(b, kinds)), kinds=kinds)


def of_row(row: Row) -> Question:
    """One of the two workloads of the head-to-head."""
    return Question(
        name=_named(row),
        batches=tuple(_batch(shape) for shape in row.shapes),
        kinds=tuple(
            Kind(
                name=t.name, cpu=(t.cpu_m - KEPT_CPU_M) * UNIT, memory=(t.memory_mi - KEPT_MEMORY_MI) * UNIT, gpu=t.gpus,
                gpu_model=t.gpu_model, pods=SLOTS, price=t.price,
            )
            for t in row.types.values()
        ),
    )  # fmt: skip


def _batch(shape: Shape) -> Batch:
    return Batch(
        name=shape.name, count=shape.count, cpu=shape.cpu_m * UNIT, memory=shape.memory_mi * UNIT, gpu=shape.gpus
    )


def apart(question: Question, every: int = 5) -> Question:
    """The same, but of each fifth set of pods no two stand on one node."""
    batches = (replace(b, per_node=1, group=b.name) if i % every == 0 else b for i, b in enumerate(question.batches))
    return replace(question, name=f"{question.name}{APART}", batches=tuple(batches))


def row_names() -> list[str]:
    return [_named(row) for row in rows()]


def _named(row: Row) -> str:
    return f"head-to-head-{row.name.lower()}"


def named(name: str) -> Question:
    """By the name that RESULTS.md gives it. Raises FileNotFoundError where its data is not there."""
    plain = name.removesuffix(APART)
    row = next((row for row in rows() if _named(row) == plain), None)
    found = of_row(row) if row else of_case(lists.case(plain))
    return found if plain == name else apart(found)

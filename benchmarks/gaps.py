"""How near to its bound the operator's solver comes in the time of a round, by size: random workloads on random offers.

Workloads ask for 0.25 to 8 cores and for 1 to 8 GiB with each, and carry so much demand that 3 to 80 replicas are needed. Where offers
are of three generations, a replica carries less on the older ones: how many are needed then depends on where they run.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from statistics import median

from benchmarks import results
from isocost import solve
from isocost.units import Rate, Resources
from isocost.world.problem import Limit, Problem, Shape, Solution, Supply
from isocost.world.ref import Ref

SECONDS = 8.0
"""what an operator's solver is given"""
SEEDS = range(3)
SPEEDS = (1.0, 0.8, 0.65)
GIB = 2**30


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """So many workloads on so many offers of so many generations. scarce: the nodes of the cheapest answer without a limit, less a quarter,
    are the most that there may be."""

    workloads: int
    offers: int
    generations: int = 1
    scarce: bool = False

    @property
    def told(self) -> str:
        return f"{self.workloads} x {self.offers}{', a quarter fewer nodes' if self.scarce else ''}"

    def problem(self, seed: int) -> Problem:
        """Random, and the same each time."""
        dice = random.Random(f"{self.workloads} {self.offers} {seed}")
        speeds = [SPEEDS[n % self.generations] for n in range(self.offers)]
        supplies = tuple(_supply(n, dice) for n in range(self.offers))
        return Problem(
            supplies=supplies, shapes=tuple(_shape(n, dice, supplies, speeds) for n in range(self.workloads))
        )


SIZES = (
    *(Size(workloads=w, offers=o, generations=g) for g in (1, 3) for w, o in ((10, 12), (30, 30), (100, 60))),
    Size(workloads=40, offers=12, scarce=True),
)


def _supply(number: int, dice: random.Random) -> Supply:
    cores, each = dice.choice((4, 8, 16, 32, 64)), dice.choice((2, 4, 8))
    room = Resources.of({"cpu": cores * 1000 - 300, "memory": cores * each * GIB * 9 // 10, "pods": 110})
    price = Rate.of(f"{cores * (0.03 + 0.004 * each) * dice.uniform(0.85, 1.15):.4f}")
    name = f"offer-{number}"
    return Supply(name=name, pool=name, rule="any", offer=name, allocatable=room, price=price)


def _shape(number: int, dice: random.Random, supplies: tuple[Supply, ...], speeds: list[float]) -> Shape:
    milli, each = dice.choice((250, 500, 1000, 2000, 4000, 8000)), dice.uniform(1, 8)
    requests = Resources.of({"cpu": milli, "memory": int(milli * each * GIB) // 1000, "pods": 1})
    fits = {s.name: speed for s, speed in zip(supplies, speeds, strict=True) if requests.fits_in(s.allocatable)}
    ref = Ref("Deployment", f"w{number}", "bench")
    return Shape(name=str(ref), requests=requests, rates=fits, demand=dice.uniform(3, 80), high=400, workload=ref)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The answers to the problems of one size, and the seconds that each took."""

    size: Size
    answers: tuple[Solution, ...]
    seconds: tuple[float, ...]

    def cells(self) -> tuple[str, ...]:
        gaps = [100 * float(one.gap) for one in self.answers]
        nodes = median(sum(fill.count for fill in one.fills) for one in self.answers)
        proven = sum(not gap for gap in gaps)
        counts = f"{nodes:,.0f}", f"{median(gaps):.2f}", f"{max(gaps):.2f}", f"{proven} of {len(gaps)}"
        return self.size.told, str(self.size.generations), *counts, f"{median(self.seconds):.1f}"


def measure(say: Callable[[str], None]) -> Iterator[Found]:
    """All sizes, each with all seeds."""
    with solve.Workers() as workers:
        for size in SIZES:
            say(size.told)
            asked = [_scarce(size.problem(seed), workers) if size.scarce else size.problem(seed) for seed in SEEDS]
            answers, seconds = zip(*(_timed(problem, workers) for problem in asked), strict=True)
            yield Found(size=size, answers=answers, seconds=seconds)


def _timed(problem: Problem, workers: solve.Workers) -> tuple[Solution, float]:
    began = time.monotonic()
    found = solve.solve(problem, seconds=SECONDS, workers=workers)
    return found, time.monotonic() - began


def _scarce(problem: Problem, workers: solve.Workers) -> Problem:
    """The problem with three quarters of the nodes that its answer has."""
    free = sum(fill.count for fill in _timed(problem, workers)[0].fills)
    limit = Limit(name="maxNodes", weights={one.name: 1 for one in problem.supplies}, at_most=free * 3 // 4)
    return replace(problem, limits=(limit,))


def section(machine: str, say: Callable[[str], None]) -> None:
    """Writes the part of RESULTS.md."""
    head = ("workloads x offers", "generations", "nodes", "gap, %", "worst, %", "proven", "s")
    body = (
        f"`python -m benchmarks gaps`: random workloads on random offers (`benchmarks/gaps.py` says which), {SECONDS:.0f} s for the "
        f"operator's solver, {len(SEEDS)} problems of each size, medians. Offers of three generations carry different demand with a "
        f"replica. The gap is between the answer and what is proven that no answer undercuts; either may be the one that is off.\n\n"
        f"{results.table(head, [found.cells() for found in measure(say)])}\n\nMachine: {machine}"
    )
    results.put("gaps", "How near to its bound an answer is, by size", body)

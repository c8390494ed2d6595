"""What a fleet saves by how few moves, from the fleet on which Karpenter settles, where each pod that moves has a price.

No way of any kind, the operator's or another's, gains more than `Start.most` proves. Let u be what pods are worth by the proof of the
cheapest fleet: those on any node are worth at most its price. A way gives up some of the nodes, whose pods then stand on new nodes
or beside the others that stay; the new nodes cost at least what their pods are worth. So with l for each eviction, and any share s of
those worths,
    saved - l * evicted <= sum over given up nodes of  price - s * u(its pods) - l * (its pods)
                         + sum over kept nodes of      s * u(pods that come) - (s * u + l)(pods that leave)
and each node counts with the larger of the two. The last is a knapsack, which HiGHS bounds.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

from benchmarks import results
from benchmarks.baselines.question import of_row
from benchmarks.duel.inherited import Held, fleet
from benchmarks.headtohead import DATA, Row, Shape, Type, rows
from isocost import solve
from isocost.pack.solve import Asked
from isocost.pack.solve import solve as packed
from isocost.solve.stay import leaving
from isocost.units import Money, Rate, Resources
from isocost.world.policy import Disruption
from isocost.world.problem import Fill, Problem, Supply
from isocost.world.problem import Shape as Same

Reals = np.ndarray[tuple[int, ...], np.dtype[np.float64]]
COSTS: Mapping[str, tuple[str, ...]] = {
    "CPU": ("0", "1", "2", "3", "4", "5", "6", "8"),
    "GPU": ("0", "6", "12", "18", "24", "36", "48"),
}
"""USD for each pod that moves, to be earned back in the payback time that a policy has unless it says otherwise"""
THEIRS: Mapping[str, float] = {"CPU": 2.85, "GPU": 0.32}
"""evictions that Karpenter's own consolidation made for each USD/h, live (the part duel)"""
SECONDS, PROOF_SECONDS = 20.0, 60.0
SHARES, PRICES = (0.0, 0.25, 0.5, 0.75, 1.0), (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
"""of the worths, and of the price for an eviction at which nothing is gained any more: what is tried for the least bound"""


@dataclass(frozen=True)
class Start:
    """A workload on the fleet on which Karpenter settles."""

    row: Row
    held: Sequence[Held]

    @cached_property
    def cost(self) -> float:
        return sum(self.row.types[one.type].price for one in self.held)

    def problem(self, moving: Rate) -> Problem:
        """What the operator's solver is asked, each of whose pods costs so much to move."""
        now = Counter(one.type for one in self.held)
        names = tuple(self.row.types)
        return Problem(
            supplies=tuple(_supply(one, now[one.name]) for one in self.row.types.values()),
            shapes=tuple(_same(shape, names) for shape in self.row.shapes),
            standing=tuple(Fill(supply=one.type, count=1, pods=one.pods) for one in self.held),
            moving=moving,
        )

    @cached_property
    def worths(self) -> Reals:
        """What a pod of each shape is worth, by the proof of `isocost.pack`."""
        question = of_row(self.row)
        end = time.monotonic() + PROOF_SECONDS
        proof = packed(Asked(batches=question.batches, kinds=question.kinds), lambda: end - time.monotonic()).proof
        return np.array([proof.duals.get(shape.name, 0.0) for shape in self.row.shapes])

    def most(self, each: float, share: float = 1.0) -> float:
        """What no way saves more than, less so much for each eviction, in USD/h."""
        nodes = Counter((one.type, tuple(one.pods[shape.name] for shape in self.row.shapes)) for one in self.held)
        worths = self.worths * share
        return sum(
            n * self._most(self.row.types[name], np.array(pods), worths, each) for (name, pods), n in nodes.items()
        )

    def _most(self, on: Type, pods: Reals, worths: Reals, each: float) -> float:
        gone = on.price - float((worths + each) @ pods)
        return max(gone, _kept(_amounts(on.room), self._needs, pods, worths, each) if worths.any() else 0.0)

    @cached_property
    def _needs(self) -> Reals:
        return np.array([_amounts(shape.requests) for shape in self.row.shapes]).T

    def limit(self, each_saved: float) -> float:
        """What is saved at most, in USD/h, with no more evictions than so many for each."""
        prices = [part / each_saved for part in PRICES]
        return min(self.most(each, share) / (1 - each * each_saved) for each in prices for share in SHARES)


def _amounts(of: Resources) -> Reals:
    return np.array([of.cpu_m, of.memory_bytes >> 20, of.gpus, of.pods], float)


def _supply(one: Type, current: int) -> Supply:
    name, price = one.name, Rate.of(f"{one.price:.6f}")
    return Supply(name=name, pool=name, rule="any", offer=name, allocatable=one.room, price=price, current=current)


def _same(shape: Shape, names: Sequence[str]) -> Same:
    count = shape.count
    return Same(
        name=shape.name, requests=shape.requests, rates=dict.fromkeys(names, 1.0), low=count, high=count, current=count
    )


def _kept(room: Reals, needs: Reals, pods: Reals, worths: Reals, each: float) -> float:
    """The most that a node which stays gains: worths of pods that come, less those of pods that leave and so much for each of these."""
    n = len(pods)
    rows = [LinearConstraint(np.hstack([needs, np.zeros_like(needs)]), -np.inf, room)]
    rows.append(LinearConstraint(np.hstack([np.eye(n), np.eye(n)]), pods, np.inf))
    cost, whole = np.concatenate([-worths, np.full(n, each)]), np.concatenate([np.ones(n), np.zeros(n)])
    done = milp(cost, constraints=rows, integrality=whole, bounds=Bounds(0, np.inf), options={"mip_rel_gap": 1e-6})
    return float(-done.mip_dual_bound - worths @ pods)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An answer: what a move may cost, what is saved in USD/h and of the cost, pods that move, and saved less moves, and at most."""

    each: str
    saved: float
    share: float
    moves: int
    gain: float
    most: float

    def cells(self) -> tuple[str, ...]:
        ratio = f"{self.moves / self.saved:.2f}" if self.saved else ""
        saved = f"{self.saved:,.2f}", f"{self.share * 100:.1f}"
        return self.each, *saved, f"{self.moves:,}", ratio, f"{self.gain:,.2f}", f"{self.most:,.2f}"


def measure(start: Start) -> Iterator[Found]:
    """The answers to all prices of a move."""
    for text in COSTS[start.row.name]:
        moving = Money.of(text).per(Disruption().payback)
        problem, each = start.problem(moving), float(moving.plain(6))
        found = solve.solve(problem, seconds=SECONDS)
        saved, moves = start.cost - float(found.cost.plain(6)), leaving(problem, found.fills)
        shares = SHARES if each else (1.0,)
        yield Found(
            each=text, saved=saved, share=saved / start.cost, moves=moves, gain=saved - each * moves,
            most=min(start.most(each, share) for share in shares),
        )  # fmt: skip


def section(machine: str, say: Callable[[str], None]) -> None:
    """Asks for all and writes the part."""
    if not DATA.is_dir():
        say(f"left out: the recorded workloads are not at {DATA}")
        return
    lines, limits = [], []
    for row in rows():
        start = Start(row=row, held=fleet(row))
        for found in measure(start):
            say(f"{row.name}: {' | '.join(found.cells())}")
            lines.append((row.name, *found.cells()))
        most, whole = start.limit(THEIRS[row.name]), start.most(0.0)
        limits.append(
            f"{most:,.1f} of {whole:,.1f} USD/h on the {row.name} row ({most / start.cost * 100:.1f} % of the cost)"
        )
        say(limits[-1])
    head = (
        "workload",
        "a move costs, USD",
        "saved, USD/h",
        "saved, %",
        "pods that move",
        "per USD/h saved",
        "gained, USD/h",
        "at most",
    )
    body = (
        f"`python -m benchmarks payback`: from the fleet on which Karpenter settles, the answers of the operator's solver in "
        f"{SECONDS:.0f} s, by what moving a pod costs (`switchCostPerPod`, to be earned back within 24 h). Gained: saved less what "
        f"the moves cost over that time; what no way of any kind exceeds is proven node by node (`benchmarks/payback.py` says how)."
        f"\n\n{results.table(head, lines)}\n\n"
        f"Karpenter's own consolidation made {THEIRS['CPU']} and {THEIRS['GPU']} evictions for each USD/h that it saved (the part on "
        f"live runs). Whoever evicts no more than that for each saves at most {' and '.join(limits)}."
        f"\n\nInputs: `../shared/data/headtohead`. Machine: {machine}"
    )
    results.put("payback", "What a fleet saves by how few moves", body)

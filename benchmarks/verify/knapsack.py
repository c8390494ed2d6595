"""The most valuable node of an offer, as programmes for HiGHS that differ in how they see shares of GPUs.

`summed` sees the sum over the node's GPUs only. `flowing` sees what can stand on a GPU together: a shared GPU is a path
from 0 to 1000 thousandths, a share a step of its size, and since GPUs are alike, one flow of as many units as GPUs are
shared stands for them all (arc flow; Valério de Carvalho, Annals of Operations Research 86, 1999). Its linear relaxation
is nearly always enough, where a copy of each share for each GPU (`apart`) has more symmetries than can be searched. GPU
memory of shares is exact in `apart` alone; the others see its sum.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from itertools import pairwise

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from benchmarks.verify.rows import SHARE, Offer, Pod

SECONDS = 60.0
"""for one programme"""
INFEASIBLE = 2
"""milp's status where nothing keeps all rows"""


class Knapsack:
    """Columns and rows. The first columns are how many of each item the node holds."""

    def __init__(self, items: list[Pod], offer: Offer, duals: Mapping[str, float]) -> None:
        self.items, self.offer = items, offer
        self.value, self.upper = [duals[pod.name] for pod in items], [float(most(pod, offer)) for pod in items]
        self.rows: list[tuple[Mapping[int, float], float, float]] = []
        for what in ("cpu", "memory", "disk"):
            self.weigh(lambda pod, what=what: getattr(pod, what), getattr(offer, what) or 0)
        if offer.pods is not None:
            self.weigh(lambda _: 1, offer.pods)
        for group in {pod.group for pod in items if pod.group}:
            self.weigh(lambda pod, group=group: pod.group == group, 1)

    def weigh(self, amount: Callable[[Pod], float | Fraction], have: float | Fraction) -> None:
        """A row: what the items take in all is at most so much."""
        self.row({i: float(amount(pod)) for i, pod in enumerate(self.items)}, most=float(have))

    def row(self, weights: Mapping[int, float], *, least: float = -np.inf, most: float = np.inf) -> None:
        self.rows.append((weights, least, most))

    def columns(self, count: int, upper: float) -> range:
        """More columns, worth nothing by themselves."""
        first = len(self.value)
        self.value += [0.0] * count
        self.upper += [upper] * count
        return range(first, first + count)

    def best(self, *, whole: bool, above: float | None = None) -> float:
        """An upper bound of the value, exact when whole and solved in time. Only what is worth more than `above` is looked for,
        and `above` returned where nothing is."""
        if above is not None:
            self.row(dict(enumerate(self.value)), least=above)
        done = milp(
            -np.array(self.value),
            constraints=LinearConstraint(
                self._matrix(), *map(np.array, zip(*(row[1:] for row in self.rows), strict=True))
            ),
            integrality=np.full(len(self.value), int(whole)),
            bounds=Bounds(0, np.array(self.upper)),
            options={"time_limit": SECONDS, "mip_rel_gap": 1e-9},
        )
        if done.status == INFEASIBLE and above is not None:
            return above
        bound = done.mip_dual_bound if whole and done.mip_dual_bound is not None else done.fun
        return float("inf") if bound is None else -float(bound)

    def _matrix(self) -> csr_array:
        cells = [(i, column, weight) for i, (row, _, _) in enumerate(self.rows) for column, weight in row.items()]
        at, column, weight = zip(*cells, strict=True)
        return csr_array((weight, (at, column)), shape=(len(self.rows), len(self.value)))


def most(pod: Pod, offer: Offer) -> int:
    """Of one item on a node."""
    room = [pod.count, *([] if pod.most is None else [pod.most])]
    room += [int(have // need) for need, have in ((pod.cpu, offer.cpu), (pod.memory, offer.memory)) if need]
    if pod.gpu:
        room.append(offer.gpu * (SHARE // pod.milli) if pod.shares else offer.gpu // pod.gpu)
    return max(0, min(room))


def summed(made: Knapsack) -> Knapsack:
    """Shares fill the GPUs as one."""
    size = made.offer.gpu_memory or Fraction(0)
    made.weigh(lambda pod: pod.milli if pod.shares else pod.gpu * SHARE, made.offer.gpu * SHARE)
    if size:
        made.weigh(lambda pod: pod.gpu_memory if pod.shares else size * pod.gpu, size * made.offer.gpu)
    return made


def flowing(made: Knapsack) -> Knapsack:
    """As many paths as GPUs are shared, whose steps are the shares."""
    summed(made)
    steps = list(_steps({pod.milli for pod in made.items if pod.shares}))
    (shared,) = made.columns(1, made.offer.gpu)
    flow = made.columns(len(steps), made.offer.gpu)
    net: defaultdict[int, dict[int, float]] = defaultdict(dict)
    taken: defaultdict[int, dict[int, float]] = defaultdict(dict)
    for column, (start, end, share) in zip(flow, steps, strict=True):
        net[start][column], net[end][column] = 1.0, -1.0
        if share:
            taken[share][column] = 1.0
    net[0][shared], net[SHARE][shared] = -1.0, 1.0
    for row in net.values():
        made.row(row, least=0, most=0)
    for share, row in taken.items():
        made.row({**row, **_alike(made.items, share)}, least=0, most=0)
    made.row({**_wholes(made), shared: 1.0}, most=made.offer.gpu)
    return made


def _steps(shares: Iterable[int]) -> Iterator[tuple[int, int, int]]:
    """(from, to, share) over all fills that shares can reach, the largest first, and (from, to, 0) over what stays free."""
    reached = {0}
    for share in sorted(shares, reverse=True):
        for start in range(SHARE - share + 1):
            if start in reached:
                reached.add(start + share)
                yield start, start + share, share
    for start, end in pairwise(sorted(reached | {SHARE})):
        yield start, end, 0


def _alike(items: list[Pod], share: int) -> dict[int, float]:
    return {i: -1.0 for i, pod in enumerate(items) if pod.shares and pod.milli == share}


def _wholes(made: Knapsack) -> dict[int, float]:
    return {i: float(pod.gpu) for i, pod in enumerate(made.items) if pod.gpu and not pod.shares}


def apart(made: Knapsack) -> Knapsack:
    """Shares stand on single GPUs, each of which is shared out or whole."""
    summed(made)
    gpus, sharing = made.offer.gpu, [i for i, pod in enumerate(made.items) if pod.shares]
    shared = made.columns(gpus, 1.0)
    on = {i: made.columns(gpus, made.upper[i]) for i in sharing}
    for i, columns in on.items():
        made.row({i: -1.0, **dict.fromkeys(columns, 1.0)}, least=0, most=0)
    for what, size in (("milli", SHARE), ("gpu_memory", made.offer.gpu_memory)):
        for card in range(gpus if size is not None else 0):
            held = {columns[card]: float(getattr(made.items[i], what)) for i, columns in on.items()}
            made.row({**held, shared[card]: -float(size or 0)}, most=0)
    made.row({**_wholes(made), **dict.fromkeys(shared, 1.0)}, most=gpus)
    return made

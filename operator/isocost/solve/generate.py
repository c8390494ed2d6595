"""Column generation: the fills that the values of pods ask for, and a bound from every answer.

The mixture of the fills at hand says what pods are worth; the kernel finds on every bin the fill that is worth most by that, and
proves how much; where it cannot in few steps, and finds nothing any more, branch and bound of HiGHS does. Bins that are alike are asked
for once. Fills worth more than their node make the mixture cheaper; the proofs make a bound (`duals`). Duals are asked at a
point between those of the mixture and those of the best bound, since the former jump about (Wentges 1997).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from isocost.model.frame import Frame
from isocost.model.limits.variables import Column
from isocost.pack.branch import GAP
from isocost.solve.columns import kind
from isocost.solve.duals import Best, Duals, Ground, bound
from isocost.solve.mixture import Mixture

FEW, MANY = 3_000, 20_000_000
"""steps of the kernel per bin: at first, and at most"""
MORE = 8
"""times as many steps when nothing is found with those at hand"""
MIX = 0.5
"""share of the values of the best bound in what is asked"""
CLOSE = 1e-6
"""a mixture this share above the bound is taken for it"""
GAPS = (1e-3, GAP)
"""of branch and bound, where the kernel has no proof in its steps: the first as soon as it finds nothing any more"""
SECONDS, PART = 0.5, 0.1
"""most that branch and bound may take for a bin; and part of what is left"""
STEPS_A_SECOND = 4_000_000
"""a modest guess, so that no question outlives the time left"""


class Generator:
    """One column generation; step() it until it returns False. bound is proven, per hour; value is the mixture's, or infinite."""

    def __init__(self, frame: Frame, start: Iterable[Column], pool: ThreadPoolExecutor) -> None:
        self.ground = Ground(frame)
        self.mixture = Mixture(self.ground)
        self.mixture.add(start)
        self.bound, self.value = 0.0, float("inf")
        self.worth: Duals | None = None
        self._centre: Duals | None = None
        self._steps, self._mix, self._pool = FEW, MIX, pool
        self._depth = 0
        known: dict[object, int] = {}
        self._like = [known.setdefault(kind(frame, b), len(known)) for b in range(len(frame.bins))]

    def step(self, left: Callable[[], float]) -> bool:
        """One round; False when there is nothing left to gain, or no time."""
        worth = self.mixture.solve(left())
        if worth is None or left() <= 0:
            return False
        self.worth, self.value = worth, self.mixture.model.getInfo().objective_function_value
        if self.value <= self.bound * (1 + CLOSE):
            return False
        asked = worth.mixed(self._centre, self._mix) if self._centre is not None else worth
        return self._asked(asked, left) > 0 or self._harder()

    def _asked(self, values: Duals, left: Callable[[], float]) -> int:
        bins = self.ground.frame.bins
        above = [float(price) * (1 + CLOSE) for price in self.ground.node(values)]
        worth = [self.ground.pod(values, j) for j in range(len(above))]
        steps = min(self._steps, int(left() * STEPS_A_SECOND))
        alike: dict[object, list[int]] = defaultdict(list)
        for b, bin_ in enumerate(bins):
            alike[self._like[b], worth[bin_.supply].tobytes()].append(b)

        def one(some: list[int]) -> Best:
            first, least = some[0], min(above[bins[b].supply] for b in some)
            seconds = min(SECONDS, left() * PART) if self._depth else 0.0
            gap = GAPS[self._depth - 1]
            return self.ground.fill(worth[bins[first].supply], first, steps, above=least, seconds=seconds, gap=gap)

        found = self._pool.map(one, alike.values())
        answers = {b: best for some, best in zip(alike.values(), found, strict=True) for b in some}
        proved, scaled = bound(self.ground, values, [answers[b] for b in range(len(bins))])
        if proved > self.bound:
            self.bound, self._centre = proved, scaled
        return self.mixture.add(
            (b, best.pods) for b, best in answers.items() if best.pods and best.value > above[bins[b].supply]
        )

    def _harder(self) -> bool:
        """Ask nearer to the mixture's own values, then by branch and bound, then with more steps."""
        if self._mix > 0 and self._centre is not None:
            self._mix = self._mix / 2 if self._mix > 0.1 else 0.0
            return True
        self._mix = MIX
        if self._depth < len(GAPS):
            self._depth += 1
        else:
            self._steps *= MORE
        return self._steps <= MANY

    def near(self, cost: float, most: int) -> list[int]:
        """Places of the fills that can be part of an answer cheaper than this, at most so many, the nearest first."""
        assert self.worth is not None
        excess = self.ground.excess(self.worth)
        dear = np.array([excess(*fill) for fill in self.mixture.fills])
        keep = np.flatnonzero(dear <= max(cost - self.bound, 1e-9))
        places: list[int] = keep[np.argsort(dear[keep], kind="stable")][:most].tolist()
        return places

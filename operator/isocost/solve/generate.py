"""Column generation: the fills that the values of pods ask for, and a bound from every answer.

The mixture of the fills at hand says what pods are worth; the kernel finds on every bin the fill that is worth most by that, and
proves how much. Fills worth more than their node make the mixture cheaper; the proofs make a bound (`duals`). Duals are asked at a
point between those of the mixture and those of the best bound, since the former jump about (Wentges 1997).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from isocost.model.frame import Frame
from isocost.model.limits.variables import Column
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

    def step(self, left: Callable[[], float]) -> bool:
        """One round; False when there is nothing left to gain, or no time."""
        worth = self.mixture.solve(left())
        if worth is None or left() <= 0:
            return False
        self.worth, self.value = worth, self.mixture.model.getInfo().objective_function_value
        if self.value <= self.bound * (1 + CLOSE):
            return False
        asked = worth.mixed(self._centre, self._mix) if self._centre is not None else worth
        fresh = self._asked(asked, min(self._steps, int(left() * STEPS_A_SECOND)))
        return fresh > 0 or self._harder()

    def _asked(self, values: Duals, steps: int) -> int:
        nodes = self.ground.node(values)
        bins = range(len(self.ground.frame.bins))

        def one(b: int) -> Best:
            return self.ground.best(values, b, float(nodes[self.ground.frame.bins[b].supply]) * (1 + CLOSE), steps)

        answers = list(self._pool.map(one, bins))
        proved, scaled = bound(self.ground, values, answers)
        if proved > self.bound:
            self.bound, self._centre = proved, scaled
        return self.mixture.add((b, best.pods) for b, best in zip(bins, answers, strict=True) if best.pods)

    def _harder(self) -> bool:
        """Ask nearer to the mixture's own values, then with more steps."""
        if self._mix > 0 and self._centre is not None:
            self._mix = self._mix / 2 if self._mix > 0.1 else 0.0
            return True
        self._mix, self._steps = MIX, self._steps * MORE
        return self._steps <= MANY

    def near(self, cost: float, most: int) -> list[int]:
        """Places of the fills that can be part of an answer cheaper than this, at most so many, the nearest first."""
        assert self.worth is not None
        excess = self.ground.excess(self.worth)
        dear = np.array([excess(*fill) for fill in self.mixture.fills])
        keep = np.flatnonzero(dear <= max(cost - self.bound, 1e-9))
        places: list[int] = keep[np.argsort(dear[keep], kind="stable")][:most].tolist()
        return places

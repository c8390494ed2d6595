"""Column generation: fills that the duals of the fills at hand ask for, and a bound from every answer.

Asked at a mixture of the master's duals and those of the best bound (Wentges 1997), since the master's alone jump about.
When nothing better than its price is found at the mixture, the mixture moves to the master's duals; when nothing is found
there either, the kernel is given more steps; when it proves that there is nothing, the relaxation is solved. Now and then a
whole fleet is built from the duals: its fills fit together, which single ones do not.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from isocost.pack.bound import Bound, bound, nothing
from isocost.pack.construct import Draft, construct, endless, reservation
from isocost.pack.fluid import Fluid
from isocost.pack.frame import NO_LIMIT, Frame, Reals
from isocost.pack.master import Master
from isocost.pack.pricing import Best, Pricer

FEW, MANY = 3000, 50_000_000
"""steps of the kernel per kind: at first, at most"""
STEPS_A_SECOND = 4_000_000
"""a modest guess, so that no question outlives the time left"""
EACH = 10
"""rounds between two fleets built from the duals"""


class Search:
    """One search; every method leaves it with fills and a bound no worse than before."""

    def __init__(self, frame: Frame) -> None:
        self.frame, self.price = frame, frame.kinds.price
        self.pricer = Pricer(frame)
        self.master = Master(frame)
        self.best: Bound = nothing(frame)
        self.draft: Draft | None = None
        self.relaxed = float("inf")
        self.worth: Reals = reservation(frame)
        self.mix, self.limit, self.rounds = 0.9, FEW, 0
        self.solved = False
        self.fluid: Fluid | None = None

    @property
    def cost(self) -> float:
        return self.draft.cost(self.frame) if self.draft else float("inf")

    def start(self, left: Callable[[], float]) -> None:
        """The first fleet and bound by reservation prices, the second by the fluid relaxation."""
        self.fleet(self.worth, left)
        self.prove(self.worth, 0)
        self.fluid = Fluid(self.frame, self.pricer.bags)
        worth = self.fluid.solve(self.frame.shapes.count, left() / 3)
        if worth is not None:
            self.prove(worth, 0)
            self.fleet(worth, left)

    def prove(self, worth: Reals, limit: int) -> list[Best]:
        """Asks every kind for a fill above its price; keeps the bound if it is better."""
        caps = np.where(self.frame.kinds.stock < NO_LIMIT, self.best.caps, 0.0)
        answers = self.pricer.all(worth, list(self.price + caps), limit)
        found = bound(self.frame, worth, answers)
        if found.value > self.best.value:
            self.best = found
        return answers

    def fleet(self, worth: Reals, left: Callable[[], float], limit: int = FEW) -> None:
        """A whole fleet built from the values; kept if it is cheaper, its fills in any case."""
        made = construct(
            self.frame, self.pricer.bags, worth, self.frame.shapes.count, endless(self.frame), limit, lambda: left() > 0
        )
        self.master.add(fill for fill, _ in made.fills)
        self.take(made)

    def take(self, made: Draft) -> bool:
        """Keeps the fleet if it leaves fewer pods out, or costs less."""
        old = self.draft
        if old is not None and (made.left.sum(), made.cost(self.frame)) >= (old.left.sum(), self.cost):
            return False
        self.draft = made
        return True

    def round(self, left: Callable[[], float]) -> None:
        """One round of column generation."""
        if self.rounds % EACH == EACH - 1 and self.rounds > 1:
            self.fleet(self.worth, left)
        self.rounds += 1
        self.relaxed, self.worth, caps, _ = self.master.solve()
        asked = self.mix * self.best.worth + (1 - self.mix) * self.worth
        before = self.best.value
        thresholds = (self.price + caps) * (1 + 1e-9) + 1e-12
        answers = self.pricer.all(asked, list(thresholds), max(FEW, min(self.limit, int(left() * STEPS_A_SECOND))))
        found = bound(self.frame, asked, answers)
        if found.value > self.best.value:
            self.best = found
        fills = [one.fill for one in answers if one.fill is not None]
        self.master.add(fills)
        gain = any(float(self.worth[f.shape] @ f.pods) > thresholds[f.kind] * (1 + 1e-7) for f in fills)
        self._steer(gain, self.best.value > before, all(one.proved for one in answers))

    def _steer(self, gain: bool, rose: bool, proved: bool) -> None:
        if gain:
            if not rose:
                self.mix = min(0.95, self.mix + 0.02)
        elif rose and self.mix > 0:
            pass
        elif self.mix > 0.1:
            self.mix = max(0.0, self.mix - 0.15)
        elif self.mix > 0:
            self.mix = 0.0
        elif proved:
            self.solved = True
        elif self.limit < MANY:
            self.limit, self.mix = self.limit * 4, 0.6
        else:
            self.solved = True

"""Column generation: fills that the duals of the fills at hand ask for, and a bound from every answer.

Two masters. The inner one knows fills only; fleets are rounded from it. The outer one also knows, for each kind that the
kernel could not finish with in its steps, fills in fractions that could not be ruled out: so its value is what a bound can
reach with that many steps, and its duals are where to ask next. Once it has nothing to ask for, the kinds whose fractions it
relies on are given more steps, and no others. When it relies on none, the relaxation over all fills is solved.

Asked at a mixture of the outer duals and those of the best bound (Wentges 1997), since the duals alone jump about. Now and
then a whole fleet is built from the duals: its fills fit together, which single ones do not.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from isocost.pack.balance import balanced
from isocost.pack.bound import Bound, bound, nothing
from isocost.pack.construct import Draft, construct, endless, reservation
from isocost.pack.fluid import Fluid
from isocost.pack.frame import Frame, Reals
from isocost.pack.master import Master
from isocost.pack.pricing import Best, Pricer

FEW, MANY, MORE = 3_000, 20_000_000, 128
"""steps of the kernel per kind: at first, at most, and how many times as many next time"""
STEPS_A_SECOND = 4_000_000
"""a modest guess, so that no question outlives the time left"""
EACH = 10
"""rounds between two fleets built from the duals"""


class Search:
    """One search; every method leaves it with fills and a bound no worse than before."""

    def __init__(self, frame: Frame, seed: int = 0) -> None:
        self.seed = seed
        self.frame, self.price = frame, frame.kinds.price
        self.pricer = Pricer(frame)
        self.master, self.outer = Master(frame), Master(frame)
        self.best: Bound = nothing(frame)
        self.draft: Draft | None = None
        self.worth: Reals = reservation(frame)
        self.limits = np.full(len(frame.kinds), FEW, np.int64)
        self.mix, self.rounds, self.slack = 0.5, 0, 1e-3
        self.solved = False
        self.value = 0.0

    @property
    def cost(self) -> float:
        return self.draft.cost(self.frame) if self.draft else float("inf")

    def start(self, left: Callable[[], float]) -> None:
        """The first fleet and bound by reservation prices, the second by the fluid relaxation."""
        self.fleet(self.worth, left)
        self.prove(self.worth)
        fluid = Fluid(self.frame, self.pricer.bags)
        worth = fluid.solve(self.frame.shapes.count, left() * 0.6)
        if worth is not None:
            self.prove(worth)
            for bag, _, pods in fluid.mixed():
                self.outer.loosen(bag.kind, bag.shape, pods)
            for limit in (FEW, 10 * FEW):
                self.keep(balanced(self.frame, self.pricer.bags, fluid.mixed(), worth, limit, lambda: left() > 0))
            self.fleet(worth, left)

    def prove(self, worth: Reals, limit: int = 0) -> None:
        """The bound of these values by the relaxation of each kind, whose fills become the outer master's first.

        With a limit, by as many steps of search too.
        """
        thresholds = list(self.price * (1 + self.slack / 4)) if limit else [0.0] * len(self.price)
        answers = self.pricer.all(worth, thresholds, [limit] * len(self.price))
        self._bounded(bound(self.frame, worth, answers))
        for one, bag in zip(answers, self.pricer.bags, strict=True):
            if one.loose.any():
                self.outer.loosen(bag.kind, bag.shape, one.loose)

    def _bounded(self, found: Bound) -> bool:
        if found.value <= self.best.value:
            return False
        self.best = found
        return True

    def fleet(self, worth: Reals, left: Callable[[], float], limit: int = FEW) -> None:
        """A whole fleet built from the values; kept if it is cheaper, its fills in any case."""
        stock, go_on = endless(self.frame), lambda: left() > 0
        self.keep(construct(self.frame, self.pricer.bags, worth, self.frame.shapes.count, stock, limit, go_on))

    def keep(self, made: Draft) -> None:
        """Keeps the fills of the fleet, and the fleet if it is cheaper."""
        self.master.add(fill for fill, _ in made.fills)
        self.outer.add(fill for fill, _ in made.fills)
        self.take(made)

    def take(self, made: Draft) -> bool:
        """Keeps the fleet if it leaves fewer pods out, or costs less."""
        old = self.draft
        if old is not None and (made.left.sum(), made.cost(self.frame)) >= (old.left.sum(), self.cost):
            return False
        self.draft = made
        return True

    def inner(self, left: Callable[[], float]) -> None:
        """A fleet and single fills at the duals of the inner master."""
        _, self.worth, caps, _ = self.master.solve()
        self.fleet(self.worth, left)
        answers = self.pricer.all(self.worth, list((self.price + caps) * (1 + 1e-7)), [FEW] * len(self.price))
        self._bounded(bound(self.frame, self.worth, answers))
        self.master.add(one.fill for one in answers if one.fill is not None)
        self.outer.add(one.fill for one in answers if one.fill is not None)

    def round(self, left: Callable[[], float]) -> None:
        """One round of column generation."""
        if self.rounds % EACH == EACH - 1:
            self.inner(left)
        self.rounds += 1
        self.value, worth, caps, _ = self.outer.solve()
        while self.value <= self.best.value * (1 + self.slack) and self._tightened():
            self.value, worth, caps, _ = self.outer.solve()
        asked = self.mix * self.best.worth + (1 - self.mix) * worth
        thresholds = (self.price + caps) * (1 + self.slack) + 1e-12
        most = max(FEW, int(left() * STEPS_A_SECOND))
        answers = self.pricer.all(asked, list(thresholds), [min(int(n), most) for n in self.limits])
        rose = self._bounded(bound(self.frame, asked, answers))
        self._steer(self._learn(answers, worth, thresholds), rose)

    def _learn(self, answers: list[Best], worth: Reals, thresholds: Reals) -> bool:
        """Adds what was found; whether some of it is worth more than asked at the outer duals."""
        gain = False
        for one, bag in zip(answers, self.pricer.bags, strict=True):
            fill, above = one.fill, float(thresholds[bag.kind]) * (1 + 1e-9)
            if fill is not None:
                self.master.add([fill])
                gain |= bool(self.outer.add([fill])) and float(worth[fill.shape] @ fill.pods) > above
            elif not one.proved and one.loose.any():
                scaled = one.loose * (one.most / max(one.root, one.most))
                if float(worth[bag.shape] @ scaled) > above:
                    self.outer.loosen(bag.kind, bag.shape, scaled)
                    gain = True
        return gain

    def _steer(self, gain: bool, rose: bool) -> None:
        if gain:
            if not rose:
                self.mix = min(0.6, self.mix + 0.03)
            return
        if self.mix > 0:
            self.mix = self.mix * 0.5 if self.mix > 0.1 else 0.0
            return
        if self._tightened():
            self.mix = 0.5
        elif self.slack > 2e-6:
            self.slack, self.mix = max(1e-6, self.slack / 10), 0.5
        else:
            self.solved = True

    def _tightened(self) -> bool:
        """Gives more steps to the kinds whose fractions the outer master relies on, and takes those away; whether there were any."""
        hard = [t for t in self.outer.relied() if self.limits[t] < MANY]
        for t in hard:
            self.limits[t] *= MORE
            self.outer.tighten(t)
        return bool(hard)

"""One search: a proof on one side, fleets on the other, at work beside each other.

Column generation (`columns`) raises the bound. A second relaxation, of fills alone (`master`), is what fleets are rounded from; now and
then a whole fleet is built from its duals: its fills fit together, which single ones do not. What either side finds the other hears
of when they share, never in between.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from isocost.pack.balance import balanced
from isocost.pack.bound import Bound
from isocost.pack.coarse import coarse
from isocost.pack.columns import Columns
from isocost.pack.construct import Draft, construct, endless, reservation
from isocost.pack.frame import Frame, Reals
from isocost.pack.master import Master
from isocost.pack.pricing import Fill, Pricer
from isocost.pack.swaps import swaps

COLUMNS, FEWEST = 20_000, 12
"""of the first fluid relaxation, and kinds in it at least; the others enter where its duals ask for them"""


class Search:
    """draft: the cheapest fleet so far. told, over: the bound, and whether the proof has ended, as those who build fleets know
    it since they last shared."""

    def __init__(self, frame: Frame, seed: int = 0) -> None:
        self.seed = seed
        self.frame, self.price = frame, frame.kinds.price
        self.pricer = Pricer(frame)
        self.hand = self.pricer.beside()
        self.pairs = swaps(frame)
        self.columns = Columns(frame, self.pricer, self.pairs)
        self.master = Master(frame, self.pairs)
        self.few = self.columns.few
        self.told: Bound = self.columns.best
        self.over, self.shared = False, 0
        self.built: list[Fill] = []
        self.draft: Draft | None = None
        self.worth: Reals = reservation(frame)
        self.dice = np.random.default_rng(seed)

    @property
    def cost(self) -> float:
        return self.draft.cost(self.frame) if self.draft else float("inf")

    @property
    def lacks(self) -> bool:
        """Whether the fleet leaves pods out."""
        return self.draft is not None and bool(self.draft.left.any())

    @property
    def to_beat(self) -> float:
        """What a fleet of all pods has to cost less than to be taken: anything will do as long as pods are left out."""
        return float("inf") if self.lacks else self.cost

    def start(self, left: Callable[[], float]) -> None:
        """A bound by prices of amounts, then by the fluid relaxation, and fleets."""
        columns = self.columns
        columns.prove(self.worth)
        answers = columns.prove(coarse(self.frame))
        price = np.maximum(self.price, 1e-12)
        many = max(FEWEST, COLUMNS // max(1, len(self.frame.shapes)))
        columns.fluid.enter(np.argsort(-np.array([one.root for one in answers]) / price, kind="stable")[:many])
        columns.relax(left)
        self.fleet(columns.best.worth, left)
        if left() > 0:
            average = list(columns.fluid.mixed())
            self.keep(balanced(self.frame, self.pricer.bags, average, columns.best.worth, self.few, lambda: left() > 0))
        if left() > 0:
            self.fleet(self.worth, left)
        self.share()

    def share(self) -> None:
        """Tells those who build fleets what the proof has found, and the other way round. Not while either is at work."""
        for fill in self.built:
            self.columns.know(fill)
        self.master.add(self.columns.fresh)
        self.built, self.columns.fresh = [], []
        self.told, self.over, self.shared = self.columns.best, self.columns.solved, self.shared + 1

    def fleet(self, worth: Reals, left: Callable[[], float], limit: int = 0) -> None:
        """A whole fleet built from the values; kept if it is cheaper, its fills in any case."""
        stock, go_on = endless(self.frame), lambda: left() > 0
        count = self.frame.shapes.count
        must = self.draft is None
        self.keep(construct(self.frame, self.pricer.bags, worth, count, stock, limit or self.few, go_on, must))

    def keep(self, made: Draft) -> None:
        """Keeps the fills of the fleet, and the fleet if it is cheaper."""
        for fill, _ in made.fills:
            self.note(fill)
        self.take(made)

    def note(self, fill: Fill) -> None:
        """Adds the fill to the relaxation that fleets are rounded from; the proof hears of it when both share."""
        self.built += [fill] * self.master.add([fill])

    def take(self, made: Draft) -> bool:
        """Keeps the fleet if it leaves fewer pods out, or costs less."""
        old = self.draft
        if old is not None and (made.left.sum(), made.cost(self.frame)) >= (old.left.sum(), self.cost):
            return False
        self.draft = made
        return True

    def inner(self, left: Callable[[], float]) -> None:
        """A fleet at the duals of the fills that are known."""
        _, self.worth, _ = self.master.solve()
        self.fleet(self.worth, left)

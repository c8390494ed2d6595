"""Column generation: fills that the duals of the relaxation ask for, and a bound from every answer.

It begins with the fluid relaxation of all kinds, whose bound is there at once. Whenever relaxation and bound have met, the kinds that the
relaxation relies on are taken at their word: from then on they count by whole fills only, which the kernel finds and proves one by
one. So the relaxation climbs in small steps, the bound follows it closely, and only the kinds that matter are ever searched. A
kind that the kernel cannot finish with in its steps becomes fluid again. When no fluid kind is relied on, the relaxation over all
fills is solved.

Asked at a mixture of the duals and those of the best bound (Wentges 1997), since the duals alone jump about.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from isocost.pack.bound import SAFE, Bound, bound, nothing, told
from isocost.pack.branch import branched
from isocost.pack.cards import able, filled
from isocost.pack.compiled import machine
from isocost.pack.fluid import Fluid
from isocost.pack.frame import Frame, Reals, Wholes
from isocost.pack.near import near
from isocost.pack.pricing import THREADS, Best, Fill, Pricer, ask
from isocost.pack.steering import MORE, Steering

FEW = 3_000
"""steps of the kernel per kind as long as they find fills"""
STEPS_A_SECOND, PLAIN = 4_000_000, 20_000
"""a modest guess, so that no question outlives the time left; and without machine code"""
STALL, STALLED = 4, 0.05
"""rounds in which the relaxation falls by less than this share of what it is above the bound"""
LATE = 2.5
"""seconds before the end, from which on no kind is asked card by card"""
OPEN = 3e-3
"""share above what is asked for, from which on a fill is looked for card by card where the kernel found none in few steps"""
PARTED = 2
"""part of what a proof could raise the bound by that may be given away to what is worth slightly more than its price"""
CARD_STEPS = 500_000
"""of the kernel that take as long as a kind card by card"""
BY_CARDS, SHARING = 100_000, 3_000_000
"""steps of the kernel at most, where a kind can be proved card by card; and where that has failed"""
TIGHT, DEARER = 0.99, 1.1
"""value of a node for its price, by the values of before, from which on a kind is relaxed; and what pods may then cost elsewhere"""
SOON, CARDS = 4, 0.8
"""GPUs of a node, with more of which a question card by card may take seconds; and seconds that it takes with no more"""
BETWEEN, SECONDS, NARROW = 80_000, 0.25, 0.1
"""steps for values in the middle of what is left to try, how long they may take, and when nothing is left"""
FLUID = 2e-4
"""gap at which the fluid relaxation counts as solved"""


class Columns:
    """One relaxation; every method leaves it with fills and a bound no worse than before. fresh: fills that were learnt since they
    were last taken."""

    def __init__(self, frame: Frame, pricer: Pricer, pairs: Wholes) -> None:
        self.frame, self.price, self.pricer, self.pairs = frame, frame.kinds.price, pricer, pairs
        self.fluid = Fluid(frame, pricer.bags, pairs)
        self.best: Bound = nothing(frame)
        self.fills: list[Fill] = []
        self.known: set[tuple[int, bytes, bytes]] = set()
        self.fresh: list[Fill] = []
        self.speed: float = STEPS_A_SECOND if machine() else PLAIN
        self.few = FEW if machine() else 30
        self.sharing = np.array([able(one) for one in pricer.bags], bool)
        self.aim = Steering(self.fluid, self.sharing, self.few)
        self.rounds, self.value, self.asked = 0, 0.0, 0
        self.values: list[float] = []

    @property
    def solved(self) -> bool:
        """Whether nothing is left to ask."""
        return self.aim.solved

    @property
    def stalled(self) -> bool:
        """Whether the relaxation falls so slowly that the bound is better raised."""
        fell, above = self.values[0] - self.values[-1], self.values[-1] - self.best.value
        return len(self.values) == STALL and fell < STALLED * above

    def relax(self, left: Callable[[], float], fluid: Fluid | None = None) -> None:
        """Solves the fluid relaxation; fluid: another one than that which columns are generated with."""
        fluid = fluid or self.fluid
        while (found := fluid.solve(left())) is not None:
            self.value, worth, _ = found
            answers = self.prove(self.aim.mix * self.best.worth + (1 - self.aim.mix) * worth)
            if fluid.learn(answers):
                self.aim.mix = 0.5
            elif self.aim.mix == 0.0:
                break
            else:
                self.aim.mix = self.aim.mix / 2 if self.aim.mix > 0.1 else 0.0
            if fluid.exact and self.value <= self.best.value * (1 + FLUID):
                break

    def prove(self, worth: Reals, limit: int = 0) -> list[Best]:
        """The bound of these values by the relaxation of each kind; with a limit, by as many steps of search too."""
        thresholds = list(self.price * (1 + self.aim.slack / 4)) if limit else [0.0] * len(self.price)
        answers = self.pricer.all(worth, thresholds, [limit] * len(self.price))
        self._bounded(bound(self.frame, worth, answers))
        return answers

    def believe(self, worth: Reals, answers: list[Best]) -> None:
        """The bound of values that are known to hold, unless the answers, which are for higher ones, tell otherwise."""
        fills = (one.fill for one in answers if one.fill is not None)
        if all(float(worth[f.shape] @ f.pods) <= self.price[f.kind] * (1 + SAFE) for f in fills):
            self._bounded(told(self.frame, worth))

    def ease(self, worth: Reals, answers: list[Best], left: Callable[[], float]) -> None:
        """The fluid bound, from values that were right before: with the kinds that they make tight, and pods that may also stand
        elsewhere for a little more than their value, it takes a third of the time."""
        fluid = Fluid(self.frame, self.pricer.bags, self.pairs, worth * DEARER)
        fluid.enter(np.flatnonzero(np.array([one.root for one in answers]) >= TIGHT * self.price))
        self.relax(left, fluid)
        self.aim.mix = 0.0

    def between(self, low: Reals, high: Reals, left: Callable[[], float]) -> None:
        """Bounds of values between ones that are proved and ones that can hardly be: the nearer to those, the higher and the harder."""
        near, far = 0.0, 1.0
        while far - near > NARROW and left() > SECONDS:
            part = (near + far) / 2
            answers = self.prove((1 - part) * low + part * high, BETWEEN)
            near, far = (part, far) if all(one.proved for one in answers) else (near, part)

    def insist(self, worth: Reals, answers: list[Best], left: Callable[[], float]) -> bool:
        """The bound of values that were asked for, with a longer search of the kinds that stayed open; whether none is left. Half of the
        time left is for those without shared GPUs."""
        thresholds = self.price * (1 + self.aim.slack / 4)
        open_ = [a for a in answers if not a.proved and a.most > thresholds[a.kind]]
        each = left() / 2 / max(1, -(-len(open_) // THREADS))
        closer = partial(self._closer, worth=worth, thresholds=thresholds, seconds=each, left=left)
        better = {a.kind: a for a in self.pricer.pool.map(closer, open_)}
        self._bounded(bound(self.frame, worth, [better.get(a.kind, a) for a in answers]))
        return all(a.proved for a in better.values())

    def _closer(
        self, known: Best, *, worth: Reals, thresholds: Reals, seconds: float, left: Callable[[], float]
    ) -> Best:
        """The answer for one kind: card by card where GPUs are shared and there is time, else by branch and bound, and by the kernel in the
        end."""
        bag, threshold = self.pricer.bags[known.kind], float(thresholds[known.kind])
        if self.sharing[known.kind]:
            quick = left() > (CARDS if bag.gpus <= SOON else LATE)
            return filled(bag, worth, threshold, known) if quick else ask(bag, worth, threshold, BETWEEN)
        known = branched(bag, worth, threshold, known, seconds / 2)
        return known if known.proved else ask(bag, worth, threshold, int(seconds / 2 * self.speed))

    def _bounded(self, found: Bound) -> bool:
        if found.value <= self.best.value:
            return False
        self.best = found
        return True

    def know(self, fill: Fill) -> bool:
        """Adds the fill to the relaxation of the proof; whether it is new. Those who build fleets hear of it when both share."""
        key = (fill.kind, fill.shape.tobytes(), fill.pods.tobytes())
        if key in self.known:
            return False
        self.known.add(key)
        self.fills.append(fill)
        self.fresh.append(fill)
        self.fluid.add(fill)
        return True

    def round(self, left: Callable[[], float]) -> int:
        """One round of column generation; how many steps the kernel took for the kind where it took most."""
        self.rounds += 1
        found = self.fluid.solve(left())
        while found is not None and found[0] <= self.best.value * (1 + self.aim.slack) and self.aim.tightened():
            found = self.fluid.solve(left())
        if found is None:
            self.aim.solved = True
            return 0
        before, mix, tight = self.asked, self.aim.mix, self.aim.limits > 0
        self.value, worth, caps = found
        self.values = [*self.values[1 - STALL :], self.value]
        thresholds = np.where(tight, (self.price + caps) * (1 + self._slack()) + 1e-12, 0.0)
        steps = self._steps(left)
        asked = mix * self.best.worth + (1 - mix) * worth
        gain = self._mispriced(worth, thresholds, np.minimum(steps, self.few)) if mix > 0 else False
        began = left()
        answers = self.pricer.all(asked, list(thresholds), steps.tolist())
        self._timed(max(one.steps for one in answers), began - left())
        answers = self._by_cards(answers, asked, thresholds, left)
        rose = self._bounded(bound(self.frame, asked, answers))
        gain |= self._learn(answers, worth, thresholds)
        gain |= self._around(answers, asked, worth, thresholds)
        hard = [a.kind for a in answers if tight[a.kind] and not a.proved and a.most > thresholds[a.kind]]
        over = [a.kind for a in answers if not tight[a.kind] and self._over(a, caps[a.kind])]
        self.aim.next(gain, rose, hard, over, self.stalled)
        return max(one.steps for one in answers) + (self.asked - before) * CARD_STEPS

    def _slack(self) -> float:
        """What a fill may be worth above its price: no more than a part of what a proof could raise the bound by."""
        possible = (1 - self.aim.mix) * (self.value / max(self.best.value, 1e-12) - 1)
        return max(1e-6, min(self.aim.slack, possible / PARTED))

    def _steps(self, left: Callable[[], float]) -> Wholes:
        """Of the kernel, by kind."""
        aim, most = self.aim, max(self.few, int(left() * self.speed))
        steps = np.where((aim.limits > 0) & aim.deep, aim.limits, np.minimum(aim.limits, self.few))
        by_cards = np.where(aim.by_cards, BY_CARDS, np.where(self.sharing, SHARING, most))
        return np.minimum(np.minimum(steps, most), by_cards)

    def _by_cards(self, answers: list[Best], worth: Reals, thresholds: Reals, left: Callable[[], float]) -> list[Best]:
        """The answers, some of kinds with shared GPUs that few steps left open found card by card: those that stayed open, those without a
        fill that may be worth much more than asked for, and all when the relaxation hardly falls."""
        bags, deep, every = self.pricer.bags, self.aim.deep, self.stalled
        open_ = [a for a in answers if self.aim.limits[a.kind] > 0 and not a.proved and self.aim.by_cards[a.kind]]
        far = [a.kind for a in open_ if a.fill is None and a.most > thresholds[a.kind] * (1 + OPEN)]
        hard = [a for a in open_ if every or deep[a.kind] or a.kind in far]
        self.asked, self.aim.nearer = self.asked + len(hard), False
        hard = hard if left() > LATE else []

        def asked(a: Best) -> Best:
            return filled(bags[a.kind], worth, float(thresholds[a.kind]), a)

        known = {better.kind: better for better in self.pricer.pool.map(asked, hard)}
        for t in (better.kind for better in known.values() if every or deep[better.kind]):
            self.aim.tried(t, known[t].proved, bool((bags[t].share > 0).mean() > 0.5))
        return [known.get(a.kind, a) for a in answers]

    def _timed(self, steps: int, seconds: float) -> None:
        """Learns how fast the kernel is here, when it is slower than was thought."""
        if steps > self.few * MORE and seconds > 0:
            self.speed = min(self.speed, 0.7 * steps / seconds)

    def _mispriced(self, worth: Reals, thresholds: Reals, steps: Wholes) -> bool:
        """Asks at the duals themselves as well, with few steps: between them and the best bound nothing may be worth its price
        although much is at the duals."""
        answers = self.pricer.all(worth, list(thresholds), steps.tolist())
        self._bounded(bound(self.frame, worth, answers))
        return self._learn(answers, worth, thresholds)

    def _learn(self, answers: list[Best], worth: Reals, thresholds: Reals) -> bool:
        """Adds what was found; whether some of it is worth more than asked at the duals of the relaxation."""
        gain = self.fluid.learn(answers)
        for one in answers:
            for fill in (one.fill, *one.others):
                if fill is not None and self.aim.limits[one.kind] > 0:
                    gain |= self._gains(fill, worth, thresholds)
        return gain

    def _gains(self, fill: Fill, worth: Reals, thresholds: Reals) -> bool:
        """Adds a fill; whether it is new, and worth more than asked at the duals of the relaxation."""
        return self.know(fill) and float(worth[fill.shape] @ fill.pods) > thresholds[fill.kind] * (1 + 1e-9)

    def _around(self, answers: list[Best], asked: Reals, worth: Reals, thresholds: Reals) -> bool:
        """Looks around known fills of the kinds where few steps did not find one; whether some found is worth more than asked."""
        gain = False
        for one in answers:
            t = one.kind
            if self.aim.limits[t] == 0 or one.proved or self.aim.deep[t] or self.pricer.bags[t].gpus < 2:
                continue
            known = [fill for fill in self.fills if fill.kind == t]
            for fill in near(self.frame, self.pricer.bags[t], known, asked, float(thresholds[t])):
                gain |= self._gains(fill, worth, thresholds)
        return gain

    def _over(self, one: Best, cap: float) -> bool:
        """Whether the kernel's relaxation, which knows no most per node of shares, says more of a fluid kind than it costs."""
        part = self.fluid.parts.get(one.kind)
        enough = (self.price[one.kind] + cap) * (1 + self.aim.slack) + 1e-12
        return one.most > enough and not (part is not None and part.lasting)

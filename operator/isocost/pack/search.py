"""Column generation: fills that the duals of the relaxation ask for, and a bound from every answer.

It begins with the fluid relaxation of all kinds, whose bound is there at once. Whenever relaxation and bound have met, the kinds that the
relaxation relies on are taken at their word: from then on they count by whole fills only, which the kernel finds and proves one by
one. So the relaxation climbs in small steps, the bound follows it closely, and only the kinds that matter are ever searched. A
kind that the kernel cannot finish with in its steps becomes fluid again. When no fluid kind is relied on, the relaxation over all
fills is solved.

Asked at a mixture of the duals and those of the best bound (Wentges 1997), since the duals alone jump about. A second relaxation
knows fills only; fleets are rounded from it. Now and then a whole fleet is built from its duals: its fills fit together, which
single ones do not.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from isocost.pack.balance import balanced
from isocost.pack.bound import Bound, bound, nothing
from isocost.pack.branch import branched
from isocost.pack.cards import able, filled
from isocost.pack.coarse import coarse
from isocost.pack.compiled import machine
from isocost.pack.construct import Draft, construct, endless, reservation
from isocost.pack.fluid import Fluid
from isocost.pack.frame import Frame, Reals, Wholes
from isocost.pack.master import Master
from isocost.pack.near import near
from isocost.pack.pricing import THREADS, Best, Fill, Pricer, ask
from isocost.pack.swaps import swaps

FEW, MANY, MORE = 3_000, 20_000_000, 16
"""steps of the kernel per kind: as long as they find fills, at most, and how many times as many when they find none"""
MOST = 100 * MANY
"""steps at the very end, when nothing else is left to do"""
STEPS_A_SECOND, PLAIN = 4_000_000, 20_000
"""a modest guess, so that no question outlives the time left; and without machine code"""
COLUMNS, FEWEST = 20_000, 12
"""of the first fluid relaxation, and kinds in it at least; the others enter where its duals ask for them"""
STALL, STALLED = 4, 0.05
"""rounds in which the relaxation falls by less than this share of what it is above the bound"""
TRIED, PATIENT = 4, 20
"""proofs card by card that fail one after another, before a kind is left to the kernel for good; and where most shapes share"""
LATE = 2.5
"""seconds before the end, from which on no kind is asked card by card"""
OPEN = 3e-3
"""share above what is asked for, from which on a fill is looked for card by card where the kernel found none in few steps"""
FAR, NEAREST, STEP = 0.7, 0.88, 0.3
"""weights of the best bound's duals in what is asked for: usually at most; where a proof card by card fails, as what is worth
hardly more than its price is proved far more easily; and the part of the way to go nearer"""
PARTED = 2
"""part of what a proof could raise the bound by that may be given away to what is worth slightly more than its price"""
CARD_STEPS = 700_000
"""of the kernel that take as long as a kind card by card"""
BY_CARDS, SHARING = 100_000, 3_000_000
"""steps of the kernel at most, where a kind can be proved card by card; and where that has failed"""
SHARED_STEPS = 500_000
"""a second, where GPUs are shared"""
FLUID = 2e-4
"""gap at which the fluid relaxation counts as solved"""


class Search:
    """One search; every method leaves it with fills and a bound no worse than before."""

    def __init__(self, frame: Frame, seed: int = 0) -> None:
        self.seed = seed
        self.frame, self.price = frame, frame.kinds.price
        self.pricer = Pricer(frame)
        self.hand = self.pricer.beside()
        self.pairs = swaps(frame)
        self.fluid = Fluid(frame, self.pricer.bags, self.pairs)
        self.master = Master(frame, self.pairs)
        self.best: Bound = nothing(frame)
        self.told, self.over, self.shared = self.best, False, 0
        self.fills: list[Fill] = []
        self.known: set[tuple[int, bytes, bytes]] = set()
        self.fresh: list[Fill] = []
        self.built: list[Fill] = []
        self.draft: Draft | None = None
        self.worth: Reals = reservation(frame)
        self.limits = np.zeros(len(frame.kinds), np.int64)
        self.deep = np.zeros(len(frame.kinds), bool)
        self.nearer = False
        self.failed = np.zeros(len(frame.kinds), np.int64)
        self.sharing = np.array([able(one) for one in self.pricer.bags], bool)
        self.by_cards = self.sharing.copy()
        self.speed: float = STEPS_A_SECOND if machine() else PLAIN
        self.few = FEW if machine() else 30
        self.dice = np.random.default_rng(seed)
        self.mix, self.rounds, self.slack = 0.0, 0, 1e-3
        self.solved, self.many = False, MANY
        self.value, self.asked = 0.0, 0
        self.values: list[float] = []

    @property
    def stalled(self) -> bool:
        """Whether the relaxation falls so slowly that the bound is better raised."""
        fell, above = self.values[0] - self.values[-1], self.values[-1] - self.best.value
        return len(self.values) == STALL and fell < STALLED * above

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
        self.prove(self.worth)
        answers = self.prove(coarse(self.frame))
        price = np.maximum(self.price, 1e-12)
        many = max(FEWEST, COLUMNS // max(1, len(self.frame.shapes)))
        self.fluid.enter(np.argsort(-np.array([one.root for one in answers]) / price, kind="stable")[:many])
        self._relax(left)
        self.fleet(self.best.worth, left)
        if left() > 0:
            average = list(self.fluid.mixed())
            self.keep(balanced(self.frame, self.pricer.bags, average, self.best.worth, self.few, lambda: left() > 0))
        if left() > 0:
            self.fleet(self.worth, left)
        self.share()

    def share(self) -> None:
        """Tells those who build fleets what the proof has found, and the other way round. Not while either is at work."""
        for fill in self.built:
            self.know(fill)
        self.master.add(self.fresh)
        self.built, self.fresh = [], []
        self.told, self.over, self.shared = self.best, self.solved, self.shared + 1

    def _relax(self, left: Callable[[], float]) -> None:
        """Solves the fluid relaxation."""
        while (found := self.fluid.solve(left())) is not None:
            self.value, worth, _ = found
            answers = self.prove(self.mix * self.best.worth + (1 - self.mix) * worth)
            if self.fluid.learn(answers):
                self.mix = 0.5
            elif self.mix == 0.0:
                break
            else:
                self.mix = self.mix / 2 if self.mix > 0.1 else 0.0
            if self.fluid.exact and self.value <= self.best.value * (1 + FLUID):
                break

    def prove(self, worth: Reals, limit: int = 0) -> list[Best]:
        """The bound of these values by the relaxation of each kind; with a limit, by as many steps of search too."""
        thresholds = list(self.price * (1 + self.slack / 4)) if limit else [0.0] * len(self.price)
        answers = self.pricer.all(worth, thresholds, [limit] * len(self.price))
        self._bounded(bound(self.frame, worth, answers))
        return answers

    def insist(self, worth: Reals, answers: list[Best], left: Callable[[], float]) -> None:
        """The bound of values that were asked for, with all the time there is for the kinds that stayed open."""
        thresholds = self.price * (1 + self.slack / 4)
        open_ = [a for a in answers if not a.proved and a.most > thresholds[a.kind]]
        rounds = max(1, -(-len(open_) // THREADS))
        closer = partial(self._closer, worth=worth, thresholds=thresholds, left=left, seconds=left() / rounds)
        better = {a.kind: a for a in self.pricer.pool.map(closer, open_)}
        self._bounded(bound(self.frame, worth, [better.get(a.kind, a) for a in answers]))

    def _closer(
        self, known: Best, *, worth: Reals, thresholds: Reals, left: Callable[[], float], seconds: float
    ) -> Best:
        """The answer for one kind by whichever way is quickest for it, then by the kernel."""
        bag, threshold, sharing = self.pricer.bags[known.kind], float(thresholds[known.kind]), self.sharing[known.kind]
        end = left() - seconds
        known = filled(bag, worth, threshold, known) if sharing else branched(bag, worth, threshold, known, seconds / 2)
        steps = int((left() - end) * min(self.speed, SHARED_STEPS if sharing else self.speed))
        if known.proved or steps <= 0:
            return known
        last = ask(bag, worth, threshold, steps)
        return last if last.proved or last.most < known.most else known

    def _bounded(self, found: Bound) -> bool:
        if found.value <= self.best.value:
            return False
        self.best = found
        return True

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

    def round(self, left: Callable[[], float]) -> int:
        """One round of column generation; how many steps the kernel took for the kind where it took most."""
        self.rounds += 1
        found = self.fluid.solve(left())
        while found is not None and found[0] <= self.best.value * (1 + self.slack) and self._tightened():
            found = self.fluid.solve(left())
        if found is None:
            self.solved = True
            return 0
        before = self.asked
        self.value, worth, caps = found
        self.values = [*self.values[1 - STALL :], self.value]
        tight = self.limits > 0
        slack = max(1e-6, min(self.slack, (1 - self.mix) * (self.value / max(self.best.value, 1e-12) - 1) / PARTED))
        thresholds = np.where(tight, (self.price + caps) * (1 + slack) + 1e-12, 0.0)
        most = max(self.few, int(left() * self.speed))
        steps = np.minimum(np.where(tight & self.deep, self.limits, np.minimum(self.limits, self.few)), most)
        steps = np.minimum(steps, np.where(self.by_cards, BY_CARDS, np.where(self.sharing, SHARING, steps)))
        asked = self.mix * self.best.worth + (1 - self.mix) * worth
        gain = self._mispriced(worth, thresholds, np.minimum(steps, self.few)) if self.mix > 0 else False
        began = left()
        answers = self.pricer.all(asked, list(thresholds), steps.tolist())
        self._timed(max(one.steps for one in answers), began - left())
        answers = self._by_cards(answers, asked, thresholds, left)
        rose = self._bounded(bound(self.frame, asked, answers))
        gain |= self._learn(answers, worth, thresholds)
        gain |= self._around(answers, asked, worth, thresholds)
        hard = [a for a, t in zip(answers, tight.tolist(), strict=True) if t and not a.proved]
        over = [a.kind for a, t in zip(answers, tight.tolist(), strict=True) if not t and self._over(a, caps[a.kind])]
        self._steer(gain, rose, [a.kind for a in hard if a.most > thresholds[a.kind]], over)
        return max(one.steps for one in answers) + (self.asked - before) * CARD_STEPS

    def _by_cards(self, answers: list[Best], worth: Reals, thresholds: Reals, left: Callable[[], float]) -> list[Best]:
        """The answers, those of kinds with shared GPUs that few steps left open found card by card: with a proof those that stayed
        open, and all when the relaxation hardly falls; else a fill of those that are worth much more than asked for."""
        bags, deep, every = self.pricer.bags, self.deep, self.stalled
        open_ = [a for a in answers if self.limits[a.kind] > 0 and not a.proved and self.by_cards[a.kind]]
        far = [a.kind for a in open_ if a.fill is None and a.most > thresholds[a.kind] * (1 + OPEN)]
        hard = [a for a in open_ if every or deep[a.kind] or a.kind in far]
        self.asked, self.nearer = self.asked + len(hard), False
        hard = hard if left() > LATE else []

        def one(a: Best) -> Best:
            t, long = a.kind, bool(deep[a.kind])
            return filled(bags[t], worth, float(thresholds[t]), a, proof=every or long, harder=long)

        known = {better.kind: better for better in self.pricer.pool.map(one, hard)}
        for t in (better.kind for better in known.values() if every or deep[better.kind]):
            self.failed[t] = 0 if known[t].proved else self.failed[t] + 1
            self.nearer |= not known[t].proved
            if self.failed[t] >= (PATIENT if (self.pricer.bags[t].share > 0).mean() > 0.5 else TRIED):
                self.by_cards[t], self.limits[t] = False, self.few * MORE * MORE
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
                if fill is not None and self.limits[one.kind] > 0:
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
            if self.limits[t] == 0 or one.proved or self.deep[t] or self.pricer.bags[t].gpus < 2:
                continue
            known = [fill for fill in self.fills if fill.kind == t]
            for fill in near(self.frame, self.pricer.bags[t], known, asked, float(thresholds[t])):
                gain |= self._gains(fill, worth, thresholds)
        return gain

    def _over(self, one: Best, cap: float) -> bool:
        """Whether the kernel's relaxation, which knows no most per node of shares, says more of a fluid kind than it costs."""
        part = self.fluid.parts.get(one.kind)
        enough = (self.price[one.kind] + cap) * (1 + self.slack) + 1e-12
        return one.most > enough and not (part is not None and part.lasting)

    def _steer(self, gain: bool, rose: bool, hard: list[int], over: list[int]) -> None:
        """What to ask next: with few steps as long as that finds fills, then with more the kinds that are open; once all is
        proved, nearer to the duals, then more kinds, then more exactly."""
        if gain:
            self.deep[:] = False
            self.deep[[t for t in hard if self.stalled and not self.by_cards[t]]] = True
            if self.nearer and not rose:
                self._mixed()
            else:
                self.mix = 0.5 if self.mix < 0.5 else self.mix if rose or self.mix > FAR else min(FAR, self.mix + 0.03)
        elif hard:
            if self.nearer:
                self._mixed()
            for t in hard:
                if self.deep[t] and not self.by_cards[t]:
                    self._more(t)
                self.deep[t] = True
        elif self.mix > 0:
            self.mix = self.mix * 0.5 if self.mix > 0.1 else 0.0
        elif self._tightened() or self._searched(over):
            self.mix = 0.5
        elif self.slack > 2e-6:
            self.slack, self.mix = max(1e-6, self.slack / 10), 0.5
        elif self._again():
            self.mix = 0.5
        else:
            self.solved = True

    def _mixed(self) -> None:
        """Asks nearer to the duals of the best bound, but not too near."""
        self.mix += STEP * (1 - self.mix) if self.mix < NEAREST else 0.0

    def _again(self) -> bool:
        """Takes up the kinds that were given up, with more steps; whether some are relied on."""
        self.many *= MORE
        return self.many <= MOST and self.fluid.again() and self._tightened(self.many // MORE)

    def _more(self, kind: int) -> None:
        self.limits[kind] *= MORE
        if self.limits[kind] > self.many:
            self.limits[kind] = 0
            self.fluid.restore(kind)

    def _tightened(self, steps: int = 0) -> bool:
        """Lets the fluid kinds that the relaxation relies on count by whole fills; whether there were any."""
        return self._searched(self.fluid.relied(), steps)

    def _searched(self, kinds: list[int], steps: int = 0) -> bool:
        self.fluid.enter(np.array(kinds, np.int64))
        for t in kinds:
            self.limits[t] = steps or self.few * MORE
            self.fluid.tighten(t)
        return bool(kinds)

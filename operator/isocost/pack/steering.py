"""What column generation asks next: at which duals, how exactly, and which kinds by whole fills and with how many steps.

As long as few steps find fills, few are taken; then the kinds that stay open get more. Once all is proved it goes nearer to the duals of
the relaxation, then to more kinds, then to a smaller slack; when none of that is left, the relaxation is solved.
"""

from __future__ import annotations

import numpy as np

from isocost.pack.fluid import Fluid
from isocost.pack.frame import Flags

MANY, MORE = 20_000_000, 16
"""steps of the kernel per kind at most, and how many times as many when they find none"""
MOST = 100 * MANY
"""steps at the very end, when nothing else is left to do"""
TRIED, PATIENT = 8, 20
"""proofs card by card that fail one after another, before a kind is left to the kernel for good; and where most shapes share"""
FAR, NEAREST, STEP = 0.7, 0.88, 0.3
"""weights of the best bound's duals in what is asked for: usually at most; where a proof card by card fails, as what is worth
hardly more than its price is proved far more easily; and the part of the way to go nearer"""


class Steering:
    """mix: weight of the best bound's duals. slack: share above its price from which on a fill counts. limits: steps by kind, 0 for those
    that are fluid. deep: whether a kind is asked with all of them. by_cards: whether it is looked at card by card."""

    def __init__(self, fluid: Fluid, sharing: Flags, few: int) -> None:
        self.fluid, self.few = fluid, few
        self.mix, self.slack, self.many = 0.0, 1e-3, MANY
        self.limits = np.zeros(len(sharing), np.int64)
        self.deep = np.zeros(len(sharing), bool)
        self.by_cards, self.failed = sharing.copy(), np.zeros(len(sharing), np.int64)
        self.nearer = self.solved = False

    def next(self, gain: bool, rose: bool, hard: list[int], over: list[int], stalled: bool) -> None:
        """What to ask next: with few steps as long as that finds fills, then with more the kinds that are open; once all is
        proved, nearer to the duals, then more kinds, then more exactly."""
        if gain:
            self.deep[:] = False
            self.deep[[t for t in hard if stalled and not self.by_cards[t]]] = True
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
        elif self.tightened() or self._searched(over):
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
        return self.many <= MOST and self.fluid.again() and self.tightened(self.many // MORE)

    def _more(self, kind: int) -> None:
        self.limits[kind] *= MORE
        if self.limits[kind] > self.many:
            self.limits[kind] = 0
            self.fluid.restore(kind)

    def tightened(self, steps: int = 0) -> bool:
        """Lets the fluid kinds that the relaxation relies on count by whole fills; whether there were any."""
        return self._searched(self.fluid.relied(), steps)

    def _searched(self, kinds: list[int], steps: int = 0) -> bool:
        self.fluid.enter(np.array(kinds, np.int64))
        for t in kinds:
            self.limits[t] = steps or self.few * MORE
            self.fluid.tighten(t)
        return bool(kinds)

    def tried(self, kind: int, proved: bool, most_share: bool) -> None:
        """Counts a proof card by card; with too many that failed the kind is left to the kernel."""
        self.failed[kind] = 0 if proved else self.failed[kind] + 1
        self.nearer |= not proved
        if self.failed[kind] >= (PATIENT if most_share else TRIED):
            self.by_cards[kind], self.limits[kind] = False, self.few * MORE * MORE

"""The answer where a fleet runs already: repaired with few moves, and proved with what pods were worth before.

Those values are nearly right when little has changed, but a pod more of a shape may be all it takes for a node to hold more of them than
it costs. What the old proof still says is sure (`grounds`). To have all of them proved again, kinds for which a short search does not
decide it are insisted on while the fleet is repaired; and where that is in vain, values are proved that lie between those and the ones
that are sure, or of the fluid relaxation. What is close enough to the bound is the answer, and nothing is packed anew.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

import numpy as np

from isocost.pack.construct import Draft
from isocost.pack.current import Current
from isocost.pack.frame import Reals
from isocost.pack.grounds import proved
from isocost.pack.pricing import Best
from isocost.pack.repair import repaired
from isocost.pack.search import Search
from isocost.pack.together import together

FEW_MOVES = 0.01
"""a running fleet whose repair is within this share of the bound, or of the cheapest fleet built anew at once, is not packed anew"""
MORE_THAN_BEFORE = 0.001
"""that the gap of a repaired fleet may exceed the one it had"""
KNOWN = 0.8
"""of the shapes, from which share on the values of before are begun with"""
ANEW = 1.5
"""seconds, with fewer of which nothing is packed anew that would be better than what was repaired"""
STEPS = 20_000
"""per kind to prove with the values of before, until it is insisted on"""
SHORT, PART, END = 2.0, 0.15, 0.05
"""seconds for that at most, or part of the time left if that is more; and what is kept of it"""


def kept(current: Current, search: Search, prover: Search, left: Callable[[], float]) -> bool:
    """Whether the running fleet, repaired with few moves, is close enough to what is proved to be the answer."""
    made = _repaired(current, search, prover, left)
    if made is None:
        return False
    prices = {k: float(p) for k, p in zip(search.frame.kinds.keys, search.price, strict=True)}
    was, cost = MORE_THAN_BEFORE + current.gap(prices), made.cost(search.frame)
    enough = search.cost if search.draft else 0.0
    if cost > max(prover.columns.best.value * (1 + max(FEW_MOVES, was)), enough * (1 + FEW_MOVES)):
        search.take(made)
        return left() < ANEW
    search.draft = made
    return True


def _repaired(current: Current, search: Search, prover: Search, left: Callable[[], float]) -> Draft | None:
    """The repaired fleet, and a proof beside it."""
    known = before(prover, current.duals)
    if known is None:
        prover.start(left)
        return repaired(search, current, prover.columns.best.worth if search is prover else search.worth, left)
    answers, sure = prover.columns.prove(known, STEPS), proved(prover.frame, current.lemma)
    if sure is not None:
        prover.columns.believe(sure, answers)
    made = partial(repaired, search, current, known if search is prover else search.worth, left)
    return together(made, partial(_raised, prover, known, answers, left, sure is not None))


def _raised(prover: Search, known: Reals, answers: list[Best], left: Callable[[], float], sure: bool) -> None:
    """The bound of the values of before; where it cannot be had, what is sure or else the fluid one, and from there towards those
    values."""
    end = left() - min(left() - END, max(SHORT, PART * left()))
    columns = prover.columns

    def rest() -> float:
        return left() - end

    if rest() > 0 and not columns.insist(known, answers, rest):
        if not sure:
            columns.ease(known, answers, rest)
        columns.between(columns.best.worth, known, rest)


def before(search: Search, duals: Mapping[str, float]) -> Reals | None:
    """Values of pods from those that were proved with before; pods that are new are worth no less than any that asks for no more.
    None where most are new."""
    names = search.frame.shapes.names
    known = np.array([min((duals[one] for one, _ in shape if one in duals), default=-1.0) for shape in names])
    if (known >= 0).mean() < KNOWN:
        return None
    need = search.frame.shapes.need
    for s in np.flatnonzero(known < 0).tolist():
        within = (known >= 0) & (need <= need[s]).all(axis=1) & (search.frame.fits[s] <= search.frame.fits).all(axis=1)
        known[s] = known[within].max(initial=0.0)
    return known

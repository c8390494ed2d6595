"""A Problem to a Solution, inside the worker: the search, the reasons when there is no answer, the prices of limits.

Answers are reported as they come, so that a process that is killed in the middle has not worked in vain.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from isocost.model.elastic import elastic, stretched
from isocost.model.frame import Frame, frame
from isocost.solve import columns
from isocost.solve.answer import feasible, infeasible
from isocost.solve.cheapest import OPEN, search
from isocost.solve.found import Found
from isocost.solve.highs import run
from isocost.solve.near import calmer
from isocost.solve.prices import priced
from isocost.world.problem import Problem, Solution

AFTER, FOR_CALM = 0.3, 0.15
"""shares of the time: what is kept for what comes after the search, the prices of limits; and the part of it, in haste all that is kept,
for a fleet that leaves pods where they are, where any stand"""
HASTY = "in haste, as pods wait, limits were not priced"

Report = Callable[[Solution], None]


def answer(
    problem: Problem, seconds: float, clock: Callable[[], float], report: Report, enough: float = 0.0
) -> Solution:
    """The best answer within the time. report gets every better one on the way. clock gives seconds that only grow.

    enough > 0 is haste: the first answer within that gap of its bound will do, and no limit is priced.
    """
    end = clock() + seconds
    posed = frame(problem)
    calm = seconds * FOR_CALM if problem.standing else 0.0
    kept = calm if enough else seconds * AFTER
    found = _searched(posed, lambda: end - clock() - kept, report, enough)
    if found.fleet is None:
        return _reasons(problem, posed, found, end - clock())
    late = clock() + calm
    best = calmer(found, feasible(posed, found.fleet, found.bound), lambda: late - clock())
    report(best)
    if enough:
        return replace(best, note=HASTY)
    prices, note = priced(problem, found, lambda: end - clock())
    return replace(best, limits=prices, note=note)


def _searched(posed: Frame, left: Callable[[], float], report: Report, enough: float) -> Found:
    found = None
    for found in search(posed, left, enough):
        if found.fleet is not None:
            report(feasible(posed, found.fleet, found.bound))
            if found.fleet.cost <= found.bound * (1 + enough):
                break
    assert found is not None
    return found


def _reasons(problem: Problem, posed: Frame, found: Found, seconds: float) -> Solution:
    """Which limits stand in the way, by the elastic problem."""
    wide = stretched(problem)
    relaxed = elastic(problem, wide, columns.listed(wide))
    if not run(relaxed.problem, seconds, open_gap=OPEN).answered:
        return infeasible(problem, posed, (), (), "time ran out before it was known which limits stand in the way")
    lost = tuple((name, "no room for all of its pods, whatever limit is relaxed") for name in relaxed.left())
    broken = relaxed.broken()
    proof = "" if found.impossible else "no packing was found; that none exists is not proven"
    return infeasible(problem, posed, broken or _binding(posed, lost), lost, proof)


def _binding(posed: Frame, lost: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """Where the aggregate would fit and only the packing does not: every limit that keeps nodes from being added."""
    return () if lost else tuple(sorted(x.name for x, _ in posed.limits if x.at_most is not None))

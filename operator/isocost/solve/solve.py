"""The one call the round makes: ask the worker, check what comes, fall back to the greedy answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from isocost.model.frame import Frame, frame
from isocost.solve.answer import feasible, infeasible, trivial
from isocost.solve.certify import faults
from isocost.solve.fill import values
from isocost.solve.improve import greedy, improve
from isocost.solve.workers import Reply, Workers
from isocost.world.problem import Problem, Quality, Solution

POLISH = 1.0
"""seconds the greedy answer may be improved in this process"""


def solve(
    problem: Problem,
    *,
    seconds: float,
    workers: Workers | None = None,
    clock: Callable[[], float] = time.monotonic,
    enough: float = 0.0,
) -> Solution:
    """The cheapest fleet found in about `seconds`, with its bound; in haste (enough > 0) the first within that gap of the bound.

    Without workers a process is started for this one call. Whatever happens to it there is an answer: at worst the greedy one
    (Quality.GREEDY) with a note that says why, or Infeasible when not even that keeps all limits.
    """
    if workers is not None:
        return _checked(problem, workers.ask(problem, seconds, enough), clock)
    with Workers() as fresh:
        return _checked(problem, fresh.ask(problem, seconds, enough), clock)


def _checked(problem: Problem, reply: Reply, clock: Callable[[], float]) -> Solution:
    """The reply if it holds water; else the greedy answer."""
    best = reply.best
    if best is None:
        return fallback(problem, reply.trouble, clock)
    if wrong := faults(problem, best):
        return fallback(problem, f"the solver's answer failed its check: {wrong[0]}", clock)
    if not reply.trouble:
        return best
    return replace(best, quality=_cut_short(best), note=_join(reply.trouble, best.note))


def _cut_short(best: Solution) -> Quality:
    """An answer that was reported before the end keeps its proof, if it had one."""
    return best.quality if best.quality is Quality.OPTIMAL else Quality.FEASIBLE


def fallback(problem: Problem, why: str, clock: Callable[[], float]) -> Solution:
    """The greedy answer, made here, with the bound that needs no solver."""
    posed = frame(problem)
    worth = values(posed)
    fleet = greedy(posed, worth)
    if fleet is None:
        note = _join(why, "the greedy answer finds no room within the limits; that none exists is not proven")
        return _plain(infeasible(problem, posed, _stuck(posed), (), note))
    end = clock() + POLISH
    better = improve(fleet, worth, lambda: clock() > end)
    answer = _plain(feasible(posed, better, trivial(posed), Quality.GREEDY, why))
    wrong = faults(problem, answer)
    return answer if not wrong else _plain(infeasible(problem, posed, (), (), _join(why, wrong[0])))


def _plain(answer: Solution) -> Solution:
    return replace(answer, solver="greedy")


def _stuck(posed: Frame) -> tuple[str, ...]:
    """Without a solver the limits that stand in the way are not told apart: all that keep nodes from being added."""
    return tuple(sorted(x.name for x, _ in posed.limits if x.at_most is not None))


def _join(*notes: str) -> str:
    return "; ".join(note for note in notes if note)

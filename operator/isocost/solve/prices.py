"""What each limit costs: the saving found by solving again with it relaxed by its one unit.

The dual of a whole-number problem is not this figure, and may be far from it, so the problem is solved again. Limits that
hold with equality are asked first. Those that cannot matter are not asked: a limit on cost never raises the cost, and
a replica bound that demand overrules changes nothing. When time runs out the rest is named as not priced.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from isocost.model.elastic import least_name, most_name
from isocost.model.frame import Frame, frame
from isocost.solve.cheapest import search
from isocost.solve.found import Found
from isocost.units import Rate
from isocost.world.problem import LimitPrice, Problem, Shape

ENOUGH = 0.1
"""seconds below which no further limit is asked"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A limit relaxed by one unit. tight: the answer at hand uses all of it."""

    name: str
    unit: str
    relaxed: Problem
    tight: bool


def priced(problem: Problem, found: Found, left: Callable[[], float]) -> tuple[tuple[LimitPrice, ...], str]:
    """(prices of tight limits and of those that cost something, a note that names those not asked)."""
    asked = sorted(_questions(problem, found), key=lambda q: (not q.tight, q.name))
    prices: list[LimitPrice] = []
    for at, question in enumerate(asked):
        if left() < ENOUGH:
            return tuple(prices), _unasked(asked[at:])
        until = left() * (1 - 1 / (len(asked) - at))
        saving = _saving(question, found, lambda until=until: left() - until)  # type: ignore[misc]
        if question.tight or saving.micros:
            prices.append(LimitPrice(name=question.name, unit=question.unit, saving=saving))
    return tuple(prices), ""


def _unasked(questions: list[Question]) -> str:
    return "not priced for lack of time: " + ", ".join(q.name for q in questions)


def _saving(question: Question, found: Found, left: Callable[[], float]) -> Rate:
    """How much less the relaxed problem's best answer costs; never below zero."""
    assert found.fleet is not None
    best = found.fleet.cost
    for other in search(frame(question.relaxed), left):
        if other.fleet is not None:
            best = min(best, other.fleet.cost)
        if other.fleet is not None and other.proven:
            break
    return Rate(found.fleet.cost - best, question.relaxed.currency)


def _questions(problem: Problem, found: Found) -> Iterator[Question]:
    """One per limit that may matter."""
    yield from _linear(problem, found)
    yield from _choices(problem, found)
    same = {s.name: i for i, s in enumerate(found.frame.shapes)}
    for shape in problem.shapes:
        if shape.workload and shape.demand > 0 and shape.name in same:
            yield from _replicas(problem, found, shape, same[shape.name])


def _linear(problem: Problem, found: Found) -> Iterator[Question]:
    assert found.fleet is not None
    for at, limit in enumerate(problem.limits):
        if _is_cost(found.frame, at):
            continue
        total = sum(w * found.fleet.count[j] for j, w in found.frame.limits[at][1].items())
        most = None if limit.at_most is None else limit.at_most + limit.step
        least = None if limit.at_least is None else limit.at_least - limit.step
        limits = list(problem.limits)
        limits[at] = replace(limit, at_most=most, at_least=least)
        tight = total in (limit.at_most, limit.at_least)
        yield Question(name=limit.name, unit=limit.unit, relaxed=replace(problem, limits=tuple(limits)), tight=tight)


def _is_cost(posed: Frame, at: int) -> bool:
    """An upper limit that weighs with the prices."""
    limit, weights = posed.limits[at]
    return limit.at_least is None and all(posed.prices[j] == w for j, w in weights.items())


def _choices(problem: Problem, found: Found) -> Iterator[Question]:
    assert found.fleet is not None
    for at, choice in enumerate(problem.choices):
        choices = list(problem.choices)
        choices[at] = replace(choice, at_most=choice.at_most + 1)
        used = sum(found.fleet.count[j] > 0 for j in found.frame.choices[at][1])
        relaxed = replace(problem, choices=tuple(choices))
        yield Question(name=choice.name, unit=choice.unit, relaxed=relaxed, tight=used == choice.at_most)


def _replicas(problem: Problem, found: Found, shape: Shape, i: int) -> Iterator[Question]:
    """The bounds on a workload's replicas, where a step further would change what is useful."""
    assert found.fleet is not None
    count = found.fleet.placed[i]
    for name, other, bound in (
        (most_name(shape), replace(shape, high=shape.high + 1), shape.high),
        (least_name(shape), replace(shape, low=max(0, shape.low - 1)), shape.low),
    ):
        shapes = tuple(other if s is shape else s for s in problem.shapes)
        relaxed = replace(problem, shapes=shapes)
        changed = frame(relaxed)
        if (changed.least, changed.most) != (found.frame.least, found.frame.most):
            yield Question(name=name, unit="1 replica", relaxed=relaxed, tight=count == bound)

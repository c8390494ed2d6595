"""When what was proven of one problem holds for another: where the other asks for no less, and is offered nothing more.

While a fleet is being bought the problem changes from round to round in ways that take nothing back: pools are created, nodes
come and have to stay, pods find their place. Every answer to the later problem then is one to the earlier, so no answer costs less
than what was proven for that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from isocost.world.problem import Choice, Limit, Problem, Shape, Supply

Names = Mapping[str, str]
"""supplies of the earlier problem that have another name in the later one"""


def tighter(now: Problem, before: Problem, names: Names) -> bool:
    """Whether each answer to `now` is one to `before`, for the same money."""
    asked = {name for s in before.shapes for name in s.requests.names}
    return (
        now.currency == before.currency
        and _supplies(now.supplies, before.supplies, names, asked)
        and _shapes(now.shapes, before.shapes, names)
        and _limits(now.limits, before.limits, names)
        and _choices(now.choices, before.choices, names)
        and {(p.node, names.get(p.supply, p.supply), p.used) for p in before.pinned}
        <= {(p.node, p.supply, p.used) for p in now.pinned}
    )


def _supplies(now: Iterable[Supply], before: Iterable[Supply], names: Names, asked: Iterable[str]) -> bool:
    known, there = {names.get(s.name, s.name): s for s in before}, {s.name: s for s in now}
    gone = (s for name, s in known.items() if name not in there)
    return all(name in known and _supply(s, known[name], asked) for name, s in there.items()) and not any(
        s.low for s in gone
    )


def _supply(now: Supply, before: Supply, asked: Iterable[str]) -> bool:
    """Of resources that nobody asks for it may have gained any amount."""
    room = all(now.allocatable.get(name) <= before.allocatable.get(name) for name in asked)
    dear = now.price.micros >= before.price.micros and now.away == before.away
    return room and dear and before.low <= now.low and now.high <= before.high


def _shapes(now: Iterable[Shape], before: Iterable[Shape], names: Names) -> bool:
    there = {s.name: s for s in now}
    return all(s.name in there and _shape(there[s.name], s, names) for s in before)


def _shape(now: Shape, before: Shape, names: Names) -> bool:
    rates = {names.get(name, name): rate for name, rate in before.rates.items()}
    same = (now.requests, now.per_node, now.workload) == (before.requests, before.per_node, before.workload)
    slower = all(rate <= rates.get(name, 0.0) for name, rate in now.rates.items())
    return same and slower and now.demand >= before.demand and before.low <= now.low and now.high <= before.high


def _limits(now: Iterable[Limit], before: Iterable[Limit], names: Names) -> bool:
    there = {limit.name: limit for limit in now}
    return all(x.name in there and _limit(there[x.name], x, names) for x in before)


def _limit(now: Limit, before: Limit, names: Names) -> bool:
    same = now.weights == {names.get(name, name): w for name, w in before.weights.items()}
    most = before.at_most is None or (now.at_most is not None and now.at_most <= before.at_most)
    least = before.at_least is None or (now.at_least is not None and now.at_least >= before.at_least)
    return same and most and least


def _choices(now: Iterable[Choice], before: Iterable[Choice], names: Names) -> bool:
    there = {choice.name: choice for choice in now}
    return all(
        x.name in there
        and there[x.name].at_most <= x.at_most
        and {names.get(name, name) for name in x.supplies} == set(there[x.name].supplies)
        for x in before
    )

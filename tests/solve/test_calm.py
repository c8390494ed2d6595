"""Of pools whose nodes are alike, the one that has them keeps them."""

from __future__ import annotations

from dataclasses import replace

from tests.properties.small import most_nodes, requests, supply, web

from isocost.model.frame import frame
from isocost.solve.calm import alike, calmed
from isocost.solve.fleet import Fleet
from isocost.solve.found import Found
from isocost.world.problem import Choice, Limit, Problem, Supply

OURS, THEIRS, MADE = (
    supply("ours", 4, "0.10", current=3),
    supply("theirs", 4, "0.10", current=2),
    supply("made", 4, "0.10"),
)
OTHER = supply("other", 8, "0.20", current=1)


def problem(*supplies: Supply, limits: tuple[Limit, ...] = (), choices: tuple[Choice, ...] = ()) -> Problem:
    shape = web("web", requests(1, 0), {s.name: 0.5 for s in supplies}, demand=10.0, high=200)
    return Problem(supplies=supplies, shapes=(shape,), limits=limits, choices=choices)


def fleet(posed: Problem, **count: int) -> Fleet:
    made = Fleet(frame(posed))
    for j, s in enumerate(made.frame.supplies):
        made.raise_to(j, count.get(s.name, 0))
    return made


def counts(made: Fleet) -> dict[str, int]:
    return {s.name: n for s, n in zip(made.frame.supplies, made.count, strict=True) if n}


def calm(posed: Problem, **count: int) -> dict[str, int]:
    before = fleet(posed, **count)
    after = calmed(before, alike(before.frame))
    assert (after.cost, sorted(b.free for b in after.boxes)) == (before.cost, sorted(b.free for b in before.boxes))
    return counts(after)


def test_nodes_that_would_go_here_and_come_there_stay():
    assert calm(problem(OURS, THEIRS), ours=5) == {"ours": 3, "theirs": 2}


def test_a_pool_that_is_there_is_preferred_to_one_that_would_be_made():
    assert calm(problem(OURS, MADE), made=5, ours=1) == {"ours": 6}


def test_what_costs_or_holds_something_else_is_not_the_same():
    assert calm(problem(OURS, OTHER), ours=5) == {"ours": 5}
    dearer = replace(THEIRS, price=THEIRS.price * 2)
    assert calm(problem(OURS, dearer), ours=5) == {"ours": 5}


def test_limits_are_kept():
    limit = most_nodes(1, THEIRS)
    assert calm(problem(OURS, THEIRS, limits=(limit,)), ours=5) == {"ours": 4, "theirs": 1}
    assert calm(problem(OURS, replace(THEIRS, high=1)), ours=5) == {"ours": 4, "theirs": 1}
    assert calm(problem(replace(OURS, low=4), THEIRS), ours=5) == {"ours": 4, "theirs": 1}


def test_a_limit_on_both_together_is_in_nobodys_way():
    limit = most_nodes(5, OURS, THEIRS)
    assert calm(problem(OURS, THEIRS, limits=(limit,)), ours=5) == {"ours": 3, "theirs": 2}


def test_what_a_search_finds_moves_no_node_from_one_pool_to_another_like_it():
    made = fleet(problem(OURS, THEIRS), ours=5)
    found = Found(frame=made.frame, bound=0)
    found.offer(made)
    assert found.fleet is not None
    assert counts(found.fleet) == {"ours": 3, "theirs": 2}

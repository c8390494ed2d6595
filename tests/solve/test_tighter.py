"""What was proven of a problem holds for one that asks for no less and is offered nothing more, and for no other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.properties.small import fixed, most_nodes, requests, supply

from isocost.solve.tighter import tighter
from isocost.units import Rate, Resources
from isocost.world.problem import Choice, Pinned, Problem

BIG, SMALL = supply("new:big", 8, "0.50"), supply("small", 4, "0.20")
NAMES = {"new:big": "pool/big"}
BEFORE = Problem(
    supplies=(BIG, SMALL),
    shapes=(fixed("x", requests(2), 4, ("new:big", "small")),),
    limits=(most_nodes(9, BIG, SMALL),),
    choices=(Choice(name="maxPools", supplies=("new:big", "small"), at_most=2),),
)
MADE = replace(BIG, name="pool/big", pool="pool/big", current=2, low=2)
NOW = replace(
    BEFORE,
    supplies=(MADE, SMALL),
    shapes=(fixed("x", requests(2), 4, ("pool/big", "small")),),
    limits=(most_nodes(9, MADE, SMALL),),
    choices=(Choice(name="maxPools", supplies=("pool/big", "small"), at_most=2),),
)


def shaped(**changes: object) -> Problem:
    return replace(NOW, shapes=(replace(NOW.shapes[0], **changes),))  # type: ignore[arg-type]


def supplied(**changes: object) -> Problem:
    return replace(NOW, supplies=(MADE, replace(SMALL, **changes)))  # type: ignore[arg-type]


def test_a_pool_that_was_created_and_whose_nodes_stay_takes_nothing_back() -> None:
    assert tighter(NOW, BEFORE, NAMES)
    assert not tighter(NOW, BEFORE, {})


@pytest.mark.parametrize(
    "now",
    [
        supplied(price=Rate.of("0.30")),
        supplied(high=5),
        supplied(allocatable=Resources.of({**dict(SMALL.allocatable.amounts), "ephemeral-storage": 10**12})),
        shaped(low=5, high=5 - 1),
        shaped(demand=3.0),
        shaped(rates={"small": 0.5}),
        replace(NOW, limits=(*NOW.limits, most_nodes(3, MADE, name="more"))),
        replace(NOW, shapes=(*NOW.shapes, fixed("y", requests(1), 1, ("small",)))),
        replace(NOW, pinned=(Pinned(node="n", supply="small", used=requests(1), why="it stays"),)),
    ],
)
def test_what_is_dearer_or_narrower_is_tighter(now: Problem) -> None:
    assert tighter(now, BEFORE, NAMES)


@pytest.mark.parametrize(
    "now",
    [
        supplied(price=Rate.of("0.19")),
        supplied(high=2000),
        supplied(allocatable=SMALL.allocatable + requests(1)),
        shaped(low=3),
        shaped(high=5),
        shaped(requests=requests(1)),
        shaped(per_node=3),
        shaped(rates={"pool/big": 1.0, "small": 1.5}),
        replace(NOW, shapes=()),
        replace(NOW, supplies=(*NOW.supplies, supply("other", 2, "0.1"))),
        replace(NOW, limits=()),
        replace(NOW, limits=(most_nodes(10, MADE, SMALL),)),
        replace(NOW, choices=()),
        replace(NOW, choices=(replace(NOW.choices[0], at_most=3),)),
        replace(NOW, currency="EUR"),
    ],
)
def test_what_is_cheaper_or_wider_is_not(now: Problem) -> None:
    assert not tighter(now, BEFORE, NAMES)


def loosened(change: Callable[[Problem], Problem]) -> bool:
    return tighter(NOW, change(BEFORE), NAMES)


def test_what_had_to_stay_before_and_need_not_any_more_is_not() -> None:
    assert not loosened(lambda p: replace(p, supplies=(BIG, replace(SMALL, low=1))))
    pin = Pinned(node="n", supply="small", used=requests(1), why="it stays")
    assert not loosened(lambda p: replace(p, pinned=(pin,)))
    assert not loosened(lambda p: replace(p, supplies=(*p.supplies, supply("gone", 4, "0.1", low=1))))
    assert loosened(lambda p: replace(p, supplies=(*p.supplies, supply("gone", 4, "0.1"))))

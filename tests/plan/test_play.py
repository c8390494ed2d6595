"""The same pods land in one order and not in another."""

from __future__ import annotations

from dataclasses import replace

from tests.plan.small import nodes, pod

from isocost.plan.play import Comer, comers, host, runs, unplaced
from isocost.units import Resources
from isocost.world.cluster import Pod

WHOLE = Resources.of({"cpu": 4000, "pods": 1})
HOSTS = tuple(map(host, nodes("cheap", 2)))


def coming() -> tuple[Comer, ...]:
    """A pod that takes a whole node, and then four of a core; a node has four."""
    pods: list[Pod] = [pod("large", "large", "old", requests=WHOLE)]
    pods += [pod(f"small-{i}", "small", "old") for i in range(4)]
    return tuple(comers(pods, {}, ()))


def test_many_orders_find_pods_that_only_an_unlucky_one_loses() -> None:
    assert unplaced(HOSTS, (), coming()) == ()
    assert unplaced(HOSTS, (), coming(), many=True) == (coming()[0].item,)


def test_fewer_orders_are_played_where_many_take_long() -> None:
    crowd = tuple(replace(HOSTS[0], name=str(i)) for i in range(10_000))
    assert [len(runs(some, (), coming(), many=True) or ()) for some in (HOSTS, crowd)] == [8, 4]

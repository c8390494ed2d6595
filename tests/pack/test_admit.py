"""Wishes that concern several pods: gangs, a zone shared, at most so many in a zone, and who waits where the stock is short."""

from __future__ import annotations

from collections import Counter

from tests.pack.judge import faults
from tests.pack.small import budget

from isocost.pack.solve import Asked, solve
from isocost.world.packing import Batch, Fleet, Kind


def node(
    name: str, zone: str = "", cpu: int = 4000, stock: int | None = None, price: float = 1.0, **labels: str
) -> Kind:
    return Kind(name=name, zone=zone, cpu=cpu, memory=100_000, stock=stock, price=price, labels=labels)


def pods(name: str, count: int, cpu: int = 1000, **more) -> Batch:
    return Batch(name=name, count=count, cpu=cpu, memory=0, **more)


def solved(batches: list[Batch], kinds: list[Kind]) -> Fleet:
    found = solve(Asked(batches=tuple(batches), kinds=tuple(kinds)), budget(6.0))
    assert [w for w in faults(batches, kinds, found) if "left out" not in w] == []
    return found


def places(fleet: Fleet, name: str) -> Counter[str]:
    """Pods of the name by zone."""
    found: Counter[str] = Counter()
    for group in fleet.groups:
        found[group.kind.split("/")[1]] += group.count * group.pods.get(name, 0)
    return +found


def test_pods_that_share_a_zone_get_the_cheapest_that_holds_all_of_them():
    kinds = [node("n", "a", price=1.0), node("n", "b", price=1.2), node("big", "b", cpu=9000, price=3.0)]
    web, db = pods("web", 4, together="shop"), pods("db", 1, cpu=8000, together="shop")
    found = solved([web, db], kinds)
    assert places(found, "web") == {"b": 4}
    assert places(found, "db") == {"b": 1}
    assert places(solved([web], kinds), "web") == {"a": 4}


def test_without_a_zone_for_all_of_them_they_are_left_with_the_reason():
    kinds = [node("n", "a"), node("big", "b", cpu=9000, stock=1)]
    found = solved(
        [pods("web", 4, together="shop"), pods("db", 1, cpu=9500, together="shop")], [*kinds, node("huge", "c", 9600)]
    )
    assert places(found, "db") == {"c": 1}
    other = solved(
        [pods("web", 1, together="s", selector={"k": "v"}), pods("db", 1, cpu=8000, together="s")],
        [*kinds, node("l", "a", k="v")],
    )
    assert {one.name for one in other.left} == {"web", "db"}
    assert "no zone holds all" in other.left[0].reason


def test_at_most_so_many_in_a_zone():
    kinds = [node("n", zone) for zone in "abc"]
    assert places(solved([pods("db", 3, per_zone=1)], kinds), "db") == {"a": 1, "b": 1, "c": 1}
    found = solved([pods("db", 5, per_zone=1)], kinds)
    assert [(one.name, one.count) for one in found.left] == [("db", 2)]


def test_a_gang_is_placed_as_a_whole_or_not_at_all():
    gang = [pods("driver", 1, gang="job"), pods("worker", 2, cpu=9000, gang="job")]
    found = solved([*gang, pods("web", 1)], [node("n")])
    assert {one.name: one.count for one in found.left} == {"driver": 1, "worker": 2}
    assert "worker cannot be placed" in next(one.reason for one in found.left if one.name == "driver")
    assert found.cost == 1.0


def test_a_gang_that_the_stock_does_not_hold_gives_its_nodes_back():
    found = solved([pods("worker", 9, gang="job"), pods("web", 1)], [node("n", stock=2)])
    assert {one.name: one.count for one in found.left} == {"worker": 9}
    assert places(found, "web") == {"": 1}


def test_where_the_stock_is_short_the_lower_priority_waits():
    kinds = [node("n", stock=2), node("other", stock=1, cpu=3000)]
    batches = [pods("low", 6), pods("high", 3, cpu=3000, priority=1000), pods("mid", 1, priority=10)]
    found = solved(batches, kinds)
    assert {one.name: one.count for one in found.left} == {"low": 5}


def test_pods_of_one_size_are_placed_by_priority():
    found = solved([pods("a-low", 6), pods("z-high", 6, priority=5)], [node("n", stock=2)])
    assert {one.name: one.count for one in found.left} == {"a-low": 4}


def test_an_extended_resource_is_what_a_label_says():
    mig = {"nvidia.com/mig-1g.5gb": 1}
    kinds = [
        node("plain", price=0.1),
        node("a100", price=3.0, **{"nvidia.com/mig-1g.5gb": "7"}),
        node("gfd", price=9.0, **{"nvidia.com/mig-1g.5gb.count": "7"}),
    ]
    found = solved([pods("small", 14, cpu=100, extended=mig)], kinds)
    assert found.cost == 6.0
    none = solved([pods("small", 1, extended={"nvidia.com/mig-3g.20gb": 1})], kinds)
    assert "1 nvidia.com/mig-3g.20gb" in none.left[0].reason

"""The limits, by the names users know them by."""

from __future__ import annotations

from dataclasses import replace

from tests.model.views import NOW, Template, book, offer, outlook, policy, pool, view

from isocost.model import build
from isocost.units import Rate
from isocost.world.offer import Site
from isocost.world.policy import PoolRule
from isocost.world.problem import Choice, Limit
from isocost.world.snapshot import View

X = pool("x", offer("a", "0.40", zone="z1"))
Y = pool("y", offer("b", "0.30", zone="z2"))


def limits(seen: View) -> dict[str, Limit]:
    return {x.name: x for x in build(seen, outlook(), NOW).limits}


def test_node_bounds_count_all_pools_of_their_entry():
    bounded = policy(pools=(PoolRule(name="general", driver="clusterapi", min_nodes=1, max_nodes=9),))
    found = limits(view(policy=bounded, pools=(X, Y)))
    most, least = found["pools[general].bounds.maxNodes"], found["pools[general].bounds.minNodes"]
    assert (most.weights, most.at_most, least.at_least) == ({X.name: 1, Y.name: 1}, 9, 1)


def test_nodes_that_may_not_go_are_not_held_against_a_maximum():
    bounded = policy(pools=(PoolRule(name="general", driver="clusterapi", max_nodes=1),))
    stuck = replace(X, victims=False)
    assert limits(view(policy=bounded, pools=(stuck,)))["pools[general].bounds.maxNodes"].at_most == 2


def test_a_site_bounds_the_nodes_in_its_zones():
    seen = view(
        pools=(X, Y), sites=(Site(name="berlin", zones=("z1",), max_nodes=4), Site(name="paris", zones=("z2",)))
    )
    found = limits(seen)
    assert (found["site berlin maxNodes"].weights, found["site berlin maxNodes"].at_most) == ({X.name: 1}, 4)
    assert "site paris maxNodes" not in found


def test_the_hourly_cost_weighs_with_the_prices():
    found = limits(view(policy=policy(max_hourly=Rate.of("3")), pools=(X, Y)))["limits.cost.hourly"]
    assert (found.weights, found.at_most) == ({X.name: 400_000, Y.name: 300_000}, 3_000_000)
    assert (found.step, found.unit) == (1_000_000, "1 USD/h")


def test_a_template_allows_so_many_pools_of_its_own():
    template = Template(document="{}", offers=("a", "b", "c"), max_pools=2)
    seen = view(policy=policy(template), pools=(replace(X, created_by_us=True), Y), prices=book(offer("c"), offer("d")))
    assert build(seen, outlook(), NOW).choices == ()
    narrow = view(policy=policy(replace(template, max_pools=1)), pools=seen.pools, prices=seen.prices)
    assert build(narrow, outlook(), NOW).choices == (
        Choice(name="pools[general].template.maxPools", supplies=(X.name, "new:general/c"), at_most=1),
    )

"""Which nodes the problem may use, and what it may do with them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from tests.model.views import (
    NOW,
    Scheduling,
    Taint,
    Template,
    book,
    needs,
    node,
    offer,
    outlook,
    pod,
    policy,
    pool,
    room,
    view,
)

from isocost.model import build
from isocost.units import Missing, Rate
from isocost.world.cluster import Toleration
from isocost.world.plan import Quarantine
from isocost.world.problem import Supply
from isocost.world.ref import Ref
from isocost.world.snapshot import Memory, View

ANY = Template(document="{}", offers=("a", "b", "c"), max_pools=2)


def supplies(seen: View) -> dict[str, Supply]:
    return {s.name: s for s in build(seen, outlook(), NOW).supplies}


def test_a_pool_may_shrink_to_nothing_and_grow():
    found = supplies(view(pools=(pool("x", offer("a")),)))["MachineDeployment/fleet/x"]
    assert (found.low, found.current, found.price) == (0, 2, Rate.of("0.40"))
    assert found.high > 1000


def test_energy_is_part_of_the_price_and_told_apart():
    own = offer("a", "0.10", energy=Rate.of("0.05"))
    found = supplies(view(pools=(pool("x", own),)))["MachineDeployment/fleet/x"]
    assert (found.price, found.energy) == (Rate.of("0.15"), Rate.of("0.05"))


def test_a_pool_without_a_price_keeps_its_count_and_costs_nothing_here():
    found = supplies(view(pools=(pool("x", offer("a", None)),)))["MachineDeployment/fleet/x"]
    assert (found.low, found.high, found.price) == (2, 2, Rate.zero())


def test_a_pool_of_an_unknown_offer_is_as_its_nodes_are_and_one_without_nodes_is_left_out():
    known, unknown = (pool(n, Missing(reason="no such offer")) for n in ("known", "unknown"))
    found = supplies(view(pools=(known, unknown), nodes=(node("n1", known, allocatable=room(4)),)))
    assert set(found) == {known.name}
    assert found[known.name].allocatable.cpu_m == 4000


def test_a_pool_that_cannot_name_a_victim_may_only_grow():
    found = supplies(view(pools=(pool("x", offer("a"), victims=False),)))["MachineDeployment/fleet/x"]
    assert (found.low, found.high > 1000) == (2, True)


def test_a_pool_that_someone_else_scales_keeps_its_count():
    found = supplies(view(pools=(pool("x", offer("a"), writer="argocd"),)))["MachineDeployment/fleet/x"]
    assert (found.low, found.high) == (2, 2)


def test_a_pool_that_a_human_has_edited_keeps_its_count():
    memory = Memory(hands_off={Ref("MachineDeployment", "x", "fleet"): NOW + timedelta(minutes=5)})
    found = supplies(view(pools=(pool("x", offer("a")),), memory=memory))["MachineDeployment/fleet/x"]
    assert (found.low, found.high) == (2, 2)


def test_a_template_offers_a_pool_for_each_offer_that_has_a_price_and_no_pool_yet():
    seen = view(
        policy=policy(ANY),
        pools=(pool("x", offer("a")),),
        prices=book(offer("a"), offer("b", "0.30"), offer("c", None), offer("d")),
    )
    assert set(supplies(seen)) == {"MachineDeployment/fleet/x", "new:general/b"}


def test_a_quarantined_offer_is_not_offered_and_its_pool_does_not_grow():
    def shut(name: str, minutes: int) -> Quarantine:
        until = NOW + timedelta(minutes=minutes)
        return Quarantine(rule="general", offer=name, until=until, strikes=1, reason="NodesNotReady")

    memory = Memory(quarantines=(shut("a", 5), shut("b", 5), shut("c", -5)))
    x = pool("x", offer("a"))
    nodes = (node("n1", x), node("n2", x))
    seen = view(policy=policy(ANY), pools=(x,), nodes=nodes, prices=book(offer("b"), offer("c")), memory=memory)
    found = supplies(seen)
    assert set(found) == {x.name, "new:general/c"}
    assert (found[x.name].low, found[x.name].high) == (0, 2)


@pytest.mark.parametrize(
    ("fields", "low"),
    [({}, 0), ({"victims": False}, 1), ({"writer": "argocd"}, 1)],
    ids=["ours", "nameless", "foreign"],
)
def test_nodes_that_a_quarantined_offer_never_gave_are_not_counted_on(fields: dict[str, Any], low: int):
    held = Quarantine(rule="general", offer="a", until=NOW + timedelta(minutes=5), strikes=1, reason="QuotaExceeded")
    x = replace(pool("x", offer("a")), **fields)
    seen = view(policy=policy(ANY), pools=(x,), nodes=(node("n1", x),), memory=Memory(quarantines=(held,)))
    found = supplies(seen)[x.name]
    assert x.replicas == 2
    assert (found.low, found.high) == (low, 1)


def test_without_a_price_book_nothing_new_is_offered():
    assert supplies(view(policy=policy(ANY), prices=Missing(reason="stale"))) == {}


def test_room_is_that_of_the_least_node_less_the_daemons_that_run_there():
    x = pool("x", offer("a"))
    nodes = (node("n1", x, allocatable=room(8)), node("n2", x, allocatable=room(7)))
    daemon = pod("log", None, daemon=True, requests=needs(250, 1))
    found = supplies(view(pools=(x,), nodes=nodes, daemons=(daemon,)))[x.name]
    assert found.allocatable.cpu_m == 6750
    assert found.allocatable.pods == 109


def test_a_daemon_that_the_nodes_do_not_admit_takes_no_room():
    tainted = offer("a", taints=(Taint(key="gpu"),))
    shy = pod("log", None, daemon=True, requests=needs(250))
    bold = replace(shy, scheduling=Scheduling(tolerations=(Toleration(operator="Exists"),)))
    x = pool("x", tainted)
    assert supplies(view(pools=(x,), daemons=(shy,)))[x.name].allocatable.cpu_m == 8000
    assert supplies(view(pools=(x,), daemons=(bold,)))[x.name].allocatable.cpu_m == 7750


def test_while_pods_wait_in_vain_what_was_bought_lately_is_kept():
    asked = pool("x", offer("a"), 4)
    nodes = node("young", asked), replace(node("old", asked), created=NOW - timedelta(hours=1))
    waits = pod("w", None, unschedulable=True)
    assert supplies(view(pools=(asked,), nodes=nodes))[asked.name].low == 0
    assert supplies(view(pools=(asked,), nodes=nodes, pods=(waits,)))[asked.name].low == 3
    given_up = replace(nodes[0], unschedulable=True, cordoned_by="plan")
    assert supplies(view(pools=(asked,), nodes=(given_up, nodes[1]), pods=(waits,)))[asked.name].low == 2

"""Karpenter's own corners: the seal, caches that lag, limits of users, dynamic pools, and what a rendered pool says."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from tests.drivers.benches import LABELS, POOL, karpenter, rule

from isocost.drivers.karpenter import Karpenter
from isocost.kube.errors import Blocked, Conflict
from isocost.kube.kinds import NODECLAIM, NODEPOOL
from isocost.testing import builders
from isocost.testing.claims import Claims
from isocost.testing.drivers import OFFER, POLICY, Bench, node
from isocost.units import Resources
from isocost.world.cluster import Node, Taint
from isocost.world.ref import Ref

WORKERS = Ref("NodePool", "workers")


def limits(bench: Bench, name: str) -> object:
    return bench.server.find(NODEPOOL, name)["spec"].get("limits", {}).get("nodes")


def test_a_users_limit_stands_again_after_a_removal():
    for limit in (None, 3, 9):
        bench = karpenter(limit)
        pool = bench.make("workers", 3)
        bench.remove(pool, bench.victim(pool), 3, 2)
        meta = bench.server.find(NODEPOOL, "workers")["metadata"]
        assert (limits(bench, "workers"), meta.get("annotations") or {}) == (limit, {})


def test_no_claim_is_deleted_before_karpenter_has_seen_the_limit():
    bench = karpenter()
    pool = bench.make("workers", 3)
    for _ in range(3):
        with pytest.raises(Blocked, match="has seen"):
            bench.driver.remove(bench.client, pool, bench.victim(pool), frm=3, to=2)
    assert len(bench.found(pool).nodes) == 3
    assert not any("deletionTimestamp" in claim["metadata"] for claim in bench.server.all(NODECLAIM))


def test_a_removal_makes_no_new_node_on_the_way():
    for limit in (None, 3, 9):
        bench = karpenter(limit)
        pool = bench.make("workers", 3)
        before = set(bench.found(pool).nodes.values())
        bench.remove(pool, bench.victim(pool), 3, 2)
        bench.turn()
        assert set(bench.found(pool).nodes.values()) < before


def test_a_node_with_pods_is_not_removed():
    bench = karpenter()
    pool = bench.make("workers", 3)
    victim = bench.victim(pool)
    bench.occupy(victim.name)
    with pytest.raises(Blocked, match=f"default/on-{victim.name}"):
        bench.driver.remove(bench.client, pool, victim, frm=3, to=2)
    assert (limits(bench, "workers"), len(bench.found(pool).nodes)) == (None, 3)


def test_a_pool_that_karpenter_still_works_on_is_left_alone():
    bench = karpenter()
    pool = bench.make("workers", 2)
    bench.server.edit(NODEPOOL, "workers", lambda old: {**old, "spec": {**old["spec"], "replicas": 3}})
    with pytest.raises(Conflict, match="still at work"):
        bench.driver.remove(bench.client, pool, bench.victim(pool), frm=3, to=2)


def test_a_pool_tells_the_startup_taints_of_its_template():
    bench = karpenter()
    pool = bench.make("workers", 2)
    assert bench.found(pool).startup == ()
    taint = {"key": "agent-not-ready", "effect": "NoExecute"}

    def asked(old: dict[str, Any]) -> dict[str, Any]:
        template = old["spec"]["template"]
        spec = {**template["spec"], "startupTaints": [taint]}
        return {**old, "spec": {**old["spec"], "template": {**template, "spec": spec}}}

    bench.server.edit(NODEPOOL, "workers", asked)
    assert bench.found(pool).startup == (Taint(key="agent-not-ready", effect="NoExecute"),)


def test_a_users_limit_is_never_raised():
    bench = karpenter(3)
    pool = bench.make("workers", 2)
    with pytest.raises(Conflict, match=r"limits\.nodes is 3"):
        bench.driver.scale(bench.client, pool, frm=2, to=4)
    assert (bench.asked(pool), limits(bench, "workers")) == (2, 3)


def test_a_pool_whose_limit_a_removal_left_behind_gets_the_nodes_that_it_asks_for():
    bench = karpenter()
    ref = bench.driver.create(bench.client, bench.render(0))
    bench.client.patch(NODEPOOL, ref.name, {"spec": {"replicas": 2}})
    bench.turn()
    assert (bench.found(ref).stranded, len(bench.found(ref).nodes)) == (True, 0)
    bench.driver.scale(bench.client, ref, frm=2, to=2)
    bench.turn()
    assert (bench.found(ref).stranded, len(bench.found(ref).nodes)) == (False, 2)


def test_a_user_s_own_limit_below_the_replicas_is_left_alone():
    bench = karpenter(1)
    pool = bench.make("workers", 2)
    assert not bench.found(pool).stranded
    bench.driver.scale(bench.client, pool, frm=2, to=2)
    assert limits(bench, "workers") == 1


def test_the_limit_of_a_pool_of_ours_follows_its_replicas():
    bench = karpenter()
    ref = bench.driver.create(bench.client, bench.render(2))
    bench.driver.scale(bench.client, ref, frm=2, to=5)
    assert limits(bench, ref.name) == 5
    bench.turn()
    assert len(bench.found(ref).nodes) == 5


def test_a_dynamic_pool_is_shown_and_never_written_to():
    bench = karpenter()
    dynamic = builders.nodepool("free", labels={"a": "b"})
    dynamic["metadata"]["labels"] = LABELS
    bench.server.seed(dynamic)
    (found,) = bench.driver.find(bench.client, bench.rule)
    assert not found.victims
    assert "dynamic" in found.why_not
    with pytest.raises(Conflict, match="dynamic"):
        bench.driver.scale(bench.client, found.ref, frm=0, to=1)
    assert bench.server.writes == []


def test_a_claim_that_finds_no_capacity_says_so():
    bench = karpenter()
    pool = bench.make("workers", 1)
    why = {"type": "Launched", "status": "Unknown", "reason": "LaunchFailed", "message": "InsufficientInstanceCapacity"}
    claim = builders.thing(NODECLAIM, "late", labels={"karpenter.sh/nodepool": "workers"}, spec={})
    bench.server.seed({**claim, "status": {"conditions": [why]}})
    assert bench.found(pool).trouble == "InsufficientCapacity"


def test_a_rendered_pool_admits_its_offer_alone():
    offer = replace(
        OFFER,
        capacity_type="spot",
        labels={"nvidia.com/gpu.product": "L4", "kubernetes.io/hostname": "x", "karpenter.sh/nodepool": "y"},
        taints=(Taint(key="gpu"),),
        allocatable=Resources.parse({"cpu": 1}),
    )
    pool = Karpenter().render(policy=POLICY, rule=rule("Karpenter", POOL), offer=offer, nodes=3)
    spec = pool["spec"]
    assert (spec["replicas"], spec["limits"]) == (3, {"nodes": 3})
    assert {r["key"]: r["values"] for r in spec["template"]["spec"]["requirements"]} == {
        "node.kubernetes.io/instance-type": ["m5.large"],
        "topology.kubernetes.io/zone": ["zone-a"],
        "karpenter.sh/capacity-type": ["spot"],
    }
    assert spec["template"]["metadata"]["labels"] == {"nvidia.com/gpu.product": "L4"}
    assert spec["template"]["spec"]["taints"] == [{"key": "gpu", "effect": "NoSchedule"}]
    assert spec["template"]["spec"]["nodeClassRef"]["name"] == "m5-large"


def test_a_driver_that_only_lowers_the_pool_loses_the_wrong_node():
    """The simulation is a trap: it must catch what the seal is there for."""
    bench = karpenter()
    pool = bench.make("workers", 3)
    victim = bench.victim(pool)
    bench.driver.scale(bench.client, pool, frm=3, to=2)
    bench.turn()
    assert victim.name in bench.found(pool).nodes


def test_a_claim_deleted_without_the_seal_comes_back():
    """The other half of the trap."""
    bench = karpenter()
    pool = bench.make("workers", 3)
    bench.client.delete(NODECLAIM, bench.victim(pool).machine)
    bench.turn()
    assert len(bench.found(pool).nodes) == 3


def test_a_pool_lowered_while_karpenter_counts_the_deleted_claim_loses_a_second_node():
    """The third part: what waiting behind the deletion is there for."""
    bench, claims = watched()
    deleted(bench, claims)
    bench.server.edit(NODEPOOL, "workers", lambda old: {**old, "spec": {**old["spec"], "replicas": 2}})
    claims.tick()
    assert len(claims.living()) == 1


def test_a_lagging_cache_makes_no_node_when_the_limit_was_tight():
    """In a pool of ours the claim is deleted at once; the pool is lowered when Karpenter has seen the limit, too."""
    bench = karpenter()
    ours = bench.driver.create(bench.client, bench.render(3))
    claims = Claims(server=bench.server, drain=6)
    claims.tick()
    victim, kept = bench.victim(ours), set(claims.living())
    claims.deaf = True
    for _ in range(4):
        with pytest.raises(Blocked, match="counts without"):
            bench.driver.remove(bench.client, ours, victim, frm=3, to=2)
        claims.tick()
        assert set(claims.living()) == kept - {victim.machine}
    claims.deaf = False
    settle(bench, claims, victim, ours)
    assert (bench.asked(ours), set(claims.living())) == (2, kept - {victim.machine})


def test_a_node_that_vanished_is_not_made_again_on_the_way():
    bench, claims = watched(9)
    victim = bench.victim(WORKERS)
    bench.client.delete(NODECLAIM, victim.machine)
    with pytest.raises(Blocked, match="has seen"):
        bench.driver.remove(bench.client, WORKERS, victim, frm=3, to=2)
    settle(bench, claims, victim)
    assert (bench.asked(WORKERS), len(claims.living()), limits(bench, "workers")) == (2, 2, 9)


@pytest.mark.parametrize("limit", [None, 3, 9])
def test_the_pool_is_not_lowered_before_karpenter_has_seen_the_claim_go(limit: int | None):
    """A pool that is lowered while Karpenter still counts the claim loses a second node."""
    bench, claims = watched(limit)
    victim, kept = deleted(bench, claims)
    for _ in range(4):
        with pytest.raises(Blocked, match=f"counts without {victim.name}"):
            bench.driver.remove(bench.client, WORKERS, victim, frm=3, to=2)
        claims.tick()
    assert (bench.asked(WORKERS), set(bench.found(WORKERS).nodes)) == (3, {*kept, victim.name})
    claims.blind = False
    settle(bench, claims, victim)
    assert (bench.asked(WORKERS), set(bench.found(WORKERS).nodes), limits(bench, "workers")) == (2, kept, limit)


def test_the_pool_is_lowered_while_the_victim_still_drains():
    bench, claims = watched(drain=50)
    victim, kept = deleted(bench, claims)
    claims.blind = False
    settle(bench, claims, victim)
    assert (bench.asked(WORKERS), set(bench.found(WORKERS).nodes)) == (2, {*kept, victim.name})


def test_where_karpenter_does_not_count_the_pool_is_lowered_when_the_victim_is_gone():
    """It counts nothing anew while a claim of any pool waits to be launched."""
    bench, claims = watched(drain=5, never={"late"})
    bench.server.seed(builders.nodepool("late", 1))
    claims.tick()
    victim, kept = deleted(bench, claims)
    claims.blind = False
    seen = settle(bench, claims, victim)
    assert len(seen) >= 5
    assert all(victim.name in nodes for nodes in seen)
    assert (bench.asked(WORKERS), set(bench.found(WORKERS).nodes)) == (2, kept)


def test_a_low_count_from_before_is_no_sign_that_karpenter_has_seen_the_claim_go():
    bench, claims = watched()
    victim, _ = deleted(bench, claims)
    bench.server.edit(
        NODEPOOL, "workers", lambda old: {**old, "status": {**old["status"], "nodes": 2}}, subresource="status"
    )
    with pytest.raises(Blocked, match="counts without"):
        bench.driver.remove(bench.client, WORKERS, victim, frm=3, to=2)
    assert bench.asked(WORKERS) == 3


def test_a_removal_that_was_cut_off_behind_the_deletion_waits_for_karpenter_too():
    """The node that the next call is given may be gone from the view, and with it the name of its claim."""
    bench, claims = watched(3)
    victim, kept = deleted(bench, claims)
    again = node(victim.name, "")
    with pytest.raises(Blocked, match="counts without"):
        bench.driver.remove(bench.client, WORKERS, again, frm=3, to=2)
    claims.blind = False
    settle(bench, claims, again)
    assert (bench.asked(WORKERS), set(bench.found(WORKERS).nodes), limits(bench, "workers")) == (2, kept, 3)


@pytest.mark.parametrize("limit", [None, 5, 9])
def test_empty_nodes_that_go_next_go_together_and_the_pool_follows_one_by_one(limit: int | None):
    bench, claims = watched(limit, nodes=5)
    (first, *ahead), kept = bench.victims(WORKERS, 3), set(claims.living()[:2])
    while bench.asked(WORKERS) == 5:
        claims.tick()
        assert kept <= set(claims.living()) <= kept | {first.machine, *(one.machine for one in ahead)}
        with suppress(Blocked):
            bench.driver.remove(bench.client, WORKERS, first, frm=5, to=4, ahead=ahead)
    bench.driver.remove(bench.client, WORKERS, ahead[0], frm=4, to=3, ahead=ahead[1:])
    bench.driver.remove(bench.client, WORKERS, ahead[1], frm=3, to=2)
    meta = bench.server.find(NODEPOOL, "workers")["metadata"]
    assert (bench.asked(WORKERS), limits(bench, "workers"), meta.get("annotations") or {}) == (2, limit, {})
    for _ in range(9):
        claims.tick()
        assert set(claims.living()) == kept


def test_of_several_none_goes_before_karpenter_has_seen_the_limit():
    """Not in a pool of ours either: with the limit of before, Karpenter would make others in their place."""
    bench = karpenter()
    ours = bench.driver.create(bench.client, bench.render(4))
    claims = Claims(server=bench.server)
    claims.tick()
    (first, *ahead), kept = bench.victims(ours, 3), set(claims.living())
    claims.deaf = True
    for _ in range(4):
        with pytest.raises(Blocked, match="has seen"):
            bench.driver.remove(bench.client, ours, first, frm=4, to=3, ahead=ahead)
        claims.tick()
        assert set(claims.living()) == kept


def test_where_another_came_in_the_place_of_one_that_goes_next_only_the_named_one_goes():
    bench, claims = watched(9, nodes=4)
    first, second = bench.victims(WORKERS, 2)
    bench.client.delete(NODECLAIM, second.machine)
    for _ in range(6):
        claims.tick()
    living = set(claims.living())
    assert (second.machine in living, len(living)) == (False, 4)
    for _ in range(9):
        claims.tick()
        with suppress(Blocked):
            bench.driver.remove(bench.client, WORKERS, first, frm=4, to=3, ahead=[second])
            break
    claims.tick()
    assert (bench.asked(WORKERS), set(claims.living())) == (3, living - {first.machine})


def watched(limit: int | None = None, nodes: int = 3, **how: Any) -> tuple[Bench, Claims]:
    """A pool of so many nodes, and the Karpenter that keeps it from here on."""
    bench = karpenter(limit)
    bench.make("workers", nodes)
    claims = Claims(server=bench.server, made=nodes, **how)
    claims.tick()
    return bench, claims


def deleted(bench: Bench, claims: Claims) -> tuple[Node, set[str]]:
    """The victim, whose claim was deleted where Karpenter has not seen it yet, and the nodes that are to stay."""
    victim = bench.victim(WORKERS)
    claims.blind = True
    while "deletionTimestamp" not in bench.server.find(NODECLAIM, victim.machine)["metadata"]:
        claims.tick()
        with suppress(Blocked):
            bench.driver.remove(bench.client, WORKERS, victim, frm=3, to=2)
    return victim, set(bench.found(WORKERS).nodes) - {victim.name}


def settle(bench: Bench, claims: Claims, victim: Node, pool: Ref = WORKERS) -> list[set[str]]:
    """Lets Karpenter and the driver act in turn until both are content; the nodes at each time that the driver had to wait."""
    seen: list[set[str]] = []
    for _ in range(20):
        claims.tick()
        nodes = set(bench.found(pool).nodes)
        try:
            bench.driver.remove(bench.client, pool, victim, frm=3, to=2)
        except Blocked:
            seen.append(nodes)
        else:
            claims.tick()
            return seen
    raise AssertionError("the pool is not lowered")

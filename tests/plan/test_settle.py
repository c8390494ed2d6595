"""Which plan goes on: open, fresh or none."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from tests.plan.small import (
    NOW,
    done,
    nodes,
    opened,
    outlook,
    pod,
    pool,
    pool_ref,
    problem,
    solved,
    spread,
    view,
    with_policy,
    work_ref,
    workload,
)

from isocost.guard import guard
from isocost.plan import plan, settle
from isocost.plan.overtaken import HOMING
from isocost.units import Rate
from isocost.world.cluster import Node
from isocost.world.plan import Action, Chosen, Entry, Phase, Plan, Quarantine, State
from isocost.world.policy import Mode, PoolRule
from isocost.world.ref import Ref
from isocost.world.snapshot import Claim, Memory, View

LATER = NOW + timedelta(minutes=1)


def fleet(replicas: int = 4, cheap: int = 0, over: tuple[Node, ...] = nodes("dear", 2)) -> View:
    return view(
        [workload("web", replicas)], [pool("dear", 2), pool("cheap", cheap)], over, spread("web", replicas, over)
    )


def drafted(seen: View, need: int = 4, cheap: int = 1, dear: int = 0) -> Plan:
    posed = problem(seen, {"web": need})
    return plan(seen, posed, solved(posed, {"cheap": cheap, "dear": dear}, {"web": need}), outlook(seen), LATER)


def first() -> Plan:
    """The move of a fleet of two dear nodes to a cheap one."""
    return drafted(fleet())


def begun(**more: object) -> tuple[View, Plan]:
    """The same with its first step done."""
    old = first()
    seen = fleet(cheap=1)
    return replace(seen, plans=(opened(old, *done("s01")),), **more), old  # type: ignore[arg-type]


def reasons(found: Chosen) -> list[tuple[str, str]]:
    return [(c.phase.value, c.reason) for c in found.closing]


@pytest.mark.parametrize(("mode", "approved"), [(Mode.ENFORCE, True), (Mode.RECOMMEND, False)])
def test_a_first_plan_is_created_approved_only_where_the_policy_enforces(mode: Mode, approved: bool) -> None:
    found = settle(with_policy(fleet(), mode=mode), first(), NOW)
    assert found.fresh == first()
    assert found.approved is approved
    assert (found.active is not None) is approved


def test_observing_creates_nothing_and_ends_what_is_open() -> None:
    seen, _ = begun()
    found = settle(with_policy(seen, mode=Mode.OBSERVE), first(), NOW)
    assert found.fresh is None
    assert found.active is None
    assert reasons(found) == [("Aborted", "Observing")]


def test_a_plan_without_steps_is_not_created() -> None:
    over = nodes("cheap", 1)
    seen = view([workload("web", 4)], [pool("cheap", 1)], over, spread("web", 4, over))
    found = settle(seen, drafted(seen), NOW)
    assert found == Chosen()


def test_paused_freezes_the_open_plan() -> None:
    seen, old = begun()
    expired = replace(seen, plans=(*seen.plans, opened(old, phase=Phase.PROPOSED, approved=False)))
    found = settle(with_policy(expired, paused=True), first(), NOW + timedelta(days=9))
    assert found.fresh is None
    assert found.closing == found.delete == ()
    assert found.open == expired.plans[-1]


def test_a_plan_under_way_goes_on_when_the_fresh_one_is_merely_cheaper() -> None:
    seen, old = begun()
    found = settle(seen, drafted(seen, need=2), NOW)
    assert found.open is not None
    assert found.open.plan == old
    assert found.fresh is None
    assert found.closing == ()


def test_a_plan_under_way_goes_on_when_demand_becomes_unknown() -> None:
    seen, _ = begun()
    found = settle(seen, replace(first(), steps=(), needs={}, replicas={work_ref("web"): 9}), NOW)
    assert found.open is not None
    assert found.closing == ()


def test_a_plan_whose_counts_no_longer_carry_the_demand_gives_way() -> None:
    seen, _ = begun()
    fresh = drafted(seen, need=12, cheap=3)
    found = settle(seen, fresh, NOW)
    assert reasons(found) == [("Aborted", "Superseded")]
    assert "needs 12 replicas now, the plan ends at 4" in found.closing[0].message
    assert found.fresh == fresh
    assert found.open is None


def test_pods_that_wait_for_nodes_the_plan_does_not_bring_end_it() -> None:
    seen, _ = begun()
    full = replace(seen, pods=tuple(pod(f"x-{i}", "other", n.name) for n in seen.nodes for i in range(4)))
    full = replace(
        full,
        nodes=(*seen.nodes, *nodes("cheap", 1)),
        pods=(*full.pods, *(pod(f"w-{i}", "other", created=LATER + timedelta(minutes=1)) for i in range(8))),
    )
    fresh = drafted(full, need=4, cheap=3, dear=2)
    assert [s.to for s in fresh.steps if s.action is Action.SCALE_POOL] == [2]
    assert settle(full, fresh, NOW).fresh == fresh


def test_pods_that_were_there_when_the_plan_was_made_wait_for_its_nodes() -> None:
    seen, old = begun()
    full = replace(seen, pods=tuple(pod(f"x-{i}", "other", n.name) for n in seen.nodes for i in range(4)))
    full = replace(full, pods=(*full.pods, *(pod(f"w-{i}", "other") for i in range(8))))
    fresh = drafted(full, need=4, cheap=3, dear=2)
    assert fresh.lacking
    found = settle(full, fresh, NOW)
    assert found.open is not None
    assert found.open.plan == old


def test_a_rescue_that_the_open_plan_already_provides_leaves_it_alone() -> None:
    seen, old = begun()
    fresh = replace(old, rescue=True, id="other")
    assert settle(seen, fresh, NOW).closing == ()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"pools": (PoolRule(name="dear", driver="Fake"),)}, "no pool entry cheap"),
        (
            {"pools": (PoolRule(name="dear", driver="Fake", min_nodes=1), PoolRule(name="cheap", driver="Fake"))},
            "leads to 0 nodes in pools of dear, which must have 1",
        ),
    ],
)
def test_a_plan_that_the_policy_no_longer_allows_ends(change: dict[str, object], words: str) -> None:
    seen, _ = begun()
    found = settle(with_policy(seen, **change), first(), NOW)
    assert words in found.closing[0].message


def test_a_plan_that_leads_above_the_maximum_ends() -> None:
    old = first()
    rules = (PoolRule(name="dear", driver="Fake"), PoolRule(name="cheap", driver="Fake", max_nodes=0))
    seen = replace(with_policy(fleet(), pools=rules), plans=(opened(old, Entry(step="s01", state=State.RUNNING)),))
    assert "leads to 1 node in pools of cheap, which may have 0" in settle(seen, old, NOW).closing[0].message


def test_a_plan_whose_offer_is_quarantined_ends() -> None:
    barred = Quarantine(
        rule="cheap", offer="cheap", until=NOW + timedelta(minutes=5), strikes=1, reason="QuotaExceeded"
    )
    seen, _ = begun(memory=Memory(quarantines=(barred,)))
    assert "offer cheap is quarantined until 03:17 UTC (QuotaExceeded)" in settle(seen, first(), NOW).closing[0].message


def test_a_plan_ends_when_a_count_it_goes_on_from_has_moved() -> None:
    seen, old = begun()
    moved = replace(seen, workloads=(workload("web", 9),), plans=(opened(old, *done("s01", "s02")),))
    assert "stands at 9, where step s03 expected 4" in settle(moved, first(), NOW).closing[0].message


def test_a_plan_ends_when_what_it_was_to_take_back_has_arrived() -> None:
    barred = Quarantine(rule="cheap", offer="cheap", until=NOW + timedelta(hours=1), strikes=1, reason="NodesNotReady")
    seen = replace(fleet(cheap=2), memory=Memory(quarantines=(barred,)))
    old = drafted(seen, cheap=0, dear=2)
    assert [(s.action, s.frm, s.to) for s in old.steps] == [(Action.SCALE_POOL, 2, 0)]
    held = replace(seen, plans=(opened(old),))
    assert settle(held, old, NOW).active == old
    late = replace(held, nodes=(*held.nodes, *nodes("cheap", 1)))
    assert "has 1 node by now, so step s01 cannot take back" in settle(late, old, NOW).closing[0].message


def test_a_plan_ends_when_a_pod_that_came_right_before_it_keeps_a_node_from_being_drained() -> None:
    """Seen with an autoscaler: its new pod came onto a node a moment before it was cordoned, and the plan had none to spare for it."""
    seen, old = begun()
    drain = next(s for s in old.steps if s.action is Action.DRAIN)
    steps = done(*(s.id for s in old.steps if s.id < drain.id))
    started = Entry(step=drain.id, state=State.RUNNING, started=NOW)
    came = pod("other-00", "other", drain.target.name, created=old.created + timedelta(seconds=1))
    held = replace(
        seen, workloads=(workload("web", 5),), plans=(opened(old, *steps, started),), pods=(*seen.pods, came)
    )
    assert settle(held, old, NOW + HOMING - timedelta(seconds=1)).closing == ()
    assert "other-00 came onto" in settle(held, old, NOW + HOMING).closing[0].message
    older = replace(held, pods=(*seen.pods, replace(came, created=old.created)))
    assert settle(older, old, NOW + HOMING).closing == ()


def test_the_way_is_only_outlined_while_a_plan_is_under_way_and_nothing_is_lacking() -> None:
    seen, old = begun()
    assert not drafted(seen).played
    assert drafted(replace(seen, plans=(opened(old, *done("s01"), approved=False),))).played
    assert drafted(replace(seen, plans=(opened(old, *done("s01"), phase=Phase.COMPLETE),))).played
    waiting, _, _ = evicted()
    assert drafted(waiting, dear=1).played
    assert drafted(seen, need=12, cheap=3).played


def test_nothing_begins_from_an_outline() -> None:
    """The plan ends, as its pool is no longer the policy's; the next round plays the way that follows."""
    seen, _ = begun()
    other = with_policy(seen, pools=tuple(r for r in seen.policy.pools if r.name != "dear"))
    outline = drafted(seen)
    ended = settle(other, outline, NOW)
    assert (reasons(ended), ended.fresh) == ([("Aborted", "Superseded")], None)
    assert settle(other, replace(outline, played=True), NOW).fresh is not None


def test_a_failed_step_ends_its_plan() -> None:
    seen, old = begun()
    broken = replace(seen, plans=(opened(old, *done("s01"), Entry(step="s02", state=State.FAILED, message="gone")),))
    assert settle(broken, first(), NOW).closing[0].message == "step s02 failed: gone"


def proposal(seen: View, old: Plan, *, approved: bool = False) -> View:
    phase = Phase.APPROVED if approved else Phase.PROPOSED
    return replace(with_policy(seen, mode=Mode.RECOMMEND), plans=(opened(old, approved=approved, phase=phase),))


def test_a_proposal_stays_while_the_same_would_be_said_again() -> None:
    found = settle(proposal(fleet(), replace(first(), id="old", created=NOW)), first(), NOW)
    assert found.open is not None
    assert found.open.plan.id == "old"
    assert found.fresh is None
    assert found.closing == ()


def test_a_proposal_stays_when_the_cost_differs_by_less_than_a_percent() -> None:
    near = replace(first(), steps=first().steps[:-1], planned=first().planned + Rate.of("0.003"), id="near")
    assert settle(proposal(fleet(), first()), near, NOW).fresh is None


def test_a_proposal_gives_way_to_a_plan_that_differs() -> None:
    fresh = drafted(fleet(), need=6, cheap=2)
    found = settle(proposal(fleet(), first()), fresh, NOW)
    assert found.fresh == fresh
    assert not found.approved
    assert reasons(found) == [("Aborted", "Superseded")]


def test_a_proposal_gives_way_to_nothing_when_nothing_is_to_be_done() -> None:
    found = settle(proposal(fleet(), first()), replace(first(), steps=(), reason="saves 2 %"), NOW)
    assert found.fresh is None
    assert found.open is None
    assert reasons(found) == [("Aborted", "Superseded")]


def test_an_approved_plan_is_carried_out_in_recommend_even_if_another_would_be_better() -> None:
    found = settle(proposal(fleet(), first(), approved=True), drafted(fleet(), need=2), NOW)
    assert found.active == first()
    assert found.closing == ()


@pytest.mark.parametrize("approved", [True, False])
def test_a_plan_that_nobody_began_in_time_expires_whether_approved_or_not(approved: bool) -> None:
    found = settle(proposal(fleet(), first(), approved=approved), first(), first().expires)
    assert reasons(found) == [("Expired", "Expired")]
    assert found.active is None


def test_a_plan_under_way_does_not_expire() -> None:
    seen, old = begun()
    assert settle(seen, first(), old.expires + timedelta(days=1)).active == old


def test_a_proposal_is_replaced_by_an_approved_plan_when_the_policy_begins_to_enforce() -> None:
    seen = with_policy(proposal(fleet(), first()), mode=Mode.ENFORCE)
    found = settle(seen, first(), NOW)
    assert found.approved
    assert reasons(found) == [("Aborted", "Superseded")]


def test_two_open_plans_are_never_carried_on_side_by_side() -> None:
    seen, old = begun()
    newer = replace(old, id="newer")
    both = replace(seen, plans=(*seen.plans, opened(newer, approved=True, phase=Phase.APPROVED)))
    found = settle(both, first(), NOW)
    assert found.active == old
    assert [c.plan for c in found.closing] == ["newer"]


def test_a_contested_object_lets_nothing_new_begin() -> None:
    claim = Claim(ref=Ref("Deployment", "web", "shop"), policies=("fleet", "other"))
    assert settle(replace(fleet(), claims=(claim,)), first(), NOW).fresh is None


def test_ten_plans_are_kept_and_open_ones_are_never_deleted() -> None:
    old = [opened(replace(first(), id=f"p{i:02d}"), phase=Phase.COMPLETE) for i in range(12)]
    found = settle(replace(fleet(), plans=tuple(old)), first(), NOW)
    assert found.fresh is not None
    assert found.delete == ("p00", "p01", "p02")


def test_the_pool_of_the_rescue_is_counted_by_its_rule_once_it_was_created() -> None:
    over = nodes("dear", 2)
    seen = view([workload("web", 4)], [pool("dear", 2)], over, spread("web", 4, over))
    posed = problem(seen, {"web": 4}, fresh=["cheap"])
    old = plan(seen, posed, solved(posed, {"cheap": 2}, {"web": 4}), outlook(seen), NOW)
    assert old.steps[0].pool == "new:cheap/cheap"
    now_there = replace(fleet(cheap=2), plans=(opened(old, *done("s01")),))
    fresh = replace(drafted(fleet(cheap=1), cheap=2), rescue=True)
    assert [s.pool for s in fresh.steps if s.action is Action.SCALE_POOL] == [str(pool_ref("cheap"))]
    assert settle(now_there, fresh, NOW).closing == ()


def evicted() -> tuple[View, Plan, datetime]:
    """The plan gives up both dear nodes; a pod of another workload, evicted since, fits on neither cheap one."""
    old = first()
    over = (replace(nodes("dear", 2)[0], unschedulable=True, cordoned_by=old.id), nodes("dear", 2)[1])
    full, since = fleet(cheap=1, over=over), LATER + timedelta(minutes=1)
    there = nodes("cheap", 1)
    crowd = tuple(pod(f"c-{i}", "other", there[0].name) for i in range(4))
    seen = replace(
        full,
        nodes=(*over, *there),
        pods=(*full.pods, *crowd, pod("x-1", "other", created=since)),
        plans=(opened(old, *done("s01", "s02")),),
    )
    return seen, drafted(seen, cheap=1, dear=1), since


def test_a_pod_that_was_evicted_and_finds_no_other_room_keeps_the_node_that_was_to_go() -> None:
    seen, fresh, since = evicted()
    found = settle(seen, fresh, since + HOMING)
    assert reasons(found) == [("Aborted", "Superseded")]
    assert "shop/x-1 waits in vain, and node dear-00 has room for it, which was to go" in found.closing[0].message


def test_the_node_waits_while_it_is_not_clear_whether_the_pod_finds_a_place() -> None:
    """Such as that of a pod that is on its way out. Nothing ends, and nothing is taken from the node."""
    seen, fresh, since = evicted()
    found = settle(seen, fresh, since + HOMING - timedelta(seconds=1))
    assert found.closing == ()
    assert found.missed["dear-00"] == "shop/x-1"
    verdict = guard(seen, found, outlook(seen), since)
    waits = {r.step: r for r in verdict.refused}
    taken = {s.id: s for s in found.open.plan.steps if s.target.name == "dear-00"} if found.open else {}
    assert {s.action for s in taken.values()} == {Action.CORDON, Action.DRAIN, Action.REMOVE_NODE}
    assert not taken.keys() & {s.id for s in verdict.allowed}
    assert any("shop/x-1 has found no place yet, and may need" in waits[name].message for name in taken)


def test_the_aim_is_kept_while_a_plan_is_under_way_and_searched_for_again_once_it_has_ended() -> None:
    """Although a node is still cordoned: what the plan came to, or did not, is known only now."""
    seen, old = begun()
    ended = opened(old, *done("s01"), phase=Phase.ABORTED)
    shut = tuple(replace(n, unschedulable=True, cordoned_by=old.id) for n in seen.nodes)
    over = replace(seen, plans=(ended,), nodes=shut)
    assert (seen.moving, seen.stopped) == (True, False)
    assert (over.moving, over.stopped) == (False, True)


def test_a_pod_that_is_to_wait_for_nobody_ends_no_plan() -> None:
    """The same pod, there before the plan was made, or with a plan that still gives up the same nodes."""
    seen, old = begun()
    early, late = pod("x-1", "other"), pod("x-1", "other", created=LATER + timedelta(minutes=1))
    for waits in (early, late):
        found = settle(replace(seen, pods=(*seen.pods, waits)), replace(old, lacking=()), NOW)
        assert found.open is not None
        assert found.open.plan == old


def test_a_node_that_is_on_its_way_out_is_no_room_for_a_pod_that_waits() -> None:
    """Its machine is deleted, and its pool is still to be lowered: that must not wait for the pod."""
    seen, fresh, since = evicted()
    leaving = replace(seen, nodes=tuple(replace(n, terminating=n.name == "dear-00") for n in seen.nodes))
    found = settle(leaving, fresh, since)
    assert set(settle(seen, fresh, since).missed) - set(found.missed) == {"dear-00"}

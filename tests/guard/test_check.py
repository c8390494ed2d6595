"""The verdict: gates in their order, and the ends of a plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.plan.small import (
    NOW,
    done,
    node,
    nodes,
    offer,
    opened,
    outlook,
    pod,
    pool,
    pool_ref,
    problem,
    series,
    solved,
    spread,
    view,
    with_policy,
    work_ref,
    workload,
)

from isocost.guard import guard
from isocost.guard.budget import most
from isocost.plan import plan
from isocost.units import Missing
from isocost.world.demand import Outlook
from isocost.world.plan import Action, Chosen, Entry, Notice, Plan, Quarantine, State, Verdict
from isocost.world.policy import Disruption, Mode
from isocost.world.ref import Ref
from isocost.world.snapshot import Claim, Memory, View

WEB = work_ref("web")


def start(**more: object) -> View:
    """web on three dear nodes, and two cheap nodes asked for."""
    over = nodes("dear", 3)
    return view([workload("web", 8)], [pool("dear", 3), pool("cheap", 0)], over, spread("web", 8, over), **more)


def drafted() -> Plan:
    """s01 ScalePool, s02 AwaitNodes, s03 ScaleWorkload 8->5, s04-s06 Cordon, s07-s09 Drain, s10-s12 RemoveNode, s13 5->4."""
    seen = start()
    posed = problem(seen, {"web": 4})
    return plan(seen, posed, solved(posed, {"cheap": 1}, {"web": 4}), outlook(seen), NOW)


def ready(**more: object) -> View:
    """The world in which the cheap node has come."""
    seen = start(**more)
    return replace(seen, pools=(pool("dear", 3), pool("cheap", 1)), nodes=(*seen.nodes, *nodes("cheap", 1)))


def judged(
    seen: View, *entries: Entry, seer: Outlook | None = None, found: Plan | None = None, complete: bool = True
) -> Verdict:
    held = opened(found or drafted(), *entries)
    return guard(seen, Chosen(open=held), seer or outlook(seen), NOW, complete=complete)


def ids(verdict: Verdict) -> list[str]:
    return [s.id for s in verdict.allowed]


def why(verdict: Verdict, step: str) -> str:
    return next(r.reason for r in verdict.refused if r.step == step)


def said(verdict: Verdict, step: str) -> str:
    return next(r.message for r in verdict.refused if r.step == step)


def running(*steps: str, since: timedelta = timedelta(0)) -> tuple[Entry, ...]:
    return tuple(Entry(step=i, state=State.RUNNING, started=NOW - since) for i in steps)


# Order ------------------------------------------------------------------------------------------------------------


def test_a_round_begins_with_capacity_and_what_needs_none() -> None:
    verdict = judged(start())
    assert ids(verdict) == ["s01", "s02", "s03"]
    assert why(verdict, "s04") == "WaitingForNodes"


def test_all_cordons_and_the_first_drain_go_in_the_round_in_which_the_nodes_are_ready() -> None:
    verdict = judged(with_policy(ready(), disruption=Disruption(max_nodes="1")), *done("s01"))
    assert ids(verdict) == ["s02", "s03", "s04", "s05", "s06", "s07"]
    assert why(verdict, "s08") == "DisruptionBudget"
    assert why(verdict, "s10") == "WaitingForStep"


def test_a_step_that_is_not_instant_holds_the_next_until_it_is_done() -> None:
    slow = replace(ready(), workloads=(workload("web", 8, ready=2),))
    verdict = judged(slow, *done("s01", "s02"))
    assert why(verdict, "s04") == "WaitingForStep"
    assert "s03" in said(verdict, "s04")


def test_finished_steps_are_neither_allowed_nor_refused() -> None:
    verdict = judged(ready(), *done("s01", "s02"))
    assert "s01" not in ids(verdict)
    assert "s01" not in [r.step for r in verdict.refused]


def test_a_skipped_step_counts_as_done() -> None:
    verdict = judged(ready(), Entry(step="s01", state=State.SKIPPED), Entry(step="s02", state=State.SKIPPED))
    assert "s04" in ids(verdict)


def test_an_empty_node_is_removed_in_the_round_of_its_drain() -> None:
    seen = replace(ready(), pods=())
    verdict = judged(seen, *done("s01", "s02", "s03"))
    assert ids(verdict) == [f"s{n:02d}" for n in range(4, 14)]


def test_the_way_back_from_a_surge_waits_until_the_pods_have_moved() -> None:
    seen = replace(ready(), workloads=(workload("web", 5),), pods=spread("web", 5, nodes("cheap", 1)))
    there = replace(seen, pods=(*seen.pods, pod("late", "web", "dear-01")))
    past = done("s01", "s02", "s03", "s04", "s05", "s06")
    assert why(judged(there, *past), "s13") == "WaitingForPods"
    assert "s13" in ids(judged(seen, *past))


def test_the_way_back_from_a_surge_waits_on_nodes_that_an_earlier_plan_closed() -> None:
    whole = drafted()
    closed = tuple(s for s in whole.steps if s.action is not Action.CORDON)
    gone = {s.id for s in whole.steps} - {s.id for s in closed}
    steps = tuple(replace(s, after=tuple(x for x in s.after if x not in gone)) for s in closed)
    seen = replace(ready(), workloads=(workload("web", 5),), pods=(pod("late", "web", "dear-01"),))
    verdict = judged(seen, *done("s01", "s02", "s03"), found=replace(whole, steps=steps))
    assert why(verdict, "s13") == "WaitingForPods"


# The whole policy ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seen", "reason"),
    [
        (with_policy(ready(), paused=True), "Paused"),
        (with_policy(ready(), mode=Mode.OBSERVE), "Observing"),
        (ready(claims=(Claim(ref=WEB, policies=("fleet", "other")),)), "ClaimedTwice"),
        (ready(can_write=False), "RightsMissing"),
        (ready(can_write=Missing(reason="the review failed")), "RightsMissing"),
    ],
)
def test_what_bars_the_policy_refuses_every_step(seen: View, reason: str) -> None:
    verdict = judged(seen, *done("s01"))
    assert verdict.allowed == ()
    assert {r.reason for r in verdict.refused} == {reason}
    assert verdict.abort == ""


def test_missing_rights_give_the_exact_helm_command() -> None:
    verdict = judged(ready(can_write=False))
    command = (
        "helm upgrade isocost charts/isocost --namespace isocost --reset-then-reuse-values --set permissions=write"
    )
    assert command in verdict.refused[0].message


def test_a_notice_on_rights_from_the_observation_is_used_and_not_repeated() -> None:
    told = Notice(type="PermissionMissing", status="True", reason="RightsMissing", message="may not patch nodes")
    verdict = judged(ready(can_write=False, notices=(told,)))
    assert verdict.refused[0].message == "may not patch nodes"
    assert verdict.notices == ()


def test_a_proposal_has_no_steps_to_judge() -> None:
    held = opened(drafted(), approved=False)
    assert guard(start(), Chosen(open=held), outlook(start()), NOW) == Verdict(plan=None)


def test_a_fresh_plan_that_is_created_approved_may_begin_at_once() -> None:
    verdict = guard(start(), Chosen(fresh=drafted(), approved=True), outlook(start()), NOW)
    assert ids(verdict) == ["s01", "s02", "s03"]


# Evidence ---------------------------------------------------------------------------------------------------------


def blind(reason: str) -> Outlook:
    return Outlook(forecasts={WEB: Missing(reason=reason)})


SIGHT = [
    ({"demand": {WEB: Missing(reason="MetricsUnreachable: connection refused")}}, None, True, "MetricsUnreachable"),
    ({"demand": {}}, None, True, "MetricsStale"),
    ({"demand": {WEB: series(completeness=0.5)}}, None, True, "MetricsPartial"),
    ({"demand": {WEB: series(coverage=0.3)}}, None, True, "MetricsPartial"),
    ({"demand": {WEB: series(warnings=("MetricsImplausible: fell from 4 to 0",))}}, None, True, "MetricsImplausible"),
    ({}, blind("MetricsWarming: too short"), True, "MetricsWarming"),
    ({}, Outlook(forecasts={}), True, "MetricsWarming"),
    ({}, None, False, "ClusterPartial"),
    (
        {"notices": (Notice(type="Ready", status="False", reason="ClusterPartial", message="pods were cut"),)}, None, True,
        "ClusterPartial",
    ),
    ({"prices": Missing(reason="PriceBook 'x' does not exist")}, None, True, "PricesMissing"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "seer", "complete", "reason"), SIGHT)
def test_thin_evidence_refuses_reductions_and_lets_a_plan_under_way_add(
    change: dict[str, object], seer: Outlook | None, complete: bool, reason: str
) -> None:
    seen = replace(start(), **change)  # type: ignore[arg-type]
    verdict = judged(seen, *running("s02"), seer=seer, complete=complete)
    assert ids(verdict) == ["s01", "s02"]
    assert {r.reason for r in verdict.refused} == {reason}


@pytest.mark.parametrize(("change", "seer", "complete", "reason"), SIGHT)
def test_a_plan_that_pays_by_its_reductions_is_not_begun_on_thin_evidence(
    change: dict[str, object], seer: Outlook | None, complete: bool, reason: str
) -> None:
    verdict = judged(replace(start(), **change), seer=seer, complete=complete)  # type: ignore[arg-type]
    assert verdict.allowed == ()
    assert why(verdict, "s01") == reason


def test_a_rescue_begins_without_any_evidence() -> None:
    seen = replace(start(), demand={}, prices=Missing(reason="gone"))
    urgent = replace(drafted(), rescue=True)
    assert ids(judged(seen, found=urgent, seer=Outlook(forecasts={}), complete=False)) == ["s01", "s02"]


def test_an_offer_without_a_price_holds_the_steps_that_rest_on_it() -> None:
    unpriced = replace(offer("dear"), price=Missing(reason="older than 30 days"))
    seen = replace(ready(), pools=(pool("dear", 3, offer=unpriced), pool("cheap", 1)))
    verdict = judged(seen, *done("s01", "s02"))
    assert why(verdict, "s04") == "PricesStale"
    assert "s03" in ids(verdict)


def test_workloads_left_alone_or_without_replicas_need_no_evidence() -> None:
    extra = (workload("idle", 0), workload("odd", 3, ignored="annotation isocost.dev/ignore"))
    seen = replace(ready(), workloads=(*ready().workloads, *extra))
    assert "s04" in ids(judged(seen, *done("s01", "s02")))


@given(
    seen=st.sampled_from([start(), ready()]),
    change=st.sampled_from(SIGHT),
    finished=st.sets(st.sampled_from([s.id for s in drafted().steps])),
)
def test_no_reduction_is_ever_allowed_without_evidence(seen: View, change: tuple, finished: set[str]) -> None:  # type: ignore[type-arg]
    fields, seer, complete, _ = change
    verdict = judged(replace(seen, **fields), *done(*sorted(finished)), seer=seer, complete=complete)
    assert not [s for s in verdict.allowed if s.reduces]


@given(seen=st.sampled_from([start(), ready()]), finished=st.sets(st.sampled_from([s.id for s in drafted().steps])))
def test_every_allowed_step_comes_after_done_steps_or_allowed_instant_ones(seen: View, finished: set[str]) -> None:
    verdict = judged(seen, *done(*sorted(finished)))
    passed = finished | set(ids(verdict))
    assert all(set(s.after) <= passed for s in verdict.allowed)
    assert {s.id for s in drafted().steps} == finished | set(ids(verdict)) | {r.step for r in verdict.refused}


# What is not ours -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"autoscaler": Ref("HorizontalPodAutoscaler", "web", "shop")}, "Autoscaled"),
        ({"writer": "helm"}, "ForeignManager"),
        ({"ignored": "annotation isocost.dev/ignore"}, "NothingSelected"),
        ({"settled": False}, "WaitingForPods"),
    ],
)
def test_replicas_that_are_not_ours_are_not_set(change: dict[str, object], reason: str) -> None:
    seen = replace(start(), workloads=(workload("web", 8, **change),))
    verdict = judged(seen)
    assert why(verdict, "s03") == reason
    assert "s01" in ids(verdict)


def test_a_pool_that_another_manager_scales_is_not_scaled() -> None:
    seen = replace(start(), pools=(pool("dear", 3), pool("cheap", 0, writer="flux")))
    assert why(judged(seen), "s01") == "ForeignManager"


def test_a_pool_whose_victim_cannot_be_named_loses_no_node() -> None:
    seen = replace(ready(), pools=(pool("dear", 3, victims=False, why_not="gate off"), pool("cheap", 1)), pods=())
    assert why(judged(seen, *done("s01", "s02", "s03")), "s10") == "CannotNameVictim"


def test_a_human_edit_against_the_plan_ends_it_with_hands_off() -> None:
    seen = replace(ready(), workloads=(workload("web", 7),), memory=Memory(set_replicas={WEB: 5}))
    verdict = judged(seen, *done("s01", "s02", "s03"))
    assert verdict.abort == (
        "HumanEdit: Deployment/shop/web was set to 7 by someone else (by us: 5); hands off until 2026-11-24 04:12 UTC, against this plan"
    )
    assert verdict.allowed == ()
    assert [(n.type, n.reason) for n in verdict.notices] == [("OwnershipConflict", "HumanEdit")]


def test_a_count_that_our_own_step_set_before_a_crash_is_no_edit() -> None:
    past = (*done("s01", "s02"), *running("s03"))
    seen = replace(ready(), workloads=(workload("web", 5),), memory=Memory(set_replicas={WEB: 8}))
    verdict = judged(replace(seen, plans=(opened(drafted(), *past),)), *past)
    assert verdict.abort == ""
    assert verdict.notices == ()


def test_an_edited_target_is_left_alone_until_the_override_is_over() -> None:
    held = Memory(hands_off={WEB: NOW + timedelta(minutes=1)}, set_replicas={WEB: 8})
    chosen = Chosen(fresh=drafted(), approved=True)
    assert why(guard(start(memory=held), chosen, outlook(start()), NOW), "s03") == "HumanEdit"
    over = Memory(hands_off={WEB: NOW}, set_replicas={WEB: 8})
    assert "s03" in ids(guard(start(memory=over), chosen, outlook(start()), NOW))


# The disruption budget ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "limit"), [("3", 3), ("0", 1), ("10%", 1), ("50%", 5), ("100%", 10), ("many", 1), ("NaN", 1)]
)
def test_the_budget_is_a_number_or_a_share_and_at_least_one(text: str, limit: int) -> None:
    seen = with_policy(view([], [pool("dear", 10)], nodes("dear", 10), []), disruption=Disruption(max_nodes=text))
    assert most(seen) == limit


def test_drains_under_way_go_on_and_count_against_the_budget() -> None:
    seen = with_policy(ready(), disruption=Disruption(max_nodes="2"))
    verdict = judged(seen, *done("s01", "s02", "s03", "s04", "s05", "s06"), *running("s08"))
    assert [i for i in ids(verdict) if i in ("s07", "s08", "s09")] == ["s07", "s08"]
    assert why(verdict, "s09") == "DisruptionBudget"


def test_no_node_is_cordoned_or_drained_while_one_that_stays_is_not_ready() -> None:
    seen = replace(ready(), nodes=(*ready().nodes, node("x", "cheap", ready=False)))
    verdict = judged(seen, *done("s01", "s02"), *running("s07"))
    assert {why(verdict, i) for i in ("s04", "s07")} == {"NodesNotReady"}
    theirs = replace(seen, nodes=(*ready().nodes, node("x", "cheap", ready=False, unschedulable=True)))
    assert "s04" in ids(judged(theirs, *done("s01", "s02")))


# Capacity that never comes --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("trouble", "reason"),
    [("", "NodesNotReady"), ("QuotaExceeded", "QuotaExceeded"), ("InsufficientCapacity", "InsufficientCapacity")],
)
def test_capacity_that_never_comes_ends_the_plan_and_bars_the_offer(trouble: str, reason: str) -> None:
    seen = replace(start(), pools=(pool("dear", 3), pool("cheap", 1, ready=0, trouble=trouble)))
    verdict = judged(seen, *done("s01"), *running("s02", since=timedelta(minutes=15)))
    assert verdict.abort.startswith(
        f"{reason}: {pool_ref('cheap')} did not have 1 ready nodes of cheap within 15 min; "
    )
    assert verdict.allowed == ()
    assert verdict.quarantined == (
        Quarantine(rule="cheap", offer="cheap", until=NOW + timedelta(minutes=15), strikes=1, reason=reason),
    )


def test_a_wait_that_still_has_time_or_its_nodes_goes_on() -> None:
    early = judged(start(), *done("s01"), *running("s02", since=timedelta(minutes=14)))
    there = judged(ready(), *done("s01"), *running("s02", since=timedelta(hours=9)))
    assert early.abort == there.abort == ""
    assert "s02" in ids(early)


@pytest.mark.parametrize(("strikes", "minutes"), [(1, 30), (2, 60), (6, 960), (7, 1440), (40, 1440)])
def test_each_failure_in_a_row_doubles_the_time_up_to_a_day(strikes: int, minutes: int) -> None:
    before = Quarantine(rule="cheap", offer="cheap", until=NOW, strikes=strikes, reason="NodesNotReady")
    verdict = judged(
        start(memory=Memory(quarantines=(before,))), *done("s01"), *running("s02", since=timedelta(hours=1))
    )
    assert [(q.strikes, q.until - NOW) for q in verdict.quarantined] == [(strikes + 1, timedelta(minutes=minutes))]


def test_a_drain_that_is_stuck_for_an_hour_ends_the_plan() -> None:
    past = done("s01", "s02", "s03", "s04", "s05", "s06")
    stuck = judged(ready(), *past, *running("s07", since=timedelta(hours=1)))
    assert stuck.abort.startswith("WaitingForPods: Node/dear-")
    assert judged(ready(), *past, *running("s07", since=timedelta(minutes=59))).abort == ""


@pytest.mark.parametrize(("ago", "ends"), [(59, False), (60, True)])
def test_a_drain_is_not_stuck_while_new_nodes_open_one_after_the_other(ago: int, ends: bool) -> None:
    """A large repack takes hours, and all of its drains begin at once."""
    view = ready()
    nodes = tuple(replace(n, opened=NOW - timedelta(minutes=ago)) if n.name == "cheap-00" else n for n in view.nodes)
    past = done("s01", "s02", "s03", "s04", "s05", "s06")
    verdict = judged(replace(view, nodes=nodes), *past, *running("s07", since=timedelta(hours=3)))
    assert bool(verdict.abort) is ends


def test_a_drain_that_a_broken_node_holds_up_says_which_node() -> None:
    view = ready()
    going = {step.target.name for step in drafted().steps if step.action is Action.CORDON}
    broken = next(node.name for node in view.nodes if node.name not in going)
    nodes = tuple(replace(node, ready=node.name != broken) for node in view.nodes)
    stuck = judged(
        replace(view, nodes=nodes),
        *done("s01", "s02", "s03", "s04", "s05", "s06"),
        *running("s07", since=timedelta(hours=1)),
    )
    assert f"node {broken} is not Ready" in stuck.abort


def test_the_fixture_plan_is_the_one_that_the_tests_speak_of() -> None:
    kinds = [s.action for s in drafted().steps]
    assert kinds == [
        Action.SCALE_POOL, Action.AWAIT_NODES, Action.SCALE_WORKLOAD, *[Action.CORDON] * 3, *[Action.DRAIN] * 3,
        *[Action.REMOVE_NODE] * 3, Action.SCALE_WORKLOAD,
    ]  # fmt: skip

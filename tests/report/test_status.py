"""A policy's status must be what its schema takes, and must not churn while nothing changes."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.report import sample
from tests.report.sample import NOW, PLAN, SOLUTION, VIEW, WEB, WORKLOAD, finished

from isocost.api.reasons import Reason, Type, split
from isocost.api.status import CostPolicyStatus
from isocost.report.derive import TIMED_OUT
from isocost.report.needs import effect
from isocost.report.notices import standing
from isocost.report.status import DEAREST, conditions, invalid, status
from isocost.solve import solve
from isocost.units import Missing, Rate
from isocost.world.demand import Outlook
from isocost.world.plan import Chosen, Entry, Notice, OpenPlan, Outcome, Phase, State, Verdict
from isocost.world.problem import Quality
from isocost.world.ref import Ref
from isocost.world.snapshot import Condition, Invalid, Memory

LATER = NOW + timedelta(minutes=5)


def stands(done, type_):
    return next(n for n in standing(done) if n.type == type_)


def test_a_status_is_valid_by_the_schema_of_its_kind():
    done = finished(outcome=Outcome(phase=Phase.PROPOSED))
    model = CostPolicyStatus.model_validate(status(done, NOW))
    assert model.cost_per_hour.current == "2.00"
    assert model.savings.predicted_per_hour == "1.00"
    assert model.plan_ref.name == PLAN.id
    assert model.workloads[0].demand == "p95 1.5 cores, now 1.2 cores"


def test_every_condition_of_a_policy_is_set_from_the_first_round_on():
    types = {c["type"] for c in status(finished(), NOW)["conditions"]}
    plans_own = {Type.APPROVED, Type.COMPLETE, Type.ABORTED, Type.EXPIRED}
    assert types == {str(t) for t in set(Type) - plans_own}


def test_a_condition_keeps_its_transition_time_until_its_status_changes():
    first = conditions(VIEW, standing(finished()), NOW)
    remembered = replace(VIEW, memory=Memory(conditions=first))
    second = conditions(remembered, standing(finished(view=remembered)), LATER)
    assert {c.since for c in second} == {NOW}
    blind = replace(sample.blind(), memory=Memory(conditions=first))
    third = {c.type: c.since for c in conditions(blind, standing(finished(view=blind)), LATER)}
    assert third[Type.METRICS_FRESH] == LATER
    assert third[Type.PRICES_FRESH] == NOW


def test_a_new_reason_alone_does_not_move_the_transition_time():
    first = conditions(VIEW, standing(finished()), NOW)
    proposed = finished(view=replace(VIEW, memory=Memory(conditions=first)), outcome=Outcome(phase=Phase.COMPLETE))
    ready = conditions(proposed.decision.view, standing(proposed), LATER)[0]
    assert (ready.reason, ready.since) == (Reason.PLAN_COMPLETE, NOW)


def test_ready_repeats_the_gravest_trouble():
    done = finished(view=sample.blind())
    assert stands(done, Type.READY).status == "False"
    assert stands(done, Type.READY).reason == Reason.METRICS_UNREACHABLE
    assert "Prometheus did not answer" in stands(done, Type.READY).message


@pytest.mark.parametrize(
    ("type_", "status_", "reason"),
    [
        (Type.PRICES_FRESH, "False", Reason.PRICES_MISSING),
        (Type.OWNERSHIP_CONFLICT, "True", Reason.CLAIMED_TWICE),
        (Type.PERMISSION_MISSING, "True", Reason.RIGHTS_MISSING),
    ],
)
def test_what_observe_said_stands_as_it_was_said_and_is_repeated_by_ready(type_, status_, reason):
    said = sample.notice(type_, status_, reason, "found, and what to do")
    done = finished(view=sample.noticed(said))
    assert stands(done, type_) == said
    assert stands(done, Type.READY) == replace(said, type=Type.READY, status="False")


def test_the_worst_of_two_notices_counts():
    edit = sample.notice(Type.OWNERSHIP_CONFLICT, "True", Reason.HUMAN_EDIT, "web was set to 9 by someone else")
    done = finished(verdict=Verdict(plan=None, notices=(edit,)))
    assert stands(done, Type.OWNERSHIP_CONFLICT) == edit


def test_an_infeasible_problem_names_the_limits_to_relax():
    answer = replace(SOLUTION, quality=Quality.INFEASIBLE, broken=("limits.cost.hourly",))
    done = finished(solution=answer)
    assert stands(done, Type.SOLVER_HEALTHY).reason == Reason.INFEASIBLE
    assert "limits.cost.hourly" in stands(done, Type.READY).message


def test_a_greedy_answer_is_told_but_leaves_the_policy_ready():
    done = finished(solution=replace(SOLUTION, quality=Quality.GREEDY, note="time ran out after 20 s"))
    assert stands(done, Type.SOLVER_HEALTHY).reason == Reason.SOLVER_TIMED_OUT
    assert stands(done, Type.READY).status == "True"


def test_a_solver_that_has_no_time_is_told_from_one_that_broke():
    assert solve(sample.PROBLEM, seconds=0.0).note.startswith(TIMED_OUT)
    broken = finished(solution=replace(SOLUTION, quality=Quality.GREEDY, note="the solver process died"))
    assert stands(broken, Type.SOLVER_HEALTHY).reason == Reason.SOLVER_FAILED
    assert "the solver process died" in stands(broken, Type.READY).message


def test_a_fleet_dearer_than_its_limit_is_over_budget():
    policy = replace(sample.POLICY, max_hourly=PLAN.planned)
    notice = stands(finished(view=sample.view(policy=policy)), Type.WITHIN_BUDGET)
    assert (notice.status, notice.reason) == ("False", Reason.BUDGET_EXCEEDED)


def test_a_policy_that_selects_nothing_says_so():
    notice = stands(finished(view=sample.view(workloads=())), Type.READY)
    assert notice.reason == Reason.NOTHING_SELECTED
    assert "no replicas are decided" in notice.message
    assert "Of its nodes: A plan would save 730.00 USD a month in 7 steps." in notice.message
    assert "Of its nodes" not in stands(finished(view=sample.view(workloads=(), pools=())), Type.READY).message


def test_a_paused_policy_says_that_it_is_paused():
    policy = replace(sample.POLICY, paused=True)
    assert stands(finished(view=sample.view(policy=policy)), Type.READY).reason == Reason.PAUSED


def test_a_paused_plan_under_way_is_neither_progressing_nor_lost():
    held = OpenPlan(plan=PLAN, uid="u", resource_version="1", approved=True, phase=Phase.PROGRESSING)
    policy = replace(sample.POLICY, paused=True)
    done = finished(view=sample.view(policy=policy), chosen=Chosen(open=held), outcome=Outcome(phase=Phase.PROGRESSING))
    notice = stands(done, Type.PROGRESSING)
    assert (notice.status, notice.reason) == ("False", Reason.PAUSED)
    assert f"{PLAN.id} is frozen as it stands" in notice.message


def test_ready_and_progressing_never_disagree_about_the_end_of_a_plan():
    held = OpenPlan(plan=PLAN, uid="u", resource_version="1", approved=True, phase=Phase.PROGRESSING)
    journal = tuple(Entry(step=step.id, state=State.DONE) for step in PLAN.steps)
    for phase, count, reasons in (
        (Phase.PROGRESSING, len(PLAN.steps) - 1, (Reason.PLAN_PROGRESSING, Reason.STEPS_UNDER_WAY)),
        (Phase.COMPLETE, len(PLAN.steps), (Reason.PLAN_COMPLETE, Reason.STEPS_DONE)),
    ):
        done = finished(chosen=Chosen(open=held), outcome=Outcome(journal=journal[:count], phase=phase))
        assert (stands(done, Type.READY).reason, stands(done, Type.PROGRESSING).reason) == reasons


STAY = replace(PLAN, steps=(), moves=(), planned=PLAN.current)


@pytest.mark.parametrize(
    ("cause", "reason"),
    [
        (Reason.NOT_WORTHWHILE, "the moves would save 2 %, below minSavings of 10 %"),
        (Reason.METRICS_WARMING, "nothing is scaled in while the demand of web is unknown: no data yet"),
        (Reason.OPTIMAL, "nothing is to be done"),
    ],
)
def test_why_nothing_is_planned_is_said_by_reason_and_message_alike_and_once(cause, reason):
    done = finished(fresh=replace(STAY, cause=cause, reason=reason), chosen=Chosen())
    for type_ in (Type.READY, Type.PROGRESSING):
        notice = stands(done, type_)
        assert notice.reason == cause
        assert not notice.message.startswith(str(cause))
        assert ("proven" in notice.message) == (cause is Reason.OPTIMAL)


def test_no_message_begins_with_a_word_of_the_closed_list():
    for done in (finished(), finished(view=sample.blind()), finished(fresh=STAY, chosen=Chosen())):
        assert [n.message for n in standing(done) if split(n.message)[0]] == []


def test_a_proposal_says_how_it_is_approved():
    done = finished(outcome=Outcome(phase=Phase.PROPOSED))
    assert f"kubectl patch cplan {PLAN.id}" in stands(done, Type.PROGRESSING).message


def test_the_open_plan_is_reported_and_not_the_fresh_one():
    older = replace(PLAN, id="fleet-old", planned=PLAN.current)
    held = OpenPlan(plan=older, uid="u", resource_version="1", approved=True, phase=Phase.PROGRESSING)
    done = finished(chosen=Chosen(open=held), outcome=Outcome(phase=Phase.PROGRESSING))
    assert status(done, NOW)["planRef"] == {"name": "fleet-old"}
    assert status(done, NOW)["costPerHour"]["planned"] == "2.00"


def test_a_finished_plan_is_no_longer_referred_to():
    assert "planRef" not in status(finished(outcome=Outcome(phase=Phase.COMPLETE)), NOW)


def test_only_the_dearest_workloads_are_listed():
    many = tuple(replace(WORKLOAD, ref=Ref("Deployment", f"w{i:02d}", "shop")) for i in range(DEAREST + 5))
    document = status(finished(view=sample.view(workloads=(*many, WORKLOAD))), NOW)
    assert len(document["workloads"]) == DEAREST
    assert document["workloads"][0]["name"] == str(WEB)


def test_a_message_longer_than_the_schema_allows_is_cut():
    said = Notice(type=Type.METRICS_FRESH, status="False", reason=Reason.METRICS_STALE, message="x" * 9000)
    document = status(finished(view=sample.view(notices=(said,))), NOW)
    CostPolicyStatus.model_validate(document)
    assert any(c["message"].endswith("…") for c in document["conditions"])


def test_an_unreadable_policy_is_told_what_is_wrong():
    found = Invalid(ref=Ref("CostPolicy", "fleet"), uid="u", generation=4, message="spec.interval: must be at least 5s")
    document = invalid(found, NOW)
    CostPolicyStatus.model_validate(document)
    assert document["observedGeneration"] == 4
    assert document["conditions"][0]["reason"] == "InvalidPolicy"


def test_an_unreadable_policy_keeps_the_time_since_which_it_is_so():
    found = Invalid(ref=Ref("CostPolicy", "fleet"), uid="u", generation=4, message="spec.interval: must be at least 5s")
    since = invalid(found, NOW)["conditions"][0]["lastTransitionTime"]
    known = Condition(
        type="Ready", status="False", reason="InvalidPolicy", message=found.message, since=NOW, generation=4
    )
    assert invalid(replace(found, conditions=(known,)), LATER)["conditions"][0]["lastTransitionTime"] == since
    fresh = replace(known, status="True")
    assert invalid(replace(found, conditions=(fresh,)), LATER)["conditions"][0]["lastTransitionTime"] != since


@pytest.mark.parametrize(
    ("planned", "rescue", "words"),
    [
        ("1", False, "will save 730.00 USD a month"),
        ("2", True, "will leave the cost as it is"),
        ("3", True, "will cost 730.00 USD a month more, because demand needs it"),
        ("3", False, "will cost 730.00 USD a month more"),
    ],
)
def test_what_a_plan_does_to_the_cost_is_said_by_its_sign(planned, rescue, words):
    assert effect(replace(PLAN, planned=Rate.of(planned), rescue=rescue), "will") == words


def test_a_workload_whose_demand_is_unknown_is_not_said_to_have_what_it_needs():
    blind = Outlook(forecasts={WEB: Missing(reason="MetricsStale: there are no samples")})
    row = status(finished(outlook=blind, fresh=STAY, chosen=Chosen()), NOW)["workloads"][0]
    assert (row["demand"], row["reason"]) == (
        "unknown: there are no samples", "keeps 4 replicas while its demand is unknown"
    )  # fmt: skip

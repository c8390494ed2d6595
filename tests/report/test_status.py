"""A policy's status must be what its schema takes, and must not churn while nothing changes."""

from dataclasses import replace
from datetime import timedelta

from tests.report import sample
from tests.report.sample import NOW, PLAN, SOLUTION, VIEW, WEB, WORKLOAD, finished

from isocost.api.reasons import Reason, Type
from isocost.api.status import CostPolicyStatus
from isocost.report.notices import standing
from isocost.report.status import DEAREST, conditions, invalid, status
from isocost.units import Missing
from isocost.world.plan import Chosen, Notice, OpenPlan, Outcome, Phase
from isocost.world.policy import Mode
from isocost.world.problem import Quality
from isocost.world.ref import Ref
from isocost.world.snapshot import Claim, Invalid, Memory

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
    assert stands(done, Type.READY).reason == Reason.METRICS_PARTIAL
    assert "Prometheus did not answer" in stands(done, Type.READY).message


def test_what_a_stage_noticed_overrides_what_is_derived():
    said = Notice(type=Type.METRICS_FRESH, status="False", reason=Reason.METRICS_STALE, message="too old")
    done = finished(view=sample.view(notices=(said,)))
    assert stands(done, Type.METRICS_FRESH) == said


def test_the_worst_of_two_notices_counts():
    good = Notice(type=Type.OWNERSHIP_CONFLICT, status="False", reason=Reason.SOLE_OWNER, message="mine")
    bad = Notice(type=Type.OWNERSHIP_CONFLICT, status="True", reason=Reason.FOREIGN_MANAGER, message="argocd owns it")
    assert stands(finished(view=sample.view(notices=(good, bad))), Type.OWNERSHIP_CONFLICT) == bad


def test_an_object_claimed_twice_is_named_with_both_policies():
    done = finished(view=sample.view(claims=(Claim(ref=WEB, policies=("fleet", "other")),)))
    notice = stands(done, Type.OWNERSHIP_CONFLICT)
    assert (notice.status, notice.reason) == ("True", Reason.CLAIMED_TWICE)
    assert "fleet, other" in notice.message


def test_enforce_without_rights_says_the_helm_command():
    done = finished(view=sample.governed(Mode.ENFORCE, can_write=False))
    assert "--set permissions=write" in stands(done, Type.PERMISSION_MISSING).message
    assert stands(done, Type.READY).reason == Reason.RIGHTS_MISSING


def test_recommend_without_rights_is_no_trouble():
    done = finished(view=sample.governed(Mode.RECOMMEND, can_write=False))
    assert stands(done, Type.PERMISSION_MISSING).status == "False"


def test_missing_prices_are_a_trouble_and_never_zero():
    done = finished(view=sample.view(prices=Missing(reason="the book is gone")))
    assert stands(done, Type.PRICES_FRESH).reason == Reason.PRICES_MISSING
    assert "the book is gone" in stands(done, Type.READY).message


def test_an_infeasible_problem_names_the_limits_to_relax():
    answer = replace(SOLUTION, quality=Quality.INFEASIBLE, broken=("limits.cost.hourly",))
    done = finished(solution=answer)
    assert stands(done, Type.SOLVER_HEALTHY).reason == Reason.INFEASIBLE
    assert "limits.cost.hourly" in stands(done, Type.READY).message


def test_a_greedy_answer_is_told_but_leaves_the_policy_ready():
    done = finished(solution=replace(SOLUTION, quality=Quality.GREEDY))
    assert stands(done, Type.SOLVER_HEALTHY).reason == Reason.SOLVER_TIMED_OUT
    assert stands(done, Type.READY).status == "True"


def test_a_fleet_dearer_than_its_limit_is_over_budget():
    policy = replace(sample.POLICY, max_hourly=PLAN.planned)
    notice = stands(finished(view=sample.view(policy=policy)), Type.WITHIN_BUDGET)
    assert (notice.status, notice.reason) == ("False", Reason.BUDGET_EXCEEDED)


def test_a_policy_that_selects_nothing_says_so():
    assert stands(finished(view=sample.view(workloads=())), Type.READY).reason == Reason.NOTHING_SELECTED


def test_a_paused_policy_says_that_it_is_paused():
    policy = replace(sample.POLICY, paused=True)
    assert stands(finished(view=sample.view(policy=policy)), Type.READY).reason == Reason.PAUSED


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
    document = invalid(found, (), NOW)
    CostPolicyStatus.model_validate(document)
    assert document["observedGeneration"] == 4
    assert document["conditions"][0]["reason"] == "InvalidPolicy"

"""The round as a whole: plans that are written, ended, trimmed or left alone, and an API server that says no."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.scenarios.fleet import API, SPACE, WEB, Fleet, journal, plan, policy, step

from isocost.act import Ports, act
from isocost.kube.kinds import COSTPLAN, COSTPOLICY, DEPLOYMENT
from isocost.testing.faults import Cut, Refuse
from isocost.world.epoch import Epoch
from isocost.world.plan import Action, Chosen, Closing, OpenPlan, Outcome, Phase, Plan, Refusal, State, Verdict
from isocost.world.ref import Ref

GROW = step(1, Action.SCALE_WORKLOAD, API, frm=2, to=3)


@pytest.fixture
def fleet() -> Fleet:
    return Fleet.running()


def document(fleet: Fleet, name: str = "fleet-plan") -> dict[str, Any]:
    return fleet.server.find(COSTPLAN, name)


def conditions(fleet: Fleet, name: str = "fleet-plan") -> dict[str, tuple[str, str]]:
    found = document(fleet, name)["status"]["conditions"]
    return {one["type"]: (one["status"], one["reason"]) for one in found}


def go(fleet: Fleet, verdict: Verdict, chosen: Chosen) -> Outcome:
    return act(verdict, chosen, fleet.view(), fleet.ports(), fleet.now)


def propose(fleet: Fleet, fresh: Plan) -> Outcome:
    return go(fleet, Verdict(plan=None), Chosen(fresh=fresh))


def held(fleet: Fleet, name: str = "fleet-plan") -> OpenPlan:
    return next(p for p in fleet.view().plans if p.plan.id == name)


def count(fleet: Fleet) -> int:
    return fleet.server.find(DEPLOYMENT, "api", namespace=SPACE)["spec"]["replicas"]


def touched(fleet: Fleet) -> set[str]:
    """Resources that were written to by the operator."""
    return {call.resource for call in fleet.server.calls if call.write}


def approve(fleet: Fleet, yes: bool = True) -> None:
    fleet.server.edit(COSTPLAN, "fleet-plan", lambda old: {**old, "spec": {**old["spec"], "approved": yes}})


def test_a_proposal_is_written_and_nothing_else(fleet: Fleet):
    outcome = propose(fleet, plan(GROW))
    assert outcome.phase is Phase.PROPOSED
    assert document(fleet)["spec"]["approved"] is False
    assert conditions(fleet)["Approved"] == ("False", "AwaitingApproval")
    assert touched(fleet) == {"costplans"}


def test_a_proposal_that_stands_is_not_written_again(fleet: Fleet):
    propose(fleet, plan(GROW))
    version = document(fleet)["metadata"]["resourceVersion"]
    go(fleet, Verdict(plan=None), Chosen(open=held(fleet)))
    assert document(fleet)["metadata"]["resourceVersion"] == version


def test_an_approved_proposal_is_carried_out(fleet: Fleet):
    propose(fleet, plan(GROW))
    approve(fleet)
    chosen = Chosen(open=held(fleet))
    outcome = go(fleet, Verdict(plan=chosen.active, allowed=(GROW,)), chosen)
    assert (outcome.phase, count(fleet)) == (Phase.COMPLETE, 3)
    assert conditions(fleet)["Complete"] == ("True", "StepsDone")


def test_an_approval_that_is_taken_back_in_the_last_moment_moves_nothing(fleet: Fleet):
    propose(fleet, plan(GROW))
    approve(fleet)
    chosen = Chosen(open=held(fleet))
    approve(fleet, False)
    outcome = go(fleet, Verdict(plan=chosen.active, allowed=(GROW,)), chosen)
    assert (outcome.phase, count(fleet)) == (Phase.PROPOSED, 2)


def test_an_approval_taken_back_between_reading_and_beginning_moves_nothing(fleet: Fleet):
    propose(fleet, plan(GROW))
    approve(fleet)
    chosen = Chosen(open=held(fleet))
    once: list[None] = []

    def gate(request: Any) -> None:
        if "costplans" in request.path and not once:
            once.append(None)
            approve(fleet, False)

    fleet.gate = gate
    outcome = go(fleet, Verdict(plan=chosen.active, allowed=(GROW,)), chosen)
    assert (count(fleet), outcome.set_replicas) == (2, {})
    assert [n.type for n in outcome.notices] == ["Progressing"]


def test_a_plan_that_somebody_deleted_is_over(fleet: Fleet):
    propose(fleet, plan(GROW))
    approve(fleet)
    chosen = Chosen(open=held(fleet))
    fleet.server.remove(COSTPLAN, "fleet-plan")
    assert go(fleet, Verdict(plan=chosen.active, allowed=(GROW,)), chosen) == Outcome()
    assert count(fleet) == 2


def test_an_aborted_plan_says_why_and_touches_nothing(fleet: Fleet):
    fleet.act(plan(GROW), allowed=())
    start = len(fleet.server.writes)
    chosen = Chosen(open=held(fleet))
    outcome = go(fleet, Verdict(plan=chosen.active, abort="HumanEdit: somebody changed api"), chosen)
    assert outcome.phase is Phase.ABORTED
    assert conditions(fleet)["Aborted"] == ("True", "HumanEdit")
    assert document(fleet)["status"]["conditions"][-1]["message"] == "somebody changed api"
    assert [call.resource for call in fleet.server.writes[start:]] == ["costplans"]


def test_a_superseded_plan_is_ended_before_the_next_is_written(fleet: Fleet):
    propose(fleet, plan(GROW))
    close = Closing(plan="fleet-plan", phase=Phase.ABORTED, reason="Superseded", message="a newer plan differs")
    go(fleet, Verdict(plan=None), Chosen(fresh=plan(GROW, name="second"), closing=(close,)))
    assert conditions(fleet)["Aborted"] == ("True", "Superseded")
    assert document(fleet, "second")
    written = [(call.verb, call.name) for call in fleet.server.writes]
    assert written[2:4] == [("patch", "fleet-plan"), ("create", "")]


def test_no_second_plan_is_begun_while_the_first_cannot_be_ended(fleet: Fleet):
    propose(fleet, plan(GROW))
    close = Closing(plan="fleet-plan", phase=Phase.EXPIRED, reason="Expired", message="nobody began it")
    fleet.server.faults.add(Refuse(code=409, reason="Conflict"), verb="patch", resource="costplans")
    outcome = go(fleet, Verdict(plan=None), Chosen(fresh=plan(GROW, name="second"), closing=(close,)))
    assert document(fleet, "second") is None
    assert [n.reason for n in outcome.notices] == ["Conflict"]


def test_closed_plans_beyond_the_last_ten_are_deleted(fleet: Fleet):
    propose(fleet, plan(GROW))
    go(fleet, Verdict(plan=None), Chosen(fresh=plan(GROW, name="second"), delete=("fleet-plan", "long-gone")))
    assert [one["metadata"]["name"] for one in fleet.server.all(COSTPLAN)] == ["second"]


def test_a_plan_that_was_created_by_the_process_before_is_taken_up(fleet: Fleet):
    propose(fleet, plan(GROW))
    assert propose(fleet, plan(GROW)).phase is Phase.PROPOSED
    assert len(fleet.server.all(COSTPLAN)) == 1


def test_a_plan_too_large_for_one_object_is_told_and_not_written(fleet: Fleet):
    many = tuple(replace(GROW, id=f"s{n}") for n in range(500))
    outcome = propose(fleet, plan(*many))
    assert "No plan was written" in outcome.notices[0].message
    assert fleet.server.all(COSTPLAN) == []


def test_a_paused_policy_freezes_its_plan(fleet: Fleet):
    propose(fleet, plan(GROW))
    approve(fleet)
    chosen = Chosen(open=held(fleet))
    paused = policy(paused=True)["spec"]
    fleet.server.edit(COSTPOLICY, "fleet", lambda old: {**old, "spec": paused})
    outcome = go(fleet, Verdict(plan=chosen.active, allowed=(GROW,)), chosen)
    assert (outcome.phase, count(fleet)) == (Phase.APPROVED, 2)


def test_a_refused_step_says_why_in_the_journal(fleet: Fleet):
    fresh = plan(GROW, step(2, Action.SCALE_WORKLOAD, WEB, (1,), frm=6, to=5))
    refused = (
        Refusal(step="s01", reason="MetricsStale", message="demand is unknown"),
        Refusal(step="s02", reason="WaitingForStep", message="waits for s01"),
    )
    fleet.act(fresh, allowed=(), refused=refused)
    assert {name: line["message"] for name, line in journal(fleet).items()} == {
        "s01": "MetricsStale: demand is unknown"
    }


def test_a_missing_right_is_told_with_the_command_and_leaves_nothing_half_done(fleet: Fleet):
    fleet.server.rights.deny("patch", "deployments", "scale")
    outcome = fleet.act(plan(GROW, step(2, Action.SCALE_WORKLOAD, WEB, frm=6, to=5)))
    (notice,) = outcome.notices
    assert (notice.type, notice.status, notice.reason) == ("PermissionMissing", "True", "RightsMissing")
    assert "helm upgrade" in notice.message
    assert {e.step: e.state for e in outcome.journal} == {"s01": State.WAITING}
    assert outcome.set_replicas == {}


def test_without_the_right_to_write_plans_nothing_is_done_at_all(fleet: Fleet):
    fleet.server.rights.deny("patch", "costplans", "status")
    outcome = fleet.act(plan(GROW))
    assert [n.type for n in outcome.notices] == ["PermissionMissing"]
    assert count(fleet) == 2


def test_a_lost_answer_is_looked_at_again_and_not_written_twice(fleet: Fleet):
    fleet.server.faults.add(Cut(done=True), verb="patch", resource="deployments")
    first = fleet.act(plan(GROW))
    assert first.journal[0].state is State.RUNNING
    assert "not known whether the write happened" in first.journal[0].message
    version = fleet.server.find(DEPLOYMENT, "api", namespace=SPACE)["metadata"]["generation"]
    second = fleet.act(plan(GROW))
    assert (second.phase, second.set_replicas) == (Phase.COMPLETE, {API: 3})
    assert fleet.server.find(DEPLOYMENT, "api", namespace=SPACE)["metadata"]["generation"] == version


def test_a_conflict_is_left_to_the_next_round(fleet: Fleet):
    fleet.server.faults.add(Refuse(code=409, reason="Conflict"), verb="patch", resource="deployments")
    first = fleet.act(plan(GROW))
    assert (first.journal[0].state, first.set_replicas) == (State.WAITING, {})
    assert first.journal[0].message.startswith("Conflict:")
    assert fleet.act(plan(GROW)).phase is Phase.COMPLETE


def test_a_server_that_throttles_is_not_asked_for_more_in_this_round(fleet: Fleet):
    fleet.server.faults.add(Refuse(code=429, reason="TooManyRequests", after=1), verb="patch", resource="deployments")
    fleet.act(plan(GROW, step(2, Action.SCALE_WORKLOAD, WEB, frm=6, to=5)))
    assert [c.name for c in fleet.server.calls if c.resource == "deployments" and c.write] == ["api"]


def test_an_annotation_on_the_plan_between_two_writes_does_not_lose_the_result(fleet: Fleet):
    def gate(request: Any) -> None:
        if "deployments" in request.path:
            notes = {"seen": "by-a-human"}
            fleet.server.edit(
                COSTPLAN, "fleet-plan", lambda old: {**old, "metadata": {**old["metadata"], "annotations": notes}}
            )

    fleet.gate = gate
    assert fleet.act(plan(GROW)).phase is Phase.COMPLETE
    assert journal(fleet)["s01"]["state"] == "Done"


class Fenced(Exception):
    """The lease is lost."""


def test_a_closed_gate_ends_everything_at_once(fleet: Fleet):
    fleet.act(plan(GROW), allowed=())
    before = fleet.server.store.version

    def gate(request: Any) -> None:
        raise Fenced

    fleet.gate = gate
    with pytest.raises(Fenced):
        fleet.act(plan(GROW))
    assert fleet.server.store.version == before


def test_a_failed_step_ends_the_plan_and_the_rest_is_not_begun(fleet: Fleet):
    bad = step(1, Action.SCALE_POOL, Ref("MachineDeployment", "gone", "capi"), frm=1, to=2)
    outcome = fleet.act(plan(bad, step(2, Action.SCALE_WORKLOAD, API, frm=2, to=3)))
    assert outcome.phase is Phase.ABORTED
    assert conditions(fleet)["Aborted"] == ("True", "StepFailed")
    assert count(fleet) == 2


def at(fleet: Fleet, number: int, lease: str = "lease-1") -> Ports:
    """The ports of the leader of this number."""
    return replace(fleet.ports(), epoch=Epoch(lease=lease, number=number, holder=f"isocost-{number}"))


def epoch(fleet: Fleet) -> dict[str, Any]:
    found: dict[str, Any] = document(fleet)["status"]["epoch"]
    return found


def begun(fleet: Fleet, number: int) -> OpenPlan:
    """A plan of one step that the leader of this number has written."""
    act(Verdict(plan=None), Chosen(fresh=plan(GROW)), fleet.view(), at(fleet, number), fleet.now)
    return held(fleet)


def test_a_journal_says_which_leader_wrote_it(fleet: Fleet):
    begun(fleet, 3)
    assert epoch(fleet) == {"lease": "lease-1", "number": 3, "holder": "isocost-3"}


def test_a_new_leader_claims_the_journal_before_anything_else_and_only_once(fleet: Fleet):
    open_ = begun(fleet, 3)
    for _ in range(2):
        act(Verdict(plan=None), Chosen(open=open_), fleet.view(), at(fleet, 4), fleet.now)
    assert epoch(fleet)["number"] == 4
    assert sum(call.write for call in fleet.server.calls) == 3  # the plan, its first journal, the claim


def test_a_leader_of_before_leaves_the_journal_and_the_steps_alone(fleet: Fleet):
    approve_later = begun(fleet, 4)
    approve(fleet)
    verdict = Verdict(plan=approve_later.plan, allowed=(GROW,))
    outcome = act(verdict, Chosen(open=held(fleet)), fleet.view(), at(fleet, 3), fleet.now)
    assert "in the hands of a later leader, isocost-4" in outcome.notices[0].message
    assert count(fleet) == 2
    assert epoch(fleet)["number"] == 4


def test_a_lease_made_anew_counts_anew_and_its_leader_goes_on(fleet: Fleet):
    open_ = begun(fleet, 9)
    act(Verdict(plan=None), Chosen(open=open_), fleet.view(), at(fleet, 1, "lease-2"), fleet.now)
    assert epoch(fleet) == {"lease": "lease-2", "number": 1, "holder": "isocost-1"}

"""Pods are resized one after another; what a node cannot give is taken back, and what it defers is waited for and left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from tests.scenarios.fleet import SPACE, WEB, Fleet, journal, plan

from isocost.api.convert import memory_status
from isocost.kube.calls import ignore
from isocost.kube.kinds import COSTPOLICY, POD, VERTICAL
from isocost.testing import builders
from isocost.testing.faults import Kill, Killed, Refuse
from isocost.testing.objects import Object
from isocost.units import Resources
from isocost.world.advice import Ask, Refused
from isocost.world.plan import Action, Outcome, Phase, Plan, State, Step
from isocost.world.snapshot import Memory

GIB = 2**30
LESS = Ask(container="main", frm=Resources.of({"memory": GIB}), to=Resources.of({"memory": GIB // 4}))
PLAN = plan(Step(id="s01", action=Action.RESIZE_PODS, target=WEB, requests=(LESS,)), replicas={WEB: 6})
Answer = Callable[[Object], Object]


def sizing(mode: str) -> Answer:
    rule = {"name": "all", "namespaces": [SPACE], "rightSizing": {"mode": mode}}
    return lambda old: {**old, "spec": {**old["spec"], "workloads": [rule]}}


@pytest.fixture
def fleet() -> Fleet:
    return opened()


def opened() -> Fleet:
    """The fleet under a policy that resizes, on an API server with the fleet's own clock."""
    fleet = Fleet.running()
    fleet.server.objects._now = lambda: fleet.now
    fleet.server.edit(COSTPOLICY, "fleet", sizing("InPlace"))
    return fleet


def pods(fleet: Fleet) -> list[Object]:
    found = (pod for pod in fleet.server.all(POD) if pod["metadata"]["labels"].get("app") == "web")
    return sorted(found, key=lambda pod: pod["metadata"]["name"])


def asks(fleet: Fleet) -> list[str]:
    return [pod["spec"]["containers"][0]["resources"]["requests"]["memory"] for pod in pods(fleet)]


def does(pod: Object) -> Object:
    """The kubelet shows what the pod asks for."""
    held = [{"name": one["name"], "resources": one["resources"]} for one in pod["spec"]["containers"]]
    rest = [one for one in pod["status"].get("conditions", ()) if not one["type"].startswith("PodResize")]
    return {**pod, "status": {**pod["status"], "containerStatuses": held, "conditions": rest}}


def pends(reason: str) -> Answer:
    """The kubelet does not do it, for this reason."""
    said = {"type": "PodResizePending", "status": "True", "reason": reason, "message": "not enough memory"}

    def answer(pod: Object) -> Object:
        rest = [one for one in pod["status"].get("conditions", ()) if not one["type"].startswith("PodResize")]
        old = [{"name": one["name"], "resources": {"requests": {"memory": "1Gi"}}} for one in pod["spec"]["containers"]]
        return {**pod, "status": {**pod["status"], "containerStatuses": old, "conditions": [*rest, said]}}

    return answer


def kubelet(fleet: Fleet, answer: Answer = does, others: Answer = does) -> None:
    """Answers for the first pod, and for all others that ask for the new."""
    for number, pod in enumerate(pods(fleet)):
        if pod["spec"]["containers"][0]["resources"]["requests"]["memory"] == "256Mi" or number == 0:
            fleet.server.edit(
                POD, pod["metadata"]["name"], others if number else answer, namespace=SPACE, subresource="status"
            )


def finish(fleet: Fleet, answer: Answer = does, fresh: Plan = PLAN) -> Outcome:
    for _ in range(30):
        outcome = fleet.round(fresh)
        if outcome.phase and outcome.phase.closed:
            return outcome
        kubelet(fleet, answer)
    raise AssertionError(journal(fleet))


def resizes(fleet: Fleet) -> list[str]:
    return [call.name for call in fleet.server.calls if call.write and call.subresource == "resize"]


def test_pods_are_resized_one_at_a_time_without_a_restart(fleet: Fleet) -> None:
    uids = [pod["metadata"]["uid"] for pod in pods(fleet)]
    fleet.round(PLAN)
    assert sorted(asks(fleet)) == ["1Gi"] * 5 + ["256Mi"]
    fleet.round(PLAN)
    assert sorted(asks(fleet)) == ["1Gi"] * 5 + ["256Mi"], "the kubelet has not done the first one yet"
    assert "waits for shop/web-" in journal(fleet)["s01"]["message"]
    kubelet(fleet)
    assert finish(fleet).phase is Phase.COMPLETE
    assert asks(fleet) == ["256Mi"] * 6
    assert [pod["metadata"]["uid"] for pod in pods(fleet)] == uids
    assert journal(fleet)["s01"]["message"] == "6 of 6 pods have the new requests"
    assert journal(fleet)["s01"]["before"] == "main memory=1Gi"


def test_nothing_but_the_named_request_changes(fleet: Fleet) -> None:
    before = pods(fleet)[0]["spec"]
    finish(fleet)
    after = pods(fleet)[0]["spec"]
    assert after["containers"][0]["resources"]["requests"] == {"cpu": "1", "memory": "256Mi"}
    bare = [{**spec, "containers": [{**c, "resources": 0} for c in spec["containers"]]} for spec in (before, after)]
    assert bare[0] == bare[1]


def test_what_a_node_can_never_give_is_taken_back_and_the_others_go_on(fleet: Fleet) -> None:
    seen: list[Refused] = []
    for _ in range(30):
        outcome = fleet.round(PLAN)
        seen.extend(outcome.refused)
        remember(fleet, seen)
        if outcome.phase and outcome.phase.closed:
            break
        kubelet(fleet, pends("Infeasible"))
    assert asks(fleet) == ["1Gi"] + ["256Mi"] * 5
    (one,) = seen
    assert one.uid == pods(fleet)[0]["metadata"]["uid"]
    assert one.asked == Resources.of({"memory": GIB // 4})
    assert "cannot: Infeasible: not enough memory" in one.reason
    assert journal(fleet)["s01"]["message"].startswith("5 of 6 pods have the new requests; shop/web-")
    assert resizes(fleet).count(one.pod.name) == 2, "once there and once back, and never again"


def remember(fleet: Fleet, seen: list[Refused]) -> None:
    """What the report would write into the policy's status."""
    held = memory_status(Memory(refused=tuple(seen)))
    fleet.server.edit(COSTPOLICY, "fleet", lambda old: {**old, "status": held}, subresource="status")


def test_what_was_refused_is_tried_again_only_when_less_is_asked_for(fleet: Fleet) -> None:
    asked = Resources.of({"memory": GIB // 4})
    one = Refused(pod=WEB, uid="u", asked=asked, reason="no")
    assert one.bars("u", asked)
    assert one.bars("u", Resources.of({"memory": GIB // 2}))
    assert not one.bars("u", Resources.of({"memory": GIB // 8}))
    assert not one.bars("other", asked)


def test_a_deferred_pod_is_waited_for_and_then_left_to_its_kubelet(fleet: Fleet) -> None:
    fleet.round(PLAN)
    kubelet(fleet, pends("Deferred"))
    fleet.round(PLAN)
    said = journal(fleet)["s01"]["message"]
    assert "waits for shop/web-" in said
    assert said.endswith("Deferred: not enough memory")
    fleet.now += timedelta(minutes=11)
    assert finish(fleet, pends("Deferred")).phase is Phase.COMPLETE
    assert asks(fleet) == ["256Mi"] * 6, "the kubelet goes on trying"
    assert "is left to its kubelet after 10 min: Deferred" in journal(fleet)["s01"]["message"]


def test_a_kubelet_that_says_nothing_is_not_waited_for_without_end(fleet: Fleet) -> None:
    fleet.round(PLAN)
    fleet.now += timedelta(minutes=11)
    fleet.round(PLAN)
    assert asks(fleet).count("256Mi") == 2


def test_a_pod_that_somebody_else_has_changed_is_left_alone(fleet: Fleet) -> None:
    name = pods(fleet)[0]["metadata"]["name"]
    fleet.server.edit(POD, name, lambda old: with_memory(old, "700Mi"), namespace=SPACE)
    finish(fleet)
    assert asks(fleet) == ["700Mi"] + ["256Mi"] * 5
    assert f"shop/{name} asks for something else" in journal(fleet)["s01"]["message"]


def with_memory(pod: Object, amount: str) -> Object:
    (main,) = pod["spec"]["containers"]
    resources = {**main["resources"], "requests": {**main["resources"]["requests"], "memory": amount}}
    return {**pod, "spec": {**pod["spec"], "containers": [{**main, "resources": resources}]}}


LEAST = 'pods "web-1" is forbidden: minimum memory usage per Container is 512Mi, but request is 256Mi'


@pytest.mark.parametrize(
    "no", [Refuse(code=422, reason="Invalid"), Refuse(code=403, reason="Forbidden", message=LEAST)]
)
def test_what_the_api_server_refuses_is_remembered_and_ends_nothing(fleet: Fleet, no: Refuse) -> None:
    fleet.server.faults.add(no, resource="pods", subresource="resize")
    outcome = fleet.round(PLAN)
    assert len(outcome.refused) == 1
    assert outcome.phase is Phase.PROGRESSING
    assert asks(fleet) == ["1Gi"] * 6


def test_a_policy_that_only_recommends_now_resizes_nothing(fleet: Fleet) -> None:
    fleet.server.edit(COSTPOLICY, "fleet", sizing("Recommend"))
    fleet.round(PLAN)
    assert asks(fleet) == ["1Gi"] * 6
    assert resizes(fleet) == []
    assert journal(fleet)["s01"]["state"] == State.WAITING


def test_a_workload_that_a_vpa_sizes_is_never_resized(fleet: Fleet) -> None:
    fleet.server.registry.define(builders.definition(VERTICAL))
    target = {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"}
    fleet.server.seed(builders.thing(VERTICAL, "web-vpa", SPACE, spec={"targetRef": target}))
    fleet.round(PLAN)
    assert resizes(fleet) == []
    assert "VerticalPodAutoscaler/shop/web-vpa sizes its pods" in journal(fleet)["s01"]["message"]


@pytest.mark.parametrize("after", [False, True])
def test_a_process_that_dies_at_any_write_loses_nothing(after: bool) -> None:
    for number in range(1, 14):
        fleet = opened()
        kill = Kill(after=number) if after else Kill(before=number)
        fleet.gate, fleet.after = kill.gate, kill.done
        with pytest.raises(Killed):
            finish(fleet)
        fleet.gate = fleet.after = ignore
        kubelet(fleet)
        assert finish(fleet).phase is Phase.COMPLETE
        assert asks(fleet) == ["256Mi"] * 6, number
        assert len(resizes(fleet)) == 6, number

"""SetMinReplicas and SetMaxReplicas on the fake API server."""

from __future__ import annotations

from typing import Any

import pytest
from tests.act.test_steps import line, take
from tests.scenarios.fleet import API, SPACE, Fleet, journal, plan, step

from isocost.kube.client import Client
from isocost.kube.kinds import AUTOSCALER, DEPLOYMENT, SCALEDOBJECT, Kind
from isocost.testing import builders
from isocost.world.plan import Action, State
from isocost.world.ref import Ref

HPA, KEDA = Ref("HorizontalPodAutoscaler", "api", SPACE), Ref("ScaledObject", "api", SPACE)


@pytest.fixture
def fleet() -> Fleet:
    return Fleet.running(builders.autoscaler("api", "api", 1, 9, SPACE))


@pytest.fixture
def keda() -> Fleet:
    spec = {"scaleTargetRef": {"name": "api"}, "minReplicaCount": 1, "maxReplicaCount": 9}
    own = builders.autoscaler("keda-hpa-api", "api", 1, 9, SPACE)
    return Fleet.running(own, builders.thing(SCALEDOBJECT, "api", SPACE, spec=spec))


def found(fleet: Fleet, kind: Kind = AUTOSCALER, name: str = "api") -> dict[str, Any]:
    return fleet.server.find(kind, name, namespace=SPACE)


def test_the_minimum_is_moved_and_the_count_left_to_the_autoscaler(fleet: Fleet):
    outcome = take(fleet, step(1, Action.SET_MIN, HPA, frm=1, to=4))
    assert line(outcome) == (State.DONE, "")
    assert found(fleet)["spec"]["minReplicas"] == 4
    assert found(fleet)["metadata"]["annotations"] == {"isocost.dev/bounds": "1..9, set 4..9"}
    assert outcome.set_replicas == {HPA: 4}
    assert journal(fleet)["s01"]["before"] == "min=1 max=9"
    assert fleet.server.find(DEPLOYMENT, "api", namespace=SPACE)["spec"]["replicas"] == 2


def test_the_maximum_is_moved_under_our_own_name(fleet: Fleet):
    take(fleet, step(1, Action.SET_MAX, HPA, frm=9, to=12))
    written = found(fleet)
    assert (written["spec"]["minReplicas"], written["spec"]["maxReplicas"]) == (1, 12)
    owners = {m["manager"] for m in written["metadata"]["managedFields"] if "f:maxReplicas" in m["fieldsV1"]["f:spec"]}
    assert owners == {"isocost"}


def test_of_keda_the_scaled_object_is_moved_and_not_its_hpa(keda: Fleet):
    assert line(take(keda, step(1, Action.SET_MIN, KEDA, frm=1, to=3)))[0] is State.DONE
    assert found(keda, SCALEDOBJECT)["spec"]["minReplicaCount"] == 3
    assert found(keda, AUTOSCALER, "keda-hpa-api")["spec"]["minReplicas"] == 1


def test_a_bound_that_somebody_changed_is_not_moved(fleet: Fleet):
    fleet.server.edit(
        AUTOSCALER, "api", lambda old: {**old, "spec": {**old["spec"], "minReplicas": 2}}, namespace=SPACE
    )
    state, message = line(take(fleet, step(1, Action.SET_MIN, HPA, frm=1, to=4)))
    assert (state, found(fleet)["spec"]["minReplicas"]) == (State.WAITING, 2)
    assert "has the minimum 2, not 1; somebody has changed it" in message


def test_bounds_that_another_manager_applies_are_left_to_it(fleet: Fleet):
    applier = Client(fleet.server.transport(), manager="argocd")
    applier.apply(AUTOSCALER, "api", {"spec": {"minReplicas": 1}}, namespace=SPACE)
    state, message = line(take(fleet, step(1, Action.SET_MIN, HPA, frm=1, to=4)))
    assert (state, found(fleet)["spec"]["minReplicas"]) == (State.WAITING, 1)
    assert "argocd" in message


def test_an_autoscaler_that_is_gone_is_skipped(fleet: Fleet):
    fresh = plan(step(1, Action.SET_MIN, HPA, frm=1, to=4))
    fleet.late = lambda: fleet.server.remove(AUTOSCALER, "api", namespace=SPACE)
    assert line(fleet.act(fresh)) == (State.SKIPPED, "the autoscaler is gone")


def test_a_lower_minimum_is_done_once_the_replicas_are_gone_on_which_a_later_step_counts(fleet: Fleet):
    fleet.server.edit(
        AUTOSCALER, "api", lambda old: {**old, "spec": {**old["spec"], "minReplicas": 6}}, namespace=SPACE
    )
    fleet.cluster.autoscalers.wish[SPACE, "api"] = 4
    fleet.cluster.settle()
    node = Ref("Node", "dear-001")
    fresh = plan(step(1, Action.SET_MIN, HPA, frm=6, to=3), step(2, Action.CORDON, node, (1,)), replicas={API: 3})
    fleet.round(fresh)
    fleet.cluster.settle()
    state, message = line(fleet.round(fresh))
    assert (state, found(fleet)["spec"]["minReplicas"]) == (State.RUNNING, 3)
    assert message == "it asks for 4 replicas of Deployment/shop/api by itself, 3 are counted on"
    fleet.cluster.autoscalers.wish[SPACE, "api"] = 2
    fleet.cluster.settle()
    assert line(fleet.round(fresh))[0] is State.DONE

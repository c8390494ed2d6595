"""Promises about the scale subresource, of a built-in kind and of a custom one."""

from functools import partial

from isocost.kube.errors import Conflict, Invalid, NotFound
from isocost.kube.kinds import CONFIGMAP, DEPLOYMENT, STATEFULSET, Kind
from isocost.testing.builders import deployment, statefulset
from isocost.testing.contract.read import quiet
from isocost.testing.contract.stage import GADGET, Stage, refused


def a_scale_has_the_version_of_its_object(stage: Stage) -> None:
    stage.gadgets()
    made = stage.make(GADGET, "sized", spec={"replicas": 2})
    found = stage.client.scale(GADGET, "sized", namespace=stage.namespace)
    assert (found.replicas, found.observed) == (2, 0)
    assert (found.version, found.uid) == (made["metadata"]["resourceVersion"], made["metadata"]["uid"])


def a_scale_can_be_set(stage: Stage) -> None:
    stage.gadgets()
    version = stage.make(GADGET, "grown", spec={"replicas": 2})["metadata"]["resourceVersion"]
    found = stage.client.set_scale(GADGET, "grown", 5, namespace=stage.namespace, version=version)
    assert found.replicas == 5
    after = stage.get(GADGET, "grown")
    assert (after["spec"]["replicas"], after["metadata"]["generation"]) == (5, 2)
    assert after["metadata"]["resourceVersion"] == found.version


def a_scale_of_an_old_version_is_refused(stage: Stage) -> None:
    stage.gadgets()
    version = stage.make(GADGET, "raced", spec={"replicas": 2})["metadata"]["resourceVersion"]
    stage.other.patch(GADGET, "raced", {"spec": {"replicas": 3}}, namespace=stage.namespace)
    with refused(Conflict):
        stage.client.set_scale(GADGET, "raced", 9, namespace=stage.namespace, version=version)
    assert stage.get(GADGET, "raced")["spec"]["replicas"] == 3


def a_custom_scale_does_not_ask_for_the_uid(stage: Stage) -> None:
    """Only the version guards it: a uid in the patch is ignored, so nothing may rely on it."""
    stage.gadgets()
    stage.make(GADGET, "named", spec={"replicas": 2})
    body = {"metadata": {"uid": "00000000-dead-4000-8000-000000000000"}, "spec": {"replicas": 9}}
    stage.client.patch(GADGET, "named", body, namespace=stage.namespace, subresource="scale")
    assert stage.get(GADGET, "named")["spec"]["replicas"] == 9


def built_in_kinds_scale_alike(stage: Stage) -> None:
    for kind, body in ((DEPLOYMENT, deployment("web", 0)), (STATEFULSET, statefulset("db", 0))):
        body["spec"]["template"]["spec"] = quiet()
        stage.put(kind, body)
        stage.eventually(partial(_grow, stage, kind, body["metadata"]["name"]))
        assert stage.get(kind, body["metadata"]["name"])["spec"]["replicas"] == 1


def _grow(stage: Stage, kind: Kind, name: str) -> None:
    version = stage.client.scale(kind, name, namespace=stage.namespace).version
    stage.client.set_scale(kind, name, 1, namespace=stage.namespace, version=version)


def fewer_than_none_is_invalid(stage: Stage) -> None:
    stage.put(DEPLOYMENT, deployment("less", 0, stage.namespace))

    def shrink() -> None:
        version = stage.client.scale(DEPLOYMENT, "less", namespace=stage.namespace).version
        with refused(Invalid):
            stage.client.set_scale(DEPLOYMENT, "less", -1, namespace=stage.namespace, version=version)

    stage.eventually(shrink)


def what_has_no_scale_is_not_found(stage: Stage) -> None:
    stage.make(CONFIGMAP, "flat")
    with refused(NotFound):
        stage.client.scale(CONFIGMAP, "flat", namespace=stage.namespace)
    with refused(NotFound):
        stage.client.scale(DEPLOYMENT, "nobody", namespace=stage.namespace)


PROMISES = (
    a_scale_has_the_version_of_its_object,
    a_scale_can_be_set,
    a_scale_of_an_old_version_is_refused,
    a_custom_scale_does_not_ask_for_the_uid,
    built_in_kinds_scale_alike,
    fewer_than_none_is_invalid,
    what_has_no_scale_is_not_found,
)

"""Promises about server-side apply: fields have owners, and nobody takes one by force."""

from isocost.kube.client import Client
from isocost.kube.errors import Conflict, NotFound
from isocost.kube.kinds import CONFIGMAP, DEPLOYMENT
from isocost.testing.builders import deployment
from isocost.testing.contract.read import quiet
from isocost.testing.contract.stage import GADGET, Stage, refused
from isocost.testing.refused import Object
from isocost.testing.store import load


def _apply(stage: Stage, client: Client, data: Object) -> Object:
    return load(client.apply(CONFIGMAP, "shared", {"data": data}, namespace=stage.namespace))


def apply_creates_what_is_missing(stage: Stage) -> None:
    found = _apply(stage, stage.client, {"a": "1"})
    assert found["data"] == {"a": "1"}
    entry = found["metadata"]["managedFields"][0]
    assert (entry["manager"], entry["operation"]) == ("isocost", "Apply")
    assert "f:a" in entry["fieldsV1"]["f:data"]


def apply_removes_what_it_no_longer_says(stage: Stage) -> None:
    _apply(stage, stage.client, {"a": "1", "b": "2"})
    stage.other.patch(CONFIGMAP, "shared", {"data": {"c": "3"}}, namespace=stage.namespace)
    assert _apply(stage, stage.client, {"a": "1"})["data"] == {"a": "1", "c": "3"}


def the_same_apply_twice_makes_no_version(stage: Stage) -> None:
    first = _apply(stage, stage.client, {"a": "1"})
    second = _apply(stage, stage.client, {"a": "1"})
    assert first["metadata"]["resourceVersion"] == second["metadata"]["resourceVersion"]


def two_managers_may_agree(stage: Stage) -> None:
    _apply(stage, stage.client, {"a": "1"})
    found = _apply(stage, stage.other, {"a": "1"})
    assert {each["manager"] for each in found["metadata"]["managedFields"]} == {"isocost", "human"}
    assert _apply(stage, stage.client, {})["data"] == {"a": "1"}


def two_managers_may_not_disagree(stage: Stage) -> None:
    _apply(stage, stage.other, {"a": "1"})
    with refused(Conflict) as found:
        _apply(stage, stage.client, {"a": "2"})
    (cause,) = found[0].causes
    assert (cause.reason, cause.field) == ("FieldManagerConflict", ".data.a")
    assert '"human"' in cause.message
    assert load(stage.client.get(CONFIGMAP, "shared", namespace=stage.namespace))["data"] == {"a": "1"}


def a_patch_takes_a_field_from_apply(stage: Stage) -> None:
    _apply(stage, stage.client, {"a": "1"})
    stage.other.patch(CONFIGMAP, "shared", {"data": {"a": "by hand"}}, namespace=stage.namespace)
    with refused(Conflict) as found:
        _apply(stage, stage.client, {"a": "1"})
    assert '"human"' in found[0].causes[0].message


def a_human_scale_stands_against_apply(stage: Stage) -> None:
    stage.put(DEPLOYMENT, deployment("web", 1, spec=quiet()))
    _scale(stage, 2)
    with refused(Conflict) as found:
        stage.client.apply(DEPLOYMENT, "web", {"spec": {"replicas": 3}}, namespace=stage.namespace)
    (cause,) = found[0].causes
    assert cause.field == ".spec.replicas"
    assert '"human" with subresource "scale"' in cause.message


def a_scale_to_nothing_leaves_no_owner(stage: Stage) -> None:
    """The zero is omitted from the Scale, so its manager is forgotten and the next apply meets no conflict."""
    stage.put(DEPLOYMENT, deployment("web", 1, spec=quiet()))
    _scale(stage, 0)
    found = load(stage.client.apply(DEPLOYMENT, "web", {"spec": {"replicas": 3}}, namespace=stage.namespace))
    assert found["spec"]["replicas"] == 3


def _scale(stage: Stage, replicas: int) -> None:
    def attempt() -> None:
        found = stage.other.scale(DEPLOYMENT, "web", namespace=stage.namespace)
        stage.other.set_scale(DEPLOYMENT, "web", replicas, namespace=stage.namespace, version=found.version)

    stage.eventually(attempt)


def apply_with_the_uid_of_a_lost_object_does_not_create(stage: Stage) -> None:
    body = {"metadata": {"uid": "00000000-dead-4000-8000-000000000000"}, "data": {"a": "1"}}
    with refused(Conflict):
        stage.client.apply(CONFIGMAP, "lost", body, namespace=stage.namespace)
    with refused(NotFound):
        stage.get(CONFIGMAP, "lost")


def apply_of_an_old_version_is_refused(stage: Stage) -> None:
    old = _apply(stage, stage.client, {"a": "1"})["metadata"]["resourceVersion"]
    _apply(stage, stage.other, {"b": "1"})
    body = {"metadata": {"resourceVersion": old}, "data": {"a": "2"}}
    with refused(Conflict):
        stage.client.apply(CONFIGMAP, "shared", body, namespace=stage.namespace)


def apply_merges_containers_by_name(stage: Stage) -> None:
    stage.put(DEPLOYMENT, deployment("two", 0, stage.namespace))
    side = {"name": "side", "image": "registry.invalid/side:1"}
    body = {"spec": {"template": {"spec": {"containers": [side]}}}}
    found = load(stage.client.apply(DEPLOYMENT, "two", body, namespace=stage.namespace))
    assert [each["name"] for each in found["spec"]["template"]["spec"]["containers"]] == ["main", "side"]


def apply_to_status_owns_status_alone(stage: Stage) -> None:
    stage.gadgets()
    stage.make(GADGET, "told", spec={"replicas": 1})
    body = {"status": {"note": "seen"}}
    found = load(stage.client.apply(GADGET, "told", body, namespace=stage.namespace, subresource="status"))
    assert found["status"] == {"note": "seen"}
    entry = next(each for each in found["metadata"]["managedFields"] if each["operation"] == "Apply")
    assert entry["subresource"] == "status"
    assert entry["fieldsV1"] == {"f:status": {"f:note": {}}}


PROMISES = (
    apply_creates_what_is_missing,
    apply_removes_what_it_no_longer_says,
    the_same_apply_twice_makes_no_version,
    two_managers_may_agree,
    two_managers_may_not_disagree,
    a_patch_takes_a_field_from_apply,
    a_human_scale_stands_against_apply,
    a_scale_to_nothing_leaves_no_owner,
    apply_with_the_uid_of_a_lost_object_does_not_create,
    apply_of_an_old_version_is_refused,
    apply_merges_containers_by_name,
    apply_to_status_owns_status_alone,
)

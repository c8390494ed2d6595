"""Promises about writing: names, versions, generations, subresources, preconditions, and who wrote what."""

from isocost.kube.errors import Conflict, Exists, Invalid, NotFound
from isocost.kube.kinds import CONFIGMAP, DEPLOYMENT, EVENT, LEASE, NODE, POD
from isocost.testing.builders import deployment, node
from isocost.testing.contract.read import quiet
from isocost.testing.contract.stage import GADGET, Stage, refused
from isocost.testing.refused import Object
from isocost.testing.store import load

_NOBODY = "00000000-dead-4000-8000-000000000000"


def _version(thing: Object) -> str:
    return str(thing["metadata"]["resourceVersion"])


def a_name_can_be_created_once(stage: Stage) -> None:
    made = stage.make(CONFIGMAP, "once")
    assert made["metadata"]["uid"]
    assert made["metadata"]["creationTimestamp"].endswith("Z")
    with refused(Exists) as found:
        stage.make(CONFIGMAP, "once")
    assert found[0].reason == "AlreadyExists"


def a_generated_name_begins_as_asked(stage: Stage) -> None:
    body = {"metadata": {"generateName": "plan-"}}
    names = {
        load(stage.client.create(CONFIGMAP, body, namespace=stage.namespace))["metadata"]["name"] for _ in range(2)
    }
    assert len(names) == 2
    assert all(name.startswith("plan-") and len(name) > 5 for name in names)


def nothing_is_created_in_a_missing_namespace(stage: Stage) -> None:
    with refused(NotFound):
        stage.client.create(CONFIGMAP, {"metadata": {"name": "lost"}}, namespace="no-such-namespace")


def a_merge_patch_changes_sets_and_removes(stage: Stage) -> None:
    stage.make(CONFIGMAP, "merge", data={"keep": "1", "drop": "2"})
    body = {"data": {"drop": None, "new": "3"}}
    found = load(stage.client.patch(CONFIGMAP, "merge", body, namespace=stage.namespace))
    assert found["data"] == {"keep": "1", "new": "3"}
    with refused(NotFound):
        stage.client.patch(CONFIGMAP, "nobody", body, namespace=stage.namespace)


def a_patch_of_an_old_version_is_refused(stage: Stage) -> None:
    old = _version(stage.make(CONFIGMAP, "old"))
    stage.other.patch(CONFIGMAP, "old", {"data": {"by": "human"}}, namespace=stage.namespace)
    late = {"metadata": {"resourceVersion": old}, "data": {"by": "operator"}}
    with refused(Conflict):
        stage.client.patch(CONFIGMAP, "old", late, namespace=stage.namespace)
    assert stage.get(CONFIGMAP, "old")["data"] == {"by": "human"}


def a_patch_of_the_present_version_is_taken(stage: Stage) -> None:
    version = _version(stage.make(CONFIGMAP, "present"))
    body = {"metadata": {"resourceVersion": version}, "data": {"by": "operator"}}
    found = load(stage.client.patch(CONFIGMAP, "present", body, namespace=stage.namespace))
    assert int(_version(found)) > int(version)


def a_patch_of_another_uid_is_refused(stage: Stage) -> None:
    stage.make(CONFIGMAP, "twin")
    with refused(Conflict):
        stage.client.patch(
            CONFIGMAP, "twin", {"metadata": {"uid": _NOBODY}, "data": {"a": "b"}}, namespace=stage.namespace
        )
    assert "data" not in stage.get(CONFIGMAP, "twin")


def a_patch_that_changes_nothing_makes_no_version(stage: Stage) -> None:
    made = stage.make(CONFIGMAP, "still", data={"a": "b"})
    found = load(stage.client.patch(CONFIGMAP, "still", {"data": {"a": "b"}}, namespace=stage.namespace))
    assert _version(found) == _version(made)


def only_a_change_of_spec_raises_the_generation(stage: Stage) -> None:
    stage.gadgets()
    stage.make(GADGET, "age", spec={"replicas": 1})

    def patched(body: Object, subresource: str | None = None) -> int:
        raw = stage.client.patch(GADGET, "age", body, namespace=stage.namespace, subresource=subresource)
        return int(load(raw)["metadata"]["generation"])

    assert patched({"metadata": {"annotations": {"a": "b"}}}) == 1
    assert patched({"status": {"note": "seen"}}, "status") == 1
    assert patched({"spec": {"replicas": 2}}) == 2


def status_and_spec_do_not_touch_each_other(stage: Stage) -> None:
    stage.gadgets()
    stage.make(GADGET, "split", spec={"replicas": 1}, status={"note": "at birth"})
    assert "status" not in stage.get(GADGET, "split")
    both = {"spec": {"replicas": 5}, "status": {"note": "seen"}}
    stage.client.patch(GADGET, "split", both, namespace=stage.namespace, subresource="status")
    found = stage.get(GADGET, "split")
    assert (found["spec"]["replicas"], found["status"]) == (1, {"note": "seen"})
    stage.client.patch(
        GADGET, "split", {"spec": {"replicas": 6}, "status": {"note": "lost"}}, namespace=stage.namespace
    )
    found = stage.get(GADGET, "split")
    assert (found["spec"]["replicas"], found["status"]) == (6, {"note": "seen"})


def a_status_of_an_old_version_is_refused(stage: Stage) -> None:
    stage.gadgets()
    old = _version(stage.make(GADGET, "race", spec={"replicas": 1}))
    stage.other.patch(GADGET, "race", {"spec": {"replicas": 2}}, namespace=stage.namespace)
    late = {"metadata": {"resourceVersion": old}, "status": {"note": "late"}}
    with refused(Conflict):
        stage.client.patch(GADGET, "race", late, namespace=stage.namespace, subresource="status")


def a_status_does_not_ask_for_the_uid(stage: Stage) -> None:
    """Only the version guards the status of a custom resource: the uid that comes with it is ignored."""
    stage.gadgets()
    stage.make(GADGET, "other", spec={"replicas": 1})
    body = {"metadata": {"uid": _NOBODY, "annotations": {"a": "b"}}, "status": {"note": "taken"}}
    stage.client.patch(GADGET, "other", body, namespace=stage.namespace, subresource="status")
    found = stage.get(GADGET, "other")
    assert found["status"] == {"note": "taken"}
    assert "annotations" not in found["metadata"]


def a_schema_fills_prunes_and_refuses(stage: Stage) -> None:
    stage.gadgets()
    found = stage.make(GADGET, "shape", spec={"replicas": 1, "unknown": True})
    assert found["spec"] == {"replicas": 1, "size": "Small"}
    with refused(Invalid) as error:
        stage.make(GADGET, "huge", spec={"size": "Huge"})
    assert "spec.size" in error[0].message


def each_writer_is_recorded(stage: Stage) -> None:
    stage.put(DEPLOYMENT, deployment("wrote", 0, stage.namespace))
    stage.other.patch(DEPLOYMENT, "wrote", {"spec": {"paused": True}}, namespace=stage.namespace)
    held = {
        each["manager"]: each
        for each in stage.get(DEPLOYMENT, "wrote")["metadata"]["managedFields"]
        if "subresource" not in each
    }
    assert held["isocost"]["operation"] == held["human"]["operation"] == "Update"
    assert "f:replicas" in held["isocost"]["fieldsV1"]["f:spec"]
    assert held["human"]["fieldsV1"] == {"f:spec": {"f:paused": {}}}


def a_node_can_be_cordoned_and_freed(stage: Stage) -> None:
    name = f"{stage.namespace}-node"
    stage.client.create(NODE, node(name))
    try:
        stage.client.patch(NODE, name, {"spec": {"unschedulable": True}})
        assert load(stage.client.get(NODE, name))["spec"]["unschedulable"] is True
        stage.client.patch(NODE, name, {"spec": {"unschedulable": None}})
        assert "unschedulable" not in load(stage.client.get(NODE, name)).get("spec", {})
    finally:
        stage.client.delete(NODE, name)


def a_lease_can_be_taken_by_one(stage: Stage) -> None:
    version = _version(stage.make(LEASE, "leader", spec={"holderIdentity": "a", "leaseDurationSeconds": 15}))

    def take(who: str) -> None:
        body = {"metadata": {"resourceVersion": version}, "spec": {"holderIdentity": who}}
        stage.client.patch(LEASE, "leader", body, namespace=stage.namespace)

    take("b")
    with refused(Conflict):
        take("c")
    assert stage.get(LEASE, "leader")["spec"]["holderIdentity"] == "b"


def an_event_can_be_told(stage: Stage) -> None:
    ref = {"apiVersion": "v1", "kind": "ConfigMap", "name": "any", "namespace": stage.namespace}
    words = {"action": "Plan", "reason": "PlanProposed", "note": "cheaper", "type": "Normal"}
    by = {"reportingController": "isocost.dev/operator", "reportingInstance": "test"}
    body = {"metadata": {"name": "told"}, "regarding": ref, "eventTime": "2026-01-01T00:00:00.000000Z", **words, **by}
    found = stage.put(EVENT, body)
    assert found["note"] == "cheaper"


def a_delete_asks_for_uid_and_version(stage: Stage) -> None:
    made = stage.make(CONFIGMAP, "doomed")
    for wrong in ({"uid": _NOBODY}, {"version": "1"}):
        with refused(Conflict):
            stage.client.delete(CONFIGMAP, "doomed", namespace=stage.namespace, **wrong)
    uid, version = made["metadata"]["uid"], _version(made)
    stage.client.delete(CONFIGMAP, "doomed", namespace=stage.namespace, uid=uid, version=version)
    with refused(NotFound):
        stage.client.delete(CONFIGMAP, "doomed", namespace=stage.namespace)


def a_finalizer_holds_an_object_until_it_is_gone(stage: Stage) -> None:
    stage.make(CONFIGMAP, "held")
    hold = {"metadata": {"finalizers": ["isocost.dev/test"]}}
    stage.client.patch(CONFIGMAP, "held", hold, namespace=stage.namespace)
    stage.client.delete(CONFIGMAP, "held", namespace=stage.namespace)
    assert stage.get(CONFIGMAP, "held")["metadata"]["deletionTimestamp"]
    stage.client.patch(CONFIGMAP, "held", {"metadata": {"finalizers": None}}, namespace=stage.namespace)
    with refused(NotFound):
        stage.get(CONFIGMAP, "held")


def a_pod_on_a_node_is_deleted_with_grace(stage: Stage) -> None:
    stage.make(POD, "graced", spec={**quiet(), "nodeName": "nowhere", "tolerations": [{"operator": "Exists"}]})
    stage.client.delete(POD, "graced", namespace=stage.namespace)
    meta = stage.get(POD, "graced")["metadata"]
    assert meta["deletionTimestamp"]
    assert meta["deletionGracePeriodSeconds"] == 30


PROMISES = (
    a_name_can_be_created_once,
    a_generated_name_begins_as_asked,
    nothing_is_created_in_a_missing_namespace,
    a_merge_patch_changes_sets_and_removes,
    a_patch_of_an_old_version_is_refused,
    a_patch_of_the_present_version_is_taken,
    a_patch_of_another_uid_is_refused,
    a_patch_that_changes_nothing_makes_no_version,
    only_a_change_of_spec_raises_the_generation,
    status_and_spec_do_not_touch_each_other,
    a_status_of_an_old_version_is_refused,
    a_status_does_not_ask_for_the_uid,
    a_schema_fills_prunes_and_refuses,
    each_writer_is_recorded,
    a_node_can_be_cordoned_and_freed,
    a_lease_can_be_taken_by_one,
    an_event_can_be_told,
    a_delete_asks_for_uid_and_version,
    a_finalizer_holds_an_object_until_it_is_gone,
    a_pod_on_a_node_is_deleted_with_grace,
)

"""Governed workloads: bounds, autoscalers, foreign managers."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from isocost.observe import wire
from isocost.observe.lists import Lists
from isocost.observe.workloads import Sets, bounds, workload, writer
from isocost.testing import builders as make
from isocost.world.policy import DemandSource, Preset, WorkloadRule
from isocost.world.ref import Ref
from isocost.world.workload import Workload

WEB = Ref("Deployment", "web", "shop")
RULE = WorkloadRule(name="all", demand=DemandSource(preset=Preset.CPU), min_replicas=2, max_replicas=10)
LOW, HIGH = "isocost.dev/min-replicas", "isocost.dev/max-replicas"


def one(notes: dict[str, str] | None = None, disputed: str = "", **lists: Any) -> Workload:
    document = make.deployment("web", 3, "shop", spec=make.podspec("250m", "1Gi"))
    document["metadata"] |= {"annotations": notes or {}, "uid": "u", "resourceVersion": "7"}
    found = msgspec.convert(document, wire.Set)
    return workload(Sets.of(Lists(deployments=(found,), **lists)), WEB, RULE, "p", disputed)


def scaler(kind: str, name: str, target: dict[str, str]) -> wire.Scaler:
    document = {"metadata": {"name": name, "namespace": "shop"}, "spec": {"scaleTargetRef": target}}
    return msgspec.convert(document, wire.Scaler)


def test_a_workload_is_what_its_object_and_its_rule_say() -> None:
    found = one()
    assert (found.replicas, found.resource_version, found.policy, found.rule) == (3, "7", "p", RULE)
    assert (found.min_replicas, found.max_replicas, found.ignored) == (2, 10, "")
    assert found.requests.quantities() == {"cpu": "250m", "memory": str(2**30), "pods": "1"}
    assert found.movable


@pytest.mark.parametrize(
    ("notes", "low", "high"),
    [
        ({LOW: "4"}, 4, 10),
        ({HIGH: "6"}, 2, 6),
        ({LOW: "0", HIGH: "99"}, 2, 10),
        ({LOW: "50", HIGH: "60"}, 10, 10),
        ({LOW: "0", HIGH: "1"}, 2, 2),
    ],
)
def test_annotations_narrow_the_range_and_never_widen_it(notes: dict[str, str], low: int, high: int) -> None:
    assert bounds(RULE, notes) == (low, high, "")


@pytest.mark.parametrize("text", ["three", "-1", "1.5", "", "9" * 5000, "٣"])
def test_an_annotation_that_is_no_number_leaves_the_workload_alone_and_says_why(text: str) -> None:
    found = one({LOW: text})
    assert found.ignored.startswith(f"annotation {LOW} is")
    assert len(found.ignored) < 150
    assert not found.movable


def test_contradicting_annotations_leave_the_workload_alone() -> None:
    assert "is above" in one({LOW: "5", HIGH: "4"}).ignored


def test_a_tenant_may_opt_out() -> None:
    assert one({"isocost.dev/ignore": "true"}).ignored == "annotation isocost.dev/ignore"
    assert one({"isocost.dev/ignore": "false"}).ignored == ""


def test_a_disputed_workload_is_left_alone() -> None:
    assert one(disputed="claimed by a and b").ignored == "claimed by a and b"


def test_replicas_of_an_autoscaled_workload_are_not_ours() -> None:
    target = {"kind": "Deployment", "name": "web"}
    found = one(autoscalers=(scaler("HorizontalPodAutoscaler", "h", target),))
    assert found.autoscaler == Ref("HorizontalPodAutoscaler", "h", "shop")
    assert not found.movable
    assert one(autoscalers=(scaler("x", "h", {**target, "name": "other"}),)).autoscaler is None


def test_a_scaled_object_stands_before_the_autoscaler_that_keda_made_for_it() -> None:
    own = scaler("HorizontalPodAutoscaler", "keda-hpa-s", {"kind": "Deployment", "name": "web"})
    found = one(autoscalers=(own,), scaledobjects=(scaler("ScaledObject", "s", {"name": "web"}),))
    assert found.autoscaler == Ref("ScaledObject", "s", "shop")


def managed(manager: str, operation: str, fields: object) -> wire.Managed:
    return wire.Managed(manager=manager, operation=operation, fields_v1=msgspec.Raw(msgspec.json.encode(fields)))


def test_who_applied_the_replicas_owns_them() -> None:
    replicas = {"f:spec": {"f:replicas": {}, "f:template": {"f:spec": {}}}}
    assert writer([managed("argocd", "Apply", replicas)]) == "argocd"
    assert writer([managed("isocost", "Apply", replicas)]) == ""
    assert writer([managed("kubectl", "Update", replicas)]) == ""
    assert writer([managed("argocd", "Apply", {"f:spec": {"f:template": {}}})]) == ""
    assert writer([managed("argocd", "Apply", {"f:metadata": {}})]) == ""
    assert writer([wire.Managed(manager="odd", operation="Apply")]) == ""


def test_a_workload_that_is_being_deleted_is_not_governed() -> None:
    document = make.deployment("web", 3, "shop")
    document["metadata"]["deletionTimestamp"] = "2026-11-24T12:00:00Z"
    assert Sets.of(Lists(deployments=(msgspec.convert(document, wire.Set, strict=False),))).candidates() == ()


def test_a_candidate_carries_the_labels_of_its_namespace() -> None:
    space = msgspec.convert({"metadata": {"name": "shop", "labels": {"team": "a"}}}, wire.Bare)
    deployed = msgspec.convert(make.deployment("web", 1, "shop", labels={"tier": "x"}), wire.Set)
    (found,) = Sets.of(Lists(deployments=(deployed,), namespaces=(space,))).candidates()
    assert (found.ref, found.labels, found.spaces) == (WEB, {"tier": "x"}, {"team": "a"})

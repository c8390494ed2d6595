"""Autoscalers: their bounds, whose these are, and when they stay."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from isocost.observe import wire
from isocost.observe.lists import Lists
from isocost.observe.scalers import HPA, KEDA, Scaler, read
from isocost.world.ref import Ref
from isocost.world.spans import NOTE
from isocost.world.workload import Bounds

WEB = Ref("Deployment", "web", "shop")


def scaler(name: str = "web", notes: dict[str, str] | None = None, fields: Any = None, **spec: Any) -> wire.Scaler:
    managed = [{"manager": "argocd", "operation": "Apply", "fieldsV1": {"f:spec": fields}}] if fields else []
    meta = {"name": name, "namespace": "shop", "annotations": notes or {}, "managedFields": managed}
    document = {"metadata": meta, "spec": {"scaleTargetRef": {"name": "web"}, **spec}}
    return msgspec.json.decode(msgspec.json.encode(document), type=wire.Scaler)


def hpa(**more: Any) -> Scaler:
    return read(Lists(autoscalers=(scaler(**{"minReplicas": 2, "maxReplicas": 10, **more}),)))[WEB]


def keda(**more: Any) -> Scaler:
    return read(Lists(scaledobjects=(scaler(**more),)))[WEB]


def test_an_hpa_has_its_bounds_and_never_a_minimum_of_zero() -> None:
    assert hpa() == Scaler(ref=Ref(HPA, "web", "shop"), bounds=Bounds(least=2, most=10, lowest=1))
    assert hpa(minReplicas=None).bounds.least == 1


def test_a_scaled_object_may_go_to_zero_but_not_to_its_idle_count() -> None:
    assert keda().bounds == Bounds(least=0, most=100, lowest=0)
    found = keda(minReplicaCount=3, maxReplicaCount=8, idleReplicaCount=0).bounds
    assert found == Bounds(least=3, most=8, lowest=1)


def test_the_scaled_object_stands_for_the_hpa_that_keda_made() -> None:
    own = scaler("keda-hpa-web", minReplicas=1, maxReplicas=5)
    found = read(Lists(autoscalers=(own,), scaledobjects=(scaler(minReplicaCount=1, maxReplicaCount=5),)))[WEB]
    assert (found.ref, found.bounds.kept) == (Ref(KEDA, "web", "shop"), "")


def test_bounds_that_another_manager_applies_stay() -> None:
    assert hpa(fields={"f:minReplicas": {}}).bounds.kept.startswith("they belong to the manager argocd")
    assert keda(fields={"f:maxReplicaCount": {}}).bounds.kept.startswith("they belong to the manager argocd")
    assert hpa(fields={"f:metrics": {}}).bounds.kept == ""


@pytest.mark.parametrize("key", ["paused", "paused-replicas"])
def test_a_paused_scaled_object_stays(key: str) -> None:
    assert (
        keda(notes={f"autoscaling.keda.sh/{key}": "3"}).bounds.kept == f"annotation autoscaling.keda.sh/{key} pauses it"
    )
    assert keda(notes={f"autoscaling.keda.sh/{key}": "false"}).bounds.kept == ""


def test_two_autoscalers_of_one_workload_both_stay() -> None:
    both = (scaler("a", minReplicas=1, maxReplicas=5), scaler("b", minReplicas=1, maxReplicas=5))
    assert "scale the same workload" in read(Lists(autoscalers=both))[WEB].bounds.kept


def test_an_hpa_over_no_replica_sleeps_and_a_scaled_object_does_not() -> None:
    assert "switched off" in hpa().over(0).kept
    assert hpa().over(1).kept == ""
    assert keda().over(0).kept == ""


def test_a_maximum_that_we_raised_is_known_by_the_note() -> None:
    assert hpa(notes={NOTE: "2..10, set 2..14"}, maxReplicas=14).bounds.before == 10
    assert hpa(notes={NOTE: "2..10, set 2..14"}, maxReplicas=20).bounds.before is None
    assert hpa().bounds.before is None

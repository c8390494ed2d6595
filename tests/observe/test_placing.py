"""Where a pod may run, and what keeps it where it is."""

from typing import Any

import msgspec
import pytest

from isocost.observe import wire
from isocost.observe.placing import scheduling
from isocost.world.cluster import Scheduling, Taint

LABELS = {"app": "web"}
REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution"
OWN = {"labelSelector": {"matchLabels": LABELS}, "topologyKey": "kubernetes.io/hostname"}


def wishes(**parts: Any) -> Scheduling:
    return scheduling(msgspec.convert({"containers": [{}], **parts}, wire.PodSpec), LABELS, "shop")


def apart(term: dict[str, Any]) -> Scheduling:
    return wishes(affinity={"podAntiAffinity": {REQUIRED: [term]}})


def test_node_selector_affinity_and_tolerations_are_honoured() -> None:
    terms = [{"matchExpressions": [{"key": "arch", "operator": "In", "values": ["arm64", "amd64"]}]}]
    found = wishes(
        nodeSelector={"disk": "ssd"},
        affinity={"nodeAffinity": {REQUIRED: {"nodeSelectorTerms": terms}}},
        tolerations=[{"key": "gpu", "operator": "Exists"}],
    )
    assert found.unmodelled == ()
    assert found.admits({"disk": "ssd", "arch": "arm64"}, (Taint(key="gpu"),))
    assert not found.admits({"disk": "ssd", "arch": "riscv"}, ())
    assert not found.admits({"disk": "ssd", "arch": "arm64"}, (Taint(key="other"),))


def test_anti_affinity_to_its_own_kind_per_node_means_one_per_node() -> None:
    found = apart(OWN)
    assert (found.per_node, found.unmodelled) == (1, ())


@pytest.mark.parametrize(
    ("change", "topology"),
    [
        ({"topologyKey": "topology.kubernetes.io/zone"}, "topology.kubernetes.io/zone"),
        ({"labelSelector": {"matchLabels": {"app": "db"}}}, "kubernetes.io/hostname"),
        ({"labelSelector": None}, "kubernetes.io/hostname"),
        ({"namespaces": ["other"]}, "kubernetes.io/hostname"),
        ({"namespaceSelector": {}}, "kubernetes.io/hostname"),
    ],
)
def test_any_other_anti_affinity_is_named(change: dict[str, Any], topology: str) -> None:
    found = apart({**OWN, **change})
    assert (found.per_node, found.unmodelled) == (None, (f"pod anti-affinity over {topology}",))


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        ({"affinity": {"podAffinity": {REQUIRED: [OWN]}}}, "pod affinity over kubernetes.io/hostname"),
        (
            {"topologySpreadConstraints": [{"topologyKey": "zone", "whenUnsatisfiable": "DoNotSchedule"}]},
            "topology spread over zone",
        ),
        ({"volumes": [{"name": "data", "persistentVolumeClaim": {"claimName": "data"}}]}, "volume data"),
        ({"volumes": [{"name": "scratch", "ephemeral": {}}]}, "volume scratch"),
        ({"resourceClaims": [{"name": "gpu"}]}, "resource claims"),
        ({"schedulingGates": [{"name": "later"}]}, "scheduling gates"),
        ({"schedulerName": "volcano"}, "scheduler volcano"),
        (
            {"affinity": {"nodeAffinity": {REQUIRED: {"nodeSelectorTerms": [{"matchFields": []}]}}}},
            "node affinity by field",
        ),
    ],
)
def test_a_wish_that_is_not_modelled_is_named(parts: dict[str, Any], name: str) -> None:
    assert wishes(**parts).unmodelled == (name,)


def test_preferences_bind_nobody() -> None:
    soft = {"topologySpreadConstraints": [{"topologyKey": "zone", "whenUnsatisfiable": "ScheduleAnyway"}]}
    preferred = {"affinity": {"podAntiAffinity": {"preferredDuringSchedulingIgnoredDuringExecution": []}}}
    assert wishes(**soft, **preferred, schedulerName="default-scheduler") == Scheduling()


def test_two_pods_with_one_host_port_never_share_a_node() -> None:
    assert wishes(containers=[{"ports": [{"containerPort": 80, "hostPort": 80}]}]).per_node == 1
    assert wishes(containers=[{"ports": [{"containerPort": 80}]}]).per_node is None

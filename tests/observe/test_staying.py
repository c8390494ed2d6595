"""Which pods are never evicted."""

from typing import Any

import msgspec
import pytest

from isocost.observe import wire
from isocost.observe.staying import immovable
from isocost.world.ref import Ref

WEB = Ref("Deployment", "web", "shop")
SAFE = "cluster-autoscaler.kubernetes.io/safe-to-evict"
EMPTY = {"volumes": [{"name": "cache", "emptyDir": {}}]}


def stays(
    notes: dict[str, str] | None = None,
    spec: dict[str, Any] | None = None,
    owner: Ref | None = WEB,
    moving: frozenset[Ref] = frozenset(),
) -> str:
    meta = {"name": "web-1", "namespace": "shop", "annotations": notes or {}}
    return immovable(msgspec.convert({"metadata": meta, "spec": spec or {}}, wire.Pod), owner, moving)


def test_a_pod_of_a_deployment_may_move() -> None:
    assert stays() == ""


def test_a_bare_pod_stays() -> None:
    assert stays(owner=None) == "bare pod"


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        (SAFE, "false", "safe-to-evict=false"),
        ("karpenter.sh/do-not-disrupt", "true", "do-not-disrupt"),
        ("karpenter.sh/do-not-disrupt", "30m", "do-not-disrupt"),
        ("isocost.dev/ignore", "true", "isocost.dev/ignore"),
        ("isocost.dev/ignore", "", "isocost.dev/ignore"),
        ("karpenter.sh/do-not-disrupt", "false", ""),
        ("isocost.dev/ignore", "false", ""),
    ],
)
def test_annotations_are_heeded(key: str, value: str, reason: str) -> None:
    assert stays({key: value}) == reason


def test_pods_of_a_rollout_under_way_stay() -> None:
    assert stays(moving=frozenset({WEB})) == "rollout under way"


@pytest.mark.parametrize(
    ("volume", "local"),
    [
        ({"emptyDir": {}}, True),
        ({"hostPath": {"path": "/data"}}, True),
        ({"emptyDir": {"medium": "Memory"}}, False),
        ({"configMap": {"name": "c"}}, False),
        ({"projected": {"sources": []}}, False),
    ],
)
def test_local_data_is_what_cluster_autoscaler_calls_so(volume: dict[str, Any], local: bool) -> None:
    assert stays(spec={"volumes": [{"name": "v", **volume}]}) == ("local data" if local else "")


def test_local_data_may_go_where_its_owner_says_so() -> None:
    assert stays({SAFE: "true"}, EMPTY) == ""
    assert stays({"cluster-autoscaler.kubernetes.io/safe-to-evict-local-volumes": "logs,cache"}, EMPTY) == ""
    assert stays({"cluster-autoscaler.kubernetes.io/safe-to-evict-local-volumes": "logs"}, EMPTY) == "local data"


def test_pods_with_resource_claims_stay_even_when_safe_to_evict() -> None:
    assert stays({SAFE: "true"}, {"resourceClaims": [{"name": "gpu"}]}) == "resource claims"

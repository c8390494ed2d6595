"""What a pool's next node is expected to be like, from those that stand."""

from __future__ import annotations

import pytest
from tests.model.views import node, pool

from isocost.model.habitat import observed
from isocost.units import Missing
from isocost.world.cluster import Taint

OWN = Taint(key="team", value="ml")
UNKNOWN = Missing(reason="no offer")
POOL = pool("p", UNKNOWN)


@pytest.mark.parametrize(
    "key",
    [
        "karpenter.sh/disrupted",
        "node.cloudprovider.kubernetes.io/uninitialized",
        "node.cluster.x-k8s.io/uninitialized",
        "node.kubernetes.io/not-ready",
        "ToBeDeletedByClusterAutoscaler",
    ],
)
def test_what_a_node_goes_through_says_nothing_of_the_next_one(key: str) -> None:
    assert observed(UNKNOWN, (node("a", POOL, taints=(OWN, Taint(key=key))),)).taints == (OWN,)


def test_what_one_node_is_says_nothing_of_the_others() -> None:
    nodes = (
        node("a", POOL, taints=(OWN, Taint(key="sick")), labels={"x": "1", "y": "1"}),
        node("b", POOL, taints=(OWN,), labels={"x": "1"}),
    )
    found = observed(UNKNOWN, nodes)
    assert (found.taints, found.labels) == ((OWN,), {"x": "1"})

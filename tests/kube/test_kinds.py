"""Paths are where the API server keeps things, and names cannot leave their place in them."""

import pytest

from isocost.kube.kinds import COSTPLAN, DEPLOYMENT, NODE, POD


def test_paths_of_core_named_and_custom_groups() -> None:
    assert POD.collection() == "/api/v1/pods"
    assert POD.path("web", "shop", "eviction") == "/api/v1/namespaces/shop/pods/web/eviction"
    assert DEPLOYMENT.path("web", "shop", "scale") == "/apis/apps/v1/namespaces/shop/deployments/web/scale"
    assert COSTPLAN.path("p1") == "/apis/isocost.dev/v1alpha1/costplans/p1"


def test_a_name_is_quoted() -> None:
    assert NODE.path("../pods/x?y") == "/api/v1/nodes/..%2Fpods%2Fx%3Fy"


def test_a_path_without_its_namespace_or_name_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a name and a namespace"):
        POD.path("web")
    with pytest.raises(ValueError, match="needs a name"):
        NODE.path("")
    with pytest.raises(ValueError, match="cluster-scoped"):
        NODE.path("n", "default")

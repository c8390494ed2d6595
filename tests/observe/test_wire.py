"""What is skipped of an object, and what makes a page unreadable."""

from __future__ import annotations

import json
from typing import Any

import pytest

from isocost.kube.decode import Page
from isocost.kube.errors import Unavailable
from isocost.observe import wire
from isocost.testing import builders as make


def page(*items: dict[str, Any]) -> bytes:
    return json.dumps({"kind": "List", "metadata": {"resourceVersion": "1"}, "items": list(items)}).encode()


def test_fields_that_no_decision_needs_are_skipped() -> None:
    pod = make.pod("a", "shop")
    pod["metadata"]["managedFields"] = [{"manager": "x", "fieldsV1": {"f:spec": {}}}]
    pod["spec"]["containers"][0]["env"] = [{"name": "A", "value": "1"}]
    (found,) = Page("Pod", wire.Pod)(page(pod))
    assert not hasattr(found.metadata, "managed_fields")
    assert not hasattr(found.spec.containers[0], "env")


def test_an_empty_list_may_be_null() -> None:
    assert Page("Pod", wire.Pod)(b'{"items": null}') == []


@pytest.mark.parametrize("replicas", [-1, 2**31, 1.5, "3"])
def test_a_count_that_cannot_be_makes_the_page_unreadable_and_names_the_place(replicas: object) -> None:
    bad = make.deployment("web", 1, "shop")
    bad["spec"]["replicas"] = replicas
    with pytest.raises(Unavailable, match=r"Deployment.*spec\.replicas"):
        Page("Deployment", wire.Set)(page(make.deployment("ok", 1), bad))


def test_a_page_that_is_not_json_is_unreadable() -> None:
    with pytest.raises(Unavailable, match="Pod"):
        Page("Pod", wire.Pod)(b"<html>")


def test_the_record_of_managers_is_read_of_workloads_only_as_far_as_needed() -> None:
    web = make.deployment("web", 1, "shop")
    owned = {"f:spec": {"f:replicas": {}}}
    web["metadata"]["managedFields"] = [{"manager": "argocd", "operation": "Apply", "fieldsV1": owned}]
    (found,) = Page("Deployment", wire.Set)(page(web))
    assert found.metadata.managed_fields is not None
    assert json.loads(bytes(found.metadata.managed_fields[0].fields_v1)) == owned

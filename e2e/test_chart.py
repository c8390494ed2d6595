"""The chart before a real API server: every object of every value set is taken under strict validation, and the pods keep to the
restricted Pod Security Standard by the server's own judgement."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.chart import schemas
from tests.chart.helm import render

from e2e.binaries import MONITOR_CRDS, ROOT
from e2e.client import Object, Refused
from e2e.cluster import Cluster

SETS = [ROOT / "examples" / "values.yaml", *sorted((ROOT / "tests" / "chart" / "sets").glob("*.yaml"))]
NAMESPACE = "isocost"
STRICT = {"dryRun": "All", "fieldValidation": "Strict", "fieldManager": "e2e"}
each = pytest.mark.parametrize("values", SETS, ids=lambda path: path.stem)


@pytest.fixture(scope="module")
def cluster(plane: Cluster) -> Cluster:
    """A cluster with the kinds of the Prometheus Operator, and a namespace that enforces the restricted standard."""
    plane.apply(MONITOR_CRDS)
    restricted = {"pod-security.kubernetes.io/enforce": "restricted"}
    plane.apply({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": NAMESPACE, "labels": restricted}})
    plane.apply({"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "isocost", "namespace": NAMESPACE}})
    plane.apply(
        {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "cost-robot", "namespace": NAMESPACE}}
    )
    return plane


def tried(cluster: Cluster, body: Object) -> str:
    """What the API server says to an object that is created for show; "" when it takes it."""
    try:
        cluster.client.create(body, **STRICT)
    except Refused as refused:
        return "" if refused.reason == "AlreadyExists" else f"{body['kind']} {body['metadata']['name']}: {refused}"
    return ""


def pod(template: Object) -> Object:
    """The pod that a Deployment would make."""
    metadata = {"name": "pod", "namespace": NAMESPACE, "labels": template["metadata"]["labels"]}
    return {"apiVersion": "v1", "kind": "Pod", "metadata": metadata, "spec": template["spec"]}


@each
def test_the_api_server_takes_every_object(cluster: Cluster, values: Path) -> None:
    assert [said for body in render(values=values) if (said := tried(cluster, body))] == []


def test_a_field_that_there_is_not_would_have_been_refused(cluster: Cluster) -> None:
    (service,) = (body for body in render() if body["kind"] == "Service")
    service["spec"]["portz"] = []
    assert "portz" in tried(cluster, service)


@each
def test_the_pods_keep_to_the_restricted_standard(cluster: Cluster, values: Path) -> None:
    made = render(values=values)
    deployed = next(pod(body["spec"]["template"]) for body in made if body["kind"] == "Deployment")
    tests = [body for body in made if body["kind"] == "Pod"]
    priority = deployed["spec"].pop("priorityClassName", None)  # a quota that only some namespaces have
    assert priority in (None, "system-cluster-critical")
    assert [said for body in (deployed, *tests) if (said := tried(cluster, body))] == []


def test_a_pod_that_does_not_would_have_been_refused(cluster: Cluster) -> None:
    deployed = next(pod(body["spec"]["template"]) for body in render() if body["kind"] == "Deployment")
    deployed["spec"]["containers"][0]["securityContext"]["allowPrivilegeEscalation"] = True
    assert 'violates PodSecurity "restricted' in tried(cluster, deployed)


def test_the_schemas_of_the_fast_tests_are_this_servers(cluster: Cluster) -> None:
    paths = {
        version: "/openapi/v3/" + ("api/v1" if version == "v1" else f"apis/{version}") for version, _ in schemas.KINDS
    }
    text = schemas.text(schemas.cut({version: cluster.client.call("GET", path) for version, path in paths.items()}))
    if os.environ.get("KEEP_SCHEMAS") == "1":
        schemas.STORED.write_text(text, encoding="utf-8")
    assert schemas.STORED.read_text(encoding="utf-8") == text

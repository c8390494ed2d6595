"""Manifests that stories share: a Deployment and a disruption budget, small enough to read at a glance."""

from __future__ import annotations

from collections.abc import Mapping

from e2e.client import Object


def deployment(
    name: str,
    replicas: int,
    *,
    namespace: str = "default",
    cpu: str = "1",
    memory: str = "1Gi",
    gpus: int = 0,
    labels: Mapping[str, str] | None = None,
    annotations: Mapping[str, str] | None = None,
    **spec: object,
) -> Object:
    """A Deployment of one container, requests per pod. `spec` goes into the pod's spec, `labels` and `annotations` onto the Deployment."""
    requests = {"cpu": cpu, "memory": memory} | ({"nvidia.com/gpu": str(gpus)} if gpus else {})
    limits = {"limits": {"nvidia.com/gpu": str(gpus)}} if gpus else {}
    container = {"name": "main", "image": "e2e.test/none", "resources": {"requests": requests, **limits}}
    chosen = {"app": name}
    return {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {
            "name": name,
            "namespace": namespace,
            "labels": {**chosen, **(labels or {})},
            "annotations": dict(annotations or {}),
        },
        "spec": {
            "replicas": replicas,
            "selector": {"matchLabels": chosen},
            "template": {
                "metadata": {"labels": chosen},
                "spec": {"containers": [container], "terminationGracePeriodSeconds": 0, **spec},
            },
        },
    }


def budget(name: str, *, namespace: str = "default", **rule: int | str) -> Object:
    """A PodDisruptionBudget over app=name; `rule` is minAvailable or maxUnavailable."""
    selector = {"matchLabels": {"app": name}}
    return {
        "apiVersion": "policy/v1",
        "kind": "PodDisruptionBudget",
        "metadata": {"name": name, "namespace": namespace},
        "spec": {"selector": selector, **rule},
    }


def namespace(name: str) -> Object:
    return {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}}

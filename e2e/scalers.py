"""What autoscalers need around them: usage of pods for the real HPA controller, and the part of KEDA that keeps its HPA.

A metrics server is an aggregated API, which takes a Service with a reachable address. Its path serves as well from a
CustomResourceDefinition, so usage is written as objects. Of KEDA nothing runs: what it does with bounds is to copy them from the
ScaledObject into an HPA that it owns, and that is done here.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from e2e.binaries import KEDA_CRDS
from e2e.client import Client, Object, Refused
from e2e.cluster import Cluster
from e2e.kubeconfig import read

CRDS = Path(__file__).parent / "crds" / "metrics.yaml"
METRICS = "podmetrics.metrics.k8s.io"
PAUSE_SECONDS = 0.5


class Scalers:
    """`with Scalers(cluster, namespace) as scalers:` installs the kinds and runs both stand-ins in a thread."""

    def __init__(self, cluster: Cluster, namespace: str):
        self.namespace = namespace
        self.cores: dict[str, float] = {}
        self._cluster = cluster
        self._client = Client(read(cluster.kubeconfig))
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="scalers", daemon=True)

    def __enter__(self) -> Scalers:
        self._cluster.apply(CRDS)
        self._cluster.apply(KEDA_CRDS)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def use(self, app: str, cores: float) -> None:
        """Busy cores of the whole app, as the metrics server tells them: shared by the pods that run."""
        self.cores[app] = cores

    def _run(self) -> None:
        while not self._stop.wait(PAUSE_SECONDS):
            try:
                for app, cores in dict(self.cores).items():
                    self._report(app, cores)
                for each in self._client.list("scaledobjects", self.namespace):
                    self._keep(each)
            except Refused as refused:
                if refused.code not in (404, 409):
                    raise

    def _report(self, app: str, cores: float) -> None:
        selector = f"app={app}"
        pods = [p for p in self._client.list("pods", self.namespace, selector) if p["status"].get("phase") == "Running"]
        old = {each["metadata"]["name"] for each in self._client.list(METRICS, self.namespace, selector)}
        for pod in pods:
            self._client.apply(usage(pod, cores / len(pods)))
        for name in old - {pod["metadata"]["name"] for pod in pods}:
            self._client.delete(METRICS, name, self.namespace)

    def _keep(self, each: Object) -> None:
        """KEDA's HPA has the bounds of its ScaledObject; an HPA has no minimum of zero."""
        spec, name = each["spec"], f"keda-hpa-{each['metadata']['name']}"
        bounds = {
            "minReplicas": max(1, spec.get("minReplicaCount", 0)),
            "maxReplicas": spec.get("maxReplicaCount", 100),
        }
        held = self._client.find("horizontalpodautoscalers", name, self.namespace)
        if held is None:
            self._client.create(owned(each, autoscaler(name, spec["scaleTargetRef"]["name"], self.namespace, **bounds)))
        elif any(held["spec"][key] != value for key, value in bounds.items()):
            self._client.patch(
                "horizontalpodautoscalers", name, {"spec": bounds}, self.namespace, manager="keda-operator"
            )


def usage(pod: Object, cores: float) -> Object:
    """The PodMetrics of a pod, measured now."""
    meta = {key: pod["metadata"].get(key, {}) for key in ("name", "namespace", "labels")}
    used = {"cpu": f"{cores * 1e9:.0f}n", "memory": "64Mi"}
    return {
        "apiVersion": "metrics.k8s.io/v1beta1",
        "kind": "PodMetrics",
        "metadata": meta,
        "timestamp": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "window": "1s",
        "containers": [{"name": "main", "usage": used}],
    }


def autoscaler(name: str, app: str, namespace: str, *, percent: int = 80, **bounds: int) -> Object:
    """An HPA by CPU that follows at once, in both directions."""
    goal = {
        "type": "Resource",
        "resource": {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": percent}},
    }
    return {
        "apiVersion": "autoscaling/v2",
        "kind": "HorizontalPodAutoscaler",
        "metadata": {"name": name, "namespace": namespace},
        "spec": {
            "scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": app},
            "metrics": [goal],
            "behavior": {"scaleDown": {"stabilizationWindowSeconds": 0}},
            **bounds,
        },
    }


def scaledobject(name: str, app: str, namespace: str, **spec: int) -> Object:
    """A ScaledObject by CPU."""
    trigger = {"type": "cpu", "metricType": "Utilization", "metadata": {"value": "80"}}
    return {
        "apiVersion": "keda.sh/v1alpha1",
        "kind": "ScaledObject",
        "metadata": {"name": name, "namespace": namespace},
        "spec": {"scaleTargetRef": {"name": app}, "triggers": [trigger], **spec},
    }


def owned(owner: Object, made: Object) -> Object:
    """The object with its controller, as KEDA marks its HPA."""
    keys: Mapping[str, str] = {key: owner["metadata"][key] for key in ("name", "uid")}
    reference = {"apiVersion": owner["apiVersion"], "kind": owner["kind"], "controller": True, **keys}
    return {**made, "metadata": {**made["metadata"], "ownerReferences": [reference]}}

"""Objects as kubectl prints them, as short as a test may write them."""

from __future__ import annotations

import json
from typing import Any

from isocost.cli.fleet.podlist import PodList, pods
from isocost.world.packing import Kind

REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution"
ZONE, HOST = "topology.kubernetes.io/zone", "kubernetes.io/hostname"


def kinds(*zones: str, **more: Any) -> tuple[Kind, ...]:
    """One offer in each zone; without zones one that names none."""
    return tuple(
        Kind(
            name="n", zone=zone, cpu=8_000_000, memory=32_768_000, price=1.0,
            labels={**({ZONE: zone} if zone else {}), "kubernetes.io/arch": "amd64"}, **more,
        )
        for zone in zones or ("",)
    )  # fmt: skip


def pod(
    name: str = "web-1", owner: tuple[str, str] | None = ("ReplicaSet", "web"), labels: Any = None, **spec: Any
) -> dict[str, Any]:
    refs = [{"kind": owner[0], "name": owner[1], "controller": True}] if owner else []
    meta = {
        "name": name,
        "namespace": "shop",
        "labels": {"app": "web"} if labels is None else labels,
        "ownerReferences": refs,
    }
    requests = spec.pop("requests", {"cpu": "1", "memory": "1Gi"})
    phase = spec.pop("phase", "Running")
    meta |= spec.pop("meta", {})
    spec.setdefault("containers", [{"name": "c", "resources": {"requests": requests}}])
    return {"kind": "Pod", "metadata": meta, "spec": spec, "status": {"phase": phase}}


def claim(name: str, volume: str) -> dict[str, Any]:
    return {
        "kind": "PersistentVolumeClaim",
        "metadata": {"name": name, "namespace": "shop"},
        "spec": {"volumeName": volume},
    }


def volume(name: str, key: str, *values: str) -> dict[str, Any]:
    terms = [{"matchExpressions": [{"key": key, "operator": "In", "values": list(values)}]}]
    spec = {"nodeAffinity": {"required": {"nodeSelectorTerms": terms}}, "capacity": {"storage": "1Gi"}}
    return {"kind": "PersistentVolume", "metadata": {"name": name}, "spec": spec}


def claiming(name: str) -> dict[str, Any]:
    return {"volumes": [{"name": "data", "persistentVolumeClaim": {"claimName": name}}]}


def node_terms(*terms: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "affinity": {"nodeAffinity": {REQUIRED: {"nodeSelectorTerms": [{"matchExpressions": term} for term in terms]}}}
    }


def pod_term(kind: str, key: str, app: str = "web", **more: Any) -> dict[str, Any]:
    """kind: podAffinity or podAntiAffinity."""
    return {
        "affinity": {kind: {REQUIRED: [{"topologyKey": key, "labelSelector": {"matchLabels": {"app": app}}, **more}]}}
    }


def spread(key: str, skew: int = 1, app: str = "web", **more: Any) -> dict[str, Any]:
    one = {
        "topologyKey": key,
        "maxSkew": skew,
        "whenUnsatisfiable": "DoNotSchedule",
        "labelSelector": {"matchLabels": {"app": app}},
    }
    return {"topologySpreadConstraints": [{**one, **more}]}


def read(*items: Any, offers: tuple[Kind, ...] = kinds("a", "b")) -> PodList:
    return pods(json.dumps({"kind": "List", "items": items}).encode(), "pods.json", offers)

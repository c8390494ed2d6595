"""What a Cluster API pool means in objects: the MachineDeployment a story writes, and the Machine and Node that come of it.

Pure functions. The capacity annotations are those that Cluster API documents for scaling from zero; labels and taints of the node
come from them and from the template, as an infrastructure provider would set them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from e2e.client import Object

GROUP = "cluster.x-k8s.io"
API = f"{GROUP}/v1beta2"
CAPACITY = "capacity.cluster-autoscaler.kubernetes.io/"
DELETE_FIRST = f"{GROUP}/delete-machine"
FINALIZER = f"machine.{GROUP}"
DEPLOYMENT = f"{GROUP}/deployment-name"
CLUSTER = f"{GROUP}/cluster-name"
TYPE = "node.kubernetes.io/instance-type"
ZONE = "topology.kubernetes.io/zone"
CAPACITY_TYPE = "karpenter.sh/capacity-type"


def deployment(
    name: str,
    replicas: int,
    *,
    type: str,  # noqa: A002
    cpu: int | str,
    memory: str,
    zone: str = "zone-a",
    gpus: int = 0,
    pods: int = 110,
    namespace: str = "default",
    labels: Mapping[str, str] | None = None,
    annotations: Mapping[str, str] | None = None,
    taints: str = "",
) -> Object:
    """A MachineDeployment. `memory` is a quantity (64Gi), `taints` are as in the annotation: key=value:NoSchedule,..."""
    worker = {TYPE: type, ZONE: zone, **(labels or {})}
    capacity = {"cpu": str(cpu), "memory": memory, "maxPods": str(pods)}
    if gpus:
        capacity |= {"gpu-type": "nvidia.com/gpu", "gpu-count": str(gpus)}
    if taints:
        capacity["taints"] = taints
    chosen = {CLUSTER: "e2e", DEPLOYMENT: name}
    infrastructure = {
        "apiGroup": "infrastructure.e2e.test",
        "kind": "FakeMachineTemplate",
        "name": type.replace(".", "-"),
    }
    spec = {
        "clusterName": "e2e",
        "bootstrap": {"dataSecretName": "e2e-bootstrap"},
        "infrastructureRef": infrastructure,
    }
    return {
        "apiVersion": API,
        "kind": "MachineDeployment",
        "metadata": {
            "name": name,
            "namespace": namespace,
            "labels": {CLUSTER: "e2e"},
            "annotations": {CAPACITY + key: value for key, value in capacity.items()} | dict(annotations or {}),
        },
        "spec": {
            "clusterName": "e2e",
            "replicas": replicas,
            "selector": {"matchLabels": chosen},
            "template": {"metadata": {"labels": {**chosen, **worker}}, "spec": spec},
        },
    }


def machine(pool: Object, serial: int) -> Object:
    """The serial-th Machine of a MachineDeployment. Its name looks drawn at random and is always the same."""
    meta, template = pool["metadata"], pool["spec"]["template"]
    ending = hashlib.sha256(f"{meta['uid']}/{serial}".encode()).hexdigest()[:5]
    labels = template.get("metadata", {}).get("labels", {})
    return {
        "apiVersion": API,
        "kind": "Machine",
        "metadata": {
            "name": f"{meta['name']}-{ending}",
            "namespace": meta["namespace"],
            "labels": {**labels, CLUSTER: pool["spec"]["clusterName"], DEPLOYMENT: meta["name"]},
            "annotations": template.get("metadata", {}).get("annotations", {}),
            "finalizers": [FINALIZER],
            "ownerReferences": [_owner(pool)],
        },
        "spec": template["spec"],
    }


def node(pool: Object, of: Object) -> Object:
    """The Node that a delivered Machine becomes: kwok plays its kubelet."""
    meta = of["metadata"]
    capacity = _capacity(pool)
    asked = {word: text for word, _, text in (each.partition("=") for each in _listed(pool, "labels"))}
    known = {"kubernetes.io/hostname": meta["name"], "kubernetes.io/os": "linux", "kubernetes.io/arch": "amd64"}
    labels = {**known, **meta["labels"], **asked}
    annotations = {
        "kwok.x-k8s.io/node": "fake",
        f"{GROUP}/machine": meta["name"],
        f"{GROUP}/cluster-namespace": meta["namespace"],
        f"{GROUP}/cluster-name": of["spec"]["clusterName"],
        f"{GROUP}/owner-kind": "MachineDeployment",
        f"{GROUP}/owner-name": pool["metadata"]["name"],
    }
    return {
        "apiVersion": "v1",
        "kind": "Node",
        "metadata": {"name": meta["name"], "labels": labels, "annotations": annotations},
        "spec": {"providerID": provider_id(of), "taints": [_taint(each) for each in _listed(pool, "taints")]},
        "status": {"capacity": capacity, "allocatable": capacity},
    }


def provider_id(of: Object) -> str:
    """Not kwok://: Karpenter's kwok provider collects every node of that scheme which is not its own."""
    return f"e2e://{of['metadata']['namespace']}/{of['metadata']['name']}"


def deleting(of: Object) -> bool:
    return "deletionTimestamp" in of["metadata"]


def owned(pool: Object, of: Object) -> bool:
    return any(owner["uid"] == pool["metadata"]["uid"] for owner in of["metadata"].get("ownerReferences", ()))


def _owner(pool: Object) -> Object:
    meta = pool["metadata"]
    return {
        "apiVersion": API,
        "kind": "MachineDeployment",
        "name": meta["name"],
        "uid": meta["uid"],
        "controller": True,
        "blockOwnerDeletion": True,
    }


def _notes(pool: Object) -> Mapping[str, str]:
    return pool["metadata"].get("annotations", {})


def _capacity(pool: Object) -> dict[str, str]:
    notes = _notes(pool)
    capacity = {
        "cpu": notes[CAPACITY + "cpu"],
        "memory": notes[CAPACITY + "memory"],
        "pods": notes.get(CAPACITY + "maxPods", "110"),
        "ephemeral-storage": notes.get(CAPACITY + "ephemeral-disk", "100Gi"),
    }
    if CAPACITY + "gpu-count" in notes:
        capacity[notes[CAPACITY + "gpu-type"]] = notes[CAPACITY + "gpu-count"]
    return capacity


def _listed(pool: Object, word: str) -> list[str]:
    return [each for each in _notes(pool).get(CAPACITY + word, "").split(",") if each]


def _taint(text: str) -> Object:
    pair, _, effect = text.rpartition(":")
    key, _, value = pair.partition("=")
    return {"key": key, "value": value, "effect": effect}

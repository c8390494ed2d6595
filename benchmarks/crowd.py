"""A cluster of a thousand nodes and ten thousand pods, as objects: what a round of a large installation has to read.

Ten MachineDeployments of a hundred nodes, of four types; a hundred Deployments of a hundred pods in twenty namespaces, a
PodDisruptionBudget each; pods are bound round-robin, so that every node holds ten of ten workloads. Pods ask for two cores
on average and are busy at a quarter of that, so a round has a large plan to make and not merely to look.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from e2e import machines, workloads
from e2e.client import Object
from e2e.quantities import number
from e2e.samples import Sample, sample

POOLS, NODES = 10, 100
SERVICES, REPLICAS = 100, 100
NAMESPACES = 20
CAPI = "capi"
TYPES = (("m-32", 32, 1.536), ("m-48", 48, 2.304), ("m-64", 64, 3.072), ("c-48", 48, 2.040))
"""name, cores, USD/h of the node types that are there"""
OFFERED = tuple((f"g{generation}-{cores}", cores, round(cores * 0.0415 - generation * 0.011, 4))
                for generation in (5, 6, 7, 8) for cores in (8, 16, 32, 64))  # fmt: skip
"""what the template may buy besides"""
BUSY = 0.25
_READY = ("Initialized", "Ready", "ContainersReady", "PodScheduled")


def namespace(service: int) -> str:
    return f"team-{service % NAMESPACES:02}"


def cores(service: int) -> float:
    """What a pod of the service asks for: half a core to three and a half."""
    return 0.5 + (service % 7) * 0.5


def pool(number: int) -> Object:
    name, size, _ = TYPES[number % len(TYPES)]
    made = machines.deployment(
        f"pool-{number}", NODES, type=name, cpu=size, memory=f"{size * 4}Gi", zone="zone-a", namespace=CAPI
    )
    made["metadata"]["labels"]["fleet"] = "bench"
    return made


def service(number: int) -> Object:
    name = f"service-{number:03}"
    return workloads.deployment(
        name, REPLICAS, namespace=namespace(number), cpu=str(cores(number)), memory=f"{2 + number % 5}Gi"
    )


def budget(number: int) -> Object:
    return workloads.budget(f"service-{number:03}", namespace=namespace(number), maxUnavailable="25%")


def replicaset(deployment: Object) -> Object:
    """The ReplicaSet that the Deployment controller would make."""
    meta, spec = deployment["metadata"], deployment["spec"]
    labels = {**spec["selector"]["matchLabels"], "pod-template-hash": "5d4f8c7b9"}
    template = {**spec["template"], "metadata": {"labels": labels}}
    return {
        "apiVersion": "apps/v1",
        "kind": "ReplicaSet",
        "metadata": {
            "name": f"{meta['name']}-5d4f8c7b9",
            "namespace": meta["namespace"],
            "labels": labels,
            "ownerReferences": [_owner("apps/v1", "Deployment", meta)],
        },
        "spec": {"replicas": spec["replicas"], "selector": {"matchLabels": labels}, "template": template},
    }


def pod(replicas: Object, number: int, node: str) -> Object:
    """The number-th pod of a ReplicaSet, bound to a node; its name is of the form that the API server generates."""
    meta = replicas["metadata"]
    digits = "bcdfghjklmnpqrstvwxz2456789"
    suffix = "".join(digits[number // len(digits) ** place % len(digits)] for place in range(5))
    return {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {
            "name": f"{meta['name']}-{suffix}",
            "namespace": meta["namespace"],
            "labels": meta["labels"],
            "ownerReferences": [_owner("apps/v1", "ReplicaSet", meta)],
        },
        "spec": {**replicas["spec"]["template"]["spec"], "nodeName": node},
    }


def running(at: datetime) -> Object:
    """The status of a pod that runs."""
    since = at.strftime("%Y-%m-%dT%H:%M:%SZ")
    conditions = [{"type": kind, "status": "True", "lastTransitionTime": since} for kind in _READY]
    return {"status": {"phase": "Running", "startTime": since, "conditions": conditions}}


def ready(node: Object) -> Object:
    """The node as its kubelet registers it."""
    return {**node, "status": {**node["status"], "conditions": [{"type": "Ready", "status": "True"}]}}


def usage(pods: list[Object], begin: datetime, end: datetime, step: timedelta) -> Iterator[Sample]:
    """cAdvisor's counter of every pod, from begin to end."""
    slots = int((end - begin) / step) + 1
    for each in pods:
        meta, asked = each["metadata"], each["spec"]["containers"][0]["resources"]["requests"]["cpu"]
        labels = {"namespace": meta["namespace"], "pod": meta["name"], "container": "main", "cpu": "total"}
        for slot in range(slots):
            busy = number(asked) * BUSY * slot * step.total_seconds()
            yield sample("container_cpu_usage_seconds_total", labels, busy, begin + slot * step)


def book(day: str) -> Object:
    offers = [_offer(name, size, price, day) for name, size, price in (*TYPES, *OFFERED)]
    return _ours("PriceBook", "prices", {"currency": "USD", "maxAge": "87600h", "offers": offers})


def policy(mode: str) -> Object:
    """One policy over everything, with a template for the offers that are not there yet."""
    spec = machines.deployment("x", 0, type="{{instanceType}}", cpu=1, memory="1Gi")["spec"]
    template = {"clusterName": spec["clusterName"], "template": {"spec": spec["template"]["spec"]}}
    made = {"apiVersion": machines.API, "kind": "MachineDeployment", "spec": template}
    return _ours("CostPolicy", "everything", {
        "mode": mode,
        "interval": "1m",
        "workloads": [{
            "name": "services",
            "namespaces": [namespace(number) for number in range(NAMESPACES)],
            "demand": {"preset": "CPU"},
            "serviceLevel": {"utilisationPercent": 60},
            "replicas": {"min": 2, "max": 400},
            "startupTime": "60s",
        }],
        "pools": [{
            "name": "general",
            "driver": "ClusterAPI",
            "namespace": CAPI,
            "selector": {"matchLabels": {"fleet": "bench"}},
            "template": {"object": made, "offers": [name for name, _, _ in OFFERED]},
        }],
        "priceBookRef": {"name": "prices"},
        "forecast": {"lookback": "1h", "step": "1m", "maxAge": "10m"},
    })  # fmt: skip


def _offer(name: str, size: int, price: float, day: str) -> Object:
    return {
        "name": name,
        "instanceType": name,
        "zone": "zone-a",
        "allocatable": {"cpu": size, "memory": f"{size * 4}Gi", "pods": 110},
        "pricePerHour": str(price),
        "source": "made for the benchmark",
        "date": day,
    }


def _ours(kind: str, name: str, spec: Object) -> Object:
    return {"apiVersion": "isocost.dev/v1alpha1", "kind": kind, "metadata": {"name": name}, "spec": spec}


def _owner(api: str, kind: str, meta: Object) -> Object:
    return {"apiVersion": api, "kind": kind, "name": meta["name"], "uid": meta["uid"], "controller": True}

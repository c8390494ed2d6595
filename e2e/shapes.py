"""Series in the shapes of the usual exporters, for the pods and nodes that really are.

cAdvisor (through the kubelet), kube-state-metrics and the DCGM exporter, with the labels that trip careless queries: cAdvisor also
counts the pod as a whole (container=""), DCGM also shows GPUs that nobody holds, kube-state-metrics shows a series for every phase.
"""

from __future__ import annotations

from collections.abc import Iterator

from e2e.client import Object
from e2e.load import Crowd, Load, gpus
from e2e.quantities import number
from e2e.samples import Sample, sample

_PHASES = ("Pending", "Running", "Succeeded", "Failed", "Unknown")
_UNITS = {"cpu": "core", "memory": "byte", "ephemeral-storage": "byte"}
_MODEL = "NVIDIA A100-SXM4-40GB"


def cadvisor(load: Load, crowd: Crowd) -> Iterator[Sample]:
    """Usage of each container, and of the pod as a whole under an empty container name."""
    for pod in crowd.pods:
        used, held = load.seconds(pod), load.memory_of(pod, crowd)
        names = [each["name"] for each in pod["spec"]["containers"]]
        for container, share in [*((each, 1 / len(names)) for each in names), ("", 1.0)]:
            labels = {**_where(pod), "container": container, "node": pod["spec"]["nodeName"]}
            yield sample("container_cpu_usage_seconds_total", {**labels, "cpu": "total"}, used * share)
            yield sample("container_memory_working_set_bytes", labels, held * share)


def state(pods: list[Object], nodes: list[Object]) -> Iterator[Sample]:
    """What the API server knows, as kube-state-metrics tells it; `pods` in every phase."""
    for pod in pods:
        yield from _pod(pod)
    for node in nodes:
        name = node["metadata"]["name"]
        for resource, amount in node["status"].get("allocatable", {}).items():
            labels = {"node": name, "resource": _snake(resource), "unit": _UNITS.get(resource, "integer")}
            yield sample("kube_node_status_allocatable", labels, number(amount))
        yield sample("kube_node_info", {"node": name, "provider_id": node["spec"].get("providerID", "")}, 1)


def _pod(pod: Object) -> Iterator[Sample]:
    where, node = _where(pod) | {"uid": pod["metadata"]["uid"]}, pod["spec"].get("nodeName", "")
    owners = [each for each in pod["metadata"].get("ownerReferences", ()) if each.get("controller")]
    kind, name = (owners[0]["kind"], owners[0]["name"]) if owners else ("<none>", "<none>")
    yield sample("kube_pod_info", {**where, "node": node, "created_by_kind": kind, "created_by_name": name}, 1)
    yield sample("kube_pod_owner", {**where, "owner_kind": kind, "owner_name": name, "owner_is_controller": "true"}, 1)
    for phase in _PHASES:
        yield sample("kube_pod_status_phase", {**where, "phase": phase}, float(pod["status"].get("phase") == phase))
    for container in pod["spec"]["containers"]:
        for figure in ("requests", "limits"):
            for resource, amount in container.get("resources", {}).get(figure, {}).items():
                labels = {**where, "node": node, "container": container["name"], "resource": _snake(resource)}
                labels["unit"] = _UNITS.get(resource, "integer")
                yield sample(f"kube_pod_container_resource_{figure}", labels, number(amount))


class Dcgm:
    """GPUs of the nodes: which pod holds which stays the same while it holds it."""

    def __init__(self) -> None:
        self._slots: dict[tuple[str, int], str] = {}

    def series(self, load: Load, crowd: Crowd, nodes: list[Object]) -> Iterator[Sample]:
        """The exporter's series of every GPU; those held carry namespace, pod and container."""
        self._assign(crowd.pods)
        holders = {pod["metadata"]["uid"]: pod for pod in crowd.pods}
        for node in nodes:
            for index in range(int(node["status"].get("capacity", {}).get("nvidia.com/gpu", 0))):
                pod = holders.get(self._slots.get((node["metadata"]["name"], index), ""))
                busy = load.gpu_of(pod, crowd) if pod else 0.0
                yield from _gpu(node, index, pod, busy)

    def _assign(self, pods: list[Object]) -> None:
        living = {pod["metadata"]["uid"] for pod in pods}
        self._slots = {slot: uid for slot, uid in self._slots.items() if uid in living}
        for pod in pods:
            node, uid = pod["spec"]["nodeName"], pod["metadata"]["uid"]
            missing = gpus(pod) - sum(held == uid for held in self._slots.values())
            free = (index for index in range(64) if (node, index) not in self._slots)
            for index in [next(free) for _ in range(missing)]:
                self._slots[node, index] = uid


def _gpu(node: Object, index: int, pod: Object | None, busy: float) -> Iterator[Sample]:
    meta = node["metadata"]
    known = meta.get("labels", {})
    whole = number(known.get("nvidia.com/gpu.memory", 40960))  # MiB, in the label as in the exporter
    labels = {
        "gpu": str(index),
        "device": f"nvidia{index}",
        "UUID": f"GPU-{meta['uid']}-{index}",
        "modelName": known.get("nvidia.com/gpu.product", _MODEL),
        "Hostname": meta["name"],
    }
    if pod is not None:
        labels |= {**_where(pod), "container": pod["spec"]["containers"][0]["name"]}
    yield sample("DCGM_FI_DEV_GPU_UTIL", labels, round(100 * busy))
    yield sample("DCGM_FI_PROF_GR_ENGINE_ACTIVE", labels, busy)
    yield sample("DCGM_FI_DEV_FB_USED", labels, whole * (0.6 if pod else 0))
    yield sample("DCGM_FI_DEV_FB_FREE", labels, whole * (0.4 if pod else 1))


def _where(pod: Object) -> dict[str, str]:
    return {"namespace": pod["metadata"]["namespace"], "pod": pod["metadata"]["name"]}


def _snake(resource: str) -> str:
    """kube-state-metrics writes nvidia.com/gpu as nvidia_com_gpu."""
    return resource.replace("/", "_").replace(".", "_").replace("-", "_")

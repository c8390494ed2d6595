"""The real Karpenter, its kwok provider unmodified, as the second pool driver: static NodePools (alpha gate StaticCapacity).

What a driver of static pools has to know, seen on v1.14.1 (by running, except where it says: read in the source):

- The gate is one word of FEATURE_GATES. With the gate off a static NodePool is accepted, becomes Ready=True and nothing ever
  happens: no condition tells. Leader election wants a namespace outside a cluster, hence DISABLE_LEADER_ELECTION=true.
- Instance types come from a file (INSTANCE_TYPES_FILE_PATH): a list of {name, offerings, architecture, operatingSystems,
  resources}. An offering is {Price, Available, Requirements}, in capitals, and Available is ignored (read: always true), so a
  stock-out cannot be played there. 100m CPU and 10Mi memory go to the kubelet: a type of 4 CPUs has 3900m allocatable.
- A NodePool without a requirement on node.kubernetes.io/instance-type makes NodeClaims that never launch ("instance type requirement
  not found"). One such claim keeps the whole cluster state from syncing: `status.nodes` of every NodePool then stays where it was, and
  /scale reports it as status.replicas. Count the Nodes by label instead. Of several types the cheapest offering wins.
- A NodeClaim of a static pool asks for no resources, so its Node comes with allocatable and no capacity; our kwok stage copies it.
- Nodes are named kwok-<nodeclaim>-<words>-<number>, but their label kubernetes.io/hostname is the NodeClaim's name. Provider
  ids are kwok://; Karpenter takes every node of that scheme for its own (read), so nobody else may use it.
- NodePool has /scale (spec.replicas, status.nodes) without a label selector path: `kubectl scale` works, an HPA cannot.
- `limits.nodes` also caps replicas: above it the pool stays below its replicas and no condition tells, only the log ("nodepool
  node limit reached"). Raising the limit is enough to go on.
- Scale-in takes NodeClaims without a provider id first, then empty nodes (daemon sets aside), then the cheapest to disrupt (read; that
  the empty one goes is a test). A victim is tainted karpenter.sh/disrupted and drained through the Eviction API: a budget that
  allows nothing holds it for ever. It is not untainted when replicas rise again: a new node comes beside it.
- A NodeClaim that is deleted before its node is registered leaves the node behind for good (this provider's Delete removes only the
  NodeClaim): count a node as delivered only when it carries karpenter.sh/initialized=true, not when it is Ready, which comes a
  second or two sooner, and do not lower replicas while one is on its way.
- Static or dynamic is fixed at creation, a static one may have no limit but `nodes`, and no weight: the API server refuses (CEL).
- It serves metrics and health on all interfaces, ports 8080 and 8081 unless told: both are set here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from e2e.binaries import KARPENTER_CRDS, program
from e2e.client import Object
from e2e.cluster import Cluster
from e2e.plane import answers
from e2e.process import Process, ports

GROUP = "karpenter.sh"
CLASS = {"group": "karpenter.kwok.sh", "kind": "KWOKNodeClass", "name": "e2e"}
START_SECONDS = 60.0
_GATES = "StaticCapacity=true,NodeRepair=false,ReservedCapacity=true,SpotToSpotConsolidation=false,NodeOverlay=false,CapacityBuffer=false"


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """An instance type: `cpu` and `memory` before the kubelet's share (100m, 10Mi), `price` in dollars an hour."""

    name: str
    cpu: int
    memory: str
    price: float
    gpus: int = 0
    pods: int = 110
    zones: tuple[str, ...] = ("zone-a",)


class Karpenter:
    """`with Karpenter(plane, types) as karpenter:` installs its kinds and runs it. `types` are all that it can buy; `config` is
    the kubeconfig that it goes by, where it is not the cluster's own."""

    def __init__(self, cluster: Cluster, types: Iterable[Type], config: Path | None = None):
        self.cluster = cluster
        metrics, self._health = ports(2)
        catalogue = cluster.folder / "instance-types.json"
        catalogue.write_text(json.dumps([_entry(each) for each in types]))
        self.process = Process(
            "karpenter",
            [program("karpenter-kwok-provider")],
            cluster.folder,
            _settings(config or cluster.kubeconfig, catalogue, metrics, self._health),
        )

    def __enter__(self) -> Karpenter:
        self.cluster.apply(KARPENTER_CRDS)
        self.cluster.apply(
            {"apiVersion": "karpenter.kwok.sh/v1alpha1", "kind": CLASS["kind"], "metadata": {"name": CLASS["name"]}}
        )
        self.cluster.processes.append(self.process)
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        self.process.start().ready(lambda: answers(f"http://127.0.0.1:{self._health}/readyz"), START_SECONDS)

    def stop(self) -> None:
        self.process.stop()


def static_pool(
    name: str,
    replicas: int,
    *,
    type: str,  # noqa: A002
    zone: str = "zone-a",
    capacity: str = "on-demand",
    limit: int | None = None,
) -> Object:
    """A static NodePool of one instance type; `limit` is limits.nodes."""
    wanted = {
        "node.kubernetes.io/instance-type": type,
        "topology.kubernetes.io/zone": zone,
        "karpenter.sh/capacity-type": capacity,
    }
    requirements = [{"key": key, "operator": "In", "values": [value]} for key, value in wanted.items()]
    template = {"spec": {"nodeClassRef": CLASS, "requirements": requirements, "expireAfter": "Never"}}
    limits = {} if limit is None else {"limits": {"nodes": str(limit)}}
    return {
        "apiVersion": f"{GROUP}/v1",
        "kind": "NodePool",
        "metadata": {"name": name},
        "spec": {"replicas": replicas, "template": template, **limits},
    }


def _settings(config: Path, catalogue: Path, metrics: int, health: int) -> dict[str, str]:
    return {
        "KUBECONFIG": str(config),
        "FEATURE_GATES": _GATES,
        "INSTANCE_TYPES_FILE_PATH": str(catalogue),
        "DISABLE_LEADER_ELECTION": "true",
        "METRICS_PORT": str(metrics),
        "HEALTH_PROBE_PORT": str(health),
        "LOG_LEVEL": "info",
    }


def _entry(each: Type) -> Object:
    resources = {"cpu": str(each.cpu), "memory": each.memory, "pods": str(each.pods), "ephemeral-storage": "100Gi"}
    if each.gpus:
        resources["nvidia.com/gpu"] = str(each.gpus)
    return {
        "name": each.name,
        "architecture": "amd64",
        "operatingSystems": ["linux"],
        "resources": resources,
        "offerings": [_offering(zone, each.price) for zone in each.zones],
    }


def _offering(zone: str, price: float) -> Object:
    wanted = {"karpenter.sh/capacity-type": "on-demand", "topology.kubernetes.io/zone": zone}
    requirements = [{"key": key, "operator": "In", "values": [value]} for key, value in wanted.items()]
    return {"Price": price, "Available": True, "Requirements": requirements}

"""Where both sides stand: a real control plane, the real Karpenter with its kwok provider, and the Deployments of one workload.

Karpenter's binary brings the nodes of both sides, with the same prices and the same delay between launch and registration. What
happens is read from outside: nodes and pods from the API server, evictions from its audit log.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.ground import Hands
from benchmarks.headtohead import SLOTS, Row
from benchmarks.landing import deployment
from e2e import karpenter as kp
from e2e.client import Object
from e2e.karpenter import Karpenter
from e2e.plane import Plane
from isocost.world.cluster import INSTANCE_TYPE_LABEL

DELAY = "10s"
"""between a node's launch and its registration, on both sides"""
_TABLE, _COLUMNS = {"Accept": "application/json;as=Table;v=v1;g=meta.k8s.io"}, ("Name", "Status")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What was there so many seconds after the pods were created: cost in USD/h, nodes by type, those of them to which pods cannot come
    yet, pods that run, and the names of all pods."""

    seconds: float
    cost: float
    mix: Counter[str]
    running: int
    shut: int = 0
    pods: frozenset[str] = frozenset()

    @property
    def nodes(self) -> int:
        return self.mix.total()


class Ring:
    """The clock runs from `start`, or from the last `restart`."""

    def __init__(self, row: Row, plane: Plane) -> None:
        self.row, self.plane = row, plane
        self.restart()

    def restart(self) -> None:
        """Lets the clock run from now on."""
        self.began = time.monotonic()

    def start(self) -> None:
        """Creates all Deployments."""
        self.restart()
        Hands(self.plane).create(map(deployment, self.row.shapes))

    def pods(self) -> list[Object]:
        """Those of the workload."""
        return self.plane.client.list("pods", "default")

    def look(self) -> Look:
        """What is there now. A node that is on its way out costs until it is gone."""
        pods, nodes = self._phases(), self.plane.client.list("nodes")
        mix = Counter(n["metadata"]["labels"][INSTANCE_TYPE_LABEL] for n in nodes)
        running = sum(phase == "Running" for phase in pods.values())
        cost = sum(self.row.types[name].price * n for name, n in mix.items())
        shut, seconds = sum(map(_shut, nodes)), time.monotonic() - self.began
        return Look(seconds=seconds, cost=cost, mix=mix, running=running, shut=shut, pods=frozenset(pods))

    def _phases(self) -> dict[str, str]:
        """Pod -> what `kubectl get pods` says of it. As a table without the objects: to list these whole every two seconds took a fifth
        of the machine from both sides."""
        path = self.plane.client.kind("pods").path("default")
        table = self.plane.client.call("GET", path, headers=_TABLE, params={"includeObject": "None"})
        name, status = (next(i for i, c in enumerate(table["columnDefinitions"]) if c["name"] == n) for n in _COLUMNS)
        return {row["cells"][name]: row["cells"][status] for row in table["rows"]}

    def evicted(self) -> Counter[str]:
        """Evictions that were granted so far, by workload."""
        found: Counter[str] = Counter()
        for line in self.plane.audit.read_text().splitlines():
            if '"eviction"' in line:
                entry = json.loads(line)
                ref = entry["objectRef"]
                if ref.get("subresource") == "eviction" and entry["responseStatus"]["code"] < 300:
                    found[workload(ref["name"])] += 1
        return found


def _shut(node: Object) -> bool:
    """Whether it is still being set up, or held until pods may come."""
    taints = node["spec"].get("taints", [])
    return not node["spec"].get("unschedulable") and any(t["effect"] != "PreferNoSchedule" for t in taints)


def workload(pod: str) -> str:
    """The Deployment, by the name of one of its pods."""
    return pod.rsplit("-", 2)[0]


@contextmanager
def ring(row: Row) -> Iterator[Ring]:
    """For one workload; no log of it is kept."""
    types = (
        kp.Type(name=t.name, cpu=t.cpu_m // 1000, memory=f"{t.memory_mi}Mi", price=t.price, gpus=t.gpus, pods=SLOTS)
        for t in row.types.values()
    )
    with (
        tempfile.TemporaryDirectory(prefix="isocost-duel-") as folder,
        Plane(Path(folder)) as plane,
        Karpenter(plane, types),
    ):
        kind = {"apiVersion": "karpenter.kwok.sh/v1alpha1", "kind": kp.CLASS["kind"]}
        plane.apply({**kind, "metadata": {"name": kp.CLASS["name"]}, "spec": {"nodeRegistrationDelay": DELAY}})
        yield Ring(row, plane)

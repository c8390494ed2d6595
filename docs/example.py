"""The fleet of the README, looked at once: writes examples/snapshot.json.

Four workloads of a shop run on twelve dear machines and four GPU machines, all of Cluster API, hardly busy. The API server is
the fake one, the metrics are curves; what looks at them, and so what the file holds, is the operator's own code.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from isocost.cli.files import save
from isocost.drivers.registry import drivers
from isocost.kube.client import Client
from isocost.kube.kinds import POD, PRICEBOOK
from isocost.observe.metrics import Answer, Line
from isocost.observe.observe import observe
from isocost.testing import builders as make
from isocost.testing.cluster import Cluster
from isocost.testing.server import Server
from isocost.world.snapshot import Snapshot

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
FILE = Path(__file__).parents[1] / "examples" / "snapshot.json"
TYPE, CARD, ZONE = "node.kubernetes.io/instance-type", "nvidia.com/gpu.product", "topology.kubernetes.io/zone"

OFFERS = (  # name, cores, memory, card, price
    ("m-16", 16, "64Gi", "", "0.8160"),
    ("m-8", 8, "32Gi", "", "0.3610"),
    ("m-4", 4, "16Gi", "", "0.1920"),
    ("g-l4", 8, "32Gi", "NVIDIA-L4", "0.8050"),
    ("g-a10", 8, "32Gi", "NVIDIA-A10", "1.2120"),
)
SERVICES = {"web": 24, "api": 16, "search": 12}
"""replicas of one core and 3 GiB, each busy with 15 % of a core at noon"""
TOKENS_PER_S = 1900.0
"""what the llm is asked for at noon"""


def day(moment: datetime) -> float:
    """How busy a moment is: 1 at noon, half of it at midnight."""
    return 0.75 - 0.25 * math.cos(2 * math.pi * (moment.hour + moment.minute / 60) / 24)


def offer(name: str, cores: int, memory: str, card: str, price: str) -> dict[str, Any]:
    room = {"cpu": cores, "memory": memory, "pods": 110}
    gpu = {"accelerator": card} if card else {}
    cards = {"nvidia.com/gpu": 1} if card else {}
    return {
        "name": name, "instanceType": name, "zone": "zone-a", "allocatable": {**room, **cards}, **gpu,
        "pricePerHour": price, "source": "made for this example", "date": "2026-11-01",
    }  # fmt: skip


def pool(name: str, of: str, nodes: int) -> dict[str, Any]:
    (found,) = (one for one in OFFERS if one[0] == of)
    _, cores, memory, card, _ = found
    cards = {CARD: card} if card else {}
    labels = {TYPE: of, ZONE: "zone-a", **cards}
    made = make.machines(name, nodes, "capi", cpu=str(cores), memory=memory, gpu=int(bool(card)), labels=labels)
    made["metadata"]["labels"] = {"isocost": "yes"}
    return made


def policy() -> dict[str, Any]:
    template = {
        "apiVersion": "cluster.x-k8s.io/v1beta2", "kind": "MachineDeployment",
        "spec": {"clusterName": "shop", "template": {"spec": {"clusterName": "shop"}}},
    }  # fmt: skip
    machines = {
        "name": "machines",
        "driver": "ClusterAPI",
        "namespace": "capi",
        "selector": {"matchLabels": {"isocost": "yes"}},
    }
    offers = [name for name, *_ in OFFERS]
    llm = {
        "name": "llm", "targetRef": {"kind": "Deployment", "name": "llm", "namespace": "shop"},
        "demand": {"preset": "Query", "query": 'sum(rate(tokens_total{deployment="{{name}}"}[5m]))'},
        "throughput": [{"accelerator": "NVIDIA-L4", "perReplica": 650}, {"accelerator": "NVIDIA-A10", "perReplica": 1150}],
        "replicas": {"min": 2},
    }  # fmt: skip
    services = {
        "name": "services",
        "namespaces": ["shop"],
        "selector": {"matchLabels": {"tier": "service"}},
        "replicas": {"min": 2},
    }
    return make.policy(
        "shop", "Recommend", priceBookRef={"name": "prices"}, workloads=[llm, services],
        forecast={"lookback": "3h", "step": "5m", "maxAge": "10m"},
        pools=[{**machines, "bounds": {"minNodes": 4}, "template": {"offers": offers, "object": template}}],
    )  # fmt: skip


def cluster() -> Server:
    """The settled cluster: everything runs, and most of it is idle."""
    made = Cluster(server=Server(now=lambda: NOW - timedelta(days=1)))
    for each in (pool("dear", "m-16", 12), pool("cards", "g-a10", 4)):
        made.server.seed(each)
    made.settle()
    card = make.podspec("2", "12Gi", 1)
    made.server.seed(make.deployment("llm", 4, "shop", labels={"app": "llm"}, spec=card))
    made.settle()
    for name, replicas in SERVICES.items():
        labels = {"app": name, "tier": "service"}
        made.server.seed(make.deployment(name, replicas, "shop", labels=labels, spec=make.podspec("2", "3Gi")))
    made.settle()
    for each in (
        policy(),
        make.thing(PRICEBOOK, "prices", spec={"currency": "USD", "offers": [offer(*o) for o in OFFERS]}),
    ):
        made.server.seed(each)
    return made.server


class Curves:
    """Metrics that follow the day, for every workload, and that report every pod."""

    def __init__(self, pods: list[str]) -> None:
        self._pods = pods

    def range(self, query: str, start: datetime, end: datetime, step: timedelta) -> Answer:
        """The curve of the workload that the query names."""
        if "timestamp(" in query:
            names = [pod for pod in self._pods if f"{pod.rsplit('-', 2)[0]}-" in query]
            return Answer(series=tuple(Line(labels={"pod": n}, times=(end,), values=(end.timestamp(),)) for n in names))
        if "DCGM_FI_DEV_XID_ERRORS" in query:
            return Answer()  # no exporter tells of GPUs' health
        level = self._level(query)
        times = tuple(start + step * i for i in range((end - start) // step + 1))
        return Answer(series=(Line(times=times, values=tuple(level(t) for t in times)),))

    @staticmethod
    def _level(query: str) -> Callable[[datetime], float]:
        if "tokens_total" in query:
            return lambda moment: TOKENS_PER_S * day(moment)
        peak = next(count for name, count in SERVICES.items() if f"{name}-" in query) * 0.3
        return lambda moment: peak * day(moment)


def snapshot() -> Snapshot:
    """One look at the example, as the operator would take it."""
    server = cluster()
    pods = [one["metadata"]["name"] for one in server.all(POD)]
    return observe(Client(server.transport()), Curves(pods), drivers(), NOW)


if __name__ == "__main__":
    save(FILE, snapshot())

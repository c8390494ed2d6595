"""Our side: the operator, installed from the chart, whose static NodePools the same Karpenter turns into nodes.

The policy governs no workload: its pods stand or wait, and it buys and seats. Its nodes come closed by the taint that holds kube-scheduler
off until their pods were told where to go.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from benchmarks.duel.inherited import LABELS, admit
from benchmarks.duel.ring import Ring
from benchmarks.duel.theirs import LOOK_SECONDS, Run, watch
from benchmarks.ground import OURS
from benchmarks.headtohead import KEPT_CPU_M, KEPT_MEMORY_MI, SLOTS, Row, Type
from e2e import karpenter as kp
from e2e.client import Object
from e2e.exporter import Exporter
from e2e.install import Operator
from e2e.prometheus import Prometheus
from e2e.wait import Late, until
from isocost.world.cluster import SEATING

GROUP, ZONE = "isocost.dev/v1alpha1", "zone-a"
SCRAPES = 15
"""seconds between two, as in a usual installation: each lists all pods and nodes, which Karpenter's side is spared"""
BARE_SECONDS = 600
OFFERS = 100
"""that one entry of a policy's pools may name"""


def fight(there: Ring) -> Run:
    """The operator, at rest with its policy in place before the pods come, until nothing changes any more."""
    with operator(there) as installed:
        until(installed.ready, 60, "its first round")
        there.start()
        return watch(there)


def take_over(there: Ring) -> Run:
    """The operator comes to a running fleet, and the clock runs from its start on."""
    with operator(there) as installed:
        there.restart()
        until(installed.ready, 600, "its first round")  # in which it may draft the repack of a thousand pods
        return watch(there, admit)


def bare(there: Ring) -> Run:
    """Static NodePools of the best fleet known at once, and no pods: what Karpenter takes for the nodes alone."""
    wanted = Counter[str]()
    for group in there.row.fleet:
        wanted[group.type] += group.count
    there.restart()
    there.plane.apply([kp.static_pool(f"best-{i}", n, type=name) for i, (name, n) in enumerate(wanted.items())])
    while (look := there.look()).mix != wanted or look.shut:
        if look.seconds > BARE_SECONDS:
            raise Late(f"only {look.nodes - look.shut} of {wanted.total()} nodes were open after {BARE_SECONDS} s")
        time.sleep(LOOK_SECONDS)
    return Run(pods=0, looks=[look])


@contextmanager
def operator(there: Ring) -> Iterator[Operator]:
    """Installed and running, with prices and the policy."""
    plane = there.plane
    plane.apply(OURS)
    exporter = Exporter(plane, pause=SCRAPES)
    with exporter, Prometheus(plane.folder, exporter, every=f"{SCRAPES}s") as prometheus:
        installed = Operator(plane, prometheus.url, plane.folder).install(permissions="write")
        plane.apply(book(there.row))
        plane.apply(policy(there.row))
        try:
            yield installed.start(wait=False)
        finally:
            installed.stop()


def book(row: Row) -> Object:
    """Prices, and what a node of each type has to give."""
    offers = [_offer(one) for one in row.types.values()]
    spec = {"currency": "USD", "maxAge": "87600h", "offers": offers}
    return {"apiVersion": GROUP, "kind": "PriceBook", "metadata": {"name": "prices"}, "spec": spec}


def _offer(one: Type) -> Object:
    gpus = {"nvidia.com/gpu": one.gpus} if one.gpus else {}
    cpu, memory = f"{one.cpu_m - KEPT_CPU_M}m", f"{one.memory_mi - KEPT_MEMORY_MI}Mi"
    return {
        "name": one.name, "instanceType": one.name, "zone": ZONE, "pricePerHour": f"{one.price:.6f}",
        "allocatable": {"cpu": cpu, "memory": memory, "pods": SLOTS, **gpus}, "source": "head-to-head", "date": "2026-11-01",
        **({"accelerator": one.gpu_model} if one.gpus else {}),
    }  # fmt: skip


def policy(row: Row) -> Object:
    spec = {
        "mode": "Enforce", "interval": "1m", "priceBookRef": {"name": "prices"},
        "workloads": [{"name": "nobody", "namespaces": ["nobody"]}],
        "pools": [
            {"name": "old", "driver": "Karpenter", "selector": {"matchLabels": LABELS}},
            *(_entry(i, sorted(row.types)[i : i + OFFERS]) for i in range(0, len(row.types), OFFERS)),
        ],
        "disruption": {"budgets": [{"nodes": "100%"}], "minSavings": {"percent": 1}},
    }  # fmt: skip
    return {"apiVersion": GROUP, "kind": "CostPolicy", "metadata": {"name": "duel"}, "spec": spec}


def _entry(at: int, names: Sequence[str]) -> Object:
    template = kp.static_pool("x", 0, type="x")["spec"]["template"]
    template["spec"]["requirements"] = []
    template["spec"]["startupTaints"] = [{"key": SEATING, "effect": "NoSchedule"}]
    made = {"apiVersion": f"{kp.GROUP}/v1", "kind": "NodePool", "metadata": {}, "spec": {"template": template}}
    return {
        "name": f"types-{at}", "driver": "Karpenter", "readyTimeout": "5m",
        "template": {"object": made, "offers": list(names), "maxPools": OFFERS},
    }  # fmt: skip

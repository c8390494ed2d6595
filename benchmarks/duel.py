"""The head-to-head, live: Karpenter against the fleet that `isocost pack` finds, on the same control plane, pods and prices.

Both sides start from no nodes and the same Deployments, created at once. Karpenter (its kwok provider, unmodified) provisions by one
NodePool without restrictions and consolidates as it likes. Ours: `isocost pack` finds the fleet, static NodePools of the same Karpenter
bring its nodes with the same registration delay, held by a startup taint, and the operator's own code seats the pods and
opens the nodes. kube-scheduler places every pod of both.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from benchmarks import results
from benchmarks.ground import OURS, Hands
from benchmarks.headtohead import DATA, KEPT_CPU_M, KEPT_MEMORY_MI, SLOTS, Row, Shape, rows
from benchmarks.landing import deployment
from benchmarks.usher import Usher
from e2e import karpenter as kp
from e2e.client import Object
from e2e.karpenter import Karpenter
from e2e.plane import Plane
from isocost.world.cluster import INSTANCE_TYPE_LABEL, SEATING

DELAY = "10s"
"""between a node's launch and its registration, on both sides"""
PACK_SECONDS, LOST_PACK_SECONDS = 20, 4
LOST_SECONDS = 15.0
"""after so long without another pod running, nodes are bought for those that wait"""
LOOK_SECONDS = 2.0
STEADY_SECONDS, LONGEST_SECONDS = 120.0, 1200.0
"""a fleet that costs the same for so long has settled; no run is watched for longer than the second"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What was there so many seconds after the pods were created."""

    seconds: float
    cost: float
    nodes: int
    running: int


@dataclass(slots=True, kw_only=True)
class Run:
    """One side of one row. planned: what its fleet was to cost, None where nobody says. evicted: by workload."""

    side: str
    row: Row
    planned: float | None = None
    looks: list[Look] = field(default_factory=list)
    evicted: Counter[str] = field(default_factory=Counter)

    @property
    def full(self) -> Look | None:
        """The first look with all pods running."""
        return next((one for one in self.looks if one.running == self.row.pods), None)


class Ring:
    """A control plane with Karpenter and the row's Deployments."""

    def __init__(self, row: Row, plane: Plane) -> None:
        self.row, self.plane, self.began = row, plane, time.monotonic()

    def start(self) -> None:
        """Creates all Deployments; the clock runs from here."""
        self.began = time.monotonic()
        Hands(self.plane).create(map(deployment, self.row.shapes))

    def look(self) -> Look:
        nodes = [n for n in self.plane.client.list("nodes") if "deletionTimestamp" not in n["metadata"]]
        pods = self.plane.client.list("pods", "default")
        cost = sum(self.row.types[n["metadata"]["labels"][INSTANCE_TYPE_LABEL]].price for n in nodes)
        running = sum(p["status"].get("phase") == "Running" and "deletionTimestamp" not in p["metadata"] for p in pods)
        return Look(seconds=time.monotonic() - self.began, cost=cost, nodes=len(nodes), running=running)

    def evicted(self) -> Counter[str]:
        """Evictions that were granted, by workload."""
        found: Counter[str] = Counter()
        for line in self.plane.audit.read_text().splitlines():
            if '"eviction"' in line:
                entry = json.loads(line)
                if entry.get("verb") == "create" and entry["responseStatus"]["code"] < 300:
                    found[entry["objectRef"]["name"].rsplit("-", 2)[0]] += 1
        return found


@contextmanager
def ring(row: Row) -> Iterator[Ring]:
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
        plane.apply(OURS)
        yield Ring(row, plane)


def theirs(row: Row, say: Callable[[str], None]) -> Run:
    """Karpenter, until its consolidation has settled."""
    run = Run(side="Karpenter 1.14.1", row=row)
    with ring(row) as there:
        there.plane.apply(_dynamic())
        there.start()
        steady = there.began
        while time.monotonic() - there.began < LONGEST_SECONDS:
            run.looks.append(there.look())
            if run.full is None or abs(run.looks[-1].cost - run.looks[-2].cost) > 1e-9:
                steady = time.monotonic()
            if time.monotonic() - steady > STEADY_SECONDS:
                break
            time.sleep(LOOK_SECONDS)
        run.evicted = there.evicted()
    say(_told(run))
    return run


def ours(row: Row, say: Callable[[str], None]) -> Run:
    """isocost, until all pods run (or nothing changes any more)."""
    run = Run(side="isocost", row=row)
    with ring(row) as there:
        there.start()
        answer = packed(row, {shape.name: shape.count for shape in row.shapes}, PACK_SECONDS, there.plane.folder)
        run.planned = answer["cost_per_hour"]
        usher = Usher(there.plane.kubeconfig)
        _buy(there, usher, answer)
        steady = bought = time.monotonic()
        while run.full is None and time.monotonic() - steady < STEADY_SECONDS:
            usher.round()
            run.looks.append(there.look())
            now = time.monotonic()
            if len(run.looks) < 2 or run.looks[-1].running != run.looks[-2].running:
                steady = now
            if min(now - steady, now - bought) > LOST_SECONDS and usher.waiting:
                bought = now
                _buy(there, usher, packed(row, usher.waiting, LOST_PACK_SECONDS, there.plane.folder))
        run.evicted = there.evicted()
    say(_told(run))
    return run


def _buy(there: Ring, usher: Usher, answer: Any) -> None:
    """Creates the answer's NodePools, or makes them larger, and tells the usher what its nodes are for."""
    usher.expect(answer["nodes"])
    for type_, nodes in sorted(usher.nodes.items()):
        there.plane.client.apply(_static(type_, nodes))


def packed(row: Row, counts: Mapping[str, int], seconds: int, folder: Path) -> Any:
    """The answer of `isocost pack` for so many pods of each shape, as its own process."""
    pods, offers = folder / "pods.csv", folder / "offers.csv"
    asked = (replace(shape, count=counts[shape.name]) for shape in row.shapes if counts.get(shape.name))
    pods.write_text("name,count,cpu_m,memory_mib,gpu,gpu_milli\n" + "".join(map(_pod, asked)))
    made = (f"{t.name},{t.cpu_m},{t.memory_mi},{t.gpus},{SLOTS},{t.price}\n" for t in row.types.values())
    offers.write_text("name,cpu_m,memory_mib,gpu,pods,price_per_hour\n" + "".join(made))
    command = [sys.executable, "-m", "isocost", "pack", "--pods", pods, "--offers", offers, "-o", "json"]
    reserve = ["--reserve-cpu-m", str(KEPT_CPU_M), "--reserve-memory-mib", str(KEPT_MEMORY_MI)]
    limit = ["--time-limit", f"{seconds}s"]
    return json.loads(subprocess.run([*command, *reserve, *limit], check=True, stdout=subprocess.PIPE).stdout)


def _pod(s: Shape) -> str:
    return f"{s.name},{s.count},{s.cpu_m},{s.memory_mi},{s.gpus},\n"


def _static(type_: str, nodes: int) -> Object:
    made = kp.static_pool(f"isocost-{type_.replace('.', '-')}", nodes, type=type_)
    made["spec"]["template"]["spec"]["startupTaints"] = [{"key": SEATING, "effect": "NoSchedule"}]
    return made


def _dynamic() -> Object:
    wanted = [{"key": "karpenter.sh/capacity-type", "operator": "In", "values": ["on-demand"]}]
    template = {"spec": {"nodeClassRef": kp.CLASS, "requirements": wanted, "expireAfter": "Never"}}
    disruption = {
        "consolidationPolicy": "WhenEmptyOrUnderutilized", "consolidateAfter": "5s", "budgets": [{"nodes": "100%"}],
    }  # fmt: skip
    spec = {"template": template, "disruption": disruption}
    return {"apiVersion": f"{kp.GROUP}/v1", "kind": "NodePool", "metadata": {"name": "any"}, "spec": spec}


def _told(run: Run) -> str:
    last, full = run.looks[-1], run.full
    done = (
        f"all run after {full.seconds:.0f} s at {full.cost:.2f} USD/h"
        if full
        else f"{last.running} of {run.row.pods} run"
    )
    return f"{run.row.name}, {run.side}: {done}; {last.cost:.2f} USD/h after {last.seconds:.0f} s, {run.evicted.total()} evicted"


def section(described: str, say: Callable[[str], None]) -> None:
    """Fights both rows and writes the part of RESULTS.md."""
    if not (found := list(rows())):
        say(f"left out: the recorded workloads are not at {DATA}")
        return
    runs = [side(row, say) for row in found for side in (ours, theirs)]
    head = (
        "workload", "side", "planned, USD/h", "all run after, s", "then, USD/h", "settled, USD/h", "nodes", "evicted",
        "most of one workload",
    )  # fmt: skip
    body = (
        f"`python -m benchmarks duel`: {' and '.join(f'{r.pods:,} {r.name} pods' for r in found)} in Deployments created at once, AWS "
        f"us-east-1 on-demand prices, a node registers {DELAY} after its launch. Karpenter: one NodePool without restrictions, "
        "WhenEmptyOrUnderutilized after 5 s, budget 100 %. isocost: `isocost pack` with "
        f"{PACK_SECONDS} s, static NodePools of the same Karpenter, seats by the operator's code; its seconds include the packing. "
        "The fleet is made by `isocost pack` and not by a running operator.\n\n"
        f"{results.table(head, map(_row, runs))}\n\nMachine: {described}"
    )
    results.put("duel", "Head to head with Karpenter, live", body)


def _row(run: Run) -> tuple[str, ...]:
    full, last = run.full, run.looks[-1]
    most = run.evicted.most_common(1)
    return (
        f"{run.row.name}, {run.row.pods:,} pods", run.side, f"{run.planned:,.2f}" if run.planned else "",
        f"{full.seconds:.0f}" if full else f"{last.running} run", f"{full.cost:,.2f}" if full else "", f"{last.cost:,.2f}",
        str(last.nodes), str(run.evicted.total()), f"{most[0][1]} ({most[0][0]})" if most else "0",
    )  # fmt: skip

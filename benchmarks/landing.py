"""How well our simulation of kube-scheduler foretells the real one, and which steering makes pods land as planned.

Nodes of the best fleets known stand there, empty; all pods come at once; the real kube-scheduler places them. Then the same is asked
of `isocost.scheduler`.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from benchmarks import results
from benchmarks.ground import Hands
from benchmarks.headtohead import DATA, Group, Row, Shape, rows
from e2e import workloads
from e2e.client import Client, Object, Refused
from e2e.plane import Plane
from e2e.wait import until
from isocost.scheduler import Guest, Host, Spec, simulate
from isocost.world.cluster import HOSTNAME_LABEL, ZONE_LABEL, Expression

GROUP = "bench.isocost.dev/group"
HEAVY = 100
SEEDS = range(5)
QUIET_SECONDS = 20.0
"""after so long without another pod placed, the rest has no place"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """order: pods come shape by shape, or shuffled. kin: Services select them, so that they are spread by default."""

    row: Row
    order: str = "mixed"
    kin: bool = False
    steering: str = "none"

    @property
    def hosts(self) -> tuple[Host, ...]:
        return tuple(
            Host(
                name=f"n{g:02}-{i:03}",
                allocatable=self.row.types[group.type].room,
                labels={GROUP: f"g{g}", ZONE_LABEL: "zone-a", HOSTNAME_LABEL: f"n{g:02}-{i:03}"},
            )
            for g, group in enumerate(self.row.fleet)
            for i in range(group.count)
        )

    @property
    def specs(self) -> tuple[Spec, ...]:
        return tuple(
            Spec(
                name=shape.name,
                requests=shape.requests,
                kin=shape.name if self.kin else "",
                wishes=((HEAVY, (self.wish(shape),)),) if self.steering == "preferred" else (),
            )
            for shape in self.row.shapes
        )

    def wish(self, shape: Shape) -> Expression:
        """The planned groups of a shape."""
        groups = (f"g{g}" for g, group in enumerate(self.row.fleet) if shape.name in group.pods)
        return Expression(key=GROUP, operator="In", values=tuple(groups))

    def guests(self, seed: int = 0) -> list[Guest]:
        made = [Guest(name=f"{s.name}-{i}", spec=s.name) for s in self.row.shapes for i in range(s.count)]
        if self.order == "mixed":
            random.Random(seed).shuffle(made)
        seats = _seats(self.row.fleet) if self.steering == "nominated" else {}
        return [replace(g, nominated=next(seats[g.spec])) if seats else g for g in made]


CASES: tuple[tuple[str, dict[str, Any]], ...] = (
    ("no steering, shape after shape", {"order": "listed"}),
    ("no steering, shuffled", {}),
    ("no steering, shuffled, pods of Services (spread by default)", {"kin": True}),
    ("preferred affinity to the planned groups", {"steering": "preferred"}),
    ("nominated (status.nominatedNodeName)", {"steering": "nominated"}),
    ("nominated, pods of Services", {"steering": "nominated", "kin": True}),
)


def section(described: str, say: Callable[[str], None]) -> None:
    """Measures all cases and writes the part of RESULTS.md."""
    if not (found := list(rows())):
        say(f"left out: the recorded workloads are not at {DATA}")
        return
    lines = [_line(row, label, how, say) for row in found for label, how in CASES]
    head = (
        "workload",
        "steering",
        "pods",
        "placed by kube-scheduler",
        "by the simulation, 5 seeds",
        "apart, % of the pods",
    )
    body = (
        "`python -m benchmarks landing`: the nodes of the best fleets known, empty; all pods at once; which of them kube-scheduler 1.36.3 "
        "places, and which `isocost.scheduler` says that it will. Nominated: node after node, its pods are told and it is opened.\n\n"
        f"{results.table(head, lines)}\n\nInputs: `../shared/data/headtohead`. Machine: {described}"
    )
    results.put("landing", "Where kube-scheduler puts the pods of an optimal fleet", body)


def _line(row: Row, label: str, how: dict[str, Any], say: Callable[[str], None]) -> tuple[str, ...]:
    case = Case(row=row, **how)
    placed, told = real(case), foretold(case)
    apart = max(abs(placed - n) for n in told) / row.pods
    say(f"{row.name}, {label}: {placed} of {row.pods}, foretold {min(told)} to {max(told)}")
    return row.name, label, str(row.pods), str(placed), f"{min(told)} to {max(told)}", f"{100 * apart:.1f}"


def _seats(fleet: Sequence[Group]) -> dict[str, Iterator[str]]:
    found: dict[str, list[str]] = {}
    for g, group in enumerate(fleet):
        for i in range(group.count):
            for name, n in group.pods.items():
                found.setdefault(name, []).extend([f"n{g:02}-{i:03}"] * n)
    return {name: iter(hosts) for name, hosts in found.items()}


def foretold(case: Case, seeds: Sequence[int] = SEEDS) -> list[int]:
    """Pods placed by the simulation, for some seeds."""
    hosts, specs = case.hosts, case.specs
    return [len(simulate(hosts, specs, case.guests(), seed).placed) for seed in seeds]


def real(case: Case) -> int:
    """Pods placed by the real scheduler on a plane of its own."""
    with tempfile.TemporaryDirectory(prefix="isocost-landing-") as folder, Plane(Path(folder)) as plane:
        hands = Hands(plane)
        hands.create(_node(host, closed=case.steering == "nominated") for host in case.hosts)
        until(lambda: len(plane.client.list("nodes")) == len(case.hosts), 60, "the nodes")
        shapes = {shape.name: shape for shape in case.row.shapes}
        if case.kin:
            hands.create(map(_service, shapes.values()))
        for guest in case.guests():
            plane.client.create(_pod(guest, shapes[guest.spec], case))
        pods = until(lambda: _all(plane.client, case.row.pods), 120, "the pods")
        if case.steering == "nominated":
            _usher(plane.client, case, pods)
        return _bound(plane.client)


def _all(client: Client, count: int) -> list[Object]:
    found = client.list("pods", "default")
    return found if len(found) == count else []


def _bound(client: Client) -> int:
    """Pods with a node, once that has not changed for a while."""
    last, since = -1, time.monotonic()
    while time.monotonic() - since < QUIET_SECONDS:
        pods = client.list("pods", "default")
        bound = sum("nodeName" in pod["spec"] for pod in pods)
        if bound == len(pods):
            return bound
        if bound != last:
            last, since = bound, time.monotonic()
        time.sleep(1)
    return last


def _usher(client: Client, case: Case, pods: Sequence[Object]) -> None:
    """Node after node: tells its pods, then opens it."""
    seats, told = _seats(case.row.fleet), defaultdict(list)
    for pod in pods:
        told[next(seats[pod["metadata"]["labels"]["app"]])].append(pod["metadata"]["name"])
    for host in case.hosts:
        for name in told[host.name]:
            with suppress(Refused):  # another node had room for it meanwhile
                client.patch("pods", name, {"status": {"nominatedNodeName": host.name}}, "default", part="status")
        client.patch("nodes", host.name, {"spec": {"unschedulable": None}})


def _node(host: Host, *, closed: bool) -> Object:
    room = host.allocatable.quantities()
    return {
        "apiVersion": "v1",
        "kind": "Node",
        "metadata": {"name": host.name, "labels": dict(host.labels), "annotations": {"kwok.x-k8s.io/node": "fake"}},
        "spec": {"unschedulable": closed},
        "status": {"capacity": room, "allocatable": room},
    }


def _pod(guest: Guest, shape: Shape, case: Case) -> Object:
    template = deployment(shape)["spec"]["template"]
    if case.steering == "preferred":
        wish = case.wish(shape)
        expression = {"key": wish.key, "operator": wish.operator, "values": list(wish.values)}
        term = {"weight": HEAVY, "preference": {"matchExpressions": [expression]}}
        template["spec"]["affinity"] = {"nodeAffinity": {"preferredDuringSchedulingIgnoredDuringExecution": [term]}}
    meta = {**template["metadata"], "name": guest.name, "namespace": "default"}
    return {"apiVersion": "v1", "kind": "Pod", "metadata": meta, "spec": template["spec"]}


def _service(shape: Shape) -> Object:
    spec = {"selector": {"app": shape.name}, "ports": [{"port": 80}]}
    return {"apiVersion": "v1", "kind": "Service", "metadata": {"name": shape.name}, "spec": spec}


def deployment(shape: Shape) -> Object:
    """The shape's Deployment."""
    return workloads.deployment(
        shape.name, shape.count, cpu=f"{shape.cpu_m}m", memory=f"{shape.memory_mi}Mi", gpus=shape.gpus
    )

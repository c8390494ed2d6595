"""Whole rounds on the fake API server: look, decide, act and report, with a simulated cluster in between.

Nothing is scripted but demand. The solver is the real one in its own process; the answer to a problem is kept, so that the
hundreds of runs of a crash test pay for each problem once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.scenarios.fleet import CAPI, SPACE, machines, offer, policy

from isocost.drivers.clusterapi import ClusterAPI
from isocost.kube.calls import Hook, Limit, Patience, ignore, unlimited
from isocost.kube.client import Client
from isocost.kube.errors import ApiError
from isocost.kube.kinds import COSTPLAN, COSTPOLICY, DEPLOYMENT, MACHINEDEPLOYMENT, NODE, POD, PRICEBOOK
from isocost.kube.wire import Transport
from isocost.observe.metrics import Answer, Line
from isocost.round import Done, Ports, advance
from isocost.serve.write import Reporter
from isocost.solve import Workers
from isocost.solve.workers import Reply
from isocost.testing import builders
from isocost.testing.budgets import ready
from isocost.testing.cluster import Cluster
from isocost.testing.objects import Object
from isocost.world.epoch import Epoch
from isocost.world.problem import Problem
from isocost.world.snapshot import Snapshot

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
ROUND = timedelta(seconds=5)
MOST_ROUNDS = 80
LOOK = {"lookback": "10m", "step": "1m"}


class Remembered:
    """A solver that gives the same answer to the same problem without solving it twice."""

    def __init__(self, workers: Workers) -> None:
        self._workers = workers
        self._known: dict[str, Reply] = {}

    def ask(self, problem: Problem, seconds: float, enough: float = 0.0) -> Reply:
        words = f"{problem!r} {enough}"
        if words not in self._known:
            self._known[words] = self._workers.ask(problem, seconds, enough)
        return self._known[words]


@dataclass
class Meter:
    """A metrics store in which every workload is as busy as told, and every running pod reports."""

    cluster: Cluster
    cores: dict[str, float]
    broken: Exception | None = None

    def range(self, query: str, start: datetime, end: datetime, step: timedelta) -> Answer:
        if self.broken is not None:
            raise self.broken
        if "DCGM_FI_DEV_XID_ERRORS" in query:
            return Answer()  # no GPU reports
        name = next(name for name in self.cores if f"{name}-" in query)
        if "timestamp(" in query:
            pods = (
                p["metadata"]["name"] for p in self.cluster.server.all(POD) if p["metadata"]["labels"]["app"] == name
            )
            return Answer(
                series=tuple(Line(labels={"pod": pod}, times=(end,), values=(end.timestamp(),)) for pod in pods)
            )
        times = tuple(start + step * i for i in range((end - start) // step + 1))
        return Answer(series=(Line(labels={}, times=times, values=(self.cores[name],) * len(times)),))


@dataclass
class Operator:
    """A process that may die: what it holds is lost with it, what the cluster holds is not."""

    solver: Any
    cluster: Cluster = field(default_factory=lambda: Cluster(delay=1, boot=1))
    cores: dict[str, float] = field(default_factory=lambda: {"web": 2.0, "api": 1.0})
    now: datetime = NOW
    gate: Hook = ignore
    after: Hook = ignore
    limit: Limit = unlimited
    epoch: Epoch | None = None
    wire: Callable[[Transport], Transport] = lambda transport: transport
    reporter: Reporter | None = None

    def __post_init__(self) -> None:
        self.meter = Meter(cluster=self.cluster, cores=self.cores)

    @property
    def server(self) -> Any:
        return self.cluster.server

    def start(self) -> None:
        """As after a restart: a new client, and nothing remembered."""
        transport, patience = self.wire(self.server.transport()), Patience(call=0.0)
        self.client = Client(transport, gate=self.gate, after=self.after, limit=self.limit, patience=patience)
        self.reporter = Reporter(self.client, "test")

    def round(self) -> tuple[Snapshot, tuple[Done, ...]]:
        """One round, its report, and what the cluster makes of it."""
        self.now += ROUND
        assert self.reporter is not None
        drivers = {"ClusterAPI": ClusterAPI()}
        ports = Ports(cluster=self.client, metrics=self.meter, drivers=drivers, solver=self.solver, epoch=self.epoch)
        snapshot, done = advance(ports, self.now, seconds=20)
        self.reporter.publish(snapshot, done)
        self.cluster.tick()
        return snapshot, done

    def turn(self) -> None:
        """A round as the loop does it: an error of the API server ends it, and the next one looks again."""
        try:
            self.round()
        except ApiError:
            self.cluster.tick()

    def rest(self) -> int:
        """Rounds until three in a row write nothing; how many it took."""
        quiet = 0
        for count in range(1, MOST_ROUNDS + 1):
            before = self.writes
            self.turn()
            quiet = quiet + 1 if self.writes == before else 0
            if quiet == 3:
                return count
        raise AssertionError(f"the operator does not come to rest within {MOST_ROUNDS} rounds")

    @property
    def writes(self) -> int:
        return sum(call.write for call in self.server.calls)

    def end(self) -> Object:
        """What matters of the state."""
        nodes = self.server.all(NODE)
        kinds = sorted(node["metadata"]["labels"]["node.kubernetes.io/instance-type"] for node in nodes)
        return {
            "replicas": {d["metadata"]["name"]: d["spec"]["replicas"] for d in self.server.all(DEPLOYMENT)},
            "pools": {d["metadata"]["name"]: d["spec"]["replicas"] for d in self.server.all(MACHINEDEPLOYMENT)},
            "nodes": kinds,
            "cordoned": [n["metadata"]["name"] for n in nodes if n["spec"].get("unschedulable")],
            "ready": sum(ready(pod) for pod in self.server.all(POD)),
            "lost": self.cluster.pools.lost,
            "edits": self.status().get("handsOff", []),
        }

    def status(self) -> Object:
        found: Object = self.server.find(COSTPOLICY, "fleet").get("status", {})
        return found

    def condition(self, kind: str) -> Object:
        return next((c for c in self.status().get("conditions", ()) if c["type"] == kind), {})

    def plans(self) -> list[Object]:
        return list(self.server.all(COSTPLAN))


def opened(solver: Any, **spec: Any) -> Operator:
    """Four dear nodes, eight pods of web and four of api on them, far more than the demand needs; the operator started."""
    operator = Operator(solver=solver)
    server = operator.server
    server.space(CAPI)
    book = {"currency": "USD", "maxAge": "87600h", "offers": [offer("dear", "1"), offer("cheap", "0.4")]}
    server.seed(builders.thing(PRICEBOOK, "prices", spec=book))
    server.seed(machines("dear", 4, {}))
    for name, replicas in (("web", 8), ("api", 4)):
        server.seed(builders.deployment(name, replicas, SPACE, spec=builders.podspec("1", "1Gi")))
        server.seed(builders.budget(name, {"app": name}, SPACE, least=1))
    disruption = {"budgets": [{"nodes": "100%"}], "minSavings": {"percent": 1}}
    server.seed(policy(**{"forecast": LOOK, "disruption": disruption, **spec}))
    operator.cluster.settle()
    operator.start()
    return operator

"""A cluster as users have them: several policies, odd workloads, a load that changes, and an operator that looks on.

It is `rounds` with the knobs that field reports turn. Every round it checks what must hold whatever happens: no machine
takes a pod with it, and no workload that was up has fewer ready pods than its load needs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from tests.scenarios.fleet import CAPI, SPACE, TEMPLATE, offer
from tests.scenarios.rounds import LOOK, NOW, ROUND, Operator

from isocost.drivers.clusterapi import ClusterAPI
from isocost.kube.kinds import COSTPOLICY, DEPLOYMENT, NODE, POD, PRICEBOOK, Kind
from isocost.observe.metrics import Answer, Line
from isocost.round import Done, Ports, advance
from isocost.solve import Recall
from isocost.testing import builders
from isocost.testing.budgets import ready
from isocost.testing.cluster import Cluster
from isocost.testing.objects import Object
from isocost.testing.server import Server
from isocost.world.snapshot import Snapshot

EAGER = {"budgets": [{"nodes": "100%"}], "minSavings": {"percent": 1}}
_NAMED = re.compile(r"([a-z0-9]+)-")


@dataclass
class Loads:
    """A metrics store: what each app is asked to do at an instant; every running pod reports."""

    cluster: Cluster
    at: dict[str, Callable[[datetime], float]] = field(default_factory=dict)
    broken: Exception | None = None

    def set(self, app: str, amount: float) -> None:
        """The load is this now and was this always."""
        self.at[app] = lambda _: amount

    def range(self, query: str, start: datetime, end: datetime, step: timedelta) -> Answer:
        if self.broken is not None:
            raise self.broken
        if "DCGM_FI_DEV_XID_ERRORS" in query:
            return Answer()  # no GPU reports
        app = next(name for name in _NAMED.findall(query) if name in self.at)
        if "timestamp(" in query:
            return Answer(series=tuple(self._heard(app, end)))
        times = tuple(start + step * i for i in range((end - start) // step + 1))
        line = Line(labels={}, times=times, values=tuple(map(self.at[app], times)))
        return Answer(series=(line,)) if self._heard(app, end) else Answer()

    def _heard(self, app: str, end: datetime) -> list[Line]:
        names = [p["metadata"]["name"] for p in self.cluster.server.all(POD) if app_of(p) == app and ready(p)]
        return [Line(labels={"pod": name}, times=(end,), values=(end.timestamp(),)) for name in names]


def app_of(thing: Object) -> str:
    return str(thing["metadata"].get("labels", {}).get("app", ""))


@dataclass
class Field(Operator):
    """An operator, its cluster, and the loads. `needs` are replicas that must be ready at all times, by app."""

    every: timedelta = ROUND
    needs: dict[str, int] = field(default_factory=dict)
    last: tuple[Done, ...] = ()
    recall: Recall = field(default_factory=Recall)
    clock: list[datetime] = field(default_factory=list)
    """what the API server stamps objects with, where it is to follow the rounds"""

    def __post_init__(self) -> None:
        self.meter: Any = Loads(cluster=self.cluster)
        self.server.space(CAPI)
        self.server.space(SPACE)

    @property
    def loads(self) -> Loads:
        found: Loads = self.meter
        return found

    def round(self) -> tuple[Snapshot, tuple[Done, ...]]:
        self.now += self.every
        self.clock[:] = [self.now]
        assert self.reporter is not None
        ports = Ports(
            cluster=self.client,
            metrics=self.meter,
            drivers={"ClusterAPI": ClusterAPI()},
            solver=self.solver,
            recall=self.recall,
        )
        snapshot, done = advance(ports, self.now, seconds=20)
        self.last = done
        self.reporter.publish(snapshot, done)
        self.check()
        self.cluster.tick()
        self.check()
        return snapshot, done

    def check(self) -> None:
        """What must hold at all times."""
        assert self.cluster.pools.lost == []
        for app, need in self.needs.items():
            up = self.up(app)
            assert up >= need, f"{app} has {up} ready pods and needs {need}"

    def up(self, app: str) -> int:
        return sum(
            app_of(p) == app and ready(p) and "deletionTimestamp" not in p["metadata"] for p in self.server.all(POD)
        )

    def rounds(self, count: int) -> None:
        for _ in range(count):
            self.round()

    # The cluster ---------------------------------------------------------------------------------------------------

    def seed(self, *things: Object) -> None:
        for thing in things:
            self.server.seed(thing)

    def app(
        self,
        name: str,
        replicas: int,
        load: float,
        cpu: str = "1",
        memory: str = "1Gi",
        *,
        least: int | None = 1,
        kind: Callable[..., Object] = builders.deployment,
        space: str = SPACE,
        notes: Mapping[str, str] | None = None,
        **spec: Any,
    ) -> Object:
        """A workload with a load in cores, a budget of `least` available pods (None: none)."""
        made = kind(name, replicas, space, spec={**builders.podspec(cpu, memory), **spec})
        made["metadata"]["annotations"] = dict(notes or {})
        self.seed(made)
        if least is not None:
            self.seed(builders.budget(name, {"app": name}, space, least=least))
        self.loads.set(name, load)
        return made

    def change(self, name: str, **spec: Any) -> None:
        """Merges into the spec of a policy."""
        self.server.edit(COSTPOLICY, name, lambda old: {**old, "spec": {**old["spec"], **spec}}, manager="kubectl")

    def scale(self, name: str, replicas: int, manager: str = "kubectl") -> None:
        self.server.edit(DEPLOYMENT, name, lambda old: {**old, "spec": {**old["spec"], "replicas": replicas}},
                         namespace=SPACE, manager=manager)  # fmt: skip

    def replicas(self, name: str, space: str = SPACE) -> int:
        return int(self.server.find(DEPLOYMENT, name, namespace=space)["spec"]["replicas"])

    def counts(self, kind: Kind) -> dict[str, int]:
        """Replicas asked for, by name."""
        return {one["metadata"]["name"]: one["spec"]["replicas"] for one in self.server.all(kind)}

    # What is told --------------------------------------------------------------------------------------------------

    def told(self, kind: str, policy: str = "fleet") -> tuple[str, str]:
        """(status, reason) of a condition."""
        found = self.condition_of(policy, kind)
        return found.get("status", ""), found.get("reason", "")

    def message(self, kind: str, policy: str = "fleet") -> str:
        return str(self.condition_of(policy, kind).get("message", ""))

    def condition_of(self, policy: str, kind: str) -> Object:
        status = self.server.find(COSTPOLICY, policy).get("status", {})
        return next((c for c in status.get("conditions", ()) if c["type"] == kind), {})

    def nodes(self) -> list[str]:
        """Instance types, sorted."""
        return sorted(
            n["metadata"]["labels"].get("node.kubernetes.io/instance-type", "?") for n in self.server.all(NODE)
        )

    def cordoned(self) -> list[str]:
        return [n["metadata"]["name"] for n in self.server.all(NODE) if n["spec"].get("unschedulable")]

    def pending(self) -> list[str]:
        return [p["metadata"]["name"] for p in self.cluster.waiting]

    def patched(self, *resources: str) -> int:
        """Writes to these resources by the operator."""
        return sum(c.write and c.resource in resources for c in self.server.calls)

    def touched(self) -> int:
        """Writes to anything but our own documents and events."""
        own = ("costpolicies", "costplans", "events", "selfsubjectaccessreviews")
        return sum(c.write and c.resource not in own for c in self.server.calls)


def book(*offers: Object, name: str = "prices", **spec: Any) -> Object:
    whole = {"currency": "USD", "maxAge": "87600h", "offers": list(offers), **spec}
    return builders.thing(PRICEBOOK, name, spec=whole)


def pool(name: str, nodes: int, kind: str = "dear", cpu: str = "4", memory: str = "16Gi", gpu: int = 0,
         labels: Mapping[str, str] | None = None, more: Mapping[str, str] | None = None) -> Object:  # fmt: skip
    """A pool of nodes of an instance type. labels are the pool object's, more those of its nodes."""
    marks = {"node.kubernetes.io/instance-type": kind, **(more or {})}
    made = builders.machines(name, nodes, CAPI, cpu=cpu, memory=memory, gpu=gpu, labels=marks)
    made["metadata"]["labels"] = dict(labels or {})
    return made


def entry(name: str = "workers", offers: tuple[str, ...] = ("cheap", "dear"), **more: Any) -> Object:
    """An entry of spec.pools that covers all pools and makes new ones of these offers."""
    template = {"template": {"object": TEMPLATE, "offers": list(offers)}} if offers else {}
    return {"name": name, "driver": "ClusterAPI", "namespace": CAPI, "selector": {}, **template, **more}


def rule(name: str = "all", **more: Any) -> Object:
    return {"name": name, "namespaces": [SPACE], **more}


def governed(name: str = "fleet", mode: str = "Enforce", **spec: Any) -> Object:
    whole = {"priceBookRef": {"name": "prices"}, "workloads": [rule()], "pools": [entry()], "forecast": LOOK,
             "disruption": EAGER}  # fmt: skip
    return builders.policy(name, mode, **{**whole, **spec})


def punctual(solver: Any, every: timedelta = ROUND) -> Field:
    """A field whose API server stamps objects with the time of its rounds."""
    clock = [NOW]
    cluster = Cluster(server=Server(now=lambda: clock[0]), delay=1, boot=1)
    return Field(solver=solver, cluster=cluster, clock=clock, every=every)


def started(operator: Field) -> Field:
    """The cluster at rest with all its pods Ready, and the operator about to look for the first time."""
    operator.cluster.settle()
    operator.start()
    return operator


def shop(solver: Any, policy: Object | None = None, **more: Any) -> Field:
    """Four dear nodes, eight pods of web and four of api on them; two cheap nodes, three and two pods would do."""
    operator = Field(solver=solver, **more)
    operator.seed(book(offer("dear", "1"), offer("cheap", "0.4")), pool("dear", 4))
    operator.app("web", 8, 2.0)
    operator.app("api", 4, 1.0)
    operator.needs = {"web": 3, "api": 2}
    operator.seed(policy or governed())
    return started(operator)

"""A consolidation from two dear pools to a cheap one, on the fake API server with its simulated controllers.

Everything but the deciding is real: observe reads, act writes, drivers name victims, and the plan lives in its CostPlan.
The plan is written by hand in the order that the plan stage uses: make, await, surge, cordon, drain, remove, settle.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from isocost.act import Ports, act
from isocost.drivers.clusterapi import ClusterAPI
from isocost.drivers.protocol import OFFER_LABEL, POLICY_LABEL, RULE_LABEL
from isocost.kube.calls import Hook, Patience, ignore
from isocost.kube.client import Client
from isocost.kube.kinds import COSTPLAN, DEPLOYMENT, MACHINEDEPLOYMENT, NODE, POD, PRICEBOOK
from isocost.observe.metrics import Answer
from isocost.observe.observe import observe
from isocost.testing import builders
from isocost.testing.budgets import ready
from isocost.testing.cluster import Cluster
from isocost.testing.objects import Object
from isocost.units import Rate
from isocost.world.plan import Action, Chosen, Outcome, Phase, Plan, State, Step, Turn, Verdict
from isocost.world.problem import Quality
from isocost.world.ref import Ref
from isocost.world.snapshot import View

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SPACE, CAPI = "shop", "capi"
WEB, API = Ref("Deployment", "web", SPACE), Ref("Deployment", "api", SPACE)
DEAR, OLD = Ref("MachineDeployment", "dear", CAPI), Ref("MachineDeployment", "old", CAPI)
FLOORS = {WEB: 4, API: 2}
CHEAP = "fleet-workers-cheap"
NEW = "new:workers/cheap"
TEMPLATE = {
    "apiVersion": MACHINEDEPLOYMENT.api,
    "kind": "MachineDeployment",
    "metadata": {"namespace": CAPI},
    "spec": {"clusterName": "test"},
}
ROUNDS = 60


class Silent:
    """Metrics that know nothing: here nobody decides by them."""

    def range(self, query: str, start: datetime, end: datetime, step: timedelta) -> Answer:
        return Answer()


def offer(name: str, price: str) -> Object:
    room = {"cpu": "4", "memory": "16Gi", "pods": 110}
    return {"name": name, "instanceType": name, "allocatable": room, "pricePerHour": price, "source": "t",
            "date": "2026-11-01"}  # fmt: skip


def policy(**spec: Any) -> Object:
    pools = [{"name": "workers", "driver": "ClusterAPI", "namespace": CAPI, "selector": {},
              "template": {"object": TEMPLATE, "offers": ["cheap", "dear"]}}]  # fmt: skip
    whole = {"priceBookRef": {"name": "prices"}, "workloads": [{"name": "all", "namespaces": [SPACE]}], "pools": pools}
    return builders.policy("fleet", "Enforce", **{**whole, **spec})


def machines(name: str, nodes: int, labels: Object) -> Object:
    """A pool of the dear offer."""
    kind = {"node.kubernetes.io/instance-type": "dear"}
    made = builders.machines(name, nodes, CAPI, cpu="4", memory="16Gi", labels=kind)
    made["metadata"]["labels"] = labels
    return made


def step(number: int, action: Action, target: Ref, after: tuple[int, ...] = (), **more: Any) -> Step:
    ids = tuple(f"s{n:02d}" for n in after)
    return Step(
        id=f"s{number:02d}", action=action, target=target, after=ids, rule="workers", driver="ClusterAPI", **more
    )


def consolidation() -> Plan:
    """The node of dear goes with its pool, and one of old's two, not the first; web shrinks, api keeps two with a surge."""
    first, second = Ref("Node", "dear-001"), Ref("Node", "old-002")
    cheap, dear, old = (
        {"pool": pool, "offer": name} for pool, name in ((NEW, "cheap"), (str(DEAR), "dear"), (str(OLD), "dear"))
    )
    coming = Ref("Pool", "cheap", "workers")
    return plan(
        step(1, Action.CREATE_POOL, coming, to=1, **cheap),
        step(2, Action.AWAIT_NODES, coming, (1,), to=1, **cheap),
        step(3, Action.SCALE_WORKLOAD, WEB, frm=6, to=5),
        step(4, Action.SCALE_WORKLOAD, API, (2,), frm=2, to=3),
        step(5, Action.CORDON, first, (2, 3, 4), **dear),
        step(6, Action.CORDON, second, (5,), **old),
        step(7, Action.DRAIN, first, (6,), **dear),
        step(8, Action.DRAIN, second, (6,), **old),
        step(9, Action.REMOVE_NODE, first, (7,), frm=1, to=0, **dear),
        step(10, Action.REMOVE_NODE, second, (8,), frm=2, to=1, **old),
        step(11, Action.DELETE_POOL, DEAR, (9,), **dear),
        step(12, Action.SCALE_WORKLOAD, WEB, (7, 8), frm=5, to=4),
        step(13, Action.SCALE_WORKLOAD, API, (7, 8), frm=3, to=2),
        replicas={WEB: 4, API: 2},
        floors=FLOORS,
    )


def plan(*steps: Step, name: str = "fleet-plan", **more: Any) -> Plan:
    return Plan(
        id=name, policy="fleet", created=NOW, expires=NOW + timedelta(hours=1), current=Rate.of("2"),
        planned=Rate.of("0.8"), bound=Rate.of("0.8"), gap=Decimal(0), quality=Quality.OPTIMAL, steps=steps,
        reason="cheaper", **more,
    )  # fmt: skip


@dataclass
class Fleet:
    """The cluster and the operator's rounds. Every round is a second later; the cluster moves once after each."""

    cluster: Cluster = field(default_factory=lambda: Cluster(delay=1, boot=1))
    now: datetime = NOW
    gate: Hook = ignore
    after: Hook = ignore
    late: Callable[[], None] = lambda: None
    """happens between reading and acting"""

    @classmethod
    def running(cls, *things: Object) -> Fleet:
        """A pool of ours with one node, a user's with two, and on them six pods of web, with a budget, and two of api."""
        fleet = cls()
        server = fleet.server
        server.space(CAPI)
        book = {"currency": "USD", "offers": [offer("dear", "1"), offer("cheap", "0.4")]}
        server.seed(builders.thing(PRICEBOOK, "prices", spec=book))
        server.seed(policy())
        ours = {POLICY_LABEL: "fleet", RULE_LABEL: "workers", OFFER_LABEL: "dear"}
        for name, nodes, labels in (("dear", 1, ours), ("old", 2, {})):
            server.seed(machines(name, nodes, labels))
        for name, replicas in (("api", 2), ("web", 6)):
            server.seed(builders.deployment(name, replicas, SPACE, spec=builders.podspec("1", "1Gi")))
        server.seed(builders.budget("web", {"app": "web"}, SPACE, least=3))
        for thing in things:
            server.seed(thing)
        fleet.cluster.settle()
        return fleet

    @property
    def server(self) -> Any:
        return self.cluster.server

    def client(self) -> Client:
        """As a process that has just started has it; no call is waited for."""
        patience = Patience(call=0.0)
        return Client(self.server.transport(), gate=self.gate, after=self.after, patience=patience)

    def ports(self) -> Ports:
        return Ports(cluster=self.client(), drivers={"ClusterAPI": ClusterAPI()})

    def view(self) -> View:
        snapshot = observe(self.client(), Silent(), {"ClusterAPI": ClusterAPI()}, self.now)
        (view,) = snapshot.views
        return view

    def act(self, fresh: Plan, turn: Turn | None = None, **verdict: Any) -> Outcome:
        """One round: everything that is not finished is allowed, and act must find out what can be done."""
        view = self.view()
        held = next((p for p in view.plans if p.plan.id == fresh.id), None)
        chosen = Chosen(open=held, turn=turn) if held else Chosen(fresh=fresh, approved=True, turn=turn)
        over = {e.step for e in held.journal if e.state in (State.DONE, State.SKIPPED)} if held else set()
        allowed = tuple(s for s in fresh.steps if s.id not in over)
        given = Verdict(plan=chosen.active, **{"allowed": allowed, **verdict})
        self.late()
        outcome = act(given, chosen, view, self.ports(), self.now)
        self.now += timedelta(seconds=1)
        return outcome

    def round(self, fresh: Plan, **verdict: Any) -> Outcome:
        """A round, and what the cluster makes of it."""
        outcome = self.act(fresh, **verdict)
        self.cluster.tick()
        return outcome

    def finish(self, fresh: Plan) -> Phase | None:
        """Rounds until the plan is closed, and rest; its phase, None where it did not close in time."""
        for _ in range(ROUNDS):
            phase = self.round(fresh).phase
            if phase is not None and phase.closed:
                self.cluster.settle()
                return phase
        return None

    def end(self) -> Object:
        """What matters of the state: counts, nodes, the pools of ready pods, the journal's states, what was lost."""
        pods = [p for p in self.server.all(POD) if ready(p)]
        (document,) = self.server.all(COSTPLAN)
        return {
            "replicas": {d["metadata"]["name"]: d["spec"]["replicas"] for d in self.server.all(DEPLOYMENT)},
            "pools": {d["metadata"]["name"]: d["spec"]["replicas"] for d in self.server.all(MACHINEDEPLOYMENT)},
            "nodes": {n["metadata"]["name"]: n["spec"].get("unschedulable", False) for n in self.server.all(NODE)},
            "pods": sorted((p["metadata"]["labels"]["app"], p["spec"]["nodeName"].rpartition("-")[0]) for p in pods),
            "journal": {line["step"]: line["state"] for line in document["status"]["journal"]},
            "lost": self.cluster.pools.lost,
        }


def journal(fleet: Fleet) -> dict[str, Object]:
    """The journal as it is stored, by step."""
    documents = fleet.server.all(COSTPLAN)
    return {line["step"]: line for document in documents for line in document.get("status", {}).get("journal", ())}


def least(fleet: Fleet, app: str) -> int:
    """The smallest number of pods of an app that were ready at any version since all of them first were."""
    up: set[tuple[str, str]] = set()
    seen: list[int] = []
    for change in fleet.server.store.log:
        if change.resource != "pods":
            continue
        pod = json.loads(change.raw)
        if pod["metadata"]["labels"].get("app") != app:
            continue
        serves = change.kind != "DELETED" and ready(pod) and "deletionTimestamp" not in pod["metadata"]
        (up.add if serves else up.discard)(change.key)
        seen.append(len(up))
    return min(seen[seen.index(max(seen)) :])


def only(fresh: Plan, *ids: str) -> Plan:
    """The plan with just these steps."""
    return replace(fresh, steps=tuple(s for s in fresh.steps if s.id in ids))

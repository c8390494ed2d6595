"""A stand-in for Cluster API: MachineDeployment replicas become Machines and kwok Nodes.

Nothing of Cluster API runs here; what a scaler can tell of it does. New machines come after a settable delay, or never; on scale-in
a machine annotated `cluster.x-k8s.io/delete-machine` goes first, and otherwise the victim is the most loaded one: never the one that
a careless scaler hoped for. A machine is taken without a drain, and the pods it took with it are kept in `lost`, so a story can say
that there were none. Left out: MachineSets (a Machine belongs to its MachineDeployment at once), drains, rollouts, health checks.
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import requests

from e2e import machines
from e2e.client import Client, Object, Refused
from e2e.cluster import Cluster
from e2e.kubeconfig import read
from e2e.record import is_ready

CRDS = Path(__file__).parent / "crds" / "capi.yaml"
PAUSE_SECONDS = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Stockout:
    """Why an offer does not come: `reason` and `message` as they show in the Machine's condition."""

    reason: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The cluster as one turn of the loop saw it."""

    pools: list[Object]
    machines: list[Object]
    nodes: dict[str, Object]
    loads: Counter[str]


class Capi:
    """The controller. `with Capi(plane) as capi:` installs the kinds and runs the loop in a thread."""

    def __init__(self, cluster: Cluster, *, delay_seconds: float = 0.5):
        self.cluster = cluster
        self.delay_seconds = delay_seconds
        self.lost: list[str] = []
        self.complaints: list[str] = []
        self._client = Client(read(cluster.kubeconfig))
        self._stockouts: dict[str, Stockout] = {}
        self._first: dict[str, float] = {}
        self._serial: Counter[str] = Counter()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="capi", daemon=True)

    def __enter__(self) -> Capi:
        self.cluster.apply(CRDS)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join(10)

    def never_deliver(
        self, offer: str, reason: str = "InsufficientCapacity", message: str = "no capacity of this type in the zone"
    ) -> None:
        """New machines of this MachineDeployment, or of this instance type, stay pending from now on."""
        self._stockouts[offer] = Stockout(reason=reason, message=message)

    def deliver(self, offer: str) -> None:
        """Ends a stock-out; the machines that waited come."""
        self._stockouts.pop(offer, None)

    def _run(self) -> None:
        while not self._ended.wait(PAUSE_SECONDS):
            try:
                self._turn(self._look())
            except Refused as refused:
                if refused.code not in (404, 409):  # someone else was faster; the next turn sees it
                    self.complaints.append(str(refused))
            except requests.RequestException as broken:  # the plane is being stopped, or restarted
                self.complaints.append(str(broken))

    def _look(self) -> Look:
        pods = [pod for pod in self._client.list("pods") if not _daemon(pod)]
        return Look(
            pools=self._client.list("machinedeployments"),
            machines=self._client.list("machines"),
            nodes={node["metadata"]["name"]: node for node in self._client.list("nodes")},
            loads=Counter(pod["spec"].get("nodeName", "") for pod in pods),
        )

    def _turn(self, look: Look) -> None:
        for pool in look.pools:
            self._scale(pool, look)
        by_name = {_key(pool): pool for pool in look.pools}
        for machine in look.machines:
            if machines.deleting(machine):
                self._remove(machine)
            elif (
                _pool_key(machine) not in by_name
            ):  # the garbage collector learns of a new kind only after half a minute
                self._client.delete("machines", machine["metadata"]["name"], machine["metadata"]["namespace"])
            elif "nodeRef" not in machine.get("status", {}):
                self._deliver(by_name[_pool_key(machine)], machine)
        for pool in look.pools:
            self._report(pool, look)

    def _scale(self, pool: Object, look: Look) -> None:
        if machines.deleting(pool) or pool["spec"].get("paused"):
            return
        owned = [machine for machine in look.machines if machines.owned(pool, machine)]
        held = [machine for machine in owned if not machines.deleting(machine)]
        wanted = pool["spec"].get("replicas", 1)
        for _ in range(wanted - len(held)):
            self._serial[pool["metadata"]["uid"]] += 1
            self._client.create(machines.machine(pool, self._serial[pool["metadata"]["uid"]]))
        for victim in victims(held, look.loads)[: max(0, len(held) - wanted)]:
            self._client.delete("machines", victim["metadata"]["name"], victim["metadata"]["namespace"])

    def _deliver(self, pool: Object, machine: Object) -> None:
        meta = machine["metadata"]
        offers = (pool["metadata"]["name"], meta["labels"].get(machines.TYPE, ""))
        stockout = next((self._stockouts[offer] for offer in offers if offer in self._stockouts), None)
        if stockout is not None:
            self._pending(machine, stockout)
        elif time.monotonic() - self._first.setdefault(meta["uid"], time.monotonic()) >= self.delay_seconds:
            made = machines.node(pool, machine)
            if self._client.find("nodes", made["metadata"]["name"]) is None:
                self._client.create(made)
            provided = {"spec": {"providerID": made["spec"]["providerID"]}}
            self._client.patch("machines", meta["name"], provided, meta["namespace"])
            self._status(machine, {"phase": "Running", "nodeRef": {"name": meta["name"]}}, "True", "Provisioned", "")

    def _pending(self, machine: Object, stockout: Stockout) -> None:
        held = machine.get("status", {}).get("conditions", ())
        if not any(condition["reason"] == stockout.reason for condition in held):
            self._status(machine, {"phase": "Provisioning"}, "False", stockout.reason, stockout.message)

    def _status(self, machine: Object, status: Object, ready: str, reason: str, message: str) -> None:
        meta = machine["metadata"]
        conditions = [_condition(kind, ready, reason, message) for kind in ("InfrastructureReady", "Ready")]
        body = {"status": {**status, "conditions": conditions}}
        self._client.patch("machines", meta["name"], body, meta["namespace"], part="status")

    def _remove(self, machine: Object) -> None:
        """The machine is switched off: its pods are gone with it, then the node, then the object."""
        meta = machine["metadata"]
        there = {"fieldSelector": f"spec.nodeName={meta['name']}"}
        for pod in self._client.call("GET", "/api/v1/pods", params=there)["items"]:
            if not _daemon(pod) and pod["status"].get("phase") not in ("Succeeded", "Failed"):
                self.lost.append(f"{pod['metadata']['namespace']}/{pod['metadata']['name']}")
            self._client.delete("pods", pod["metadata"]["name"], pod["metadata"]["namespace"], gracePeriodSeconds=0)
        self._client.delete("nodes", meta["name"])
        self._client.patch("machines", meta["name"], {"metadata": {"finalizers": None}}, meta["namespace"])

    def _report(self, pool: Object, look: Look) -> None:
        held = [machine for machine in look.machines if machines.owned(pool, machine)]
        ready = sum(is_ready(look.nodes.get(machine["metadata"]["name"], {})) for machine in held)
        status = _counts(pool, len(held), ready)
        before = pool.get("status", {})
        if any(before.get(key) != value for key, value in status.items()):
            enough = ready >= pool["spec"].get("replicas", 1)
            word = ("True", "Available") if enough else ("False", "NotAvailable")
            body = {"status": {**status, "conditions": [_condition("Available", *word, "")]}}
            self._client.patch("machinedeployments", pool["metadata"]["name"], body, _key(pool)[0], part="status")


def victims(held: Iterable[Object], loads: Counter[str]) -> list[Object]:
    """The order in which machines go: annotated ones, those that never came, then the most loaded; names break ties."""

    def rank(machine: Object) -> tuple[bool, bool, int, str]:
        meta = machine["metadata"]
        named = machines.DELETE_FIRST in meta.get("annotations", {})
        came = "nodeRef" in machine.get("status", {})
        return (not named, came, -loads[meta["name"]], meta["name"])

    return sorted(held, key=rank)


def _condition(kind: str, status: str, reason: str, message: str) -> Object:
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {"type": kind, "status": status, "reason": reason, "message": message, "lastTransitionTime": now}


def _key(pool: Object) -> tuple[str, str]:
    return pool["metadata"]["namespace"], pool["metadata"]["name"]


def _pool_key(machine: Object) -> tuple[str, str]:
    return machine["metadata"]["namespace"], machine["metadata"]["labels"].get(machines.DEPLOYMENT, "")


def _daemon(pod: Object) -> bool:
    return any(owner["kind"] == "DaemonSet" for owner in pod["metadata"].get("ownerReferences", ()))


def _counts(pool: Object, held: int, ready: int) -> Object:
    """The status of a MachineDeployment but for its conditions."""
    wanted = pool["spec"].get("replicas", 1)
    settled = "Running" if ready == held else "ScalingUp"
    return {
        "replicas": held,
        "readyReplicas": ready,
        "availableReplicas": ready,
        "upToDateReplicas": held,
        "observedGeneration": pool["metadata"]["generation"],
        "selector": ",".join(
            f"{key}={value}" for key, value in pool["spec"]["selector"].get("matchLabels", {}).items()
        ),
        "phase": "ScalingUp" if held < wanted else "ScalingDown" if held > wanted else settled,
    }

"""The shop, opened: a cluster with its fleet, its metrics and the operator, ready for a story to begin.

What every story asks of it is here too: the policy's conditions, the plans, and what the operator wrote to objects that are not ours.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from e2e import shop
from e2e.capi import Capi
from e2e.client import Object
from e2e.cluster import Cluster
from e2e.install import NAMESPACE, Operator
from e2e.load import Load
from e2e.prometheus import Prometheus
from e2e.record import Change, Record, World

OURS = frozenset(("costpolicies", "costplans", "events", "selfsubjectaccessreviews", "leases"))
WRITES = ("create", "update", "patch", "delete")
SERIES = f'count(rate(container_cpu_usage_seconds_total{{namespace="{shop.NAMESPACE}",container="main"}}[30s]))'
START_SECONDS = 90.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Shopfront:
    """The parts of an opened shop."""

    cluster: Cluster
    capi: Capi
    load: Load
    prometheus: Prometheus
    operator: Operator

    def policy(self, mode: str = "Enforce", **spec: object) -> None:
        """Applies the CostPolicy."""
        self.cluster.apply(shop.policy(mode, **spec))


def open_shop(cluster: Cluster, capi: Capi, load: Load, prometheus: Prometheus, **values: str) -> Shopfront:
    """Everything but the policy: the fleet, the services under their load, prices, and the operator installed, not yet started."""
    operator = furnish(cluster, load, prometheus, shop.fleet(), shop.book(), **values)
    return Shopfront(cluster=cluster, capi=capi, load=load, prometheus=prometheus, operator=operator)


def furnish(
    cluster: Cluster,
    load: Load,
    prometheus: Prometheus,
    fleet: Object,
    book: Object,
    *,
    install: Callable[..., Operator] = Operator,
    **values: str,
) -> Operator:
    """The shop on a fleet of any driver's, with a price book that knows it; returns the operator, installed.

    install makes the operator that is to be installed, by default one from the chart as it is.
    """
    cluster.apply(shop.namespaces())
    for each in (fleet, *shop.services()):
        cluster.client.create(each)  # not applied server-side: replicas that an applier owns are not ours to set
    shop.load(load)
    operator = install(cluster, prometheus.url, cluster.folder).install(**values)
    cluster.apply(book)
    with Record(cluster, ("pods", "deployments", "nodes")) as opening:
        opening.wait(shop.running, START_SECONDS, "the shop to run")
    prometheus.wait(SERIES, lambda found: found and float(found[0]["value"][1]) == sum(shop.SERVICES.values()))
    return operator


def condition(world: World, kind: str, name: str = "shop", *, of: str = "costpolicies") -> Object:
    """A condition of a policy or plan; {} while there is none."""
    held = world.get(of, name) or {}
    found = (c for c in held.get("status", {}).get("conditions", ()) if c["type"] == kind)
    return next(found, {})


def stands(kind: str, status: str, reason: str = "", name: str = "shop") -> Callable[[World], bool]:
    """For Record.wait: the policy's condition has this status, and this reason where one is given."""

    def look(world: World) -> bool:
        held = condition(world, kind, name)
        return held.get("status") == status and reason in ("", held.get("reason"))

    return look


def plans(world: World, policy: str = "shop") -> list[Object]:
    """The policy's CostPlans, oldest first."""
    mine = (plan for plan in world.all("costplans") if plan["spec"]["policyRef"]["name"] == policy)
    return sorted(mine, key=lambda plan: (plan["spec"]["createdAt"], plan["metadata"]["name"]))


def complete(world: World) -> Object | None:
    """The newest plan that is complete."""
    done = [
        p
        for p in plans(world)
        if condition(world, "Complete", p["metadata"]["name"], of="costplans").get("status") == "True"
    ]
    return done[-1] if done else None


def touched(record: Record) -> list[str]:
    """Writes of the operator to objects of others, as "verb resource/namespace/name/subresource": empty when it only advised.

    Where there is no audit log (kind), what the objects themselves tell of their writers.
    """
    if record.audited:
        return [_written(entry) for entry in _foreign(record)]
    changes = [write.change for write in record.writes("isocost") if write.change.kind not in OURS]
    return [f"patch {'/'.join(part for part in change.key if part)}" for change in changes]


def _foreign(record: Record) -> Iterator[Object]:
    account = f"system:serviceaccount:{NAMESPACE}:"
    for entry in record.requests(account, verbs=WRITES):
        if entry["objectRef"]["resource"] not in OURS and not entry["objectRef"]["resource"].endswith("reviews"):
            yield entry


def _written(entry: Object) -> str:
    ref = entry["objectRef"]
    parts = (ref.get(key, "") for key in ("resource", "namespace", "name", "subresource"))
    return f"{entry['verb']} {'/'.join(part for part in parts if part)}"


def rounds(operator: Operator) -> int:
    """How many rounds the operator has done, by its own metrics."""
    lines = operator.metrics().splitlines()
    counts = (line for line in lines if line.startswith("isocost_round_duration_seconds_count"))
    return int(float(next(counts, "x 0").split()[-1]))


def shrinks(record: Record, before: float = math.inf) -> list[str]:
    """Every instant (up to the version `before`) at which something was taken away, as "kind name"."""
    return [f"{change.kind} {change.key[2]}" for change in losses(record) if change.version < before]


def losses(record: Record) -> list[Change]:
    """The changes by which something was taken away, in order: a cordon, an eviction, a lower scale, a node gone."""
    taken = [*record.evictions(), *(change for change in record.changes() if _shrinks(change))]
    return sorted(taken, key=lambda change: change.version)


def _shrinks(change: Change) -> bool:
    before, after = change.before or {}, change.after
    if change.kind == "nodes":
        return after is None or (_cordoned(after) and not _cordoned(before))
    if change.kind in ("deployments", "machinedeployments", "nodepools") and after is not None and before:
        return bool(after["spec"].get("replicas", 0) < before["spec"].get("replicas", 0))
    return False


def _cordoned(node: Object) -> bool:
    return bool(node.get("spec", {}).get("unschedulable"))

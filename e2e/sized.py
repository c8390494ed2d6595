"""What the stories of right-sizing share: workloads that use far less memory than they ask for, and what becomes of their requests."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

from e2e import shop, workloads
from e2e.client import Object
from e2e.cluster import Cluster
from e2e.install import Operator
from e2e.load import Load
from e2e.prometheus import Prometheus
from e2e.record import Record, World
from e2e.shopfront import SERIES, condition, plans
from e2e.wait import Late

Value = TypeVar("Value")
SPACE, PODS = shop.NAMESPACE, 3
ASKED, USED = "512Mi", 100 * 2**20
ADVISED = "144Mi"
"""100 MiB and 15 %, and a quarter more for so short a history: 143.75 MiB, rounded up"""
PATIENCE_SECONDS = 240.0
"""Most of what is waited for takes ten. The rest is for a machine that others keep busy, where each round takes as much longer."""
_VPA = Path(__file__).parent / "crds" / "vpa.yaml"


def opened(plane: Cluster, load: Load, prometheus: Prometheus, apps: Iterable[str], **values: str) -> Operator:
    """The workloads, running and measured, and the operator installed with these values, not yet started."""
    apps = tuple(apps)
    plane.apply(shop.namespaces())
    plane.apply(_VPA)
    plane.client.create(shop.fleet(4))
    for name in apps:
        made = workloads.deployment(name, PODS, namespace=SPACE, cpu="500m", memory=ASKED)
        plane.client.create(made)
        load.cpu(f"{SPACE}/{name}", PODS * 0.05)
    operator = Operator(plane, prometheus.url, plane.folder).install(**{"rightSizing.enabled": "true", **values})
    with Record(plane, ("pods",)) as opening:
        opening.wait(lambda world: all(world.ready(f"{SPACE}/{name}") == PODS for name in apps), 60, "the pods to run")
    prometheus.wait(SERIES, lambda found: found and float(found[0]["value"][1]) == PODS * len(apps))
    for name in apps:  # once all of them are measured: while one is missing the others would be seen to use its share
        load.memory(f"{SPACE}/{name}", PODS * USED)
    return operator


def policy(app: str, mode: str = "Enforce", sizing: str = "InPlace") -> Object:
    """A policy over one workload whose replicas stay: only its memory is at stake."""
    rule = {
        "name": app,
        "targetRef": {"kind": "Deployment", "name": app, "namespace": SPACE},
        "demand": {"preset": "CPU", "window": "30s"},
        "replicas": {"min": PODS, "max": PODS},
        "rightSizing": {"mode": sizing},
    }
    seen = {"lookback": "1m", "step": "10s", "maxAge": "30s", "minCoveragePercent": 50}  # a busy machine misses scrapes
    whole = shop.policy(mode, workloads=[rule], forecast=seen)
    for field in ("pools", "priceBookRef"):
        del whole["spec"][field]
    return whole


def wait(record: Record, app: str, look: Callable[[World], Value], what: str) -> Value:
    """As `Record.wait`; when it is late, with what the policy says of the workload's requests meanwhile."""
    try:
        return record.wait(look, PATIENCE_SECONDS, what)
    except Late as late:
        held = status(record.now(), app)
        said = held.get("requestsReason") or held or condition(record.now(), "Ready")
        raise Late(f"{late}; the policy says: {said}") from None


def vpa(plane: Cluster, app: str) -> None:
    """From now on a VPA sizes its pods."""
    target = {"apiVersion": "apps/v1", "kind": "Deployment", "name": app}
    meta = {"name": app, "namespace": SPACE}
    made = {"apiVersion": "autoscaling.k8s.io/v1", "kind": "VerticalPodAutoscaler", "metadata": meta}
    plane.client.create({**made, "spec": {"targetRef": target}})


def asks(world: World, app: str) -> dict[str, str]:
    """What each pod of an app asks for."""
    return {pod["metadata"]["name"]: memory(pod) for pod in world.pods(f"{SPACE}/{app}")}


def status(world: World, app: str) -> dict[str, Any]:
    """What the policy says of the workload."""
    held = (world.get("costpolicies", "shop") or {}).get("status", {}).get("workloads", ())
    return next((one for one in held if one["name"] == f"Deployment/{SPACE}/{app}"), {})


def message(world: World) -> str:
    """What the journal says of the newest plan's only step."""
    found = plans(world)
    lines = found[-1].get("status", {}).get("journal", ()) if found else ()
    return lines[0].get("message", "") if lines else ""


def complete(world: World) -> bool:
    found = plans(world)
    name = found[-1]["metadata"]["name"] if found else ""
    return condition(world, "Complete", name, of="costplans").get("status") == "True"


def memory(pod: Object) -> str:
    return pod["spec"]["containers"][0]["resources"]["requests"]["memory"]


def shown(pod: Object) -> str:
    """What the pod has, by its kubelet."""
    (one,) = pod["status"].get("containerStatuses") or [{}]
    return one.get("resources", {}).get("requests", {}).get("memory", "")

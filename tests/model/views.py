"""Small views of a policy: pools, nodes, workloads and pods with the few figures that tests turn."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from isocost.units import Missing, Rate, Resources
from isocost.world.cluster import Node, Pod, Scheduling, Taint
from isocost.world.demand import Forecast, Outlook
from isocost.world.offer import Offer, PriceBook
from isocost.world.policy import DemandSource, Policy, PoolRule, Preset, Template, WorkloadRule
from isocost.world.pool import Pool
from isocost.world.ref import Ref
from isocost.world.snapshot import View
from isocost.world.workload import Workload

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
GIB = 2**30


def room(cpu: int = 8, memory: int = 32, gpu: int = 0) -> Resources:
    return Resources.of({"cpu": cpu * 1000, "memory": memory * GIB, "pods": 110, "nvidia.com/gpu": gpu})


def needs(cpu_m: int = 1000, memory: int = 1, gpu: int = 0) -> Resources:
    return Resources.of({"cpu": cpu_m, "memory": memory * GIB, "pods": 1, "nvidia.com/gpu": gpu})


def offer(name: str, price: str | None = "0.40", **rest: object) -> Offer:
    rate = Missing(reason="no price") if price is None else Rate.of(price)
    given: dict[str, object] = {"allocatable": room(), "energy": Rate.zero(), **rest}
    return Offer(name=name, instance_type=name, price=rate, **given)  # type: ignore[arg-type]


def pool(name: str, of: Offer | Missing, replicas: int = 2, **rest: object) -> Pool:
    given: dict[str, object] = {"rule": "general", **rest}
    return Pool(
        ref=Ref("MachineDeployment", name, "fleet"), uid=name, resource_version="1", policy="p", driver="clusterapi",
        offer=of, replicas=replicas, ready=replicas, **given,  # type: ignore[arg-type]
    )  # fmt: skip


def node(name: str, of: Pool, **rest: object) -> Node:
    given: dict[str, object] = {"labels": {}, "taints": (), "allocatable": room(), **rest}
    return Node(name=name, uid=name, ready=True, pool=of.name, created=NOW, **given)  # type: ignore[arg-type]


def deployment(name: str) -> Ref:
    return Ref("Deployment", name, "shop")


def pod(name: str, owner: Ref | None, on: str = "", **rest: object) -> Pod:
    given: dict[str, object] = {"requests": needs(), "scheduling": Scheduling(), **rest}
    return Pod(ref=Ref("Pod", name, "shop"), uid=name, owner=owner, labels={}, node=on, created=NOW, **given)  # type: ignore[arg-type]


def rule(preset: Preset = Preset.CPU, **rest: object) -> WorkloadRule:
    given: dict[str, object] = {"utilisation": Decimal("0.5"), **rest}
    return WorkloadRule(name="web", demand=DemandSource(preset=preset), **given)  # type: ignore[arg-type]


def workload(name: str, by: WorkloadRule | None = None, replicas: int = 4, **rest: object) -> Workload:
    given: dict[str, object] = {
        "requests": needs(), "scheduling": Scheduling(), "min_replicas": 1, "max_replicas": 20, **rest,
    }  # fmt: skip
    return Workload(
        ref=deployment(name), uid=name, resource_version="1", policy="p", rule=by or rule(), replicas=replicas,
        ready=replicas, **given,  # type: ignore[arg-type]
    )  # fmt: skip


def policy(template: Template | None = None, **rest: object) -> Policy:
    pools = (PoolRule(name="general", driver="clusterapi", max_nodes=50, template=template),)
    given: dict[str, object] = {"pools": pools, **rest}
    return Policy(name="p", uid="p", generation=1, **given)  # type: ignore[arg-type]


def book(*offers: Offer) -> PriceBook:
    return PriceBook(name="list", currency="USD", offers=offers, max_age=timedelta(days=30))


def view(**parts: object) -> View:
    given: dict[str, object] = {"policy": policy(), "prices": book(), **parts}
    return View(**given)  # type: ignore[arg-type]


def outlook(**demand: float) -> Outlook:
    """demand by Deployment name."""
    return Outlook(
        forecasts={
            deployment(n): Forecast(quantiles={0.5: x / 2, 0.95: x}, estimator="test", basis="test", now=x)
            for n, x in demand.items()
        }
    )


__all__ = ["NOW", "Missing", "Preset", "Scheduling", "Taint", "Template"]

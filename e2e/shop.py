"""The scenario of most stories: a shop of three services on twelve nodes of a dear type, at just under 15 % utilisation.

Every pod asks for one core, so that the cheapest fleet for a number of pods can be found by enumeration (`cheapest`), which knows
nothing of the product: it tries all counts of all offers. Prices are made so that neither the biggest, nor the smallest, nor the
cheapest node per core alone is the optimum.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from math import ceil

from e2e import machines, workloads
from e2e.client import Object
from e2e.load import Load
from e2e.record import World

GROUP = "isocost.dev/v1alpha1"
NAMESPACE = "shop"
FLEET = "fleet"
CAPI = "capi"
ZONE = "zone-a"
UTILISATION = Decimal("0.6")
UNREGISTERED = "karpenter.sh/unregistered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """A node type of the story: whole cores, 4 GiB a core."""

    name: str
    cores: int
    price: Decimal

    @property
    def memory(self) -> str:
        return f"{self.cores * 4}Gi"


DEAR = Type(name="dear-4", cores=4, price=Decimal("0.4000"))
TYPES = (
    DEAR,
    Type(name="tiny-2", cores=2, price=Decimal("0.1050")),
    Type(name="small-4", cores=4, price=Decimal("0.1700")),
    Type(name="mid-8", cores=8, price=Decimal("0.3100")),
    Type(name="large-16", cores=16, price=Decimal("0.6400")),
    Type(name="huge-32", cores=32, price=Decimal("1.1900")),
)
SERVICES: Mapping[str, int] = {"web": 24, "api": 16, "worker": 8}
"""replicas at the start; each service is busy at just under 15 % of what it asks for"""
BUSY = 0.145


def load(meter: Load, times: float = 1.0) -> None:
    """The story's demand: just under 15 % of what is there at the start, times a factor."""
    for name, replicas in SERVICES.items():
        meter.cpu(f"{NAMESPACE}/{name}", replicas * BUSY * times)


def cores(name: str, times: float = 1.0) -> float:
    """Busy cores of a service."""
    return SERVICES[name] * BUSY * times


def need(name: str, times: float = 1.0) -> int:
    """Replicas that keep a service at the policy's utilisation."""
    return ceil(round(cores(name, times) / float(UTILISATION), 6))


def cheapest(pods: int, types: tuple[Type, ...] = TYPES) -> Decimal:
    """The least cost of nodes that hold so many one-core pods, by trying every combination."""
    return _least(pods, types)[0]


def mix(pods: int, types: tuple[Type, ...] = TYPES) -> dict[str, int]:
    """The nodes of that cost, by type."""
    counts = zip(sorted(types, key=_name), _least(pods, tuple(sorted(types, key=_name)))[1], strict=True)
    return {each.name: count for each, count in counts if count}


def without(*names: str) -> tuple[Type, ...]:
    """The types but those of these names."""
    return tuple(each for each in TYPES if each.name not in names)


def _least(pods: int, types: tuple[Type, ...]) -> tuple[Decimal, tuple[int, ...]]:
    """The least cost, and the count of each type."""
    ranges = [range(ceil(pods / each.cores) + 1) for each in types]
    enough = (
        counts
        for counts in itertools.product(*ranges)
        if sum(n * each.cores for n, each in zip(counts, types, strict=True)) >= pods
    )
    return min(
        (sum((n * t.price for n, t in zip(counts, types, strict=True)), Decimal(0)), counts) for counts in enough
    )


def _name(each: Type) -> str:
    return each.name


def cost(world: World) -> Decimal:
    """What the nodes that are there cost an hour.

    Karpenter's kwok provider makes a node a second after its claim, even when the claim is gone by then, as when a plan takes the node
    back at once. Nobody takes such a node over, it keeps the taint of one that is not registered, and a cloud would not have it.
    """
    price = {each.name: each.price for each in TYPES}
    there = (
        node for node in world.all("nodes") if not any(t["key"] == UNREGISTERED for t in node["spec"].get("taints", ()))
    )
    kinds = (node["metadata"]["labels"].get(machines.TYPE, "") for node in there)
    return sum((price[kind] for kind in kinds if kind in price), Decimal(0))


def book(types: tuple[Type, ...] = TYPES, day: str = "2026-11-01") -> Object:
    """The PriceBook."""
    return {
        "apiVersion": GROUP,
        "kind": "PriceBook",
        "metadata": {"name": "prices"},
        "spec": {"currency": "USD", "maxAge": "87600h", "offers": [_offer(each, day) for each in types]},
    }


def _offer(each: Type, day: str) -> Object:
    return {
        "name": each.name,
        "instanceType": each.name,
        "zone": ZONE,
        "allocatable": {"cpu": each.cores, "memory": each.memory, "pods": 110},
        "pricePerHour": str(each.price),
        "source": "made for the story",
        "date": day,
    }


def policy(mode: str = "Enforce", name: str = "shop", **spec: object) -> Object:
    """The CostPolicy; keywords replace fields of its spec."""
    return {
        "apiVersion": GROUP,
        "kind": "CostPolicy",
        "metadata": {"name": name},
        "spec": {
            "mode": mode,
            "interval": "5s",
            "workloads": [workload()],
            "pools": [pool()],
            "priceBookRef": {"name": "prices"},
            "disruption": {"budgets": [{"nodes": "100%"}], "minSavings": {"percent": 1}},
            "forecast": {"lookback": "40s", "step": "5s", "maxAge": "30s"},  # 31 s of history: a full window of rates
            **spec,
        },
    }


def workload(**fields: object) -> Object:
    return {
        "name": "services",
        "namespaces": [NAMESPACE],
        "demand": {"preset": "CPU", "window": "30s"},
        "serviceLevel": {"utilisationPercent": int(UTILISATION * 100)},
        "replicas": {"min": 1, "max": 80},
        "startupTime": "5s",
        **fields,
    }


def pool(**fields: object) -> Object:
    return {
        "name": "general",
        "driver": "ClusterAPI",
        "namespace": CAPI,
        "selector": {"matchLabels": {FLEET: "shop"}},
        "readyTimeout": "1m",
        "template": {
            "object": {
                "apiVersion": machines.API,
                "kind": "MachineDeployment",
                "metadata": {"labels": {machines.CLUSTER: "e2e"}},
                "spec": template_spec(),
            },
            "offers": [each.name for each in TYPES if each is not DEAR],
        },
        **fields,
    }


def template_spec() -> Object:
    """The spec of a MachineDeployment as its owner would write it into the policy."""
    spec = machines.deployment("x", 0, type="{{instanceType}}", cpu=1, memory="1Gi")["spec"]
    inner = spec["template"]["spec"]
    return {"clusterName": spec["clusterName"], "template": {"spec": inner}}


def fleet(nodes: int = 12) -> Object:
    """The dear pool that is there when the story begins."""
    made = machines.deployment(
        "dear", nodes, type=DEAR.name, cpu=DEAR.cores, memory=DEAR.memory, zone=ZONE, namespace=CAPI
    )
    made["metadata"]["labels"][FLEET] = "shop"
    return made


def namespaces() -> list[Object]:
    return [workloads.namespace(name) for name in (NAMESPACE, CAPI)]


def services() -> list[Object]:
    """Three Deployments of one-core pods and a PodDisruptionBudget each: at most a quarter may be away."""
    return [
        made
        for name, replicas in SERVICES.items()
        for made in (
            workloads.deployment(name, replicas, namespace=NAMESPACE, cpu="1", memory="512Mi"),
            workloads.budget(name, namespace=NAMESPACE, maxUnavailable="25%"),
        )
    ]


def running(world: World) -> bool:
    """Whether every pod of the shop runs, as many as their Deployments ask for."""
    asked = {name: world.get("deployments", name, NAMESPACE) for name in SERVICES}
    return all(held and world.ready(f"{NAMESPACE}/{name}") == held["spec"]["replicas"] for name, held in asked.items())

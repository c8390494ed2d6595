"""The shop of the demo: what runs, on what, at which prices, and the policy that governs it.

Three services of one shop and a nightly job share CPU machines, and a language model runs on GPUs. The fleet at the start
is what a careful team buys without an autoscaler: enough for the busiest hour, on one size of machine. Prices are list
prices on demand of AWS in us-east-1. Throughput of the model is a round figure of ours; measure your own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from isocost.kube.kinds import MACHINEDEPLOYMENT, PRICEBOOK
from isocost.testing import builders
from isocost.testing.refused import Object

NAME, SPACE, CAPI, POOLS, ZONE = "shop", "shop", "capi", "machines", "us-east-1a"
TYPE, CARD = "node.kubernetes.io/instance-type", "nvidia.com/gpu.product"
SOURCE, READ = "aws.amazon.com/ec2/pricing/on-demand, us-east-1", "2026-11-01"
INTERVAL = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """A type on offer: what pods may use of one, its accelerator, and USD per hour."""

    name: str
    cpu: str
    memory: str
    price: str
    card: str = ""


MACHINES = (
    Machine(name="m6i.4xlarge", cpu="15890m", memory="58Gi", price="0.768"),
    Machine(name="m6a.2xlarge", cpu="7910m", memory="28Gi", price="0.3456"),
    Machine(name="m6a.xlarge", cpu="3920m", memory="13Gi", price="0.1728"),
    Machine(name="g5.2xlarge", cpu="7910m", memory="28Gi", price="1.212", card="NVIDIA-A10G"),
    Machine(name="g5.xlarge", cpu="3920m", memory="13Gi", price="1.006", card="NVIDIA-A10G"),
    Machine(name="g6.xlarge", cpu="3920m", memory="13Gi", price="0.8048", card="NVIDIA-L4"),
)
START: Mapping[str, int] = {"m6i.4xlarge": 5, "g5.2xlarge": 6}
"""the fleet at the start, by type"""
TAINT = {"key": "nvidia.com/gpu", "value": "present", "effect": "NoSchedule"}
"""keeps what needs no card off the machines that have one"""
TOKENS_PER_S: Mapping[str, int] = {"NVIDIA-A10G": 1150, "NVIDIA-L4": 900}
"""what one replica of the model does on each card"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A Deployment at the start. cores and memory are one replica's requests; gpu says that it holds a card."""

    name: str
    replicas: int
    cores: int
    memory: str
    gpu: bool = False
    least: int = 2

    @property
    def unit(self) -> str:
        return "tokens/s" if self.gpu else "cores"


SERVICES = (
    Service(name="web", replicas=24, cores=1, memory="2Gi"),
    Service(name="api", replicas=14, cores=2, memory="4Gi"),
    Service(name="embed", replicas=16, cores=1, memory="2Gi", least=1),
    Service(name="llm", replicas=6, cores=3, memory="10Gi", gpu=True),
)


def machine(name: str) -> Machine:
    return next(one for one in MACHINES if one.name == name)


def carries(service: str, kind: str) -> float:
    """What one replica does at full use on a machine of this type, in the service's unit."""
    one = next(each for each in SERVICES if each.name == service)
    if not one.gpu:
        return one.cores
    card = next((each.card for each in MACHINES if each.name == kind), "")
    return TOKENS_PER_S.get(card, 0)


def objects() -> Iterator[Object]:
    """Everything that is there when the day begins, in an order in which it can be created."""
    for name, nodes in START.items():
        yield pool(machine(name), nodes)
    for one in SERVICES:
        yield service(one)
        yield budget(one)
    yield book()
    yield policy()


def pool(of: Machine, nodes: int) -> Object:
    """A MachineDeployment of a type; its nodes carry the type's labels."""
    cards = {CARD: of.card} if of.card else {}
    labels = {TYPE: of.name, "topology.kubernetes.io/zone": ZONE, **cards}
    name = of.name.replace(".", "-")
    made = builders.machines(name, nodes, CAPI, cpu=of.cpu, memory=of.memory, gpu=int(bool(of.card)), labels=labels)
    made["metadata"]["labels"] = {"fleet": NAME}
    if of.card:
        words = "{key}={value}:{effect}".format(**TAINT)
        made["metadata"]["annotations"]["capacity.cluster-autoscaler.kubernetes.io/taints"] = words
    return made


def service(one: Service) -> Object:
    labels = {"app": one.name, "tier": "gpu" if one.gpu else "cpu"}
    borne = [{**TAINT, "operator": "Equal"}] if one.gpu else []
    spec = builders.podspec(str(one.cores), one.memory, int(one.gpu), tolerations=borne)
    return builders.deployment(one.name, one.replicas, SPACE, labels=labels, spec=spec)


def budget(one: Service) -> Object:
    """At most a quarter of a service's pods may be away at once."""
    rule = {"maxUnavailable": "25%", "selector": {"matchLabels": {"app": one.name}}}
    made = builders.budget(one.name, {"app": one.name}, SPACE)
    return {**made, "spec": rule}


def book() -> Object:
    return builders.thing(PRICEBOOK, "prices", spec={"currency": "USD", "offers": [_offer(one) for one in MACHINES]})


def _offer(one: Machine) -> Object:
    cards = {"nvidia.com/gpu": 1} if one.card else {}
    taints = [TAINT] if one.card else []
    return {
        "name": offer(one.name), "instanceType": one.name, "zone": ZONE, "accelerator": one.card,
        "allocatable": {"cpu": one.cpu, "memory": one.memory, "pods": 110, **cards}, "taints": taints,
        "pricePerHour": one.price, "source": SOURCE, "date": READ,
    }  # fmt: skip


def offer(kind: str) -> str:
    """The offer's name of an instance type: object names hold no dots here."""
    return kind.replace(".", "-")


def policy(**spec: Any) -> Object:
    """The CostPolicy; keywords replace fields of its spec."""
    whole = {
        "interval": f"{INTERVAL // timedelta(minutes=1)}m",
        "priceBookRef": {"name": "prices"},
        "workloads": [_llm(), *(_cpu(one) for one in SERVICES if not one.gpu)],
        "pools": [_pools()],
        "disruption": {"budgets": [{"nodes": "50%"}], "minSavings": {"percent": 5}},
        "forecast": {"lookback": "48h", "step": "5m", "maxAge": "15m", "estimator": "SeasonalNaive"},
    }
    return builders.policy(NAME, "Enforce", **{**whole, **spec})


def _cpu(one: Service) -> Object:
    target = {"kind": "Deployment", "name": one.name, "namespace": SPACE}
    return {"name": one.name, "targetRef": target, "replicas": {"min": one.least}, "startupTime": "1m"}


def _llm() -> Object:
    query = 'sum(rate(vllm:generation_tokens_total{namespace="{{namespace}}",app="{{name}}"}[5m]))'
    return {
        "name": "llm",
        "targetRef": {"kind": "Deployment", "name": "llm", "namespace": SPACE},
        "demand": {"preset": "Query", "query": query},
        "throughput": [{"accelerator": card, "perReplica": rate} for card, rate in TOKENS_PER_S.items()],
        "replicas": {"min": 2},
        "startupTime": "4m",
    }


def _pools() -> Object:
    spec = {"clusterName": NAME, "template": {"spec": {"clusterName": NAME}}}
    template = {
        "apiVersion": MACHINEDEPLOYMENT.api,
        "kind": "MachineDeployment",
        "metadata": {"labels": {"fleet": NAME}},
        "spec": spec,
    }
    return {
        "name": POOLS,
        "driver": "ClusterAPI",
        "namespace": CAPI,
        "selector": {"matchLabels": {"fleet": NAME}},
        "readyTimeout": "10m",
        "template": {"object": template, "offers": [offer(one.name) for one in MACHINES]},
    }

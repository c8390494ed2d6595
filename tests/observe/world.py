"""A small whole: a fake API server with two nodes, one workload, a price book and a policy."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.observe.fakes import NOW, Finder, Shelf

from isocost.drivers.protocol import Found
from isocost.kube.calls import Patience
from isocost.kube.client import Client
from isocost.kube.kinds import POD, PRICEBOOK
from isocost.observe.metrics import Metrics
from isocost.observe.observe import observe
from isocost.testing import builders as make
from isocost.testing.cluster import Cluster
from isocost.testing.server import Server
from isocost.world.ref import Ref
from isocost.world.snapshot import Snapshot, View

WEB = Ref("Deployment", "web", "shop")
POOL = Ref("MachineDeployment", "general", "capi")
TYPE = {"node.kubernetes.io/instance-type": "m5.large"}
OFFER = {
    "name": "m5-large",
    "instanceType": "m5.large",
    "allocatable": {"cpu": "8", "memory": "32Gi"},
    "pricePerHour": "0.107",
    "source": "test",
    "date": "2026-11-01",
}


def book(*offers: dict[str, Any], **spec: Any) -> dict[str, Any]:
    return make.thing(PRICEBOOK, "prices", spec={"currency": "USD", "offers": list(offers or (OFFER,)), **spec})


def policy(name: str = "fleet", mode: str = "Recommend", **spec: Any) -> dict[str, Any]:
    """A policy over all workloads of the namespace shop and all pools of the namespace capi."""
    pools = [{"name": "workers", "driver": "ClusterAPI", "namespace": "capi", "selector": {}}]
    whole = {
        "priceBookRef": {"name": "prices"},
        "workloads": [{"name": "all", "namespaces": ["shop"]}],
        "pools": pools,
        **spec,
    }
    return make.policy(name, mode, **whole)


def found(*nodes: str, **parts: Any) -> Found:
    defaults: dict[str, Any] = {"uid": "pool", "resource_version": "1", "replicas": len(nodes), "ready": len(nodes)}
    defaults |= {"labels": {}, "instance_type": "m5.large", "nodes": {name: f"machine-{name}" for name in nodes}}
    return Found(ref=POOL, **(defaults | parts))


def fleet(*things: dict[str, Any]) -> Server:
    """A settled cluster: nodes node-0 and node-1 of one pool, node-x of none, and web with three pods."""
    cluster = Cluster(server=Server(now=lambda: NOW - timedelta(hours=1)))
    for name in ("node-0", "node-1"):
        cluster.server.seed(make.node(name, labels=TYPE))
    cluster.server.seed(make.node("node-x", taints=[{"key": "other", "effect": "NoSchedule"}]))
    cluster.server.seed(make.deployment("web", 3, "shop", spec=make.podspec("500m", "1Gi")))
    for thing in things:
        cluster.server.seed(thing)
    cluster.settle()
    return cluster.server


def shelf(server: Server) -> Shelf:
    """Metrics that report every pod of web as busy with 0.2 cores."""
    names = [one["metadata"]["name"] for one in server.all(POD)]
    return Shelf(demand={"web": lambda _: 0.6}, heard={"web": {name: NOW for name in names if name.startswith("web")}})


def look(server: Server, metrics: Metrics | None = None, driver: Finder | None = None, **options: Any) -> Snapshot:
    """One observation."""
    client = Client(server.transport(), patience=Patience(call=0.1))
    finder = driver or Finder((found("node-0", "node-1"),))
    return observe(client, metrics or shelf(server), {"ClusterAPI": finder}, NOW, **options)


def view(server: Server, metrics: Metrics | None = None, driver: Finder | None = None) -> View:
    """The only view."""
    (one,) = look(server, metrics, driver).views
    return one

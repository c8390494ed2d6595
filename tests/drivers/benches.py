"""Benches of both drivers: their systems simulated on the fake API server, as unkind as the real ones may be."""

from __future__ import annotations

import json

from isocost.drivers.clusterapi import ClusterAPI
from isocost.drivers.karpenter import Karpenter
from isocost.kube.kinds import MACHINEDEPLOYMENT, NODEPOOL
from isocost.testing import builders
from isocost.testing.claims import Claims
from isocost.testing.cluster import Cluster
from isocost.testing.drivers import Bench
from isocost.testing.server import Server
from isocost.world.policy import PoolRule, Selector, Template
from isocost.world.ref import Ref

LABELS = {"team": "shop"}
MACHINES = {
    "apiVersion": "cluster.x-k8s.io/v1beta2",
    "kind": "MachineDeployment",
    "metadata": {"annotations": {"note": "made for {{offer}}"}},
    "spec": {"clusterName": "test", "template": {"spec": {"failureDomain": "{{zone}}"}}},
}
POOL = {
    "apiVersion": "karpenter.sh/v1",
    "kind": "NodePool",
    "spec": {
        "template": {"spec": {"nodeClassRef": {"group": "k", "kind": "C", "name": "{{offer}}"}, "requirements": []}}
    },
}


def rule(driver: str, document: dict, namespace: str = "") -> PoolRule:
    template = Template(document=json.dumps(document), offers=("m5-large",))
    return PoolRule(
        name="workers", driver=driver, namespace=namespace, selector=Selector(labels=LABELS), template=template
    )


def busy(server: Server, node: str) -> None:
    server.seed(builders.pod(f"on-{node}", node=node, ready=True))


def clusterapi() -> Bench:
    cluster = Cluster(delay=0)
    server = cluster.server
    server.space("capi")

    def make(name: str, nodes: int) -> Ref:
        made = builders.machines(name, nodes, "capi")
        made["metadata"]["labels"] = LABELS
        server.seed(made)
        cluster.settle()
        return Ref("MachineDeployment", name, "capi")

    return Bench(
        driver=ClusterAPI(),
        server=server,
        rule=rule("ClusterAPI", MACHINES, "capi"),
        make=make,
        turn=lambda: (cluster.settle(), None)[1],
        asked=lambda ref: server.find(MACHINEDEPLOYMENT, ref.name, namespace=ref.namespace)["spec"]["replicas"],
        occupy=lambda node: busy(server, node),
    )


def karpenter(limit: int | None = None) -> Bench:
    server = Server()
    claims = Claims(server=server)

    def turn() -> None:
        for _ in range(6):
            claims.tick()

    def make(name: str, nodes: int) -> Ref:
        made = builders.nodepool(name, nodes)
        made["metadata"]["labels"] = LABELS
        if limit is not None:
            made["spec"]["limits"] = {"nodes": limit}
        server.seed(made)
        turn()
        return Ref("NodePool", name)

    return Bench(
        driver=Karpenter(),
        server=server,
        rule=rule("Karpenter", POOL),
        make=make,
        turn=turn,
        asked=lambda ref: server.find(NODEPOOL, ref.name)["spec"]["replicas"],
        occupy=lambda node: busy(server, node),
    )

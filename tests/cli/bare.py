"""A cluster of a cloud that nobody has told of isocost: labelled nodes, workloads, and none of our kinds."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import yaml

from isocost.kube import kinds
from isocost.testing import builders as make
from isocost.testing.cluster import Cluster
from isocost.testing.refused import Object
from isocost.testing.server import Server

OURS = (kinds.COSTPOLICY, kinds.COSTPLAN, kinds.PRICEBOOK, kinds.SITE)
OTHERS = (kinds.SCALEDOBJECT, kinds.MACHINEDEPLOYMENT, kinds.MACHINE, kinds.NODEPOOL, kinds.NODECLAIM)
TYPE, ZONE, REGION = (
    "node.kubernetes.io/instance-type",
    "topology.kubernetes.io/zone",
    "topology.kubernetes.io/region",
)


def node(name: str, machine: str, cpu: str, memory: str, gpu: int = 0, **labels: str) -> Object:
    """A node of AWS in us-east-1a; dots in label names are written as they are, by **{...}."""
    place = {TYPE: machine, ZONE: "us-east-1a", REGION: "us-east-1"}
    made = make.node(name, cpu=cpu, memory=memory, gpu=gpu, labels={**place, **labels})
    made.setdefault("spec", {})["providerID"] = f"aws:///us-east-1a/i-{name}"
    return made


def cluster(*more: Object, now: datetime | None = None) -> Cluster:
    """Six big nodes of which one would do, a node in a rack that has no price, a service on each of them, and more."""
    made = Cluster(server=Server(now=lambda: now) if now else Server())
    for index in range(6):
        group = {"eks.amazonaws.com/nodegroup": "big"}
        made.server.seed(node(f"big-{index}", "m5.4xlarge", "15890m", "60Gi", **group))
    made.server.seed(make.node("rack-1", labels={"place": "rack"}))
    made.server.seed(make.daemonset("logs", spec=make.podspec("100m", "200Mi")))
    made.server.seed(make.deployment("web", 8, "default", spec=make.podspec("1", "2Gi")))
    made.server.seed(make.deployment("own", 1, "default", spec=make.podspec("2", "4Gi", where={"place": "rack"})))
    for each in more:
        made.server.seed(each)
    made.settle()
    for kind in (*OURS, *OTHERS):
        made.server.registry.drop(kind)
    return made


def config(server: Server, path: Path, token: str = "") -> Path:
    """A kubeconfig that leads to the server."""
    parts = {
        "current-context": "it",
        "clusters": [{"name": "it", "cluster": {"server": server.url}}],
        "contexts": [{"name": "it", "context": {"cluster": "it", "user": "it"}}],
        "users": [{"name": "it", "user": {"token": token} if token else {}}],
    }
    path.write_text(yaml.safe_dump({"apiVersion": "v1", "kind": "Config", **parts}), encoding="utf-8")
    return path

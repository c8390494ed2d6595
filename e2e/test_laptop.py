"""On a laptop: an account that may only read, a cluster without our kinds, and what plan, explain and doctor make of it.

The API server is real, and so is its way to refuse: it says 403 before 404, so to a reader our kinds look forbidden, not absent.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from e2e import workloads
from e2e.binaries import program
from e2e.client import Object
from e2e.cluster import Cluster
from e2e.load import Load
from e2e.prometheus import Prometheus
from e2e.wait import until

ROOT = Path(__file__).parents[1]
PRICE, NODES = 0.768, 6
"""of an m5.4xlarge in us-east-1, by the catalogue's list of 2026-07-20"""
ACCOUNT = [
    {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "reader", "namespace": "default"}},
    {
        "apiVersion": "rbac.authorization.k8s.io/v1",
        "kind": "ClusterRole",
        "metadata": {"name": "nodes"},
        "rules": [{"apiGroups": [""], "resources": ["nodes"], "verbs": ["get", "list"]}],
    },
    *(
        {
            "apiVersion": "rbac.authorization.k8s.io/v1",
            "kind": "ClusterRoleBinding",
            "metadata": {"name": f"reader-{role}"},
            "roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": "ClusterRole", "name": role},
            "subjects": [{"kind": "ServiceAccount", "name": "reader", "namespace": "default"}],
        }
        for role in ("view", "nodes")
    ),
]


def node(name: str, labels: dict[str, str] | None = None) -> Object:
    room = {"cpu": "16", "memory": "64Gi", "pods": "110", "ephemeral-storage": "100Gi"}
    return {
        "apiVersion": "v1",
        "kind": "Node",
        "metadata": {"name": name, "labels": labels or {}, "annotations": {"kwok.x-k8s.io/node": "fake"}},
        "spec": {"providerID": f"aws:///us-east-1a/i-{name}"},
        "status": {"capacity": room, "allocatable": room},
    }


@pytest.fixture(scope="module")
def config(plane: Cluster) -> Path:
    """The kubeconfig of a reader, once eight pods run on six nodes of a cloud, and one node that no list prices stands beside."""
    place = {"topology.kubernetes.io/region": "us-east-1", "topology.kubernetes.io/zone": "us-east-1a"}
    labels = {"node.kubernetes.io/instance-type": "m5.4xlarge", "eks.amazonaws.com/nodegroup": "big", **place}
    for each in (*(node(f"big-{i}", labels) for i in range(NODES)), node("rack")):
        plane.client.create(each)
    plane.apply([*ACCOUNT, workloads.namespace("shop"), workloads.deployment("web", 8, namespace="shop", cpu="1")])
    until(lambda: len(running(plane)) == 8, 60, "eight running pods")
    return plane.kubeconfig_for("default", "reader")


def running(plane: Cluster) -> list[Object]:
    return [pod for pod in plane.client.list("pods", "shop") if pod["status"].get("phase") == "Running"]


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    env = {key: value for key, value in os.environ.items() if key != "ISOCOST_PROMETHEUS_URL"}
    command = [sys.executable, "-m", "isocost", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False, timeout=120)


@pytest.fixture(scope="module")
def plan(config: Path) -> Object:
    done = run("plan", "--kubeconfig", config, "-o", "json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_reader_is_told_what_the_cluster_costs_and_could_cost(plan: Object) -> None:
    known = plan["idle"]["whole"]["nodes"]
    assert known == NODES
    assert float(plan["costPerHour"]["current"]) == pytest.approx(PRICE * NODES)
    assert float(plan["costPerHour"]["planned"]) < PRICE * NODES
    assert plan["costPerHour"]["lowerBound"] == plan["costPerHour"]["planned"]


def test_what_the_reader_cannot_see_and_what_has_no_price_is_named(plan: Object) -> None:
    assert [price["machine"] for price in plan["prices"] if price["pricePerHour"] is None] == ["16 cores 64 GiB"]
    assert "scaledobjects" in plan["hidden"]
    assert plan["kept"]["Deployment/shop/web"]


def test_explain_tells_why_a_workload_keeps_its_replicas(config: Path) -> None:
    done = run("explain", "shop/web", "--kubeconfig", config)
    assert done.returncode == 0, done.stderr
    assert "8 now, 8 planned" in done.stdout


def test_with_prometheus_young_pods_are_not_taken_for_idle(config: Path, load: Load, prometheus: Prometheus) -> None:
    """They have run for a minute: a rate over that says nothing yet, and nothing is made of it."""
    load.cpu("shop/web", 0.8)
    load.memory("shop/web", "2Gi")
    asked = ("--kubeconfig", config, "--prometheus-url", prometheus.url, "-o", "json")

    def current() -> bool:
        groups = json.loads(run("doctor", *asked).stdout)["groups"]
        found = {one["check"]: one["level"] for group in groups for one in group["findings"]}
        return found["cAdvisor, cores"] == found["kube-state-metrics"] == found["Prometheus clock"] == "OK"

    until(current, 60, "the doctor to find current series")
    found = json.loads(run("plan", *asked).stdout)
    (row,) = (row for row in found["idle"]["workloads"] if row["name"] == "Deployment/shop/web")
    assert row["cpuMilliCores"]["used"] is None
    assert row["unusedPerMonth"] is None
    assert found["kept"]["Deployment/shop/web"]


def test_the_doctor_says_what_a_reader_lacks(config: Path) -> None:
    done = run("doctor", "--kubeconfig", config, "-o", "json")
    assert done.returncode == 1, done.stderr
    groups = {group["group"]: {f["check"]: f for f in group["findings"]} for group in json.loads(done.stdout)["groups"]}
    assert groups["Rights"]["read"]["level"] == "Failed"
    assert "costpolicies.isocost.dev" in groups["Rights"]["read"]["found"]
    assert groups["Kinds"]["CostPolicy"]["level"] == "Unknown"
    assert groups["Versions and gates"]["Kubernetes"]["level"] == "OK"
    assert groups["Versions and gates"]["in-place resize"]["level"] == "OK"
    assert groups["Clocks"]["API server"]["level"] == "OK"


def test_the_doctor_of_an_administrator_finds_the_kinds_and_then_that_they_are_there(plane: Cluster) -> None:
    def kinds() -> dict[str, str]:
        found = json.loads(run("doctor", "--kubeconfig", plane.kubeconfig, "-o", "json").stdout)
        (group,) = (group for group in found["groups"] if group["group"] == "Kinds")
        return {one["check"]: one["level"] for one in group["findings"]}

    assert set(kinds().values()) == {"Failed"}
    plane.apply(ROOT / "crds")
    try:
        assert set(kinds().values()) == {"OK"}
    finally:
        for plural in ("costpolicies", "costplans", "pricebooks", "sites"):
            plane.client.delete("customresourcedefinitions", f"{plural}.isocost.dev")


def test_kubectl_runs_it_as_a_plugin(config: Path) -> None:
    folder = Path(sys.executable).parent
    env = {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "KUBECONFIG": str(config)}
    words = [str(program("kubectl")), "isocost", "plan", "-o", "json"]
    done = subprocess.run(words, env=env, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["policy"] == "provisional"


def test_nothing_was_written(plane: Cluster) -> None:
    """All of the above by the reader; the one thing that is no read is to ask about its own rights."""
    if plane.audit is None:
        pytest.skip("no audit log on this cluster")
    asked = [json.loads(line) for line in plane.audit.read_text().splitlines()]
    mine = [each for each in asked if each["user"]["username"] == "system:serviceaccount:default:reader"]
    assert mine
    odd = {
        (each["verb"], each["objectRef"].get("resource"))
        for each in mine
        if each["verb"] not in ("get", "list", "watch")
    }
    assert odd <= {("create", "selfsubjectaccessreviews")}

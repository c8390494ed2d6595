"""Commands against a cluster that knows nothing of isocost, over a real socket, by an account that may only read."""

import json

import pytest
from click.testing import CliRunner
from tests.cli import bare

from isocost.cli.main import cli
from isocost.kube.kinds import SERVICE
from isocost.testing import builders as make
from isocost.testing.builders import thing


@pytest.fixture(scope="module")
def server():
    with bare.cluster().server as made:
        yield made


@pytest.fixture(scope="module")
def where(server, tmp_path_factory):
    return ("--kubeconfig", str(bare.config(server, tmp_path_factory.mktemp("bare") / "config")))


@pytest.fixture(scope="module")
def shown(where):
    return invoke("plan", *where, "--exit-code")


@pytest.fixture(scope="module")
def planned(where):
    done = invoke("plan", *where, "-o", "json")
    assert done.exit_code == 0, done.output
    return json.loads(done.output)


def invoke(*words):
    return CliRunner(env={"COLUMNS": "100", "ISOCOST_PROMETHEUS_URL": ""}).invoke(cli, [str(word) for word in words])


def test_plan_says_what_the_cluster_costs_and_could_cost_with_a_bound(shown, server):
    assert "Now      4.6080 USD/h  3,363.84 USD a month" in shown.output
    assert "saves 83.3 %, 2,803.20 USD a month" in shown.output
    assert "gap 0.00 % (Optimal)" in shown.output
    assert server.writes == []


def test_every_price_names_its_list_and_its_day(shown):
    assert "list price, aws/us-east-1, 2026-07-20: 6 nodes of 1 machine type" in shown.output


def test_a_node_without_a_price_is_named_and_never_free(shown, planned):
    assert "1 node of 8 cores 32 GiB: price unknown, left out of all sums and savings" in shown.output
    assert "Deployment/default/own" in planned["kept"]
    assert [p["machine"] for p in planned["prices"] if p["pricePerHour"] is None] == ["8 cores 32 GiB"]
    assert planned["idle"]["whole"]["nodes"] == 6
    (own,) = (row for row in planned["idle"]["workloads"] if row["name"] == "Deployment/default/own")
    assert (own["costPerHour"], own["unusedPerMonth"]) == (None, None)


def test_without_prometheus_replicas_stay_and_that_is_said(planned):
    assert {move["kind"] for move in planned["plan"]["moves"]} <= {"Nodes", "Pods"}
    assert any("Requests only" in said for said in planned["assumptions"])


def test_what_was_not_measured_is_not_told_as_zero(planned):
    (space,) = (row for row in planned["idle"]["namespaces"] if row["name"] == "default")
    assert space["unusedPerMonth"] is None
    assert space["cpuMilliCores"]["used"] is None


def test_pending_savings_are_told_by_the_exit_code_when_asked(shown):
    assert shown.exit_code == 3


def test_explain_lists_every_workload_with_why_it_keeps_its_replicas(where):
    done = invoke("explain", *where)
    assert done.exit_code == 0, done.output
    assert "Deployment/default/web" in done.output
    assert "keeps 8 replicas: its demand is unknown: no Prometheus was given" in " ".join(done.output.split())


def test_explain_goes_into_one_workload(where):
    done = invoke("explain", "default/web", *where)
    assert done.exit_code == 0, done.output
    assert "Replicas    8 now, 8 planned" in done.output
    assert "big-m5.4xlarge-us-east-1a" in done.output


def test_an_unknown_workload_gets_suggestions(where):
    done = invoke("explain", "wep", *where)
    assert done.exit_code == 1
    assert "default/web?" in done.output


def test_a_policy_that_cannot_be_there_is_an_error(where):
    done = invoke("plan", "fleet", *where)
    assert done.exit_code == 1
    assert "there is no CostPolicy 'fleet'" in done.output


def test_kinds_that_the_account_may_not_list_are_named(tmp_path):
    made = bare.cluster()
    for plural in ("costpolicies", "poddisruptionbudgets", "horizontalpodautoscalers", "scaledobjects", "services"):
        made.server.rights.deny("list", plural)
    with made.server as server:
        done = invoke("plan", "--kubeconfig", bare.config(server, tmp_path / "config"))
    assert done.exit_code == 0, done.output
    assert "may not list poddisruptionbudgets, horizontalpodautoscalers" in done.output


def test_without_the_right_to_list_nodes_the_error_says_so(tmp_path):
    made = bare.cluster()
    made.server.rights.deny("list", "nodes")
    with made.server as server:
        done = invoke("plan", "--kubeconfig", bare.config(server, tmp_path / "config"))
    assert done.exit_code == 1
    assert "Node: the API server says" in done.output
    assert "Traceback" not in done.output


def test_a_prometheus_in_the_cluster_is_named_with_its_port_forward(tmp_path):
    made = bare.cluster()
    spec = {"ports": [{"name": "http-web", "port": 9090}]}
    made.server.seed(make.deployment("grafana", 0, "default"))
    made.server.seed(thing(SERVICE, "kube-prometheus-stack-prometheus", "default", spec=spec))
    with made.server as server:
        done = invoke("plan", "--kubeconfig", bare.config(server, tmp_path / "config"))
    assert "kubectl port-forward -n default svc/kube-prometheus-stack-prometheus 9090:9090" in done.output

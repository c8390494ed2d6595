"""Commands against an API server over a real socket, with a Prometheus that nobody answers for."""

import json

import pytest
import yaml
from click.testing import CliRunner
from docs.example import cluster

from isocost.cli.files import load
from isocost.cli.main import cli
from isocost.testing.faults import Refuse

NOBODY = "http://127.0.0.1:9"


@pytest.fixture
def server():
    with cluster() as made:
        yield made


@pytest.fixture
def where(server, tmp_path):
    """The words that lead a command to the server."""
    there = {"name": "it", "cluster": {"server": server.url}}
    context = {"name": "it", "context": {"cluster": "it", "user": "it"}}
    user = {"name": "it", "user": {}}
    config = {"current-context": "it", "clusters": [there], "contexts": [context], "users": [user]}
    path = tmp_path / "config"
    path.write_text(yaml.safe_dump({"apiVersion": "v1", "kind": "Config", **config}))
    return ("--kubeconfig", str(path), "--prometheus-url", NOBODY)


def invoke(*words):
    return CliRunner().invoke(cli, [str(word) for word in words])


def test_plan_without_metrics_takes_nothing_away_and_says_why(where, server):
    done = invoke("plan", "shop", *where, "-o", "json")
    assert done.exit_code == 0, done.output
    said = json.loads(done.output)
    fresh = next(c for c in said["conditions"] if c["type"] == "MetricsFresh")
    assert (fresh["status"], fresh["reason"]) == ("False", "MetricsUnreachable")
    assert [m for m in said["plan"]["moves"] if m["kind"] == "Nodes" and int(m["to"]) < int(m["from"])] == []
    assert server.writes == []


def test_a_survey_of_a_governed_cluster_names_the_machines_that_no_list_prices(where):
    done = invoke("plan", "--survey", *where[:2])
    assert done.exit_code == 0, done.output
    assert "No node has a known price" in done.output
    assert "the catalogue lists no m-16" in " ".join(done.output.split())


def test_without_prometheus_a_policy_is_explained_and_keeps_its_replicas(where):
    done = invoke("explain", "web", *where[:2])
    assert done.exit_code == 0, done.output
    assert "24 now, 24 planned" in done.output
    assert "give --prometheus-url" in done.output


def test_a_snapshot_saved_from_a_cluster_is_decided_from_without_it(where, tmp_path):
    file = tmp_path / "seen.json.gz"
    done = invoke("snapshot", "save", file, *where)
    assert done.exit_code == 0, done.output
    assert "policies: shop" in done.output
    (view,) = load(file).views
    assert (len(view.nodes), len(view.workloads)) == (16, 4)


def test_a_right_that_is_missing_is_an_error_with_a_hint(where, server):
    server.faults.add(Refuse(code=403, reason="Forbidden", message="pods is forbidden"), resource="pods", times=None)
    done = invoke("plan", "shop", *where)
    assert done.exit_code == 1
    assert "hint: use an account that may read" in done.output
    assert "Traceback" not in done.output


def test_kinds_that_are_not_installed_are_an_error_with_the_command_that_helps(where, server, tmp_path):
    server.faults.add(Refuse(code=404, reason="NotFound", message="no such kind"), resource="costpolicies", times=None)
    done = invoke("snapshot", "save", tmp_path / "s.json", *where)
    assert done.exit_code == 1
    assert "isocost crds | kubectl apply" in done.output

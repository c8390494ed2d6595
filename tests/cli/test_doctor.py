"""isocost doctor against a live socket: a cluster without our kinds, one with them, and accounts of few rights."""

import json

import pytest
from click.testing import CliRunner
from docs.example import cluster as example
from tests.cli import bare
from tests.observe.web import says, web

from isocost.api.texts import UPDATE_KINDS
from isocost.cli.main import cli
from isocost.kube import kinds
from isocost.testing.builders import thing


def invoke(*words):
    return CliRunner(env={"COLUMNS": "100", "ISOCOST_PROMETHEUS_URL": ""}).invoke(cli, [str(word) for word in words])


def found(server, tmp_path, *words):
    done = invoke("doctor", "--kubeconfig", bare.config(server, tmp_path / "config"), "-o", "json", *words)
    assert "Traceback" not in done.output
    levels = {
        (group["group"], one["check"]): one["level"]
        for group in json.loads(done.stdout)["groups"]
        for one in group["findings"]
    }
    return done.exit_code, levels


def test_without_our_kinds_it_fails_and_gives_the_command(tmp_path):
    with bare.cluster().server as server:
        done = invoke("doctor", "--kubeconfig", bare.config(server, tmp_path / "config"))
        assert server.writes == []
    assert done.exit_code == 1
    assert "CostPolicy: it is not installed" in done.output
    assert UPDATE_KINDS in done.output
    assert "API server: its clock agrees" in done.output


def test_with_few_rights_it_says_what_it_could_not_see(tmp_path):
    made = bare.cluster()
    for plural in ("customresourcedefinitions", "horizontalpodautoscalers", "deployments"):
        for verb in ("get", "list"):
            made.server.rights.deny(verb, plural)
    with made.server as server:
        code, levels = found(server, tmp_path)
    assert code == 1
    assert levels["Rights", "read"] == "Failed"
    assert levels["Kinds", "CostPolicy"] == "Unknown"
    assert levels["Conflicts", "HPA"] == "Unknown"
    assert levels["Versions and gates", "Kubernetes"] == "OK"


@pytest.fixture
def installed():
    from isocost.api import schema

    made = example()
    for one in schema.crds().values():
        made.seed(thing(kinds.DEFINITION, one["metadata"]["name"], spec=one["spec"]))
    with made as server:
        yield server


def test_with_everything_in_place_only_prometheus_is_unknown(installed, tmp_path):
    code, levels = found(installed, tmp_path)
    assert code == 0, levels
    assert levels["Kinds", "PriceBook"] == "OK"
    assert levels["Prometheus", "Prometheus"] == "Unknown"


@pytest.mark.parametrize("answer", ["<html>login</html>", "{}", '{"status":"success","data":{"result":[1,"x"]}}'])
def test_what_is_not_prometheus_fails_and_is_no_traceback(installed, tmp_path, answer):
    with web(says(answer)) as there:
        code, levels = found(installed, tmp_path, "--prometheus-url", there.url)
    assert code == 1
    assert levels["Prometheus", "Prometheus"] == "Failed"

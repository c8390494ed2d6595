"""Every command from its words to what it prints, with snapshots from files and no cluster at all."""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

import pytest
import yaml
from click.testing import CliRunner
from tests.report.sample import NOW, OFFER, SERIES, VIEW, WEB, WORKLOAD

from isocost.cli.explain import find
from isocost.cli.files import save
from isocost.cli.main import COMMANDS, cli
from isocost.units import Rate
from isocost.world.ref import Ref
from isocost.world.snapshot import Invalid, Snapshot

MINUTES = 180
HEAVY = ("cvxpy", "kopf", "kubernetes", "pydantic", "numpy", "rich", "yaml", "prometheus_client", "requests")
LONG = replace(
    SERIES,
    times=tuple(NOW - timedelta(minutes=MINUTES - i) for i in range(MINUTES)),
    values=tuple(1.0 + 0.2 * (i % 3) for i in range(MINUTES)),
)
KNOWN = replace(VIEW, demand={WEB: LONG})


def invoke(*words):
    return CliRunner().invoke(cli, [str(word) for word in words])


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    path = tmp_path_factory.mktemp("snapshots") / "fleet.json"
    bad = Invalid(ref=Ref("CostPolicy", "broken"), uid="u", generation=1, message="spec.interval: must be at least 5s")
    save(path, Snapshot(now=NOW, cluster="v1.36.3", views=(KNOWN,), invalid=(bad,)))
    return path


@pytest.fixture(scope="module")
def shown(file):
    return invoke("plan", "--snapshot", file, "--exit-code")


@pytest.fixture(scope="module")
def planned(file):
    done = invoke("plan", "fleet", "--snapshot", file, "-o", "json")
    assert done.exit_code == 0, done.output
    return json.loads(done.output)


def test_plan_shows_the_cheaper_fleet_as_text(shown):
    assert "saves 50 %, 730.00 USD a month" in shown.output
    assert "\x1b[" not in shown.output


def test_pending_changes_are_told_by_the_exit_code_when_asked(shown):
    assert shown.exit_code == 3


def test_plan_as_json_holds_costs_bound_moves_and_steps(planned):
    assert planned["costPerHour"] == {"current": "2.00", "planned": "1.00", "lowerBound": "1.00"}
    assert planned["gapPercent"] == "0"
    assert planned["taken"] is True
    assert {"Replicas", "Nodes"} <= {move["kind"] for move in planned["plan"]["moves"]}
    assert planned["plan"]["steps"][0]["action"] == "ScaleWorkload"


def test_a_policy_without_changes_exits_with_zero(tmp_path):
    dear = replace(KNOWN, policy=replace(KNOWN.policy, disruption=replace(KNOWN.policy.disruption, min_percent=99)))
    save(tmp_path / "s.json", Snapshot(now=NOW, views=(dear,)))
    done = invoke("plan", "--snapshot", tmp_path / "s.json", "--exit-code")
    assert done.exit_code == 0, done.output
    assert "minSavings" in done.output


@pytest.mark.parametrize("name", ["web", "shop/web", "Deployment/shop/web"])
def test_a_workload_is_found_by_each_of_its_names(name):
    assert find(KNOWN, name) == WEB


def test_explain_tells_the_way_from_samples_to_replicas_and_what_one_costs(file):
    done = invoke("explain", "fleet", "web", "--snapshot", file)
    assert done.exit_code == 0, done.output
    for words in ("180 over 3.0 h, the newest 60 s old", "1 to 10 allowed", "0.1250 USD/h  4 a node"):
        assert words in done.output


def test_requests_prints_yaml_also_where_nothing_is_advised(file):
    done = invoke("requests", "fleet", "--snapshot", file)
    assert (done.exit_code, yaml.safe_load(done.stdout)) == (0, None)
    assert "nothing is advised" in done.stdout


def test_explain_lists_every_workload_with_its_reason(file):
    done = invoke("explain", "fleet", "--snapshot", file)
    assert "Deployment/shop/web" in done.output
    assert "4 -> 2" in done.output


def test_an_ambiguous_workload_names_the_candidates(tmp_path):
    other = replace(WORKLOAD, ref=Ref("Deployment", "web", "test"), uid="u-9")
    view = replace(KNOWN, workloads=(WORKLOAD, other), demand={WEB: LONG, other.ref: LONG})
    save(tmp_path / "s.json", Snapshot(now=NOW, views=(view,)))
    done = invoke("explain", "fleet", "web", "--snapshot", tmp_path / "s.json")
    assert done.exit_code == 1
    assert "Deployment/shop/web or Deployment/test/web" in done.output


def test_an_unknown_workload_gets_suggestions(file):
    done = invoke("explain", "fleet", "wep", "--snapshot", file)
    assert done.exit_code == 1
    assert "did you mean shop/web?" in done.output


def test_replay_of_the_same_file_changes_nothing(file):
    done = invoke("replay", file, file)
    assert done.exit_code == 0, done.output
    assert done.output.splitlines()[-1].endswith("the same")


def test_replay_says_what_changed_from_one_snapshot_to_the_next(file, tmp_path):
    book = replace(KNOWN.prices, offers=(replace(OFFER, price=Rate.of("0.4")),))
    cheaper = replace(KNOWN, prices=book, pools=tuple(replace(p, offer=book.offers[0]) for p in KNOWN.pools))
    save(tmp_path / "later.json", Snapshot(now=NOW, views=(cheaper,)))
    rows = json.loads(invoke("replay", file, tmp_path / "later.json", "-o", "json").output)
    assert "planned 1.0000 -> 0.8000" in rows[1]["changed"]


def test_yaml_says_the_same_as_json(file):
    said = {form: invoke("snapshot", "show", file, "-o", form).output for form in ("yaml", "json")}
    assert yaml.safe_load(said["yaml"]) == json.loads(said["json"])


def test_snapshot_show_counts_what_a_file_holds(file):
    rows = json.loads(invoke("snapshot", "show", file, "-o", "json").output)
    assert (rows["policy"], rows["nodes"], rows["pods"]) == ("fleet", 4, 4)
    assert "Kubernetes v1.36.3" in invoke("snapshot", "show", file).output


def test_an_unknown_policy_gets_suggestions(file):
    done = invoke("plan", "fleat", "--snapshot", file)
    assert done.exit_code == 1
    assert "did you mean fleet?" in done.output


def test_a_policy_that_cannot_be_read_says_why(file):
    done = invoke("plan", "broken", "--snapshot", file)
    assert done.exit_code == 1
    assert "must be at least 5s" in done.output


def test_without_any_policy_an_example_is_named(tmp_path):
    save(tmp_path / "s.json", Snapshot(now=NOW))
    done = invoke("plan", "--snapshot", tmp_path / "s.json")
    assert done.exit_code == 1
    assert "examples/costpolicy-minimal.yaml" in done.output


def test_a_file_that_is_no_snapshot_is_an_error_and_no_traceback(tmp_path):
    (tmp_path / "s.json").write_text("{}")
    done = invoke("plan", "--snapshot", tmp_path / "s.json")
    assert done.exit_code == 1
    assert "not a snapshot" in done.output
    assert "Traceback" not in done.output


def test_a_snapshot_without_prometheus_is_a_usage_error(tmp_path):
    done = invoke("snapshot", "save", tmp_path / "s.json")
    assert done.exit_code == 2
    assert "--prometheus-url" in done.output


def test_without_a_cluster_it_says_where_it_looked(tmp_path):
    done = invoke("plan", "--prometheus-url", "http://127.0.0.1:9", "--kubeconfig", tmp_path / "none")
    assert done.exit_code == 1
    assert "no kubeconfig at" in done.output
    assert "Traceback" not in done.output


def test_run_refuses_a_bad_duration():
    done = invoke("run", "--prometheus-url", "http://p", "--interval", "soon")
    assert done.exit_code == 2
    assert "is not a duration such as 90s" in done.output


def test_crds_writes_what_check_accepts_and_check_names_what_differs(tmp_path):
    assert invoke("crds", "--write", tmp_path).exit_code == 0
    assert invoke("crds", "--check", tmp_path).exit_code == 0
    (tmp_path / "isocost.dev_sites.yaml").write_text("kind: Nothing\n")
    done = invoke("crds", "--check", tmp_path)
    assert done.exit_code == 1
    assert "isocost.dev_sites.yaml" in done.output


def test_crds_prints_all_four_kinds():
    kinds = {d["spec"]["names"]["kind"] for d in yaml.safe_load_all(invoke("crds").output)}
    assert kinds == {"CostPolicy", "CostPlan", "PriceBook", "Site"}


def test_version_names_what_decides():
    assert {"isocost", "python", "cvxpy", "highspy"} <= set(json.loads(invoke("version", "-o", "json").output))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c.name)
def test_every_command_says_in_one_short_line_what_it_does(command):
    assert command.get_short_help_str(limit=60).endswith("written.") or "..." not in command.get_short_help_str(
        limit=60
    )
    assert invoke(command.name, "--help").exit_code == 0


def test_help_loads_nothing_heavy():
    check = f"import sys, isocost.cli.main; print([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_module_is_the_command():
    done = subprocess.run([sys.executable, "-m", "isocost", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("isocost, version ")

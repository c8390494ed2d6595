"""The kinds before a real API server: accepted as definitions, every rule kept and refused, and good to read with kubectl."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path

import pytest

from e2e.binaries import program
from e2e.client import Object, Refused
from e2e.cluster import Cluster, documents
from e2e.kept import lost
from isocost.api import convert, rules, schema
from isocost.api.kinds import CostPlan, CostPolicy
from isocost.world.plan import Entry, Phase, Quarantine, State
from isocost.world.ref import Ref
from isocost.world.snapshot import Condition, Memory

NOW = datetime(2026, 11, 24, 9, 0, 0, 123456, tzinfo=UTC)
ROOT = Path(__file__).parent.parent
CASES = {case.name: case for case in rules.cases()}
EXAMPLES = [file for file in sorted((ROOT / "examples").glob("*.yaml")) if file.stem != "values"]
CHANGES = {name: case for name, case in CASES.items() if case.old is not None}
PLAIN = {name: case for name, case in CASES.items() if case.old is None}


@pytest.fixture(scope="module", autouse=True)
def _kinds(plane: Cluster) -> None:
    """apply waits until each definition is Established and served."""
    plane.apply(ROOT / "crds")


@pytest.fixture
def name(plane: Cluster) -> Iterator[str]:
    """A name of objects that are gone after the test."""
    yield "example"
    for definition in schema.crds().values():
        plane.client.delete(definition["metadata"]["name"], "example")


def kubectl(plane: Cluster, *words: str) -> str:
    done = subprocess.run(
        [program("kubectl"), f"--kubeconfig={plane.kubeconfig}", *words],
        capture_output=True, text=True, timeout=30, check=False, env={**os.environ, "HOME": str(plane.folder)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def ask(plane: Cluster, case: rules.Case, wanted: Object) -> Object:
    """Puts one example of a rule to the server. A change is made in the order of life: created, reported on, edited."""
    if case.old is None:
        return plane.client.create(wanted)
    plane.client.create(case.old)
    kind, name = case.kind.__name__, wanted["metadata"]["name"]
    if "status" in wanted:
        plane.client.patch(kind, name, {"status": wanted["status"]}, part="status")
    return plane.client.patch(kind, name, {"spec": wanted["spec"]})


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_the_good_example_of_each_rule_is_accepted(plane: Cluster, name: str, case: rules.Case) -> None:
    made = ask(plane, case, case.good)
    assert made["metadata"]["name"] == name


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_the_bad_example_of_each_rule_is_refused_with_its_message(plane: Cluster, name: str, case: rules.Case) -> None:
    with pytest.raises(Refused) as refused:
        ask(plane, case, case.bad)
    assert refused.value.code == 422
    assert case.rule.message in refused.value.message
    assert "no such key" not in refused.value.message, "the rule fails instead of judging"


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_every_example_is_accepted_and_stays_as_written(plane: Cluster, file: Path) -> None:
    for body in documents(file):
        held = plane.client.create(deepcopy(body))
        plane.client.delete(body["kind"], body["metadata"]["name"])
        assert lost(body["spec"], held["spec"]) == []


def test_two_entries_of_one_name_are_refused(plane: Cluster, name: str) -> None:
    twice = deepcopy(next(iter(PLAIN.values())).good)
    twice["spec"]["workloads"] = [{"name": "web", "namespaces": ["a"]}, {"name": "web", "namespaces": ["b"]}]
    with pytest.raises(Refused, match="Duplicate value"):
        plane.client.create(twice)


def test_a_withdrawn_approval_can_be_given_again_before_the_first_step(plane: Cluster, name: str) -> None:
    case = next(iter(CHANGES.values()))
    plane.client.create(case.old)
    for approved in (True, False, True):
        held = plane.client.patch("CostPlan", name, {"spec": {"approved": approved}})
        assert held["spec"]["approved"] is approved


def test_the_server_fills_in_the_defaults(plane: Cluster, name: str) -> None:
    held = plane.client.create(rules.document(CostPolicy, {"spec": {}}))
    assert held["spec"]["mode"] == "Recommend"
    assert held["spec"]["disruption"]["minSavings"]["percent"] == "5"
    assert held["spec"]["forecast"]["estimator"] == "Ensemble"


@pytest.mark.parametrize(
    ("word", "columns"),
    [
        ("cpol", ["NAME", "MODE", "READY", "NOW/H", "PLANNED/H", "BOUND/H", "GAP%", "PLAN", "AGE"]),
        ("cplan", ["NAME", "POLICY", "APPROVED", "STATE", "NOW/H", "PLANNED/H", "BOUND/H", "EXPIRES", "AGE"]),
        ("pb", ["NAME", "CURRENCY", "MAXAGE", "AGE"]),
        ("site", ["NAME", "ZONES", "MAXNODES", "PRICE/KWH", "PUE", "AGE"]),
    ],
)
def test_kubectl_get_shows_the_columns_by_short_name(plane: Cluster, word: str, columns: list[str]) -> None:
    made = [body for file in EXAMPLES for body in plane.apply(file)]
    shown = kubectl(plane, "get", word).splitlines()
    for body in made:
        plane.client.delete(body["kind"], body["metadata"]["name"])
    assert shown[0].split() == columns
    assert len(shown) >= 2


def test_kubectl_get_shows_all_kinds_as_a_category(plane: Cluster) -> None:
    made = [body for file in EXAMPLES for body in plane.apply(file)]
    shown = kubectl(plane, "get", "isocost", "-o", "name")
    for body in made:
        plane.client.delete(body["kind"], body["metadata"]["name"])
    assert {line.partition("/")[0] for line in shown.split()} == {
        "costpolicy.isocost.dev", "costplan.isocost.dev", "pricebook.isocost.dev", "site.isocost.dev",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("costpolicy.spec.mode", "Recommend (write CostPlans"),
        ("cpol.spec.workloads.serviceLevel.riskPercent", "95th percentile"),
        ("cplan.spec.approved", "carried out"),
        ("pb.spec.offers.allocatable", "status.allocatable"),
        ("site.spec.energy.pue", "whole site draws"),
    ],
)
def test_kubectl_explain_tells_what_a_field_is_for(plane: Cluster, path: str, text: str) -> None:
    assert text in " ".join(kubectl(plane, "explain", path).split())


def test_the_status_of_a_plan_is_kept_whole_and_its_state_shows(plane: Cluster, name: str) -> None:
    plane.client.create(rules.document(CostPlan, CostPlan.sample))
    journal = (Entry(step="a", state=State.DONE, before="3", started=NOW, finished=NOW, message="done"),)
    status = convert.journal_status(journal, Phase.PROGRESSING, generation=1, now=NOW, message="1 of 2 steps")
    held = plane.client.patch("CostPlan", name, {"status": status}, part="status")
    assert held["status"] == status
    assert convert.open_plan(held).journal == journal
    assert "StepsUnderWay" in kubectl(plane, "get", "cplan", name)


def test_the_memory_of_a_policy_is_kept_whole(plane: Cluster, name: str) -> None:
    plane.client.create(rules.document(CostPolicy, CostPolicy.sample))
    ready = Condition(type="Ready", status="True", reason="Optimal", message="so", since=NOW, generation=1)
    memory = Memory(
        quarantines=(Quarantine(rule="w", offer="m5", until=NOW, strikes=2, reason="QuotaExceeded"),),
        set_replicas={Ref("Deployment", "web", "shop"): 3, Ref("NodePool", "m5"): 2},
        hands_off={Ref("Deployment", "web", "shop"): NOW},
        conditions=(ready,),
    )
    held = plane.client.patch("CostPolicy", name, {"status": convert.memory_status(memory)}, part="status")
    assert convert.memory(held["status"]) == memory
    assert kubectl(plane, "get", "cpol", name).splitlines()[1].split()[:3] == [name, "Recommend", "True"]

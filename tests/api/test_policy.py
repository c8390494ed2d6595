"""CostPolicy documents in the world's words, and what is said of those that cannot be read."""

from __future__ import annotations

import json
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from isocost.api.convert import InvalidDocument, policy
from isocost.drivers import protocol
from isocost.units import Money
from isocost.world.policy import DemandSource, Mode, Policy, PoolRule, Preset, WorkloadRule


def document(**spec: Any) -> dict[str, Any]:
    return {"apiVersion": "isocost.dev/v1alpha1", "kind": "CostPolicy", "metadata": {"name": "shop"}, "spec": spec}


def pool(**more: Any) -> dict[str, Any]:
    entry = {"name": "workers", "driver": "ClusterAPI", "namespace": "capi", "selector": {}, **more}
    return document(priceBookRef={"name": "prices"}, pools=[entry])


def faults(wrong: dict[str, Any]) -> tuple[str, ...]:
    with pytest.raises(InvalidDocument) as refused:
        policy(wrong)
    return refused.value.faults


def test_an_empty_spec_gives_the_defaults_of_the_world() -> None:
    assert policy(document()) == Policy(name="shop", uid="", generation=0)


def test_an_empty_entry_gives_the_defaults_of_the_world() -> None:
    read = policy(document(workloads=[{"name": "web", "namespaces": ["a"]}]))
    rule = WorkloadRule(name="web", namespace_names=("a",), demand=DemandSource(preset=Preset.CPU))
    assert read.workloads == (rule,)
    assert policy(pool()).pools == (PoolRule(name="workers", driver="ClusterAPI", namespace="capi"),)


def test_identity_comes_from_the_metadata() -> None:
    given = document(mode="Enforce")
    given["metadata"] |= {"uid": "u-1", "generation": 7}
    read = policy(given)
    assert (read.uid, read.generation, read.mode) == ("u-1", 7, Mode.ENFORCE)


def test_figures_may_be_integers_or_decimal_strings() -> None:
    rules = [
        policy(
            document(workloads=[{"name": "web", "namespaces": ["a"], "serviceLevel": {"riskPercent": risk}}])
        ).workloads[0]
        for risk in (5, "5", "5.0")
    ]
    assert [rule.risk for rule in rules] == [Decimal("0.05")] * 3


def test_amounts_carry_the_currency_of_the_objective() -> None:
    read = policy(document(objective={"currency": "EUR"}, disruption={"switchCostPerPod": "0.02"}))
    assert read.disruption.switch_cost == Money.of("0.02", "EUR")


def test_a_float_is_refused_with_the_string_to_write() -> None:
    (fault,) = faults(document(disruption={"switchCostPerPod": 0.02}))
    assert fault == 'spec.disruption.switchCostPerPod: is 0.02, which is not a string: write "0.02"'


def test_a_boolean_is_no_figure() -> None:
    (fault,) = faults(document(disruption={"switchCostPerPod": True}))
    assert fault == 'spec.disruption.switchCostPerPod: is true, not a number such as 5 or "0.25"'


def test_durations_are_read_in_parts() -> None:
    assert policy(document(interval="1m30s", planExpiry="1h")).interval == timedelta(seconds=90)


def test_every_fault_of_a_document_is_named_by_its_path() -> None:
    wrong = document(
        mode="Guess",
        colour="red",
        workloads=[{"name": "web", "namespaces": ["a"], "replicas": {"min": 5, "max": 2}}, {"namespaces": ["a"]}],
    )
    assert faults(wrong) == (
        "spec.mode: input should be 'Observe', 'Recommend' or 'Enforce'",
        "spec.workloads[0].replicas: replicas.min must not be above replicas.max",
        "spec.workloads[1].name: is missing",
        "spec.colour: is not a field of this kind",
    )


def test_fields_in_the_spelling_of_python_are_refused() -> None:
    assert faults(document(plan_expiry="1h")) == ("spec.plan_expiry: is not a field of this kind",)


def test_another_kind_or_version_and_a_missing_name_are_told() -> None:
    wrong = {"apiVersion": "v1", "kind": "Pod", "spec": {}}
    assert faults(wrong) == (
        "apiVersion is 'v1', not 'isocost.dev/v1alpha1'",
        "kind is 'Pod', not 'CostPolicy'",
        "metadata.name is missing",
    )


def test_two_entries_of_one_name_are_refused() -> None:
    twice = document(workloads=[{"name": "web", "namespaces": ["a"]}, {"name": "web", "namespaces": ["b"]}])
    assert faults(twice) == ("spec: workloads has web twice",)


def test_what_yaml_makes_of_unquoted_days_is_told_at_its_place() -> None:
    assert faults(document(mode=date(2026, 11, 1)))[0].startswith("spec.mode: input should be")


def test_a_pool_entry_without_a_selector_means_the_pools_made_for_it() -> None:
    template = {"object": {"apiVersion": "x/v1", "kind": "MachineDeployment"}, "offers": ["a"]}
    given = pool(template=template)
    del given["spec"]["pools"][0]["selector"]
    selector = policy(given).pools[0].selector
    assert selector.matches({protocol.POLICY_LABEL: "shop", protocol.RULE_LABEL: "workers"})
    assert not selector.matches({})


def test_a_template_keeps_every_field_of_the_driver() -> None:
    whole = {"apiVersion": "x/v1", "kind": "MachineDeployment", "spec": {"deep": [{"any": 1.5, "none": None}]}}
    template = policy(pool(template={"object": whole, "offers": ["a"]})).pools[0].template
    assert template is not None
    assert json.loads(template.document) == whole


@pytest.mark.parametrize("nodes", ["101%", "-1", "ten", 1.5])
def test_a_budget_that_is_neither_count_nor_share_is_refused(nodes: object) -> None:
    (fault,) = faults(document(disruption={"budgets": [{"nodes": nodes}]}))
    assert fault.startswith("spec.disruption.budgets[0].nodes: is ")


@pytest.mark.parametrize("risk", [0, "0", "0.0", 51, "50.1", "-1", "1e1", "5%"])
def test_a_risk_outside_its_range_is_refused(risk: object) -> None:
    (fault,) = faults(document(workloads=[{"name": "web", "namespaces": ["a"], "serviceLevel": {"riskPercent": risk}}]))
    assert "above 0 and up to 50" in fault


@pytest.mark.parametrize("risk", ["0.1", "0.001", 1, "2.5", "9.99", "10", 49, "49.9", 50, "50.0", "5.0", "20.0"])
def test_a_risk_within_its_range_is_taken(risk: object) -> None:
    read = policy(document(workloads=[{"name": "web", "namespaces": ["a"], "serviceLevel": {"riskPercent": risk}}]))
    assert read.workloads[0].risk == Decimal(str(risk)) / 100


@pytest.mark.parametrize("hourly", [0, "0", "0.000", "00.0", "-3", "1.0000001"])
def test_a_limit_that_is_not_above_zero_is_refused(hourly: object) -> None:
    (fault,) = faults(document(limits={"cost": {"hourly": hourly}}))
    assert "a number above zero" in fault


@pytest.mark.parametrize("hourly", [1, "0.000001", "0.5", "007.5", "10.0"])
def test_a_limit_above_zero_is_taken(hourly: object) -> None:
    assert policy(document(limits={"cost": {"hourly": hourly}})).max_hourly is not None

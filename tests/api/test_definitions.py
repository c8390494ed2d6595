"""A definition is as good as ours when it knows every field of ours, whatever else it knows."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from isocost.api.definitions import lacking, ours
from isocost.api.kinds import KINDS
from isocost.api.schema import crd

PLANS = "costplans.isocost.dev"


@pytest.fixture
def plans() -> dict[str, Any]:
    return copy.deepcopy(next(crd(kind) for kind in KINDS if kind.__name__ == "CostPlan"))


def properties(definition: dict[str, Any], *path: str) -> dict[str, Any]:
    found = definition["spec"]["versions"][0]["schema"]["openAPIV3Schema"]
    for name in path:
        found = found["items"] if name == "[]" else found["properties"][name]
    inner: dict[str, Any] = found["properties"]
    return inner


@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.__name__)
def test_our_own_definitions_lack_nothing(kind):
    made = crd(kind)
    assert lacking(made["metadata"]["name"], made) == ()


def test_all_four_kinds_are_compared():
    assert set(ours()) == {f"{plural}.isocost.dev" for plural in ("costpolicies", "costplans", "pricebooks", "sites")}


def test_every_field_that_is_missing_is_named_by_its_path(plans):
    del properties(plans, "status")["epoch"]
    del properties(plans, "spec", "steps", "[]")["reason"]
    assert lacking(PLANS, plans) == ("spec.steps[].reason", "status.epoch")


def test_a_value_that_an_enum_does_not_know_is_named(plans):
    states = properties(plans, "status", "journal", "[]")["state"]
    states["enum"].remove("Skipped")
    assert lacking(PLANS, plans) == ("status.journal[].state: Skipped",)


def test_a_newer_definition_is_as_good(plans):
    properties(plans, "spec")["more"] = {"type": "string"}
    assert lacking(PLANS, plans) == ()


def test_a_definition_that_keeps_what_it_does_not_know_is_as_good(plans):
    whole = {"type": "object", "x-kubernetes-preserve-unknown-fields": True}
    plans["spec"]["versions"][0]["schema"]["openAPIV3Schema"] = whole
    assert lacking(PLANS, plans) == ()


def test_a_definition_without_our_version_lacks_everything(plans):
    plans["spec"]["versions"][0]["name"] = "v1"
    assert set(lacking(PLANS, plans)) >= {"spec", "status"}

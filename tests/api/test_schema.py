"""The definitions are made from the models, keep the conventions, and the files in the repository are the same."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import pytest

from isocost.api import lint, pages, schema
from isocost.kube import kinds

ROOT = Path(__file__).parents[2]
POLICY = "isocost.dev_costpolicies.yaml"


def test_the_files_in_the_repository_are_those_of_the_models() -> None:
    assert schema.check(ROOT / "crds") == ()


def test_the_reference_pages_are_those_of_the_models() -> None:
    assert pages.check(ROOT / "docs" / "reference") == ()


def test_a_stale_a_missing_and_a_foreign_file_are_told(tmp_path: Path) -> None:
    schema.write(tmp_path)
    assert schema.check(tmp_path) == ()
    (tmp_path / POLICY).write_text("old")
    (tmp_path / "isocost.dev_sites.yaml").unlink()
    (tmp_path / "stray.yaml").write_text("")
    assert schema.check(tmp_path) == (POLICY, "isocost.dev_sites.yaml", "stray.yaml")
    assert schema.main([str(tmp_path), "--check"]) == 1


def test_the_pages_check_tells_an_old_page(tmp_path: Path) -> None:
    pages.write(tmp_path)
    (tmp_path / "api.md").write_text("old")
    assert pages.check(tmp_path) == ("api.md",)


@pytest.mark.parametrize("name", schema.crds())
def test_the_definitions_keep_the_conventions(name: str) -> None:
    assert lint.lint(schema.crds()[name]) == ()


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"type": "number", "description": "x"}, "CostPolicy.spec.mode: is of type number"),
        ({"type": "string", "description": "x"}, "CostPolicy.spec.mode: has no maxLength"),
        ({"type": "string", "enum": ["Observe"]}, "CostPolicy.spec.mode: is not documented"),
        ({"type": "string", "enum": ["observe"], "description": "x"}, "observe is not in CamelCase"),
        ({"type": "integer", "description": "x", "minimum": 0}, "CostPolicy.spec.mode: has no maximum"),
        ({"type": "array", "description": "x", "maxItems": 3, "items": {"type": "boolean"}}, "list-type"),
        ({"type": "boolean", "nullable": True, "description": "x"}, "CostPolicy.spec.mode: is nullable"),
        ({"type": "object", "additionalProperties": {"type": "boolean"}, "description": "x"}, "has no maxProperties"),
    ],
)
def test_lint_finds_what_is_against_the_conventions(change: dict[str, object], fault: str) -> None:
    definition = deepcopy(schema.crds()[POLICY])
    root = definition["spec"]["versions"][0]["schema"]["openAPIV3Schema"]
    root["properties"]["spec"]["properties"]["mode"] = change
    assert any(fault in each for each in lint.lint(definition))


def test_lint_finds_a_phase_and_a_missing_status_subresource() -> None:
    definition = deepcopy(schema.crds()[POLICY])
    version = definition["spec"]["versions"][0]
    version["subresources"] = {}
    status = version["schema"]["openAPIV3Schema"]["properties"]["status"]
    status["properties"]["phase"] = {"type": "boolean", "description": "x"}
    assert lint.lint(definition) == (
        "CostPolicy: has no status subresource",
        "CostPolicy.status.phase: a phase; use conditions",
    )


def test_the_definitions_have_the_names_that_the_client_uses() -> None:
    ours = {kinds.COSTPOLICY, kinds.COSTPLAN, kinds.PRICEBOOK, kinds.SITE}
    made = {
        (d["spec"]["names"]["kind"], d["spec"]["names"]["plural"], d["spec"]["group"]) for d in schema.crds().values()
    }
    assert made == {(kind.name, kind.plural, kind.group) for kind in ours}


def test_no_definition_holds_what_the_dialect_forbids() -> None:
    text = "".join(schema.text(definition) for definition in schema.crds().values())
    assert not [
        word for word in ("$ref", "$defs", "title:", "additionalProperties: false", "'null'", "const:") if word in text
    ]

"""The examples are the contract: they are read as written, and each shows every field of its kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from isocost.api import convert
from isocost.api.kinds import KINDS, Kind
from isocost.api.structural import structural
from isocost.units import Rate
from isocost.world.policy import Mode

EXAMPLES = Path(__file__).parents[2] / "examples"
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def read(name: str) -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load((EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8"))
    return document


def fields(node: Mapping[str, Any], path: str = "spec") -> Iterator[str]:
    """Every path of a schema."""
    for name, each in node.get("properties", {}).items():
        yield f"{path}.{name}"
        yield from fields(each.get("items", each), f"{path}.{name}")


def shown(value: Any, path: str = "spec") -> Iterator[str]:
    """Every path of an object."""
    if isinstance(value, list):
        for each in value:
            yield from shown(each, path)
    if isinstance(value, dict):
        for name, each in value.items():
            yield f"{path}.{name}"
            yield from shown(each, f"{path}.{name}")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_the_complete_example_shows_every_field(kind: type[Kind]) -> None:
    wanted = {_one_selector(path) for path in fields(structural(kind)["properties"]["spec"])}
    there = {_one_selector(path) for path in shown(read(kind.__name__.lower())["spec"])}
    assert wanted - there == set()


def _one_selector(path: str) -> str:
    """Selectors have the same fields wherever they stand: each needs to be shown once."""
    place, word, rest = path.rpartition(".match")
    return f"selector{word}{rest}" if word and place.lower().endswith("selector") else path


def test_the_complete_policy_is_read_as_it_is_written() -> None:
    policy = convert.policy(read("costpolicy"))
    llm, services = policy.workloads
    assert policy.max_hourly == Rate.of("48.50")
    assert (llm.target, llm.namespace_names, llm.min_replicas, llm.max_replicas) == ("llm", ("serving",), 2, 40)
    assert services.selector.expressions[0].values == ("frontend", "backend")
    assert policy.pools[0].template is not None
    assert policy.pools[0].template.offers == ("m5-large", "g6-xlarge", "cellar-r760")


def test_the_minimal_policy_only_recommends() -> None:
    assert convert.policy(read("costpolicy-minimal")).mode is Mode.RECOMMEND


def test_the_price_book_and_the_site_belong_together() -> None:
    book = convert.book(read("pricebook"), (convert.site(read("site")),), NOW)
    costs = {offer.name: offer.cost for offer in book.offers}
    assert costs["m5-large"] == Rate.of("0.097975")
    assert costs["cellar-r760"] == Rate.of("0.66907")


def test_the_plan_is_read_back_as_it_is_written() -> None:
    document = read("costplan")
    held = convert.open_plan(document)
    again = convert.plan_document(held.plan, approved=False, owner=document["spec"]["policyRef"]["uid"])
    assert convert.open_plan(again).plan == held.plan
    assert [step.id for step in held.plan.steps] == ["cordon-n3", "drain-n3", "remove-n3", "resize-llm"]

"""Selectors as the API server takes them."""

from __future__ import annotations

import pytest

from isocost.act.reads import Requirement, Selector
from isocost.testing import select


@pytest.mark.parametrize(
    ("operator", "values", "picked"),
    [
        ("In", ["api", "web"], {"api", "web"}),
        ("NotIn", ["api", "web"], {"other", ""}),
        ("Exists", None, {"api", "web", "other"}),
        ("DoesNotExist", None, {""}),
    ],
)
def test_a_selector_picks_as_a_query_what_it_picks_as_an_object(
    operator: str, values: list[str], picked: set[str]
) -> None:
    selector = Selector(
        match_labels={"team": "shop"}, match_expressions=[Requirement(key="app", operator=operator, values=values)]
    )
    picks = select.labels(selector.query)
    assert {app for app in ("api", "web", "other", "") if picks(_pod(team="shop", app=app))} == picked
    assert not any(picks(_pod(app=app)) for app in ("api", "web", "other", ""))


def _pod(**labels: str) -> dict[str, dict[str, dict[str, str]]]:
    return {"metadata": {"labels": {key: value for key, value in labels.items() if value}}}

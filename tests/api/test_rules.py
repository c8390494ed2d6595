"""Every rule judges its own examples rightly without an API server; e2e/test_kinds.py asks a real one the same."""

from __future__ import annotations

import pytest

from isocost.api import rules
from isocost.api.documents import InvalidDocument, part

CASES = {case.name: case for case in rules.cases()}
PLAIN = {name: case for name, case in CASES.items() if case.rule.holds is not None}


def judge(case: rules.Case, document: rules.Document) -> None:
    part(document, case.kind, "example", case.kind.__name__)


@pytest.mark.parametrize("case", PLAIN.values(), ids=PLAIN.keys())
def test_the_good_example_is_accepted(case: rules.Case) -> None:
    judge(case, case.good)


@pytest.mark.parametrize("case", PLAIN.values(), ids=PLAIN.keys())
def test_the_bad_example_is_refused_with_the_message(case: rules.Case) -> None:
    with pytest.raises(InvalidDocument) as refused:
        judge(case, case.bad)
    assert case.rule.message in str(refused.value)


def test_rules_without_a_predicate_are_those_about_a_change() -> None:
    assert {n for n, c in CASES.items() if c.rule.holds is None} == {n for n, c in CASES.items() if c.old is not None}


def test_rules_about_a_change_look_at_the_past() -> None:
    assert all("oldSelf" in case.rule.cel for case in CASES.values() if case.old is not None)


def test_every_class_with_rules_is_reached() -> None:
    stated = {rule.message for case in CASES.values() for rule in (case.rule,)}
    assert {
        "replicas.min must not be above replicas.max",
        "pools need prices: give priceBookRef",
        "In and NotIn need values; Exists and DoesNotExist take none",
        "pue is total power over machine power, so it is between 1 and 5",
    } <= stated

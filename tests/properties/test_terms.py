"""The object that prices a decision prices the report: a term's expression and its plain value are equal."""

from __future__ import annotations

from dataclasses import replace

import cvxpy as cp
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.properties.small import supply

from isocost.model import terms
from isocost.model.encode import unit
from isocost.units import Rate
from isocost.world.problem import Problem

FLEET = st.lists(st.tuples(st.integers(0, 10**8), st.integers(0, 10**6), st.integers(0, 500)), min_size=1, max_size=6)


def posed(fleet: list[tuple[int, int, int]]) -> Problem:
    """Supplies with rent and energy in millionths."""
    return Problem(
        supplies=tuple(
            replace(supply(f"s{k}", 4, "0"), price=Rate(rent + energy), energy=Rate(energy))
            for k, (rent, energy, _) in enumerate(fleet)
        ),
        shapes=(),
    )


def variables(fleet: list[tuple[int, int, int]]) -> dict[str, cp.Variable]:
    found = {f"s{k}": cp.Variable() for k in range(len(fleet))}
    for variable, (_, _, n) in zip(found.values(), fleet, strict=True):
        variable.value = n
    return found


@pytest.mark.parametrize("term", terms.TERMS, ids=lambda t: t.name)
@settings(deadline=None)
@given(fleet=FLEET)
def test_a_terms_expression_equals_its_plain_value(term, fleet):
    problem, nodes = posed(fleet), {f"s{k}": n for k, (_, _, n) in enumerate(fleet)}
    expression = term.expression(problem, variables(fleet), 1000)
    assert float(expression.value) * 1000 == pytest.approx(term.value(problem, nodes).micros, rel=1e-9, abs=1e-6)


@settings(deadline=None)
@given(fleet=FLEET)
def test_all_terms_together_are_what_the_nodes_cost(fleet):
    problem, nodes = posed(fleet), {f"s{k}": n for k, (_, _, n) in enumerate(fleet)}
    assert terms.cost(problem, nodes).micros == sum((rent + energy) * n for rent, energy, n in fleet)
    objective = terms.objective(problem, variables(fleet), 1000)
    assert float(objective.value) * 1000 == pytest.approx(terms.cost(problem, nodes).micros, rel=1e-9, abs=1e-6)


@pytest.mark.parametrize("term", terms.TERMS, ids=lambda t: t.name)
def test_every_term_says_its_formula_unit_and_source(term):
    assert all((term.name, term.formula, term.unit, term.source))


@given(st.lists(st.integers(0, 10**9), max_size=8))
def test_every_price_is_a_whole_number_of_units_where_the_unit_is_exact(prices):
    found, exact = unit(prices)
    assert found >= 1
    assert not exact or all(p % found == 0 for p in prices)

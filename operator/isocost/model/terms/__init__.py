"""What a fleet costs: one module per term, each giving its formula, its unit and its source.

The same Term prices the decision (as an expression of the solver's variables) and the report (as a plain value), so
that the two cannot part ways.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from isocost.model.terms import energy, rent
from isocost.model.terms.term import Term
from isocost.units import Rate
from isocost.world.problem import Problem

TERMS: tuple[Term, ...] = (rent.TERM, energy.TERM)


def cost(problem: Problem, nodes: Mapping[str, int]) -> Rate:
    """What these nodes (supply -> count) cost per hour: the sum of all terms."""
    return Rate.total((term.value(problem, nodes) for term in TERMS), problem.currency)


def objective(problem: Problem, counts: Mapping[str, Any], unit: int) -> Any:
    """The same as an expression, in multiples of `unit` millionths; counts maps supply -> expression of its node count."""
    return sum(term.expression(problem, counts, unit) for term in TERMS)

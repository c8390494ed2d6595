"""All checks, in the order in which their findings help: without rights nothing else can be looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from isocost.doctor import clocks, conflicts, kinds, metrics, prices, rights, versions
from isocost.doctor.facts import Facts
from isocost.doctor.finding import Finding

Check = Callable[[Facts], Iterator[Finding]]
CHECKS: Mapping[str, Check] = {
    "Rights": rights.check,
    "Kinds": kinds.check,
    "Versions and gates": versions.check,
    "Prometheus": metrics.check,
    "Prices": prices.check,
    "Clocks": clocks.check,
    "Conflicts": conflicts.check,
}


def examine(facts: Facts) -> dict[str, tuple[Finding, ...]]:
    """The findings of every check, by the name of its group."""
    return {group: tuple(check(facts)) for group, check in CHECKS.items()}

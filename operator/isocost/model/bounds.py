"""The limits that users set, under the names they know them by.

A limit never asks for what cannot be done: nodes that may not be removed are not held against a maximum, nor nodes that
cannot be had against a minimum. Else one pool without a nameable victim would make every plan infeasible.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from isocost.model.supplies import Source
from isocost.units import MICROS
from isocost.world.offer import Site
from isocost.world.policy import PoolRule
from isocost.world.problem import Choice, Limit
from isocost.world.snapshot import View


def limits(view: View, sources: Sequence[Source]) -> tuple[Limit, ...]:
    """Node bounds per pool entry, node bounds per site, and the hourly cost."""
    pools = (found for rule in view.policy.pools for found in _pool(rule, sources))
    sites = (found for site in view.sites for found in _site(site, sources))
    return (*pools, *sites, *_cost(view, sources))


def choices(view: View, sources: Sequence[Source]) -> tuple[Choice, ...]:
    """At most maxPools pools per template; those that must stay are not held against it."""
    return tuple(found for rule in view.policy.pools for found in _pools(rule, sources))


def _pool(rule: PoolRule, sources: Sequence[Source]) -> Iterator[Limit]:
    mine = [s for s in sources if s.supply.rule == rule.name]
    weights = {s.supply.name: 1 for s in mine}
    if not mine:
        return
    yield Limit(name=f"pools[{rule.name}].bounds.maxNodes", weights=weights, at_most=max(rule.max_nodes, _stuck(mine)))
    least = min(rule.min_nodes, sum(s.supply.high for s in mine))
    if least:
        yield Limit(name=f"pools[{rule.name}].bounds.minNodes", weights=weights, at_least=least)


def _site(site: Site, sources: Sequence[Source]) -> Iterator[Limit]:
    mine = [s for s in sources if s.habitat.zone in site.zones]
    if site.max_nodes is not None and mine:
        weights = {s.supply.name: 1 for s in mine}
        yield Limit(name=f"site {site.name} maxNodes", weights=weights, at_most=max(site.max_nodes, _stuck(mine)))


def _cost(view: View, sources: Sequence[Source]) -> Iterator[Limit]:
    most = view.policy.max_hourly
    weights = {s.supply.name: s.supply.price.micros for s in sources if s.supply.price.micros}
    if most is not None and weights:
        unit = f"1 {most.currency}/h"
        yield Limit(name="limits.cost.hourly", weights=weights, at_most=most.micros, step=MICROS, unit=unit)


def _pools(rule: PoolRule, sources: Sequence[Source]) -> Iterator[Choice]:
    mine = [s.supply for s in sources if s.ours and s.supply.rule == rule.name]
    stuck = sum(s.low > 0 for s in mine)
    if rule.template and len(mine) > rule.template.max_pools:
        names = tuple(s.name for s in mine)
        most = max(rule.template.max_pools, stuck)
        yield Choice(name=f"pools[{rule.name}].template.maxPools", supplies=names, at_most=most)


def _stuck(sources: Sequence[Source]) -> int:
    return sum(s.supply.low for s in sources)

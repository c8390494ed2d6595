"""Reasons in plain words: every move and every stay carries its numbers with their units."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from isocost.plan.count import Count
from isocost.plan.stand import Stand
from isocost.units import Rate
from isocost.world.policy import Preset
from isocost.world.problem import LimitPrice, Problem, Solution

_UNITS = {Preset.CPU: "cores", Preset.MEMORY: "GiB", Preset.GPU: "GPUs", Preset.QUERY: "units/s"}
_GIB = 2**30


def many(count: int, noun: str) -> str:
    """A count and its noun: 1 node, 3 nodes."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def percent(part: Decimal) -> str:
    """A share as "12.5 %", without a trailing zero."""
    return f"{part * 100:.1f}".removesuffix(".0") + " %"


def replicas(count: Count, solution: Solution) -> str:
    """Why a workload gets its replicas: "demand p95 3.6 cores at 70 % of 2 cores/replica needs 3 replicas"."""
    if count.unknown:
        return f"demand is unknown ({count.unknown}), so it keeps at least {many(count.now, 'replica')}"
    if count.need is None or count.shape is None:
        return f"keeps {many(count.target, 'replica')}"
    return f"{_demand(count, solution)} needs {many(count.need, 'replica')}{_bounds(count)}"


def surge(count: Count) -> str:
    """Why a workload stands above its target for a while."""
    return f"one above {count.target} while nodes are drained, so that every eviction leaves {count.target} ready"


def grow(stand: Stand) -> str:
    return f"{stand.asked} -> {many(stand.target, 'node')} of {stand.supply.offer} at {stand.price} each"


def shrink(stand: Stand) -> str:
    return f"{many(stand.target, 'node')} of {stand.supply.offer} suffice, each one less saves {stand.price}"


def takeback(stand: Stand) -> str:
    return f"{many(stand.takeback, 'replica')} asked for never became nodes; nothing is drained"


def relaxed(limits: Iterable[LimitPrice], problem: Problem) -> Iterator[str]:
    """What relaxing each priced limit by one unit would save, dearest first."""
    lower = {limit.name for limit in problem.limits if limit.at_least is not None and limit.at_most is None}
    for price in sorted(limits, key=lambda p: (-p.saving.micros, p.name)):
        if price.saving.micros > 0:
            verb = "lowering" if price.name in lower else "raising"
            yield f"{verb} {price.name} by {price.unit} would save {money(price.saving)}"


def money(rate: Rate) -> str:
    """A rate for sentences: two digits, more where two would read 0.00."""
    places = 2 if abs(rate.micros) >= 10_000 or not rate.micros else 6
    return f"{rate.plain(places)} {rate.currency}/h"


def _demand(count: Count, solution: Solution) -> str:
    work, shape = count.workload, count.shape
    assert shape is not None
    used = [f.supply for f in solution.fills if f.pods.get(shape.name)]
    rates = [shape.rates[s] for s in used if s in shape.rates] or list(shape.rates.values())
    share = float(work.rule.utilisation)
    each = min(rates) / share if share else min(rates)
    quantile = percent(1 - work.rule.risk).removesuffix(" %")
    unit = _UNITS[work.rule.demand.preset]
    per = f"{_figure(each, work.rule.demand.preset)} {unit}/replica"
    return f"demand p{quantile} {_figure(shape.demand, work.rule.demand.preset)} {unit} at {percent(work.rule.utilisation)} of {per}"


def _figure(value: float, preset: Preset) -> str:
    return f"{value / _GIB if preset is Preset.MEMORY else value:.3g}"


def _bounds(count: Count) -> str:
    work = count.workload
    if count.need == work.max_replicas:
        return f", the most it may have is {work.max_replicas}"
    return f", the least it must have is {work.min_replicas}" if count.need == work.min_replicas else ""

"""How many replicas a workload needs, and what one is worth on each kind of node.

A replica carries its throughput times the utilisation target: what it requests of the resource that it is sized by, or what the policy
says of the accelerator it runs on, corrected by what replicas were seen to do there. Where nothing is known to size by (no forecast,
no request, no throughput, someone else's replicas) the count stays what it is now, and where it could not be read what replicas were
seen to do, it does not fall. It is never guessed.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil

from isocost.model.habitat import Habitat
from isocost.model.placement import placed
from isocost.model.supplies import Source
from isocost.model.tenants import Tenants
from isocost.units import Missing
from isocost.world.demand import Forecast, Outlook
from isocost.world.edits import hands_off
from isocost.world.offer import Site
from isocost.world.pace import OUTSIDE, Pace, declared
from isocost.world.policy import Preset
from isocost.world.problem import Shape
from isocost.world.ref import Ref
from isocost.world.snapshot import View
from isocost.world.workload import Workload

MILLI = 1000
DEAD_BAND = 0.1
"""A step down takes at least this share of the replicas, in whole ones, and at least one."""
DUST = 1e-6


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What all workloads of a view have in common."""

    sources: Sequence[Source]
    elsewhere: Source
    sites: Sequence[Site]
    tenants: Tenants
    outlook: Outlook
    kept: Collection[Ref]


def shapes(
    view: View, outlook: Outlook, sources: Sequence[Source], elsewhere: Source, tenants: Tenants, now: datetime
) -> tuple[Shape, ...]:
    """One shape per governed workload, named by its ref."""
    setting = Setting(
        sources=sources,
        elsewhere=elsewhere,
        sites=view.sites,
        tenants=tenants,
        outlook=outlook,
        kept=hands_off(view, now),
    )
    return tuple(_shape(w, setting) for w in sorted(view.workloads, key=lambda w: str(w.ref)))


def _shape(work: Workload, setting: Setting) -> Shape:
    rates = _rates(work, setting)
    seen = setting.outlook.forecasts.get(work.ref, Missing(reason="no forecast was made"))
    ours = work.sized and work.handle not in setting.kept
    if isinstance(seen, Missing) or not ours or not rates:
        return _kept(work, {**_unsized(work, setting), **rates})
    return _sized(work, rates, seen, setting)


def _kept(work: Workload, rates: dict[str, float]) -> Shape:
    """The count stays what it is."""
    return Shape(
        name=str(work.ref), requests=work.requests, rates=rates, low=work.asked, high=work.asked,
        current=work.asked, workload=work.ref, per_node=work.scheduling.per_node,
    )  # fmt: skip


def _sized(work: Workload, rates: dict[str, float], seen: Forecast, setting: Setting) -> Shape:
    """The count follows the demand that is sized for; what even the highest count cannot carry is `short`."""
    held = sum(p.holds.get(str(work.ref), 0) for p in setting.tenants.pinned)
    low = max(_least(work), held)
    high = max(low, work.max_replicas)
    best, wanted = _best(work, rates, setting), max(0.0, seen.wanted)
    steady = work.asked if isinstance(_paces(work, setting.outlook), Missing) else _steady(work, wanted, seen, best)
    low = max(low, min(steady, high))
    demand = min(wanted, high * best)
    return Shape(
        name=str(work.ref), requests=work.requests, rates=rates, demand=demand, short=wanted - demand, low=low,
        high=high, current=work.asked, workload=work.ref, per_node=work.scheduling.per_node,
    )  # fmt: skip


def _steady(work: Workload, wanted: float, seen: Forecast, best: float) -> int:
    """The count below which it does not step down: the highest wish of late, and not for little.

    20 replicas asked for, 12 wanted, 16 wanted ten minutes ago: 16. Then 19 wanted: 20, because one of 20 is not worth a move.
    """
    now = work.asked
    if seen.sizing is None or wanted > best * now:
        return 0
    need = min(now, ceil(max(wanted, seen.sizing.held) / best * (1 - DUST)))
    return need if now - need >= max(1, int(DEAD_BAND * now)) else now


def _least(work: Workload) -> int:
    """The fewest replicas it can have: an autoscaler that asks for more than its minimum keeps them."""
    lowest = work.bounds.lowest if work.steered and work.bounds else 0
    return max(work.min_replicas, lowest, work.replicas if work.floats else 0)


def _best(work: Workload, rates: dict[str, float], setting: Setting) -> float:
    """The highest rate on a supply that could hold a replica; the highest of all where none could."""
    fitting = [
        rates[s.supply.name]
        for s in setting.sources
        if s.supply.name in rates and work.requests.fits_in(s.supply.allocatable)
    ]
    return max(fitting or rates.values())


def _rates(work: Workload, setting: Setting) -> dict[str, float]:
    """supply -> demand one replica carries there, for the supplies that admit it and have a known rate.

    Where nothing is declared it must be known wherever pods stand: to size by some would be to move the others off.
    """
    paces = _paces(work, setting.outlook)
    if work.ref in setting.tenants.outside or not setting.sources:
        rate = _rate(work, OUTSIDE, paces)
        return {setting.elsewhere.supply.name: rate} if rate > 0 else {}
    found = {s.supply.name: _rate(work, s.habitat.accelerator, paces) for s in _admitting(work, setting)}
    known = {name: rate for name, rate in found.items() if rate > 0}
    standing = setting.tenants.standing.get(work.ref, frozenset())
    return known if work.rule.throughput or standing & found.keys() <= known.keys() else {}


def _unsized(work: Workload, setting: Setting) -> dict[str, float]:
    """Where a workload that cannot be sized may stand: where it does now, else wherever it is admitted."""
    if work.ref in setting.tenants.outside or not setting.sources:
        return {setting.elsewhere.supply.name: 1.0}
    standing = setting.tenants.standing.get(work.ref, frozenset())
    return dict.fromkeys(sorted(standing) or [s.supply.name for s in _admitting(work, setting)], 1.0)


def _admitting(work: Workload, setting: Setting) -> list[Source]:
    """Supplies its pods may stand on; one that already holds pods of it that stay counts as such."""
    held = {p.supply for p in setting.tenants.pinned if str(work.ref) in p.holds}
    return [s for s in setting.sources if s.supply.name in held or _admits(work, s.habitat, setting.sites)]


def _admits(work: Workload, habitat: Habitat, sites: Sequence[Site]) -> bool:
    return work.scheduling.admits(habitat.labels, habitat.taints) and placed(work.rule, habitat, sites)


def fastest(work: Workload, paces: Mapping[str, Pace] | Missing) -> float:
    """Demand one replica carries where it carries most, whatever the supplies; 0 where it is not known."""
    learnt = () if isinstance(paces, Missing) else paces
    return max(_rate(work, name, paces) for name in (OUTSIDE, *work.rule.throughput, *learnt))


def _paces(work: Workload, outlook: Outlook) -> Mapping[str, Pace] | Missing:
    return outlook.paces.get(work.ref, {})


def _rate(work: Workload, accelerator: str, paces: Mapping[str, Pace] | Missing) -> float:
    """Demand one replica carries on this accelerator, in the demand's unit; 0 where it is not known."""
    match work.rule.demand.preset:
        case Preset.CPU:
            each = work.requests.cpu_m / MILLI
        case Preset.MEMORY:
            each = float(work.requests.memory_bytes)
        case Preset.GPU:
            each = float(work.requests.gpus)
        case _:
            learnt = None if isinstance(paces, Missing) else paces.get(accelerator)
            each = learnt.each if learnt else declared(work.rule, accelerator) or 0.0
    return each * float(work.rule.utilisation)

"""What a replica does, in words: what was learnt, from how much, and what the policy says."""

from __future__ import annotations

from isocost.api.reasons import split
from isocost.report.shape import Decision
from isocost.units import Missing
from isocost.world.demand import amount, span
from isocost.world.pace import OUTSIDE, Pace
from isocost.world.workload import Workload

WAITING = "it is learnt once pods have been at full use for 30 min together, or say it in throughput"


def told(work: Workload, decision: Decision) -> str:
    """What was learnt of each kind of node; "" where nothing was or is to be."""
    found = decision.outlook.paces.get(work.ref, {})
    if isinstance(found, Missing):
        return f"could not be learnt: {split(found.reason)[1]}. Until it can, replicas are not taken away"
    if found:
        return "; ".join(_learnt(work, kind, pace) for kind, pace in found.items())
    return f"not known: {WAITING}" if unknown(work, decision) else ""


def unknown(work: Workload, decision: Decision) -> bool:
    """Whether its count stays because nothing says what a replica does."""
    nothing = not work.rule.throughput and not work.rule.demand.preset.requested
    return nothing and not decision.outlook.paces.get(work.ref)


def _learnt(work: Workload, kind: str, pace: Pace) -> str:
    preset = work.rule.demand.preset
    where = "nodes outside this policy" if kind == OUTSIDE else kind
    on = f" on {where}" if where else ""
    seen = f"learnt from {span(pace.seen)} at full use within {_back(pace)}"
    half = f"half of it between {amount(pace.low, preset)} and {amount(pace.high, preset)}"
    return f"{amount(pace.each, preset)} a replica{on}, {seen} ({half}){_declared(pace, work)}"


def _back(pace: Pace) -> str:
    days = pace.back.total_seconds() / 86400
    return f"{days:.2g} days" if days > 1 else span(pace.back)


def _declared(pace: Pace, work: Workload) -> str:
    if pace.declared is None:
        return ""
    said = f", declared {amount(pace.declared, work.rule.demand.preset)}"
    return f"{said}, which stands" if pace.each == pace.declared else said

"""What a workload needs, in words: its demand with the unit, and why its target is what it is."""

from __future__ import annotations

from isocost.units import Missing
from isocost.world.demand import Outlook
from isocost.world.plan import Plan
from isocost.world.policy import Preset
from isocost.world.workload import Workload

UNITS = {Preset.CPU: "cores", Preset.MEMORY: "GiB", Preset.GPU: "GPUs", Preset.QUERY: "units/s"}
GIB = 2**30


def figure(value: float, preset: Preset) -> str:
    """An amount of demand with its unit: "1.5 cores"."""
    amount = value / GIB if preset is Preset.MEMORY else value
    return f"{amount:,.0f} {UNITS[preset]}" if amount >= 1000 else f"{amount:.3g} {UNITS[preset]}"


def demand(workload: Workload, outlook: Outlook) -> str:
    """The demand that was sized for, and the demand now: "p95 1.5 cores, now 1.2 cores"."""
    preset = workload.rule.demand.preset
    forecast = outlook.forecasts.get(workload.ref, Missing(reason="no forecast was made"))
    if isinstance(forecast, Missing):
        return f"unknown: {forecast.reason}"
    level = 1 - float(workload.rule.risk)
    return f"p{level * 100:g} {figure(forecast.at(level), preset)}, now {figure(forecast.now, preset)}"


def why(workload: Workload, plan: Plan) -> str:
    """Why the target is what it is: the move's own reason, or what keeps the workload as it is."""
    move = next((m for m in plan.moves if m.kind == "Replicas" and m.what == str(workload.ref)), None)
    return move.reason if move else held(workload) or f"{workload.replicas} are what its demand needs"


def held(workload: Workload) -> str:
    """What keeps its replicas out of our hands, or ""."""
    if workload.ignored:
        return workload.ignored
    if workload.autoscaler:
        return f"its replicas belong to {workload.autoscaler}"
    if workload.writer:
        return f"its replicas belong to the field manager {workload.writer}"
    return "" if workload.settled else "a rollout is under way"

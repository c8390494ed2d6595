"""What a workload needs and what a plan does to the cost, in words."""

from __future__ import annotations

from isocost.api.reasons import split
from isocost.report import paces
from isocost.report.shape import Decision, in_force
from isocost.units import Missing, many
from isocost.world.demand import Forecast, Outlook, amount
from isocost.world.plan import Plan
from isocost.world.workload import Workload


def forecast(workload: Workload, outlook: Outlook) -> Forecast | Missing:
    """The workload's forecast; why there is none as a sentence."""
    found = outlook.forecasts.get(workload.ref, Missing(reason="no forecast was made"))
    return Missing(reason=split(found.reason)[1]) if isinstance(found, Missing) else found


def demand(workload: Workload, outlook: Outlook) -> str:
    """The demand that was sized for, and the demand now: "p95 1.5 cores, now 1.2 cores"."""
    preset, found = workload.rule.demand.preset, forecast(workload, outlook)
    if isinstance(found, Missing):
        return f"unknown: {found.reason}"
    quantile = f"p{found.level * 100:.4g} " if found.level is not None else ""
    return f"{quantile}{amount(found.wanted, preset)}, now {amount(found.now, preset)}"


def why(workload: Workload, decision: Decision) -> str:
    """Why the target is what it is: the move's own reason, or what keeps the workload as it is."""
    moves = in_force(decision).moves
    move = next((m for m in moves if m.kind == "Replicas" and m.what == str(workload.ref)), None)
    return move.reason if move else held(workload) or _kept(workload, decision)


def _kept(workload: Workload, decision: Decision) -> str:
    count = workload.replicas
    if isinstance(forecast(workload, decision.outlook), Missing):
        return f"keeps {many(count, 'replica')} while its demand is unknown"
    if paces.unknown(workload, decision):
        return f"keeps {many(count, 'replica')} while it is not known what one can do: {paces.WAITING}"
    target = in_force(decision).replicas.get(workload.ref, count)
    if target != count:
        return f"stands at {many(count, 'replica')} on its way to {target}"
    return f"{many(count, 'replica')} {'is' if count == 1 else 'are'} what its demand needs"


def held(workload: Workload) -> str:
    """What keeps its replicas out of our hands, or ""."""
    if workload.ignored:
        return workload.ignored
    if workload.autoscaler and not workload.steered:
        return f"its replicas belong to {workload.autoscaler}{_stays(workload)}"
    if workload.writer:
        return f"its replicas belong to the field manager {workload.writer}"
    return "" if workload.settled else "a rollout is under way"


def _stays(workload: Workload) -> str:
    """Why the bounds of its autoscaler are not moved either."""
    return f", whose bounds stay: {workload.bounds.kept}" if workload.bounds and workload.bounds.kept else ""


def effect(plan: Plan, modal: str = "") -> str:
    """What the plan does to the cost: "saves 12.00 USD a month", "will cost 226.30 USD a month more, because demand needs it"."""
    saving = plan.saving.monthly
    if not saving:
        return f"{_verb('leave', modal)} the cost as it is"
    if saving.micros > 0:
        return f"{_verb('save', modal)} {saving} a month"
    why = ", because demand needs it" if plan.rescue else ""
    return f"{_verb('cost', modal)} {(plan.planned - plan.current).monthly} a month more{why}"


def _verb(verb: str, modal: str) -> str:
    return f"{modal} {verb}" if modal else f"{verb}s"


def sentence(text: str) -> str:
    """With a capital and a full stop."""
    return f"{text[:1].upper()}{text[1:]}".rstrip(".") + "." if text else ""

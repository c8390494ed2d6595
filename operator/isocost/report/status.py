"""A CostPolicy's status: what `kubectl get cpol -o yaml` shows after every round, and what the next round remembers.

Decimal strings instead of floats, conditions that keep their transition time while their status stays the same, and lists
short enough for an object of etcd: the whole story is in `isocost explain`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from isocost.api.convert.amounts import cut, instant, percent, rate
from isocost.api.convert.memory import memory_status, merged
from isocost.api.reasons import Reason, Type
from isocost.report import needs, outlook, paces, shares, sizes
from isocost.report.memory import remember
from isocost.report.notices import standing
from isocost.report.shape import Decision, Done, in_force, is_open
from isocost.units import Missing, Rate
from isocost.world.demand import span
from isocost.world.plan import Notice, Plan
from isocost.world.problem import LimitPrice
from isocost.world.ref import Ref
from isocost.world.snapshot import Condition, Invalid, Memory, View
from isocost.world.workload import Workload

DEAREST = 20
CONSTRAINTS = 10
LONGEST_TEXT = 1024
LONGEST_SENTENCE = 256
"""characters that api/status.py allows; what is longer is cut with an ellipsis"""

Document = dict[str, Any]


def status(done: Done, now: datetime) -> Document:
    """The whole status of the policy after a round, its memory included. now stamps what changed."""
    decision = done.decision
    plan = in_force(decision)
    held = replace(remember(done, now), conditions=conditions(decision.view, standing(done), now))
    return {
        "observedGeneration": decision.view.policy.generation,
        **memory_status(held),
        "currency": decision.view.policy.currency,
        "costPerHour": {"current": rate(plan.current), "planned": rate(plan.planned), "lowerBound": rate(plan.bound)},
        "gapPercent": percent(plan.gap),
        "savings": {"predictedPerHour": rate(plan.saving)},
        "lastDecision": {
            "id": plan.id,
            "time": instant(plan.created),
            "reason": cut(plan.reason, LONGEST_TEXT),
        },
        "topConstraints": [
            {"name": cut(p.name, LONGEST_SENTENCE), "savingPerHour": rate(p.saving), "unit": p.unit}
            for p in dearest_limits(plan)
        ],
        "workloads": [_workload(row, decision) for row in dearest(decision)[:DEAREST]],
        **({"planRef": {"name": plan.id}} if is_open(done, plan) else {}),
    }


def invalid(found: Invalid, now: datetime) -> Document:
    """The status of a policy that cannot be read: it governs nothing until it is mended, later pods included."""
    notice = Notice(type=Type.READY, status="False", reason=Reason.INVALID_POLICY, message=found.message)
    held = Memory(conditions=merged(found.conditions, (_condition(notice, found.generation, now),)))
    words = memory_status(held)
    return {"observedGeneration": found.generation, "conditions": words["conditions"], "laterPods": words["laterPods"]}


def conditions(view: View, notices: Iterable[Notice], now: datetime) -> tuple[Condition, ...]:
    """The notices as conditions; `since` is kept from the view's memory where the status did not change."""
    return merged(view.memory.conditions, (_condition(n, view.policy.generation, now) for n in notices))


def _condition(notice: Notice, generation: int, now: datetime) -> Condition:
    return Condition(
        type=notice.type,
        status=notice.status,
        reason=notice.reason,
        message=notice.message,
        since=now,
        generation=generation,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One governed workload: its share of the hourly cost and its replicas, now and as planned."""

    ref: Ref
    cost: Rate
    planned: Rate
    replicas: int
    target: int


def dearest(decision: Decision) -> tuple[Row, ...]:
    """All governed workloads, the dearest first."""
    view, plan = decision.view, in_force(decision)
    now, then = shares.now(view), shares.planned(decision.problem, decision.solution)
    nothing = Rate.zero(view.policy.currency)
    rows = (
        Row(
            ref=w.ref,
            cost=now.get(w.ref, nothing),
            planned=then.get(w.ref, nothing),
            replicas=w.replicas,
            target=plan.replicas.get(w.ref, w.replicas),
        )
        for w in view.workloads
    )
    return tuple(sorted(rows, key=lambda row: (-row.cost.micros, row.ref)))


def dearest_limits(plan: Plan) -> tuple[LimitPrice, ...]:
    """The limits whose relaxation would save most, the dearest first."""
    return tuple(sorted(plan.limits, key=lambda p: (-p.saving.micros, p.name))[:CONSTRAINTS])


def _workload(row: Row, decision: Decision) -> Document:
    workload = next(w for w in decision.view.workloads if w.ref == row.ref)
    return {
        "name": str(row.ref),
        "replicas": row.replicas,
        "target": row.target,
        "demand": cut(needs.demand(workload, decision.outlook), LONGEST_SENTENCE),
        "reason": cut(needs.why(workload, decision), LONGEST_TEXT),
        **sizes.documents(workload, decision),
        **_throughput(workload, decision),
        **_forecast(workload, decision),
    }


def _throughput(workload: Workload, decision: Decision) -> Document:
    said = paces.told(workload, decision)
    return {"throughput": cut(said, LONGEST_SENTENCE)} if said else {}


def _forecast(workload: Workload, decision: Decision) -> Document:
    found, preset = needs.forecast(workload, decision.outlook), workload.rule.demand.preset
    if isinstance(found, Missing) or found.sizing is None:
        return {}
    sizing = found.sizing
    said = {
        "range": cut(outlook.spread(found, preset), LONGEST_SENTENCE),
        "resembles": cut(f"{found.estimator}: {found.basis}", LONGEST_TEXT),
        "lead": cut(f"{span(sizing.lead)}: {sizing.lead_why}", LONGEST_SENTENCE),
        "sizedFor": cut(outlook.sure(sizing), LONGEST_TEXT),
        "kept": cut(outlook.kept(sizing), LONGEST_SENTENCE) if sizing.windows else "",
        "replay": cut(outlook.replayed(sizing.replay), LONGEST_TEXT) if sizing.replay else "",
        "leadCosts": cut(outlook.lead(sizing.replay), LONGEST_TEXT) if sizing.replay else "",
    }
    return {"forecast": {name: text for name, text in said.items() if text}}

"""A CostPolicy's status: what `kubectl get cpol -o yaml` shows after every round.

Decimal strings instead of floats, conditions that keep their transition time while their status stays the same, and lists
short enough for an object of etcd: the whole story is in `isocost explain`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from isocost.api.reasons import Reason, Type
from isocost.report import needs, shares
from isocost.report.layout import some
from isocost.report.notices import standing
from isocost.report.shape import Decision, Done, in_force
from isocost.units import Rate
from isocost.world.plan import Notice, Plan
from isocost.world.problem import LimitPrice
from isocost.world.ref import Ref
from isocost.world.snapshot import Condition, Invalid, View

DEAREST = 20
CONSTRAINTS = 10
LONGEST_MESSAGE = 4096
LONGEST_TEXT = 1024
LONGEST_SENTENCE = 256
"""characters that api/status.py allows; what is longer is cut with an ellipsis"""

Document = dict[str, Any]


def status(done: Done, now: datetime) -> Document:
    """The status of the policy after a round, without its memory (`remember`). now stamps what changed."""
    decision = done.decision
    plan = in_force(decision)
    return {
        "observedGeneration": decision.view.policy.generation,
        "conditions": [_document(c) for c in conditions(decision.view, standing(done), now)],
        "currency": decision.view.policy.currency,
        "costPerHour": {
            "current": plan.current.plain(),
            "planned": plan.planned.plain(),
            "lowerBound": plan.bound.plain(),
        },
        "gapPercent": f"{plan.gap * 100:.2f}",
        "savings": {"predictedPerHour": plan.saving.plain()},
        "lastDecision": {
            "id": plan.id,
            "time": _stamp(plan.created),
            "reason": cut(plan.reason or _summary(plan), LONGEST_TEXT),
        },
        "topConstraints": [
            {"name": cut(p.name), "savingPerHour": p.saving.plain(), "unit": p.unit} for p in dearest_limits(plan)
        ],
        "workloads": [_workload(row.ref, decision) for row in dearest(decision)[:DEAREST]],
        **({"planRef": {"name": plan.id}} if _is_open(done, plan) else {}),
    }


def invalid(found: Invalid, before: Iterable[Condition], now: datetime) -> Document:
    """The status of a policy that cannot be read: it governs nothing until it is mended."""
    notice = Notice(type=Type.READY, status="False", reason=Reason.INVALID_POLICY, message=found.message)
    condition = _condition(notice, {c.type: c for c in before}, found.generation, now)
    return {"observedGeneration": found.generation, "conditions": [_document(condition)]}


def _is_open(done: Done, plan: Plan) -> bool:
    phase = done.outcome.phase
    return phase is not None and not phase.closed and bool(plan.steps)


def conditions(view: View, notices: Iterable[Notice], now: datetime) -> tuple[Condition, ...]:
    """The notices as conditions; `since` is kept from the view's memory where the status did not change."""
    before = {c.type: c for c in view.memory.conditions}
    return tuple(_condition(n, before, view.policy.generation, now) for n in notices)


def _condition(notice: Notice, before: Mapping[str, Condition], generation: int, now: datetime) -> Condition:
    old = before.get(notice.type)
    since = old.since if old is not None and old.status == notice.status else now
    return Condition(
        type=notice.type,
        status=notice.status,
        reason=notice.reason,
        message=cut(notice.message, LONGEST_MESSAGE),
        since=since,
        generation=generation,
    )


def _document(condition: Condition) -> Document:
    return {
        "type": str(condition.type),
        "status": condition.status,
        "reason": str(condition.reason),
        "message": condition.message,
        "lastTransitionTime": _stamp(condition.since),
        "observedGeneration": condition.generation,
    }


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


def _workload(ref: Ref, decision: Decision) -> Document:
    workload = next(w for w in decision.view.workloads if w.ref == ref)
    return {
        "name": str(ref),
        "replicas": workload.replicas,
        "target": in_force(decision).replicas.get(ref, workload.replicas),
        "demand": cut(needs.demand(workload, decision.outlook)),
        "reason": cut(needs.why(workload, in_force(decision)), LONGEST_TEXT),
    }


def _summary(plan: Plan) -> str:
    return f"{some(len(plan.moves), 'move')} in {some(len(plan.steps), 'step')} save {plan.saving.monthly} a month."


def cut(text: str, most: int = LONGEST_SENTENCE) -> str:
    """The text, or as much of it as the field holds."""
    return text if len(text) <= most else text[: most - 1] + "…"


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

"""A decision as a document for programs: -o json and -o yaml of the command line.

Amounts are decimal strings, as in the kinds. Unlike a CostPlan it has no bounds: every move, step and workload is in it.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from isocost.api.convert.amounts import instant, percent, rate
from isocost.report import needs, sizes
from isocost.report.notices import standing
from isocost.report.shape import Decision, Done, in_force, taken_up
from isocost.report.status import dearest
from isocost.world.plan import Move, Plan, Step

Document = dict[str, Any]


def document(done: Done, now: datetime) -> Document:
    """One policy's decision. `taken` says whether the plan is, or would be, written as a CostPlan."""
    decision, plan = done.decision, in_force(done.decision)
    return {
        "policy": decision.view.policy.name,
        "mode": str(decision.view.policy.mode),
        "time": instant(now),
        "currency": decision.view.policy.currency,
        "costPerHour": {"current": rate(plan.current), "planned": rate(plan.planned), "lowerBound": rate(plan.bound)},
        "savingPerMonth": plan.saving.monthly.plain(2),
        "gapPercent": percent(plan.gap),
        "quality": str(plan.quality),
        "taken": taken_up(decision) is not None,
        "plan": _plan(plan),
        "heldBack": [{"step": r.step, "reason": str(r.reason), "message": r.message} for r in decision.verdict.refused],
        "broken": list(decision.solution.broken),
        "unplaced": [{"shape": shape, "reason": why} for shape, why in decision.solution.unplaced],
        "conditions": [
            {"type": str(n.type), "status": n.status, "reason": str(n.reason), "message": n.message}
            for n in standing(done)
        ],
        "workloads": workloads(decision),
    }


def _plan(plan: Plan) -> Document:
    return {
        "id": plan.id,
        "rescue": plan.rescue,
        "cause": plan.cause,
        "reason": plan.reason,
        "moves": [_move(one) for one in plan.moves],
        "steps": [_step(one) for one in plan.steps],
        "limits": [{"name": p.name, "unit": p.unit, "savingPerHour": rate(p.saving)} for p in plan.limits],
        "otherwise": list(plan.otherwise),
    }


def _move(one: Move) -> Document:
    said = {"kind": one.kind, "what": one.what, "from": one.frm, "to": one.to, "count": one.count}
    return {**said, "savingPerHour": rate(one.saving), "reason": one.reason}


def _step(one: Step) -> Document:
    said = {"id": one.id, "action": str(one.action), "target": str(one.target), "from": one.frm, "to": one.to}
    return {**said, "pool": one.pool, "after": list(one.after), "reason": one.reason}


def workloads(decision: Decision) -> list[Document]:
    """Every governed workload, the dearest first."""
    known = {w.ref: w for w in decision.view.workloads}
    return [
        {
            "name": str(row.ref),
            "costPerHour": rate(row.cost),
            "plannedCostPerHour": rate(row.planned),
            "replicas": row.replicas,
            "target": row.target,
            "demand": needs.demand(known[row.ref], decision.outlook),
            "reason": needs.why(known[row.ref], decision),
            **sizes.documents(known[row.ref], decision),
        }
        for row in dearest(decision)
    ]

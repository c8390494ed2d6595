"""world.plan <-> CostPlan documents."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from isocost.api import costplan as api
from isocost.api.convert.amounts import cut, instant, percent, rate
from isocost.api.convert.journal import entry, journal_status, phase_of
from isocost.api.convert.requests import ask, ask_document
from isocost.api.documents import InvalidDocument, spec
from isocost.api.kinds import API_VERSION
from isocost.api.status import Constraint
from isocost.units import Rate
from isocost.world.plan import Move, OpenPlan, Plan, Step
from isocost.world.problem import LimitPrice
from isocost.world.ref import Ref

__all__ = ["journal_status", "open_plan", "plan_document"]


def plan_document(plan: Plan, *, approved: bool, owner: str, labels: Mapping[str, str] | None = None) -> dict[str, Any]:
    """The CostPlan that holds a plan. owner is the CostPolicy's uid: the plan goes when the policy goes.

    plan.needs is of this round only and is not written; gap is written to a millionth; lists of text for people are
    cut to their bounds. Raises InvalidDocument when the steps are too many or the whole is too large: plan fewer at once.
    """
    document = {
        "apiVersion": API_VERSION,
        "kind": "CostPlan",
        "metadata": _metadata(plan, owner, labels or {}),
        "spec": {"approved": approved, **_spec(plan, owner)},
    }
    _bounded(document, len(plan.steps))
    return document


def open_plan(document: Mapping[str, Any]) -> OpenPlan:
    """A CostPlan as read from the cluster. Raises InvalidDocument."""
    held = spec(document, "CostPlan", api.CostPlanSpec)
    metadata, status = document["metadata"], document.get("status") or {}
    return OpenPlan(
        plan=_plan(metadata["name"], held),
        uid=metadata.get("uid", ""),
        resource_version=metadata.get("resourceVersion", ""),
        approved=held.approved,
        phase=phase_of(status, held.approved),
        journal=tuple(entry(line) for line in status.get("journal", ())),
    )


def _metadata(plan: Plan, owner: str, labels: Mapping[str, str]) -> dict[str, Any]:
    reference = {"apiVersion": API_VERSION, "kind": "CostPolicy", "name": plan.policy, "uid": owner, "controller": True}
    return {
        "name": plan.id,
        "labels": {"isocost.dev/policy": plan.policy[:63].rstrip(".-"), **labels},
        "ownerReferences": [reference] if owner else [],
    }


def _bounded(document: Mapping[str, Any], steps: int) -> None:
    size = len(json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode())
    name = f"CostPlan/{document['metadata']['name']}"
    if steps > api.MAX_STEPS:
        raise InvalidDocument(name, (f"spec.steps: {steps} steps, and a plan holds {api.MAX_STEPS}",))
    if size > api.MAX_BYTES:
        raise InvalidDocument(name, (f"spec: {size} bytes, and a plan holds {api.MAX_BYTES}",))


def _spec(plan: Plan, owner: str) -> dict[str, Any]:
    touched = {step.target for step in plan.steps}
    return {
        "policyRef": {"name": plan.policy, "uid": owner},
        "createdAt": instant(plan.created),
        "expiresAt": instant(plan.expires),
        "currency": plan.planned.currency,
        "costPerHour": {
            "current": rate(plan.current),
            "planned": rate(plan.planned),
            "lowerBound": rate(plan.bound),
        },
        "gapPercent": percent(plan.gap),
        "quality": plan.quality.value,
        "rescue": plan.rescue,
        "reason": cut(plan.reason, 1024),
        "otherwise": [cut(text, 1024) for text in plan.otherwise[:20]],
        "moves": [_move_document(one) for one in plan.moves[: api.MAX_MOVES]],
        "steps": [_step_document(one) for one in plan.steps],
        "replicas": _counts(plan.replicas, touched, "count"),
        "floors": _counts(plan.floors, touched, "ready"),
        "limits": [
            {"name": cut(one.name, 256), "unit": cut(one.unit, 256), "savingPerHour": rate(one.saving)}
            for one in plan.limits[:10]
        ],
    }


def _counts(counts: Mapping[Ref, int], touched: Iterable[Ref], word: str) -> list[dict[str, Any]]:
    """Workloads that the steps touch come first: they are never the ones left out."""
    first = set(touched)
    order = sorted(counts.items(), key=lambda pair: (pair[0] not in first, pair[0]))
    return [{"workload": str(ref), word: n} for ref, n in order[: api.MAX_TARGETS]]


def _move_document(one: Move) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "what": cut(one.what, 256),
        "from": cut(one.frm, 256),
        "to": cut(one.to, 256),
        "count": one.count,
        "savingPerHour": rate(one.saving),
        "reason": cut(one.reason, 1024),
    }


def _step_document(one: Step) -> dict[str, Any]:
    """Empty fields are left out: most steps have most of them empty."""
    whole = {
        "id": one.id, "action": one.action.value, "target": str(one.target), "from": one.frm, "to": one.to,
        "pool": one.pool, "rule": one.rule, "offer": one.offer, "driver": one.driver, "after": list(one.after),
        "reason": cut(one.reason, 256), "requests": [ask_document(each) for each in one.requests],
    }  # fmt: skip
    return {key: value for key, value in whole.items() if value or key in ("from", "to")}


def _plan(name: str, held: api.CostPlanSpec) -> Plan:
    unit = held.currency
    return Plan(
        id=name,
        policy=held.policy_ref.name,
        created=held.created_at,
        expires=held.expires_at,
        current=Rate.of(held.cost_per_hour.current, unit),
        planned=Rate.of(held.cost_per_hour.planned, unit),
        bound=Rate.of(held.cost_per_hour.lower_bound, unit),
        gap=Decimal(held.gap_percent) / 100,
        quality=held.quality,
        moves=tuple(_move(one, unit) for one in held.moves),
        steps=tuple(_step(one) for one in held.steps),
        limits=_limits(held.limits, unit),
        replicas={Ref.parse(one.workload): one.count for one in held.replicas},
        floors={Ref.parse(one.workload): one.ready for one in held.floors},
        rescue=held.rescue,
        reason=held.reason,
        otherwise=held.otherwise,
    )


def _limits(given: Sequence[Constraint], unit: str) -> tuple[LimitPrice, ...]:
    return tuple(LimitPrice(name=o.name, unit=o.unit, saving=Rate.of(o.saving_per_hour, unit)) for o in given)


def _move(one: api.Move, unit: str) -> Move:
    return Move(
        kind=one.kind,
        what=one.what,
        frm=one.from_,
        to=one.to,
        count=one.count,
        saving=Rate.of(one.saving_per_hour, unit),
        reason=one.reason,
    )


def _step(one: api.Step) -> Step:
    return Step(
        id=one.id,
        action=one.action,
        target=Ref.parse(one.target),
        frm=one.from_,
        to=one.to,
        pool=one.pool,
        rule=one.rule,
        offer=one.offer,
        driver=one.driver,
        after=one.after,
        reason=one.reason,
        requests=tuple(ask(each) for each in one.requests),
    )

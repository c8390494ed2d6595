"""Events: what changed in this round, once, in the words of the closed list of reasons.

An event is made of a transition (a condition that turned, a step that ended, a plan that opened or closed, an offer that
failed), so a state that lasts is not repeated every round. The name of the object is a hash of what it says and of the
ten minutes it says it in, so a restart that sees the same transition again creates no second one: the API server answers
that it exists.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from isocost.api.reasons import Reason, Type
from isocost.report.derive import ended
from isocost.report.needs import effect
from isocost.report.notices import bad, standing
from isocost.report.shape import Done, in_force, turned
from isocost.world.plan import Action, Entry, Notice, Phase, State, Step
from isocost.world.policy import Policy
from isocost.world.snapshot import View

LONGEST_NOTE = 1024
"""bytes the API server allows in an event's note"""
SAME_WITHIN_S = 600
CONTROLLER = "isocost.dev/operator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing to tell: action is the CamelCase verb that the events API wants beside the reason."""

    warning: bool
    reason: Reason
    action: str
    note: str


def events(done: Done) -> tuple[Event, ...]:
    """What this round changed; the same words are said once."""
    everything = (*_turns(done), *_steps(done), *_phases(done), *_closings(done), *_quarantines(done))
    return tuple(dict.fromkeys(everything))


def _turns(done: Done) -> Iterator[Event]:
    before = {c.type: c.status for c in done.decision.view.memory.conditions}
    for notice in standing(done):
        old = before.get(notice.type)
        if notice.type in (Type.READY, Type.PROGRESSING) or old == notice.status:
            continue
        if bad(notice) or (old is not None and not bad(notice)):
            yield _turn(notice)


def _turn(notice: Notice) -> Event:
    return Event(warning=bad(notice), reason=Reason(notice.reason), action="Observe", note=notice.message)


_SAYS = {
    Action.CREATE_POOL: Reason.POOL_CREATED,
    Action.SCALE_POOL: Reason.NODES_ADDED,
    Action.SCALE_WORKLOAD: Reason.REPLICAS_CHANGED,
    Action.SET_MIN: Reason.BOUNDS_CHANGED,
    Action.SET_MAX: Reason.BOUNDS_CHANGED,
    Action.CORDON: Reason.NODE_CORDONED,
    Action.REMOVE_NODE: Reason.NODE_REMOVED,
    Action.DELETE_POOL: Reason.POOL_REMOVED,
    Action.RESIZE_PODS: Reason.REQUESTS_CHANGED,
}
"""steps worth an event of their own when they are done; the others are in the plan's journal"""


def _steps(done: Done) -> Iterator[Event]:
    for step, entry in turned(done):
        if entry.state is State.FAILED:
            yield _step(step, entry, Reason.STEP_FAILED)
        elif entry.state is State.DONE and step.action in _SAYS:
            yield _step(step, entry, _SAYS[step.action])


def _step(step: Step, entry: Entry, reason: Reason) -> Event:
    failed = entry.state is State.FAILED
    counts = f" {step.frm} -> {step.to}" if step.frm != step.to else ""
    why = entry.message if failed else step.reason
    return Event(
        warning=failed, reason=reason, action=str(step.action), note=f"{step.target}{counts}: {why}".rstrip(": ")
    )


def _phases(done: Done) -> Iterator[Event]:
    plan, phase = in_force(done.decision), done.outcome.phase
    before = next((p.phase for p in done.decision.view.plans if p.plan.id == plan.id), None)
    if phase is None or phase == before:
        return
    match phase:
        case Phase.PROPOSED:
            note = f"CostPlan {plan.id} {effect(plan, 'would')} and waits for spec.approved: true."
            yield Event(warning=False, reason=Reason.PLAN_PROPOSED, action="Plan", note=note)
        case Phase.PROGRESSING if before is not Phase.APPROVED:
            note = f"CostPlan {plan.id} is being carried out and {effect(plan, 'will')}."
            yield Event(warning=False, reason=Reason.PLAN_PROGRESSING, action="Act", note=note)
        case Phase.COMPLETE:
            note = f"CostPlan {plan.id} is done: the fleet costs {plan.planned}."
            yield Event(warning=False, reason=Reason.PLAN_COMPLETE, action="Act", note=note)
        case Phase.ABORTED:
            reason, note = ended(done)
            yield Event(warning=True, reason=reason, action="Act", note=f"CostPlan {plan.id} ended early: {note}.")


def _closings(done: Done) -> Iterator[Event]:
    for end in done.decision.chosen.closing:
        warning = end.phase is Phase.ABORTED and end.reason != Reason.SUPERSEDED
        yield Event(
            warning=warning, reason=Reason(end.reason), action="Plan", note=f"CostPlan {end.plan}: {end.message}."
        )


def _quarantines(done: Done) -> Iterator[Event]:
    known = set(_keys(done.decision.view))
    for held in (*done.decision.verdict.quarantined, *done.outcome.quarantined):
        if (held.rule, held.offer, held.strikes) not in known:
            note = f"Offer {held.offer} of {held.rule} did not deliver ({held.reason}); not planned with until {held.until:%H:%M} UTC."
            yield Event(warning=True, reason=Reason.OFFER_QUARANTINED, action="Act", note=note)


def _keys(view: View) -> Iterator[tuple[str, str, int]]:
    return ((q.rule, q.offer, q.strikes) for q in view.memory.quarantines)


def body(event: Event, policy: Policy, now: datetime, instance: str) -> dict[str, Any]:
    """The event as an object of events.k8s.io/v1, about the policy; instance names the process that says it."""
    return {
        "apiVersion": "events.k8s.io/v1",
        "kind": "Event",
        "metadata": {"name": _name(event, policy, now), "namespace": "default"},
        "eventTime": now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "type": "Warning" if event.warning else "Normal",
        "reason": str(event.reason),
        "action": event.action,
        "note": event.note.encode()[:LONGEST_NOTE].decode(errors="ignore"),
        "regarding": {
            "apiVersion": "isocost.dev/v1alpha1",
            "kind": "CostPolicy",
            "name": policy.name,
            "uid": policy.uid,
        },
        "reportingController": CONTROLLER,
        "reportingInstance": instance[:128],
    }


def _name(event: Event, policy: Policy, now: datetime) -> str:
    said = "\n".join(
        (policy.uid, str(event.reason), event.action, event.note, str(int(now.timestamp()) // SAME_WITHIN_S))
    )
    return f"{policy.name[:200]}.{hashlib.sha256(said.encode()).hexdigest()[:16]}"

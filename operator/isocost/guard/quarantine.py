"""Capacity that never comes.

Nodes that were asked for and are not Ready in time end the plan, before anything was taken away, and their offer is not planned
with for a while: 15 minutes, doubled with each failure in a row, a day at most. Quota and stock-out are told apart
where the driver knows, because the first needs a person and the second only patience. The replicas that never became
nodes are taken back by the next plan.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from isocost.api.reasons import Reason
from isocost.guard.order import arrived, pool_of
from isocost.world.plan import Action, OpenPlan, Quarantine, State, Step
from isocost.world.policy import PoolRule
from isocost.world.snapshot import View

FIRST = timedelta(minutes=15)
LONGEST = timedelta(hours=24)
_KNOWN = (Reason.QUOTA_EXCEEDED, Reason.INSUFFICIENT_CAPACITY)
_ADVICE = {
    Reason.QUOTA_EXCEEDED: "ask the provider for more quota",
    Reason.INSUFFICIENT_CAPACITY: "the provider has none left there; another offer is used meanwhile",
    Reason.NODES_NOT_READY: "look at the pool's machines and their events",
}


def overdue(view: View, held: OpenPlan | None, now: datetime) -> tuple[Step, ...]:
    """The waits that have run out of time without their nodes."""
    if held is None:
        return ()
    waits = (s for s in held.plan.steps if s.action is Action.AWAIT_NODES)
    return tuple(s for s in waits if _late(view, held, s, now) and not arrived(view, s))


def strike(view: View, step: Step, now: datetime) -> Quarantine:
    """The quarantine that a failed wait earns its offer."""
    before = next((q for q in view.memory.quarantines if q.rule == step.rule and q.offer == step.offer), None)
    strikes = (before.strikes if before else 0) + 1
    until = now + min(LONGEST, FIRST * 2 ** min(strikes - 1, 10))
    return Quarantine(rule=step.rule, offer=step.offer, until=until, strikes=strikes, reason=why(view, step))


def why(view: View, step: Step) -> Reason:
    """QuotaExceeded or InsufficientCapacity where the driver knows, else NodesNotReady."""
    pool = pool_of(view, step)
    return next((r for r in _KNOWN if pool and pool.trouble == r), Reason.NODES_NOT_READY)


def sentence(view: View, step: Step) -> str:
    """The reason to end the plan, "NodesNotReady: ..."."""
    reason, limit = why(view, step), _timeout(view, step)
    return (
        f"{reason}: {step.pool} did not have {step.to} ready nodes of {step.offer} within {limit.total_seconds() / 60:g} min; "
        f"{_ADVICE[reason]}"
    )


def _late(view: View, held: OpenPlan, step: Step, now: datetime) -> bool:
    entry = held.entry(step.id)
    begun = entry.started if entry.state is State.RUNNING else None
    return begun is not None and now - begun >= _timeout(view, step)


def _timeout(view: View, step: Step) -> timedelta:
    rule = next((r for r in view.policy.pools if r.name == step.rule), PoolRule(name=step.rule, driver=step.driver))
    return rule.ready_timeout

"""Which plan goes on: the open one, a new one, or none.

At most one plan is carried out, and plans outlive rounds. So the plan of this round is not simply taken: an open plan that is
under way goes on while it is right (overtaken.py), whatever would be cheaper by now, and a proposal stays while it says what would be
said now, so that nobody approves a moving target. A rescue that the open plan does not provide ends it, with its reductions, and takes
its place. As long as a plan goes on and nothing is lacking, the whole way is only outlined, as to play it out is most of a round's work;
nothing begins from an outline, so what follows a plan that ends otherwise is made in the next round.

  Enforce    new plans are created approved
  Recommend  new plans are proposals; an approved one is carried out
  Observe    no plan is made or goes on
  paused     nothing at all is created, continued, ended or deleted; the same where the operator had to halt
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from isocost.api.reasons import Reason
from isocost.plan.overtaken import missed, wrong
from isocost.plan.same import near, same
from isocost.world.plan import Chosen, Closing, OpenPlan, Phase, Plan, State
from isocost.world.policy import Mode
from isocost.world.snapshot import View

KEPT = 10
"""Plans kept per policy, open and closed."""

_UNTOUCHED = (State.WAITING,)


def settle(view: View, fresh: Plan, now: datetime) -> Chosen:
    """What becomes of the open plans and of the fresh one. view.plans are oldest first."""
    held = [p for p in view.plans if not p.phase.closed]
    if view.still:
        return Chosen(open=held[-1] if held else None)
    *older, last = _by_weight(held) or [None]
    extra = tuple(_close(p, Reason.SUPERSEDED, "another plan of this policy is open") for p in older if p)
    chosen = _one(view, last, fresh, now)
    closing = (*extra, *chosen.closing)
    return Chosen(
        open=chosen.open,
        fresh=chosen.fresh,
        approved=chosen.approved,
        closing=closing,
        delete=_surplus(view.plans, closing, bool(chosen.fresh)),
        missed=chosen.missed,
        seats=fresh.seats if view.policy.mode is Mode.ENFORCE and not view.claims else {},
        turn=fresh.turn,
    )


def started(held: OpenPlan) -> bool:
    """Whether any step was begun."""
    return any(e.state not in _UNTOUCHED for e in held.journal)


def set_on(view: View) -> bool:
    """Whether a plan is under way: whatever the way would be by now, it goes on or ends, unless somebody lacks something."""
    return any(p.approved and started(p) for p in view.plans if not p.phase.closed)


def _by_weight(held: Sequence[OpenPlan]) -> list[OpenPlan | None]:
    """Open plans, the one to keep last: under way before approved before proposed, then the newest."""
    ranked = sorted(enumerate(held), key=lambda pair: (started(pair[1]), pair[1].approved, pair[0]))
    return [plan for _, plan in ranked]


def _one(view: View, last: OpenPlan | None, fresh: Plan, now: datetime) -> Chosen:
    if view.policy.mode is Mode.OBSERVE:
        return _observing(last)
    if last is None:
        return _fresh(view, fresh)
    if not started(last) and last.plan.expires <= now:
        message = f"nobody began it before {last.plan.expires:%Y-%m-%d %H:%M} UTC; it moves nothing any more"
        return _fresh(view, fresh, _close(last, Reason.EXPIRED, message, Phase.EXPIRED))
    if why := _ends(view, last, fresh, now):
        return _fresh(view, fresh, _close(last, Reason.SUPERSEDED, why))
    return Chosen(open=last, missed={name: pod.ref.path for name, pod in missed(view, last, fresh).items()})


def _ends(view: View, held: OpenPlan, fresh: Plan, now: datetime) -> str:
    """Why the open plan ends, or "". What was approved by a person or begun is only ended when it is wrong."""
    if view.claims:
        return ""
    if why := wrong(view, held, fresh, now):
        return why
    if held.approved and (started(held) or view.policy.mode is not Mode.ENFORCE):
        return ""
    return _outdated(view, held, fresh)


def _outdated(view: View, held: OpenPlan, fresh: Plan) -> str:
    """Why a plan that nobody has begun no longer says what would be said now, or ""."""
    if not held.approved and view.policy.mode is Mode.ENFORCE:
        return "the policy now enforces its plans"
    if not fresh.steps:
        return f"nothing is to be done any more: {fresh.reason}"
    if fresh.rescue != held.plan.rescue:
        return f"the situation has changed: {fresh.reason}"
    if same(fresh, held.plan) or near(fresh, held.plan):
        return ""
    return f"a newer plan differs: {fresh.reason}"


def _fresh(view: View, fresh: Plan, *closing: Closing) -> Chosen:
    if not fresh.steps or not fresh.played or view.claims:
        return Chosen(closing=closing)
    return Chosen(fresh=fresh, approved=view.policy.mode is Mode.ENFORCE, closing=closing)


def _observing(last: OpenPlan | None) -> Chosen:
    text = "the policy only observes now; nodes it cordoned stay cordoned"
    return Chosen(closing=(_close(last, Reason.OBSERVING, text),) if last else ())


def _close(held: OpenPlan, reason: Reason, message: str, phase: Phase = Phase.ABORTED) -> Closing:
    return Closing(plan=held.plan.id, phase=phase, reason=reason, message=message)


def _surplus(plans: Sequence[OpenPlan], closing: Sequence[Closing], created: bool) -> tuple[str, ...]:
    """Names of the oldest closed plans, so that no more than KEPT plans remain with the one that is created."""
    ending = {c.plan for c in closing}
    over = len(plans) + created - KEPT
    closed = [p.plan.id for p in plans if p.phase.closed and p.plan.id not in ending]
    return tuple(closed[: max(0, over)])

"""Which plan goes on: the open one, a new one, or none.

At most one plan is carried out, and plans outlive rounds. So the plan of this round is not simply taken: an open plan that is
under way goes on while it is right (overtaken.py), and a proposal stays while it says what would be said now, so that
nobody approves a moving target. A rescue that the open plan does not provide ends it, with its reductions, and takes its place.

  Enforce    new plans are created approved
  Recommend  new plans are proposals; an approved one is carried out
  Observe    no plan is made or goes on
  paused     nothing at all is created, continued, ended or deleted
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from isocost.api.reasons import Reason, Type
from isocost.plan.overtaken import wrong
from isocost.plan.same import near, same
from isocost.world.plan import Chosen, Closing, Notice, OpenPlan, Phase, Plan, State
from isocost.world.policy import Mode
from isocost.world.problem import Quality
from isocost.world.snapshot import View

KEPT = 10
"""Plans kept per policy, open and closed."""

_UNTOUCHED = (State.WAITING,)


def settle(view: View, fresh: Plan, now: datetime) -> Chosen:
    """What becomes of the open plans and of the fresh one. view.plans are oldest first."""
    held = [p for p in view.plans if not p.phase.closed]
    if view.policy.paused:
        return Chosen(open=held[-1] if held else None, notices=(_paused(held),))
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
        notices=(*_health(view, fresh), *chosen.notices),
    )


def started(held: OpenPlan) -> bool:
    """Whether any step was begun."""
    return any(e.state not in _UNTOUCHED for e in held.journal)


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
    return Chosen(open=last, notices=(_standing(last),))


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
    if not fresh.steps or view.claims:
        return Chosen(closing=closing, notices=(_idle(fresh),))
    approved = view.policy.mode is Mode.ENFORCE
    return Chosen(fresh=fresh, approved=approved, closing=closing, notices=(_proposed(fresh, approved),))


def _observing(last: OpenPlan | None) -> Chosen:
    closing = (
        (_close(last, Reason.OBSERVING, "the policy only observes now; nodes it cordoned stay cordoned"),)
        if last
        else ()
    )
    text = "mode is Observe: costs are reported, plans are not made; set spec.mode to Recommend for proposals"
    return Chosen(closing=closing, notices=(_notice(Type.PROGRESSING, "False", Reason.OBSERVING, text),))


def _close(held: OpenPlan, reason: Reason, message: str, phase: Phase = Phase.ABORTED) -> Closing:
    return Closing(plan=held.plan.id, phase=phase, reason=reason, message=message)


def _surplus(plans: Sequence[OpenPlan], closing: Sequence[Closing], created: bool) -> tuple[str, ...]:
    """Names of the oldest closed plans, so that no more than KEPT plans remain with the one that is created."""
    ending = {c.plan for c in closing}
    over = len(plans) + created - KEPT
    closed = [p.plan.id for p in plans if p.phase.closed and p.plan.id not in ending]
    return tuple(closed[: max(0, over)])


# Notices ----------------------------------------------------------------------------------------------------------


def _notice(kind: Type, status: str, reason: Reason, message: str) -> Notice:
    return Notice(type=kind, status=status, reason=reason, message=message)


def _paused(held: Sequence[OpenPlan]) -> Notice:
    frozen = f"; plan {held[-1].plan.id} is frozen as it stands" if held else ""
    text = f"spec.paused is true: nothing is created, continued or ended{frozen}; set it to false to go on"
    return _notice(Type.PROGRESSING, "False", Reason.PAUSED, text)


def _idle(fresh: Plan) -> Notice:
    word = fresh.reason.partition(":")[0]
    known = word if word in set(Reason) else Reason.OPTIMAL
    return _notice(Type.PROGRESSING, "False", Reason(known), fresh.reason)


def _proposed(fresh: Plan, approved: bool) -> Notice:
    if approved:
        return _notice(Type.PROGRESSING, "True", Reason.PLAN_PROGRESSING, f"plan {fresh.id} begins: {fresh.reason}")
    return _notice(Type.PROGRESSING, "False", Reason.PLAN_PROPOSED, f"plan {fresh.id} awaits approval: {fresh.reason}")


def _standing(held: OpenPlan) -> Notice:
    if not held.approved:
        text = f"plan {held.plan.id} awaits approval until {held.plan.expires:%Y-%m-%d %H:%M} UTC: {held.plan.reason}"
        return _notice(Type.PROGRESSING, "False", Reason.PLAN_PROPOSED, text)
    done = sum(e.state in (State.DONE, State.SKIPPED) for e in held.journal)
    text = f"plan {held.plan.id}: {done} of {len(held.plan.steps)} steps are done"
    return _notice(Type.PROGRESSING, "True", Reason.PLAN_PROGRESSING, text)


def _health(view: View, fresh: Plan) -> tuple[Notice, ...]:
    return (_solver(fresh), *_budget(view, fresh))


def _solver(fresh: Plan) -> Notice:
    match fresh.quality:
        case Quality.INFEASIBLE:
            return _notice(Type.SOLVER_HEALTHY, "False", Reason.INFEASIBLE, fresh.reason)
        case Quality.GREEDY:
            text = "time ran out or the solver failed; the greedy answer is used, its gap is in the status"
            return _notice(Type.SOLVER_HEALTHY, "False", Reason.SOLVER_TIMED_OUT, text)
        case _:
            return _notice(Type.SOLVER_HEALTHY, "True", Reason.SOLVED, f"solved with a gap of {fresh.gap * 100:.2f} %")


def _budget(view: View, fresh: Plan) -> tuple[Notice, ...]:
    most = view.policy.max_hourly
    if most is None:
        return ()
    if fresh.current <= most:
        return (_notice(Type.WITHIN_BUDGET, "True", Reason.BUDGET_KEPT, f"{fresh.current} of {most}"),)
    text = f"the fleet costs {fresh.current}, limits.cost.hourly is {most}; the plan ends at {fresh.planned}"
    return (_notice(Type.WITHIN_BUDGET, "False", Reason.BUDGET_EXCEEDED, text),)

"""Whose is it? What is not ours is not touched: claimed twice, written by another manager, autoscaled, or just edited.

Rights belong here too: without them nothing is begun, because half a plan is worse than none.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from isocost.api.reasons import Reason, Type
from isocost.api.texts import GRANT
from isocost.guard.evidence import Doubt
from isocost.model.placement import stray
from isocost.units import Missing
from isocost.world.edits import counts, edited, hands_off
from isocost.world.plan import Action, Notice, Plan, Step
from isocost.world.policy import Mode
from isocost.world.ref import Ref
from isocost.world.snapshot import View
from isocost.world.workload import Workload


def barred(view: View) -> Doubt | None:
    """Why nothing at all may be done for this policy, or None."""
    return next(_barred(view), None)


def _barred(view: View) -> Iterator[Doubt]:
    if view.halted:
        yield Doubt(reason=Reason.OUTDATED_DEFINITIONS, message=view.halted)
    if view.policy.paused:
        yield Doubt(reason=Reason.PAUSED, message="spec.paused is true; set it to false to go on")
    if view.policy.mode is Mode.OBSERVE:
        yield Doubt(reason=Reason.OBSERVING, message="mode is Observe; set spec.mode to Recommend or Enforce")
    for claim in view.claims:
        both = " and ".join(claim.policies)
        yield Doubt(
            reason=Reason.CLAIMED_TWICE, message=f"{claim.ref} is claimed by {both}; narrow one of their selectors"
        )
    if said := stray(view):
        yield Doubt(reason=Reason.INVALID_POLICY, message=said)
    yield from _rights(view)


def _rights(view: View) -> Iterator[Doubt]:
    if isinstance(view.can_write, Missing):
        yield Doubt(
            reason=Reason.RIGHTS_MISSING, message=f"it is not known whether writing is allowed: {view.can_write.reason}"
        )
    elif not view.can_write:
        yield Doubt(reason=Reason.RIGHTS_MISSING, message=_lacking(view))


def _lacking(view: View) -> str:
    said = (n.message for n in view.notices if n.type == Type.PERMISSION_MISSING and n.reason == Reason.RIGHTS_MISSING)
    return next(said, f"the operator may only read. Grant it to write with: {GRANT}")


def foreign(view: View, step: Step, now: datetime) -> Doubt | None:
    """Why the step's target is not ours to move, or None."""
    return next(_foreign(view, step, now), None)


def _foreign(view: View, step: Step, now: datetime) -> Iterator[Doubt]:
    for ref in sorted(hands_off(view, now)):
        if touches(step, ref):
            yield Doubt(
                reason=Reason.HUMAN_EDIT,
                message=f"a human changed {ref}; it is left alone until {_until(view, ref, now)}",
            )
    if step.action is Action.SCALE_WORKLOAD:
        yield from _workload(step, next((w for w in view.workloads if w.ref == step.target), None))
    if step.action is Action.RESIZE_PODS:
        yield from _sized(view, step)
    if step.action in (Action.SET_MIN, Action.SET_MAX):
        yield from _autoscaler(step, next((w for w in view.workloads if w.autoscaler == step.target), None))
    pool = next((p for p in view.pools if step.pool and p.name == step.pool), None)
    if pool and pool.writer:
        yield Doubt(reason=Reason.FOREIGN_MANAGER, message=f"the node count of {pool.ref} belongs to {pool.writer}")
    if pool and step.action is Action.REMOVE_NODE and not pool.victims:
        yield Doubt(reason=Reason.CANNOT_NAME_VICTIM, message=f"{pool.ref}: {pool.why_not}")


def _workload(step: Step, work: Workload | None) -> Iterator[Doubt]:
    if work is None:
        yield Doubt(reason=Reason.NOTHING_SELECTED, message=f"the policy does not govern {step.target}")
    elif work.autoscaler:
        yield Doubt(reason=Reason.AUTOSCALED, message=f"the replicas of {work.ref} belong to {work.autoscaler}")
    else:
        yield from _tenant(step, work)


def _sized(view: View, step: Step) -> Iterator[Doubt]:
    """A VPA, or anything else for which its pods keep their requests."""
    if why := view.unsized(step.target, step.resized):
        yield Doubt(reason=Reason.AUTOSCALED, message=f"the pods of {step.target} keep their requests: {why}")


def _autoscaler(step: Step, work: Workload | None) -> Iterator[Doubt]:
    if work is None or work.bounds is None:
        yield Doubt(reason=Reason.NOTHING_SELECTED, message=f"the policy governs no workload of {step.target}")
    elif work.bounds.kept:
        yield Doubt(reason=Reason.AUTOSCALED, message=f"the bounds of {step.target} stay: {work.bounds.kept}")
    else:
        yield from _tenant(step, work)


def _tenant(step: Step, work: Workload) -> Iterator[Doubt]:
    if work.writer:
        yield Doubt(reason=Reason.FOREIGN_MANAGER, message=f"the replicas of {work.ref} belong to {work.writer}")
    elif work.ignored:
        yield Doubt(reason=Reason.NOTHING_SELECTED, message=f"{work.ref} is left alone: {work.ignored}")
    elif not work.settled and step.reduces:
        yield Doubt(reason=Reason.WAITING_FOR_PODS, message=f"a rollout of {work.ref} is under way")


def touches(step: Step, ref: Ref) -> bool:
    """Whether the step changes the count of this workload or pool."""
    return step.target == ref or (step.pool == str(ref) and step.action is not Action.UNCORDON)


def contradicted(view: View, plan: Plan, left: tuple[Step, ...], now: datetime) -> str:
    """Which edit goes against the rest of the plan, as "HumanEdit: sentence", or ""."""
    stands = counts(view)
    for ref in sorted(hands_off(view, now)):
        wanted = plan.replicas.get(ref)
        moved = any(touches(step, ref) for step in left)
        if moved or (wanted is not None and wanted != stands.get(ref, wanted)):
            return f"{Reason.HUMAN_EDIT}: {_edit(view, ref, now)}, against this plan"
    return ""


def notices(view: View, now: datetime) -> tuple[Notice, ...]:
    """OwnershipConflict for edits, and Ready for a placement that cannot be kept; observe said the rest."""
    return (*_placement(view), *_edits(view, now))


def _placement(view: View) -> Iterator[Notice]:
    if said := stray(view):
        message = f"{said[0].upper()}{said[1:]}. Nothing is moved until then."
        yield Notice(type=Type.READY, status="False", reason=Reason.INVALID_POLICY, message=message)


def _edits(view: View, now: datetime) -> tuple[Notice, ...]:
    found = [_edit(view, ref, now) for ref in sorted(hands_off(view, now))]
    if not found or view.claims:
        return ()
    said = f"{'; '.join(found[:3])}."
    return (Notice(type=Type.OWNERSHIP_CONFLICT, status="True", reason=Reason.HUMAN_EDIT, message=said),)


def _edit(view: View, ref: Ref, now: datetime) -> str:
    stands, last = counts(view).get(ref), view.memory.set_replicas.get(ref)
    what = f"was set to {stands} by someone else" + (f" (by us: {last})" if last not in (None, stands) else "")
    return f"{ref} {what}; hands off until {_until(view, ref, now)}"


def _until(view: View, ref: Ref, now: datetime) -> str:
    end = now + view.policy.manual_override if ref in edited(view) else view.memory.hands_off[ref]
    return f"{end:%Y-%m-%d %H:%M} UTC"

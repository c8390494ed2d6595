"""The verdict: which steps of the chosen plan may be taken in this round, and why the others may not.

Every step passes the same gates in the same order, and the first that is shut gives the reason:
  whole policy   paused, observing, claimed twice, no rights         everything
  target         foreign writer, autoscaler, human edit              that step
  evidence       demand, cluster lists, prices                       reductions (and the start of a plan that needs them)
  fleet          a node that should stay is not Ready                cordons and drains
  missed         a pod that may turn out to need the node            cordons, drains, removals
  order          a step that it comes after                          that step
  surge          pods of the workload on nodes still to be drained   its way back to the target
  budget         as many nodes draining as may                       drains
A plan ends here when capacity does not come, when a human edit contradicts it, or when a drain has been stuck for an hour:
the next plan starts from what is, which frees the room that a surge held.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from isocost.api.reasons import Reason
from isocost.guard import budget, evidence, order, owner, quarantine
from isocost.guard.evidence import Doubt
from isocost.world.cluster import Node
from isocost.world.demand import Outlook
from isocost.world.plan import Action, Chosen, OpenPlan, Plan, Refusal, State, Step, Verdict
from isocost.world.snapshot import View

DRAIN_LIMIT = timedelta(hours=1)
"""How long a drain may be stuck before the plan ends and what is left is planned again. While new nodes open, it waits for its turn."""

_MOVES = (Action.CORDON, Action.DRAIN)
_TAKES = (*_MOVES, Action.REMOVE_NODE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What all steps of one plan are judged by."""

    view: View
    plan: Plan
    held: OpenPlan | None
    now: datetime
    doubt: Doubt | None
    broken: str
    missed: Mapping[str, str]

    @property
    def begun(self) -> bool:
        return self.held is not None and any(e.state is not State.WAITING for e in self.held.journal)


def guard(view: View, chosen: Chosen, outlook: Outlook, now: datetime, *, complete: bool = True) -> Verdict:
    """Judges the chosen plan. complete is False when the snapshot is (a list was cut short). Pure."""
    notices = owner.notices(view, now)
    plan = chosen.active
    if plan is None:
        return Verdict(plan=None, notices=notices)
    barred = owner.barred(view)
    if barred:
        return Verdict(plan=plan, refused=tuple(_refusal(s, barred) for s in plan.steps), notices=notices)
    late = quarantine.overdue(view, chosen.open, now)
    if abort := _abort(view, chosen.open, late, now):
        struck = tuple(quarantine.strike(view, step, now) for step in late)
        return Verdict(plan=plan, notices=notices, abort=abort, quarantined=struck)
    doubt = evidence.demand(view, outlook, now, complete=complete)
    case = Case(
        view=view, plan=plan, held=chosen.open, now=now, doubt=doubt, broken=_broken(view, plan), missed=chosen.missed
    )
    allowed, refused = _judged(case)
    return Verdict(plan=plan, allowed=allowed, refused=refused, notices=notices)


def _abort(view: View, held: OpenPlan | None, late: tuple[Step, ...], now: datetime) -> str:
    """Why the open plan ends, "Reason: sentence", or ""."""
    if held is None:
        return ""
    if late:
        return quarantine.sentence(view, late[0])
    left = tuple(s for s in held.plan.steps if s.id not in order.finished(held))
    return owner.contradicted(view, held.plan, left, now) or _stuck(view, held, left, now)


def _stuck(view: View, held: OpenPlan, left: tuple[Step, ...], now: datetime) -> str:
    broken = _broken(view, held.plan)
    look = f"node {broken} is not Ready: repair it, or cordon it" if broken else "look at its pods and their PDBs"
    opened = [node.opened for node in view.nodes if node.opened]
    for step in left:
        began = held.entry(step.id).started
        since = max((began, *opened)) if began else now
        if step.action is Action.DRAIN and order.running(held, step) and now - since >= DRAIN_LIMIT:
            return f"{Reason.WAITING_FOR_PODS}: {step.target} could not be drained within an hour; {look}"
    return ""


def _broken(view: View, plan: Plan) -> str:
    """A node that is to stay and is not Ready, "" if there is none: its room is missing while pods move."""
    going = {s.target.name for s in plan.steps if s.action is Action.CORDON}
    staying = (n for n in view.nodes if n.pool and n.name not in going and not n.failed and not _absent(n))
    return next((n.name for n in sorted(staying, key=_name) if not n.ready), "")


def _absent(node: Node) -> bool:
    """On its way out, or in someone else's hands: then nothing was planned to stand on it."""
    return node.terminating or (node.unschedulable and not node.cordoned_by)


def _name(node: Node) -> str:
    return node.name


def _judged(case: Case) -> tuple[tuple[Step, ...], tuple[Refusal, ...]]:
    """(allowed, refused), both in the plan's order; finished steps are in neither."""
    done, limit = order.finished(case.held), budget.most(case.view)
    draining = {s.id for s in case.plan.steps if s.action is Action.DRAIN and order.running(case.held, s)}
    allowed: list[Step] = []
    refused: list[Refusal] = []
    instant: set[str] = set()
    for step in case.plan.steps:
        if step.id in done:
            continue
        doubt = next(_doubts(case, step, done | instant, draining, limit), None)
        if doubt:
            refused.append(_refusal(step, doubt))
            continue
        allowed.append(step)
        instant |= {step.id} if order.is_instant(case.view, step) else set()
        draining |= {step.id} if step.action is Action.DRAIN and step.id not in instant else set()
    return tuple(allowed), tuple(refused)


def _doubts(case: Case, step: Step, passed: frozenset[str], draining: set[str], limit: int) -> Iterator[Doubt]:
    """Why the step may not be taken, gate by gate."""
    if foreign := owner.foreign(case.view, step, case.now):
        yield foreign
    if thin := _thin(case, step):
        yield thin
    if step.action in _MOVES and case.broken:
        yield Doubt(reason=Reason.NODES_NOT_READY, message=f"node {case.broken} is to stay and is not ready")
    if step.action in _TAKES and (pod := case.missed.get(step.target.name)):
        yield Doubt(reason=Reason.WAITING_FOR_PODS, message=f"{pod} has found no place yet, and may need {step.target}")
    if first := order.waits_for(step, passed):
        yield _waiting(case.plan, first)
    if home := order.homebound(case.view, case.plan, step, passed):
        yield Doubt(reason=Reason.WAITING_FOR_PODS, message=f"pods of {step.target} are still to move from {home}")
    if budget.spent(step, draining, limit):
        yield Doubt(
            reason=Reason.DISRUPTION_BUDGET, message=f"{limit} nodes are draining, and no more may (disruption.budgets)"
        )


def _thin(case: Case, step: Step) -> Doubt | None:
    """Evidence that the step lacks. Additions go on in a plan under way and in a rescue; what gives back always may."""
    free = step.action is Action.UNCORDON or _failed(case.view, step)
    free = free or (not step.reduces and (case.begun or case.plan.rescue))
    if free:
        return None
    return case.doubt or (None if step.action is Action.RESIZE_PODS else evidence.prices(case.view, step))


def _failed(view: View, step: Step) -> bool:
    """Whether the step closes a failed node, which is evidence of its own."""
    return step.action is Action.CORDON and any(n.name == step.target.name and n.failed for n in view.nodes)


def _waiting(plan: Plan, name: str) -> Doubt:
    first = next((s for s in plan.steps if s.id == name), None)
    what = f"{first.action} {first.target}" if first else "a step that the plan does not hold"
    nodes = first is not None and first.action is Action.AWAIT_NODES
    reason = Reason.WAITING_FOR_NODES if nodes else Reason.WAITING_FOR_STEP
    return Doubt(reason=reason, message=f"waits for {name} ({what})")


def _refusal(step: Step, doubt: Doubt) -> Refusal:
    return Refusal(step=step.id, reason=doubt.reason, message=doubt.message)

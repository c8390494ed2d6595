"""The plan of this round: the difference between what is and what the solution wants, judged.

The first draft that is warranted is the plan. The whole way needs known demand and prices, and a saving that clears the
thresholds. The rescue waits for no threshold. Then there is tidying up, and then requests that do not fit what is used. Otherwise
the plan has no steps, and says why staying is right. The plan is a pure function of the present, so a crash, a restart or an abort
needs no memory: what is left of the way is drafted again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from hashlib import sha256

from isocost.api.reasons import Reason, split
from isocost.model.placement import stray
from isocost.plan import requests, words
from isocost.plan.again import again
from isocost.plan.balanced import judged
from isocost.plan.choose import set_on
from isocost.plan.count import counts
from isocost.plan.draft import Draft, rescue, still, tidy, whole
from isocost.plan.moves import moves
from isocost.plan.overtaken import additions
from isocost.plan.rescue import pressing
from isocost.plan.scene import Scene
from isocost.plan.seats import seats
from isocost.plan.stand import Stand, stands
from isocost.plan.turns import turn
from isocost.plan.victims import Tenants
from isocost.plan.worth import doubts, forgone
from isocost.units import Missing, Rate, many, percent, share
from isocost.world.demand import Outlook
from isocost.world.health import sound
from isocost.world.plan import Plan, Step
from isocost.world.policy import Disruption
from isocost.world.problem import Problem, Quality, Solution
from isocost.world.snapshot import View
from isocost.world.workload import Workload


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """What speaks against moving: a reason and a sentence."""

    cause: Reason
    said: str


def plan(view: View, problem: Problem, solution: Solution, outlook: Outlook, now: datetime) -> Plan:
    """The plan from the present state to the solution's, or one without steps that says why nothing is done.

    The cause of a plan without steps is Optimal, NotWorthwhile, Infeasible, or what is not known (MetricsStale, ...).
    """
    view = sound(view)
    scene = Scene(
        view=view,
        problem=problem,
        solution=solution,
        now=now,
        stands=stands(view, problem, solution, now),
        counts=counts(view, problem, solution, outlook, now),
    )
    if said := stray(view):
        return _finish(scene, still(scene), said, cause=Reason.INVALID_POLICY)
    if solution.quality is Quality.INFEASIBLE:
        return _finish(scene, still(scene), _broken(solution), cause=Reason.INFEASIBLE)
    return _judged(scene, outlook)


def _judged(scene: Scene, outlook: Outlook) -> Plan:
    """The first draft that is warranted. What cannot wait is worked out in any case: an open plan is measured by it."""
    lacks = pressing(scene.view, scene.problem, scene.stands, scene.counts)
    draft, saved = whole(scene, played=lacks or not set_on(scene.view)), still(scene)
    if lacks:
        saved = rescue(scene, cut=_unknown(scene) is None)
    made = _warranted(scene, draft, saved, outlook)
    theirs = judged(_saving(scene, draft.stands), scene.bill.committed, draft.stands, scene.who)
    otherwise = (*made.otherwise, *([theirs] if theirs else []))
    return replace(made, lacking=tuple(additions(saved.steps)), otherwise=otherwise)


def _warranted(scene: Scene, draft: Draft, saved: Draft, outlook: Outlook) -> Plan:
    against = _against(scene, draft)
    if draft.steps and not against:
        return _finish(scene, draft, _saves(scene, draft))
    if saved.steps:
        return _finish(scene, saved, words.urgent(scene.stands), against, urgent=True)
    if (swept := tidy(scene)).steps:
        return _finish(scene, swept, "cleans up after earlier plans", against)
    if found := requests.wishes(scene.view, outlook):
        return _resized(scene, found, outlook, against)
    stays = against or _unknown(scene) or _as_planned(scene)
    return _finish(scene, still(scene), stays.said, against, cause=stays.cause)


def _resized(scene: Scene, found: Sequence[requests.Wish], outlook: Outlook, against: Bar | None) -> Plan:
    """A plan that changes nothing but requests of running pods."""
    steps = requests.steps(found)
    plan = _finish(scene, replace(still(scene), steps=steps), _asks(found), against)
    return replace(plan, moves=requests.moves(found, outlook, scene.problem.currency), planned=plan.current)


def _asks(found: Sequence[requests.Wish]) -> str:
    pods = many(sum(count for *_, count in found), "pod")
    return f"sets the requests of {pods} of {many(len({ref for ref, *_ in found}), 'workload')} to what they use"


def _against(scene: Scene, draft: Draft) -> Bar | None:
    """Why the whole plan is not warranted, or None."""
    if not draft.steps:
        return None
    if unknown := _unknown(scene):
        return unknown
    if not scene.view.policy.pools:
        return None  # replicas alone have no price of their own: what they free is somebody else's to save
    bars = scene.view.policy.disruption
    alone = replace(bars, min_percent=Decimal(0), min_monthly=None)
    said = _doubted(scene, draft, draft.aim, bars) or _doubted(scene, draft, draft.stands, alone)
    return Bar(cause=Reason.NOT_WORTHWHILE, said=said) if said else None


def _doubted(scene: Scene, draft: Draft, stands: Sequence[Stand], bars: Disruption) -> str:
    """Why this way is not worth it: the whole of it must pass every threshold, a stage of it must pay for itself."""
    returns = again(draft.counts, stands, scene.now) if bars.switch_cost else ()
    return doubts(_saving(scene, stands), scene.bill.committed, scene.moved(stands), bars, returns)


def _unknown(scene: Scene) -> Bar | None:
    """What is not known that giving up nodes or replicas rests on, or None."""
    return next(_unknowns(scene), None)


def _unknowns(scene: Scene) -> Iterator[Bar]:
    for c in scene.counts:
        if c.unknown and c.now and not c.workload.ignored:
            cause, why = split(c.unknown)
            said = f"nothing is scaled in while the demand of {c.ref} is unknown: {why}"
            yield Bar(cause=cause or Reason.METRICS_INVALID, said=said)
        if c.target > c.wanted:
            kept = f"{c.ref} keeps {many(c.target, 'replica')}, which are not to be set here"
            said = f"nothing is scaled in: {kept}, and the cheapest fleet holds {c.wanted}"
            yield Bar(cause=_keeper(c.workload), said=said)
    if isinstance(scene.view.prices, Missing):
        said = f"nothing is scaled in without prices: {scene.view.prices.reason}"
        yield Bar(cause=Reason.PRICES_MISSING, said=said)


def _keeper(work: Workload) -> Reason:
    """Why a count is not ours to set."""
    if work.ignored:
        return Reason.NOTHING_SELECTED
    if work.autoscaler and not work.steered:
        return Reason.AUTOSCALED
    if work.writer:
        return Reason.FOREIGN_MANAGER
    return Reason.HUMAN_EDIT if work.settled else Reason.WAITING_FOR_PODS


def _finish(
    scene: Scene, draft: Draft, reason: str, against: Bar | None = None, *, cause: str = "", urgent: bool = False
) -> Plan:
    view, solution = scene.view, scene.solution
    planned = scene.bill.planned(draft.counted) if draft.steps else scene.bill.current
    bound = solution.bound + scene.bill.others
    return Plan(
        id=_identity(view.policy.name, draft.steps, scene.now),
        policy=view.policy.name,
        created=scene.now,
        expires=scene.now + view.policy.plan_ttl,
        current=scene.bill.current,
        planned=planned,
        bound=bound,
        gap=_gap(planned, bound),
        quality=solution.quality,
        moves=moves(draft.stands, draft.counts, scene.who, solution) if draft.steps else (),
        steps=draft.steps,
        limits=solution.limits,
        replicas={c.ref: c.target for c in draft.counts},
        floors={c.ref: c.floor for c in draft.counts},
        needs={c.ref: c.need for c in draft.counts if c.need is not None},
        seats=seats(scene),
        turn=turn(scene, draft.steps),
        rescue=urgent,
        played=draft.played,
        reason=reason,
        cause=cause,
        otherwise=(*((against.said,) if against else ()), *_otherwise(scene, draft)),
    )


def _gap(cost: Rate, bound: Rate) -> Decimal:
    return max(Decimal(0), share(cost - bound, bound)).quantize(Decimal("0.000001"))


def _identity(policy: str, steps: Sequence[Step], now: datetime) -> str:
    """policy-20261124t0312-3fa9c1: the instant and a hash of the steps and the instant; an object name."""
    digest = sha256(f"{now.isoformat()} {steps!r}".encode()).hexdigest()[:6]
    return f"{policy[:200]}-{now:%Y%m%dt%H%M}-{digest}"


def _saving(scene: Scene, stands: Sequence[Stand]) -> Rate:
    return scene.bill.committed - scene.bill.planned(stands)


def _saves(scene: Scene, draft: Draft) -> str:
    if not scene.view.policy.pools:
        return "sets replicas to what demand needs; no nodes are governed, so no saving is counted"
    moved = many(scene.moved(draft.stands), "pod")
    said = f"saves {_worth(scene, draft.counted)} by moving {moved}{words.placed(draft.lost)}"
    return f"{said}, as a stage of a way that saves {_worth(scene, draft.aim)}" if draft.staged else said


def _worth(scene: Scene, stands: Sequence[Stand]) -> str:
    """3.20 USD/h (16 %)"""
    saving = _saving(scene, stands)
    return f"{words.money(saving)} ({percent(share(saving, scene.bill.committed))})"


def _as_planned(scene: Scene) -> Bar:
    if said := _left(scene):
        return Bar(cause=Reason.NOT_WORTHWHILE, said=said)
    said = f"nothing is to be done, the fleet is as planned at {words.money(scene.bill.current)}"
    return Bar(cause=Reason.OPTIMAL, said=said)


def _left(scene: Scene) -> str:
    return forgone(scene.solution, scene.bill.others, scene.view.policy.disruption)


def _broken(solution: Solution) -> str:
    return "no plan keeps all limits; relax " + (", ".join(solution.broken) or solution.note or "one of them")


def _otherwise(scene: Scene, draft: Draft) -> Iterator[str]:
    """What it would take to decide differently."""
    if said := _left(scene):
        yield said
    yield from words.relaxed(scene.solution.limits, scene.problem)
    for stand in draft.stands:
        yield from _stuck(stand, scene.who)
    for shape, why in scene.solution.unplaced:
        yield f"{shape} fits on no offer: {why}"
    if scene.bill.unpriced:
        yield f"no cost given here includes {many(scene.bill.unpriced, 'node')} of unknown price"


def _stuck(stand: Stand, who: Tenants) -> Iterator[str]:
    if stand.fixed:
        yield f"{stand.name} stays at {many(stand.asked, 'node')}: {stand.fixed}"
    if stand.pool and not stand.pool.victims and stand.nodes:
        yield f"{stand.name} is never scaled in: {stand.pool.why_not}"
    for node in stand.nodes:
        if node.name in who.stays:
            yield f"node {node.name} stays: {who.stays[node.name]}"

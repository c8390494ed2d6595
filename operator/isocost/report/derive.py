"""What each condition says when no stage has said anything of it: derived from the values of the round.

One small function a condition. Every message says what was found, where, and what to do about it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from isocost.api.reasons import Reason, Type
from isocost.api.texts import GRANT
from isocost.report.layout import some
from isocost.report.shape import Decision, Done, in_force, taken_up
from isocost.units import Missing, Rate
from isocost.world.plan import Notice, Phase, Plan, State
from isocost.world.policy import Mode
from isocost.world.problem import Quality

TROUBLES = frozenset({Type.OWNERSHIP_CONFLICT, Type.PERMISSION_MISSING})
"""condition types whose True is bad"""
NOTHING = (
    "No workload matches spec.workloads, so there is nothing to decide. Compare the selectors with "
    "`kubectl get deployments,statefulsets -A --show-labels`."
)


def notice(type_: Type, good: bool, reason: Reason, message: str) -> Notice:
    """A notice that is good or bad, whichever way its condition is phrased."""
    holds = good is not (type_ in TROUBLES)
    return Notice(type=type_, status="True" if holds else "False", reason=reason, message=message)


def doing(done: Done) -> tuple[Reason, str]:
    """What the operator is about with this policy, when nothing stands in its way."""
    plan, policy = in_force(done.decision), done.decision.view.policy
    saves = f"{plan.saving.monthly} a month"
    if policy.paused:
        return Reason.PAUSED, "spec.paused is true: decisions are made and shown, nothing is written to the cluster."
    if policy.mode is Mode.OBSERVE:
        return (
            Reason.OBSERVING,
            f"Mode Observe: a plan would save {saves}. Set spec.mode to Recommend to have it written.",
        )
    match done.outcome.phase:
        case Phase.PROPOSED:
            return Reason.PLAN_PROPOSED, f"CostPlan {plan.id} would save {saves} and waits for spec.approved: true."
        case Phase.APPROVED | Phase.PROGRESSING:
            return Reason.PLAN_PROGRESSING, f"CostPlan {plan.id} is being carried out and will save {saves}."
        case Phase.COMPLETE:
            return Reason.PLAN_COMPLETE, f"CostPlan {plan.id} is done: the fleet costs {plan.planned}."
    if taken_up(done.decision) is not None:
        return Reason.PLAN_PROPOSED, f"A plan would save {saves} in {len(plan.steps)} steps."
    if plan.planned < plan.current:
        return Reason.NOT_WORTHWHILE, plan.reason or f"A plan would save {saves}, less than a change must save."
    return Reason.OPTIMAL, plan.reason or _nothing_better(plan)


def _nothing_better(plan: Plan) -> str:
    if plan.quality is Quality.OPTIMAL:
        return f"No feasible plan costs less than {plan.planned}: proven."
    return f"No cheaper plan was found; at most {plan.gap * 100:.2f} % could still be saved."


def _metrics(done: Done) -> Notice:
    view = done.decision.view
    absent = sorted(
        f"{w.ref}: {series.reason}"
        for w in view.workloads
        if isinstance(series := view.demand.get(w.ref, Missing(reason="no query was made")), Missing)
    )
    if not absent:
        message = f"Demand is known and current: {some(len(view.workloads), 'workload')}."
        return notice(Type.METRICS_FRESH, True, Reason.METRICS_CURRENT, message)
    message = f"Nothing is scaled in, because demand is unknown for {_list(absent)}. See docs/operate.md#metricsfresh."
    return notice(Type.METRICS_FRESH, False, Reason.METRICS_PARTIAL, message)


def _prices(done: Done) -> Notice:
    view = done.decision.view
    book = view.policy.price_book
    if isinstance(view.prices, Missing):
        message = f"PriceBook {book!r}: {view.prices.reason}. No node is moved until prices are known."
        return notice(Type.PRICES_FRESH, False, Reason.PRICES_MISSING, message)
    absent = sorted(f"{o.name}: {o.price.reason}" for o in view.prices.offers if isinstance(o.price, Missing))
    if absent:
        message = f"PriceBook {book} cannot be acted on for {_list(absent)}. Renew the figures and their asOf date."
        return notice(Type.PRICES_FRESH, False, Reason.PRICES_STALE, message)
    message = f"PriceBook {book} is current: {some(len(view.prices.offers), 'offer')}."
    return notice(Type.PRICES_FRESH, True, Reason.PRICES_CURRENT, message)


def _solver(done: Done) -> Notice:
    answer = done.decision.solution
    match answer.quality:
        case Quality.INFEASIBLE:
            names = _list([*answer.broken, *(f"{shape}: {why}" for shape, why in answer.unplaced)])
            message = f"No plan keeps all limits. Relax one of: {names}. The cluster stays as it is."
            return notice(Type.SOLVER_HEALTHY, False, Reason.INFEASIBLE, message)
        case Quality.GREEDY:
            message = f"Time ran out: a plan within {_percent(done.decision)} of the proven bound is used. Raise --solver-seconds."
            return notice(Type.SOLVER_HEALTHY, False, Reason.SOLVER_TIMED_OUT, message)
    message = f"Solved to within {_percent(done.decision)} of the proven bound by {answer.solver or 'the solver'}."
    return notice(Type.SOLVER_HEALTHY, True, Reason.SOLVED, message)


def _percent(decision: Decision) -> str:
    return f"{decision.solution.gap * 100:.2f} %"


def _budget(done: Done) -> Notice:
    policy, now = done.decision.view.policy, in_force(done.decision).current
    if policy.max_hourly is None:
        return notice(Type.WITHIN_BUDGET, True, Reason.BUDGET_KEPT, "spec.limits.cost.hourly sets no limit.")
    return _against(policy.max_hourly, now)


def _against(limit: Rate, now: Rate) -> Notice:
    if now <= limit:
        return notice(Type.WITHIN_BUDGET, True, Reason.BUDGET_KEPT, f"{now} of at most {limit}.")
    message = (
        f"The fleet costs {now}, more than spec.limits.cost.hourly allows ({limit}). Approve a plan or raise the limit."
    )
    return notice(Type.WITHIN_BUDGET, False, Reason.BUDGET_EXCEEDED, message)


def _owners(done: Done) -> Notice:
    claims = done.decision.view.claims
    if not claims:
        return notice(Type.OWNERSHIP_CONFLICT, True, Reason.SOLE_OWNER, "Nothing here is claimed by another policy.")
    names = _list([f"{c.ref} (policies {', '.join(c.policies)})" for c in claims])
    message = f"Claimed twice and so left alone: {names}. Narrow the selectors of one policy."
    return notice(Type.OWNERSHIP_CONFLICT, False, Reason.CLAIMED_TWICE, message)


def _rights(done: Done) -> Notice:
    view = done.decision.view
    wants = view.policy.mode is Mode.ENFORCE or any(p.approved and not p.phase.closed for p in view.plans)
    if wants and view.can_write is False:
        message = f"The operator may only read, and this policy asks it to act. Run: {GRANT}"
        return notice(Type.PERMISSION_MISSING, False, Reason.RIGHTS_MISSING, message)
    if wants and isinstance(view.can_write, Missing):
        message = f"It is not known whether the operator may act: {view.can_write.reason}"
        return Notice(type=Type.PERMISSION_MISSING, status="Unknown", reason=Reason.RIGHTS_MISSING, message=message)
    message = f"Mode {view.policy.mode} has the rights it needs."
    return notice(Type.PERMISSION_MISSING, True, Reason.RIGHTS_PRESENT, message)


def _progress(done: Done) -> Notice:
    plan, journal = in_force(done.decision), done.outcome.journal
    over = sum(e.state in (State.DONE, State.SKIPPED) for e in journal)
    match done.outcome.phase:
        case Phase.APPROVED | Phase.PROGRESSING:
            waits = "".join(f" Waiting: {r.message}" for r in done.decision.verdict.refused[:1])
            message = f"{over} of {len(plan.steps)} steps of CostPlan {plan.id} are done.{waits}"
            return notice(Type.PROGRESSING, True, Reason.STEPS_UNDER_WAY, message)
        case Phase.PROPOSED:
            message = (
                f'`kubectl patch cplan {plan.id} --type merge -p \'{{"spec":{{"approved":true}}}}\'` carries it out.'
            )
            return notice(Type.PROGRESSING, False, Reason.AWAITING_APPROVAL, message)
        case Phase.COMPLETE:
            return notice(Type.PROGRESSING, False, Reason.STEPS_DONE, f"All steps of CostPlan {plan.id} are done.")
        case Phase.EXPIRED:
            message = f"CostPlan {plan.id} expired; a new one follows."
            return notice(Type.PROGRESSING, False, Reason.EXPIRED, message)
        case Phase.ABORTED:
            message = f"CostPlan {plan.id} was ended: {done.decision.verdict.abort or 'a step failed'}"
            return notice(Type.PROGRESSING, False, Reason.STEP_FAILED, message)
    reason, message = doing(done)
    return notice(Type.PROGRESSING, False, reason, message)


DERIVE: Mapping[Type, Callable[[Done], Notice]] = {
    Type.METRICS_FRESH: _metrics,
    Type.PRICES_FRESH: _prices,
    Type.SOLVER_HEALTHY: _solver,
    Type.WITHIN_BUDGET: _budget,
    Type.OWNERSHIP_CONFLICT: _owners,
    Type.PERMISSION_MISSING: _rights,
    Type.PROGRESSING: _progress,
}


def _list(names: list[str], most: int = 5) -> str:
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return "; ".join(names[:most]) + more

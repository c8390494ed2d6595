"""What a round came to, as conditions: is the policy Ready, the answer sound, the budget kept, a plan under way?

What was observed (metrics, prices, ownership, rights) was put into words where it was observed. These four rest on the
outcome, which no earlier stage knows. Every message says what was found, where, and what to do about it; none holds an
age, because a status is only written for news.
"""

from __future__ import annotations

from isocost.api.reasons import Reason, Type, split
from isocost.report.needs import effect, sentence
from isocost.report.shape import Done, in_force, taken_up
from isocost.units import many
from isocost.world.plan import Notice, Phase, Plan, State
from isocost.world.policy import Mode
from isocost.world.problem import Quality, Solution

NOTHING = (
    "No workload matches spec.workloads, so no replicas are decided. Compare the selectors with "
    "`kubectl get deployments,statefulsets -A --show-labels`."
)
TIMED_OUT = "time ran out"
"""how the solver's note begins when it was merely slow"""
UNPROVEN = 100
"""a gap of this and more says that nothing is proven"""


def notice(type_: Type, holds: bool, reason: Reason, message: str) -> Notice:
    """A condition that is True or False."""
    return Notice(type=type_, status="True" if holds else "False", reason=reason, message=message)


# Ready ------------------------------------------------------------------------------------------------------------


def ready(done: Done) -> Notice:
    """Ready, when no other condition stands in its way."""
    if not done.decision.view.workloads and done.decision.view.policy.workloads:
        return notice(Type.READY, False, Reason.NOTHING_SELECTED, _unpopulated(done))
    return notice(Type.READY, True, *_doing(done))


def _unpopulated(done: Done) -> str:
    """Nodes are governed all the same: they are bought for pods of others, and given up when nobody needs them."""
    return f"{NOTHING} Of its nodes: {_doing(done)[1]}" if done.decision.view.pools else NOTHING


def _doing(done: Done) -> tuple[Reason, str]:
    """What the operator is about with this policy."""
    plan, policy = in_force(done.decision), done.decision.view.policy
    if policy.paused:
        return Reason.PAUSED, _paused(done)
    if policy.mode is Mode.OBSERVE:
        return Reason.OBSERVING, f"Mode Observe: nothing is planned or moved. {_possible(plan)}"
    match phase(done):
        case Phase.PROPOSED:
            return (
                Reason.PLAN_PROPOSED,
                f"CostPlan {plan.id} {effect(plan, 'would')}. It waits for spec.approved: true.",
            )
        case Phase.APPROVED | Phase.PROGRESSING:
            return Reason.PLAN_PROGRESSING, f"CostPlan {plan.id} is being carried out. It {effect(plan, 'will')}."
        case Phase.COMPLETE:
            return Reason.PLAN_COMPLETE, f"CostPlan {plan.id} is done: the fleet costs {plan.planned}."
    if taken_up(done.decision) is not None:
        return Reason.PLAN_PROPOSED, f"A plan {effect(plan, 'would')} in {many(len(plan.steps), 'step')}."
    return _staying(done.decision.fresh)


def phase(done: Done) -> Phase | None:
    """The phase of the plan in force after the round; that of the open plan where nothing was done."""
    held = done.decision.chosen.open
    return done.outcome.phase or (held.phase if held else None)


def _paused(done: Done) -> str:
    held = done.decision.chosen.open
    frozen = f" CostPlan {held.plan.id} is frozen as it stands." if held else ""
    return f"Nothing is begun, continued or ended.{frozen} Set spec.paused to false to go on."


def _possible(plan: Plan) -> str:
    if plan.cause:
        return sentence(plan.reason)
    return f"A plan {effect(plan, 'would')}. Set spec.mode to Recommend to have it written."


def _staying(plan: Plan) -> tuple[Reason, str]:
    """Why nothing is planned: the plan's own word and sentence; if it is the optimum, how sure that is."""
    if plan.cause and plan.cause != Reason.OPTIMAL:
        return Reason(plan.cause), sentence(plan.reason)
    if not plan.gap:
        return Reason.OPTIMAL, f"No feasible plan costs less than {plan.planned}, which is proven."
    return Reason.OPTIMAL, f"No cheaper plan than {plan.planned} was found. {_distance(plan)}"


def _distance(plan: Plan | Solution) -> str:
    if plan.gap >= UNPROVEN:
        return "How far it is from the optimum is not known."
    return f"It is within {plan.gap * 100:.2f} % of the proven bound."


# The other three --------------------------------------------------------------------------------------------------


def solver(done: Done) -> Notice:
    """SolverHealthy."""
    answer = done.decision.solution
    match answer.quality:
        case Quality.INFEASIBLE:
            return notice(Type.SOLVER_HEALTHY, False, Reason.INFEASIBLE, _infeasible(answer))
        case Quality.GREEDY if answer.note.startswith(TIMED_OUT):
            way = "Raise operator.solverSeconds (--solver-seconds)."
            message = f"A greedy answer is used, because {answer.note}. {_distance(answer)} {way}"
            return notice(Type.SOLVER_HEALTHY, False, Reason.SOLVER_TIMED_OUT, message)
        case Quality.GREEDY:
            why = answer.note or "the solver gave none"
            message = (
                f"A greedy answer is used, because {why}. {_distance(answer)} Report it with `isocost snapshot save`."
            )
            return notice(Type.SOLVER_HEALTHY, False, Reason.SOLVER_FAILED, message)
    if answer.broken:
        message = (
            f"Demand is more than the limits let through. Raise {_list([*answer.broken])}. What they allow is done."
        )
        return notice(Type.SOLVER_HEALTHY, False, Reason.INFEASIBLE, message)
    return notice(Type.SOLVER_HEALTHY, True, Reason.SOLVED, f"The answer is sound. {_distance(answer)}")


def _infeasible(answer: Solution) -> str:
    names = [*answer.broken, *(f"{shape}: {why}" for shape, why in answer.unplaced)]
    relax = f" Relax one of: {_list(names)}." if names else ""
    why = f" {sentence(answer.note)}" if answer.note else ""
    return f"No plan keeps all limits.{relax}{why} The cluster stays as it is."


def budget(done: Done) -> Notice:
    """WithinBudget."""
    plan, limit = in_force(done.decision), done.decision.view.policy.max_hourly
    if limit is None:
        return notice(Type.WITHIN_BUDGET, True, Reason.BUDGET_KEPT, "spec.limits.cost.hourly sets no limit.")
    if plan.current <= limit:
        message = f"The fleet costs {plan.current} of at most {limit}."
        return notice(Type.WITHIN_BUDGET, True, Reason.BUDGET_KEPT, message)
    dear = f"The fleet costs {plan.current}, more than spec.limits.cost.hourly allows ({limit})"
    way = "Approve the plan" if phase(done) is Phase.PROPOSED else "Wait for a plan"
    message = f"{dear}; as planned it ends at {plan.planned}. {way}, or raise the limit."
    return notice(Type.WITHIN_BUDGET, False, Reason.BUDGET_EXCEEDED, message)


def progress(done: Done) -> Notice:
    """Progressing: whether steps are being taken, and what they wait for."""
    if done.decision.view.policy.paused:
        return notice(Type.PROGRESSING, False, Reason.PAUSED, _paused(done))
    plan = in_force(done.decision)
    match phase(done):
        case Phase.APPROVED | Phase.PROGRESSING:
            return notice(Type.PROGRESSING, True, Reason.STEPS_UNDER_WAY, _under_way(done, plan))
        case Phase.PROPOSED:
            patch = '{"spec":{"approved":true}}'
            message = f"`kubectl patch cplan {plan.id} --type merge -p '{patch}'` carries it out."
            return notice(Type.PROGRESSING, False, Reason.AWAITING_APPROVAL, message)
        case Phase.COMPLETE:
            return notice(Type.PROGRESSING, False, Reason.STEPS_DONE, f"All steps of CostPlan {plan.id} are done.")
        case Phase.EXPIRED:
            return notice(Type.PROGRESSING, False, Reason.EXPIRED, f"CostPlan {plan.id} expired; a new one follows.")
        case Phase.ABORTED:
            reason, why = ended(done)
            return notice(Type.PROGRESSING, False, reason, f"CostPlan {plan.id} was ended: {why}.")
    return notice(Type.PROGRESSING, False, *_doing(done))


def _under_way(done: Done, plan: Plan) -> str:
    over = sum(entry.state in (State.DONE, State.SKIPPED) for entry in done.outcome.journal)
    waits = "".join(f" Waiting: {refusal.message}." for refusal in done.decision.verdict.refused[:1])
    return f"{over} of {many(len(plan.steps), 'step')} of CostPlan {plan.id} done.{waits}"


def ended(done: Done) -> tuple[Reason, str]:
    """Why the plan was ended in this round; without a word of the guard a step has failed."""
    reason, why = split(done.decision.verdict.abort)
    return (reason, why) if reason else (Reason.STEP_FAILED, "a step failed")


def _list(names: list[str], most: int = 5) -> str:
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return "; ".join(names[:most]) + more

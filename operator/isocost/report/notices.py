"""The standing of every condition.

Observing, guarding and acting each say what they saw; what a round came to is derived. Where several notices speak of one
condition the worst one holds: an edit by hand beside a sole owner, a refused write beside granted rights. A condition is bad
when it is False, except for the two that are phrased as troubles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from isocost.api.reasons import Reason, Type
from isocost.report import derive
from isocost.report.shape import Done
from isocost.world.plan import Notice

TROUBLES = frozenset({Type.OWNERSHIP_CONFLICT, Type.PERMISSION_MISSING})
"""condition types whose True is bad"""
BLOCKING = (
    Type.DEFINITIONS_CURRENT,
    Type.METRICS_FRESH,
    Type.PRICES_FRESH,
    Type.OWNERSHIP_CONFLICT,
    Type.PERMISSION_MISSING,
    Type.SOLVER_HEALTHY,
)
"""what makes a policy not Ready, the most telling first; a missed budget is said by its own condition"""
DERIVED: Mapping[Type, Callable[[Done], Notice]] = {
    Type.SOLVER_HEALTHY: derive.solver,
    Type.WITHIN_BUDGET: derive.budget,
    Type.PROGRESSING: derive.progress,
}
ORDER = (
    Type.METRICS_FRESH, Type.PRICES_FRESH, Type.NODES_HEALTHY, Type.SOLVER_HEALTHY, Type.WITHIN_BUDGET, Type.OWNERSHIP_CONFLICT,
    Type.PERMISSION_MISSING, Type.DEFINITIONS_CURRENT, Type.PROGRESSING,
)  # fmt: skip
"""all but Ready, as they are shown"""


def bad(notice: Notice) -> bool:
    """Whether this standing of its condition is one to worry about. Not progressing is not: most plans are not under way."""
    if notice.type == Type.PROGRESSING:
        return notice.reason == Reason.STEP_FAILED
    return notice.status == ("True" if notice.type in TROUBLES else "False")


def worst(notices: Iterable[Notice]) -> Notice:
    """The one that counts among notices of one type: bad before Unknown before good, then as given; messages joined."""
    ranked = sorted(notices, key=lambda n: 0 if bad(n) else 1 if n.status == "Unknown" else 2)
    first = ranked[0]
    alike = dict.fromkeys(n.message for n in ranked if (n.status, n.reason) == (first.status, first.reason))
    return Notice(type=first.type, status=first.status, reason=first.reason, message=" ".join(alike))


def standing(done: Done) -> tuple[Notice, ...]:
    """One notice for each condition of the policy, Ready first."""
    said = (*done.decision.view.notices, *done.decision.verdict.notices, *done.outcome.notices)
    rest = tuple(found for type_ in ORDER if (found := _one(type_, said, done)))
    faults = [n for n in said if n.type == Type.READY]
    return (worst(faults) if faults else _ready(done, rest), *rest)


def _one(type_: Type, said: Iterable[Notice], done: Done) -> Notice | None:
    """What was said of the condition, else what is derived; None where neither is (no stage has looked)."""
    spoken = [n for n in said if n.type == type_]
    if spoken:
        return worst(spoken)
    return DERIVED[type_](done) if type_ in DERIVED else None


def _ready(done: Done, rest: Iterable[Notice]) -> Notice:
    """The gravest trouble, or what is going on."""
    for found in sorted((n for n in rest if n.type in BLOCKING), key=lambda n: BLOCKING.index(Type(n.type))):
        if bad(found) and found.reason != Reason.SOLVER_TIMED_OUT:
            return Notice(type=Type.READY, status="False", reason=found.reason, message=found.message)
    return derive.ready(done)

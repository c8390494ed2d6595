"""The standing of every condition, whoever noticed it.

Observing, guarding and acting each leave notices; what they leave unsaid is derived here, so that every condition of a
policy is set from the first round on. Where several notices speak of one condition the worst one holds, and a condition
is bad when it is False, except for the two that are phrased as troubles.
"""

from __future__ import annotations

from collections.abc import Iterable

from isocost.api.reasons import Reason, Type
from isocost.report.derive import DERIVE, NOTHING, TROUBLES, doing, notice
from isocost.report.shape import Done
from isocost.world.plan import Notice

BLOCKING = (
    Type.METRICS_FRESH,
    Type.PRICES_FRESH,
    Type.OWNERSHIP_CONFLICT,
    Type.PERMISSION_MISSING,
    Type.SOLVER_HEALTHY,
)
"""what makes a policy not Ready, the most telling first; a missed budget is said by its own condition"""


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
    rest = tuple(_one(type_, said, done) for type_ in DERIVE)
    ready = [n for n in said if n.type == Type.READY]
    return (worst(ready) if ready else _ready(done, rest), *rest)


def _one(type_: Type, said: Iterable[Notice], done: Done) -> Notice:
    spoken = [n for n in said if n.type == type_]
    return worst(spoken) if spoken else DERIVE[type_](done)


def _ready(done: Done, rest: tuple[Notice, ...]) -> Notice:
    by_type = {n.type: n for n in rest}
    for type_ in BLOCKING:
        found = by_type[type_]
        if bad(found) and found.reason != Reason.SOLVER_TIMED_OUT:
            return Notice(type=Type.READY, status="False", reason=found.reason, message=found.message)
    if not done.decision.view.workloads:
        return notice(Type.READY, False, Reason.NOTHING_SELECTED, NOTHING)
    reason, message = doing(done)
    return notice(Type.READY, True, reason, message)

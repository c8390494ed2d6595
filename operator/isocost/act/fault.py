"""What a refusal by the API server means for a step, and whether the round goes on.

Nothing here gives up lightly: most refusals leave the step under way with a sentence, because the next round looks again
at what is true. A step fails only where no later round could do better. A server that is slow, gone or says that we may
not write is not asked again in this round.
"""

from __future__ import annotations

from dataclasses import dataclass

from isocost.act.hand import Result, failed, waits
from isocost.api.reasons import Reason, Type
from isocost.api.texts import GRANT
from isocost.kube.errors import (
    Ambiguous,
    ApiError,
    Blocked,
    Conflict,
    Denied,
    Forbidden,
    Invalid,
    NotFound,
    Throttled,
    Unauthorized,
)
from isocost.world.plan import Notice


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A step's result after a refusal. stop ends the round's work on this plan; unsure says that the write may have happened."""

    result: Result
    stop: bool = False
    unsure: bool = False
    notice: Notice | None = None


def fault(error: ApiError) -> Fault:
    """What to make of it."""
    said = error.message
    match error:
        case Forbidden():
            return Fault(result=waits(f"{Reason.RIGHTS_MISSING}: {said}"), stop=True, notice=missing(error))
        case Throttled():
            return Fault(result=waits(f"{Reason.THROTTLED}: {said}"), stop=True)
        case Unauthorized():
            return Fault(result=waits(f"the API server did not accept our credentials: {said}"), stop=True)
        case Ambiguous():
            text = f"it is not known whether the write happened, the next round looks: {said}"
            return Fault(result=waits(text), stop=True, unsure=True)
        case Blocked() | Denied():
            return Fault(result=waits(said))
        case Conflict():
            return Fault(result=waits(f"{Reason.CONFLICT}: {said}"))
        case Invalid() | NotFound():
            return Fault(result=failed(said))
        case _:
            return Fault(result=waits(f"the API server is not available: {said}"), stop=True)


def missing(error: ApiError) -> Notice:
    """The condition that says which right is missing and how to grant it."""
    message = (
        f"The API server refused a write ({error.message}), and nothing more was tried. Grant the right with: {GRANT}"
    )
    return Notice(type=Type.PERMISSION_MISSING, status="True", reason=Reason.RIGHTS_MISSING, message=message)


def unwritten(error: ApiError, plan: str) -> Notice:
    """The condition for a CostPlan that could not be written: without its journal no step is taken."""
    if isinstance(error, Forbidden):
        return missing(error)
    reason = Reason.THROTTLED if isinstance(error, Throttled) else Reason.CONFLICT
    message = f"CostPlan {plan} could not be written, so no step was taken on its account: {error.message}. The next round tries again."
    return Notice(type=Type.PROGRESSING, status="False", reason=reason, message=message)

"""The journal in a CostPlan's status <-> world.plan.Entry and Phase.

One condition, Progressing, is always there and its reason says where the plan stands; Complete, Aborted and Expired
join it when the plan has ended. The phase is read back from which of them is True, never from a word of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from isocost.api import costplan as api
from isocost.api.convert.amounts import cut, instant
from isocost.api.convert.memory import condition_document, conditions, merged
from isocost.api.documents import part
from isocost.api.reasons import Reason, Type
from isocost.world.epoch import Epoch
from isocost.world.plan import Entry, Phase
from isocost.world.snapshot import Condition

_REASONS = {
    Phase.PROPOSED: Reason.AWAITING_APPROVAL,
    Phase.APPROVED: Reason.APPROVED,
    Phase.PROGRESSING: Reason.STEPS_UNDER_WAY,
    Phase.COMPLETE: Reason.STEPS_DONE,
    Phase.ABORTED: Reason.STEP_FAILED,
    Phase.EXPIRED: Reason.EXPIRED,
}
_ENDS = {Phase.COMPLETE: Type.COMPLETE, Phase.ABORTED: Type.ABORTED, Phase.EXPIRED: Type.EXPIRED}


def journal_status(
    journal: Sequence[Entry],
    phase: Phase,
    *,
    generation: int,
    now: datetime,
    reason: str = "",
    message: str = "",
    present: Mapping[str, Any] | None = None,
    epoch: Epoch | None = None,
) -> dict[str, Any]:
    """The whole status of a CostPlan. reason is a word of api.reasons, by default the phase's own.

    present is the status as it stands: conditions whose status does not change keep the time of their last change.
    epoch is the leadership of whoever writes it.
    """
    fresh = _conditions(phase, reason or _REASONS[phase].value, message, now, generation)
    kept = merged(conditions(present or {}), fresh)
    return {
        "observedGeneration": generation,
        "conditions": [condition_document(one) for one in kept],
        "journal": [_line(one) for one in journal],
        **({"epoch": _epoch(epoch)} if epoch else {}),
    }


def epoch_of(document: Mapping[str, Any]) -> Epoch | None:
    """The leadership in which a CostPlan's journal was written last; None where there was no Lease. Raises InvalidDocument."""
    said = (document.get("status") or {}).get("epoch")
    if said is None:
        return None
    held = part(said, api.Epoch, "CostPlan", "status.epoch")
    return Epoch(lease=held.lease, number=held.number, holder=held.holder)


def _epoch(epoch: Epoch) -> dict[str, Any]:
    return {"lease": epoch.lease, "number": epoch.number, "holder": cut(epoch.holder, 256)}


def phase_of(status: Mapping[str, Any], approved: bool) -> Phase:
    """Where a plan stands. An ending counts before all else, then whether a step has started, then approval."""
    true = {one.type for one in conditions(status) if one.status == "True"}
    for phase, type_ in _ENDS.items():
        if type_ in true:
            return phase
    if Type.PROGRESSING in true:
        return Phase.PROGRESSING
    return Phase.APPROVED if approved else Phase.PROPOSED


def entry(line: Mapping[str, Any]) -> Entry:
    """One line of the journal. Raises InvalidDocument."""
    held = part(line, api.JournalLine, "CostPlan", "status.journal")
    return Entry(
        step=held.step,
        state=held.state,
        before=held.before,
        started=held.started_at,
        finished=held.finished_at,
        message=held.message,
    )


def _conditions(phase: Phase, reason: str, message: str, now: datetime, generation: int) -> tuple[Condition, ...]:
    def says(type_: Type, yes: bool, why: str) -> Condition:
        status = "True" if yes else "False"
        return Condition(type=type_, status=status, reason=why, message=message, since=now, generation=generation)

    asked = Reason.AWAITING_APPROVAL if phase is Phase.PROPOSED else Reason.APPROVED
    told = [says(Type.PROGRESSING, phase is Phase.PROGRESSING, reason)]
    if phase not in (Phase.ABORTED, Phase.EXPIRED):
        told.append(says(Type.APPROVED, phase is not Phase.PROPOSED, asked))
    if phase in _ENDS:
        told.append(says(_ENDS[phase], True, reason))
    return tuple(told)


def _line(one: Entry) -> dict[str, Any]:
    whole = {
        "step": one.step,
        "state": one.state.value,
        "before": cut(one.before, 256),
        "startedAt": instant(one.started) if one.started else None,
        "finishedAt": instant(one.finished) if one.finished else None,
        "message": cut(one.message, 1024),
    }
    return {key: value for key, value in whole.items() if value}

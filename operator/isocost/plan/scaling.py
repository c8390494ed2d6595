"""By which object a workload is sized: its own scale, or the bounds of the autoscaler that owns its replicas.

An autoscaler is left in charge. Its minimum is set to what demand is forecast to need, so that the replicas are there before
its own metric would ask for them, and it may always go higher. Its maximum is raised where the forecast is above it, and never
lowered below what its owner gave it: what the forecast does not see must still find room. So a lower minimum is a leave to
shrink and no order, and what gives up nodes waits until the replicas are really gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from isocost.plan.count import Count
from isocost.world.plan import Action
from isocost.world.ref import Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One write that moves a count. of: the workload, where the target is its autoscaler."""

    action: Action
    target: Ref
    frm: int
    to: int
    of: Ref | None = None

    def says(self, reason: str) -> str:
        """The reason, with the workload it is about."""
        return f"{self.of}: {reason}" if self.of else reason


def back(count: Count) -> Turn | None:
    """The write that gives back a maximum which was raised and is not needed any more, or None."""
    work, held = count.workload, count.workload.bounds
    if not count.ours or not work.steered or held is None or held.before is None:
        return None
    kept = max(held.before, count.target, count.now)
    if kept >= held.most:
        return None
    return Turn(action=Action.SET_MAX, target=work.handle, frm=held.most, to=kept, of=work.ref)


def turns(count: Count, frm: int, to: int) -> Iterator[Turn]:
    """The writes that take the workload from one count to another, in order."""
    work = count.workload
    if not work.steered or work.bounds is None:
        yield Turn(action=Action.SCALE_WORKLOAD, target=work.ref, frm=frm, to=to)
        return
    if to > work.bounds.most:
        yield Turn(action=Action.SET_MAX, target=work.handle, frm=work.bounds.most, to=to, of=work.ref)
    least = work.bounds.least if frm == count.now else frm
    yield Turn(action=Action.SET_MIN, target=work.handle, frm=least, to=to, of=work.ref)

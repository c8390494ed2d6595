"""Human edits: a count that differs from what we set last, with no step of ours to explain it.

The operator remembers per target the count it wrote last (Memory.set_replicas). A crash between the write and the
status update leaves that memory behind the cluster, so a difference only counts as an edit when no journaled step that
was started asked for the count that stands now. Whoever edits a target is right for a while: it is left alone until
the policy's manual override is over, and what stands then is the new starting point.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from isocost.world.plan import Action, OpenPlan, State
from isocost.world.ref import Ref
from isocost.world.snapshot import Memory, View
from isocost.world.workload import Workload

_COUNTED = (Action.SCALE_WORKLOAD, Action.SET_MIN, Action.SCALE_POOL, Action.REMOVE_NODE)
_BEGUN = (State.RUNNING, State.DONE, State.FAILED)


def counts(view: View) -> Mapping[Ref, int]:
    """The count that every governed workload and pool asks for now; of an autoscaled workload, its autoscaler's minimum."""
    return {**{w.handle: _count(w) for w in view.workloads}, **{p.ref: p.replicas for p in view.pools}}


def _count(work: Workload) -> int:
    return work.bounds.least if work.autoscaler and work.bounds else work.replicas


def edited(view: View) -> frozenset[Ref]:
    """Targets that stand at a count which neither memory nor our last started step explains."""
    stands, ours = counts(view), _asked(view)
    return frozenset(
        ref
        for ref, n in view.memory.set_replicas.items()
        if ref in stands and stands[ref] not in (n, *ours.get(str(ref), ()))
    )


def hands_off(view: View, now: datetime) -> frozenset[Ref]:
    """Targets to leave alone now: edited just now, or edited before and still within the override."""
    return edited(view) | {ref for ref, until in view.memory.hands_off.items() if until > now}


def heed(view: View, now: datetime) -> Memory:
    """The memory after this round's look at edits: new ones are left alone for the override, what they set is adopted.

    A target that is gone is forgotten: a pool that is made anew under its old name starts afresh.
    To be stored in the policy's status. Doing it twice, or losing the write, changes nothing: the edit is seen again.
    """
    stands, fresh = counts(view), edited(view)
    until = now + view.policy.manual_override
    kept = {ref: end for ref, end in view.memory.hands_off.items() if end > now}
    there = ((ref, n) for ref, n in view.memory.set_replicas.items() if ref in stands)
    adopted = {ref: stands[ref] if ref in fresh else n for ref, n in there}
    return replace(view.memory, hands_off={**kept, **dict.fromkeys(fresh, until)}, set_replicas=adopted)


def _asked(view: View) -> dict[str, tuple[int, ...]]:
    """Per target the counts of the last step that was started; a later plan or step overrides."""
    return {target: counts for held in view.plans for target, counts in _started(held)}


def _started(held: OpenPlan) -> Iterator[tuple[str, tuple[int, ...]]]:
    """A step that is not known to be done may have written or not: both the count before it and after it are ours."""
    states = {e.step: e.state for e in held.journal if e.state in _BEGUN}
    for step in held.plan.steps:
        if step.id in states and step.action in _COUNTED:
            target = step.pool if step.action is Action.REMOVE_NODE else str(step.target)
            yield (target, (step.to,) if states[step.id] is State.DONE else (step.frm, step.to))

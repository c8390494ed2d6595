"""What a policy's status remembers of a round: counts that were set, edits to respect, offers that did not deliver, requests of later pods.

The next round reads it back as `View.memory`. Losing one write of it is harmless: counts are explained by the plan's
journal meanwhile, edits are noticed again, and an undelivered offer fails its next attempt.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from isocost.report.shape import Done, turned
from isocost.world.advice import Refused
from isocost.world.edits import heed
from isocost.world.later import later
from isocost.world.plan import Action, Quarantine, State
from isocost.world.snapshot import Memory

FORGOTTEN_AFTER = timedelta(days=1)
"""how long after its end a quarantine still counts as a strike"""


def remember(done: Done, now: datetime) -> Memory:
    """The memory to store after this round."""
    view = done.decision.view
    memory = heed(view, now)
    return replace(
        memory,
        set_replicas={**memory.set_replicas, **done.outcome.set_replicas},
        quarantines=_quarantines(_peaceful(memory.quarantines, done, now), done),
        refused=_refused(memory.refused, done),
        later=later(view),
    )


def _refused(held: Iterable[Refused], done: Done) -> tuple[Refused, ...]:
    """The last refusal of each pod that is still there."""
    there = {pod.uid for pod in done.decision.view.pods}
    latest = {one.uid: one for one in (*held, *done.outcome.refused)}
    return tuple(one for uid, one in latest.items() if uid in there)


def _peaceful(held: Iterable[Quarantine], done: Done, now: datetime) -> list[Quarantine]:
    """Those that still count: a delivery ends the row of strikes, and so does a day of peace after the end."""
    good = {(s.rule, s.offer) for s, e in turned(done) if s.action is Action.AWAIT_NODES and e.state is State.DONE}
    return [q for q in held if (q.rule, q.offer) not in good and q.until + FORGOTTEN_AFTER > now]


def _quarantines(held: Iterable[Quarantine], done: Done) -> tuple[Quarantine, ...]:
    struck = (*done.decision.verdict.quarantined, *done.outcome.quarantined)
    latest = {(q.rule, q.offer): q for q in (*held, *struck)}
    return tuple(q for _, q in sorted(latest.items()))

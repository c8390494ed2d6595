"""What a policy's status remembers of a round: counts that were set, edits to respect, offers that did not deliver.

The next round reads it back as `View.memory`. Losing one write of it is harmless: counts are explained by the plan's
journal meanwhile, edits are noticed again, and an undelivered offer fails its next attempt.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from isocost.report.shape import Done
from isocost.world.edits import heed
from isocost.world.plan import Quarantine
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
        quarantines=_quarantines(
            memory.quarantines, (*done.decision.verdict.quarantined, *done.outcome.quarantined), now
        ),
    )


def _quarantines(old: tuple[Quarantine, ...], new: tuple[Quarantine, ...], now: datetime) -> tuple[Quarantine, ...]:
    latest = {(q.rule, q.offer): q for q in (*old, *new)}
    return tuple(q for _, q in sorted(latest.items()) if q.until + FORGOTTEN_AFTER > now)

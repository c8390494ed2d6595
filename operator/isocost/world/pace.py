"""What one replica does at full use: as its policy says, as it was measured while pods could do no more, or both."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from isocost.world.policy import WorkloadRule

OUTSIDE = "outside"
"""The accelerator of nodes that no pool of the policy governs: nothing tells what they hold, but they may be alike."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """The work per second that one pod did, slot by slot, while it had more to do than it could. Gaps are absent samples."""

    pod: str
    times: tuple[datetime, ...]
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """The work per second that one replica does on one kind of node, in the unit of its demand.

    each is what is sized by. low, usual and high are the quarter, the half and the three quarters of what was measured over `seen`
    of full use of single pods, the first of it `back` ago. declared is what the policy says, None where it says nothing.
    """

    each: float
    low: float
    usual: float
    high: float
    seen: timedelta
    back: timedelta
    declared: float | None = None


def declared(rule: WorkloadRule, accelerator: str) -> float | None:
    """What the policy says that a replica does there; on nodes outside of it the least of all that it says. None: nothing."""
    known = rule.throughput
    given = known.get(accelerator, known.get("*"))
    if given is None and accelerator == OUTSIDE:
        given = min(known.values(), default=None)
    return None if given is None else float(given)

"""The lead: how long it takes from a decision until what it adds serves, measured where it can be seen.

Three parts. The round's interval is known. A node takes as long as the policy's own plans have waited for nodes, which their
journals hold; before the first, as long as clouds usually take. A replica takes from being placed on a node to Ready, which
its pods show: image, weights, warm-up; before three of them were seen, what the policy declares. A tenth of the measured
ones may be slower, since the lead is what most must keep.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from isocost.units import many
from isocost.world.demand import span
from isocost.world.plan import Action, State
from isocost.world.ref import Ref
from isocost.world.snapshot import View
from isocost.world.workload import Workload

NODE_LEAD = timedelta(minutes=3)
"""How long a cloud takes to bring a node, where a pool's own timeout is not shorter."""
FEW = 3
"""From so many pods on their start is believed."""
LONGEST = timedelta(hours=2)
"""A pod that became Ready later than this after it was placed was ill, or has fallen ill since."""
SLOWEST = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """A lead and what it is made of, in words."""

    time: timedelta
    why: str


def leads(view: View) -> dict[Ref, Lead]:
    """The lead of each workload of the view."""
    node, told = _node(view)
    starts: dict[Ref | None, list[timedelta]] = {}
    for pod in view.pods:
        if pod.ready and pod.started is not None and timedelta(0) <= pod.started <= LONGEST:
            starts.setdefault(pod.owner, []).append(pod.started)
    return {one.ref: _lead(view, one, node, told, starts.get(one.ref, [])) for one in view.workloads}


def _lead(view: View, work: Workload, node: timedelta, told: str, seen: Sequence[timedelta]) -> Lead:
    start = _slow(seen) if len(seen) >= FEW else work.rule.startup
    how = f"measured on {many(len(seen), 'pod')}" if len(seen) >= FEW else "declared"
    time = view.policy.interval + node + start
    parts = [f"{span(view.policy.interval)} between rounds", *([f"{span(node)} for a node ({told})"] if node else [])]
    return Lead(time=time, why=f"{', '.join(parts)}, {span(start)} to start ({how})")


def _node(view: View) -> tuple[timedelta, str]:
    """How long a node takes; nothing where no nodes are governed."""
    slowest = max((rule.ready_timeout for rule in view.policy.pools), default=timedelta(0))
    if waits := list(_waits(view)):
        return min(_slow(waits), slowest), f"measured {many(len(waits), 'time')}"
    return min(NODE_LEAD, slowest), "assumed"


def _waits(view: View) -> Iterator[timedelta]:
    for plan in view.plans:
        for step in plan.plan.steps:
            entry = plan.entry(step.id)
            done = entry.state is State.DONE and entry.started and entry.finished
            if step.action is Action.AWAIT_NODES and done and entry.started and entry.finished:
                yield entry.finished - entry.started


def _slow(times: Sequence[timedelta]) -> timedelta:
    """The time that nine of ten keep."""
    return sorted(times)[min(len(times) - 1, int(SLOWEST * len(times)))]

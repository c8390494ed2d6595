"""What the gauges stand at after a round: plain rows, so that a policy that is gone takes its series with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from isocost.report import catalogue as c
from isocost.report.notices import standing
from isocost.report.shape import Done, in_force
from isocost.report.status import dearest
from isocost.units import MICROS, Missing, Rate, share
from isocost.world.snapshot import View


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One sample: its family, the label values in the family's order, the figure in the family's unit."""

    metric: c.Metric
    labels: tuple[str, ...]
    value: float


def rows(done: Done, now: datetime) -> Iterator[Row]:
    """All gauge samples of one policy."""
    name = done.decision.view.policy.name
    for metric, labels, value in (*_plan(done), *_workloads(done), *_fleet(done, now), *_conditions(done)):
        yield Row(metric=metric, labels=(name, *labels), value=value)


_Sample = tuple[c.Metric, tuple[str, ...], float]


def _units(rate: Rate) -> float:
    return rate.micros / MICROS


def _plan(done: Done) -> Iterator[_Sample]:
    plan = in_force(done.decision)
    for kind, rate in (("current", plan.current), ("planned", plan.planned), ("lower_bound", plan.bound)):
        yield c.COST, (kind, rate.currency), _units(rate)
    yield c.GAP, (), float(plan.gap)
    yield c.SAVING, (), float(share(plan.saving, plan.current))


def _workloads(done: Done) -> Iterator[_Sample]:
    ready = {str(w.ref): w.ready for w in done.decision.view.workloads}
    for row in dearest(done.decision):
        name = str(row.ref)
        for kind, rate in (("current", row.cost), ("planned", row.planned)):
            yield c.WORKLOAD_COST, (name, kind, rate.currency), _units(rate)
        for kind, count in (("current", row.replicas), ("ready", ready[name]), ("planned", row.target)):
            yield c.REPLICAS, (name, kind), count


def _fleet(done: Done, now: datetime) -> Iterator[_Sample]:
    view = done.decision.view
    for pool in view.pools:
        yield c.NODES, (pool.name, "wanted"), pool.replicas
        yield c.NODES, (pool.name, "ready"), pool.ready
    age = _age(view, now)
    if age is not None:
        yield c.AGE, (), age


def _age(view: View, now: datetime) -> float | None:
    moments = [None if isinstance(s, Missing) or not s.times else s.as_of for s in view.demand.values()]
    known = [m for m in moments if m is not None]
    return (now - min(known)).total_seconds() if known and len(known) == len(moments) else None


def _conditions(done: Done) -> Iterator[_Sample]:
    for notice in standing(done):
        if notice.status != "Unknown":
            yield c.CONDITION, (str(notice.type), str(notice.reason)), float(notice.status == "True")

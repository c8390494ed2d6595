"""What the gauges stand at after a round: plain rows, so that a policy that is gone takes its series with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from isocost.api.reasons import Reason, Type
from isocost.report import catalogue as c
from isocost.report import shares
from isocost.report.memory import remember
from isocost.report.notices import standing
from isocost.report.shape import Done, in_force, is_open
from isocost.report.status import dearest, dearest_limits
from isocost.units import MICROS, Missing, Rate, share
from isocost.world.plan import Plan, State
from isocost.world.snapshot import Snapshot, View

POLICY = "CostPolicy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One sample: its family, the label values in the family's order, the figure in the family's unit."""

    metric: c.Metric
    labels: tuple[str, ...]
    value: float


def general(snapshot: Snapshot) -> Iterator[Row]:
    """What is said of the round as a whole, and of policies that could not be read."""
    yield Row(metric=c.LAST_ROUND, labels=(), value=snapshot.now.timestamp())
    for found in snapshot.invalid:
        if found.ref.kind == POLICY:
            labels = (found.ref.name, str(Type.READY), str(Reason.INVALID_POLICY))
            yield Row(metric=c.CONDITION, labels=labels, value=0)


def rows(done: Done, now: datetime) -> Iterator[Row]:
    """All gauge samples of one policy."""
    name = done.decision.view.policy.name
    samples = (_plan(done), _open(done), _workloads(done), _fleet(done, now), _standing(done, now))
    for metric, labels, value in chain.from_iterable(samples):
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
    for price in dearest_limits(plan):
        yield c.RELAXED, (price.name, price.unit, price.saving.currency), _units(price.saving)


def _open(done: Done) -> Iterator[_Sample]:
    """How far the open plan has come."""
    plan = in_force(done.decision)
    if not is_open(done, plan):
        return
    yield c.PLAN_CREATED, (), plan.created.timestamp()
    states = _states(done, plan)
    for state in State:
        yield c.PLAN_STEPS, (str(state),), states.count(state)


def _states(done: Done, plan: Plan) -> list[State]:
    known = {entry.step: entry.state for entry in done.outcome.journal}
    return [known.get(step.id, State.WAITING) for step in plan.steps]


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
    idle = shares.idle(view)
    yield c.IDLE, (idle.currency,), _units(idle)
    yield c.UNPRICED, (), sum(shares.cost(node, shares.offers(view)) is None for node in view.nodes)
    age = _age(view, now)
    if age is not None:
        yield c.AGE, (), age


def _age(view: View, now: datetime) -> float | None:
    moments = [None if isinstance(s, Missing) or not s.times else s.as_of for s in view.demand.values()]
    known = [m for m in moments if m is not None]
    return (now - min(known)).total_seconds() if known and len(known) == len(moments) else None


def _standing(done: Done, now: datetime) -> Iterator[_Sample]:
    policy = done.decision.view.policy
    yield c.INFO, (str(policy.mode), str(policy.paused).lower()), 1
    if policy.max_hourly is not None:
        yield c.LIMIT, (policy.max_hourly.currency,), _units(policy.max_hourly)
    for held in remember(done, now).quarantines:
        if held.until > now:
            yield c.QUARANTINED, (held.rule, held.offer, held.reason), 1
    for notice in standing(done):
        if notice.status != "Unknown":
            yield c.CONDITION, (str(notice.type), str(notice.reason)), float(notice.status == "True")

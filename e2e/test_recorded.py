"""Recorded traffic, end to end: Prometheus tells it, the operator sizes by it, pods start on nodes that it buys.

What the run cost and lacked is held against what the simulator of `isocost bench demand` says of the same policy on the same
traffic. The simulator knows one lead for all decisions; a run has a lead of its own each time: nothing where a pod fits on a node
that is there, a round, a node and a start where none is. So the simulator is asked for both ends, from no lead to the one that the
operator itself states, and the run must lie between.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from math import ceil

import numpy as np
import pytest
from numpy.lib.stride_tricks import sliding_window_view

from e2e import shop, workloads
from e2e.capi import Capi
from e2e.cluster import Cluster
from e2e.exporter import Exporter
from e2e.install import Operator
from e2e.judge import SETTLE_SECONDS
from e2e.prometheus import Prometheus
from e2e.record import Record, World
from e2e.shopfront import complete, stands
from e2e.tape import METRIC, STEP, Playing, Tape, there
from isocost.forecast.estimators import estimator
from isocost.forecast.past import Past
from isocost.forecast.replay.trial import asked, ready
from isocost.world.demand import Series, over

idle = stands("Progressing", "False")
SERVICES = ("conv", "code")
PAST = 240
PLAYED = 36
"""Six minutes are judged."""
ESTIMATOR, LEVEL, LOOKBACK = "RecentPeak", 0.95, timedelta(minutes=30)
REPLICAS = 8
"""So many replicas carry the mean of the past; a slot of the code service's is up to fifteen times its mean."""
MOST = 60
DEAD_BAND = 0.1

pytestmark = pytest.mark.skipif(not there(SERVICES), reason="the recordings of shared/data/demand are not here")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """USD for nodes, the most that it may be while pods are moved, and how many slots were short, over all services."""

    money: float
    most: float
    short: int


@pytest.fixture(scope="module")
def tape() -> Tape:
    return Tape.of(SERVICES, PAST)


@pytest.fixture(scope="module")
def prometheus(plane: Cluster, exporter: Exporter, tape: Tape) -> Iterator[Prometheus]:
    """With the past of the tape under it, and the rest playing."""
    server = Prometheus(plane.folder, exporter)
    server.backfill(tape.history(exporter.port))
    with Playing(tape, exporter.load), server:
        plane.processes.append(server.process)
        yield server


@pytest.fixture(scope="module")
def operator(plane: Cluster, capi: Capi, prometheus: Prometheus, tape: Tape) -> Iterator[Operator]:
    plane.apply(shop.namespaces())
    plane.client.create(shop.fleet(4))
    for name in SERVICES:
        plane.client.create(workloads.deployment(name, REPLICAS, namespace=shop.NAMESPACE, cpu="1", memory="512Mi"))
    operator = Operator(plane, prometheus.url, plane.folder).install()
    plane.apply(shop.book())
    yield operator
    operator.stop()


def policy(tape: Tape) -> dict[str, object]:
    rules = [
        shop.workload(
            name=name,
            targetRef={"kind": "Deployment", "name": name, "namespace": shop.NAMESPACE},
            demand={"preset": "Query", "query": f'sum({METRIC}{{service="{name}"}})', "window": "30s"},
            throughput=[{"accelerator": "*", "perReplica": f"{each(tape, name):.6f}"}],
            serviceLevel={"utilisationPercent": 100, "riskPercent": f"{100 - 100 * LEVEL:g}"},
            replicas={"min": 1, "max": MOST},
        )
        for name in SERVICES
    ]
    for rule in rules:
        del rule["namespaces"]
    look = {"estimator": ESTIMATOR, "lookback": f"{LOOKBACK.seconds}s", "step": f"{STEP.seconds}s", "maxAge": "1m"}
    return shop.policy("Enforce", workloads=rules, forecast=look)


def each(tape: Tape, service: str) -> float:
    """What one replica carries, as written into the policy."""
    return round(float(np.mean(tape.demand[service][:PAST])) / REPLICAS, 6)


def test_a_run_costs_and_lacks_what_the_simulator_says(
    plane: Cluster, operator: Operator, prometheus: Prometheus, tape: Tape
) -> None:
    with Record(plane) as record:
        operator.start()
        plane.apply(policy(tape))
        record.wait(lambda world: complete(world) and idle(world), SETTLE_SECONDS, "the first fleet to stand")
        first = tape.slot(datetime.now(UTC)) + 1
        last = first + PLAYED
        assert last <= tape.length, "the recording ended before the run did"
        record.wait(lambda _: tape.slot(datetime.now(UTC)) >= last, PLAYED * STEP.seconds + 60, "the tape to be played")
        run = judged(record, tape, first, last)
        stated = sorted({ceil(lead / STEP) for _, told in record.over(leads) for lead in told})
    said = [simulated(tape, first, last, lead=lead, width=width) for width in stated for lead in (0, width)]
    assert min(one.short for one in said) <= run.short <= max(one.short for one in said)
    assert min(one.money for one in said) <= run.money <= max(one.most for one in said)


def simulated(tape: Tape, first: int, last: int, *, lead: int, width: int) -> Cost:
    """The simulator's answer for the judged slots: what the cheapest nodes for the replicas cost, and what is short.

    At most it costs this: what is given up is paid for until it is drained, a lead longer, and while nodes are drained each
    service stands one replica higher.
    """
    demand = np.array([tape.demand[name][:last] for name in SERVICES]) / np.array(
        [[each(tape, name)] for name in SERVICES]
    )
    capacity = asked(np.array([decisions(tape, name, last, width) for name in SERVICES]))
    short = (demand > ready(capacity, lead) + 1e-9)[:, first:].sum()
    pods = capacity.sum(axis=0)
    kept = sliding_window_view(pods, width + 1).max(axis=-1)
    return Cost(money=spent(pods[first:]), most=spent(kept[first - width :] + len(SERVICES)), short=int(short))


def spent(pods: Iterable[float]) -> float:
    """USD for the cheapest nodes that hold so many pods in each slot."""
    return float(sum(_cheapest(int(count)) for count in pods)) * (STEP / timedelta(hours=1))


@cache
def _cheapest(pods: int) -> Decimal:
    """USD an hour; as `shop.cheapest`, one node after the other, because there are many more pods."""
    return min(each.price + _cheapest(pods - each.cores) for each in shop.TYPES) if pods > 0 else Decimal(0)


def decisions(tape: Tape, name: str, last: int, width: int) -> list[float]:
    """What the policy's rule asks for at the end of each slot: up at once, down only where it is worth a move."""
    now, found = float(REPLICAS), []
    for slot in range(last):
        need = float(min(MOST, max(1, ceil(wish(tape, name, slot, width) / each(tape, name) - 1e-6))))
        now = now if 0 < now - need < max(1, int(DEAD_BAND * now)) else need
        found.append(now)
    return found


def wish(tape: Tape, name: str, slot: int, width: int) -> float:
    """The quantile of the peak over the lead, of what is known at the end of the slot."""
    begin = max(0, slot + 1 - LOOKBACK // STEP)
    times = tuple(tape.starts(at + 1) for at in range(begin, slot + 1))
    past = Past.of(Series(times=times, values=tape.demand[name][begin : slot + 1], step=STEP, coverage=1.0))
    told = estimator(ESTIMATOR).estimate(past, past.slots(width * STEP))
    return over(told.quantiles, LEVEL) if not hasattr(told, "reason") else tape.demand[name][slot]


def judged(record: Record, tape: Tape, first: int, last: int) -> Cost:
    """What the nodes cost and which slots were short: where fewer replicas served at any instant than demand needed."""
    short = 0
    for name in SERVICES:
        where = f"{shop.NAMESPACE}/{name}"
        serving = slots(record, tape, first, last, lambda world, where=where: world.ready(where), least)
        demand = tape.demand[name][first:last]
        short += sum(d > count * each(tape, name) * (1 + 1e-9) for d, count in zip(demand, serving, strict=True))
    rates = slots(record, tape, first, last, shop.cost, mean)
    money = sum(rates) * (STEP / timedelta(hours=1))
    return Cost(money=money, most=money, short=short)


Stretch = tuple[float, timedelta]


def slots(
    record: Record,
    tape: Tape,
    first: int,
    last: int,
    look: Callable[[World], int],
    join: Callable[[list[Stretch]], float],
) -> list[float]:
    """A figure of the watch in each slot: the stretches of it that fall into the slot, joined."""
    told = record.timed(look)
    ends = [at for at, _ in told[1:]] + [tape.starts(last)]
    found = []
    for slot in range(first, last):
        begin, end = tape.starts(slot), tape.starts(slot + 1)
        parts = [
            (value, min(end, until) - max(begin, at)) for (at, value), until in zip(told, ends, strict=True)
            if at < end and until > begin
        ]  # fmt: skip
        found.append(join(parts))
    return found


def least(parts: list[Stretch]) -> float:
    return min(value for value, _ in parts)


def mean(parts: list[Stretch]) -> float:
    return sum(float(value) * (time / STEP) for value, time in parts)


def leads(world: World) -> list[timedelta]:
    """The lead that the policy states of each service."""
    held = world.get("costpolicies", "shop") or {}
    told = [one.get("forecast", {}).get("lead", "") for one in held.get("status", {}).get("workloads", ())]
    return [timedelta(seconds=float(found[1])) for one in told if (found := re.match(r"(\d+) s", one))]

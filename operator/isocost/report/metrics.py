"""The registry behind /metrics: gauges are replaced as a whole each round, counters only grow.

A gauge set by label would go on reporting the cost of a policy that was deleted. So the gauges are rows kept from the
last round and handed to Prometheus by a collector; only histograms and counters live in the client library.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from isocost import __version__
from isocost.report import catalogue as c
from isocost.report.gauges import Row, general, rows
from isocost.report.shape import Done, turned
from isocost.world.plan import Action, State
from isocost.world.snapshot import Snapshot

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
SECONDS = (0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30, 60, 120)
"""upper bounds of the buckets of durations"""

DONE, FAILED = "Done", "Failed"
"""what a round may come to"""
ENDED = (State.DONE, State.SKIPPED, State.FAILED)


class _Gauges(Collector):
    """Hands out the rows of the last round."""

    def __init__(self) -> None:
        self._rows: tuple[Row, ...] = ()
        self._lock = threading.Lock()

    def replace(self, rows: Iterable[Row]) -> None:
        fresh = tuple(sorted(rows, key=lambda row: row.metric.name))
        with self._lock:
            self._rows = fresh

    def collect(self) -> Iterator[Metric]:
        with self._lock:
            rows = self._rows
        for metric, group in groupby(rows, key=lambda row: row.metric):
            family = GaugeMetricFamily(metric.name, metric.help, labels=metric.labels)
            for row in group:
                family.add_metric(row.labels, row.value)
            yield family


class _Process(Collector):
    """Memory and processor time under the names that every Prometheus client gives them, and no more of them."""

    def __init__(self) -> None:
        self._all = ProcessCollector(registry=None)

    def collect(self) -> Iterator[Metric]:
        wanted = {c.MEMORY.name, c.CPU.name.removesuffix("_total"), c.STARTED.name}
        return (family for family in self._all.collect() if family.name in wanted)


class Meters:
    """The metrics of one process."""

    def __init__(self) -> None:
        disable_created_metrics()  # type: ignore[no-untyped-call]
        self._registry = CollectorRegistry()
        self._gauges = _Gauges()
        self._registry.register(self._gauges)
        self._registry.register(_Process())
        Gauge(c.BUILD.name, c.BUILD.help, c.BUILD.labels, registry=self._registry).labels(__version__).set(1)
        self._round = self._histogram(c.ROUND)
        self._solve = self._histogram(c.SOLVE)
        self._rounds = self._counter(c.ROUNDS)
        for result in (DONE, FAILED):
            self._rounds.labels(result)
        self._leader = Gauge(c.LEADER.name, c.LEADER.help, registry=self._registry)
        self._leader.set(1)
        self._answers = self._counter(c.ANSWERS)
        self._moves = self._counter(c.MOVES)
        self._refused = self._counter(c.REFUSED)
        self._evictions = self._counter(c.EVICTIONS)

    def _counter(self, metric: c.Metric) -> Counter:
        return Counter(metric.name, metric.help, metric.labels, registry=self._registry)

    def _histogram(self, metric: c.Metric) -> Histogram:
        return Histogram(metric.name, metric.help, buckets=SECONDS, registry=self._registry)

    def follow(self, leads: Callable[[], bool]) -> None:
        """Asks at each scrape whether this process leads; where nobody asks, it does."""
        self._leader.set_function(leads)

    def solved(self, seconds: float) -> None:
        """Takes in one solve's duration."""
        self._solve.observe(seconds)

    def failed(self) -> None:
        """Takes in a round that came to nothing. The gauges stay as they were: their age says so."""
        self._rounds.labels(FAILED).inc()

    def record(self, snapshot: Snapshot, done: Iterable[Done], *, seconds: float) -> None:
        """Takes in one round: what it came to, and how long it took."""
        rounds = tuple(done)
        self._gauges.replace((*general(snapshot), *(row for one in rounds for row in rows(one, snapshot.now))))
        self._round.observe(seconds)
        self._rounds.labels(DONE).inc()
        for one in rounds:
            self._count(one)

    def rest(self) -> None:
        """Takes the gauges back: another process does the rounds now, and two that report a cost would be added up."""
        self._gauges.replace(())

    def _count(self, done: Done) -> None:
        policy = done.decision.view.policy.name
        self._answers.labels(policy, str(done.decision.solution.quality)).inc()
        for action in Action:
            self._moves.labels(policy, str(action), str(State.FAILED))  # from 0: a first failure must be an increase
        for step, entry in turned(done):
            if entry.state in ENDED:
                self._moves.labels(policy, str(step.action), str(entry.state)).inc()
        if done.outcome.evicted:
            self._evictions.labels(policy).inc(done.outcome.evicted)
        for refusal in done.decision.verdict.refused:
            self._refused.labels(policy, str(refusal.reason)).inc()

    def page(self) -> tuple[int, str, bytes]:
        """What a scrape is answered: status, content type, body."""
        return 200, CONTENT_TYPE, generate_latest(self._registry)

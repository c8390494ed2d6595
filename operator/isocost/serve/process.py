"""Wires the process together: settings in, a running operator out."""

from __future__ import annotations

import faulthandler
import logging
import random
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from isocost.drivers.registry import drivers
from isocost.forecast import Learnt
from isocost.kube.calls import Hook, Patience, ignore
from isocost.kube.client import Client
from isocost.kube.config import connect
from isocost.kube.errors import ApiError
from isocost.observe.metrics import MetricsError
from isocost.observe.prometheus import Prometheus
from isocost.observe.remember import Remembering
from isocost.report.metrics import Meters
from isocost.round import Done, Ports, advance
from isocost.serve.clock import seconds
from isocost.serve.fence import Deposed, Fence
from isocost.serve.health import Health, plain
from isocost.serve.identity import identity, namespace
from isocost.serve.leader import Leader
from isocost.serve.loop import Loop
from isocost.serve.pace import Pace, Wall
from isocost.serve.settings import Settings
from isocost.serve.shell import watch
from isocost.serve.waiting import Waiting
from isocost.serve.write import Reporter
from isocost.solve import Recall, Workers
from isocost.world.epoch import Epoch
from isocost.world.plan import Phase
from isocost.world.snapshot import Snapshot

log = logging.getLogger("isocost")

RECOVERABLE = (ApiError, MetricsError)
"""what ends a round and not the process"""
HUNG_AFTER = timedelta(minutes=5)
"""a round that shows no life for this long is restarted by the liveness probe, and no longer leads"""
STANDBY = timedelta(seconds=10)
"""pause between two looks of a standby at whether it leads; it is woken when it does"""
LEASE_CALLS = Patience(answer=3.0, call=3.0)
"""a renewal is tried twice, at least, within its deadline of 10 s"""
GRACE, ABANDON = 10.0, 10.0
"""seconds that a round has to end by itself once the process is to end, and then to notice that it may write no more"""


class Operator:
    """One round after another, each reported, while the fence lets us. The unit that `Loop` turns."""

    def __init__(
        self,
        settings: Settings,
        ports: Ports,
        fence: Fence,
        reporter: Callable[[], Reporter],
        meters: Meters,
        pace: Pace,
    ) -> None:
        self._settings = settings
        self._ports = ports
        self._fence = fence
        self._reporter = reporter
        self._meters = meters
        self._pace = pace
        self._epoch: Epoch | None = None
        self._report = reporter()
        self.rounds = 0

    def round(self) -> timedelta:
        """One round, or none where another process leads; returns the pause before the next look."""
        if not self._fence.begin():
            self._meters.rest()
            return STANDBY
        try:
            return self._lead()
        except Deposed as error:
            log.warning("the round ends without another write: %s", error)
            return timedelta(0) if self._fence.begin() else STANDBY
        except RECOVERABLE:
            self._meters.failed()
            raise

    def _lead(self) -> timedelta:
        if self._fence.epoch != self._epoch:  # what was said before may have been said otherwise by another since
            self._epoch, self._report = self._fence.epoch, self._reporter()
        began = time.monotonic()
        ports = replace(self._ports, epoch=self._epoch)
        snapshot, done = advance(ports, self._pace.now(), seconds=self._settings.solver_seconds)
        self._report.publish(snapshot, done)
        self._meters.record(snapshot, done, seconds=time.monotonic() - began)
        self.rounds += 1
        return pause(self._settings, snapshot, done)


def pause(settings: Settings, snapshot: Snapshot, done: tuple[Done, ...]) -> timedelta:
    """The shortest interval any policy asks for, and shorter still while a plan is carried out, after one was ended that is to be
    followed, and while pods wait that one has left or that were told their seats: some lose them as nodes open. A proposal waits for
    its reader."""
    wanted = min((view.policy.interval for view in snapshot.views), default=settings.interval)
    phases = {one.outcome.phase for one in done}
    hurried = any(view.hurries(snapshot.now) for view in snapshot.views)
    left = hurried and (Phase.COMPLETE in phases or any(one.outcome.waiting for one in done))
    ended = any(one.decision.chosen.closing and not one.decision.chosen.fresh for one in done)
    under_way = left or ended or not phases.isdisjoint((Phase.APPROVED, Phase.PROGRESSING))
    return min(wanted, settings.busy) if under_way else wanted


class Process:
    """All parts of a running operator. gate and after surround every write but those of the Lease."""

    def __init__(
        self, settings: Settings, solver: Workers, meters: Meters, pace: Pace, gate: Hook, after: Hook
    ) -> None:
        self._solver = solver
        who = identity(settings.identity)
        self.leader = self._leader(settings, who)
        self.fence = Fence(self.leader)
        if self.leader:
            meters.follow(lambda: bool(self.leader and self.leader.leads))
        transport = connect(settings.kubeconfig or None)
        cluster = Client(transport, gate=gate, after=after, limit=self.fence)
        metrics = Remembering(_metrics(settings))
        ports = Ports(
            cluster=cluster, metrics=metrics, drivers=drivers(), solver=solver, learnt=Learnt(), recall=Recall()
        )
        self.operator = Operator(settings, ports, self.fence, lambda: Reporter(cluster, who), meters, pace)
        self.loop = Loop(self._round, clock=time.monotonic, recoverable=RECOVERABLE, rest=pace.rest)
        self.waiting = self._waiting(settings) if isinstance(pace, Wall) else None  # a recorded day has its own clock
        paths = {"/healthz": self._healthy, "/readyz": self._ready, "/metrics": meters.page}
        self._health = Health(paths, host=settings.host, port=settings.port)
        self._was_ready = False
        log.info("serving probes and metrics on port %d", self._health.port)

    def _leader(self, settings: Settings, who: str) -> Leader | None:
        place = namespace(settings.lease_namespace) if settings.lease else ""
        if not place:
            log.info("keeping no Lease, so this must be the only process that runs for this cluster")
            return None
        return Leader(
            Client(connect(settings.kubeconfig or None), patience=LEASE_CALLS),
            settings.lease_name,
            place,
            who,
            clock=seconds,
            wall=lambda: datetime.now(UTC),
            jitter=random.random,
            changed=lambda: self.loop.wake(),
            fit=lambda: self._fit,
        )

    def _waiting(self, settings: Settings) -> Waiting:
        cluster = Client(connect(settings.kubeconfig or None))
        return Waiting(cluster, self.loop.wake, lambda: self.leader is None or self.leader.leads)

    def _round(self) -> timedelta:
        if self.waiting:
            self.waiting.gathered()
        return self.operator.round()

    def start(self) -> None:
        self._solver.warm()
        self.loop.start()
        if self.leader:
            self.leader.start()
        if self.waiting:
            self.waiting.start()

    def stop(self) -> None:
        """Ends the round under way, or abandons it between two writes, and gives the Lease back once nothing can be written."""
        if self.waiting:
            self.waiting.stop()
        self.loop.stop(GRACE)
        self.fence.close()
        if self.loop.alive:
            log.info("the round under way is abandoned; what it has begun is in the journal")
            self._solver.interrupt()
            self.loop.stop(ABANDON)
        if self.leader:
            self.leader.stop(release=not self.loop.alive)
        self._health.close()

    @property
    def _fit(self) -> bool:
        return self.loop.alive and self.loop.silence < HUNG_AFTER.total_seconds()

    def _healthy(self) -> tuple[int, str, bytes]:
        keeps = self.leader is None or self.leader.alive
        words = f"last sign of life {self.loop.silence:.0f} s ago, {self.operator.rounds} rounds done; {self._who}"
        return plain(self._fit and keeps, words)

    def _ready(self) -> tuple[int, str, bytes]:
        """Ready once a round was done, or once it is known that another process does them."""
        standing = self.leader is not None and self.leader.standing_by
        self._was_ready = self._was_ready or standing or self.operator.rounds > 0
        return plain(self._was_ready, f"{self.operator.rounds} rounds done; {self._who}")

    @property
    def _who(self) -> str:
        return self.leader.told if self.leader else "there is no Lease"


def _metrics(settings: Settings) -> Prometheus:
    return Prometheus.of(
        settings.prometheus_url,
        token_file=settings.prometheus_token_file,
        ca_file=settings.prometheus_ca_file,
        timeout=settings.prometheus_timeout,
    )


def run(
    settings: Settings,
    *,
    gate: Hook = ignore,
    after: Hook = ignore,
    pace: Pace | None = None,
    leaving: threading.Event | None = None,
) -> None:
    """Runs the operator until a signal ends it; gate and after surround every write. Raises ConfigError without a kubeconfig.

    pace is the time that decisions are made for and pauses last by: the wall clock, unless a recorded day is played. leaving
    is set by a signal that comes before kopf listens for one.
    """
    faulthandler.enable()  # a crash in compiled code is told in the log, too
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("kopf").setLevel(logging.WARNING)
    leaving = leaving or threading.Event()
    if leaving.is_set():
        return
    meters = Meters()
    with Workers(took=meters.solved) as solver:
        process = Process(settings, solver, meters, pace or Wall(), gate, after)
        process.start()
        try:
            watch(process.loop.wake, leaving, kubeconfig=settings.kubeconfig)
        finally:
            process.stop()

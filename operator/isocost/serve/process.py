"""Wires the process together: settings in, a running operator out."""

from __future__ import annotations

import logging
import socket
import time
from datetime import timedelta

from isocost.drivers.registry import drivers
from isocost.kube.calls import Hook, ignore
from isocost.kube.client import Client
from isocost.kube.config import connect
from isocost.kube.errors import ApiError
from isocost.observe.metrics import MetricsError
from isocost.observe.prometheus import Prometheus
from isocost.report.metrics import Meters
from isocost.round import Done, Ports, advance
from isocost.serve.health import Health, plain
from isocost.serve.loop import Loop
from isocost.serve.pace import Pace, Wall
from isocost.serve.settings import Settings
from isocost.serve.shell import watch
from isocost.serve.write import Reporter
from isocost.solve import Workers
from isocost.world.snapshot import Snapshot

log = logging.getLogger("isocost")

RECOVERABLE = (ApiError, MetricsError)
"""what ends a round and not the process"""
HUNG_AFTER = timedelta(minutes=5)
"""a round that shows no life for this long is restarted by the liveness probe"""


class Operator:
    """One round after another, each reported. The unit that `Loop` turns."""

    def __init__(self, settings: Settings, ports: Ports, reporter: Reporter, meters: Meters, pace: Pace) -> None:
        self._settings = settings
        self._ports = ports
        self._reporter = reporter
        self._meters = meters
        self._pace = pace

    def round(self) -> timedelta:
        """One round; returns the pause before the next."""
        try:
            return self._round()
        except RECOVERABLE:
            self._meters.failed()
            raise

    def _round(self) -> timedelta:
        began = time.monotonic()
        snapshot, done = advance(self._ports, self._pace.now(), seconds=self._settings.solver_seconds)
        self._reporter.publish(snapshot, done)
        self._meters.record(snapshot, done, seconds=time.monotonic() - began)
        return pause(self._settings, snapshot, done)


def pause(settings: Settings, snapshot: Snapshot, done: tuple[Done, ...]) -> timedelta:
    """The shortest interval any policy asks for, and shorter still while a plan is under way."""
    wanted = min((view.policy.interval for view in snapshot.views), default=settings.interval)
    under_way = any(one.outcome.phase is not None and not one.outcome.phase.closed for one in done)
    return min(wanted, settings.busy) if under_way else wanted


def run(settings: Settings, *, gate: Hook = ignore, after: Hook = ignore, pace: Pace | None = None) -> None:
    """Runs the operator until a signal ends it; gate and after surround every write. Raises ConfigError without a kubeconfig.

    pace is the time that decisions are made for and pauses last by: the wall clock, unless a recorded day is played.
    """
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("kopf").setLevel(logging.WARNING)
    cluster = Client(connect(settings.kubeconfig or None), gate=gate, after=after)
    metrics = Prometheus.of(
        settings.prometheus_url,
        token_file=settings.prometheus_token_file,
        ca_file=settings.prometheus_ca_file,
        timeout=settings.prometheus_timeout,
    )
    meters, pace = Meters(), pace or Wall()
    with Workers(took=meters.solved) as solver:
        ports = Ports(cluster=cluster, metrics=metrics, drivers=drivers(), solver=solver)
        operator = Operator(settings, ports, Reporter(cluster, socket.gethostname()), meters, pace)
        loop = Loop(operator.round, clock=time.monotonic, recoverable=RECOVERABLE, rest=pace.rest)
        health = Health(
            {
                "/healthz": lambda: plain(loop.alive and loop.silence < HUNG_AFTER.total_seconds(), _pulse(loop)),
                "/readyz": lambda: plain(loop.rounds > 0, f"{loop.rounds} rounds done"),
                "/metrics": meters.page,
            },
            host=settings.host,
            port=settings.port,
        )
        log.info("serving probes and metrics on port %d", health.port)
        loop.start()
        try:
            watch(loop.wake, kubeconfig=settings.kubeconfig)
        finally:
            loop.stop()
            health.close()


def _pulse(loop: Loop) -> str:
    return f"last sign of life {loop.silence:.0f} s ago, {loop.rounds} rounds done"

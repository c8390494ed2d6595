"""Does rounds as the operator does, in a process of its own, and prints what each stage took as JSON.

    python -m benchmarks.once KUBECONFIG PROMETHEUS_URL ROUNDS SOLVER_SECONDS

The stages are those that round.py calls; each is wrapped by a stopwatch here, so that the product carries none.
"""

from __future__ import annotations

import functools
import json
import os
import sys
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

from isocost import act, forecast, guard, model, plan, solve
from isocost.drivers.registry import drivers
from isocost.kube.client import Client
from isocost.kube.config import connect
from isocost.kube.wire import Request, Response, Transport
from isocost.observe import lists, observe
from isocost.observe.prometheus import Prometheus
from isocost.report.metrics import Meters
from isocost.round import Ports, advance
from isocost.serve.write import Reporter

STAGES: tuple[tuple[ModuleType, str], ...] = (
    (observe, "observe"), (forecast, "forecast"), (model, "build"), (solve, "solve"),
    (plan, "plan"), (plan, "settle"), (guard, "guard"), (act, "act"),
)  # fmt: skip


class Watch:
    """Seconds by stage, and calls by kind, of the round under way."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self.calls: Counter[str] = Counter()

    def time(self, name: str, do: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(do)
        def timed(*args: Any, **kwargs: Any) -> Any:
            began = time.perf_counter()
            try:
                return do(*args, **kwargs)
            finally:
                self.seconds[name] += time.perf_counter() - began

        return timed

    def count(self, name: str, do: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(do)
        def counted(*args: Any, **kwargs: Any) -> Any:
            self.calls[name] += 1
            return do(*args, **kwargs)

        return counted


class Peaks(threading.Thread):
    """Looks at the memory of the child processes all the time: a solver whose time is over is killed, and its peak with it."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.solver = 0.0

    def run(self) -> None:
        while True:
            with suppress(FileNotFoundError, ProcessLookupError):
                self.solver = max(self.solver, sum(_peak(int(child)) for child in _children(os.getpid())))
            time.sleep(0.05)

    def found(self) -> dict[str, float]:
        """Peak resident memory so far in MB: of this process, and of its children."""
        return {"operator": _peak(os.getpid()), "solver": self.solver}


class Counting:
    """A transport that counts what is sent."""

    def __init__(self, inner: Transport, watch: Watch) -> None:
        self._inner, self._watch = inner, watch

    def send(self, request: Request, timeout: float) -> Response:
        self._watch.calls["API writes" if request.method != "GET" else "API reads"] += 1
        return self._inner.send(request, timeout)


def main(kubeconfig: str, prometheus: str, rounds: int, seconds: float) -> None:
    watch, peaks = Watch(), Peaks()
    peaks.start()
    for module, name in STAGES:
        label = {"build": "model", "settle": "plan"}.get(name, name)
        setattr(module, name, watch.time(label, getattr(module, name)))
    observe.fetch = watch.time("of which lists", lists.fetch)  # type: ignore[attr-defined]
    metrics = Prometheus.of(prometheus, timeout=timedelta(seconds=15))
    metrics.range = watch.count("Prometheus queries", metrics.range)  # type: ignore[method-assign]
    cluster = Client(Counting(connect(kubeconfig), watch))
    report, meters = Reporter(cluster, "bench"), Meters()
    found = []
    with solve.Workers() as solver:
        ports = Ports(cluster=cluster, metrics=metrics, drivers=drivers(), solver=solver)
        for _ in range(rounds):
            watch.seconds.clear()
            watch.calls.clear()
            began, cpu = time.perf_counter(), time.process_time()
            snapshot, done = advance(ports, datetime.now(UTC), seconds=seconds)
            before = time.perf_counter()
            report.publish(snapshot, done)
            meters.record(snapshot, done, seconds=before - began)
            watch.seconds["report"] = time.perf_counter() - before
            decision = done[0].decision
            found.append({
                "seconds": time.perf_counter() - began,
                "cpu": time.process_time() - cpu,
                "stages": dict(watch.seconds),
                "calls": dict(watch.calls),
                "quality": str(decision.solution.quality),
                "gap": float(decision.solution.gap),
                "steps": len(decision.fresh.steps),
                "pods": len(decision.view.pods),
                "nodes": len(decision.view.nodes),
                "peaks": peaks.found(),
            })  # fmt: skip
    json.dump(found, sys.stdout)


def _children(pid: int) -> list[str]:
    return [c for task in Path(f"/proc/{pid}/task").iterdir() for c in (task / "children").read_text().split()]


def _peak(pid: int) -> float:
    rows = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next((int(row.split()[1]) / 1024 for row in rows if row.startswith("VmHWM")), 0.0)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4]))

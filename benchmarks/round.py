"""A round over a thousand nodes and ten thousand pods: seconds by stage, memory, and calls, on the local control plane."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks import crowd, ground, results
from e2e.exporter import Exporter
from e2e.prometheus import Prometheus

ROUNDS = 3
SOLVER_SECONDS = 8.0
PAST, AHEAD = timedelta(minutes=70), timedelta(minutes=30)
STAGES = ("observe", "of which lists", "forecast", "model", "solve", "plan", "guard", "act", "report")

Found = list[dict[str, Any]]


def measure(say: Callable[[str], None]) -> Found:
    """One entry a round. Raises Lacking where the control plane is not built."""
    with tempfile.TemporaryDirectory(prefix="isocost-bench-") as folder, ground.Still(Path(folder)) as plane:
        pods = ground.furnish(plane, "Recommend", say)
        prometheus = Prometheus(plane.folder, Exporter(plane))
        say("metrics")
        now = datetime.now(UTC)
        prometheus.backfill(crowd.usage(pods, now - PAST, now + AHEAD, timedelta(minutes=1)))
        with prometheus:
            say("rounds")
            return _rounds(plane.kubeconfig, prometheus.url)


def _rounds(kubeconfig: Path, url: str) -> Found:
    command = [sys.executable, "-m", "benchmarks.once", str(kubeconfig), url, str(ROUNDS), str(SOLVER_SECONDS)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"the rounds failed:\n{done.stderr}")
    found: Found = json.loads(done.stdout)
    return found


def section(found: Found, machine: str) -> None:
    """Writes the part of RESULTS.md."""
    last = found[-1]
    head = ("", *(f"round {number}" for number in range(1, len(found) + 1)))
    rows = [
        ("whole round, s", *(_seconds(one["seconds"]) for one in found)),
        *((f"{stage}, s", *(_seconds(one["stages"].get(stage, 0.0)) for one in found)) for stage in STAGES),
        ("CPU of the operator, s", *(_seconds(one["cpu"]) for one in found)),
        *((kind, *(one["calls"].get(kind, 0) for one in found)) for kind in ("API reads", "API writes")),
        ("Prometheus queries", *(one["calls"].get("Prometheus queries", 0) for one in found)),
        ("peak memory of the operator, MB", *(f"{one['peaks']['operator']:.0f}" for one in found)),
        ("peak memory of its solver process, MB", *(f"{one['peaks']['solver']:.0f}" for one in found)),
        ("gap of the plan, %", *(f"{100 * one['gap']:.2f}" for one in found)),
        ("steps of the plan", *(one["steps"] for one in found)),
    ]
    body = (
        f"`python -m benchmarks round`: one policy in Recommend over {last['nodes']:,} nodes and {last['pods']:,} pods of "
        f"{crowd.SERVICES} workloads in {crowd.POOLS} pools, {len(crowd.TYPES) + len(crowd.OFFERED)} offers, "
        f"{SOLVER_SECONDS:.0f} s allowed to the solver; real etcd, kube-apiserver and Prometheus on the same machine. The first "
        f"round also starts the solver's process; the others are what an operator does every minute.\n\n"
        f"{results.table(head, rows)}\n\nMachine: {machine}"
    )
    results.put("round", "A round over 1,000 nodes and 10,000 pods", body)


def _seconds(value: float) -> str:
    return f"{value:.2f}"

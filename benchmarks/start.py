"""How long commands take to answer, as ratios to a Python that does nothing, and how long the operator takes to be ready."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks import ground, results
from e2e.binaries import ROOT
from e2e.exporter import Exporter
from e2e.install import Operator
from e2e.prometheus import Prometheus

RUNS = 7
COMMANDS: tuple[tuple[str, ...], ...] = (
    ("--help",),
    ("version",),
    ("plan", "--help"),
    ("plan", "--snapshot", "examples/snapshot.json"),
    ("explain", "shop", "llm", "--snapshot", "examples/snapshot.json"),
)
NOTHING = (sys.executable, "-c", "pass")


def latency(command: Sequence[str]) -> float:
    """Median wall seconds of a command."""
    return statistics.median(_once(command) for _ in range(RUNS))


def _once(command: Sequence[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return time.perf_counter() - began


def ready() -> float:
    """Seconds from the start of the operator's process to its first finished round, on an empty cluster."""
    with (
        tempfile.TemporaryDirectory(prefix="isocost-bench-") as folder,
        ground.Still(Path(folder)) as plane,
        Exporter(plane) as exporter,
        Prometheus(plane.folder, exporter) as prometheus,
    ):
        operator = Operator(plane, prometheus.url, plane.folder).install()
        began = time.perf_counter()
        operator.start()
        seconds = time.perf_counter() - began
        operator.stop()
    return seconds


def section(machine: str, say: Callable[[str], None]) -> None:
    """Measures, and writes the part of RESULTS.md."""
    say("commands")
    base = latency(NOTHING)
    rows = [("`python -c pass`", f"{base:.2f}", "1.0")]
    for words in COMMANDS:
        seconds = latency((sys.executable, "-m", "isocost", *words))
        rows.append((f"`isocost {' '.join(words)}`", f"{seconds:.2f}", f"{seconds / base:.1f}"))
    say("the operator")
    rows.append(("`isocost run`, until its first round has ended", f"{(found := ready()):.2f}", f"{found / base:.1f}"))
    body = (
        f"`python -m benchmarks start`: wall seconds, median of {RUNS}, and the ratio to an interpreter that does nothing.\n\n"
        f"{results.table(('', 's', 'ratio'), rows)}\n\nMachine: {machine}"
    )
    results.put("start", "Start-up and command line", body)

"""`isocost pack` on recorded lists: how near to the proven optimum, in what time and memory, each answer verified."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks import lists, results, verify

LIMIT, WORKERS = 60, 2
"""seconds that each answer may take, and cores"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One list's answer, and its certificate."""

    case: lists.Case
    answer: dict[str, Any]
    proof: dict[str, Any]
    wall: float
    cpu: float
    megabytes: float


def measure(names: Iterable[str], say: Callable[[str], None]) -> list[Found]:
    """Runs pack as a process of its own on each list."""
    found = []
    for name in names:
        found.append(one(lists.case(name)))
        say(f"{name}: gap {100 * found[-1].answer['gap']:.2f} %, {found[-1].cpu:.0f} s of CPU")
    for each, wrong in zip(found, verified(found), strict=True):
        say(f"{each.case.name}: {wrong}")
    return found


def one(case: lists.Case, limit: int = LIMIT, current: dict[str, Any] | None = None) -> Found:
    """limit: seconds. current: an earlier answer, as the fleet that runs."""
    with tempfile.TemporaryDirectory(prefix="isocost-pack-") as folder:
        pods, offers = _written(case, Path(folder))
        proof, out = Path(folder) / "proof.json", Path(folder) / "out.json"
        command = [sys.executable, "-m", "isocost", "pack", "--pods", str(pods), "--offers", str(offers), "-o", "json"]
        if current is not None:
            (runs := Path(folder) / "current.json").write_text(json.dumps(current))
            command += ["--current", str(runs)]
        began = time.perf_counter()
        with out.open("wb") as file:
            child = subprocess.Popen([*command, "--certificate", str(proof), "--time-limit", f"{limit}s"], stdout=file)
            _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - began
        if status:
            raise RuntimeError(f"{case.name}: isocost pack ended with status {status}")
        return Found(
            case=case, answer=json.loads(out.read_text()), proof=json.loads(proof.read_text()), wall=wall,
            cpu=used.ru_utime + used.ru_stime, megabytes=used.ru_maxrss / 1024,
        )  # fmt: skip


def verified(found: Iterable[Found]) -> Iterator[str]:
    """What the independent check says of each answer and its proof. It comes after all of them, on both cores."""
    with ProcessPoolExecutor(WORKERS, max_tasks_per_child=1) as pool:
        yield from pool.map(_verdict, found)


def _verdict(found: Found) -> str:
    with tempfile.TemporaryDirectory(prefix="isocost-pack-") as folder:
        rows = verify.read(*_written(found.case, Path(folder)))
    wrong = [*verify.faults(*rows, found.answer), *verify.unproven(*rows, found.answer, found.proof)]
    return "; ".join(wrong[:1]) or "holds"


def _written(case: lists.Case, folder: Path) -> tuple[Path, Path]:
    """The files of the pods and of the offers."""
    pods, offers = folder / "pods.csv", folder / "offers.csv"
    pods.write_text(case.pods)
    offers.write_text(case.offers)
    return pods, offers


def section(found: list[Found], verdicts: list[str], machine: str) -> None:
    """Writes the part of RESULTS.md."""
    rows = [
        (
            f.case.name, f"{f.case.count:,}", f"{f.answer['cost_per_hour']:,.2f}", f"{f.answer['lower_bound_per_hour']:,.2f}",
            f"{100 * f.answer['gap']:.2f}", f"{f.wall:.0f}", f"{f.cpu:.0f}", f"{f.megabytes:.0f}",
            wrong,
        )
        for f, wrong in zip(found, verdicts, strict=True)
    ]  # fmt: skip
    gaps = [100 * f.answer["gap"] for f in found]
    head = ("list", "pods", "cost, USD/h", "proven bound, USD/h", "gap, %", "s", "CPU s", "peak MB", "verified")
    body = (
        f"`python -m benchmarks pack`: every list in a fresh process with {LIMIT} s. The bound is proven again, and the answer checked "
        f"pod by pod and GPU by GPU, by `benchmarks/verify`, which shares no code with isocost. Peak memory is that of the "
        f"largest process. Gap: median {statistics.median(gaps):.2f} %, worst {max(gaps):.2f} %.\n\n"
        f"{results.table(head, rows)}\n\nLists: `benchmarks/lists.py`. Machine: {machine}"
    )
    results.put("pack", "The cheapest fleet for recorded lists of pods", body)

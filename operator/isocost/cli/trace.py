"""The trace of a benchmark: every slot of every method as CSV, so that anyone can compute the scores anew.

One row per method, series and slot, from a series' first sample to its last: demand (empty in a gap) and both capacities in
the series' own unit, so that they compare with what was recorded. A method whose best knob is its default stands there once. With several
files a series is called file/series.
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Self

if TYPE_CHECKING:
    from isocost.forecast.replay import Run, Trial

HEAD = "method,series,time,demand,capacity_asked,capacity_ready\n"


class Trace:
    """A file to write runs to; without a path nothing is written."""

    def __init__(self, path: Path | None) -> None:
        self._path, self._open, self._file = path, ExitStack(), None
        self._written = set[tuple[str, str]]()

    _file: IO[str] | None

    def __enter__(self) -> Self:
        if self._path:
            made = gzip.open(self._path, "wt") if self._path.suffix == ".gz" else self._path.open("w", encoding="utf-8")
            self._file = self._open.enter_context(made)
            self._file.write(HEAD)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    def write(self, trial: Trial, run: Run, times: Mapping[str, Mapping[int, str]], file: str) -> None:
        """times are the instants as the recording writes them, by series and slot; file goes before the series' name."""
        if self._file is None or (run.name, file) in self._written:
            return
        self._written.add((run.name, file))
        from isocost.forecast.replay import ready

        serving = ready(run.capacity, trial.lead)
        for i, name in enumerate(trial.names):
            full = f"{file}{name}"
            quoted = f'"{full}"' if "," in full else full
            first, unit, written = int(trial.first[i]), float(trial.unit[i]), times[name]
            for slot in range(first, int(trial.last[i]) + 1):
                demand = trial.demand[i, slot]
                seen = f"{demand * unit:.9g}" if demand == demand else ""
                asked, ready_ = run.capacity[i, slot] * unit, serving[i, slot] * unit
                at = written.get(slot) or _between(written, first, slot, trial)
                self._file.write(f"{run.name},{quoted},{at},{seen},{asked:.9g},{ready_:.9g}\n")


def _between(written: Mapping[int, str], first: int, slot: int, trial: Trial) -> str:
    """The time of a slot that has no row in the recording: counted from the first one, in the form of that one."""
    from datetime import datetime

    begin, after = written[first], (slot - first) * trial.step
    try:
        return f"{float(begin) + after.total_seconds():.15g}"
    except ValueError:
        return str(datetime.fromisoformat(begin) + after)

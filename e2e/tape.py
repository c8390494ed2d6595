"""Recorded traffic, played as it came: the past is laid under Prometheus, the rest is told slot by slot in real time.

A slot is told when it has ended, as a rate over it would be. What is played is what happened to a service of Azure's on 16 November 2023,
in slots of ten seconds, so nothing is stretched or sped up.
"""

from __future__ import annotations

import csv
import gzip
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from e2e.binaries import ROOT
from e2e.load import Load
from e2e.samples import Sample, sample

STEP = timedelta(seconds=10)
METRIC, COLUMN = "llm_generated_tokens_per_second", "generated_tokens"
RECORDINGS = ROOT.parent / "shared" / "data" / "demand" / "azure-llm-2023"


def recorded(service: str) -> tuple[float, ...]:
    """Tokens a second in each slot."""
    with gzip.open(_file(service), "rt", newline="") as lines:
        return tuple(float(row[COLUMN] or 0) / STEP.total_seconds() for row in csv.DictReader(lines))


def there(services: tuple[str, ...]) -> bool:
    """Whether the recordings of these services are at hand."""
    return all(_file(one).exists() for one in services)


def _file(service: str) -> Path:
    return RECORDINGS / f"{service}-10s.csv.gz"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tape:
    """demand is in the unit of METRIC, by service; slot 0 begins at `begin`, and `past` slots have ended when the playing starts."""

    demand: Mapping[str, tuple[float, ...]]
    begin: datetime
    past: int

    @classmethod
    def of(cls, services: tuple[str, ...], past: int) -> Self:
        """Starts now."""
        demand = {one: recorded(one) for one in services}
        return cls(demand=demand, begin=datetime.now(UTC) - past * STEP, past=past)

    @property
    def length(self) -> int:
        return min(map(len, self.demand.values()))

    def starts(self, slot: int) -> datetime:
        return self.begin + slot * STEP

    def slot(self, at: datetime) -> int:
        """The slot that runs at this moment."""
        return (at - self.begin) // STEP

    def history(self, port: int) -> Iterator[Sample]:
        """What has ended before the playing starts, each slot at its end, as scraped from the exporter at this port."""
        scraped = {"job": "app", "instance": f"127.0.0.1:{port}"}
        for service, values in self.demand.items():
            for slot, value in enumerate(values[: self.past]):
                yield sample(METRIC, {"service": service, **scraped}, value, self.starts(slot + 1))


class Playing:
    """`with Playing(tape, load):` tells what has ended, until the tape does."""

    def __init__(self, tape: Tape, load: Load) -> None:
        self._tape, self._load = tape, load
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._play, name="tape", daemon=True)

    def __enter__(self) -> Self:
        self._tell(self._tape.past - 1)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._thread.join(10)

    def until(self, slot: int) -> None:
        """Returns when this slot begins."""
        self._stopped.wait((self._tape.starts(slot) - datetime.now(UTC)).total_seconds())

    def _play(self) -> None:
        for slot in range(self._tape.past, self._tape.length):
            self.until(slot + 1)
            if self._stopped.is_set():
                return
            self._tell(slot)

    def _tell(self, slot: int) -> None:
        for service, values in self._tape.demand.items():
            self._load.series(METRIC, {"service": service}, values[slot])

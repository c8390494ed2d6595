"""One sample of one series, and the two text formats that hold them (Prometheus for scrapes, OpenMetrics for history)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

_ESCAPES = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A value of a series; `at` only in history."""

    name: str
    labels: tuple[tuple[str, str], ...]
    value: float
    at: datetime | None = None


def sample(name: str, labels: Mapping[str, str], value: float, at: datetime | None = None) -> Sample:
    return Sample(name=name, labels=tuple(sorted(labels.items())), value=value, at=at)


def text(samples: Iterable[Sample]) -> str:
    """The Prometheus text format."""
    return "".join(f"{_line(each)}\n" for each in samples)


def history(samples: Iterable[Sample]) -> str:
    """The OpenMetrics format with times, which `promtool tsdb create-blocks-from openmetrics` reads; names must be grouped."""
    ordered = sorted(samples, key=lambda each: (each.name, each.labels, each.at or datetime.min))
    return "".join(f"{_line(each)} {each.at.timestamp():.3f}\n" for each in ordered if each.at) + "# EOF\n"


def _line(each: Sample) -> str:
    pairs = ",".join(f'{key}="{value.translate(_ESCAPES)}"' for key, value in each.labels)
    return f"{each.name}{{{pairs}}} {each.value:.17g}"

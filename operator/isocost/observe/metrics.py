"""The metrics port: an answer is never a bare list.

A list of numbers cannot say that half of the store was down, that it is ten minutes old, or that a division by zero
made it. So an `Answer` carries its warnings beside its lines, values that are not finite have become gaps, and every
way to fail has a class of its own, because each of them means something else to a person on call.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from isocost.units import Missing

MOST_POINTS = 2000
"""Points a series may have; Prometheus refuses 11,000, and its memory suffers long before."""
AHEAD = timedelta(seconds=30)
"""How far a sample may lie ahead of the time asked for before the clocks disagree."""


class MetricsError(Exception):
    """No answer. The message says what was asked of whom and what to do."""


class Unreachable(MetricsError):
    """No connection, or the server is broken (5xx)."""


class TimedOut(MetricsError):
    """The answer did not come within the time given."""


class BadAnswer(MetricsError):
    """An answer came and cannot be used: the query was refused (4xx), or it is not what Prometheus sends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One series of an answer. times are aware UTC and rise; a value that was NaN or infinite is absent (a gap)."""

    labels: Mapping[str, str] = field(default_factory=dict)
    times: tuple[datetime, ...] = ()
    values: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back. warnings are the server's own words; partial stores (Thanos, Mimir) speak there, and only there."""

    series: tuple[Line, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def as_of(self) -> datetime | Missing:
        """The newest sample of all lines."""
        newest = [line.times[-1] for line in self.series if line.times]
        return max(newest) if newest else Missing(reason="the query returned no samples")


class Metrics(Protocol):
    """A store of measurements that answers PromQL."""

    def range(self, query: str, start: datetime, end: datetime, step: timedelta) -> Answer:
        """The query's values from start to end, both included, `step` apart. Raises MetricsError."""
        ...


class Nothing:
    """The store of somebody who named none: every question goes unanswered, with what to do about it."""

    def range(self, query: str, start: datetime, end: datetime, step: timedelta) -> Answer:
        """Raises Unreachable, always."""
        raise Unreachable("no Prometheus was named; give --prometheus-url (or ISOCOST_PROMETHEUS_URL)")

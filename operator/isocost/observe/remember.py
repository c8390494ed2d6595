"""What a metrics store has said already is not asked again: only the slots that are new.

A forecast wants two weeks of every workload, and a round comes every minute. So answers are kept in the process by query and
step, and a range is asked from where the last one ended. The youngest minutes are always asked anew, because samples arrive
late; what an answer with warnings said is never kept, because half of the store may have been missing. Nothing is
written to disk: after a restart the past is asked for again, in pieces that no server refuses and the newest first, so that a
slow store gives a short history before it gives a long one.
"""

from __future__ import annotations

import threading
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from isocost.observe.metrics import MOST_POINTS, Answer, Line, Metrics, MetricsError

SETTLED = timedelta(minutes=2)
"""Samples younger than this may still change: scrapes and remote writes arrive late."""
MOST_QUERIES = 20_000
"""Kept at most; the one that was asked for least recently is forgotten."""

Labels = tuple[tuple[str, str], ...]
_Key = tuple[str, timedelta, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """What a query gives from `begin` to `end`, both included and both on the grid; empty where `end` is before `begin`."""

    begin: datetime
    end: datetime
    lines: Mapping[Labels, tuple[tuple[datetime, ...], tuple[float, ...]]] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


class Remembering:
    """A `Metrics` that keeps what another one answered. Safe to use from several threads."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics
        self._kept: dict[_Key, _Part] = {}
        self._lock = threading.Lock()

    def range(self, query: str, start: datetime, end: datetime, step: timedelta) -> Answer:
        """As `Metrics.range`, for any length. A single instant is always asked for, and nothing of it is kept."""
        if end - start < step:
            return self._metrics.range(query, start, end, step)
        key = (query, step, start.timestamp() % step.total_seconds())
        found = self._whole(query, start, start + (end - start) // step * step, step, self._known(key, start, step))
        self._keep(key, found, step)
        shown = _within(found, start, end)
        return Answer(series=tuple(map(_line, shown.lines.items())), warnings=found.warnings)

    def _known(self, key: _Key, start: datetime, step: timedelta) -> _Part | None:
        """What is kept of the query, without what is too old to be asked for."""
        with self._lock:
            kept = self._kept.get(key)
        return _within(kept, start, kept.end) if kept and kept.end + step >= start else None

    def _whole(self, query: str, start: datetime, end: datetime, step: timedelta, known: _Part | None) -> _Part:
        """Newer than what is known, what is known, older: piece by piece and the newest first, up to where one fails."""
        found = _Part(begin=end + step, end=end)
        for first, last in _pieces(known.end + step if known else start, end, step):
            try:
                found = _joined(self._piece(query, first, last, step), found)
            except MetricsError:
                if found.begin > end:
                    raise
                return found
        found = _joined(known, found) if known else found
        for first, last in _pieces(start, found.begin - step, step):
            try:
                found = _joined(self._piece(query, first, last, step), found)
            except MetricsError:
                break
        return found

    def _piece(self, query: str, first: datetime, last: datetime, step: timedelta) -> _Part:
        answer = self._metrics.range(query, first, last, step)
        lines = {
            tuple(sorted(one.labels.items())): (tuple(map(_moment, one.times)), one.values) for one in answer.series
        }
        return _Part(begin=first, end=last, lines=lines, warnings=answer.warnings)

    def _keep(self, key: _Key, found: _Part, step: timedelta) -> None:
        settled = found.end - step * -(-SETTLED // step)
        if found.warnings or settled < found.begin:
            return
        with self._lock:
            self._kept.pop(key, None)
            self._kept[key] = _within(found, found.begin, settled)
            if len(self._kept) > MOST_QUERIES:
                del self._kept[next(iter(self._kept))]


def _pieces(start: datetime, end: datetime, step: timedelta) -> Iterator[tuple[datetime, datetime]]:
    """Parts of at most MOST_POINTS points, the newest first."""
    while end >= start:
        first = max(start, end - step * (MOST_POINTS - 1))
        yield first, end
        end = first - step


def _joined(early: _Part, late: _Part) -> _Part:
    """Both, one after the other."""
    nothing: tuple[tuple[datetime, ...], tuple[float, ...]] = ((), ())
    pairs = {
        labels: (early.lines.get(labels, nothing), late.lines.get(labels, nothing))
        for labels in {**early.lines, **late.lines}
    }
    lines = {labels: ((*a[0], *b[0]), (*a[1], *b[1])) for labels, (a, b) in pairs.items()}
    warnings = tuple(dict.fromkeys((*early.warnings, *late.warnings)))
    return _Part(begin=early.begin, end=late.end, lines=lines, warnings=warnings)


def _within(part: _Part, start: datetime, end: datetime) -> _Part:
    lines = {labels: cut for labels, pair in part.lines.items() if (cut := _cut(*pair, start, end))[0]}
    return _Part(begin=max(part.begin, start), end=end, lines=lines)


def _cut(
    times: tuple[datetime, ...], values: tuple[float, ...], start: datetime, end: datetime
) -> tuple[tuple[datetime, ...], tuple[float, ...]]:
    low, high = bisect_left(times, start), bisect_right(times, end)
    return times[low:high], values[low:high]


def _line(pair: tuple[Labels, tuple[tuple[datetime, ...], tuple[float, ...]]]) -> Line:
    labels, (times, values) = pair
    return Line(labels=dict(labels), times=times, values=values)


_MOMENTS: dict[datetime, datetime] = {}
MOST_MOMENTS = 100_000


def _moment(at: datetime) -> datetime:
    """The same object for the same instant: a thousand series on one grid share their times."""
    if len(_MOMENTS) > MOST_MOMENTS:
        _MOMENTS.clear()
    return _MOMENTS.setdefault(at, at)

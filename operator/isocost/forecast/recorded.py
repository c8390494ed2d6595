"""Recorded series: a CSV as values on one grid.

Exports are never tidy: rows are missing, doubled or out of order, cells are empty. A missing value stays a gap, whatever the
reason; of two samples in one slot the larger counts, because capacity must carry it. What cannot be demand (a word, a
negative or endless number) is an error that says where it stands, since a guess would be believed later.
"""

from __future__ import annotations

import csv
import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from statistics import median

import numpy as np
from numpy.typing import NDArray

from isocost.world.demand import span

Floats = NDArray[np.float64]

TIMES = ("time", "timestamp", "ts", "t", "t_s", "date", "datetime", "slot")
"""Names by which a time column is known; else the first column is it. `slot` counts steps instead of seconds."""
LONG = "series"
"""The first column's name in the long form: series, time, one or more values."""
MOST_CELLS = 100_000_000
MANY = 0.4
GAPS = frozenset(("", "nan", "null", "none", "na"))
SLOT_STEP = timedelta(minutes=5)


class NotSeries(ValueError):
    """The table cannot be read as series; the message says where and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Recording:
    """values[i, t] is series i in slot t, NaN where it is not known; times[i][t] is the time as it was written there.

    notes say in words what was mended on the way.
    """

    names: tuple[str, ...]
    values: Floats
    times: tuple[Mapping[int, str], ...]
    step: timedelta
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sample:
    """One row's time, as written and in seconds (or in slots), and its cells."""

    series: str
    written: str
    at: float
    cells: Mapping[str, float]


def parse(lines: Iterable[str], step: timedelta | None = None) -> Recording:
    """Series from the lines of a CSV; without a step, the usual distance of the rows. Raises NotSeries."""
    rows = csv.reader(lines)
    head = [name.strip().lstrip("\ufeff") for name in next(rows, [])]
    if len(head) < 2:
        raise NotSeries("a table of series has a line of names first: a time column, and one column per series")
    if len(set(head)) < len(head):
        twice = next(name for name in head if head.count(name) > 1)
        raise NotSeries(f"line 1: two columns are called {twice!r}; give each series a name of its own")
    samples = [_sample(row, head, number) for number, row in enumerate(rows, start=2) if any(map(str.strip, row))]
    if not samples:
        raise NotSeries("there are names but no rows of samples under them")
    counted = head[_time_column(head)].lower() == "slot"
    each = timedelta(seconds=_step(samples, counted, step))
    return _gridded(samples, each, counted)


def _time_column(head: Sequence[str]) -> int:
    first = 1 if head[0].lower() == LONG and len(head) > 2 else 0
    return next((i for i, name in enumerate(head) if i >= first and name.lower() in TIMES), first)


def _sample(row: Sequence[str], head: Sequence[str], number: int) -> _Sample:
    if len(row) != len(head):
        raise NotSeries(f"line {number} has {len(row)} cells where line 1 names {len(head)} columns")
    column, long = _time_column(head), head[0].lower() == LONG and len(head) > 2
    written = row[column].strip()
    series = row[0].strip() if long else ""
    skipped = {column, 0} if long else {column}
    cells = {head[i]: _number(row[i], head[i], number) for i in range(len(head)) if i not in skipped}
    return _Sample(series, written, _seconds(written, head[column], number), cells)


def _number(cell: str, column: str, number: int) -> float:
    text = cell.strip()
    if text.lower() in GAPS:
        return math.nan
    try:
        value = float(text)
    except ValueError:
        raise NotSeries(
            f"line {number}, column {column!r}: {text[:40]!r} is not a number; leave a cell empty where nothing was measured"
        ) from None
    if value < 0:
        raise NotSeries(
            f"line {number}, column {column!r}: demand cannot be negative, but is {text}; a rate falls below zero "
            "where a counter was reset, so export rate(), not a difference"
        )
    if not value < 1e300:
        raise NotSeries(f"line {number}, column {column!r}: {text} is no amount of demand")
    return value


def _seconds(written: str, column: str, number: int) -> float:
    try:
        at = float(written)
    except ValueError:
        at = _instant(written, column, number)
    if not abs(at) < 1e12:
        raise NotSeries(f"line {number}, column {column!r}: {written!r} is no time in seconds; are they milliseconds?")
    return at


def _instant(written: str, column: str, number: int) -> float:
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        raise NotSeries(
            f"line {number}, column {column!r}: {written[:40]!r} is no time; write RFC 3339 (2026-11-24T12:00:00Z) or Unix seconds"
        ) from None
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()


def _step(samples: Sequence[_Sample], counted: bool, wanted: timedelta | None) -> float:
    """In seconds."""
    if wanted is not None:
        return wanted.total_seconds()
    if counted:
        return SLOT_STEP.total_seconds()
    by = defaultdict[str, list[float]](list)
    for one in samples:
        by[one.series].append(one.at)
    apart = [b - a for times in map(sorted, by.values()) for a, b in pairwise(times) if b > a]
    if not apart:
        raise NotSeries("the rows show no distance of the samples; say it with --step")
    return median(apart)


def _gridded(samples: Sequence[_Sample], step: timedelta, counted: bool) -> Recording:
    """Each series of the long form starts at its own first sample: some exports put years between them."""
    size, by = 1.0 if counted else step.total_seconds(), defaultdict[str, list[_Sample]](list)
    for one in samples:
        by[one.series].append(one)
    parts = {series: _part(mine, size) for series, mine in by.items()}
    names = tuple(name for part in parts.values() for name in part.values)
    slots = max(part.slots for part in parts.values())
    if slots * len(names) > MOST_CELLS:
        raise NotSeries(f"the rows reach over {slots:,} steps of {span(step)}, too many; is the step right?")
    values = np.full((len(names), slots), np.nan)
    for row, of in zip(values, (one for part in parts.values() for one in part.values.values()), strict=True):
        row[list(of)] = list(of.values())
    return Recording(
        names=names,
        values=values,
        times=tuple(part.times for part in parts.values() for _ in part.values),
        step=step,
        notes=tuple(_notes(parts.values(), step)),
    )


@dataclass(frozen=True, slots=True)
class _Part:
    """The series of one group of rows: values by name and slot, times by slot, and what had to be mended."""

    values: Mapping[str, Mapping[int, float]]
    times: Mapping[int, str]
    slots: int
    doubled: int
    unsorted: int


def _part(samples: Sequence[_Sample], size: float) -> _Part:
    begin = min(one.at for one in samples)
    times, doubled, values = (
        dict[int, str](),
        0,
        {_name(samples[0], column): dict[int, float]() for column in samples[0].cells},
    )
    for one in samples:
        slot = round((one.at - begin) / size)
        doubled += slot in times
        times[slot] = one.written
        for known, value in zip(values.values(), one.cells.values(), strict=True):
            if not math.isnan(value):
                known[slot] = max(value, known.get(slot, value))
    unsorted = sum(b.at < a.at for a, b in pairwise(samples))
    return _Part(values, times, max(times) + 1, doubled, unsorted)


def _name(one: _Sample, column: str) -> str:
    """The column's; in the long form the series', with the column where there are several."""
    if not one.series:
        return column
    return one.series if len(one.cells) == 1 else f"{one.series}.{column}"


def _notes(parts: Collection[_Part], step: timedelta) -> Iterator[str]:
    doubled, unsorted = sum(part.doubled for part in parts), sum(part.unsorted for part in parts)
    if doubled:
        yield f"{doubled:,} rows fell into a slot of {span(step)} that had one already: the larger value counts"
    if unsorted:
        yield f"{unsorted:,} rows were older than the row before: they were put in order"
    empty = 1 - sum(len(part.times) for part in parts) / sum(part.slots for part in parts)
    if empty > MANY:
        yield (
            f"{empty:.0%} of the slots of {span(step)} have no row: they stay gaps; are the samples further apart than the step?"
        )

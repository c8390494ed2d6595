"""Series for tests, from values on a grid; None is a gap."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from isocost.world.demand import Series

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def series(values: Sequence[float | None], step: timedelta = MINUTE, end: datetime = NOW) -> Series:
    """The last value is at `end`."""
    first = end - step * (len(values) - 1)
    pairs = [(first + step * i, value) for i, value in enumerate(values) if value is not None]
    return Series(
        times=tuple(at for at, _ in pairs),
        values=tuple(value for _, value in pairs),
        step=step,
        coverage=len(pairs) / len(values),
    )

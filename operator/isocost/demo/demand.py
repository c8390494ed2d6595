"""The recorded day: how much is asked of each service at any instant, for the day itself and for those before it.

The curves are made by us, after what such services look like: a shop that wakes at seven and has two peaks, an API that
follows it, a model that people use in office hours and again in the evening, and a job that embeds the new documents by night.
They are a pure function of the instant, with a ripple that differs from day to day, so a forecast made of yesterday is
good and not perfect.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import datetime

Curve = Callable[[datetime], float]


def _hour(at: datetime) -> float:
    return at.hour + at.minute / 60 + at.second / 3600


def _bump(hour: float, centre: float, width: float) -> float:
    """1 at the centre, falling to both sides as a bell does, around the clock."""
    away = min(abs(hour - centre), 24 - abs(hour - centre))
    return math.exp(-((away / width) ** 2) / 2)


def _step(hour: float, begin: float, end: float, ramp: float) -> float:
    """1 between begin and end, 0 outside; each slope is `ramp` hours long, with begin or end in its middle."""
    return _slope((hour - begin) / ramp + 0.5) * _slope((end - hour) / ramp + 0.5)


def _slope(x: float) -> float:
    """From 0 at 0 to 1 at 1, smoothly."""
    x = min(1.0, max(0.0, x))
    return x * x * (3 - 2 * x)


def _ripple(at: datetime, seed: int) -> float:
    """A few per cent up and down, of another shape each day."""
    day, hour = at.timetuple().tm_yday, _hour(at)
    slow = math.sin(2 * math.pi * hour / 3.7 + 1.7 * day + seed)
    fast = math.sin(2 * math.pi * hour / 0.61 + 2.9 * day + 3 * seed)
    return 1 + 0.03 * slow + 0.015 * fast


def _web(hour: float) -> float:
    return 2.2 + 9.5 * _bump(hour, 12.5, 3.2) + 9.0 * _bump(hour, 20.0, 2.0)


def _api(hour: float) -> float:
    return 2.6 + 12.0 * _bump(hour, 13.0, 3.2) + 8.0 * _bump(hour, 20.0, 2.2)


def _llm(hour: float) -> float:
    return 500 + 3500 * _step(hour, 9.0, 17.5, 2.5) + 1500 * _bump(hour, 20.5, 1.6)


def _embed(hour: float) -> float:
    return 0.4 + 10.0 * _step(hour, 1.5, 5.5, 0.1)


_SHAPES: tuple[tuple[str, Callable[[float], float]], ...] = (
    ("web", _web), ("api", _api), ("llm", _llm), ("embed", _embed),
)  # fmt: skip


def _curve(shape: Callable[[float], float], seed: int) -> Curve:
    return lambda at: shape(_hour(at)) * _ripple(at, seed)


CURVES: Mapping[str, Curve] = {name: _curve(shape, seed) for seed, (name, shape) in enumerate(_SHAPES)}
"""demand by service: busy cores, and for the model tokens per second"""

"""A chart's frame: an SVG that stretches to any width under axes of HTML, so that lines stay thin and letters stay letters.

Coordinates inside are 0..1000 across and 0..HEIGHT down. Strokes do not scale with the drawing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from math import floor, log10

from isocost.report.day.markup import Markup, el, text

WIDTH, HEIGHT = 1000, 200
Point = tuple[datetime, float]
STEPS = tuple(timedelta(minutes=n) for n in (1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 1440))
"""distances that times under a chart may have"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Time across, values up from zero to `top`."""

    begin: datetime
    end: datetime
    top: float

    def x(self, at: datetime) -> float:
        whole = max((self.end - self.begin) / timedelta(seconds=1), 1.0)
        return round((at - self.begin) / timedelta(seconds=1) / whole * WIDTH, 1)

    def y(self, value: float) -> float:
        return round(HEIGHT - value / self.top * HEIGHT, 1)

    @property
    def ticks(self) -> tuple[float, ...]:
        """Round values to draw a line at, three to five of them above zero."""
        step = _round(self.top / 4)
        return tuple(step * i for i in range(1, int(self.top / step + 1e-9) + 1))

    @property
    def marks(self) -> tuple[datetime, ...]:
        """Round times to write under the chart, nine at most."""
        each = next((step for step in STEPS if (self.end - self.begin) / step <= 8.5), STEPS[-1])
        midnight = self.begin.replace(hour=0, minute=0, second=0, microsecond=0)
        first = midnight + -(-(self.begin - midnight) // each) * each
        return tuple(first + each * i for i in range((self.end - first) // each + 1))


def scale(begin: datetime, end: datetime, values: Iterable[float]) -> Scale:
    """A scale that holds all values, with a little air above them."""
    most = max(values, default=0.0) * 1.06
    return Scale(begin=begin, end=end, top=most or 1.0)


def _round(value: float) -> float:
    """The nearest of 1, 2, 2.5 and 5 times a power of ten that is at least the value."""
    power = 10 ** floor(log10(value))
    return float(next(n * power for n in (1, 2, 2.5, 5, 10) if n * power >= value * 0.999))


def steps(points: Sequence[Point], on: Scale) -> str:
    """A path that holds each value until the next."""
    (first, value), *rest = points
    return f"M{on.x(first)},{on.y(value)}" + "".join(f"H{on.x(at)}V{on.y(v)}" for at, v in _changes(value, rest))


def curve(points: Sequence[Point], on: Scale) -> str:
    """A path from value to value."""
    return "M" + "L".join(f"{on.x(at)},{on.y(value)}" for at, value in points)


def band(upper: Sequence[Point], lower: Sequence[Point], on: Scale) -> str:
    """A closed path between two step lines over the same instants."""
    back = "".join(f"V{on.y(v)}H{on.x(at)}" for at, v in reversed(_held(lower)))
    return f"{steps(upper, on)}{back}Z"


def _held(points: Sequence[Point]) -> list[Point]:
    """(where a value began, the value), the last one up to the end."""
    return [points[0], *(new for old, new in pairwise(points) if new[1] != old[1])]


def _changes(value: float, rest: Sequence[Point]) -> Iterator[Point]:
    """The points at which the value differs from the one before, and the last."""
    for index, (at, new) in enumerate(rest):
        if new != value or index == len(rest) - 1:
            yield at, new
        value = new


def framed(on: Scale, *drawn: str, unit: str, label: str, marks: Sequence[str] = ()) -> Markup:
    """The chart with its grid and axes. label says for those who cannot see it what it shows."""
    grid = (el("path", d=f"M0,{on.y(v)}H{WIDTH}", klass="grid") for v in on.ticks)
    hours = (el("path", d=f"M{on.x(at)},0V{HEIGHT}", klass="grid") for at in on.marks)
    svg = el(
        "svg", *grid, *hours, *drawn, el("path", d=f"M0,{HEIGHT}H{WIDTH}", klass="axis"),
        viewBox=f"0 0 {WIDTH} {HEIGHT}", preserveAspectRatio="none", role="img", aria_label=label,
    )  # fmt: skip
    plot = el("div", svg, *_ups(on), *marks, klass="plot")
    return el("div", el("span", unit, klass="unit"), plot, _along(on), klass="chart")


def _ups(on: Scale) -> Iterator[Markup]:
    for value in (0.0, *on.ticks):
        yield el("span", f"{value:,.10g}", klass="up", style=f"top:{on.y(value) / HEIGHT * 100:.1f}%")


def _along(on: Scale) -> Markup:
    spans = (el("span", _clock(at, on), style=f"left:{on.x(at) / WIDTH * 100:.2f}%") for at in on.marks)
    return el("div", *spans, klass="along")


def _clock(at: datetime, on: Scale) -> str:
    return "24:00" if at == on.end and (at.hour, at.minute) == (0, 0) else f"{at:%H:%M}"


def legend(entries: Iterable[tuple[str, str]]) -> Markup:
    """(class, words) of each line or area."""
    items = (el("span", el("i", "", klass=klass), text(words), klass="key") for klass, words in entries)
    return el("p", *items, klass="legend")

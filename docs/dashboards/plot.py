"""Lines, areas and bars over time, as SVG."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

Json = dict[str, Any]
POINTS, BARS = 240, 48


@dataclass(frozen=True, kw_only=True)
class Line:
    """One series to draw: its name, colour, whether it is dashed, and (time, value) pairs."""

    name: str
    color: str
    dashed: bool
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, kw_only=True)
class Span:
    """The time that is shown, in Unix seconds, and the seconds between two scrapes."""

    start: float
    end: float
    scrape: float = 30.0

    @property
    def step(self) -> float:
        """Seconds between two points of a line."""
        return max(1.0, (self.end - self.start) / POINTS)

    @property
    def bar(self) -> float:
        """Seconds that a bar counts."""
        return max(4 * self.scrape, (self.end - self.start) / BARS)


def spoken(value: float, unit: str, decimals: int | None) -> str:
    """A figure with its unit, as Grafana writes it."""
    if unit == "percentunit":
        return f"{value * 100:.{decimals if decimals is not None else 1}f} %"
    if unit == "s":
        return _seconds(value)
    if unit == "bytes":
        return f"{value / 2**20:.0f} MiB"
    places = decimals if decimals is not None else (0 if value == int(value) else 2)
    return f"{value:,.{places}f}{unit.removeprefix('suffix:') if unit.startswith('suffix:') else ''}"


def _seconds(value: float) -> str:
    if value < 1:
        return f"{value * 1000:.0f} ms"
    return f"{value:.1f} s" if value < 60 else f"{value / 60:.1f} min" if value < 3600 else f"{value / 3600:.1f} h"


def above(value: float, *, whole: bool = False) -> float:
    """Where an axis ends: the next figure of 1, 2, 2.5, 4, 5, 8 and a power of ten; of whole things the next multiple of 4."""
    if whole:
        return max(4.0, 4.0 * math.ceil(value / 4))
    if value <= 0:
        return 1.0
    power = 10 ** math.floor(math.log10(value))
    return next(power * n for n in (1, 2, 2.5, 4, 5, 8, 10, 20) if power * n >= value * 1.02)


def stacked(lines: list[Line]) -> list[tuple[Line, dict[float, float]]]:
    """Each line with what lies below it."""
    below: dict[float, float] = {}
    layers = []
    for line in lines:
        layers.append((line, {at: below.get(at, 0.0) for at, _ in line.points}))
        for at, value in line.points:
            below[at] = below.get(at, 0.0) + value
    return layers


@dataclass(frozen=True, kw_only=True)
class Plot:
    """A box of time and value, in pixels."""

    span: Span
    top: float
    width: int
    height: int
    left: int = 64
    bottom: int = 18

    def x(self, at: float) -> float:
        share = (at - self.span.start) / (self.span.end - self.span.start)
        return round(self.left + share * (self.width - self.left - 6), 1)

    def y(self, value: float) -> float:
        return round(6 + (1 - value / self.top) * (self.height - self.bottom - 6), 1)

    def axes(self, say: Callable[[float], str]) -> str:
        lines = []
        for share in (0, 0.25, 0.5, 0.75, 1):
            y = self.y(self.top * share)
            lines.append(f'<path class="grid" d="M{self.left} {y}H{self.width - 6}"/>')
            lines.append(
                f'<text x="{self.left - 6}" y="{y + 4}" text-anchor="end">{escape(say(self.top * share))}</text>'
            )
        for i in range(5):
            at = self.span.start + (i + 0.5) / 5 * (self.span.end - self.span.start)
            shape = "%H:%M:%S" if self.span.end - self.span.start < 1800 else "%H:%M"
            lines.append(
                f'<text x="{self.x(at)}" y="{self.height - 3}" text-anchor="middle">{time.strftime(shape, time.gmtime(at))}</text>'
            )
        return "".join(lines)

    def draw(self, line: Line, base: dict[float, float], custom: Json) -> str:
        if custom["drawStyle"] == "bars":
            return "".join(self._bar(line, at, value, base[at]) for at, value in line.points if value > 0)
        return "".join(self._part(line, part, base, custom) for part in parts(line.points, self.span.step))

    def _bar(self, line: Line, at: float, value: float, under: float) -> str:
        wide = self.x(self.span.start + self.span.bar * 0.8) - self.x(self.span.start)
        low, high = self.y(under), self.y(under + value)
        return f'<rect x="{self.x(at) - wide:.1f}" y="{high}" width="{wide:.1f}" height="{max(0.0, low - high):.1f}" fill="{line.color}"/>'

    def _part(self, line: Line, part: list[tuple[float, float]], base: dict[float, float], custom: Json) -> str:
        over = self._steps([(at, value + base[at]) for at, value in part])
        dash = ' stroke-dasharray="8 6"' if line.dashed else ""
        drawn = f'<path d="M{over}" fill="none" stroke="{line.color}" stroke-width="{custom["lineWidth"]}"{dash}/>'
        if custom["fillOpacity"]:
            under = self._steps([(at, base[at]) for at, _ in part], back=True)
            drawn = (
                f'<path d="M{over}L{under}Z" fill="{line.color}" fill-opacity="{custom["fillOpacity"] / 100}"/>' + drawn
            )
        return drawn

    def _steps(self, points: list[tuple[float, float]], *, back: bool = False) -> str:
        """Corners of a line that keeps each value until the next."""
        corners: list[str] = []
        for i, (at, value) in enumerate(points):
            if i:
                corners.append(f"{self.x(at)} {self.y(points[i - 1][1])}")
            corners.append(f"{self.x(at)} {self.y(value)}")
        return "L".join(reversed(corners) if back else corners)


def parts(points: tuple[tuple[float, float], ...], step: float) -> Iterator[list[tuple[float, float]]]:
    """Runs without a gap."""
    run: list[tuple[float, float]] = []
    for point in points:
        if run and point[0] - run[-1][0] > step * 1.5:
            yield run
            run = []
        run.append(point)
    if run:
        yield run

"""A plot of a benchmark as SVG, made by hand: paid capacity of each method, and a day of ours on one series."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

import numpy as np

from isocost.forecast.replay.bench import Run
from isocost.forecast.replay.trial import DAY, Floats, Trial, ready

WIDTH, BAR, LEFT, SAID, CHART = 1000, 22, 170, 330, 260
LATE = "#b03a2e"
COLOURS = {
    "bound": "#7a7a7a",
    "self-tuned": "#0b6e4f",
    "money-tuned": "#7fb069",
    "matched": "#3a7ca5",
    "untuned": "#c9c9c9",
}
DAYS = 2


def plot(trial: Trial, runs: Sequence[Run]) -> str:
    """Bars are paid capacity as a share of the static peak, with short slots in words; below, ours on one series."""
    bars = [*_bars(runs)]
    height = BAR * len(runs) + CHART + 132
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif" font-size="12">',
            f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>',
            '<text x="10" y="20" font-size="15">Capacity paid, share of the static peak (bar), and short slots</text>',
            *bars,
            *_series(trial, runs, BAR * len(runs) + 82),
            "</svg>\n",
        ]
    )


def _bars(runs: Sequence[Run]) -> Iterator[str]:
    most = min(1.5, max(run.score.paid for run in runs))
    for k, (mode, colour) in enumerate(COLOURS.items()):
        yield f'<rect x="{LEFT + 110 * k}" y="32" width="12" height="12" fill="{colour}"/>'
        yield f'<text x="{LEFT + 110 * k + 18}" y="43">{mode}</text>'
    for i, run in enumerate(runs):
        y, long = 56 + i * BAR, min(run.score.paid, most) / most * (WIDTH - LEFT - SAID)
        said = f"{run.score.paid:.1%} paid, {run.score.short:.2%} short, {run.score.changes:.0f} changes/day"
        yield f'<text x="{LEFT - 8}" y="{y + 14}" text-anchor="end">{escape(run.name)}</text>'
        yield f'<rect x="{LEFT}" y="{y}" width="{long:.1f}" height="{BAR - 5}" fill="{COLOURS[run.mode]}"/>'
        shown, colour = (f"{said}: promise not kept", LATE) if run.late else (said, "#444")
        yield f'<text x="{LEFT + long + 6:.1f}" y="{y + 14}" fill="{colour}">{shown}</text>'


def _series(trial: Trial, runs: Sequence[Run], top: int) -> Iterator[str]:
    """The series nearest to the middle, its last two days: demand, what serves by ours, and the clairvoyant's."""
    ours = next(run for run in runs if run.mode == "self-tuned")
    bound = next(run for run in runs if run.mode == "bound")
    i = int(np.argsort(trial.peak)[len(trial.names) // 2])
    end = int(trial.last[i]) + 1
    span = slice(max(int(trial.first[i]), end - trial.slots(DAYS * DAY)), end)
    lines = {
        "demand": (trial.demand[i, span], "#c0392b"),
        "ours, serving": (ready(ours.capacity, trial.lead)[i, span], COLOURS["self-tuned"]),
        "clairvoyant": (bound.capacity[i, span], COLOURS["bound"]),
    }
    most = max(float(np.nanmax(values)) for values, _ in lines.values()) or 1.0
    yield f'<text x="10" y="{top}" font-size="15">{escape(trial.names[i])}: the last {DAYS} days, in replicas (top: {most:.3g})</text>'
    for k, (name, (values, colour)) in enumerate(lines.items()):
        yield f'<polyline fill="none" stroke="{colour}" stroke-width="1.4" points="{_points(values, most, top + 12)}"/>'
        yield f'<text x="{20 + 160 * k}" y="{top + CHART + 34}" fill="{colour}">{name}</text>'


def _points(values: Floats, most: float, top: int) -> str:
    wide = (WIDTH - 40) / max(1, len(values) - 1)
    return " ".join(
        f"{20 + t * wide:.1f},{top + CHART * (1 - v / most):.1f}" for t, v in enumerate(values) if np.isfinite(v)
    )

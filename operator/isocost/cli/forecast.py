"""isocost forecast: the quantiles of the next peak of recorded series."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from isocost.cli import params
from isocost.cli.errors import told

if TYPE_CHECKING:
    from isocost.forecast.ensemble import Rolled
    from isocost.forecast.recorded import Recording


def _levels(_: click.Context, __: click.Parameter, text: str) -> tuple[str, ...]:
    """Levels as they were written, which are the keys of the answer."""
    found = tuple(part.strip() for part in text.split(",") if part.strip())
    for part in found:
        try:
            inside = 0 < float(part) < 1
        except ValueError:
            inside = False
        if not inside:
            raise click.BadParameter(f"{part!r} is not a level between 0 and 1, such as 0.95")
    if not found:
        raise click.BadParameter("give at least one level, such as 0.95")
    return found


@click.command()
@click.option(
    "--series",
    "file",
    type=params.FILE,
    required=True,
    metavar="FILE",
    help="CSV or .csv.gz: a time column and one column per series.",
)
@params.step
@click.option(
    "--horizon",
    type=params.DURATION,
    default="15m",
    show_default=True,
    metavar="TIME",
    help="How far ahead the peak may lie: lead time plus decision interval.",
)
@click.option(
    "--quantiles",
    "levels",
    callback=_levels,
    default="0.5,0.95,0.99",
    show_default=True,
    metavar="LEVELS",
    help="Levels between 0 and 1.",
)
@click.option(
    "--rolling", is_flag=True, help="One forecast for every slot that was measured, each made of the past alone."
)
@params.output
@told
def forecast(
    file: Path, step: timedelta | None, horizon: timedelta, levels: tuple[str, ...], rolling: bool, form: str
) -> None:  # fmt: skip
    """Forecast the peak of recorded demand.

    The forecast made at an origin is of the highest value over origin + one step to origin + horizon, as quantiles: the
    peak stays at or below the 0.95 quantile 19 times of 20. The origin is the last sample used. Without --rolling only
    the newest forecast is shown, with what it resembles.
    """
    from isocost.cli.recording import recording
    from isocost.forecast.ensemble import Grid
    from isocost.forecast.ensemble import rolling as roll

    found = recording(file, step)
    rolled = roll(found.values, Grid(step=found.step, width=max(1, -(-horizon // found.step))))
    if form == "json" and rolling:
        _stream(found, rolled, levels)
    elif form == "table":
        _table(found, rolled, levels, rolling)
    else:
        from isocost.cli.render import documents

        documents([_document(found, rolled, levels, rolling)], form)


def _origins(found: Recording, series: int, rolling: bool) -> list[int]:
    """The slots to speak of: all measured ones, or the newest."""
    import numpy as np

    known = np.flatnonzero(np.isfinite(found.values[series])).tolist()
    return known if rolling else known[-1:]


def _answers(found: Recording, rolled: Rolled, levels: Sequence[str], series: int) -> list[list[float]]:
    """One list per level, rounded to nine digits so that noise of the arithmetic is not printed."""
    from isocost.forecast.ensemble import at

    return [at(float(level), rolled.quantiles[series]).tolist() for level in levels]


def _plain(value: float) -> float:
    return float(f"{value:.9g}")


def _document(found: Recording, rolled: Rolled, levels: Sequence[str], rolling: bool) -> dict[str, Any]:
    shares = rolled.ensemble.resembles()
    series = dict[str, list[dict[str, Any]]]()
    for i, name in enumerate(found.names):
        answers = _answers(found, rolled, levels, i)
        series[name] = [
            {
                "origin": _origin(found.times[i][slot]),
                "quantiles": {level: _plain(row[slot]) for level, row in zip(levels, answers, strict=True)},
                **({} if rolling else {"resembles": _resembles(shares[i])}),
            }
            for slot in _origins(found, i, rolling)
        ]
    return {"series": series}


def _origin(written: str) -> str | int | float:
    """As in the CSV: a number stays one."""
    for kind in (int, float):
        try:
            return kind(written)
        except ValueError:
            continue
    return written


def _resembles(shares: dict[str, float]) -> dict[str, float]:
    """What counts for at least a twentieth, the largest first."""
    ordered = sorted(shares.items(), key=lambda one: -one[1])
    return {word: round(share, 3) for word, share in ordered if share >= 0.05}


def _stream(found: Recording, rolled: Rolled, levels: Sequence[str]) -> None:
    """The rolling document, series by series: a million forecasts need not stand in memory as text."""
    import json
    import sys

    sys.stdout.write('{"series": {')
    for i, name in enumerate(found.names):
        sys.stdout.write(f"{', ' if i else ''}{json.dumps(name)}: [\n")
        sys.stdout.write(",\n".join(_entries(found, rolled, levels, i)))
        sys.stdout.write("]")
    sys.stdout.write("}}\n")


def _entries(found: Recording, rolled: Rolled, levels: Sequence[str], series: int) -> Iterator[str]:
    import json

    answers, times = _answers(found, rolled, levels, series), found.times[series]
    keys = [json.dumps(level) for level in levels]
    for slot in _origins(found, series, rolling=True):
        values = ", ".join(f"{key}: {row[slot]:.9g}" for key, row in zip(keys, answers, strict=True))
        yield f'{{"origin": {json.dumps(_origin(times[slot]))}, "quantiles": {{{values}}}}}'


def _table(found: Recording, rolled: Rolled, levels: Sequence[str], rolling: bool) -> None:
    from isocost.cli.render import table

    shares = rolled.ensemble.resembles()
    rows = list[tuple[str, ...]]()
    for i, name in enumerate(found.names):
        answers, words = _answers(found, rolled, levels, i), _words(shares[i])
        rows += [
            (
                name,
                found.times[i][slot],
                f"{found.values[i, slot]:.4g}",
                *(f"{row[slot]:.4g}" for row in answers),
                "" if rolling else words,
            )
            for slot in _origins(found, i, rolling)
        ]
    head = (
        "series",
        "origin",
        "now",
        *(f"p{float(level) * 100:g}" for level in levels),
        "" if rolling else "resembles",
    )
    table(head, rows, right=range(2, 3 + len(levels)))


def _words(shares: dict[str, float]) -> str:
    return ", ".join(f"{word} {share:.0%}" for word, share in list(_resembles(shares).items())[:3])

"""isocost bench: ours against others, on recordings that anyone can bring."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from isocost.cli import params
from isocost.cli.errors import Trouble, told

if TYPE_CHECKING:
    from isocost.cli.trace import Trace
    from isocost.forecast.recorded import Recording
    from isocost.forecast.replay import Run, Trial

HEAD = ("method", "mode", "paid %", "short %", "changes/day", "excess %", "cost", "")


def _share(_: click.Context, __: click.Parameter, text: str) -> float:
    """1% or 0.01."""
    try:
        found = float(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
    except ValueError:
        found = -1.0
    if not 0 < found < 1:
        raise click.BadParameter(f"{text!r} is not a share such as 1% or 0.01")
    return found


@click.group()
def bench() -> None:
    """Compare with other tools, on recorded data."""


@bench.command()
@click.option(
    "--series",
    "files",
    type=params.FILE,
    required=True,
    multiple=True,
    metavar="FILE",
    help="CSV or .csv.gz: a time column and one column per series. May be repeated.",
)
@params.step
@click.option(
    "--lead",
    type=params.DURATION,
    default="10m",
    show_default=True,
    metavar="TIME",
    help="From a decision until a replica serves.",
)
@click.option(
    "--violations",
    "short",
    callback=_share,
    default="1%",
    show_default=True,
    metavar="SHARE",
    help="Share of slots that may be short of capacity.",
)
@click.option(
    "--trace",
    type=params.FILE,
    default=None,
    metavar="FILE",
    help="Write demand and capacity of every slot as CSV (.gz: compressed).",
)
@click.option(
    "--plots",
    type=click.Path(file_okay=False, path_type=Path),
    default=None,
    metavar="DIR",
    help="Write a plot (SVG) of each file here.",
)
@params.output
@told
def demand(
    files: tuple[Path, ...], step: timedelta | None, lead: timedelta, short: float, trace: Path | None,
    plots: Path | None, form: str,
) -> None:  # fmt: skip
    """Size replicas for recorded demand, by our forecast and as other tools would.

    Every method is played through the same simulator: what it adds is paid at once and serves after --lead, what it takes
    away is gone at once; a replica carries an eighth of the mean of the first half, and the second half is scored. Paid is
    a share of the static peak, short the share of slots in which less served than was needed, excess what was paid
    above one who knows the future and is never short. Matched means that the knob was chosen in hindsight, for this
    file, as the cheapest that keeps --violations; untuned is the tool's default; self-tuned is ours, which learns as
    it goes; money-tuned is ours too, with a price of 20 for what is unserved instead of a promise.
    """
    from isocost.cli.recording import recording
    from isocost.cli.render import documents
    from isocost.cli.trace import Trace

    whole = list[dict[str, Any]]()
    with Trace(trace) as out:
        for file in files:
            found = recording(file, step)
            trial, left = _trial(file, found, lead)
            done = _played(trial, found, short, out, f"{file.name}/" if len(files) > 1 else "")
            if plots:
                _plot(plots, file, trial, done)
            whole.append(_document(file, trial, left, done, lead, short))
    if form == "table":
        _tables(whole)
    else:
        from isocost.forecast.replay.bench import MODES

        documents([{"modes": MODES, "files": whole, "mean": _means(whole)}], form)


def _trial(file: Path, found: Recording, lead: timedelta) -> tuple[Trial, tuple[str, ...]]:
    from isocost.forecast.replay import Trial

    trial, left = Trial.of(found.names, found.values, found.step, lead)
    if not trial.names:
        raise Trouble(f"{file}: no series has demand in both of its halves", "there is nothing to size or to score")
    return trial, left


def _played(trial: Trial, found: Recording, short: float, out: Trace, file: str) -> list[Run]:
    """All runs; each is traced as soon as it is there."""
    from isocost.forecast.replay import runs

    times = dict(zip(found.names, found.times, strict=True))
    done: list[Run] = []
    for run in runs(trial, short):
        out.write(trial, run, times, file)
        done.append(run)
    return done


def _document(
    file: Path, trial: Trial, left: tuple[str, ...], done: list[Run], lead: timedelta, short: float
) -> dict[str, Any]:
    return {
        "file": file.name,
        "series": len(trial.names),
        "leftOut": list(left),
        "stepSeconds": trial.step.total_seconds(),
        "leadSeconds": lead.total_seconds(),
        "leadSlots": trial.lead,
        "violations": short,
        "methods": [_row(run) for run in done],
    }


def _row(run: Run) -> dict[str, Any]:
    score = run.score
    return {
        "name": run.name,
        "method": run.method,
        "mode": run.mode,
        "knob": run.knob,
        "paid": round(score.paid, 5),
        "short": round(score.short, 5),
        "changesPerDay": round(score.changes, 2),
        "mostChangesPerDay": round(score.most_changes, 2),
        "excess": round(score.excess, 5),
        "cost": round(score.cost, 4),
        "kept": run.kept,
    }


def _means(whole: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Over the files, per method and mode. kept only where it is in every file."""
    by = dict[tuple[str, str], list[dict[str, Any]]]()
    for one in whole:
        for row in one["methods"]:
            by.setdefault((row["method"], row["mode"]), []).append(row)
    figures = ("paid", "short", "changesPerDay", "mostChangesPerDay", "excess", "cost")
    return [
        {
            "method": method,
            "mode": mode,
            **{figure: round(sum(row[figure] for row in rows) / len(rows), 5) for figure in figures},
            "kept": all(row["kept"] for row in rows),
        }
        for (method, mode), rows in by.items()
    ]


def _tables(whole: list[dict[str, Any]]) -> None:
    from isocost.cli.render import table

    for one in whole:
        skipped = f", {len(one['leftOut'])} left out (no demand in one half)" if one["leftOut"] else ""
        click.secho(
            f"{one['file']}: {one['series']} series{skipped}; lead {one['leadSeconds'] / 60:g} min, "
            f"at most {one['violations']:.3g} of the slots short",
            bold=True,
        )
        table(HEAD, [_cells(row, row["name"]) for row in one["methods"]], right=range(2, 7))
        click.echo()
    if len(whole) > 1:
        click.secho(f"mean of {len(whole)} files", bold=True)
        table(HEAD, [_cells(row, row["method"]) for row in _means(whole)], right=range(2, 7))


def _cells(row: dict[str, Any], name: str) -> tuple[str, ...]:
    late = "promise not kept" if row["mode"] in ("matched", "self-tuned") and not row["kept"] else ""
    return (
        name,
        row["mode"],
        f"{100 * row['paid']:.1f}",
        f"{100 * row['short']:.2f}",
        f"{row['changesPerDay']:.0f}",
        f"{100 * row['excess']:.1f}",
        f"{row['cost']:.2f}",
        late,
    )


def _plot(folder: Path, file: Path, trial: Trial, done: list[Run]) -> None:
    from isocost.forecast.replay.plot import plot

    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{file.name.split('.')[0]}.svg"
    target.write_text(plot(trial, done), encoding="utf-8")
    click.echo(f"plot: {target}", err=True)

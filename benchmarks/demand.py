"""Forecast and sizing on recorded demand: ours against others, the promises of our quantiles, and what it costs to compute.

The recordings lie beside the repository, where the machine has them (DEMAND names another folder). Files of a day or
less are measured too, but do not enter the means: there is nothing to learn a day from.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import numpy as np

from benchmarks import results
from e2e.binaries import Lacking
from isocost.cli.recording import recording
from isocost.forecast.ensemble import LEVELS, Ensemble, Grid, rolling
from isocost.forecast.replay import Run, Trial, runs

FOLDER = Path(os.environ.get("DEMAND", Path(__file__).parents[2] / "shared" / "data" / "demand"))
FILES = {
    "alibaba2018": ("alibaba2018/machine-usage-mean-5min.csv.gz", None),
    "crane": ("crane/cpu-cores-5min.csv.gz", None),
    "gentd26 lora": ("gentd26/lora-requests-10min.csv.gz", None),
    "cloudwatch": ("nab/cloudwatch-5min.csv.gz", None),
    "nyc taxi": ("nab/nyc-taxi-30min.csv.gz", None),
    "twitter": ("nab/twitter-volume-5min.csv.gz", None),
    "servegen cv": ("servegen/m-large-cv-10min.csv.gz", None),
    "servegen rate": ("servegen/m-large-rate-10min.csv.gz", None),
    "gentd26 gpu duty": ("gentd26/gpu-duty-5min.csv.gz", None),
    "gentd26 gpu mem": ("gentd26/gpu-mem-5min.csv.gz", None),
    "gentd26 qps": ("gentd26/qps-5min.csv.gz", None),
    "gentd26 queue wait": ("gentd26/queue-wait-ms-5min.csv.gz", None),
    "azure code": ("azure-llm-2023/code-10s.csv.gz", None),
    "azure conv": ("azure-llm-2023/conv-10s.csv.gz", None),
}
LEAD, SHORT = timedelta(minutes=10), 0.01
PROMISED = (0.9, 0.95, 0.99)
SERIES, DAYS = 1000, 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Set:
    """One file: its runs by (method, mode), and how often windows stayed below and at each promised level.

    windows is how many that do not overlap the scored part of one series has room for.
    """

    name: str
    days: float
    series: int
    runs: Mapping[tuple[str, str], Run]
    kept: Sequence[tuple[float, float]]
    windows: float

    @property
    def long(self) -> bool:
        return self.days > 1

    def best(self) -> Run:
        """The cheapest untuned one that is not ours."""
        return min((run for run in self.runs.values() if run.mode == "untuned"), key=lambda run: run.score.cost)


def section(described: str, say: Callable[[str], None]) -> None:
    """Measures, and writes its part of RESULTS.md. Raises Lacking where there are no recordings."""
    if not FOLDER.is_dir():
        raise Lacking(f"there are no recordings in {FOLDER}; DEMAND=FOLDER names another place")
    sets = [one for name, (path, step) in FILES.items() if (one := _measured(name, path, step, say)) is not None]
    tick, learn = _speed(say)
    results.put(
        "demand", "Demand: forecast and sizing on recorded traffic", "\n\n".join(_text(sets, tick, learn, described))
    )


def _measured(name: str, path: str, step: timedelta | None, say: Callable[[str], None]) -> Set | None:
    if not (FOLDER / path).exists():
        say(f"{name}: {path} is not there")
        return None
    found = recording(FOLDER / path, step)
    trial, _ = Trial.of(found.names, found.values, found.step, LEAD)
    made = {(run.method, run.mode): run for run in runs(trial, SHORT)}
    say(name)
    days = float(max(np.isfinite(found.values).any(axis=0).sum(), 1) * (found.step / timedelta(days=1)))
    windows = float(trial.scored.sum(axis=1).mean() / trial.width)
    return Set(name=name, days=days, series=len(trial.names), runs=made, kept=_kept(trial), windows=windows)


def _kept(trial: Trial) -> list[tuple[float, float]]:
    """(share below, share at or below) of window peaks at each promised level, over the second halves."""
    quantiles = rolling(trial.demand, Grid(step=trial.step, width=trial.width)).quantiles
    slots = trial.demand.shape[1] - trial.width
    peaks = np.stack([trial.demand[:, t + 1 : t + 1 + trial.width].max(axis=1) for t in range(slots)], axis=1)
    scored = trial.scored[:, :slots] & np.isfinite(peaks)
    levels = [LEVELS.tolist().index(level) for level in PROMISED]
    said = [quantiles[:, :slots, level] for level in levels]
    return [((peaks < q)[scored].mean(), (peaks <= q)[scored].mean()) for q in said]


def _speed(say: Callable[[str], None]) -> tuple[float, float]:
    """CPU seconds of one tick of 1,000 series, and of two weeks of them at 5 minutes."""
    dice = np.random.default_rng(0)
    grid = Grid(step=timedelta(minutes=5), width=3)
    wave = 10 + 6 * np.sin(np.arange(DAYS * grid.day) * 2 * np.pi / grid.day)
    values = wave * np.exp(dice.normal(0, 0.2, (SERIES, DAYS * grid.day)))
    ensemble, began, each = Ensemble(SERIES, grid), time.process_time(), list[float]()
    for column in values.T:
        start = time.process_time()
        ensemble.push(column)
        each.append(time.process_time() - start)
    say(f"{SERIES} series")
    return float(np.quantile(each, 0.99)), time.process_time() - began


def _text(sets: Sequence[Set], tick: float, learn: float, described: str) -> Iterator[str]:
    long = [one for one in sets if one.long]
    names = ", ".join(one.name for one in long)
    yield (
        "`python -m benchmarks demand`: recorded series of production services, played through the simulator of "
        "`isocost bench demand` (10 min lead, at most 1 % of the slots short, a replica is an eighth of the mean of the "
        f"first half, the second half counts). Means are over the files with more than a day: {names}."
    )
    yield (
        "**Excess over the clairvoyant bound** (share of the static peak), knob chosen in hindsight for each file, no limit of "
        "changes; — where no setting keeps the promise:"
    )
    yield results.table(["method", "mean", *(one.name for one in long)], _excess(long))
    yield "**Self-tuned to 1 % short slots**, no knob, on a budget of changes:"
    yield results.table(
        ["file", "series", "days", "paid, %", "bound, %", "excess", "short, %", "changes/day", "of the busiest"],
        _ours(sets, long),
    )
    yield (
        "**Coverage** of window peaks by nominal level (with ties: below, and at or below), in percent, and how many windows that do "
        "not overlap the scored half of one series has. A share of three windows says next to nothing:"
    )
    yield results.table(["file", "0.90", "0.95", "0.99", "windows"], [_coverage(one) for one in sets])
    yield (
        "**Cost at a penalty of 20** (paid plus 20 times unserved, share of the static peak): the replay tuner against the best "
        "other one with its defaults:"
    )
    yield results.table(["file", "replay tuner", "best untuned", "which", "ratio"], [_money(one) for one in sets])
    yield (
        f"**Speed**: one tick of {SERIES:,} series takes {1000 * tick:.0f} ms of CPU (99th percentile), two weeks of them at "
        f"5 minutes {learn:.0f} s on one core. numpy only."
    )
    yield described


def _excess(long: Sequence[Set]) -> Iterator[list[str]]:
    methods = [key for key in long[0].runs if key[1] == "matched"]
    for key in methods:
        mine = [one.runs[key] for one in long]
        mean = np.mean([run.score.excess for run in mine])
        shown = [f"{run.score.excess:.3f}" if run.kept else "—" for run in mine]
        yield [key[0], f"{mean:.3f}" if all(run.kept for run in mine) else "—", *shown]


def _ours(sets: Sequence[Set], long: Sequence[Set]) -> Iterator[list[str]]:
    for one in sets:
        run, bound = one.runs["ours", "self-tuned"].score, one.runs["clairvoyant", "bound"].score
        yield [
            one.name, str(one.series), f"{one.days:.3g}", f"{100 * run.paid:.1f}", f"{100 * bound.paid:.1f}", f"{run.excess:.3f}",
            f"{100 * run.short:.2f}", f"{run.changes:.0f}", f"{run.most_changes:.0f}",
        ]  # fmt: skip
    mean = np.mean([one.runs["ours", "self-tuned"].score.excess for one in long])
    yield ["mean of those with more than a day", "", "", "", "", f"{mean:.3f}", "", "", ""]


def _coverage(one: Set) -> list[str]:
    return [
        one.name,
        *(f"{100 * low:.1f}" if high - low < 5e-4 else f"{100 * low:.1f}–{100 * high:.1f}" for low, high in one.kept),
        f"{one.windows:.0f}",
    ]


def _money(one: Set) -> list[str]:
    tuned, best = one.runs["ours-money", "money-tuned"].score.cost, one.best()
    return [one.name, f"{tuned:.3f}", f"{best.score.cost:.3f}", best.name, f"{tuned / best.score.cost:.2f}"]

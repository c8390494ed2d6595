"""Our own sizing: the promise of short slots, the budget of changes, and the tuner in money."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest

from isocost.forecast.ensemble import LEVELS, Grid, rolling
from isocost.forecast.replay import Promise, Trial, runs, score, steer
from isocost.forecast.replay.steer import level
from isocost.forecast.replay.trial import Floats, asked, ready
from isocost.forecast.replay.tune import Money, candidates, costs, tune

STEP = timedelta(minutes=30)


def trial(series: int = 4, days: int = 16, seed: int = 0) -> Trial:
    dice = np.random.default_rng(seed)
    slots = 48 * days
    wave = 10 + 6 * np.sin(np.arange(slots) * 2 * np.pi / 48)
    values = wave * np.exp(dice.normal(0, 0.15, (series, slots))) + 12 * (dice.random((series, slots)) < 0.02)
    return Trial.of([f"s{i}" for i in range(series)], values, STEP, STEP)[0]


def forecast(one: Trial) -> Floats:
    return rolling(one.demand, Grid(step=one.step, width=one.width)).quantiles


@pytest.fixture(scope="module")
def one() -> Trial:
    return trial()


@pytest.fixture(scope="module")
def quantiles(one: Trial) -> Floats:
    return forecast(one)


@pytest.mark.parametrize("short", [0.01, 0.05])
def test_the_share_of_short_slots_comes_to_what_was_promised(one: Trial, quantiles: Floats, short: float) -> None:
    found = score(one, asked(steer(one, quantiles, Promise(short=short, changes=None))))
    assert 0.6 * short <= found.short <= 1.15 * short


def test_a_budget_of_changes_is_kept(one: Trial, quantiles: Floats) -> None:
    free = score(one, asked(steer(one, quantiles, Promise(changes=None))))
    kept = score(one, asked(steer(one, quantiles, Promise(changes=8))))
    assert kept.most_changes <= 10 < free.changes
    assert kept.short <= 0.013


def test_steering_uses_only_the_past(one: Trial, quantiles: Floats) -> None:
    cut = 300
    part = Trial.of(one.names, one.demand[:, :cut], STEP, STEP)[0]
    early = steer(part, quantiles[:, :cut] / part.unit[:, None, None], Promise())
    assert early.shape[1] == cut
    again = trial()
    again.demand[:, cut:] *= 3
    np.testing.assert_array_equal(
        steer(again, quantiles, Promise())[:, :cut], steer(one, quantiles, Promise())[:, :cut]
    )


@pytest.mark.parametrize("changes", [None, 32.0])
def test_a_gap_never_scales_in(changes: float | None) -> None:
    one = trial(2, days=6)
    one.demand[:, 200:220] = np.nan
    found = steer(one, forecast(one), Promise(changes=changes))
    assert (np.diff(found[:, 199:220], axis=1) >= 0).all()
    assert found[:, 200].min() > 0


def test_a_level_is_read_where_it_is_tracked_and_between() -> None:
    row = np.arange(1.0, 13.0)[None]
    ways = -np.log1p(-LEVELS)
    assert level(row, ways[[3]]) == pytest.approx([4.0])
    assert 9 < level(row, np.array([(ways[8] + ways[9]) / 2]))[0] < 10
    assert level(row, np.array([8.0]))[0] > 12


def test_the_tuner_pays_little_more_than_its_best_candidate(one: Trial, quantiles: Floats) -> None:
    money = Money(penalty=20.0)
    played = candidates(one, quantiles)
    tuned = tune(one, played, money)
    spent = {name: costs(one, plan, money)[one.scored].sum() for name, plan in played.items()}
    assert costs(one, tuned.wanted, money)[one.scored].sum() <= 1.05 * min(spent.values())
    assert set(tuned.names) == set(played)


def test_what_a_slot_costs_worked_by_hand() -> None:
    """Asked 2 2 5 serves 2 2 2 with a lead of one; demand 1 4 4: two short at 4, twice, and one change of three."""
    one = trial(1)
    small = Trial(
        names=("a",), demand=np.array([[1.0, 4.0, 4.0]]), unit=np.ones(1), scored=np.ones((1, 3), dtype=bool),
        first=np.array([0]), last=np.array([2]), step=one.step, lead=1,
    )  # fmt: skip
    found = costs(small, np.array([[2.0, 5.0, 5.0]]), Money(penalty=10.0, change=0.5))
    assert found.tolist() == [[2.0, 2.0 + 20.0, 5.0 + 20.0 + 1.5]]


def test_a_dearer_change_is_made_less_often(one: Trial, quantiles: Floats) -> None:
    played = candidates(one, quantiles)
    cheap, dear = (tune(one, played, Money(change=change)).wanted for change in (0.0, 5.0))
    assert score(one, asked(dear)).changes < score(one, asked(cheap)).changes


def test_the_benchmark_names_every_method_and_mode() -> None:
    one = trial(2, days=8)
    found = list(runs(one, 0.01))
    names = {(run.method, run.mode) for run in found}
    assert {("clairvoyant", "bound"), ("ours", "self-tuned"), ("ours", "matched"), ("hpa-1h", "untuned")} <= names
    assert all((run.mode == "matched") <= (run.knob is not None) for run in found)
    matched = next(run for run in found if run.name.startswith("ours@"))
    assert matched.score.short <= 0.01
    assert (ready(matched.capacity, one.lead) <= matched.capacity).all()

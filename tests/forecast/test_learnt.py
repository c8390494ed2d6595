"""What is learnt of workloads, in one go or round by round."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np
import pytest
from tests.forecast.series import NOW, series

from isocost.forecast.estimators import LEVELS
from isocost.forecast.learnt import Heard, Known, Learnt
from isocost.world.demand import Series

HOUR, STEP = timedelta(hours=1), timedelta(minutes=30)
END = NOW + timedelta(minutes=7)


def days(count: float, seed: int = 0, end: datetime = NOW) -> Series:
    """A wave of a day with noise that depends on the time alone, in half hours."""
    dice = np.random.default_rng(seed)
    noise = np.exp(dice.normal(0, 0.1, 48 * 40))
    last = round((end - NOW) / STEP) + 48 * 20
    slots = np.arange(last - round(48 * count) + 1, last + 1)
    return series(list((10 + 6 * np.sin(slots * np.pi / 24)) * noise[slots]), STEP, end)


def heard(key: str, found: Series, lead: timedelta = HOUR) -> Heard:
    return Heard(key=key, series=found, lead=lead)


def known(learnt: Learnt, *asks: Heard, now: datetime = END) -> list[Known]:
    found = learnt.know(asks, now)
    assert all(found)
    return [one for one in found if one]


def quantiles(one: Known) -> Sequence[float]:
    return list(one.estimate(0.95).quantiles.values())


def test_two_days_are_enough_and_less_is_not() -> None:
    long, short = Learnt().know([heard("a", days(3)), heard("b", days(1.9))], END)
    assert short is None
    assert long is not None
    found = long.estimate(0.95)
    assert found.name == "Ensemble"
    assert list(found.quantiles) == list(LEVELS)
    assert quantiles(long) == sorted(quantiles(long))


def test_the_level_a_workload_is_sized_for_is_among_the_quantiles() -> None:
    (found,) = known(Learnt(), heard("a", days(3)))
    ahead = found.estimate(0.93).quantiles
    assert ahead[0.9] <= ahead[0.93] <= ahead[0.95]


def test_a_workload_is_forecast_alone_as_among_others_of_any_lead() -> None:
    asks = [heard("a", days(4)), heard("b", days(4, seed=1)), heard("c", days(4, seed=2), 5 * HOUR)]
    together, alone = known(Learnt(), *asks), [known(Learnt(), ask)[0] for ask in asks]
    for one, other in zip(together, alone, strict=True):
        assert quantiles(one) == pytest.approx(quantiles(other))


def test_round_by_round_it_learns_what_it_learns_in_one_go() -> None:
    steadily, ends = Learnt(), [NOW + STEP * i for i in range(-20, 1)]
    for end in ends:
        (found,) = known(steadily, heard("a", days(4 - (NOW - end) / timedelta(days=1), end=end)), now=end + HOUR / 10)
    (fresh,) = known(Learnt(), heard("a", days(4)), now=NOW + HOUR / 10)
    assert quantiles(found) == pytest.approx(quantiles(fresh))


def test_a_round_without_a_new_slot_learns_nothing() -> None:
    learnt = Learnt()
    (before,) = known(learnt, heard("a", days(4)))
    at = before.batch.next
    (after,) = known(learnt, heard("a", days(4)), now=END + timedelta(minutes=1))
    assert after.batch is before.batch
    assert after.batch.next == at


def test_a_history_that_is_another_is_learnt_anew() -> None:
    learnt, later = Learnt(), NOW + STEP
    (before,) = known(learnt, heard("a", days(4)))
    (after,) = known(learnt, heard("a", days(4, seed=5, end=later)), now=later + HOUR / 10)
    assert after.batch is not before.batch
    (fresh,) = known(Learnt(), heard("a", days(4, seed=5, end=later)), now=later + HOUR / 10)
    assert quantiles(after) == pytest.approx(quantiles(fresh))


def test_one_that_was_not_heard_for_a_while_has_a_gap_and_does_not_hold_up_the_others() -> None:
    learnt = Learnt()
    both = known(learnt, heard("a", days(4)), heard("b", days(4, seed=1)))
    for i in range(1, 4):
        end = NOW + STEP * i
        known(learnt, heard("b", days(4, seed=1, end=end)), now=end + HOUR / 10)
    (again,) = known(learnt, heard("a", days(4, end=end)), now=end + HOUR / 10)
    assert again.batch is both[0].batch
    assert np.isnan(again.batch.seen(again.row, 3)).all()


def test_a_newcomer_is_learnt_beside_those_who_were_there() -> None:
    learnt = Learnt()
    (first,) = known(learnt, heard("a", days(4)))
    one, two = known(learnt, heard("a", days(4)), heard("b", days(4, seed=1)))
    assert one.batch is first.batch
    assert two.batch is not first.batch


def test_many_newcomers_end_up_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["isocost.forecast.learnt"], "MOST_BATCHES", 2)
    learnt = Learnt()
    asks = [heard(str(i), days(2.1, seed=i)) for i in range(4)]
    for i in range(4):
        found = known(learnt, *asks[: i + 1])
    assert len({id(one.batch) for one in found}) <= 2
    for one, ask in zip(found, asks, strict=True):
        assert quantiles(one) == pytest.approx(quantiles(known(Learnt(), ask)[0]))


def test_a_lead_that_wavers_by_a_slot_keeps_what_was_learnt() -> None:
    learnt = Learnt()
    (longer,) = known(learnt, heard("a", days(4), 2 * HOUR))
    (shorter,) = known(learnt, heard("a", days(4), 2 * HOUR - STEP))
    assert shorter.batch is longer.batch
    (far,) = known(learnt, heard("a", days(4), 3 * HOUR))
    assert far.batch is not longer.batch


def test_where_promises_were_broken_lately_it_has_drifted(monkeypatch: pytest.MonkeyPatch) -> None:
    (found,) = known(Learnt(), heard("a", days(6)))
    assert not found.drifted
    monkeypatch.setattr(sys.modules["isocost.forecast.learnt"], "BROKEN", 1.01)
    assert found.drifted


def test_saturated_slots_teach_only_where_they_were_higher_than_expected() -> None:
    plain = days(6)
    flat = replace(plain, values=tuple(min(value, 9.0) for value in plain.values))
    cut = replace(flat, saturated=tuple(at for at, value in zip(plain.times, plain.values, strict=True) if value > 9.0))
    believed, doubted = (known(Learnt(), heard("a", one))[0].estimate(0.95).quantiles[0.95] for one in (flat, cut))
    assert doubted > believed


def test_the_words_say_what_it_resembles_and_how_well_promises_were_kept() -> None:
    (found,) = known(Learnt(), heard("a", series([5.0] * 48 * 4, STEP)))
    basis = found.estimate(0.95).basis
    assert basis.startswith("like ")
    assert re.search(r"of the last 2 days' windows \d+% stayed below p95", basis)

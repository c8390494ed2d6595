"""Replays: which way was cheapest, when it changes, and what others would have paid."""

from __future__ import annotations

import sys
from datetime import timedelta

import numpy as np
import pytest

from isocost.forecast.batch import Batch
from isocost.forecast.ensemble import Grid
from isocost.forecast.slots import Floats
from isocost.forecast.tuner import Choice, Player, Tuner, wanted, words
from isocost.units import Missing
from isocost.world.demand import Replay

GRID = Grid(step=timedelta(minutes=30), width=2)


def wave(days: float, seed: int = 0) -> Floats:
    slots = np.arange(round(48 * days))
    return (10 + 6 * np.sin(slots * np.pi / 24)) * np.exp(np.random.default_rng(seed).normal(0, 0.1, len(slots)))


def fed(*rows: Floats) -> Batch:
    batch = Batch([str(i) for i in range(len(rows))], GRID, 0)
    feed(batch, np.stack(rows, axis=1))
    return batch


def feed(batch: Batch, slots: Floats) -> None:
    for values in slots:
        batch.push(values, np.zeros(len(values), dtype=bool))


def player(batch: Batch, key: str = "0", each: float = 1.0, penalty: float = 20.0) -> Player:
    return Player(key=key, batch=batch, each=each, penalty=penalty, price=Missing(reason="none"))


def test_three_days_are_needed() -> None:
    assert Tuner().choose([player(fed(wave(2.9)))]) == {}
    assert set(Tuner().choose([player(fed(wave(3)))])) == {"0"}


def test_the_dearer_a_shortage_the_more_is_asked_for() -> None:
    batch = fed(wave(6))
    paid = []
    for penalty in (3.0, 20.0, 100.0):
        choice = Tuner().choose([player(batch, penalty=penalty)])["0"]
        paid.append(choice.replay.played[0].hours)
    assert paid == sorted(paid)
    assert paid[0] < paid[-1]


def test_nobody_in_the_replay_pays_less_and_is_short_less_often_than_the_way_in_force() -> None:
    choice = Tuner().choose([player(fed(wave(6)))])["0"]
    ours, *others = choice.replay.played
    assert [one.name for one in others] == ["an HPA at 70 %", "a VPA's target"]
    assert not any(one.hours <= ours.hours and one.short <= ours.short for one in others)
    assert choice.replay.lead > 0


def test_it_is_replayed_once_an_hour_and_when_its_terms_change(monkeypatch: pytest.MonkeyPatch) -> None:
    batch, tuner = fed(wave(4)), Tuner()
    first = tuner.choose([player(batch)])["0"]
    feed(batch, np.array([[10.0]]))
    assert tuner.choose([player(batch)])["0"] is first
    feed(batch, np.array([[10.0]]))
    second = tuner.choose([player(batch)])["0"]
    assert second is not first
    assert tuner.choose([player(batch, each=2.0)])["0"] is not second


def test_the_way_changes_only_for_one_that_is_cheaper_by_a_margin(monkeypatch: pytest.MonkeyPatch) -> None:
    batch, tuner = fed(wave(4)), Tuner()
    best = tuner.choose([player(batch)])["0"].name
    near = "ours@0.9" if best != "ours@0.9" else "ours@0.95"
    held = tuner._choices["0"]
    tuner._choices["0"] = Choice(name=near, at=0, terms=held.terms, replay=held.replay)
    monkeypatch.setattr(sys.modules["isocost.forecast.tuner"], "MARGIN", 0.9)
    assert tuner.choose([player(batch)])["0"].name == near
    tuner._choices["0"] = Choice(name=near, at=0, terms=held.terms, replay=held.replay)
    monkeypatch.setattr(sys.modules["isocost.forecast.tuner"], "MARGIN", 0.0)
    assert tuner.choose([player(batch)])["0"].name == best


def test_no_more_than_so_many_are_replayed_again_in_one_round(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["isocost.forecast.tuner"], "TOGETHER", 2)
    batch, tuner = fed(*(wave(3, seed) for seed in range(5))), Tuner()
    players = [player(batch, str(i)) for i in range(5)]
    before = dict(tuner.choose(players))
    feed(batch, np.full((4, 5), 10.0))
    after = dict(tuner.choose(players))
    assert len(before) == 5
    assert sum(after[key] is not before[key] for key in before) == 2
    last = dict(tuner.choose(players))
    assert sum(last[key] is not after[key] for key in last) == 2


def test_a_way_scales_with_its_unit() -> None:
    one, thousand = fed(wave(4)), fed(1000 * wave(4))
    plain = Tuner().choose([player(one)])["0"]
    large = Tuner().choose([player(thousand, each=1000.0)])["0"]
    assert large.name == plain.name
    assert large.replay.played[0].hours == pytest.approx(plain.replay.played[0].hours, rel=0.01)


@pytest.mark.parametrize(("name", "said"), [("hpa-1h@0.7", "an HPA's rule with an hour's hold"), ("ours@0.98", "p98")])
def test_ways_have_words(name: str, said: str) -> None:
    replay = Replay(days=1, played=(), lead=0, price=Missing(reason="none"))
    assert words(Choice(name=name, at=0, terms=(1, 1), replay=replay)) == said


def test_another_tools_rule_asks_for_demand_in_its_unit() -> None:
    batch = fed(np.full(48 * 4, 7.0))
    replay = Replay(days=1, played=(), lead=0, price=Missing(reason="none"))
    found = wanted(player(batch, each=2.0), Choice(name="hpa-1h@0.7", at=0, terms=(2, 20), replay=replay), 3)
    np.testing.assert_allclose(found, [10.0] * 3)


def test_the_last_week_is_what_is_replayed() -> None:
    assert Tuner().choose([player(fed(wave(9)))])["0"].replay.days == pytest.approx(7)

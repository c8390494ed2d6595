"""What was answered is not asked again, and is the same as if it had been."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from tests.observe.fakes import NOW, line

from isocost.observe.metrics import Answer, MetricsError, TimedOut
from isocost.observe.remember import SETTLED, Remembering

STEP = timedelta(minutes=5)
LONG = timedelta(days=14)


@dataclass
class Store:
    """Answers with the number of the slot, fails where told to, and keeps what it was asked for."""

    fails: Callable[[datetime, datetime], bool] = lambda _first, _last: False
    warnings: tuple[str, ...] = ()
    asked: list[tuple[datetime, datetime]] = field(default_factory=list)
    gap: datetime | None = None

    def range(self, query: str, start: datetime, end: datetime, step: timedelta) -> Answer:
        self.asked.append((start, end))
        if self.fails(start, end):
            raise TimedOut("slow")
        return Answer(series=(line(self.value, start, end, step, app=query),), warnings=self.warnings)

    def value(self, at: datetime) -> float | None:
        return None if at == self.gap else at.timestamp() / 300

    @property
    def points(self) -> int:
        return sum((last - first) // STEP + 1 for first, last in self.asked)


def look(metrics: Remembering, end: datetime, long: timedelta = LONG) -> Answer:
    return metrics.range("web", end - long, end, STEP)


def test_two_weeks_are_asked_for_in_pieces_and_come_back_as_one_line() -> None:
    store = Store()
    found = look(Remembering(store), NOW)
    assert len(store.asked) == 3
    assert store.asked[0][1] == NOW
    assert found == Answer(series=(line(store.value, NOW - LONG, NOW, STEP, app="web"),))


def test_the_next_round_asks_only_for_what_is_new_or_not_settled() -> None:
    store = Store()
    metrics = Remembering(store)
    look(metrics, NOW)
    store.asked.clear()
    found = look(metrics, NOW + STEP)
    assert store.points == 1 + -(-SETTLED // STEP)
    assert found == look(Remembering(Store()), NOW + STEP)


def test_a_sample_that_came_late_is_seen() -> None:
    store = Store(gap=NOW)
    metrics = Remembering(store)
    assert len(look(metrics, NOW).series[0].times) == 4032
    store.gap = None
    assert look(metrics, NOW + STEP) == look(Remembering(Store()), NOW + STEP)


def test_what_a_store_says_with_a_warning_is_asked_for_again() -> None:
    store = Store(warnings=("half of it is down",))
    metrics = Remembering(store)
    assert look(metrics, NOW).warnings == store.warnings
    store.warnings = ()
    store.asked.clear()
    assert look(metrics, NOW).warnings == ()
    assert store.points == 4033


def test_where_an_older_piece_fails_history_is_short_and_grows_in_the_next_round() -> None:
    store = Store(fails=lambda _first, last: last < NOW - timedelta(days=3))
    metrics = Remembering(store)
    assert len(look(metrics, NOW).series[0].times) == 2000
    store.fails = lambda _first, _last: False
    store.asked.clear()
    assert len(look(metrics, NOW).series[0].times) == 4033
    assert store.points == 2033 + 1


def test_where_the_newest_piece_fails_there_is_no_answer_and_nothing_is_forgotten() -> None:
    store = Store()
    metrics = Remembering(store)
    look(metrics, NOW)
    store.fails = lambda _first, _last: True
    with pytest.raises(MetricsError):
        look(metrics, NOW + STEP)
    store.fails = lambda _first, _last: False
    store.asked.clear()
    assert look(metrics, NOW + STEP) == look(Remembering(Store()), NOW + STEP)
    assert store.points == 2


def test_after_a_pause_longer_than_the_range_all_is_asked_for() -> None:
    store = Store()
    metrics = Remembering(store)
    look(metrics, NOW)
    assert look(metrics, NOW + 2 * LONG) == look(Remembering(Store()), NOW + 2 * LONG)


def test_a_longer_range_asks_for_the_older_part_too() -> None:
    store = Store()
    metrics = Remembering(store)
    look(metrics, NOW, timedelta(hours=1))
    assert look(metrics, NOW) == look(Remembering(Store()), NOW)


def test_an_instant_is_always_asked_for() -> None:
    store = Store()
    metrics = Remembering(store)
    for _ in range(2):
        metrics.range("web", NOW, NOW, STEP)
    assert len(store.asked) == 2

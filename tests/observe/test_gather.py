"""Several queries under one deadline."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

from tests.observe.fakes import NOW, Shelf

from isocost.observe.gather import Ask, gather
from isocost.observe.metrics import Answer, Line, TimedOut, Unreachable

STEP = timedelta(minutes=1)


def ask(query: str) -> Ask:
    return Ask(query=query, start=NOW, end=NOW, step=STEP)


class Echo:
    """Answers each query with itself as a label."""

    def __init__(self) -> None:
        self.queries: list[str] = []

    def range(self, query: str, start: datetime, end: datetime, step: timedelta) -> Answer:
        self.queries.append(query)
        return Answer(series=(Line(labels={"query": query}),))


class Stuck:
    """Answers nothing until it is let go."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.started: list[str] = []

    def range(self, query: str, start: datetime, end: datetime, step: timedelta) -> Answer:
        self.started.append(query)
        self.go.wait(30)
        return Answer()


def test_answers_come_in_the_order_of_the_asks_and_equal_asks_are_sent_once() -> None:
    metrics = Echo()
    names = [f"q{i % 7}" for i in range(30)]
    found = gather(metrics, [ask(name) for name in names], seconds=10)
    assert [one.series[0].labels["query"] for one in found if isinstance(one, Answer)] == names
    assert len(metrics.queries) == 7


def test_an_error_is_a_value_beside_the_answers() -> None:
    error = Unreachable("gone")
    assert gather(Shelf(error=error), [ask("a"), ask("b")], seconds=10) == (error, error)


def test_the_deadline_ends_the_wait_and_what_was_not_sent_is_never_sent() -> None:
    metrics = Stuck()
    try:
        found = gather(metrics, [ask(f"q{i}") for i in range(20)], seconds=0.05)
    finally:
        metrics.go.set()
    assert len(found) == 20
    assert all(isinstance(one, TimedOut) for one in found)
    assert len(metrics.started) <= 4


def test_nothing_asked_is_nothing_answered() -> None:
    assert gather(Echo(), [], seconds=1) == ()

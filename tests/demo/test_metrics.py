"""The recorded Prometheus: read through the operator's own client, over HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from isocost.demo.metrics import Recording, Server
from isocost.observe.metrics import BadAnswer
from isocost.observe.prometheus import Prometheus

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def recording() -> Recording:
    return Recording(now=lambda: NOW, curves={"demand": lambda at: at.minute * 1.5}, pods={"seen": lambda: ["a", "b"]})


@pytest.fixture
def client(recording: Recording) -> Iterator[Prometheus]:
    with Server(recording) as server:
        yield Prometheus.of(server.url)


def test_a_curve_is_answered_at_every_step_of_the_range(client):
    (line,) = client.range("demand", NOW - 10 * MINUTE, NOW, MINUTE).series
    assert line.times[0] == NOW - 10 * MINUTE
    assert line.times[-1] == NOW
    assert line.values == tuple(at.minute * 1.5 for at in line.times)


def test_nothing_is_known_of_the_future(client):
    (line,) = client.range("demand", NOW - MINUTE, NOW + 10 * MINUTE, MINUTE).series
    assert line.times[-1] == NOW


def test_pods_report_when_they_were_last_heard_of(client):
    lines = client.range("seen", NOW, NOW, MINUTE).series
    assert [line.labels["pod"] for line in lines] == ["a", "b"]
    assert lines[0].values == (NOW.timestamp(),)


def test_samples_end_some_minutes_after_metrics_stop_and_go_on_after_them(client, recording):
    recording.gaps.append((NOW - 60 * MINUTE, NOW - 30 * MINUTE))
    (line,) = client.range("demand", NOW - 70 * MINUTE, NOW, MINUTE).series
    inside = [at for at in line.times if NOW - 60 * MINUTE < at < NOW - 30 * MINUTE]
    assert inside == [NOW - n * MINUTE for n in (59, 58, 57, 56)]
    assert len(line.times) == 71 - 25


def test_pods_are_not_heard_of_while_metrics_have_stopped(client, recording):
    recording.gaps.append((NOW - 10 * MINUTE, NOW + MINUTE))
    assert client.range("seen", NOW, NOW, MINUTE).series == ()


def test_an_unknown_query_is_refused_in_words(client):
    with pytest.raises(BadAnswer, match="holds no such query: sum"):
        client.range("sum(up)", NOW, NOW, MINUTE)

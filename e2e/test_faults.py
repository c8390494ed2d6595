"""Metrics that break: nothing is taken away while they are broken, the policy says what is wrong, and all recovers.

One record spans the module, so what is judged is the whole time from before the policy to the end. The faults are in an
order in which no instant between two of them is good: half of the series are missing from before the policy is made, then
all are there and NaN, then nobody answers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from e2e import shop
from e2e.judge import SETTLE_SECONDS, needed, settled, short
from e2e.prometheus import Vector
from e2e.record import Record
from e2e.shopfront import Shopfront, condition, losses, rounds, shrinks, stands
from e2e.wait import until

PRESENT = f'count(container_cpu_usage_seconds_total{{namespace="{shop.NAMESPACE}",container="main"}})'
WINDOW = timedelta(seconds=30)  # of the policy's rates


@pytest.fixture(scope="module")
def record(front: Shopfront) -> Iterator[Record]:
    """One record for all stories of this module."""
    with Record(front.cluster) as record:
        yield record


def counts(wanted: int) -> Callable[[Vector], bool]:
    return lambda found: bool(found) and float(found[0]["value"][1]) == wanted


def holds(front: Shopfront, record: Record, reason: str, advice: str) -> None:
    """The condition says so, and three rounds that see the fault take nothing away."""
    seen = rounds(front.operator)
    record.wait(stands("MetricsFresh", "False", reason), 90, f"MetricsFresh to be False with {reason}")
    until(lambda: rounds(front.operator) >= seen + 4, 60, "three rounds that began after the fault")
    said = condition(record.now(), "MetricsFresh")
    assert (said["status"], said["reason"]) == ("False", reason)
    assert advice in said["message"]
    assert "keep what they have" in said["message"]
    assert condition(record.now(), "Ready")["status"] == "False"
    assert shrinks(record) == []


def test_half_of_the_series_missing_takes_nothing_away(front: Shopfront, record: Record) -> None:
    front.load.break_("half")
    front.prometheus.wait(PRESENT, counts(sum(shop.SERVICES.values()) // 2))
    front.policy()
    holds(front, record, "MetricsPartial", "check their scrape targets")


def test_values_that_are_no_numbers_take_nothing_away(front: Shopfront, record: Record) -> None:
    front.load.break_("nan")
    front.prometheus.wait(PRESENT, counts(sum(shop.SERVICES.values())))
    holds(front, record, "MetricsInvalid", "does the query divide by zero?")


def test_a_prometheus_that_does_not_answer_takes_nothing_away(front: Shopfront, record: Record) -> None:
    front.prometheus.stop()
    holds(front, record, "MetricsUnreachable", "check the address and network")


def test_a_restarted_operator_reduces_nothing_before_a_full_window_is_in(front: Shopfront, record: Record) -> None:
    front.operator.kill()
    front.operator.start()
    front.load.mend()
    back = datetime.now(UTC)
    front.prometheus.start()
    record.wait(
        stands("MetricsFresh", "Unknown", "MetricsWarming"), 60, "the condition to say that metrics are warming"
    )
    record.wait(lambda _: losses(record), 120, "the first reduction")
    assert losses(record)[0].seen - back >= WINDOW


def test_after_the_faults_all_recovers_and_the_fleet_ends_at_the_optimum(front: Shopfront, record: Record) -> None:
    best = shop.cheapest(needed())
    record.wait(settled(best, needed()), SETTLE_SECONDS, f"the fleet to cost {best} USD/h")
    record.wait(stands("Ready", "True"), 30, "the policy to be Ready")
    assert short(record) == []
    assert front.capi.lost == []

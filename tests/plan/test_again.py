"""What a plan gives up, and when it is needed again."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from tests.plan.small import CORES, NOW, nodes, outlook, pool, problem, solved, spread, view, with_policy, workload

from isocost.plan import plan
from isocost.plan.again import Again, again, earned
from isocost.plan.count import counts
from isocost.plan.stand import stands
from isocost.units import Money, Rate
from isocost.world.demand import Forecast, Outlook, Sizing
from isocost.world.plan import Plan
from isocost.world.policy import Disruption
from isocost.world.problem import Problem
from isocost.world.snapshot import View

HOUR = timedelta(hours=1)
EACH = 0.5
"""What a replica carries, in cores."""


def back(after: float, cost: str, replicas: int = 1) -> Again:
    return Again(after=HOUR * after, replicas=replicas, cost=Rate.of(cost))


@pytest.mark.parametrize(
    ("returns", "said"),
    [
        ((), "48"),
        ((back(6, "1.50"),), "21"),
        ((back(6, "1.50"), back(12, "0.25")), "18"),
        ((back(6, "1.50"), back(12, "9")), "15"),
        ((back(30, "2"),), "48"),
    ],
    ids=["never", "most", "twice", "no more than was saved", "after the time"],
)
def test_a_saving_ends_where_what_was_given_up_is_had_back(returns: tuple[Again, ...], said: str) -> None:
    assert earned(Rate.of(2), 24 * HOUR, returns) == Money.of(said)


def evening() -> tuple[View, Problem]:
    """Eight replicas on two cheap nodes; four are enough now."""
    over = nodes("cheap", 2)
    seen = view([workload("web", 8)], [pool("cheap", 2)], over, spread("web", 8, over))
    return seen, problem(seen, {"web": 4})


def ahead(seen: View, *needed: int) -> Outlook:
    """So many replicas are needed in the coming hours, from the one under way on."""
    sizing = Sizing(
        level=0.95, why="", wanted=2.0, held=2.0, lead=HOUR / 6, lead_why="", ahead=tuple(EACH * n for n in needed)
    )  # fmt: skip
    known = Forecast(quantiles={0.95: 2.0}, estimator="Ensemble", basis="test", now=2.0, sizing=sizing)
    return Outlook(forecasts={work.ref: known for work in seen.workloads})


def returning(*needed: int) -> list[tuple[timedelta, int, Rate]]:
    seen, posed = evening()
    answer = solved(posed, {"cheap": 1}, {"web": 4})
    counted = counts(seen, posed, answer, ahead(seen, *needed), NOW)
    return [(one.after, one.replicas, one.cost) for one in again(counted, stands(seen, posed, answer, NOW), NOW)]


def test_replicas_come_back_once_in_the_hour_that_first_needs_them_at_a_share_of_a_node() -> None:
    """It is 12 minutes past the hour, and a replica is a quarter of a node of 0.40 USD/h."""
    minutes = timedelta(minutes=12)
    assert CORES == 4
    assert returning(4, 4, 6, 5, 6, 20) == [
        (2 * HOUR - minutes, 2, Rate.of("0.20")),
        (5 * HOUR - minutes, 2, Rate.of("0.20")),
    ]


def test_a_peak_in_the_hour_under_way_is_no_return() -> None:
    assert returning(8, 4, 4) == []


def test_nothing_comes_back_where_nothing_is_forecast_or_less_is_needed() -> None:
    assert returning() == returning(4, 3, 1) == []


def made(*needed: int) -> Plan:
    seen, posed = evening()
    bars = Disruption(max_nodes="100%", min_percent=Decimal(5), switch_cost=Money.of("0.5"))
    seen = with_policy(seen, disruption=bars)
    return plan(seen, posed, solved(posed, {"cheap": 1}, {"web": 4}), ahead(seen, *needed), NOW)


def test_a_night_that_pays_for_its_moves_is_used() -> None:
    assert made(4, *[4] * 8, *[8] * 15).steps
    assert made(*[4] * 24).steps
    assert made().steps


def test_a_node_that_is_needed_again_before_its_moves_are_paid_for_stays_and_it_is_said() -> None:
    found = made(4, 4, 4, *[8] * 21)
    assert found.steps == ()
    assert found.cause == "NotWorthwhile"
    assert found.reason == (
        "moving 4 pods costs 2.00 USD, and the saving earns only 1.12 USD in the payback time of 24 h: "
        "4 replicas are needed again from 2.8 h on"
    )


def test_a_day_that_needs_no_more_is_as_one_that_is_not_forecast() -> None:
    seen, posed = evening()
    answer = solved(posed, {"cheap": 1}, {"web": 4})
    bare = plan(seen, posed, answer, outlook(seen), NOW)
    assert bare.steps == plan(seen, posed, answer, ahead(seen, *[4] * 24), NOW).steps

"""The stage: which lead, which evidence, which reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from tests.forecast.series import MINUTE, NOW, series

from isocost.forecast import NODE_LEAD, forecast, lead
from isocost.units import Missing, Resources
from isocost.world.cluster import Scheduling
from isocost.world.demand import Forecast, Series
from isocost.world.policy import DemandSource, Outlooking, Policy, PoolRule, Preset, WorkloadRule
from isocost.world.ref import Ref
from isocost.world.snapshot import View
from isocost.world.workload import Workload

WEB = Ref("Deployment", "web", "shop")
RULE = WorkloadRule(name="all", demand=DemandSource(preset=Preset.CPU), startup=timedelta(minutes=2))
POOL = PoolRule(name="workers", driver="ClusterAPI")
HOURS = [2.0] * 180 + [6.0] * 10 + [2.0] * 51


def workload() -> Workload:
    return Workload(
        ref=WEB, uid="u", resource_version="1", policy="p", rule=RULE, replicas=2, ready=2,
        requests=Resources(), scheduling=Scheduling(), min_replicas=1, max_replicas=9,
    )  # fmt: skip


def policy(**parts: Any) -> Policy:
    look = Outlooking(lookback=timedelta(days=1), step=MINUTE, estimator="RecentPeak")
    return Policy(**{"name": "p", "uid": "u", "generation": 1, "pools": (POOL,), "forecast": look, **parts})


def made(found: Series | Missing | None, of: Policy | None = None) -> Forecast | Missing:
    demand = {} if found is None else {WEB: found}
    view = View(policy=of or policy(), workloads=(workload(),), prices=Missing(reason="none"), demand=demand)
    return forecast(view, NOW).forecasts[WEB]


def why(found: Series | Missing | None, of: Policy | None = None) -> str:
    result = made(found, of)
    assert isinstance(result, Missing), result
    return result.reason


def test_a_good_series_gives_quantiles_with_their_story() -> None:
    found = made(series(HOURS))
    assert isinstance(found, Forecast)
    assert found.at(0.5) == 2.0
    assert found.at(1.0) == 6.0
    assert found.now == 2.0
    assert (found.estimator, found.basis) == ("RecentPeak", "peaks of 6 min over the last 4 h")


def test_the_lead_is_the_interval_a_node_and_the_start() -> None:
    assert lead(policy(), workload()) == timedelta(minutes=1) + NODE_LEAD + timedelta(minutes=2)


def test_without_pools_there_is_no_node_to_wait_for_and_a_quick_pool_is_believed() -> None:
    assert lead(replace(policy(), pools=()), workload()) == timedelta(minutes=3)
    quick = replace(POOL, ready_timeout=timedelta(seconds=30))
    assert lead(replace(policy(), pools=(quick,)), workload()) == timedelta(minutes=3, seconds=30)


def test_a_missing_series_keeps_its_reason() -> None:
    assert why(Missing(reason="MetricsUnreachable: gone")) == "MetricsUnreachable: gone"
    assert why(None).startswith("MetricsStale")


def test_a_series_is_good_until_it_is_too_old() -> None:
    assert isinstance(made(series(HOURS, end=NOW - timedelta(minutes=5))), Forecast)
    assert why(series(HOURS, end=NOW - timedelta(minutes=5, seconds=1))).startswith("MetricsStale")


def test_a_sample_from_the_future_is_a_doubt_beyond_what_clocks_differ_by() -> None:
    assert isinstance(made(series(HOURS, end=NOW + timedelta(seconds=59))), Forecast)
    assert why(series(HOURS, end=NOW + timedelta(minutes=2))).startswith(
        "MetricsImplausible: the newest sample is from the future"
    )


def test_a_series_with_too_many_gaps_is_partial() -> None:
    gappy = [value if i % 5 else None for i, value in enumerate(HOURS)]
    assert why(series([*gappy, 2.0])).startswith("MetricsPartial: only 80%")


@pytest.mark.parametrize(("share", "good"), [(0.9, True), (0.89, False)])
def test_nine_pods_of_ten_must_report(share: float, good: bool) -> None:
    found = made(replace(series(HOURS), completeness=share))
    assert isinstance(found, Forecast) is good


def test_any_warning_is_a_doubt() -> None:
    assert why(replace(series(HOURS), warnings=("store b is down",))).startswith("MetricsPartial: the store warns")
    assert why(replace(series(HOURS), warnings=("MetricsImplausible: fell",))) == "MetricsImplausible: fell"


def test_two_hours_of_history_less_the_gaps_allowed_warm_it_up() -> None:
    needed = int(120 * 0.9)
    assert isinstance(made(series([1.0] * (needed + 1))), Forecast)
    assert why(series([1.0] * (needed - 1))).startswith("MetricsWarming")


def test_a_short_lookback_warms_up_sooner() -> None:
    short = policy(forecast=Outlooking(lookback=timedelta(minutes=10), step=MINUTE))
    assert isinstance(made(series([1.0] * 10), short), Forecast)
    assert why(series([1.0] * 8), short).startswith("MetricsWarming")


def test_the_estimator_is_the_policys() -> None:
    season = policy(forecast=Outlooking(estimator="SeasonalNaive", lookback=timedelta(days=3), step=timedelta(hours=1)))
    found = made(series([1.0] * 73, timedelta(hours=1)), season)
    assert isinstance(found, Forecast)
    assert found.estimator == "SeasonalNaive"


def test_the_ensemble_learns_all_workloads_at_once_and_says_what_they_resemble() -> None:
    week = Outlooking(estimator="Ensemble", lookback=timedelta(days=7), step=timedelta(hours=1))
    values = [40.0 if 12 <= hour < 15 else 1.0 for _ in range(6) for hour in range(24)]
    found = made(series(values[: -24 + 12], timedelta(hours=1)), policy(forecast=week))
    assert isinstance(found, Forecast)
    assert found.estimator == "Ensemble"
    assert found.at(0.95) > 30
    assert found.basis.startswith("like ")


def test_the_ensemble_leaves_short_histories_to_the_recent_peak() -> None:
    found = made(series(HOURS), policy(forecast=Outlooking(estimator="Ensemble")))
    assert isinstance(found, Forecast)
    assert found.estimator == "RecentPeak"

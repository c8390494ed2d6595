"""The stage: which lead, which evidence, which reason."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import numpy as np
import pytest
from tests.forecast.series import MINUTE, NOW, series
from tests.model.views import offer, pool

from isocost.forecast import Learnt, forecast
from isocost.units import Missing, Money, Rate, Resources
from isocost.world.cluster import Scheduling
from isocost.world.demand import Forecast, Series, Sizing
from isocost.world.policy import DemandSource, Disruption, Outlooking, Policy, PoolRule, Preset, Service, WorkloadRule
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


FIVE = timedelta(minutes=5)
FORTNIGHT = Outlooking()
CORES = Resources.of({"cpu": 2000})


def waves(days: float, seed: int = 0, end: datetime = NOW) -> Series:
    """A day's wave in five minutes, with noise that depends on the time alone."""
    dice = np.random.default_rng(seed)
    noise = np.exp(dice.normal(0, 0.1, 288 * 16))
    last = 288 * 15 + round((end - NOW) / FIVE)
    slots = np.arange(last - round(288 * days) + 1, last + 1)
    return series(list((10 + 6 * np.sin(slots * np.pi / 144)) * noise[slots]), FIVE, end)


def sizings(
    *found: tuple[Series, dict[str, Any]], learnt: Learnt | None = None, now: datetime = NOW, view: View | None = None
) -> list[Sizing]:
    """Of workloads with these series and rules, learnt together, which costs what one costs."""
    works = [
        replace(workload(), ref=replace(WEB, name=f"web-{i}"), rule=replace(RULE, **rule), requests=CORES)
        for i, (_, rule) in enumerate(found)
    ]
    plain = View(policy=policy(forecast=FORTNIGHT), prices=Missing(reason="none"))
    seen = replace(
        view or plain,
        workloads=tuple(works),
        demand={work.ref: one for work, (one, _) in zip(works, found, strict=True)},
    )
    made = forecast(seen, now, learnt).forecasts
    return [checked(made[work.ref]) for work in works]


def checked(found: Forecast | Missing) -> Sizing:
    assert isinstance(found, Forecast), found
    assert found.sizing is not None
    assert found.wanted >= found.now
    return found.sizing


def sizing(found: Series, learnt: Learnt | None = None, now: datetime = NOW, **rule: Any) -> Sizing:
    (made,) = sizings((found, rule), learnt=learnt, now=now)
    return made


@pytest.fixture(scope="module")
def old() -> list[Sizing]:
    """Of four days: as it comes, and with a stated risk."""
    return sizings((waves(4), {}), (waves(4), {"risk": Decimal("0.02")}))


def test_a_bare_policy_forecasts_with_the_ensemble_over_two_weeks() -> None:
    found = made(waves(3), policy(forecast=FORTNIGHT))
    assert isinstance(found, Forecast)
    assert found.estimator == "Ensemble"
    assert FORTNIGHT.lookback == timedelta(days=14)


def test_a_young_workload_is_sized_by_the_quantile_of_its_class() -> None:
    found = sizing(waves(2.5))
    assert (found.level, found.replay) == (0.95, None)
    assert found.why == "class Standard: a shortage costs 20 times the replica that it lacks"


def test_an_older_one_by_what_a_replay_found_cheapest_with_the_proof(old: list[Sizing]) -> None:
    found = old[0]
    assert found.replay is not None
    assert [one.name for one in found.replay.played][1:] == ["an HPA at 70 %", "a VPA's target"]
    assert found.replay.days == pytest.approx(4, abs=0.1)
    assert "cheapest in a replay of the last 4 days" in found.why


def test_a_stated_risk_is_not_tuned(old: list[Sizing]) -> None:
    assert (old[1].level, old[1].replay) == (0.98, None)
    assert old[1].why == "serviceLevel.riskPercent is 2"


def test_what_is_dearer_to_lack_is_sized_higher() -> None:
    low, middle, high = (one.wanted for one in sizings(*((waves(2.5), {"service": one}) for one in reversed(Service))))
    assert low < middle < high


def test_a_step_down_waits_for_the_highest_wish_of_the_last_minutes() -> None:
    busy = waves(2.5)
    spike = replace(busy, values=(*busy.values[:-4], 30.0, *busy.values[-3:]))
    calm, risen, *more = sizings(*((one, {}) for one in (busy, spike, *(waves(2.5, seed) for seed in range(1, 4)))))
    assert all(one.held >= one.wanted for one in (calm, risen, *more))
    assert risen.held > max(risen.wanted, calm.held) + 1


def test_the_next_day_is_seen_hour_by_hour(old: list[Sizing]) -> None:
    assert len(old[0].ahead) == 24
    assert max(old[0].ahead) > 1.5 * min(old[0].ahead)


def before_the_morning(switch_cost: str, learnt: Learnt) -> Sizing:
    """An hour before the trough, at 0.10 USD/h for a replica."""
    now = NOW + timedelta(hours=17)
    plain = replace(offer("a", allocatable=Resources.of({"cpu": 4000})), price=Rate.of("0.2"))
    bars = Disruption(switch_cost=Money.of(switch_cost))
    seen = View(
        policy=policy(forecast=FORTNIGHT, disruption=bars), pools=(pool("plain", plain),), prices=Missing(reason="none")
    )
    (found,) = sizings((waves(2.9, end=now), {}), learnt=learnt, now=now, view=seen)
    return found


def test_what_is_needed_again_before_another_start_pays_is_not_given_up() -> None:
    learnt = Learnt()
    free, dear = before_the_morning("0.01", learnt), before_the_morning("1.2", learnt)
    assert free.held == pytest.approx(free.wanted, rel=0.3)
    assert free.idle == timedelta(0)
    assert dear.wanted == free.wanted
    assert dear.held == pytest.approx(max(dear.ahead[1:13]))
    assert dear.held > 1.8 * dear.wanted
    assert dear.idle == timedelta(hours=12)


def test_promises_are_counted_over_a_week(old: list[Sizing]) -> None:
    assert old[0].windows == pytest.approx(4 * 288, rel=0.02)
    assert old[0].kept == pytest.approx(0.95, abs=0.03)


def test_the_next_round_decides_as_a_new_process_would() -> None:
    learnt, later = Learnt(), NOW + 2 * FIVE
    sizing(waves(3.2), learnt)
    longer = waves(3.2 + 2 * (FIVE / timedelta(days=1)), end=later)
    carried, fresh = sizing(longer, learnt, later), sizing(longer, None, later)
    assert carried.wanted == pytest.approx(fresh.wanted, rel=1e-3)
    assert carried.held == pytest.approx(fresh.held, rel=1e-3)


def test_what_has_drifted_is_left_to_the_recent_peak(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["isocost.forecast.learnt"], "BROKEN", 1.01)
    found = made(waves(3), policy(forecast=FORTNIGHT))
    assert isinstance(found, Forecast)
    assert found.estimator == "RecentPeak"

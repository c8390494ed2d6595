"""A workload's series, or the reason why there is none."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

import pytest
from tests.observe.fakes import NOW, Curve, Shelf

from isocost.observe.demand import Want, expected, read
from isocost.observe.metrics import BadAnswer, Metrics, MetricsError, TimedOut, Unreachable
from isocost.units import Missing, Resources
from isocost.world.cluster import Pod, Scheduling
from isocost.world.demand import Series
from isocost.world.policy import DemandSource, Outlooking, Preset, WorkloadRule
from isocost.world.ref import Ref
from isocost.world.workload import Workload

WEB = Ref("Deployment", "web", "shop")
PODS = frozenset({"web-7d9f8c6b5-aaaaa", "web-7d9f8c6b5-bbbbb"})
LOOK = Outlooking(lookback=timedelta(hours=4), step=timedelta(minutes=1))
ALIVE = dict.fromkeys(PODS, NOW - timedelta(seconds=10))


def workload(preset: Preset = Preset.CPU, query: str = "", ignored: str = "") -> Workload:
    return Workload(
        ref=WEB,
        uid="u",
        resource_version="1",
        policy="p",
        rule=WorkloadRule(name="all", demand=DemandSource(preset=preset, query=query)),
        replicas=2,
        ready=2,
        requests=Resources(),
        scheduling=Scheduling(),
        min_replicas=1,
        max_replicas=9,
        ignored=ignored,
    )


def one(
    metrics: Metrics, of: Workload | None = None, running: Iterable[str] = PODS, look: Outlooking = LOOK
) -> Series | Missing:
    want = Want(workload=of or workload(), look=look, running=frozenset(running))
    return read(metrics, [want], NOW, seconds=10)[0]


def good(metrics: Metrics, of: Workload | None = None, running: Iterable[str] = PODS) -> Series:
    found = one(metrics, of, running)
    assert isinstance(found, Series), found
    return found


def lost(metrics: Metrics, of: Workload | None = None, running: Iterable[str] = PODS) -> str:
    found = one(metrics, of, running)
    assert isinstance(found, Missing), found
    return found.reason


def shelf(curve: Curve, **more: object) -> Shelf:
    return Shelf(demand={"web": curve}, heard={"web": ALIVE}, **more)  # type: ignore[arg-type]


def test_a_whole_series_is_covered_complete_and_beyond_doubt() -> None:
    found = good(shelf(lambda _: 2.0))
    assert (len(found.values), found.coverage, found.completeness) == (241, 1.0, 1.0)
    assert found.as_of == NOW
    assert found.doubt(NOW, LOOK) == ""


def test_no_traffic_is_a_demand_of_zero_and_no_data_is_none() -> None:
    assert set(good(shelf(lambda _: 0.0)).values) == {0.0}
    assert lost(Shelf(heard={"web": ALIVE})).startswith("MetricsStale: there is no data")


def test_a_line_of_nothing_but_nan_is_not_zero() -> None:
    assert lost(shelf(lambda _: None)).startswith("MetricsInvalid: every value is NaN")


def test_gaps_stay_gaps_and_lower_the_coverage() -> None:
    found = good(shelf(lambda at: 2.0 if at.minute % 4 else None))
    assert found.coverage == pytest.approx(0.75, abs=0.01)
    assert found.doubt(NOW, LOOK).startswith("MetricsPartial: only 75%")


def test_pods_that_do_not_report_lower_the_completeness() -> None:
    half = dict(list(ALIVE.items())[:1])
    found = good(Shelf(demand={"web": lambda _: 1.0}, heard={"web": half}))
    assert found.completeness == 0.5
    assert found.doubt(NOW, LOOK).startswith("MetricsPartial: only 50% of its pods")


def test_other_pods_that_report_do_not_make_up_for_those_that_do_not() -> None:
    strangers = {f"web-6c-{i:05d}": NOW for i in range(9)}
    found = lost(Shelf(demand={"web": lambda _: 1.0}, heard={"web": strangers}))
    assert found.startswith("MetricsStale: none of its 2 pods")


def test_a_pod_last_heard_of_too_long_ago_or_in_the_future_does_not_report() -> None:
    for off in (-LOOK.max_age - timedelta(seconds=1), timedelta(seconds=31)):
        heard = {**ALIVE, min(PODS): NOW + off}
        assert good(Shelf(demand={"web": lambda _: 1.0}, heard={"web": heard})).completeness == 0.5


def test_a_rate_that_goes_on_after_the_data_stopped_is_cut_where_it_stopped() -> None:
    stopped = NOW - timedelta(minutes=4)
    found = good(Shelf(demand={"web": lambda _: 1.0}, heard={"web": dict.fromkeys(PODS, stopped)}))
    assert found.as_of == stopped + LOOK.step
    assert found.doubt(NOW + timedelta(minutes=2, seconds=1), LOOK).startswith("MetricsStale: the newest sample")


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (Unreachable("x"), "MetricsUnreachable: x"),
        (TimedOut("x"), "MetricsUnreachable: x"),
        (BadAnswer("x"), "MetricsInvalid: x"),
    ],
)
def test_each_failure_has_its_reason(error: MetricsError, reason: str) -> None:
    assert lost(Shelf(error=error)) == reason


def test_a_query_of_the_users_own_must_give_one_series() -> None:
    mine = workload(Preset.QUERY, 'rate(requests{name="{{name}}"}[5m])')
    assert good(Shelf(demand={"web": lambda _: 7.0}), mine).values[0] == 7.0
    many = Shelf(demand={"web": lambda _: 7.0, "web2": lambda _: 1.0})
    both = workload(Preset.QUERY, 'rate(requests{name="{{name}}",other="web2"}[5m])')
    assert "wrap it in sum()" in lost(many, both)


def test_a_query_that_cannot_be_filled_names_its_rule() -> None:
    assert "spec.workloads all" in lost(Shelf(), workload(Preset.QUERY, "up{a={{name}}}"))


def test_demand_below_zero_is_invalid() -> None:
    assert lost(shelf(lambda _: -1.0)).startswith("MetricsInvalid: demand cannot be negative")


def test_warnings_of_the_store_put_the_series_in_doubt() -> None:
    found = good(shelf(lambda _: 1.0, warnings=("store b is down",)))
    assert found.doubt(NOW, LOOK) == "MetricsPartial: the store warns: store b is down"


def test_a_sudden_fall_is_doubted_until_it_has_lasted() -> None:
    def fell(minutes: int) -> Series:
        since = NOW - timedelta(minutes=minutes)
        return good(shelf(lambda at: 4.0 if at < since else 0.2))

    assert fell(5).doubt(NOW, LOOK).startswith("MetricsImplausible: demand fell from 4 to 0.2")
    assert fell(29).warnings
    assert fell(31).warnings == ()


def test_a_fall_to_a_quarter_is_believed_at_once() -> None:
    assert good(shelf(lambda at: 4.0 if at < NOW else 1.0)).warnings == ()


def test_a_workload_that_is_left_alone_is_not_asked_about() -> None:
    metrics = shelf(lambda _: 1.0)
    assert "annotation" in lost(metrics, workload(ignored="annotation isocost.dev/ignore"))
    assert metrics.queries == []


def test_a_workload_without_pods_that_was_never_measured_is_warming() -> None:
    assert lost(Shelf(), running=()).startswith("MetricsWarming")


def pod(name: str, owner: Ref | None = WEB, *, ready: bool = True, age: int = 60, terminating: bool = False) -> Pod:
    return Pod(
        ref=Ref("Pod", name, "shop"),
        uid=name,
        owner=owner,
        labels={},
        requests=Resources(),
        scheduling=Scheduling(),
        ready=ready,
        terminating=terminating,
        created=NOW - timedelta(minutes=age),
    )


def test_only_ready_pods_that_had_time_to_be_scraped_twice_are_expected_to_report() -> None:
    pods = [
        pod("old"),
        pod("new", age=1),
        pod("unready", ready=False),
        pod("leaving", terminating=True),
        pod("other", Ref("Deployment", "db", "shop")),
    ]
    assert expected(WEB, pods, LOOK, NOW) == {"old"}


def test_the_history_lies_on_a_grid_and_the_present_beside_it() -> None:
    now = NOW + timedelta(seconds=70)
    want = Want(workload=workload(Preset.QUERY, query='x{a="{{name}}"}'), look=LOOK, running=frozenset())
    found = read(shelf(lambda at: at.timestamp()), [want], now, seconds=10)[0]
    assert isinstance(found, Series)
    assert found.times[-3:] == (NOW, NOW + timedelta(minutes=1), now)
    assert found.values[-1] == now.timestamp()
    assert found.coverage == 1.0


def test_an_old_outage_does_not_lower_the_coverage_of_today() -> None:
    look = Outlooking(lookback=timedelta(days=14), step=timedelta(minutes=5))
    gap = (NOW - timedelta(days=5), NOW - timedelta(days=2))
    found = one(shelf(lambda at: None if gap[0] < at < gap[1] else 1.0), look=look)
    assert isinstance(found, Series)
    assert found.coverage == 1.0


def test_slots_in_which_replicas_were_saturated_are_marked() -> None:
    full = good(shelf(lambda _: 2.0, full={"web": lambda at: float(at.hour == 11)}))
    assert len(full.saturated) == 60
    assert good(shelf(lambda _: 2.0)).saturated == ()

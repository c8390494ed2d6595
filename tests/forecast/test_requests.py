"""What containers should ask for: quantile and peak, bounds that narrow with history, and silence where little is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocost.forecast.requests import LEAST, advise, rounded
from isocost.units import Missing, Resources
from isocost.world.advice import CPU, MEMORY, Advice, quantity, spoken
from isocost.world.cluster import Scheduling
from isocost.world.demand import Series
from isocost.world.policy import DemandSource, Outlooking, Preset, RightSizing, SizingMode, WorkloadRule
from isocost.world.ref import Ref
from isocost.world.sizing import Container, Sizing, Usage
from isocost.world.workload import Workload

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
STEP = timedelta(minutes=5)
LOOK = Outlooking(lookback=timedelta(days=8), step=STEP)
MIB = 2**20
ASKED = Resources.of({CPU: 1000, MEMORY: 512 * MIB})


def series(values: list[float], *, age: timedelta = timedelta(0), **more: object) -> Series:
    """The last of the values is `age` old."""
    times = tuple(NOW - age - STEP * i for i in reversed(range(len(values))))
    return Series(times=times, values=tuple(values), step=STEP, **{"coverage": 1.0, **more})  # type: ignore[arg-type]


def days(count: float, value: float) -> list[float]:
    return [value] * int(count * 288 + 1)


def work(preset: Preset = Preset.QUERY, *resources: str) -> Workload:
    sizing = RightSizing(mode=SizingMode.RECOMMEND, resources=resources or ("cpu", "memory"))
    rule = WorkloadRule(name="all", demand=DemandSource(preset=preset), right_sizing=sizing)
    return Workload(
        ref=Ref("Deployment", "web", "shop"), uid="u", resource_version="1", policy="p", rule=rule, replicas=1, ready=1,
        requests=ASKED, scheduling=Scheduling(), min_replicas=1, max_replicas=9,
    )  # fmt: skip


def known(cores: Series, memory: Series, *killed: str) -> Sizing:
    usage = Usage(cores={"main": cores}, memory={"main": memory}, killed=killed)
    return Sizing(containers=(Container(name="main", requests=ASKED),), usage=usage)


def advised(count: float, cores: float = 0.1, peak: float = 100 * MIB, *killed: str) -> dict[str, Advice]:
    found = advise(work(), known(series(days(count, cores)), series(days(count, peak)), *killed), LOOK, NOW)
    assert not isinstance(found, Missing), found
    return {one.resource: one for one in found}


def test_cpu_follows_the_quantile_and_not_the_peak() -> None:
    values = [0.1] * 2000 + [0.9] * 100  # 4.8 % of the slots
    found = advise(work(), known(series(values), series(days(8, MIB))), LOOK, NOW)
    assert not isinstance(found, Missing)
    assert found[0].target == 120  # 0.1 cores and 15 %, and a quarter of 1/7.3 days on top: 119 m


def test_memory_follows_the_peak_however_short_it_was() -> None:
    values = [*days(7, 100 * MIB), 300.0 * MIB, *days(0.9, 100 * MIB)]
    found = advise(work(), known(series(days(8, 0.1)), series(values)), LOOK, NOW)
    assert not isinstance(found, Missing)
    assert found[1].target >= 300 * MIB * 1.15


def test_the_bounds_narrow_with_the_days_that_were_seen() -> None:
    day, week = advised(1, 0.2)[CPU], advised(8, 0.2)[CPU]
    assert (day.least, day.most) == (115, 460)  # half and double of 230 m
    assert (week.least, week.most) == (204, 259)
    assert week.target < day.target


def test_a_request_within_its_bounds_stays_and_one_outside_becomes_the_target() -> None:
    one = advised(1)[CPU]
    assert one.wanted(one.most) == one.most
    assert one.wanted(one.most + 1) == one.target
    assert one.wanted(one.least - 1) == one.target


def test_a_request_of_memory_below_what_was_seen_is_raised_however_unsure_it_is() -> None:
    one = advised(1)[MEMORY]
    assert one.least == 100 * MIB
    assert one.wanted(99 * MIB) == one.target


def test_a_change_of_less_than_a_tenth_is_none() -> None:
    one = replace(advised(8)[CPU], target=100, least=99, most=101)
    assert one.wanted(109) == 109
    assert one.wanted(115) == 100


def test_a_limit_is_never_passed() -> None:
    one = advised(8)[MEMORY]
    assert one.wanted(16 * MIB, 64 * MIB) == 64 * MIB


def test_a_container_that_ran_out_of_memory_gets_more() -> None:
    calm, killed = advised(8)[MEMORY], advised(8, 0.1, 100 * MIB, "main")[MEMORY]
    assert killed.target >= 200 * MIB * 1.15 > calm.target
    assert "ran out of memory" in killed.basis


def test_the_resource_that_replicas_are_sized_by_stays() -> None:
    for preset, left in ((Preset.CPU, [MEMORY]), (Preset.MEMORY, [CPU]), (Preset.QUERY, [CPU, MEMORY])):
        found = advise(work(preset), known(series(days(8, 0.1)), series(days(8, MIB))), LOOK, NOW)
        assert not isinstance(found, Missing)
        assert [one.resource for one in found] == left


@pytest.mark.parametrize(
    ("cores", "said"),
    [
        (series(days(0.5, 0.1)), "MetricsWarming: container main: there is less than 21.5 h of history yet"),
        (series(days(8, 0.1), age=timedelta(minutes=20)), "MetricsStale: container main: the newest sample is older"),
        (series(days(8, 0.1), coverage=0.5), "MetricsPartial: container main: only 50% of the samples are there"),
        (series(days(8, 0.1), completeness=0.5), "MetricsPartial: container main: only 50% of its pods report"),
    ],
)
def test_nothing_is_advised_where_too_little_is_known(cores: Series, said: str) -> None:
    found = advise(work(), known(cores, series(days(8, MIB))), LOOK, NOW)
    assert isinstance(found, Missing)
    assert found.reason.startswith(said)


def test_a_container_without_series_is_named() -> None:
    whole = known(series(days(8, 0.1)), series(days(8, MIB)))
    found = advise(work(), replace(whole, containers=(Container(name="proxy"),)), LOOK, NOW)
    assert found == Missing(reason="MetricsPartial: container proxy has no series of cpu")


def test_what_could_not_be_read_is_no_advice() -> None:
    lost = Missing(reason="MetricsUnreachable: no answer")
    assert advise(work(), Sizing(containers=(), usage=lost), LOOK, NOW) is lost


@given(amount=st.floats(1, 10**6), resource=st.sampled_from([CPU, MEMORY]))
def test_rounding_goes_up_by_a_tenth_at_most(amount: float, resource: str) -> None:
    figure = amount * MIB if resource == MEMORY else amount
    found = rounded(resource, figure)
    assert figure <= found <= figure * 1.1 + LEAST[resource] / 10
    assert "." not in quantity(resource, found)


@given(
    values=st.lists(st.floats(0, 64), min_size=300, max_size=400),
    factor=st.floats(2, 4),
    memory=st.floats(MIB, 2**36),
)
def test_advice_keeps_its_order_never_falls_below_the_peak_and_grows_with_use(
    values: list[float], factor: float, memory: float
) -> None:
    def both(scale: float) -> tuple[Advice, ...]:
        used = known(series([v * scale for v in values]), series([memory * scale] * len(values)))
        found = advise(work(), used, LOOK, NOW)
        assert not isinstance(found, Missing)
        return found

    small, large = both(1), both(factor)
    for one in (*small, *large):
        assert LEAST[one.resource] <= one.least <= one.target <= one.most or one.target == LEAST[one.resource]
        assert one.wanted(one.target) == one.target
    assert small[1].target >= memory
    assert all(a.target <= b.target for a, b in zip(small, large, strict=True))


def test_amounts_are_told_with_their_units() -> None:
    assert (quantity(CPU, 210), quantity(MEMORY, 208 * MIB), quantity(MEMORY, 1000)) == ("210m", "208Mi", "1000")
    said = [spoken(CPU, 210), spoken(CPU, 1000), spoken(MEMORY, 208 * MIB), spoken(MEMORY, 1536 * MIB), spoken(CPU, 0)]
    assert said == ["0.21 cores", "1 core", "208 MiB", "1.5 GiB", "nothing"]

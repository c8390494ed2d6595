"""What a replica does, learnt from pods that could do no more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.model.views import NOW, Missing, Preset, deployment, node, offer, pod, policy, pool, rule, view, workload

from isocost.forecast.paces import LEAST, MOST, paces, quartiles
from isocost.world.pace import OUTSIDE, Pace, Run
from isocost.world.policy import Outlooking
from isocost.world.snapshot import View

STEP = timedelta(minutes=5)
L4 = pool("l4", offer("l4", accelerator="L4"))
A10 = pool("a10", offer("a10", accelerator="A10"))
LLM = deployment("llm")
rates = st.lists(st.floats(0.5, 50), min_size=6, max_size=40)


def seen(
    runs: Sequence[Run] | Missing, said: Mapping[str, str] | None = None, on: Mapping[str, str] | None = None
) -> View:
    """A workload with pods a (on L4) and b (on A10, where it is not told otherwise), which said of its replicas what is given."""
    stand = {"a": "n-l4", "b": "n-a10"} if on is None else on
    by = rule(Preset.VLLM, throughput={kind: Decimal(each) for kind, each in (said or {}).items()})
    return view(
        policy=policy(forecast=Outlooking(step=STEP)),
        pools=(L4, A10),
        nodes=(node("n-l4", L4), node("n-a10", A10)),
        pods=tuple(replace(pod(name, LLM, on=at), created=NOW - timedelta(days=2)) for name, at in stand.items()),
        workloads=(workload("llm", by),),
        saturated={LLM: runs if isinstance(runs, Missing) else tuple(runs)},
    )


def run(values: Sequence[float], name: str = "a", ago: timedelta = timedelta(0)) -> Run:
    times = tuple(NOW - ago - STEP * (len(values) - i) for i in range(len(values)))
    return Run(pod=name, times=times, values=tuple(values))


def learnt(found: View) -> Mapping[str, Pace]:
    known = paces(found, found.workloads[0])
    assert not isinstance(known, Missing)
    return known


def test_pods_that_could_do_no_more_show_what_a_replica_does_where_they_stand() -> None:
    known = learnt(seen([run([12.0] * 8), run([30.0] * 8, "b")]))
    assert {kind: pace.each for kind, pace in known.items()} == {"L4": 12.0, "A10": 30.0}
    assert known["L4"].seen == timedelta(minutes=40)


@given(values=rates, times=st.floats(0.01, 100))
def test_it_has_no_unit(values: list[float], times: float) -> None:
    plain, scaled = (learnt(seen([run([value * by for value in values])]))["L4"].each for by in (1, times))
    assert scaled == pytest.approx(plain * times)


@given(parts=st.permutations([run([3.0] * 4), run([5.0] * 4, ago=STEP * 9), run([4.0] * 4, "b")]))
def test_the_order_of_what_is_told_does_not_matter(parts: list[Run]) -> None:
    assert learnt(seen(parts)) == learnt(seen([run([3.0] * 4), run([5.0] * 4, ago=STEP * 9), run([4.0] * 4, "b")]))


@given(values=rates)
def test_it_lies_within_what_was_seen(values: list[float]) -> None:
    pace = learnt(seen([run(values)]))["L4"]
    assert min(values) <= pace.low <= pace.usual <= pace.high <= max(values)
    assert pace.each == pace.usual


@given(values=rates, said=st.floats(1, 100))
def test_what_is_declared_is_moved_into_the_middle_half_of_the_evidence_and_not_far(
    values: list[float], said: float
) -> None:
    pace = learnt(seen([run(values)], {"*": str(said)}))["L4"]
    if pace.low <= said <= pace.high:
        assert pace.each == said
    assert LEAST * said <= pace.each <= MOST * said
    nearest = min(max(said, pace.low), pace.high)
    assert min(said, nearest) <= pace.each <= max(said, nearest)


@given(values=st.lists(st.floats(0.5, 50), max_size=5))
def test_less_than_half_an_hour_says_nothing(values: list[float]) -> None:
    assert learnt(seen([run(values)])) == {}


@given(lost=st.sets(st.integers(0, 29), max_size=24))
def test_a_gap_is_no_zero(lost: set[int]) -> None:
    whole = run([7.0] * 30)
    kept = [i for i in range(30) if i not in lost]
    torn = Run(pod="a", times=tuple(whole.times[i] for i in kept), values=tuple(whole.values[i] for i in kept))
    assert learnt(seen([torn]))["L4"].each == 7.0


def test_a_pod_that_hangs_says_nothing_of_what_one_can_do() -> None:
    assert learnt(seen([run([9.0] * 6 + [0.0] * 30)]))["L4"].each == 9.0


def test_newer_evidence_counts_more() -> None:
    old, new = run([20.0] * 12, ago=timedelta(days=1, hours=12)), run([10.0] * 8)
    assert learnt(seen([old, new]))["L4"].each == 10.0


def test_what_could_not_be_read_is_missing_and_not_nothing() -> None:
    found = seen(Missing(reason="MetricsUnreachable: gone"))
    assert paces(found, found.workloads[0]) == Missing(reason="MetricsUnreachable: gone")


def test_a_pod_that_is_gone_counts_only_where_there_is_one_kind_of_node() -> None:
    gone = run([8.0] * 8, "gone")
    assert learnt(seen([gone])) == {}
    alone = replace(seen([gone], on={"a": "n-l4"}), pools=(L4,), nodes=(node("n-l4", L4),))
    assert learnt(alone)["L4"].each == 8.0


def test_a_name_that_another_pod_had_before_is_not_this_pods() -> None:
    assert learnt(seen([run([8.0] * 8, ago=timedelta(days=3))])) == {}


def test_nodes_outside_of_the_policy_are_a_kind_of_their_own() -> None:
    known = learnt(seen([run([8.0] * 8)], {"L4": "20", "A10": "10"}, on={"a": "somewhere"}))
    assert (known[OUTSIDE].declared, known[OUTSIDE].each) == (10.0, 8.0)


def test_an_accelerator_that_the_policy_does_not_name_is_not_learnt() -> None:
    assert set(learnt(seen([run([12.0] * 8), run([30.0] * 8, "b")], {"L4": "12"}))) == {"L4"}


def test_quartiles_are_values_at_which_the_weight_is_passed() -> None:
    assert quartiles([(4, 1), (1, 1), (3, 1), (2, 1)]) == (1, 2, 3)
    assert quartiles([(1, 1), (9, 10)]) == (9, 9, 9)

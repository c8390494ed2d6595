"""Shares of a fleet's cost add up to what the fleet costs, to the last millionth."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
from tests.report.sample import FLEET, POOL, PROBLEM, SOLUTION, VIEW, WEB

from isocost.report.shares import NOBODY, idle, now, planned, split, weight
from isocost.units import Missing, Rate, Resources
from isocost.world.ref import Ref

SHARES = st.dictionaries(
    st.integers(0, 50).map(lambda i: Ref("Deployment", f"w{i}", "n")),
    st.fractions(min_value=Fraction(1, 1000), max_value=4),
    min_size=1,
    max_size=8,
)


@given(st.integers(0, 10**12), SHARES)
def test_the_parts_of_a_split_add_up_exactly(micros, weights):
    parts = split(Rate(micros), weights)
    assert sum(part.micros for part in parts.values()) == micros
    assert set(parts) == set(weights)


def test_a_pod_is_charged_by_its_dominant_resource():
    room = Resources.parse({"cpu": 8, "memory": "32Gi", "nvidia.com/gpu": 1, "pods": 110})
    assert weight(Resources.parse({"cpu": 1, "nvidia.com/gpu": 1, "pods": 1}), room) == 1
    assert weight(Resources.parse({"cpu": 2, "pods": 1}), room) == Fraction(1, 4)


def test_an_empty_node_is_charged_to_nobody():
    assert split(Rate.of("1"), {}) == {NOBODY: Rate.of("1")}


def test_what_no_pod_asks_for_is_idle_by_the_scarcest_resource_of_each_node():
    assert idle(VIEW) == Rate.of("1.5")  # one core of four is asked for, on each of four nodes at 0.5
    full = replace(VIEW.pods[0], requests=Resources.parse({"cpu": 1, "memory": "16Gi"}))
    assert idle(replace(VIEW, pods=(full, *VIEW.pods[1:]))) == Rate.of("1.125")
    assert idle(replace(VIEW, pods=())) == Rate.of("2")


def test_a_node_that_is_asked_for_more_than_it_has_is_not_idle_below_nothing():
    heavy = replace(VIEW.pods[0], requests=Resources.parse({"cpu": 9}))
    assert idle(replace(VIEW, pods=(heavy, *VIEW.pods[1:]))) == Rate.of("1.125")


def test_a_node_of_unknown_price_is_neither_idle_nor_busy():
    blind = replace(FLEET, offer=Missing(reason="PricesMissing: no offer"))
    assert idle(replace(VIEW, pools=(blind,))) == Rate.zero()


def test_the_present_cost_of_the_fleet_is_fully_charged():
    assert now(VIEW) == {WEB: Rate.of("2")}


def test_the_planned_cost_of_the_fleet_is_fully_charged():
    assert planned(PROBLEM, SOLUTION) == {WEB: Rate.of("1")}


def test_a_node_of_unknown_price_is_left_out_and_not_free():
    assert FLEET.ref == POOL
    unknown = replace(VIEW, pools=(replace(FLEET, offer=Missing(reason="no such offer")),))
    assert now(unknown) == {}

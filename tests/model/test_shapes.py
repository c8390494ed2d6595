"""How many replicas a workload may have and what one carries, per kind of node."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from tests.model.views import (
    NOW,
    Preset,
    Scheduling,
    deployment,
    needs,
    node,
    offer,
    outlook,
    pod,
    policy,
    pool,
    room,
    rule,
    view,
    workload,
)

from isocost.model import build
from isocost.units import Missing, Resources
from isocost.world.demand import Forecast, Outlook, Sizing
from isocost.world.offer import Site
from isocost.world.pace import Pace
from isocost.world.problem import Shape
from isocost.world.ref import Ref
from isocost.world.snapshot import Memory, View

PLAIN = pool("plain", offer("a", zone="z1"))
SPOT = pool("spot", offer("b", zone="z2", capacity_type="spot"))
T4 = pool("t4", offer("t", accelerator="T4", allocatable=room(gpu=1)))
A100 = pool("a100", offer("g", accelerator="A100", allocatable=room(gpu=1)))
EVERY = (PLAIN, SPOT, T4, A100)


def shape(seen: View, **demand: float) -> Shape:
    (found,) = build(seen, outlook(**demand), NOW).shapes
    return found


@pytest.mark.parametrize(
    ("preset", "each"), [(Preset.CPU, 1.0), (Preset.MEMORY, float(2**30)), (Preset.GPU, 1.0)], ids=str
)
def test_a_replica_carries_its_own_request_times_the_utilisation(preset, each):
    work = workload("web", rule(preset), requests=needs(gpu=1))
    found = shape(view(pools=(T4,), workloads=(work,)), web=3.0)
    assert found.rates == {T4.name: each * 0.5}
    assert (found.demand, found.low, found.high, found.workload) == (3.0, 1, 20, work.ref)


def sizing(wanted, held=None):
    return Sizing(
        level=0.95, why="", wanted=wanted, held=held or wanted, lead=timedelta(minutes=6), lead_why=""
    )  # fmt: skip


def steps(replicas, wanted, held=None):
    """The shape of a workload whose replicas carry 1 each, at a wish and the highest of late."""
    work = workload("web", rule(utilisation=Decimal(1), max_replicas=100), replicas=replicas, max_replicas=100)
    seen = Forecast(quantiles={1.0: 50.0}, estimator="t", basis="t", now=0.0, sizing=sizing(wanted, held))
    seen_of = view(pools=(PLAIN,), workloads=(work,))
    (found,) = build(seen_of, Outlook(forecasts={work.ref: seen}), NOW).shapes
    return found


def test_demand_is_what_the_forecast_says_to_size_for():
    assert steps(2, 4.0).demand == 4.0


def test_a_step_up_is_made_at_once():
    assert steps(10, 11.0).low == 1
    assert steps(10, 11.0, held=30.0).demand == 11.0


def test_a_step_down_goes_no_lower_than_the_highest_wish_of_late():
    assert steps(10, 5.0, held=7.0).low == 7
    assert steps(10, 5.0, held=70.0).low == 10
    assert steps(10, 5.0).low == 5


def test_a_step_down_of_less_than_a_tenth_is_not_made():
    assert steps(20, 19.0).low == 20
    assert steps(20, 18.0).low == 18
    assert steps(10, 9.0).low == 9


def test_a_query_is_carried_by_the_throughput_of_each_accelerator_or_the_fallback():
    throughput = {"T4": Decimal(10), "*": Decimal(2)}
    work = workload("llm", rule(Preset.QUERY, throughput=throughput))
    found = shape(view(pools=EVERY, workloads=(work,)), llm=40.0)
    assert found.rates == {T4.name: 5.0, PLAIN.name: 1.0, SPOT.name: 1.0, A100.name: 1.0}


def test_an_accelerator_without_a_known_throughput_does_not_hold_the_workload():
    work = workload("llm", rule(Preset.QUERY, throughput={"A100": Decimal(10)}))
    assert shape(view(pools=EVERY, workloads=(work,)), llm=40.0).rates == {A100.name: 5.0}


def paced(**each):
    return {
        kind: Pace(each=x, low=x, usual=x, high=x, seen=timedelta(hours=1), back=timedelta(days=1))
        for kind, x in each.items()
    }


def by_pace(paces, work, **parts):
    (found,) = build(
        view(pools=EVERY, workloads=(work,), **parts), replace(outlook(llm=40.0), paces={work.ref: paces}), NOW
    ).shapes
    return found


def test_what_replicas_were_seen_to_do_is_sized_by_before_what_is_declared():
    work = workload("llm", rule(Preset.VLLM, throughput={"T4": Decimal(10), "*": Decimal(2)}))
    assert by_pace(paced(T4=8), work).rates == {T4.name: 4.0, PLAIN.name: 1.0, SPOT.name: 1.0, A100.name: 1.0}


def test_without_a_declared_throughput_replicas_stand_where_they_were_seen_to_work():
    found = by_pace(paced(T4=8), workload("llm", rule(Preset.VLLM), max_replicas=20))
    assert (found.rates, found.demand) == ({T4.name: 4.0}, 40.0)


def test_where_it_is_not_known_what_some_replicas_do_the_count_stays():
    work = workload("llm", rule(Preset.VLLM))
    assert kept(by_pace({}, work))
    there = {"nodes": (node("n1", A100),), "pods": (pod("llm-1", work.ref, on="n1"),)}
    assert kept(by_pace(paced(T4=8), work, **there))


def test_where_evidence_could_not_be_read_replicas_are_added_but_not_taken_away():
    work = workload("llm", rule(Preset.VLLM, throughput={"*": Decimal(40)}), replicas=4)
    assert by_pace({}, work).low == 1
    assert by_pace(Missing(reason="gone"), work).low == 4
    assert by_pace(Missing(reason="gone"), work).demand == 40.0


@pytest.mark.parametrize(
    ("wishes", "allowed"),
    [
        ({"sites": ("berlin",)}, {PLAIN.name}),
        ({"capacity_types": ("spot",)}, {SPOT.name}),
        ({"accelerators": ("A100",)}, {A100.name}),
    ],
)
def test_placement_wishes_narrow_where_a_workload_may_stand(wishes, allowed):
    sites = (Site(name="berlin", zones=("z1",)), Site(name="paris", zones=("z2",)))
    found = shape(view(pools=EVERY, sites=sites, workloads=(workload("web", rule(**wishes)),)), web=1.0)
    assert set(found.rates) == allowed


def test_node_selectors_see_the_labels_an_offer_promises():
    wants = Scheduling(node_selector={"topology.kubernetes.io/zone": "z2", "karpenter.sh/capacity-type": "spot"})
    assert set(shape(view(pools=EVERY, workloads=(workload("web", scheduling=wants),)), web=1.0).rates) == {SPOT.name}


def test_node_selectors_see_the_labels_that_all_nodes_of_a_pool_share():
    nodes = tuple(node(n, PLAIN, labels={"disk": "ssd", "rack": n}) for n in ("n1", "n2"))
    by = {key: workload("web", scheduling=Scheduling(node_selector={key: value})) for key, value in
          (("disk", "ssd"), ("rack", "n1"))}  # fmt: skip
    assert shape(view(pools=(PLAIN,), nodes=nodes, workloads=(by["disk"],)), web=1.0).rates
    assert not shape(view(pools=(PLAIN,), nodes=nodes, workloads=(by["rack"],)), web=1.0).rates


def kept(found: Shape) -> bool:
    return (found.low, found.high, found.demand) == (4, 4, 0.0)


def test_without_a_forecast_the_count_stays():
    found = shape(view(pools=(PLAIN,), workloads=(workload("web"),)))
    assert kept(found)
    assert found.rates == {PLAIN.name: 0.5}


@pytest.mark.parametrize(
    "why",
    [
        {"autoscaler": Ref("HorizontalPodAutoscaler", "web", "shop")},
        {"writer": "argocd"},
        {"settled": False},
        {"ignored": "isocost.dev/ignore"},
    ],
    ids=lambda w: next(iter(w)),
)
def test_a_count_that_is_not_ours_stays(why):
    assert kept(shape(view(pools=(PLAIN,), workloads=(workload("web", **why),)), web=1.0))


def test_a_count_that_a_human_has_edited_stays():
    memory = Memory(hands_off={deployment("web"): NOW + timedelta(minutes=5)})
    assert kept(shape(view(pools=(PLAIN,), workloads=(workload("web"),), memory=memory), web=1.0))


def test_a_workload_that_requests_nothing_to_size_by_stays():
    work = workload("web", requests=Resources.of({"memory": 2**30, "pods": 1}))
    found = shape(view(pools=(PLAIN,), workloads=(work,)), web=1.0)
    assert kept(found)
    assert found.rates == {PLAIN.name: 1.0}


def test_demand_beyond_the_maximum_is_cut_and_said():
    found = shape(view(pools=(PLAIN,), workloads=(workload("web", max_replicas=6),)), web=5.0)
    assert (found.demand, found.short) == (3.0, 2.0)


def test_what_even_the_best_accelerator_cannot_carry_counts_only_where_a_replica_fits():
    work = workload("llm", rule(Preset.QUERY, throughput={"T4": Decimal(10), "A100": Decimal(90)}), max_replicas=2)
    small = pool("a100", offer("g", accelerator="A100", allocatable=room(cpu=0)))
    assert shape(view(pools=(T4, small), workloads=(work,)), llm=50.0).demand == 10.0


def test_replicas_that_run_on_ungoverned_nodes_are_sized_there():
    work = workload("web")
    seen = view(pools=(PLAIN,), workloads=(work,), pods=(pod("web-1", work.ref, "foreign"),))
    problem = build(seen, outlook(web=3.0), NOW)
    assert problem.shapes[0].rates == {"elsewhere": 0.5}
    (away,) = (s for s in problem.supplies if s.away)
    assert (away.low, away.high, away.current, away.price.micros) == (0, 0, 0, 0)


def test_replicas_that_run_on_both_sides_are_all_counted_on_governed_nodes():
    work = workload("web")
    pods = (pod("web-1", work.ref, "foreign"), pod("web-2", work.ref, "n1"))
    seen = view(pools=(PLAIN,), nodes=(node("n1", PLAIN),), workloads=(work,), pods=pods)
    assert set(shape(seen, web=3.0).rates) == {PLAIN.name}


def test_a_policy_without_pools_still_sizes_replicas():
    found = shape(view(policy=policy(pools=()), workloads=(workload("web"),)), web=3.0)
    assert found.rates == {"elsewhere": 0.5}

"""The plan of a round: order, victims, reasons, thresholds, rescue and tidying."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from tests.plan.small import (
    NOW,
    ROOM,
    node,
    nodes,
    outlook,
    pod,
    pool,
    pool_ref,
    problem,
    solved,
    spread,
    view,
    with_policy,
    work_ref,
    workload,
)

from isocost.plan import plan, same
from isocost.units import Missing, Money, Rate
from isocost.world.plan import Action, Plan, Quarantine, Step
from isocost.world.policy import Disruption
from isocost.world.problem import Fill, Forgone, LimitPrice, Pinned, Problem, Quality, Solution
from isocost.world.snapshot import Memory, View

WEB = {"web": 4}


def dear_fleet(**more: object) -> tuple[View, Problem]:
    """web runs 10 replicas on 3 dear nodes and needs 4; the cheap pool is empty."""
    over = nodes("dear", 3)
    seen = view([workload("web", 10)], [pool("dear", 3), pool("cheap", 0)], over, spread("web", 10, over), **more)
    return seen, problem(seen, WEB)


def made(seen: View, posed: Problem, solution: Solution) -> Plan:
    return plan(seen, posed, solution, outlook(seen), NOW)


def moved(seen: View, posed: Problem, **more: object) -> Plan:
    return made(seen, posed, solved(posed, {"cheap": 1}, WEB, **more))


def actions(found: Plan) -> list[str]:
    return [f"{s.action.value} {s.target.name} {s.frm}->{s.to}" for s in found.steps]


def step(found: Plan, action: Action, to: int | None = None) -> Step:
    return next(s for s in found.steps if s.action is action and to in (None, s.to))


def test_moving_to_a_cheaper_pool_makes_before_it_breaks() -> None:
    found = moved(*dear_fleet())
    assert actions(found) == [
        "ScalePool cheap 0->1",
        "AwaitNodes cheap 0->1",
        "ScaleWorkload web 10->5",
        "Cordon dear-01 0->0",
        "Cordon dear-02 0->0",
        "Cordon dear-00 0->0",
        "Drain dear-01 0->0",
        "Drain dear-02 0->0",
        "Drain dear-00 0->0",
        "RemoveNode dear-01 3->2",
        "RemoveNode dear-02 2->1",
        "RemoveNode dear-00 1->0",
        "ScaleWorkload web 5->4",
    ]


def test_every_reduction_of_nodes_comes_after_every_addition() -> None:
    found = moved(*dear_fleet())
    by_id = {s.id: s for s in found.steps}

    def before(one: Step) -> set[str]:
        return {one.id}.union(*(before(by_id[name]) for name in one.after))

    additions = {s.id for s in found.steps if s.action in (Action.SCALE_POOL, Action.AWAIT_NODES)}
    for one in found.steps:
        if one.reduces and one.action is not Action.SCALE_WORKLOAD:
            assert additions <= before(one)


def test_costs_are_what_runs_now_and_what_will_run() -> None:
    found = moved(*dear_fleet())
    assert (found.current, found.planned, found.bound) == (Rate.of("3.00"), Rate.of("0.40"), Rate.of("0.40"))
    assert found.gap == 0
    assert not found.rescue


def test_a_reason_gives_demand_share_capacity_and_replicas() -> None:
    found = moved(*dear_fleet())
    assert step(found, Action.SCALE_WORKLOAD).reason == "demand p95 2 cores at 50 % of 1 core/replica needs 4 replicas"


def test_replicas_of_different_speeds_are_told_by_what_they_carry_together() -> None:
    seen, posed = dear_fleet()
    (shape,) = posed.shapes
    faster = {name: rate * (2 if name == str(pool_ref("cheap")) else 1) for name, rate in shape.rates.items()}
    posed = replace(posed, shapes=(replace(shape, rates=faster),))
    held = {"cheap": 3, "dear": 1}
    fills = tuple(Fill(supply=str(pool_ref(n)), count=1, pods={shape.name: pods}) for n, pods in held.items())
    found = made(seen, posed, replace(solved(posed, {"cheap": 1, "dear": 1}, WEB), fills=fills))
    said = step(found, Action.SCALE_WORKLOAD).reason
    assert said == "demand p95 2 cores: 4 replicas on cheap and dear carry 3.5 cores at 50 %"


def test_moves_say_replicas_nodes_and_pods() -> None:
    found = moved(*dear_fleet())
    said = [(m.kind, m.what, m.frm, m.to, m.count, m.saving) for m in found.moves]
    assert said == [
        ("Nodes", str(pool_ref("dear")), "3", "0", 3, Rate.of("3.00")),
        ("Nodes", str(pool_ref("cheap")), "0", "1", 1, Rate.of("-0.40")),
        ("Replicas", str(work_ref("web")), "10", "4", 6, Rate.zero()),
        ("Pods", str(work_ref("web")), "dear", "cheap", 10, Rate.zero()),
    ]


def test_ids_are_object_names_and_differ_by_the_instant_only_where_the_steps_agree() -> None:
    seen, posed = dear_fleet()
    early = moved(seen, posed)
    late = plan(seen, posed, solved(posed, {"cheap": 1}, WEB), outlook(seen), NOW + timedelta(minutes=1))
    assert early.id.startswith("fleet-20261124t0312-")
    assert len(early.id.rpartition("-")[2]) == 6
    assert early.id != late.id
    assert same(early, late)
    assert moved(seen, posed) == early


def test_a_new_pool_is_created_awaited_and_named_by_rule_and_offer() -> None:
    over = nodes("dear", 3)
    seen = view([workload("web", 4)], [pool("dear", 3)], over, spread("web", 4, over))
    posed = problem(seen, WEB, fresh=["cheap"])
    found = made(seen, posed, solved(posed, {"cheap": 1}, WEB))
    first, second = found.steps[:2]
    assert (first.action, first.pool, first.rule, first.offer, first.driver) == (
        Action.CREATE_POOL, "new:cheap/cheap", "cheap", "cheap", "Fake",
    )  # fmt: skip
    assert (second.action, second.to, second.after) == (Action.AWAIT_NODES, 1, (first.id,))


def test_no_workload_step_takes_it_above_its_maximum() -> None:
    over = nodes("dear", 2)
    seen = view([workload("web", 4, most=4)], [pool("dear", 2), pool("cheap", 0)], over, spread("web", 4, over))
    posed = problem(seen, {"web": 2})
    found = made(seen, posed, solved(posed, {"cheap": 1}, {"web": 4}))
    assert [s for s in found.steps if s.action is Action.SCALE_WORKLOAD] == []
    assert found.floors[work_ref("web")] == 2


def test_nodes_of_a_workload_that_needs_all_it_may_have_stay() -> None:
    over = nodes("dear", 2)
    seen = view([workload("web", 4, most=4)], [pool("dear", 2), pool("cheap", 0)], over, spread("web", 4, over))
    posed = problem(seen, WEB)
    found = made(seen, posed, solved(posed, {"cheap": 1}, WEB))
    assert found.steps == ()
    assert any("node dear-00 stays: Deployment/shop/web needs all" in text for text in found.otherwise)


def test_victims_are_the_cordoned_the_empty_the_broken_and_then_those_with_the_fewest_pods() -> None:
    over = (
        node("a", "dear"), node("b", "dear", ready=False), node("c", "dear"), node("d", "dear"),
        node("e", "dear", cordoned_by="old", unschedulable=True),
    )  # fmt: skip
    held = (
        pod("p1", "web", "a"),
        pod("p2", "web", "a"),
        pod("p3", "web", "b"),
        pod("p4", "web", "c"),
        pod("p5", "web", "e"),
    )
    seen = view([workload("web", 5)], [pool("dear", 5), pool("cheap", 0)], over, held)
    posed = problem(seen, WEB)
    found = made(seen, posed, solved(posed, {"cheap": 1}, WEB))
    assert [s.target.name for s in found.steps if s.action is Action.DRAIN] == ["e", "d", "b", "c", "a"]


def test_a_pinned_node_is_never_a_victim() -> None:
    seen, posed = dear_fleet()
    held = Pinned(
        node="dear-00", supply=str(pool_ref("dear")), used=ROOM, why="Pod/shop/db is never evicted (bare pod)"
    )
    found = moved(seen, replace(posed, pinned=(held,)))
    assert "dear-00" not in [s.target.name for s in found.steps]
    assert found.planned == Rate.of("1.40")
    assert "node dear-00 stays: Pod/shop/db is never evicted (bare pod)" in found.otherwise


def test_a_pool_whose_victim_cannot_be_named_keeps_its_nodes() -> None:
    over = nodes("dear", 3)
    stuck = pool("dear", 3, victims=False, why_not="the gate is off")
    seen = view([workload("web", 4)], [stuck, pool("cheap", 0)], over, spread("web", 4, over))
    posed = problem(seen, WEB)
    found = made(seen, posed, solved(posed, {"cheap": 1}, WEB))
    assert found.steps == ()
    assert f"{pool_ref('dear')} is never scaled in: the gate is off" in found.otherwise


# Worth ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bars", "said"),
    [
        (Disruption(min_percent=Decimal(90)), "the moves would save 86.7 % (2.60 USD/h), below minSavings of 90 %"),
        (
            Disruption(min_monthly=Money.of(2000)),
            "the moves would save 1,898.00 USD a month, below minSavings of 2,000.00 USD a month",
        ),
        (
            Disruption(switch_cost=Money.of(9), payback=timedelta(hours=24)),
            "moving 10 pods costs 90.00 USD, and the saving earns only 62.40 USD in the payback time of 24 h",
        ),
    ],
)
def test_a_saving_below_a_threshold_moves_nothing_and_says_the_numbers(bars: Disruption, said: str) -> None:
    seen, posed = dear_fleet()
    found = moved(with_policy(seen, disruption=bars), posed)
    assert found.steps == ()
    assert (found.cause, found.reason) == ("NotWorthwhile", said)
    assert said in found.otherwise
    assert found.planned == found.current


def test_fewer_replicas_on_the_same_nodes_are_not_worth_a_plan() -> None:
    over = nodes("cheap", 1)
    seen = view([workload("web", 4)], [pool("cheap", 1)], over, spread("web", 4, over))
    posed = problem(seen, {"web": 2})
    found = made(seen, posed, solved(posed, {"cheap": 1}, {"web": 2}))
    assert found.steps == ()
    assert found.cause == "NotWorthwhile"
    assert found.reason.startswith("the moves would save nothing")


def test_a_fleet_that_is_as_planned_is_optimal() -> None:
    over = nodes("cheap", 1)
    seen = view([workload("web", 4)], [pool("cheap", 1)], over, spread("web", 4, over))
    posed = problem(seen, WEB)
    found = made(seen, posed, solved(posed, {"cheap": 1}, WEB))
    assert found.steps == ()
    assert found.cause == "Optimal"
    assert found.reason == "nothing is to be done, the fleet is as planned at 0.40 USD/h"


def test_a_cheaper_fleet_that_is_not_worth_its_moves_is_the_reason_to_stay() -> None:
    over = nodes("cheap", 1)
    seen = view([workload("web", 4)], [pool("cheap", 1)], over, spread("web", 4, over))
    seen = with_policy(seen, disruption=Disruption(switch_cost=Money.of("1.50")))
    posed = problem(seen, WEB)
    answer = solved(posed, {"cheap": 1}, WEB)
    found = made(seen, posed, replace(answer, forgone=Forgone(cost=Rate.of("0.25"), moves=4)))
    assert (found.steps, found.cause) == ((), "NotWorthwhile")
    assert found.reason == (
        "a fleet of 0.25 USD/h is known, but for the 0.15 USD/h that it saves beyond this one it moves 4 pods more, which at 1.50 USD"
        " each is not earned back in the payback time of 24 h"
    )
    assert found.reason in found.otherwise


def test_priced_limits_become_sentences() -> None:
    seen, posed = dear_fleet()
    price = LimitPrice(name="pools[x].bounds.maxNodes", unit="1 node", saving=Rate.of("0.12"))
    found = moved(seen, posed, limits=(price,))
    assert "raising pools[x].bounds.maxNodes by 1 node would save 0.12 USD/h" in found.otherwise


def test_an_infeasible_answer_changes_nothing_and_names_the_limits() -> None:
    seen, posed = dear_fleet()
    none = Solution(quality=Quality.INFEASIBLE, cost=Rate.zero(), bound=Rate.zero(), broken=("limits.cost.hourly",))
    found = made(seen, posed, none)
    assert found.steps == ()
    assert (found.cause, found.reason) == ("Infeasible", "no plan keeps all limits; relax limits.cost.hourly")


def test_unknown_demand_of_one_workload_holds_every_reduction() -> None:
    seen, posed = dear_fleet()
    blind = replace(outlook(seen), forecasts={work_ref("web"): Missing(reason="MetricsStale: no samples")})
    found = plan(seen, posed, solved(posed, {"cheap": 1}, {"web": 10}), blind, NOW)
    assert found.steps == ()
    assert found.cause == "MetricsStale"
    assert found.reason == "nothing is scaled in while the demand of Deployment/shop/web is unknown: no samples"
    assert found.needs == {}


def test_a_fleet_that_is_as_planned_is_not_called_optimal_while_demand_is_unknown() -> None:
    over = nodes("cheap", 1)
    seen = view([workload("web", 4)], [pool("cheap", 1)], over, spread("web", 4, over))
    posed = problem(seen, WEB)
    blind = replace(outlook(seen), forecasts={work_ref("web"): Missing(reason="MetricsWarming: no data yet")})
    found = plan(seen, posed, solved(posed, {"cheap": 1}, WEB), blind, NOW)
    assert (found.steps, found.cause) == ((), "MetricsWarming")


def test_nodes_whose_price_is_missing_are_in_no_cost_and_are_named() -> None:
    over = (*nodes("dear", 1), *nodes("cheap", 1))
    seen = view([workload("web", 4)], [pool("dear", 1, offer=Missing(reason="old")), pool("cheap", 1)], over, ())
    posed = replace(problem(seen, WEB), supplies=problem(seen, WEB).supplies[1:])
    found = made(seen, posed, solved(posed, {"cheap": 1}, WEB))
    assert found.current == Rate.of("0.40")
    assert "no cost given here includes 1 node of unknown price" in found.otherwise


# Rescue -----------------------------------------------------------------------------------------------------------


def tripled(**more: object) -> tuple[View, Problem]:
    """web runs 4 replicas on one full cheap node and needs 12."""
    over = nodes("cheap", 1)
    seen = view([workload("web", 4)], [pool("cheap", 1)], over, spread("web", 4, over), **more)
    return seen, problem(seen, {"web": 12})


def test_growth_scales_pool_and_workload_side_by_side_and_waits_for_no_threshold() -> None:
    seen, posed = tripled()
    found = made(
        with_policy(seen, disruption=Disruption(min_percent=Decimal(99))),
        posed,
        solved(posed, {"cheap": 3}, {"web": 12}),
    )
    assert found.rescue
    assert actions(found) == ["ScalePool cheap 1->3", "AwaitNodes cheap 0->3", "ScaleWorkload web 4->12"]
    assert found.steps[2].after == ()


def test_growth_that_fits_into_free_room_adds_no_node() -> None:
    over = (*nodes("cheap", 1), *nodes("dear", 1))
    seen = view([workload("web", 4)], [pool("cheap", 1), pool("dear", 1)], over, spread("web", 4, over[:1]))
    posed = problem(seen, {"web": 6})
    strict = with_policy(seen, disruption=Disruption(min_percent=Decimal(50)))
    found = made(strict, posed, solved(posed, {"cheap": 2}, {"web": 6}))
    assert actions(found) == ["ScaleWorkload web 4->6"]


def test_a_pod_that_fits_nowhere_for_fragmentation_gets_one_node() -> None:
    over = nodes("cheap", 1)
    waiting = pod("tool", "other", requests=ROOM)
    seen = view([workload("web", 2)], [pool("cheap", 1)], over, (*spread("web", 2, over), waiting))
    posed = problem(seen, {"web": 2})
    found = made(seen, posed, solved(posed, {"cheap": 1}, {"web": 2}))
    assert actions(found) == ["ScalePool cheap 1->2", "AwaitNodes cheap 0->2"]
    assert found.rescue


def test_the_pending_pod_of_a_surge_is_no_reason_for_a_rescue_and_is_swept_up() -> None:
    over = nodes("cheap", 1)
    seen = view(
        [workload("web", 5, ready=4)], [pool("cheap", 1)], over, (*spread("web", 4, over), pod("web-04", "web"))
    )
    posed = problem(seen, WEB)
    found = made(seen, posed, solved(posed, {"cheap": 1}, WEB))
    assert not found.rescue
    assert actions(found) == ["ScaleWorkload web 5->4"]


def test_a_workload_whose_pod_may_still_land_on_a_victim_keeps_a_spare_until_the_cordon() -> None:
    """The waiting pod may be bound to one of the empty dear nodes before they are cordoned."""
    over, dear = nodes("cheap", 2), nodes("dear", 2)
    pods = (*spread("web", 5, over), pod("web-05", "web", unschedulable=False))
    seen = view([workload("web", 6, ready=5)], [pool("cheap", 2), pool("dear", 2)], (*over, *dear), pods)
    posed = problem(seen, WEB)
    found = made(seen, posed, solved(posed, {"cheap": 2}, WEB))
    assert [a for a in actions(found) if a.startswith("Scale")] == ["ScaleWorkload web 6->5", "ScaleWorkload web 5->4"]


def test_a_rescue_cuts_what_is_in_the_way_when_there_is_no_other_room() -> None:
    over = nodes("cheap", 2)
    held = (*spread("web", 4, over[:1]), *spread("batch", 4, over[1:]))
    seen = view([workload("web", 4), workload("batch", 4)], [pool("cheap", 2)], over, held)
    posed = problem(seen, {"web": 6, "batch": 2})
    tight = replace(posed, supplies=tuple(replace(s, high=2) for s in posed.supplies))
    found = made(seen, tight, solved(tight, {"cheap": 2}, {"web": 6, "batch": 2}))
    assert actions(found) == ["ScaleWorkload web 4->6", "ScaleWorkload batch 4->2"]


def test_nodes_are_only_given_up_when_their_pods_find_room() -> None:
    over = nodes("cheap", 3)
    big = replace(workload("web", 3), requests=ROOM)
    held = tuple(pod(f"web-{i}", "web", n.name, requests=big.requests) for i, n in enumerate(over))
    seen = view([big], [pool("cheap", 3)], over, held)
    posed = problem(seen, {"web": 3})
    found = made(seen, posed, solved(posed, {"cheap": 2}, {"web": 3}))
    assert found.steps == ()


# Tidying ----------------------------------------------------------------------------------------------------------


def test_what_a_human_asks_of_a_quarantined_offer_is_not_waited_for() -> None:
    over = nodes("dear", 1)
    barred = Quarantine(
        rule="cheap", offer="cheap", until=NOW + timedelta(minutes=9), strikes=1, reason="NodesNotReady"
    )
    cheap = pool("cheap", 2, ready=0, created_by_us=True)
    memory = Memory(quarantines=(barred,), hands_off={cheap.ref: NOW + timedelta(minutes=9)})
    seen = view([workload("web", 4)], [pool("dear", 1), cheap], over, spread("web", 4, over), memory=memory)
    posed = problem(seen, WEB)
    assert made(seen, posed, solved(posed, {"dear": 1}, WEB)).steps == ()


def test_replicas_of_a_quarantined_offer_that_never_became_nodes_are_taken_back_without_a_drain() -> None:
    over = nodes("dear", 1)
    barred = Quarantine(
        rule="cheap", offer="cheap", until=NOW + timedelta(minutes=9), strikes=1, reason="NodesNotReady"
    )
    seen = view(
        [workload("web", 4)], [pool("dear", 1), pool("cheap", 3, ready=0, created_by_us=True)], over, spread("web", 4, over),
        memory=Memory(quarantines=(barred,)),
    )  # fmt: skip
    posed = problem(seen, WEB)
    found = made(seen, posed, solved(posed, {"dear": 1}, WEB))
    assert actions(found) == ["ScalePool cheap 3->0", "DeletePool cheap 0->0"]
    assert found.steps[1].after == (found.steps[0].id,)


def test_a_cordon_of_ours_on_a_node_that_stays_is_taken_back() -> None:
    over = (node("a", "cheap", cordoned_by="old", unschedulable=True),)
    seen = view([workload("web", 4)], [pool("cheap", 1)], over, spread("web", 4, over))
    posed = problem(seen, WEB)
    found = made(seen, posed, solved(posed, {"cheap": 1}, WEB))
    assert actions(found) == ["Uncordon a 0->0"]


def test_our_own_empty_pool_is_deleted_and_a_foreign_one_is_kept() -> None:
    over = nodes("cheap", 1)
    seen = view(
        [workload("web", 4)], [pool("cheap", 1), pool("dear", 0, created_by_us=True)], over, spread("web", 4, over)
    )
    posed = problem(seen, WEB)
    assert actions(made(seen, posed, solved(posed, {"cheap": 1}, WEB))) == ["DeletePool dear 0->0"]
    theirs = replace(seen, pools=(pool("cheap", 1), pool("dear", 0)))
    assert made(theirs, posed, solved(posed, {"cheap": 1}, WEB)).steps == ()


def test_nodes_on_their_way_out_are_not_victims_again() -> None:
    over = (*nodes("dear", 2), node("gone", "dear", terminating=True, cordoned_by="old", unschedulable=True))
    seen = view([workload("web", 4)], [pool("dear", 2), pool("cheap", 0)], over, spread("web", 4, over[:2]))
    posed = problem(seen, WEB)
    found = made(seen, posed, solved(posed, {"cheap": 1}, WEB))
    assert [(s.target.name, s.frm, s.to) for s in found.steps if s.action is Action.REMOVE_NODE] == [
        ("dear-00", 2, 1), ("dear-01", 1, 0),
    ]  # fmt: skip


def test_our_replicas_that_are_still_to_come_are_watched_and_those_of_others_are_not() -> None:
    over = nodes("cheap", 1)
    seen = view([workload("web", 4)], [pool("cheap", 2, ready=1)], over, spread("web", 4, over))
    posed = problem(seen, WEB)
    assert made(seen, posed, solved(posed, {"cheap": 2}, WEB)).steps == ()
    ours = replace(seen, memory=Memory(set_replicas={pool_ref("cheap"): 2}))
    assert actions(made(ours, posed, solved(posed, {"cheap": 2}, WEB))) == ["AwaitNodes cheap 0->2"]


# What is not ours -------------------------------------------------------------------------------------------------


def test_a_workload_that_a_human_scaled_keeps_its_count_and_holds_the_nodes() -> None:
    seen, posed = dear_fleet(memory=Memory(set_replicas={work_ref("web"): 4}))
    found = moved(seen, posed)
    assert found.steps == ()
    assert found.replicas[work_ref("web")] == 10
    assert found.cause == "HumanEdit"
    assert "Deployment/shop/web keeps 10 replicas" in found.reason
    assert "the cheapest fleet holds 4" in found.reason


def test_a_pool_that_another_manager_scales_is_left_as_it_is() -> None:
    over = nodes("dear", 3)
    seen = view([workload("web", 4)], [pool("dear", 3, writer="flux"), pool("cheap", 0)], over, spread("web", 4, over))
    posed = problem(seen, WEB)
    found = made(seen, posed, solved(posed, {"cheap": 1}, WEB))
    assert found.steps == ()
    assert f"{pool_ref('dear')} stays at 3 nodes: its node count belongs to flux" in found.otherwise


def test_a_plan_of_a_huge_fleet_fits_into_one_object_and_leaves_the_rest_to_the_next() -> None:
    over = nodes("dear", 300)
    seen = view([workload("web", 4)], [pool("dear", 300), pool("cheap", 0)], over, spread("web", 4, over))
    posed = problem(seen, WEB)
    found = made(seen, posed, solved(posed, {"cheap": 1}, WEB))
    removed = sum(s.action is Action.REMOVE_NODE for s in found.steps)
    assert len(found.steps) <= 400
    assert removed > 120
    assert found.planned == Rate.of("1.00") * (300 - removed)  # the pods find room: the cheap node is for a later plan

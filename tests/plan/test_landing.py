"""Nodes are counted or kept with kube-scheduler's behaviour in mind."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tests.plan.small import NOW, nodes, outlook, pod, pool, problem, solved, view, with_policy, work_ref, workload

from isocost.plan import plan
from isocost.plan.landing import Landing, feared
from isocost.plan.scene import Scene
from isocost.plan.stand import stands
from isocost.plan.victims import chosen
from isocost.units import Rate, Resources
from isocost.world.plan import Action, Plan
from isocost.world.policy import Disruption
from isocost.world.problem import Problem, Shape, Solution
from isocost.world.snapshot import View

WHOLE = Resources.of({"cpu": 4000, "pods": 1})


def tight(*, small_first: bool = True) -> tuple[View, Problem, Solution]:
    """Four pods of a core and one of four cores, on five dear nodes; two cheap nodes of four cores hold them all, exactly. The answer does
    not say who is to stand where, so that no order helps (test_turns.py)."""
    over = nodes("dear", 5)
    where = over if small_first else over[::-1]
    small = [pod(f"small-{i}", "small", where[i].name) for i in range(4)]
    large = [pod("large-0", "large", where[4].name, requests=WHOLE)]
    works = [workload("small", 4, least=4, most=9), replace(workload("large", 1, most=9), requests=WHOLE)]
    seen = view(works, [pool("dear", 5), pool("cheap", 0)], over, small + large)
    posed = problem(seen, {"small": 4, "large": 1})
    posed = replace(posed, shapes=tuple(_large(s) for s in posed.shapes))
    return seen, posed, solved(posed, {"cheap": 2}, {"small": 4, "large": 1}, fills=())


def _large(shape: Shape) -> Shape:
    return replace(shape, requests=WHOLE) if shape.workload == work_ref("large") else shape


def bought(made: Plan) -> int:
    return sum(s.to - s.frm for s in made.steps if s.action is Action.SCALE_POOL and s.pool.endswith("cheap"))


def test_a_fleet_that_only_a_packer_could_fill_is_counted_with_the_node_that_the_lost_pod_will_need() -> None:
    seen, posed, solution = tight()
    made = plan(seen, posed, solution, outlook(seen), NOW)
    assert bought(made) == 2
    assert made.planned == Rate.of("0.40") * 3
    assert "with nodes counted for 1 pod that kube-scheduler will not place on the cheapest fleet" in made.reason


def test_the_node_is_bought_at_once_where_all_find_a_place_with_it() -> None:
    """Two of two cores spread over both nodes, so that the one of three finds no place; on three nodes it always does."""
    cores = {"pair": 2, "other": 2, "three": 3, "one": 1}
    over = nodes("dear", 4)
    asks = {name: Resources.of({"cpu": 1000 * n, "pods": 1}) for name, n in cores.items()}
    pods = [pod(f"{name}-0", name, on.name, requests=asks[name]) for name, on in zip(cores, over, strict=True)]
    works = [replace(workload(name, 1, most=9), requests=asks[name]) for name in cores]
    seen = view(works, [pool("dear", 4), pool("cheap", 0)], over, pods)
    posed = problem(seen, dict.fromkeys(cores, 1))
    posed = replace(posed, shapes=tuple(replace(s, requests=asks[s.workload.name]) for s in posed.shapes if s.workload))
    made = plan(seen, posed, solved(posed, {"cheap": 2}, dict.fromkeys(cores, 1), fills=()), outlook(seen), NOW)
    assert bought(made) == 3
    assert made.planned == Rate.of("0.40") * 3
    assert "with nodes counted for 1 pod that kube-scheduler will not place on the cheapest fleet" in made.reason


def test_whoever_finds_no_place_is_feared_to_keep_a_dear_node_unless_what_he_needs_is_bought() -> None:
    seen, posed, solution = tight()
    scene = Scene(
        view=seen, problem=posed, solution=solution, now=NOW, stands=stands(seen, posed, solution, NOW), counts=()
    )
    two = tuple(chosen(s, scene.who) for s in scene.stands)
    three = tuple(replace(s, target=3) if s.name.endswith("cheap") else s for s in two)
    cost = scene.bill.planned(three)
    assert cost == Rate.of("0.40") * 3
    assert feared(scene, Landing(stands=two, beyond=three, lost=2)) == cost + Rate.of("1.00") * 2
    assert feared(scene, Landing(stands=three, beyond=three, lost=2)) == cost


def test_a_saving_that_the_lost_pods_eat_up_is_none() -> None:
    """Two cheap nodes would save 84 %, three save 76 %."""
    seen, posed, solution = tight()
    seen = with_policy(seen, disruption=Disruption(max_nodes="100%", min_percent=Decimal(80)))
    assert plan(seen, posed, solution, outlook(seen), NOW).cause == "NotWorthwhile"


def test_nothing_is_bought_for_pods_that_land_anyway() -> None:
    seen, posed, solution = tight(small_first=False)
    made = plan(seen, posed, solution, outlook(seen), NOW)
    assert bought(made) == 2
    assert made.planned == Rate.of("0.40") * 2
    assert "kube-scheduler" not in made.reason


def test_a_fleet_that_only_shrinks_keeps_a_node_instead() -> None:
    """The first small pod takes the emptiest node, the second the other, and the one of two cores finds no place."""
    over, half = nodes("dear", 4), Resources.of({"cpu": 2000, "pods": 1})
    small = [pod(f"small-{i}", "small", over[on].name) for i, on in enumerate((0, 1, 2, 2, 3, 3))]
    works = [workload("small", 6, least=6, most=9), replace(workload("half", 1, most=9), requests=half)]
    seen = view(works, [pool("dear", 4)], over, [*small, pod("half-0", "half", over[1].name, requests=half)])
    posed = problem(seen, {"small": 6, "half": 1})
    made = plan(seen, posed, solved(posed, {"dear": 2}, {"small": 6, "half": 1}, fills=()), outlook(seen), NOW)
    assert [s.target.name for s in made.steps if s.action is Action.REMOVE_NODE] == ["dear-00"]

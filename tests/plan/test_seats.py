"""Seats: which waiting pod belongs on which node, by the patterns of the solution."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from tests.plan.small import (
    NOW,
    node,
    nodes,
    outlook,
    pod,
    pool,
    problem,
    solved,
    spread,
    view,
    with_policy,
    work_ref,
    workload,
)

from isocost.plan import plan, settle
from isocost.plan.seats import Bench, seated
from isocost.world.policy import Mode
from isocost.world.problem import Fill, Problem, Solution
from isocost.world.snapshot import View

TWO = {"cheap": [(1, {"a": 2, "b": 1}), (2, {"a": 1})]}


def found(benches: list[Bench], **waiting: int) -> list[tuple[str, str]]:
    names = {shape: [f"{shape}{i}" for i in range(n)] for shape, n in waiting.items()}
    return list(seated(TWO, benches, names))


def test_empty_nodes_take_the_patterns_and_pods_their_places() -> None:
    benches = [Bench(name=n, kind="cheap") for n in ("n1", "n2", "n3")]
    assert found(benches, a=4, b=1) == [("a0", "n1"), ("a1", "n1"), ("a2", "n2"), ("a3", "n3"), ("b0", "n1")]


def test_a_node_is_matched_by_what_stands_on_it_and_only_what_lacks_is_seated() -> None:
    benches = [Bench(name="n1", kind="cheap"), Bench(name="n2", kind="cheap", standing={"a": 1, "b": 1})]
    assert found(benches, a=2) == [("a0", "n2"), ("a1", "n1")]


def test_a_node_with_more_than_any_pattern_allows_gets_no_seats() -> None:
    assert found([Bench(name="n1", kind="cheap", standing={"a": 3})], a=2) == []


def test_no_more_nodes_are_seated_than_the_solution_has_and_none_of_another_kind() -> None:
    benches = [Bench(name=f"n{i}", kind="cheap") for i in range(5)] + [Bench(name="x", kind="dear")]
    assert Counter(node for _, node in found(benches, a=99, b=99)) == {"n0": 3, "n1": 1, "n2": 1}


def test_who_was_told_a_seat_keeps_it_when_more_nodes_come() -> None:
    """The new node comes first by name, and would take the large pattern and the first pods."""
    told = {"a0": "n2", "a1": "n2", "b0": "n2"}
    benches = [Bench(name=n, kind="cheap") for n in ("n1", "n2")]
    seats = dict(seated(TWO, benches, {"a": ["a0", "a1", "a2"], "b": ["b0"]}, told))
    assert seats == {**told, "a2": "n1"}


def test_a_seat_that_the_pattern_has_no_room_for_is_not_kept() -> None:
    seats = dict(
        seated(TWO, [Bench(name="n1", kind="cheap")], {"a": [f"a{i}" for i in range(5)]}, {"a4": "n1", "a3": "gone"})
    )
    assert seats == {"a4": "n1", "a0": "n1"}


def short(**more: object) -> tuple[View, Problem, Solution]:
    """Two cheap nodes, one of them empty; web has three pods, one runs and two wait, and all belong on one node each."""
    over = nodes("cheap", 2)
    there = pod("web-00", "web", "cheap-00")
    waiting = [pod(f"web-0{i}", "web") for i in (1, 2)] if not more else [pod("web-01", "web", **more)]
    seen = view([workload("web", 3)], [pool("cheap", 2)], over, [there, *waiting])
    posed = problem(seen, {"web": 3})
    supply = posed.supplies[0].name
    fills = (
        Fill(supply=supply, count=1, pods={str(work_ref("web")): 2}),
        Fill(supply=supply, count=1, pods={str(work_ref("web")): 1}),
    )
    return seen, posed, replace(solved(posed, {"cheap": 2}, {"web": 3}), fills=fills)


def seats(seen: View, posed: Problem, solution: Solution) -> dict[str, str]:
    made = plan(seen, posed, solution, outlook(seen), NOW)
    return {ref.name: where for ref, where in settle(seen, made, NOW).seats.items()}


def test_the_plan_of_a_round_seats_the_pods_that_wait() -> None:
    assert seats(*short()) == {"web-01": "cheap-00", "web-02": "cheap-01"}


def test_pods_that_leave_or_belong_to_a_daemon_have_no_seat() -> None:
    assert seats(*short(terminating=True)) == {}
    assert seats(*short(daemon=True)) == {}


def test_a_cordoned_node_has_no_seats() -> None:
    seen, posed, solution = short()
    shut = (seen.nodes[0], replace(node("cheap-01", "cheap"), unschedulable=True))
    assert set(seats(replace(seen, nodes=shut), posed, solution).values()) == {"cheap-00"}


def crowded() -> tuple[View, Problem, Solution]:
    """The solution has two of web on the cheap node, where four stand; two wait, and a cheap and a dear node more are empty."""
    over = (*nodes("cheap", 2), *nodes("dear", 1))
    pods = (*spread("web", 4, over[:1]), *(pod(f"web-1{i}", "web") for i in (0, 1)))
    seen = view([workload("web", 6)], [pool("cheap", 2), pool("dear", 1)], over, pods)
    posed = problem(seen, {"web": 6})
    supply = next(s.name for s in posed.supplies if s.offer == "cheap")
    fills = (Fill(supply=supply, count=1, pods={str(work_ref("web")): 2}),)
    return seen, posed, replace(solved(posed, {"cheap": 2}, {"web": 6}), fills=fills)


def test_who_has_no_place_in_the_solution_is_seated_on_an_empty_node_of_the_cheapest_kind_that_takes_him() -> None:
    seen, posed, solution = crowded()
    other = replace(solution, fills=(replace(solution.fills[0], pods={"another": 1}),))
    assert seats(seen, posed, other) == {"web-10": "cheap-01", "web-11": "cheap-01"}
    full = replace(seen.nodes[1], allocatable=seen.pods[0].requests)
    assert seats(replace(seen, nodes=(seen.nodes[0], full, seen.nodes[2])), posed, other) == {
        "web-10": "cheap-01",
        "web-11": "dear-00",
    }


def test_he_keeps_the_seat_that_he_was_told() -> None:
    seen, posed, solution = crowded()
    other = replace(solution, fills=())
    told = (*seen.pods[:-1], replace(seen.pods[-1], nominated="dear-00"))
    assert seats(replace(seen, pods=told), posed, other) == {"web-10": "cheap-01", "web-11": "dear-00"}


def test_a_node_on_which_others_have_their_seats_is_not_empty() -> None:
    seen, posed, solution = crowded()
    assert seats(seen, posed, solution) == {"web-10": "cheap-01", "web-11": "cheap-01"}
    one = replace(solution, fills=(replace(solution.fills[0], pods={str(work_ref("web")): 1}),))
    assert seats(seen, posed, one) == {"web-10": "cheap-01", "web-11": "dear-00"}


def test_while_nodes_are_emptied_empty_ones_are_for_those_who_come() -> None:
    seen, posed, solution = crowded()
    old = replace(node("old-00", "dear"), unschedulable=True, cordoned_by="plan")
    shut = replace(seen, nodes=(*seen.nodes, old), pools=(seen.pools[0], replace(seen.pools[1], replicas=2, ready=2)))
    assert seats(shut, posed, replace(solution, fills=())) == {}


def test_only_a_policy_that_enforces_tells_anybody() -> None:
    seen, posed, solution = short()
    assert seats(with_policy(seen, mode=Mode.RECOMMEND), posed, solution) == {}
    assert seats(with_policy(seen, paused=True), posed, solution) == {}

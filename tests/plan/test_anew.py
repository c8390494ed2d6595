"""Nodes on which others stand than the solution has there: kept, or replaced by new ones of the same offer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from tests.plan.small import NOW, nodes, outlook, pod, pool, problem, solved, view, with_policy, work_ref, workload

from isocost.plan import plan
from isocost.units import Rate, Resources
from isocost.world.plan import Action, Plan
from isocost.world.policy import Disruption
from isocost.world.problem import Fill, Problem, Solution
from isocost.world.snapshot import View

CORES = {"large": 4, "mid": 3, "third": 3, "small": 1, "tiny": 1}


def asks(name: str) -> Resources:
    return Resources.of({"cpu": CORES[name] * 1000, "pods": 1})


def standing(dear: int, cheap: int, on: Mapping[str, str], larges: int = 1) -> tuple[View, Problem, Solution]:
    """Each pod on a node of that name, and more large ones on the last cheap nodes; three cheap nodes of four cores hold the five: the
    large one, and a small one with each of three cores."""
    over = (*nodes("dear", dear), *nodes("cheap", cheap))
    pods = [pod(f"{name}-0", name, node, requests=asks(name)) for name, node in on.items()]
    pods += [pod(f"large-{i}", "large", over[-i].name, requests=asks("large")) for i in range(1, larges)]
    count = {**dict.fromkeys(CORES, 1), "large": larges}
    works = [replace(workload(name, n, most=9), requests=asks(name)) for name, n in count.items()]
    seen = view(works, [pool("dear", dear), pool("cheap", cheap)], over, pods)
    posed = problem(seen, count)
    posed = replace(posed, shapes=tuple(replace(s, requests=asks(s.workload.name)) for s in posed.shapes if s.workload))
    return seen, posed, solved(posed, {"cheap": larges + 2}, count, fills=fills(posed, larges))


def mixed() -> tuple[View, Problem, Solution]:
    """On the cheap node that is there the two small ones stand together, which leaves no room for three cores."""
    on = {"large": "dear-00", "mid": "dear-01", "third": "dear-02", "small": "cheap-00", "tiny": "cheap-00"}
    return standing(3, 1, on)


def fills(posed: Problem, larges: int) -> tuple[Fill, ...]:
    cheap = next(s.name for s in posed.supplies if s.offer == "cheap")
    on = ((larges, ["large"]), (1, ["mid", "small"]), (1, ["third", "tiny"]))
    return tuple(Fill(supply=cheap, count=n, pods={str(work_ref(one)): 1 for one in names}) for n, names in on)


def counts(made: Plan, action: Action) -> Mapping[str, tuple[int, int]]:
    return {str(step.target.name): (step.frm, step.to) for step in made.steps if step.action is action}


def test_a_node_on_which_others_stand_than_the_solution_has_there_is_replaced_where_that_saves_a_node() -> None:
    seen, posed, solution = mixed()
    made = plan(seen, posed, solution, outlook(seen), NOW)
    assert made.planned == Rate.of("0.40") * 3
    assert counts(made, Action.SCALE_POOL) == {"cheap": (1, 4)}
    assert counts(made, Action.AWAIT_NODES) == {"cheap": (0, 4)}
    assert counts(made, Action.REMOVE_NODE)["cheap-00"] == (4, 3)
    assert "saves 2.20 USD/h (64.7 %) by moving 5 pods" in made.reason


def test_it_stays_where_so_little_is_not_worth_moving_more_pods() -> None:
    """The node that is saved is 11.8 % of the bill."""
    seen, posed, solution = mixed()
    seen = with_policy(seen, disruption=Disruption(max_nodes="100%", min_percent=Decimal(20)))
    made = plan(seen, posed, solution, outlook(seen), NOW)
    assert made.planned == Rate.of("0.40") * 4
    assert "cheap-00" not in counts(made, Action.REMOVE_NODE)
    assert "with nodes counted for 1 pod that kube-scheduler will not place" in made.reason


def test_a_fleet_that_only_shrinks_has_a_few_nodes_replaced_for_that_and_not_most_of_them() -> None:
    """The third of three cores finds no place where one has two free, and one has one: both are emptied for it, and the dear node goes."""
    on = {"large": "cheap-00", "mid": "cheap-01", "small": "cheap-02", "tiny": "cheap-02", "third": "dear-00"}
    for larges, cost, gone in ((4, 6, {"cheap-01", "cheap-02", "dear-00"}), (2, 5, {"dear-00"})):
        seen, posed, solution = standing(1, larges + 2, on, larges)
        made = plan(seen, posed, solution, outlook(seen), NOW)
        assert made.planned == Rate.of("0.40") * cost
        assert counts(made, Action.REMOVE_NODE).keys() == gone


def test_of_equal_nodes_the_one_goes_of_which_the_solution_has_no_pods_together() -> None:
    """The large one stands alone, too, and by its name its node would be the first to go."""
    on = {"large": "cheap-00", "mid": "cheap-01", "small": "cheap-01", "third": "cheap-02", "tiny": "cheap-03"}
    seen, posed, solution = standing(0, 4, on)
    made = plan(seen, posed, solution, outlook(seen), NOW)
    assert list(counts(made, Action.REMOVE_NODE)) == ["cheap-02"]


def test_what_the_last_pods_of_an_old_node_need_is_bought_where_others_stand_in_their_place() -> None:
    """The small ones stand together on one of the three, so that the large one finds no place on any: a fourth is cheaper than the dear
    one that has it."""
    on = {"large": "dear-00", "mid": "cheap-01", "third": "cheap-02", "small": "cheap-00", "tiny": "cheap-00"}
    seen, posed, solution = standing(1, 3, on)
    made = plan(seen, posed, solution, outlook(seen), NOW)
    assert made.planned == Rate.of("0.40") * 4
    assert counts(made, Action.SCALE_POOL) == {"cheap": (3, 4)}
    assert set(counts(made, Action.REMOVE_NODE)) == {"dear-00"}

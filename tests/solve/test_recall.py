"""The last answer stands while it holds and nothing cheaper was found."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from isocost.solve.certify import faults
from isocost.solve.recall import Recall
from isocost.units import Rate, Resources
from isocost.world.problem import Fill, Problem, Quality, Shape, Solution, Supply

ROOM = Resources.of({"cpu": 4000, "pods": 110})
POD = Resources.of({"cpu": 1000, "pods": 1})
NEW = "new:workers/box"


def problem(pods: int = 4, *names: str, current: int = 0) -> Problem:
    """Supplies of 4 cores at 1 USD/h, and pods of a core each."""
    supplies = tuple(
        Supply(
            name=n,
            pool=n,
            rule="workers",
            offer=n.split("/")[-1],
            allocatable=ROOM,
            price=Rate.of("1"),
            current=current,
        )
        for n in names or (NEW,)
    )
    rates = {s.name: 1.0 for s in supplies}
    return Problem(supplies=supplies, shapes=(Shape(name="web", requests=POD, rates=rates, low=pods, high=pods),))


def answer(nodes: dict[str, int], pods: int = 4, bound: str = "1") -> Solution:
    """The pods are on the first node, or dealt to the nodes, if they are more than four."""
    each = min(4, pods)
    fills = tuple(Fill(supply=name, count=n, pods={"web": each // n}) for name, n in nodes.items() if n)
    cost = Rate.of("1") * sum(nodes.values())
    gap = Decimal(cost.micros) / Rate.of(bound).micros - 1
    quality = Quality.OPTIMAL if not gap else Quality.FEASIBLE
    return Solution(quality=quality, nodes=nodes, fills=fills, cost=cost, bound=Rate.of(bound), gap=gap)


def recalled(first: tuple[Problem, Solution], then: tuple[Problem, Solution]) -> Solution:
    kept = Recall()
    assert kept.better("fleet", *first) == first[1]
    return kept.better("fleet", *then)


def test_a_dearer_answer_to_the_same_problem_gives_way_to_the_last_one() -> None:
    first = problem(), answer({NEW: 1})
    assert recalled(first, (problem(), answer({NEW: 2}))) == first[1]


def test_a_pool_that_has_been_created_since_is_known_by_its_rule_and_offer() -> None:
    found = recalled((problem(), answer({NEW: 1})), (problem(4, "pool/box"), answer({"pool/box": 2})))
    assert found == answer({"pool/box": 1})


def test_of_two_fleets_of_one_cost_the_last_one_stands() -> None:
    both = ("pool/a", "pool/b")
    first = problem(4, *both), answer({"pool/a": 1, "pool/b": 0})
    assert recalled(first, (problem(4, *both), answer({"pool/a": 0, "pool/b": 1}))).nodes == {"pool/a": 1, "pool/b": 0}


def test_a_cheaper_answer_wins_and_is_the_next_to_be_recalled() -> None:
    kept = Recall()
    for found in (answer({NEW: 2}), answer({NEW: 1}), answer({NEW: 2})):
        best = kept.better("fleet", problem(), found)
    assert best == answer({NEW: 1})


def standing(nodes: dict[str, int]) -> Problem:
    """Four pods stand on one node of b; of a and b."""
    return replace(problem(4, *nodes), standing=(Fill(supply="pool/b", count=1, pods={"web": 4}),))


def test_where_moves_have_a_price_the_answer_stands_that_costs_less_with_them() -> None:
    """Four pods move from b to a, which saves 0.50 USD/h."""
    dear = replace(standing({"pool/a": 0, "pool/b": 0}), moving=Rate.of("0.2"))
    dear = replace(
        dear, supplies=tuple(replace(s, price=Rate.of(p)) for s, p in zip(dear.supplies, ("0.5", "1"), strict=True))
    )
    here, there = answer({"pool/a": 0, "pool/b": 1}), replace(answer({"pool/a": 1, "pool/b": 0}), cost=Rate.of("0.5"))
    assert recalled((dear, here), (dear, there)).nodes == {"pool/a": 0, "pool/b": 1}
    assert recalled((dear, there), (dear, here)).nodes == {"pool/a": 0, "pool/b": 1}
    cheap = replace(dear, moving=Rate.of("0.1"))
    assert recalled((cheap, here), (cheap, there)).nodes == {"pool/a": 1, "pool/b": 0}


def test_what_leaves_more_pods_where_they_are_wins_at_no_more_cost() -> None:
    here, there = answer({"pool/a": 0, "pool/b": 1}), answer({"pool/a": 1, "pool/b": 0})
    posed = standing(here.nodes)
    assert recalled((posed, there), (posed, here)) == here
    assert recalled((posed, here), (posed, there)) == here


def test_it_does_not_where_that_is_dearer() -> None:
    there, more = answer({"pool/a": 1, "pool/b": 0}), answer({"pool/a": 0, "pool/b": 2})
    posed = standing(there.nodes)
    assert recalled((posed, there), (posed, more)) == there


def test_an_answer_that_does_not_hold_any_more_is_forgotten() -> None:
    more = answer({NEW: 2}, pods=4)
    found = replace(
        more, fills=(Fill(supply=NEW, count=1, pods={"web": 4}), Fill(supply=NEW, count=1, pods={"web": 1}))
    )
    assert recalled((problem(), answer({NEW: 1})), (problem(5), found)) == found


def test_what_is_proven_is_what_was_proven_now() -> None:
    found = recalled((problem(), answer({NEW: 1})), (problem(), answer({NEW: 2}, bound="0.5")))
    assert (found.cost, found.bound, found.gap) == (Rate.of("1"), Rate.of("0.5"), Decimal(1))
    assert found.quality is Quality.FEASIBLE


def test_policies_do_not_share_answers() -> None:
    kept = Recall()
    kept.better("one", problem(), answer({NEW: 1}))
    assert kept.better("two", problem(), answer({NEW: 2})) == answer({NEW: 2})


def test_without_a_search_the_last_answer_stands_with_its_bound_while_its_pool_is_made() -> None:
    kept = Recall()
    kept.better("fleet", problem(), answer({NEW: 1}, bound="0.9"))
    made = problem(4, "pool/box", current=1)
    assert kept.standing("fleet", made) == answer({"pool/box": 1}, bound="0.9")
    assert kept.standing("fleet", made) == answer({"pool/box": 1}, bound="0.9")


def test_without_a_search_it_stands_beside_what_was_bought_since() -> None:
    """A second node has come, for a pod that lost its place."""
    kept = Recall()
    kept.better("fleet", problem(), answer({NEW: 1}))
    bought = problem(4, "pool/box", current=2)
    bought = replace(bought, supplies=(replace(bought.supplies[0], low=2),))
    found = kept.standing("fleet", bought)
    assert found is not None
    assert (found.nodes, found.cost, found.bound) == ({"pool/box": 2}, Rate.of("2"), Rate.of("1"))
    assert found.fills == (*answer({"pool/box": 1}).fills, Fill(supply="pool/box", count=1, pods={}))
    assert faults(bought, found) == ()


def test_without_a_search_nothing_stands_that_is_not_known_good_or_not_proven_any_more() -> None:
    kept = Recall()
    assert kept.standing("fleet", problem()) is None
    kept.better("fleet", problem(), replace(answer({NEW: 1}), quality=Quality.GREEDY))
    assert kept.standing("fleet", problem()) is None
    kept.better("fleet", problem(), answer({NEW: 1}))
    assert kept.standing("other", problem()) is None
    assert kept.standing("fleet", problem(5)) is None
    assert kept.standing("fleet", problem(3)) is None

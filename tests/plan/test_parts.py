"""Of a way whose parts do not all pay, the parts that do are gone, and no others."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from tests.plan.small import NOW, nodes, outlook, pod, pool, problem, solved, view, with_policy, workload

from isocost.plan import plan
from isocost.units import Money, Rate
from isocost.world.plan import Action, Plan
from isocost.world.policy import Disruption
from isocost.world.snapshot import View


def fleet(*pods: int) -> View:
    """Dear nodes with so many pods each, and a cheap one with a pod and room for three."""
    over = nodes("dear", len(pods))
    held = [pod(f"web-{i}-{k}", "web", over[i].name) for i, n in enumerate(pods) for k in range(n)]
    there = (*over, *nodes("cheap", 1))
    held.append(pod("web-c", "web", "cheap-00"))
    count = sum(pods) + 1
    return view([workload("web", count, least=count)], [pool("dear", len(pods)), pool("cheap", 1)], there, held)


def moved(seen: View, cheap: int, each: str | None, percent: int = 1) -> Plan:
    """The plan to this many cheap nodes, where moving a pod costs `each` and has to be earned back within an hour."""
    cost = Money.of(each) if each else None
    rule = Disruption(max_nodes="100%", min_percent=Decimal(percent), switch_cost=cost, payback=timedelta(hours=1))
    seen = with_policy(seen, disruption=rule)
    count = len(seen.pods)
    posed = problem(seen, {"web": count})
    return plan(seen, posed, solved(posed, {"cheap": cheap}, {"web": count}), outlook(seen), NOW)


def removed(made: Plan) -> list[str]:
    return sorted(s.target.name for s in made.steps if s.action is Action.REMOVE_NODE)


def bought(made: Plan) -> int:
    return sum(s.to - s.frm for s in made.steps if s.action is Action.SCALE_POOL and not s.reduces)


def test_without_a_switching_cost_the_whole_way_is_gone() -> None:
    made = moved(fleet(1, 4), cheap=2, each=None)
    assert (removed(made), bought(made)) == (["dear-00", "dear-01"], 1)


def test_a_part_that_does_not_pay_is_left_out_with_the_nodes_that_only_it_needs() -> None:
    """The first node's pod finds room: 1.00 for a move of 0.20. The second's four need a node of 0.40: 0.60 for moves of 0.80."""
    made = moved(fleet(1, 4), cheap=2, each="0.20")
    assert (removed(made), bought(made)) == (["dear-00"], 0)
    assert made.planned == Rate.of("1.40")
    assert made.reason == "saves 1.00 USD/h (41.7 %) by moving 1 pod"


def test_several_nodes_give_way_to_fewer_where_together_they_pay() -> None:
    """Three dear nodes become one cheap one; each move costs 0.30, and the three save 2.60."""
    made = moved(fleet(2, 2, 2), cheap=2, each="0.30")
    assert (removed(made), bought(made)) == (["dear-00", "dear-01", "dear-02"], 1)


def test_where_no_part_pays_nothing_is_done_and_the_reason_is_of_the_whole() -> None:
    made = moved(fleet(2, 2, 2), cheap=2, each="1.00")
    assert (made.steps, made.cause) == ((), "NotWorthwhile")
    assert "moving 6 pods costs 6.00 USD" in made.otherwise[0]


def test_what_is_left_after_the_parts_that_paid_is_left_alone() -> None:
    left = moved(fleet(4), cheap=2, each="0.20")
    assert (left.steps, left.cause) == ((), "NotWorthwhile")


def test_a_part_must_clear_the_thresholds_like_any_way() -> None:
    assert moved(fleet(1, 4), cheap=2, each="0.20", percent=45).cause == "NotWorthwhile"

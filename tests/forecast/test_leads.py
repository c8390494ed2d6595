"""What a lead is made of, declared and measured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from tests.forecast.series import MINUTE, NOW
from tests.forecast.test_forecast import POOL, WEB, policy, workload

from isocost.forecast.leads import NODE_LEAD, Lead, leads
from isocost.units import Missing, Rate, Resources
from isocost.world.cluster import Pod, Scheduling
from isocost.world.plan import Action, Entry, OpenPlan, Phase, Plan, State, Step
from isocost.world.policy import Policy
from isocost.world.problem import Quality
from isocost.world.ref import Ref
from isocost.world.snapshot import View

DAY = timedelta(days=1)


def pods(*started: timedelta | None, ready: bool = True) -> tuple[Pod, ...]:
    return tuple(
        Pod(
            ref=Ref("Pod", f"web-{i}", "shop"), uid=str(i), owner=WEB, labels={}, requests=Resources(),
            scheduling=Scheduling(), ready=ready, created=NOW - DAY, started=one,
        )
        for i, one in enumerate(started)
    )  # fmt: skip


def waited(*minutes: float) -> OpenPlan:
    """A plan that waited for nodes so long, step by step."""
    steps = tuple(Step(id=f"s{i}", action=Action.AWAIT_NODES, target=Ref("Node", "n")) for i in range(len(minutes)))
    journal = tuple(
        Entry(step=step.id, state=State.DONE, started=NOW - DAY, finished=NOW - DAY + MINUTE * each)
        for step, each in zip(steps, minutes, strict=True)
    )
    plan = Plan(
        id="p1", policy="p", created=NOW, expires=NOW, current=Rate.zero(), planned=Rate.zero(), bound=Rate.zero(),
        gap=Decimal(0), quality=Quality.OPTIMAL, steps=steps,
    )  # fmt: skip
    return OpenPlan(plan=plan, uid="u", resource_version="1", approved=True, phase=Phase.COMPLETE, journal=journal)


def lead(of: Policy | None = None, seen: Sequence[Pod] = (), plans: Sequence[OpenPlan] = ()) -> Lead:
    whole = View(
        policy=of or policy(), workloads=(workload(),), prices=Missing(reason="none"), pods=tuple(seen), plans=tuple(plans)
    )  # fmt: skip
    return leads(whole)[WEB]


def test_it_is_the_interval_a_node_and_the_start() -> None:
    found = lead()
    assert found.time == MINUTE + NODE_LEAD + 2 * MINUTE
    assert found.why == "60 s between rounds, 3 min for a node (assumed), 2 min to start (declared)"


def test_without_pools_there_is_no_node_to_wait_for_and_a_quick_pool_is_believed() -> None:
    assert lead(replace(policy(), pools=())).time == 3 * MINUTE
    quick = replace(POOL, ready_timeout=timedelta(seconds=30))
    assert lead(replace(policy(), pools=(quick,))).time == timedelta(minutes=3, seconds=30)


def test_the_start_is_that_which_nine_of_ten_pods_keep() -> None:
    found = lead(seen=pods(*[MINUTE] * 9, 8 * MINUTE))
    assert found.time == MINUTE + NODE_LEAD + 8 * MINUTE
    assert found.why.endswith("8 min to start (measured on 10 pods)")
    assert lead(seen=pods(*[5 * MINUTE] * 3)).time == MINUTE + NODE_LEAD + 5 * MINUTE


def test_too_few_pods_and_pods_that_were_ill_say_nothing() -> None:
    declared = lead().time
    assert lead(seen=pods(MINUTE, MINUTE)).time == declared
    assert lead(seen=pods(*[5 * timedelta(hours=1)] * 9)).time == declared
    assert lead(seen=pods(None, None, None, -MINUTE)).time == declared
    assert lead(seen=pods(*[MINUTE] * 5, ready=False)).time == declared


def test_a_node_takes_what_the_policys_own_plans_have_waited() -> None:
    found = lead(plans=[waited(6, 7)])
    assert found.time == MINUTE + 7 * MINUTE + 2 * MINUTE
    assert "7 min for a node (measured 2 times)" in found.why

"""Requests are planned last, for what is advised with its bounds, and never where somebody else decides."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.plan.small import (
    NOW,
    done,
    nodes,
    opened,
    outlook,
    pool,
    problem,
    rule,
    solved,
    spread,
    view,
    work_ref,
    workload,
)

from isocost.guard.owner import foreign
from isocost.plan import plan, settle
from isocost.plan.overtaken import wrong
from isocost.units import Missing, Resources
from isocost.world.advice import CPU, MEMORY, Advice, Refused
from isocost.world.demand import Outlook
from isocost.world.plan import Action, Plan
from isocost.world.policy import Mode, RightSizing, SizingMode
from isocost.world.ref import Ref
from isocost.world.sizing import Container, Instance, Sizing
from isocost.world.snapshot import Memory, View

WEB = work_ref("web")
MIB = 2**20
ASKED = Resources.of({CPU: 1000, MEMORY: 512 * MIB})
LESS = Advice(
    container="main",
    resource=MEMORY,
    asked=512 * MIB,
    target=208 * MIB,
    least=180 * MIB,
    most=230 * MIB,
    basis="its peak",
)


def instance(number: int, requests: Resources = ASKED, limits: Resources | None = None, kept: str = "") -> Instance:
    one = Container(name="main", requests=requests, limits=limits or Resources())
    return Instance(
        ref=Ref("Pod", f"web-{number}", "shop"), uid=f"u{number}", node="dear-00", containers=(one,), kept=kept
    )


def fleet(*pods: Instance, mode: SizingMode = SizingMode.IN_PLACE, kept: str = "", **more: Any) -> View:
    over = nodes("dear", 1)
    sized = rule("web", right_sizing=RightSizing(mode=mode))
    work = replace(workload("web", 4), rule=sized)
    seen = view([work], [pool("dear", 1)], over, spread("web", 4, over), **more)
    known = Sizing(
        containers=(Container(name="main", requests=ASKED),), pods=pods, usage=Missing(reason="not asked"), kept=kept
    )
    return replace(seen, sizing={WEB: known})


def made(seen: View, *advice: Advice, replicas: int = 4) -> Plan:
    posed = problem(seen, {"web": replicas})
    found = Outlook(forecasts=outlook(seen).forecasts, requests={WEB: advice})
    return plan(seen, posed, solved(posed, {"dear": 1}, {"web": replicas}), found, NOW)


def test_all_pods_that_ask_for_the_same_are_one_step_and_one_move() -> None:
    found = made(fleet(instance(0), instance(1)), LESS)
    (step,) = found.steps
    assert (step.action, step.target) == (Action.RESIZE_PODS, WEB)
    (ask,) = step.requests
    assert (ask.frm, ask.to) == (Resources.of({MEMORY: 512 * MIB}), Resources.of({MEMORY: 208 * MIB}))
    assert step.reduces
    assert step.reason == "main memory 512 MiB -> 208 MiB: what it uses"
    (move,) = found.moves
    assert (move.kind, move.frm, move.to, move.count) == ("Requests", "main memory 512 MiB", "208 MiB", 2)
    assert move.reason == "main memory: its peak"
    assert found.current == found.planned
    assert found.reason == "sets the requests of 2 pods of 1 workload to what they use"


def test_pods_that_ask_for_different_amounts_follow_each_other() -> None:
    other = Resources.of({CPU: 1000, MEMORY: 1024 * MIB})
    first, second = made(fleet(instance(0), instance(1), instance(2, other)), LESS).steps
    assert second.after == (first.id,)
    assert second.requests[0].frm == Resources.of({MEMORY: 1024 * MIB})


def test_a_resource_that_an_autoscaler_scales_by_stays_and_the_other_changes() -> None:
    both = (LESS, replace(LESS, resource=CPU, asked=1000, target=300, least=200, most=400))
    seen = fleet(instance(0))
    held = {WEB: replace(seen.sizing[WEB], fixed={CPU: "an HPA scales it by the share of it that is used"})}
    (step,) = made(seen, *both).steps
    assert step.resized == (CPU, MEMORY)
    (step,) = made(replace(seen, sizing=held), *both).steps
    assert step.resized == (MEMORY,)
    assert made(replace(seen, sizing=held), both[1]).steps == ()


def test_requests_wait_until_nothing_else_is_to_be_done() -> None:
    found = made(fleet(instance(0)), LESS, replicas=6)
    assert [step.action for step in found.steps if step.requests] == []
    assert found.steps


@pytest.mark.parametrize(
    "seen",
    [
        fleet(instance(0), mode=SizingMode.RECOMMEND),
        fleet(instance(0), kept="VerticalPodAutoscaler/shop/web sizes its pods"),
        fleet(instance(0, kept="class Guaranteed")),
        fleet(instance(0, Resources.of({CPU: 1000, MEMORY: 200 * MIB}))),
        fleet(instance(0, Resources.of({CPU: 1000}))),
        fleet(instance(0, limits=Resources.of({CPU: 1000, MEMORY: 208 * MIB}))),
    ],
    ids=[
        "only recommended",
        "a VPA's",
        "a pod that stays",
        "within its bounds",
        "nothing asked for",
        "would become Guaranteed",
    ],
)
def test_these_pods_keep_their_requests(seen: View) -> None:
    assert made(seen, LESS).steps == ()


def test_what_was_refused_is_not_planned_again_until_less_is_asked_for() -> None:
    no = Refused(pod=Ref("Pod", "web-0", "shop"), uid="u0", asked=Resources.of({MEMORY: 208 * MIB}), reason="no room")
    seen = replace(fleet(instance(0)), memory=Memory(refused=(no,)))
    assert made(seen, LESS).steps == ()
    assert made(seen, replace(LESS, target=200 * MIB)).steps != ()


def test_what_is_not_known_changes_nothing() -> None:
    seen = fleet(instance(0))
    posed = problem(seen, {"web": 4})
    blind = Outlook(forecasts=outlook(seen).forecasts, requests={WEB: Missing(reason="MetricsStale: old")})
    assert plan(seen, posed, solved(posed, {"dear": 1}, {"web": 4}), blind, NOW).steps == ()


def test_a_proposal_stays_while_it_says_the_same_and_goes_when_it_does_not() -> None:
    seen = replace(fleet(instance(0)), policy=replace(fleet().policy, mode=Mode.RECOMMEND))
    first = made(seen, LESS)
    held = replace(seen, plans=(opened(first, approved=False),))
    assert settle(held, made(seen, LESS), NOW).open is not None
    changed = settle(held, made(seen, replace(LESS, target=200 * MIB)), NOW)
    assert [one.plan for one in changed.closing] == [first.id]


def test_a_plan_under_way_ends_when_an_autoscaler_scales_by_what_it_changes() -> None:
    before = made(fleet(instance(0)), LESS)
    seen = fleet(instance(0))
    held = replace(seen.sizing[WEB], fixed={MEMORY: "an HPA scales it by the share of it that is used"})
    taken = replace(seen, sizing={WEB: held})
    assert "an HPA scales it" in wrong(taken, opened(before), before, NOW)
    assert wrong(seen, opened(before), before, NOW) == ""
    refused = foreign(taken, before.steps[0], NOW)
    assert refused is not None
    assert refused.message.endswith("keep their requests: memory: an HPA scales it by the share of it that is used")


def test_a_plan_under_way_ends_when_a_vpa_takes_over_and_its_steps_are_refused() -> None:
    before = made(fleet(instance(0)), LESS)
    taken = fleet(instance(0), kept="VerticalPodAutoscaler/shop/web sizes its pods")
    assert "VerticalPodAutoscaler/shop/web" in wrong(taken, opened(before), before, NOW)
    assert wrong(taken, opened(before, *done("s01")), before, NOW) == ""
    refused = foreign(taken, before.steps[0], NOW)
    assert refused is not None
    assert refused.message.endswith("keep their requests: VerticalPodAutoscaler/shop/web sizes its pods")

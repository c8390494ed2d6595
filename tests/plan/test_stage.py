"""A way too long for one plan goes in stages, and each stage pays for itself."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.plan.small import (
    NOW,
    nodes,
    outlook,
    policy,
    pool,
    pool_ref,
    problem,
    solved,
    spread,
    view,
    workload,
)

from isocost.plan import plan
from isocost.units import Money, Rate
from isocost.world.plan import Action, Plan
from isocost.world.policy import Disruption
from isocost.world.snapshot import View

NODES, FULL = 300, {"web": 4 * 300}


@pytest.fixture(scope="module")
def seen() -> View:
    """300 dear nodes without a free core: whatever is moved needs a new node first."""
    over = nodes("dear", NODES)
    web = workload("web", FULL["web"], most=2000)
    return view([web], [pool("dear", NODES), pool("cheap", 0)], over, spread("web", FULL["web"], over))


def staged(seen: View, bars: Disruption) -> Plan:
    seen = replace(seen, policy=policy(disruption=bars))
    posed = problem(seen, FULL)
    return plan(seen, posed, solved(posed, {"cheap": NODES}, FULL), outlook(seen), NOW)


def grown(found: Plan) -> int:
    return sum(s.to - s.frm for s in found.steps if s.action is Action.SCALE_POOL and s.to > s.frm)


def removed(found: Plan) -> int:
    return sum(s.action is Action.REMOVE_NODE for s in found.steps)


def test_a_stage_buys_only_what_the_pods_of_its_victims_need(seen):
    found = staged(seen, Disruption(max_nodes="100%", min_percent=Decimal(5)))
    assert len(found.steps) <= 400
    assert removed(found) > 100
    assert grown(found) <= removed(found) + 1  # the surge of one replica needs a place too
    assert found.planned == Rate.of("1.00") * (NODES - removed(found)) + Rate.of("0.40") * grown(found)


def test_a_stage_is_measured_by_the_whole_way_and_must_pay_for_itself(seen):
    """All of it saves 60 %, one stage about 25 %: a bar of half is for the whole."""
    found = staged(seen, Disruption(max_nodes="100%", min_percent=Decimal(50)))
    assert removed(found) > 100
    assert "as a stage of a way that saves 180.00 USD/h (60 %)" in found.reason
    dear = Disruption(max_nodes="100%", min_percent=Decimal(5), switch_cost=Money.of("100"))
    assert staged(seen, dear).steps == ()


def test_nodes_come_first_among_the_moves(seen):
    found = staged(seen, Disruption(max_nodes="100%", min_percent=Decimal(5)))
    assert [(m.kind, m.what) for m in found.moves[:2]] == [
        ("Nodes", str(pool_ref("dear"))),
        ("Nodes", str(pool_ref("cheap"))),
    ]

"""Which rights governing something takes."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from tests.observe.fakes import NOW

from isocost.observe.rights import needs, wanted
from isocost.units import Missing, Rate
from isocost.world.plan import OpenPlan, Phase, Plan
from isocost.world.policy import Mode, Policy, PoolRule, Template
from isocost.world.pool import Pool
from isocost.world.problem import Quality
from isocost.world.ref import Ref

RULE = PoolRule(name="workers", driver="ClusterAPI")
POLICY = Policy(name="p", uid="u", generation=1, pools=(RULE,))
ZERO = Rate.zero()
PLAN = Plan(
    id="a", policy="p", created=NOW, expires=NOW, current=ZERO, planned=ZERO, bound=ZERO, gap=Decimal(0),
    quality=Quality.OPTIMAL,
)  # fmt: skip


def pool(kind: str) -> Pool:
    parts: dict[str, Any] = {"uid": "u", "resource_version": "1", "policy": "p", "rule": "workers", "driver": "x"}
    return Pool(ref=Ref(kind, "a", "b"), offer=Missing(reason="x"), replicas=1, ready=1, **parts)


def words(policy: Policy, *pools: Pool) -> set[str]:
    return {f"{verb} {kind.plural}{'/' + sub if sub else ''}" for verb, kind, sub in needs(policy, (), pools)}


def opened(*, approved: bool, phase: Phase) -> OpenPlan:
    return OpenPlan(plan=PLAN, uid="u", resource_version="1", approved=approved, phase=phase)


def test_a_policy_without_objects_needs_nothing() -> None:
    assert words(replace(POLICY, pools=())) == set()


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("MachineDeployment", {"patch machinedeployments/scale", "patch machines"}),
        ("NodePool", {"patch nodepools", "delete nodeclaims"}),
        ("Unheard", set()),
    ],
)
def test_a_pool_takes_draining_growing_and_naming_the_victim(kind: str, more: set[str]) -> None:
    assert words(POLICY, pool(kind)) == {"patch nodes", "create pods/eviction", "patch pods/status"} | more


def test_a_template_takes_making_and_deleting_what_it_makes() -> None:
    made = Template(document='{"apiVersion": "karpenter.sh/v1", "kind": "NodePool"}', offers=("a",))
    found = words(replace(POLICY, pools=(replace(RULE, template=made),)))
    assert {"create nodepools", "delete nodepools"} <= found


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("paused", [True, False])
def test_rights_matter_when_it_enforces_and_is_not_paused(mode: Mode, paused: bool) -> None:
    assert wanted(replace(POLICY, mode=mode, paused=paused), ()) is (mode is Mode.ENFORCE and not paused)


@pytest.mark.parametrize("phase", list(Phase))
@pytest.mark.parametrize("approved", [True, False])
def test_rights_matter_when_an_open_plan_was_approved(phase: Phase, approved: bool) -> None:
    assert wanted(POLICY, (opened(approved=approved, phase=phase),)) is (approved and not phase.closed)

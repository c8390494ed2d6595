"""The decision behind `plan`, `explain` and `replay`: the same pure function that the operator calls each round."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from isocost.cli.errors import Trouble, unknown

if TYPE_CHECKING:
    from isocost.round import Decision
    from isocost.solve import Workers
    from isocost.world.snapshot import Snapshot, View


def views(snapshot: Snapshot, policy: str) -> tuple[View, ...]:
    """The views of all policies, or of the named one. Raises Trouble that says what there is."""
    found = tuple(v for v in snapshot.views if not policy or v.policy.name == policy)
    if not found:
        raise _nothing(snapshot, policy)
    return found


def decide(snapshot: Snapshot, policy: str, seconds: float, solver: Workers | None = None) -> tuple[Decision, ...]:
    """Decisions for all policies of the snapshot, or for the named one; solver is a warm one, where there is one."""
    chosen = replace(snapshot, views=views(snapshot, policy))
    from isocost.round import decide as decide_round

    return decide_round(chosen, seconds=seconds, solver=solver)


def _nothing(snapshot: Snapshot, policy: str) -> Trouble:
    refused = {found.ref.name: found.message for found in snapshot.invalid if found.ref.kind == "CostPolicy"}
    if policy in refused:
        return Trouble(f"CostPolicy {policy} cannot be read: {refused[policy]}")
    if policy:
        return unknown("CostPolicy", policy, (v.policy.name for v in snapshot.views))
    if refused:
        return Trouble("; ".join(f"CostPolicy {name} cannot be read: {why}" for name, why in sorted(refused.items())))
    return Trouble("there is no CostPolicy", "write one: examples/costpolicy-minimal.yaml is a start")

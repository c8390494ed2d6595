"""The decision behind `plan`, `explain` and `replay`: the same pure function that the operator calls each round."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from isocost.cli.errors import Trouble, unknown

if TYPE_CHECKING:
    from isocost.round import Decision
    from isocost.world.snapshot import Snapshot


def decide(snapshot: Snapshot, policy: str, seconds: float) -> tuple[Decision, ...]:
    """Decisions for all policies of the snapshot, or for the named one. Raises Trouble that says what there is."""
    chosen = replace(snapshot, views=tuple(v for v in snapshot.views if not policy or v.policy.name == policy))
    if not chosen.views:
        raise _nothing(snapshot, policy)
    from isocost.round import decide as decide_round

    return decide_round(chosen, seconds=seconds)


def _nothing(snapshot: Snapshot, policy: str) -> Trouble:
    refused = {found.ref.name: found.message for found in snapshot.invalid if found.ref.kind == "CostPolicy"}
    if policy in refused:
        return Trouble(f"CostPolicy {policy} cannot be read: {refused[policy]}")
    if policy:
        return unknown("CostPolicy", policy, (v.policy.name for v in snapshot.views))
    if refused:
        return Trouble("; ".join(f"CostPolicy {name} cannot be read: {why}" for name, why in sorted(refused.items())))
    return Trouble("there is no CostPolicy", "write one: examples/costpolicy-minimal.yaml is a start")

"""How many nodes may be draining at once: a number, or a share of the fleet, and never less than one."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal, InvalidOperation

from isocost.world.plan import Action, Step
from isocost.world.snapshot import View


def most(view: View) -> int:
    """The policy's budget in nodes: "3" is 3, "10%" of 25 nodes is 2. Text that is neither counts as 1."""
    text = view.policy.disruption.max_nodes.strip()
    try:
        number = Decimal(text.removesuffix("%"))
    except InvalidOperation:
        return 1
    if not number.is_finite():
        return 1
    fleet = sum(bool(n.pool) for n in view.nodes)
    return max(1, int(number * fleet / 100 if text.endswith("%") else number))


def spent(step: Step, draining: Collection[str], limit: int) -> bool:
    """Whether one more drain would go over the limit; those under way are in `draining` and go on."""
    return step.action is Action.DRAIN and step.id not in draining and len(draining) >= limit

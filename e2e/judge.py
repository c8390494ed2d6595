"""By what stories are judged: how they end, and what must not have happened on the way.

Ends are given as a cost and a number of pods that the story found by enumeration. What must not happen is looked for at
every instant of the record, or at every instant before a certain one.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from e2e import machines, shop
from e2e.client import Object
from e2e.install import Operator
from e2e.record import Record, World
from e2e.shopfront import complete, rounds
from e2e.wait import until

SETTLE_SECONDS = 240.0


def needed(times: float = 1.0) -> int:
    """Pods that the shop needs when demand is so many times what it was."""
    return sum(shop.need(name, times) for name in shop.SERVICES)


def settled(cost: Decimal, pods: int) -> Callable[[World], bool]:
    """For Record.wait: a complete plan, the nodes at this cost, and exactly so many pods, all ready."""

    def look(world: World) -> bool:
        there = sum(len(world.pods(f"{shop.NAMESPACE}/{name}")) for name in shop.SERVICES)
        return complete(world) is not None and shop.cost(world) == cost and there == pods and shop.running(world)

    return look


def fleet(world: World) -> dict[str, int]:
    """How many nodes of each type there are."""
    kinds = [node["metadata"]["labels"].get(machines.TYPE, "") for node in world.all("nodes")]
    return {kind: kinds.count(kind) for kind in sorted(set(kinds))}


def more_rounds(operator: Operator, count: int = 3, seconds: float = 60) -> None:
    """Waits for so many more rounds; the first of them may be the one that has just told what was waited for."""
    seen = rounds(operator)
    until(lambda: rounds(operator) >= seen + count, seconds, f"{count} more rounds")


def short(record: Record, times: float = 1.0) -> list[str]:
    """The services that at some instant had fewer ready pods than they need, with the fewest they had."""
    least = {name: record.least(lambda world, name=name: _ready(world, name)) for name in shop.SERVICES}
    return [f"{name}: {n:g} of {shop.need(name, times)}" for name, n in least.items() if n < shop.need(name, times)]


def _ready(world: World, name: str) -> int:
    return world.ready(f"{shop.NAMESPACE}/{name}")


def first(record: Record, look: Callable[[World], object]) -> int:
    """The version of the change by which `look` became true of the cluster for the first time."""
    return next(change.version for change, world in record.instants() if change is not None and look(world))


def quarantined(world: World, offer: str, policy: str = "shop") -> Object | None:
    """The policy's quarantine of an offer, or None."""
    held = (world.get("costpolicies", policy) or {}).get("status", {}).get("quarantines", ())
    return next((each for each in held if each["offer"] == offer), None)

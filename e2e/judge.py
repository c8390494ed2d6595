"""By what stories are judged: how they end, and what must not have happened on the way.

Ends are given as a cost and a number of pods that the story found by enumeration. What must not happen is looked for at
every instant of the record, or at every instant before a certain one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

from e2e import machines, shop
from e2e.client import Object
from e2e.install import Operator
from e2e.load import Load
from e2e.record import Record, World
from e2e.shopfront import complete, rounds
from e2e.wait import until

SETTLE_SECONDS = 360.0
STEP_SECONDS = 7.0
FULL = 1.0
"""of what ready pods ask for: busier than this they are short (the shop's policy aims at 60 %; the ramp was seen to reach 75 %)"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """From `at` on, demand is `times` what it was at the start."""

    at: datetime
    times: float


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


def ramp(record: Record, load: Load, *, to: float, steps: int = 20) -> list[Asked]:
    """Lets demand climb to so many times what it was, a step every seven seconds; returns when it stood where."""
    asked = [Asked(at=record.began, times=1.0)]
    for step in range(1, steps + 1):
        until(
            lambda: (datetime.now(UTC) - asked[-1].at).total_seconds() >= STEP_SECONDS, 15, "the next step of the ramp"
        )
        times = 1 + (to - 1) * step / steps
        shop.load(load, times)
        asked.append(Asked(at=datetime.now(UTC), times=times))
    return asked


def busiest(record: Record, name: str, asked: list[Asked]) -> float:
    """The highest utilisation of a service's ready pods at any instant of the record, 1 being all that they ask for."""
    moments = record.timed(lambda world: _ready(world, name))
    instants = sorted({at for at, _ in moments} | {one.at for one in asked})
    return max(_busy(at, name, moments, asked) for at in instants)


def _busy(at: datetime, name: str, moments: list[tuple[datetime, int]], asked: list[Asked]) -> float:
    ready = [count for seen, count in moments if seen <= at][-1]
    times = [one.times for one in asked if one.at <= at][-1]
    return shop.cores(name, times) / max(ready, 0.001)


def _ready(world: World, name: str) -> int:
    return world.ready(f"{shop.NAMESPACE}/{name}")


def first(record: Record, look: Callable[[World], object]) -> int:
    """The version of the change by which `look` became true of the cluster for the first time."""
    return next(change.version for change, world in record.instants() if change is not None and look(world))


def quarantined(world: World, offer: str, policy: str = "shop") -> Object | None:
    """The policy's quarantine of an offer, or None."""
    held = (world.get("costpolicies", policy) or {}).get("status", {}).get("quarantines", ())
    return next((each for each in held if each["offer"] == offer), None)

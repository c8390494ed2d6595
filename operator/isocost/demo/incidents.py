"""What goes wrong during the day, and when: one type of machine is out of stock, and the metrics stop for an hour."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from isocost.demo import shop
from isocost.demo.metrics import Recording
from isocost.demo.world import World

SOLD_OUT = "g6.xlarge"
NO_STOCK = (timedelta(hours=8), timedelta(hours=13))
NO_METRICS = (timedelta(hours=21), timedelta(hours=22))


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """Something that the demo does to the shop at an instant, and says so."""

    at: datetime
    note: str
    do: Callable[[], None] = lambda: None


def incidents(begin: datetime, world: World, recording: Recording) -> list[Incident]:
    """Those of the day that starts at `begin`, in order of time."""
    (empty, filled), (silent, heard) = NO_STOCK, NO_METRICS
    recording.gaps.append((begin + silent, begin + heard))
    pool = f"{shop.NAME}-{shop.POOLS}-{shop.offer(SOLD_OUT)}"
    return [
        Incident(
            at=begin + empty,
            note=f"{SOLD_OUT} is out of stock: no new machine of it comes",
            do=lambda: world.cluster.never_deliver(pool),
        ),
        Incident(at=begin + filled, note=f"{SOLD_OUT} is in stock again", do=lambda: world.cluster.deliver(pool)),
        Incident(at=begin + silent, note="the metrics stop: no new samples for an hour"),
        Incident(at=begin + heard, note="the metrics are back"),
    ]

"""The world around the operator: the simulated cluster, its clock, and what goes wrong in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from isocost.demo import shop
from isocost.kube.kinds import DEPLOYMENT, MACHINE, MACHINEDEPLOYMENT, NODE, POD, REPLICASET
from isocost.testing.budgets import ready
from isocost.testing.cluster import Cluster
from isocost.testing.server import Server

MINUTE = timedelta(minutes=1)
MOVING = (NODE, POD, DEPLOYMENT, REPLICASET, MACHINE, MACHINEDEPLOYMENT)
"""kinds that the simulated controllers read"""
QUIET = 4
"""minutes after which the slowest of them, a machine on its way, has come to rest"""


@dataclass(slots=True, kw_only=True)
class World:
    """A cluster that moves once a simulated minute. `each` is called after every minute with the instant."""

    now: datetime
    each: Callable[[datetime], None] = lambda at: None
    cluster: Cluster = field(init=False)
    _still: int = 0
    _seen: int = 0

    def __post_init__(self) -> None:
        self.cluster = Cluster(server=Server(now=lambda: self.now), delay=2, boot=1)

    @property
    def server(self) -> Server:
        return self.cluster.server

    def furnish(self) -> None:
        """Puts everything there, as it has stood for a day: machines first, then pods by their size."""
        begin, self.now = self.now, self.now - timedelta(days=1)
        self.server.space(shop.CAPI)
        for one in shop.objects():
            self.server.seed(one)
        self.cluster.settle()
        self.now = begin

    def live(self, time: timedelta) -> datetime:
        """Lets so much time pass; the instant after it."""
        end = self.now + time
        while (turn := _next(self.now)) <= end:
            self.now = turn
            self._minute()
            self.each(turn)
        self.now = end
        return end

    def _minute(self) -> None:
        """The controllers look, unless they looked several times at what is there and there was nothing to do."""
        self._still = 0 if self._moved() else self._still + 1
        if self._still <= QUIET:
            self.cluster.tick()

    def _moved(self) -> bool:
        """Whether anything that controllers look at was written since the last time this was asked."""
        store, seen = self.server.store, self._seen
        self._seen = store.version
        labels = (self.server.registry.of(each).label for each in MOVING)
        return any(next(store.since(label, seen), None) is not None for label in labels)

    def pods(self, app: str) -> list[str]:
        """Names of the Ready pods of an app."""
        found = (p for p in self.server.all(POD) if p["metadata"]["labels"].get("app") == app and ready(p))
        return [p["metadata"]["name"] for p in found]


def _next(at: datetime) -> datetime:
    """The next full minute."""
    return at.replace(second=0, microsecond=0) + MINUTE

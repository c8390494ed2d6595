"""Ports for tests: metrics that say what they are told to, and a driver that finds what it is given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from isocost.drivers.protocol import Found
from isocost.kube.errors import NotFound
from isocost.kube.port import Cluster
from isocost.observe.metrics import Answer, Line, MetricsError
from isocost.world.policy import PoolRule

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)

Curve = Callable[[datetime], float | None]


def line(curve: Curve, start: datetime, end: datetime, step: timedelta, **labels: str) -> Line:
    """A line that follows the curve; None is a gap."""
    times = [start + step * i for i in range((end - start) // step + 1)]
    pairs = [(at, value) for at in times if (value := curve(at)) is not None]
    return Line(labels=labels, times=tuple(at for at, _ in pairs), values=tuple(value for _, value in pairs))


@dataclass
class Shelf:
    """Metrics by workload name: a demand curve, when each pod was last heard of (by default: now), and when it was full."""

    demand: dict[str, Curve] = field(default_factory=dict)
    heard: dict[str, Mapping[str, datetime]] = field(default_factory=dict)
    full: dict[str, Curve] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    error: MetricsError | None = None
    queries: list[str] = field(default_factory=list)

    def range(self, query: str, start: datetime, end: datetime, step: timedelta) -> Answer:
        self.queries.append(query)
        if self.error:
            raise self.error
        if "timestamp(" in query:
            return self._presence(query, end)
        if ">= bool" in query:
            full = [line(curve, start, end, step) for name, curve in self.full.items() if f"{name}-" in query]
            return Answer(series=tuple(full), warnings=self.warnings)
        found = [curve for name, curve in self.demand.items() if f"{name}-" in query or f'"{name}"' in query]
        return Answer(series=tuple(line(curve, start, end, step) for curve in found), warnings=self.warnings)

    def _presence(self, query: str, end: datetime) -> Answer:
        heard = next((pods for name, pods in self.heard.items() if f"{name}-" in query), {})
        lines = (Line(labels={"pod": pod}, times=(end,), values=(at.timestamp(),)) for pod, at in heard.items())
        return Answer(series=tuple(lines), warnings=self.warnings)


@dataclass
class Finder:
    """A driver that finds these pools, or whose kinds are not installed."""

    found: tuple[Found, ...] = ()
    installed: bool = True
    name: str = "ClusterAPI"

    def find(self, cluster: Cluster, rule: PoolRule) -> tuple[Found, ...]:
        if not self.installed:
            raise NotFound("the server could not find the requested resource", status=404)
        return self.found

    def render(self, **_: Any) -> Mapping[str, Any]:
        raise NotImplementedError

    def create(self, *_: Any) -> Any:
        raise NotImplementedError

    def scale(self, *_: Any, **__: Any) -> None:
        raise NotImplementedError

    def remove(self, *_: Any, **__: Any) -> None:
        raise NotImplementedError

    def delete(self, *_: Any) -> None:
        raise NotImplementedError

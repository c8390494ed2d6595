"""A small day to draw: an hour in which a fleet of two types shrinks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from isocost.report.day import Day, Load, Plan, Sample, Told
from isocost.units import Missing, Rate
from isocost.world.plan import Move, OpenPlan, Phase
from isocost.world.plan import Plan as Decided
from isocost.world.problem import Quality

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def load(asked: float | Missing = 2.0, carried: float = 4.0, **more: Any) -> Load:
    return Load(**{"asked": asked, "carried": carried, "replicas": 4, "ready": 4, **more})


def sample(minutes: int, cost: str, bound: str = "", nodes: int = 4, **loads: Load) -> Sample:
    least = Rate.of(bound) if bound else Missing(reason="not told")
    return Sample(
        at=NOON + minutes * MINUTE,
        cost=Rate.of(cost),
        bound=least,
        nodes={"dear": nodes},
        loads=loads or {"web": load()},
    )


def move(**more: Any) -> Move:
    usual = {"kind": "Nodes", "what": "MachineDeployment/capi/dear", "frm": "4", "to": "2", "count": 2,
             "saving": Rate.of("2"), "reason": "two are enough"}  # fmt: skip
    return Move(**{**usual, **more})


def plan(*moves: Move, phase: Phase = Phase.COMPLETE, ended: int | None = 12, note: str = "", **more: Any) -> Plan:
    usual: dict[str, Any] = {
        "id": "p", "policy": "shop", "created": NOON, "expires": NOON, "current": Rate.of("4"), "planned": Rate.of("2"),
        "bound": Rate.of("2"), "gap": Decimal(0), "quality": Quality.OPTIMAL, "moves": moves or (move(),),
    }  # fmt: skip
    held = OpenPlan(plan=Decided(**{**usual, **more}), uid="u", resource_version="1", approved=True, phase=phase)
    return Plan(held=held, ended=None if ended is None else NOON + ended * MINUTE, note=note)


def day(*samples: Sample, **more: Any) -> Day:
    usual: dict[str, Any] = {
        "title": "A day", "made": "made for a test", "prices": {"dear": Rate.of("1")}, "units": {"web": "cores"},
        "samples": samples or (sample(0, "4"), sample(30, "2", "1", nodes=2), sample(60, "2", "2", nodes=2)),
        "plans": (plan(),), "told": (Told(at=NOON, reason="MetricsStale", note="none was heard of", warning=True),),
    }  # fmt: skip
    return Day(**{**usual, **more})

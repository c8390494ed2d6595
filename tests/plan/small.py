"""Small worlds for plan and guard: nodes of 4 cores, pods of 1 core, prices in whole cents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from math import ceil

from isocost.units import Rate, Resources
from isocost.world.cluster import Node, Pod, Scheduling
from isocost.world.demand import Forecast, Outlook, Series
from isocost.world.offer import Offer, PriceBook
from isocost.world.plan import Entry, OpenPlan, Phase, Plan, State
from isocost.world.policy import DemandSource, Disruption, Mode, Policy, PoolRule, Preset, WorkloadRule
from isocost.world.pool import Pool
from isocost.world.problem import Fill, Problem, Quality, Shape, Solution, Supply
from isocost.world.ref import Ref
from isocost.world.snapshot import View
from isocost.world.workload import Workload

NOW = datetime(2026, 11, 24, 3, 12, tzinfo=UTC)
CORES = 4
POD = Resources.of({"cpu": 1000, "pods": 1})
ROOM = Resources.of({"cpu": CORES * 1000, "pods": 110})
PRICES = {"dear": "1.00", "cheap": "0.40"}


def offer(name: str) -> Offer:
    price = Rate.of(PRICES[name])
    return Offer(name=name, instance_type=name, allocatable=ROOM, price=price, energy=Rate.zero())


BOOK = PriceBook(name="book", currency="USD", offers=tuple(map(offer, PRICES)), max_age=timedelta(days=30))


def policy(**more: object) -> Policy:
    rules = tuple(PoolRule(name=name, driver="Fake") for name in PRICES)
    given = {"mode": Mode.ENFORCE, "pools": rules, "disruption": Disruption(max_nodes="100%", min_percent=Decimal(5))}
    return Policy(name="fleet", uid="u1", generation=1, **{**given, **more})  # type: ignore[arg-type]


def pool_ref(name: str) -> Ref:
    return Ref("MachineDeployment", name, "capi")


def pool(name: str, replicas: int, **more: object) -> Pool:
    given = {"ready": replicas, "rule": name, "offer": offer(name)}
    return Pool(
        ref=pool_ref(name), uid=name, resource_version="1", policy="fleet", driver="Fake", replicas=replicas,
        **{**given, **more},  # type: ignore[arg-type]
    )  # fmt: skip


def node(name: str, of: str, **more: object) -> Node:
    given = {"ready": True, "created": NOW - timedelta(days=1)}
    return Node(
        name=name, uid=name, labels={}, taints=(), allocatable=ROOM, pool=str(pool_ref(of)), machine=name,
        **{**given, **more},  # type: ignore[arg-type]
    )  # fmt: skip


def nodes(of: str, count: int, **more: object) -> tuple[Node, ...]:
    return tuple(node(f"{of}-{i:02d}", of, **more) for i in range(count))


def work_ref(name: str) -> Ref:
    return Ref("Deployment", name, "shop")


def rule(name: str, **more: object) -> WorkloadRule:
    given = {"utilisation": Decimal("0.5"), "demand": DemandSource(preset=Preset.CPU)}
    return WorkloadRule(name=name, **{**given, **more})  # type: ignore[arg-type]


def workload(name: str, replicas: int, *, least: int = 1, most: int = 50, **more: object) -> Workload:
    given = {"ready": replicas}
    return Workload(
        ref=work_ref(name), uid=name, resource_version="1", policy="fleet", rule=rule(name), replicas=replicas,
        requests=POD, scheduling=Scheduling(), min_replicas=least, max_replicas=most, **{**given, **more},  # type: ignore[arg-type]
    )  # fmt: skip


def pod(name: str, owner: str, on: str = "", **more: object) -> Pod:
    given = {"ready": bool(on), "unschedulable": not on, "requests": POD, "created": NOW - timedelta(days=1)}
    return Pod(
        ref=Ref("Pod", name, "shop"), uid=name, owner=work_ref(owner), labels={}, scheduling=Scheduling(),
        node=on, **{**given, **more},  # type: ignore[arg-type]
    )  # fmt: skip


def spread(owner: str, count: int, over: Sequence[Node]) -> tuple[Pod, ...]:
    """`count` running pods, dealt to the nodes in turn."""
    return tuple(pod(f"{owner}-{i:02d}", owner, over[i % len(over)].name) for i in range(count))


def series(value: float = 1.0, **more: object) -> Series:
    times = tuple(NOW - timedelta(minutes=m) for m in range(180, -1, -1))
    given = {"times": times, "values": (value,) * len(times), "coverage": 1.0}
    return Series(step=timedelta(minutes=1), **{**given, **more})  # type: ignore[arg-type]


def view(
    workloads: Sequence[Workload], pools: Sequence[Pool], over: Sequence[Node], pods: Sequence[Pod], **more: object
) -> View:
    given = {"policy": policy(), "prices": BOOK, "can_write": True, "demand": {w.ref: series() for w in workloads}}
    return View(
        workloads=tuple(workloads), pools=tuple(pools), nodes=tuple(over), pods=tuple(pods), **{**given, **more}  # type: ignore[arg-type]
    )  # fmt: skip


def outlook(seen: View) -> Outlook:
    known = Forecast(quantiles={0.95: 1.0}, estimator="RecentPeak", basis="test", now=1.0)
    return Outlook(forecasts={w.ref: known for w in seen.workloads})


def problem(seen: View, demand: Mapping[str, int], *, fresh: Sequence[str] = ()) -> Problem:
    """Every replica carries 0.5 cores (1 core at 50 %), so demand in half cores is the count that is needed."""
    supplies = [_supply(p.name, p.rule, p.replicas) for p in seen.pools]
    supplies += [_supply(f"new:{name}/{name}", name, 0) for name in fresh]
    rates = {s.name: 0.5 for s in supplies}
    shapes = tuple(
        Shape(name=str(w.ref), requests=POD, rates=rates, demand=demand[w.ref.name] * 0.5, low=w.min_replicas,
              high=w.max_replicas, current=w.replicas, workload=w.ref)
        for w in seen.workloads
    )  # fmt: skip
    return Problem(supplies=tuple(supplies), shapes=shapes)


def _supply(name: str, of: str, current: int) -> Supply:
    return Supply(name=name, pool=name, rule=of, offer=of, allocatable=ROOM, price=Rate.of(PRICES[of]), current=current)


def solved(made: Problem, counts: Mapping[str, int], replicas: Mapping[str, int], **more: object) -> Solution:
    """A solution with these node counts per offer and replicas per workload."""
    held = {s.name: counts.get(s.offer, 0) for s in made.supplies}
    cost = Rate.total(s.price * held[s.name] for s in made.supplies)
    fills = tuple(Fill(supply=s, count=n, pods={str(work_ref(w)): 1 for w in replicas}) for s, n in held.items() if n)
    given = {"quality": Quality.OPTIMAL, "bound": cost, "fills": fills}
    return Solution(
        nodes=held, replicas={str(work_ref(w)): n for w, n in replicas.items()}, cost=cost,
        **{**given, **more},  # type: ignore[arg-type]
    )  # fmt: skip


def cheapest(made: Problem, demand: Mapping[str, int], bounds: Mapping[str, tuple[int, int]]) -> Solution:
    """The optimum of a small world of equal pods: every pod a core, every node four, the cheap offer without end."""
    replicas = {w: min(max(n, bounds[w][0]), bounds[w][1]) for w, n in demand.items()}
    best = min(PRICES, key=lambda name: Rate.of(PRICES[name]).micros)
    return solved(made, {best: ceil(sum(replicas.values()) / CORES)}, replicas)


def opened(plan: Plan, *entries: Entry, approved: bool = True, phase: Phase = Phase.PROGRESSING) -> OpenPlan:
    return OpenPlan(plan=plan, uid=plan.id, resource_version="1", approved=approved, phase=phase, journal=entries)


def done(*ids: str) -> tuple[Entry, ...]:
    return tuple(Entry(step=i, state=State.DONE, started=NOW, finished=NOW) for i in ids)


def with_policy(seen: View, **more: object) -> View:
    return replace(seen, policy=replace(seen.policy, **more))  # type: ignore[arg-type]

"""One small world for the tests of reports and commands: a dozen dear nodes, one workload, and a plan for fewer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from isocost.api.reasons import Reason, Type
from isocost.units import Missing, Rate, Resources
from isocost.world.cluster import Node, Pod, Scheduling
from isocost.world.demand import Forecast, Outlook, Series
from isocost.world.offer import Offer, PriceBook
from isocost.world.plan import Action, Chosen, Move, Notice, Outcome, Plan, Step, Verdict
from isocost.world.policy import DemandSource, Mode, Policy, PoolRule, Preset, WorkloadRule
from isocost.world.pool import Pool
from isocost.world.problem import Fill, LimitPrice, Problem, Quality, Shape, Solution, Supply
from isocost.world.ref import Ref
from isocost.world.snapshot import View
from isocost.world.workload import Workload

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
WEB = Ref("Deployment", "web", "shop")
POOL = Ref("MachineDeployment", "general", "machines")
ROOM = Resources.parse({"cpu": 4, "memory": "16Gi", "pods": 110})
EACH = Resources.parse({"cpu": 1, "memory": "1Gi", "pods": 1})
RULE = WorkloadRule(name="services", demand=DemandSource(preset=Preset.CPU))
POLICY = Policy(
    name="fleet", uid="u-1", generation=3, price_book="list", workloads=(RULE,),
    pools=(PoolRule(name="general", driver="cluster-api", min_nodes=2),),
)  # fmt: skip
OFFER = Offer(name="large", instance_type="m.large", allocatable=ROOM, price=Rate.of("0.5"), energy=Rate.zero())
BOOK = PriceBook(name="list", currency="USD", offers=(OFFER,), max_age=timedelta(days=30))
WORKLOAD = Workload(
    ref=WEB, uid="u-2", resource_version="7", policy="fleet", rule=RULE, replicas=4, ready=4, requests=EACH,
    scheduling=Scheduling(), min_replicas=1, max_replicas=10,
)  # fmt: skip
SERIES = Series(
    times=(NOW - timedelta(minutes=2), NOW - timedelta(minutes=1)), values=(1.0, 1.2), step=timedelta(minutes=1), coverage=1.0,
)  # fmt: skip
FLEET = Pool(
    ref=POOL, uid="u-3", resource_version="9", policy="fleet", rule="general", driver="cluster-api", offer=OFFER,
    replicas=4, ready=4,
)  # fmt: skip


def node(index: int) -> Node:
    return Node(
        name=f"n{index}", uid=f"n-{index}", labels={}, taints=(), allocatable=ROOM, ready=True, pool=FLEET.name,
        created=NOW - timedelta(days=3),
    )  # fmt: skip


def pod(index: int) -> Pod:
    return Pod(
        ref=Ref("Pod", f"web-{index}", "shop"), uid=f"p-{index}", owner=WEB, labels={"app": "web"}, requests=EACH,
        scheduling=Scheduling(), node=f"n{index}", ready=True, created=NOW - timedelta(days=1),
    )  # fmt: skip


def notice(type_: Type, status: str, reason: Reason, message: str = "as observed") -> Notice:
    return Notice(type=type_, status=status, reason=reason, message=message)


NOTICES = (
    notice(Type.METRICS_FRESH, "True", Reason.METRICS_CURRENT),
    notice(Type.PRICES_FRESH, "True", Reason.PRICES_CURRENT),
    notice(Type.NODES_HEALTHY, "True", Reason.NODES_SOUND),
    notice(Type.OWNERSHIP_CONFLICT, "False", Reason.SOLE_OWNER),
    notice(Type.PERMISSION_MISSING, "False", Reason.RIGHTS_PRESENT),
    notice(Type.DEFINITIONS_CURRENT, "True", Reason.DEFINITIONS_KNOWN),
)
"""what observe says of a healthy policy"""
VIEW = View(
    policy=POLICY, workloads=(WORKLOAD,), pools=(FLEET,), nodes=tuple(node(i) for i in range(4)),
    pods=tuple(pod(i) for i in range(4)), prices=BOOK, demand={WEB: SERIES}, can_write=True, notices=NOTICES,
)  # fmt: skip
OUTLOOK = Outlook(
    forecasts={WEB: Forecast(quantiles={0.5: 1.2, 0.95: 1.5}, estimator="RecentPeak", basis="peak of 24 h", now=1.2)},
)
SUPPLY = Supply(
    name=FLEET.name, pool=FLEET.name, rule="general", offer="large", allocatable=ROOM, price=Rate.of("0.5"), current=4, low=2,
)  # fmt: skip
SHAPE = Shape(
    name=str(WEB), requests=EACH, rates={SUPPLY.name: 0.7}, demand=1.5, low=1, high=10, current=4, workload=WEB
)
PROBLEM = Problem(supplies=(SUPPLY,), shapes=(SHAPE,))
LIMIT = LimitPrice(name="pool general minNodes", unit="1 node", saving=Rate.of("0.5"))
SOLUTION = Solution(
    quality=Quality.OPTIMAL, nodes={SUPPLY.name: 2}, replicas={SHAPE.name: 3}, cost=Rate.of("1"), bound=Rate.of("1"),
    fills=(Fill(supply=SUPPLY.name, count=1, pods={SHAPE.name: 2}), Fill(supply=SUPPLY.name, count=1, pods={SHAPE.name: 1})),
    limits=(LIMIT,), solver="HiGHS",
)  # fmt: skip


def _node_steps(name: str, frm: int, after: tuple[str, ...]) -> tuple[Step, ...]:
    ref = Ref("Node", name)
    return (
        Step(id=f"c-{name}", action=Action.CORDON, target=ref, pool=FLEET.name, after=after, reason="one less saves 0.5"),
        Step(id=f"d-{name}", action=Action.DRAIN, target=ref, pool=FLEET.name, after=(f"c-{name}",)),
        Step(id=f"r-{name}", action=Action.REMOVE_NODE, target=ref, pool=FLEET.name, frm=frm, to=frm - 1, after=(f"d-{name}",)),
    )  # fmt: skip


PLAN = Plan(
    id="fleet-abc", policy="fleet", created=NOW, expires=NOW + timedelta(hours=1), current=Rate.of("2"), planned=Rate.of("1"),
    bound=Rate.of("1"), gap=Decimal(0), quality=Quality.OPTIMAL, limits=(LIMIT,), replicas={WEB: 3},
    moves=(
        Move(kind="Replicas", what=str(WEB), frm="4", to="3", count=1, saving=Rate.zero(), reason="demand p95 1.5 cores needs 3"),
        Move(kind="Nodes", what=FLEET.name, frm="4", to="2", count=2, saving=Rate.of("1"), reason="2 nodes of large suffice"),
    ),
    steps=(
        Step(id="s01", action=Action.SCALE_WORKLOAD, target=WEB, frm=4, to=3, reason="demand p95 1.5 cores needs 3"),
        *_node_steps("n2", 4, ("s01",)),
        *_node_steps("n3", 3, ("s01", "c-n2")),
    ),
    reason="saves 1.00 USD/h (50 %) by moving 2 pods",
    otherwise=("lowering pool general minNodes by 1 node would save 0.50 USD/h",),
)  # fmt: skip


CHOSEN, VERDICT, OUTCOME = Chosen(fresh=PLAN), Verdict(plan=None), Outcome()


@dataclass(frozen=True, kw_only=True)
class Decided:
    view: View = VIEW
    outlook: Outlook = OUTLOOK
    problem: Problem = PROBLEM
    solution: Solution = SOLUTION
    fresh: Plan = PLAN
    chosen: Chosen = CHOSEN
    verdict: Verdict = VERDICT


DECIDED = Decided()


@dataclass(frozen=True, kw_only=True)
class Finished:
    decision: Decided = DECIDED
    outcome: Outcome = OUTCOME


def finished(*, outcome: Outcome | None = None, **decision: object) -> Finished:
    """The sample round with some of its values replaced."""
    return Finished(decision=replace(DECIDED, **decision), outcome=outcome or OUTCOME)  # type: ignore[arg-type]


def view(**changes: object) -> View:
    """The sample view with some of its fields replaced."""
    return replace(VIEW, **changes)  # type: ignore[arg-type]


def governed(mode: Mode, **changes: object) -> View:
    """The sample view under a policy in this mode."""
    return replace(VIEW, policy=replace(POLICY, mode=mode), **changes)  # type: ignore[arg-type]


def blind() -> View:
    """The sample view without any demand, as observe tells it."""
    said = "first Deployment/shop/web: Prometheus did not answer."
    return noticed(
        notice(Type.METRICS_FRESH, "False", Reason.METRICS_UNREACHABLE, said),
        demand={WEB: Missing(reason="MetricsUnreachable: Prometheus did not answer")},
    )


def noticed(*said: Notice, **changes: object) -> View:
    """The sample view with these notices in the place of the healthy ones of their types."""
    types = {one.type for one in said}
    return view(notices=(*said, *(one for one in NOTICES if one.type not in types)), **changes)

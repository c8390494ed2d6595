"""A snapshot in which every kind of value stands at least once, and a large one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from isocost.units import Missing, Money, Rate, Resources
from isocost.world.advice import Ask, Later, Refused
from isocost.world.cluster import Budget, Expression, Node, Pod, Scheduling, Taint, Toleration
from isocost.world.demand import Series
from isocost.world.offer import Offer, PriceBook, Site
from isocost.world.pace import Run
from isocost.world.plan import Action, Entry, Move, Notice, OpenPlan, Phase, Plan, Quarantine, State, Step, Turn
from isocost.world.policy import (
    DemandSource,
    Disruption,
    Mode,
    Policy,
    PoolRule,
    Preset,
    Selector,
    Template,
    WorkloadRule,
)
from isocost.world.pool import Failing, Pool
from isocost.world.problem import LimitPrice, Quality
from isocost.world.ref import Ref
from isocost.world.sizing import Container, Instance, Rules, Sizing, Usage
from isocost.world.snapshot import Claim, Condition, Invalid, Memory, Snapshot, View
from isocost.world.workload import Bounds, Workload

NOW = datetime(2026, 11, 24, 9, 0, 0, 123456, tzinfo=UTC)
WEB, POOL = Ref("Deployment", "web", "shop"), Ref("MachineDeployment", "m5", "capi")
SIZE = Resources.of({"cpu": 250, "memory": 2**28, "pods": 1})
SCHEDULING = Scheduling(
    node_selector={"tier": "web"},
    affinity=((Expression(key="zone", operator="In", values=("a", "b")),),),
    tolerations=(Toleration(key="gpu", operator="Exists"),),
    per_node=1,
    unmodelled=("topologySpreadConstraints",),
)
OFFER = Offer(
    name="m5", instance_type="m5.large", zone="a", allocatable=SIZE * 8, labels={"class": "x"}, taints=(Taint(key="t"),),
    price=Rate.of("0.096"), energy=Rate.of("0.01"), source="list", as_of=date(2026, 11, 1),
)  # fmt: skip
RULE = WorkloadRule(
    name="web", namespaces=Selector(labels={"team": "a"}), demand=DemandSource(preset=Preset.QUERY, query="up"),
    throughput={"*": Decimal("12.5")},
)  # fmt: skip
POLICY = Policy(
    name="shop", uid="u", generation=3, mode=Mode.ENFORCE, price_book="prices", workloads=(RULE,),
    pools=(PoolRule(name="w", driver="ClusterAPI", template=Template(document="{}", offers=("m5",))),),
    max_hourly=Rate.of("48.5"), disruption=Disruption(min_monthly=Money.of(20)),
)  # fmt: skip
PLAN = Plan(
    id="p1", policy="shop", created=NOW, expires=NOW + timedelta(hours=1), current=Rate.of(3), planned=Rate.of(2),
    bound=Rate.of(2), gap=Decimal("0.000001"), quality=Quality.FEASIBLE, replicas={WEB: 3}, floors={WEB: 2},
    moves=(Move(kind="Nodes", what="m5", frm="3", to="2", count=1, saving=Rate.of(1), reason="idle"),),
    steps=(
        Step(id="a", action=Action.CORDON, target=Ref("Node", "n1"), after=("b",)),
        Step(id="c", action=Action.RESIZE_PODS, target=WEB, requests=(Ask(container="main", frm=SIZE, to=SIZE),)),
    ),
    limits=(LimitPrice(name="min", unit="1", saving=Rate.of("0.1")),), otherwise=("else",), turn=Turn(movers=("u-1",)),
)  # fmt: skip


def pod(number: int) -> Pod:
    return Pod(
        ref=Ref("Pod", f"web-{number}", "shop"), uid=f"u-{number}", owner=WEB, labels={"app": "web"}, requests=SIZE,
        scheduling=SCHEDULING, node="n1", ready=True, created=NOW,
    )  # fmt: skip


def snapshot(pods: int = 2) -> Snapshot:
    """A snapshot with one full view and one of which nothing is known."""
    node = Node(
        name="n1",
        uid="n",
        labels={"zone": "a"},
        taints=(Taint(key="t", value="v"),),
        allocatable=SIZE * 8,
        ready=True,
        created=NOW,
    )
    workload = Workload(
        ref=WEB, uid="w", resource_version="1", policy="shop", rule=RULE, replicas=3, ready=3, requests=SIZE,
        scheduling=SCHEDULING, min_replicas=1, max_replicas=9, autoscaler=Ref("HorizontalPodAutoscaler", "web", "shop"),
        bounds=Bounds(least=2, most=9, lowest=1, before=8, kept="paused"),
    )  # fmt: skip
    pool = Pool(
        ref=POOL,
        uid="m",
        resource_version="2",
        policy="shop",
        rule="w",
        driver="ClusterAPI",
        offer=OFFER,
        replicas=3,
        ready=3,
        failing=(Failing(node=node, stays="its driver cannot name it"),),
    )
    view = View(
        policy=POLICY,
        workloads=(workload,),
        pools=(pool, replace(pool, offer=Missing(reason="no such offer"))),
        nodes=(node,),
        pods=tuple(pod(n) for n in range(pods)),
        budgets=(Budget(ref=Ref("PodDisruptionBudget", "web", "shop"), selector={"app": "web"}, allowed=1),),
        prices=PriceBook(name="prices", currency="USD", offers=(OFFER,), max_age=timedelta(days=90)),
        sites=(Site(name="cellar", zones=("a",), tariff=Decimal("0.21")),),
        demand={
            WEB: Series(times=(NOW, NOW + timedelta(minutes=1)), values=(1.5, 2.0), step=timedelta(minutes=1), coverage=0.9),
            Ref("Deployment", "dark", "shop"): Missing(reason="no series"),
        },
        sizing={
            WEB: Sizing(
                containers=(Container(name="main", requests=SIZE, limits=SIZE),),
                pods=(Instance(ref=Ref("Pod", "web-0", "shop"), uid="u-0", node="n1", containers=(), kept="so"),),
                usage=Usage(cores={"main": Series(times=(NOW,), values=(0.1,), step=timedelta(minutes=1), coverage=1.0)}, memory={}),
                writer="argocd",
                kept="a VPA",
                fixed={"cpu": "an HPA"},
                rules=Rules(least=SIZE, lasting=("cpu",), capped=("memory",)),
            ),
            Ref("Deployment", "dark", "shop"): Sizing(containers=(), usage=Missing(reason="no series")),
        },
        saturated={
            WEB: (Run(pod="web-0", times=(NOW,), values=(3.5,)),),
            Ref("Deployment", "dark", "shop"): Missing(reason="no series"),
        },
        claims=(Claim(ref=WEB, policies=("a", "b")),),
        plans=(
            OpenPlan(
                plan=PLAN, uid="c", resource_version="9", approved=True, phase=Phase.PROGRESSING,
                journal=(Entry(step="a", state=State.DONE, started=NOW),),
            ),
        ),
        memory=Memory(
            quarantines=(Quarantine(rule="w", offer="m5", until=NOW, strikes=2, reason="QuotaExceeded"),),
            set_replicas={WEB: 3},
            hands_off={POOL: NOW},
            later=(Later(workload=WEB, asks=(Ask(container="main", frm=SIZE, to=SIZE),)),),
            refused=(Refused(pod=Ref("Pod", "web-1", "shop"), uid="u-1", asked=SIZE, reason="no room"),),
            conditions=(Condition(type="Ready", status="True", reason="Optimal", message="", since=NOW, generation=3),),
        ),
        can_write=True,
        notices=(Notice(type="Ready", status="True", reason="Optimal", message="fine"),),
    )  # fmt: skip
    blind = View(
        policy=Policy(name="dark", uid="d", generation=1),
        prices=Missing(reason="no book"),
        can_write=Missing(reason="not asked"),
    )
    invalid = Invalid(ref=Ref("CostPolicy", "bad"), uid="b", generation=1, message="spec.mode")
    return Snapshot(now=NOW, cluster="v1.36.3", views=(view, blind), complete=False, invalid=(invalid,))

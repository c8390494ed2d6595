"""The dashboard for those who pay: what the fleet costs, what it could cost, where the money idles, and what was done about it."""

from __future__ import annotations

from .panel import BLUE, GREEN, GREY, RED, YELLOW, Board, Panel, Query, Row
from .queries import IDLE, READY_NODES, TROUBLES, cost, of, workload

HOURS_PER_MONTH = 730

COST = Board(
    uid="isocost-cost",
    title="isocost / Cost and decisions",
    text="What the fleet costs, what it could cost, where the money idles, and what was done about it.",
    rows=(
        Row(
            height=4,
            panels=(
                Panel(
                    title="Cost now", kind="stat", width=4, unit="suffix: /h", decimals=2,
                    text="What the governed fleet costs per hour. Nodes of unknown price are not in it.",
                    queries=(Query(expr=cost("current"), legend="{{currency}}"),),
                ),
                Panel(
                    title="Cost as planned", kind="stat", width=4, unit="suffix: /h", decimals=2,
                    text="What the fleet costs per hour once the plan in force is carried out.",
                    queries=(Query(expr=cost("planned"), legend="{{currency}}"),),
                ),
                Panel(
                    title="Saving of the plan", kind="stat", width=4, unit="suffix: /month", decimals=0,
                    text=f"What the plan in force would save in a month of {HOURS_PER_MONTH} hours; below zero while capacity is added.",
                    queries=(
                        Query(expr=f"({cost('current')} - {cost('planned')}) * {HOURS_PER_MONTH}", legend="{{currency}}"),
                    ),
                    steps=((0, YELLOW), (0, GREEN)),
                ),
                Panel(
                    title="Proven gap", kind="stat", width=4, unit="percentunit", decimals=1,
                    text="How far the plan can be from the optimum at most: the widest gap of the chosen policies.",
                    queries=(Query(expr=f"max({of('isocost_policy_gap_ratio', by='policy')})", legend="at most"),),
                    steps=((0, GREEN), (0.05, YELLOW), (0.2, RED)),
                ),
                Panel(
                    title="Idle", kind="stat", width=4, unit="percentunit", decimals=0,
                    text="Share of the cost that no pod asks for: of each node what its fullest resource leaves.",
                    queries=(Query(expr=f"{IDLE} / {cost('current')}", legend="of {{currency}}"),),
                    steps=((0, GREEN), (0.3, YELLOW), (0.6, RED)),
                ),
                Panel(
                    title="Nodes ready", kind="stat", width=4, decimals=0,
                    text="Ready nodes of all governed pools.",
                    queries=(Query(expr=f"sum({READY_NODES})", legend="nodes"),),
                ),
            ),
        ),
        Row(
            height=9,
            panels=(
                Panel(
                    title="Cost per hour", width=16, unit="suffix: /h", decimals=2,
                    text="No feasible plan costs less than the lower bound. The limit is spec.limits.cost.hourly.",
                    queries=(
                        Query(expr=cost("current"), legend="now, {{currency}}", color=BLUE),
                        Query(expr=cost("planned"), legend="as planned, {{currency}}", color=GREEN),
                        Query(expr=cost("lower_bound"), legend="lower bound, {{currency}}", color=GREY, dashed=True),
                        Query(
                            expr=f"sum by (currency) ({of('isocost_policy_cost_limit_per_hour', by='policy, currency')})",
                            legend="limit, {{currency}}", color=RED, dashed=True,
                        ),
                    ),
                ),
                Panel(
                    title="Idle cost per hour", width=8, unit="suffix: /h", decimals=2, stacked=True,
                    text="Part of the cost that no pod asks for, by policy.",
                    queries=(
                        Query(
                            expr=of("isocost_policy_idle_cost_per_hour", by="policy, currency"),
                            legend="{{policy}}, {{currency}}",
                        ),
                    ),
                ),
            ),
        ),
        Row(
            height=8,
            panels=(
                Panel(
                    title="Dearest workloads", width=12, unit="suffix: /h", decimals=2, stacked=True,
                    text="The ten dearest workloads by their share of the nodes they run on.",
                    queries=(
                        Query(
                            expr=f"topk(10, {workload('cost_per_hour', 'current', 'currency')})",
                            legend="{{workload}}, {{currency}}",
                        ),
                    ),
                ),
                Panel(
                    title="Nodes by pool", width=12, decimals=0, stacked=True,
                    text="Ready nodes of each governed pool.",
                    queries=(Query(expr=READY_NODES, legend="{{pool}}"),),
                ),
            ),
        ),
        Row(
            title="Decisions",
            height=8,
            panels=(
                Panel(
                    title="Steps that ended", width=8, decimals=0, bars=True, stacked=True,
                    text="Steps of plans that ended, by action and result.",
                    queries=(
                        Query(
                            expr='sum by (action, result) (increase(isocost_moves_total{policy=~"$policy"}[$__interval])) > 0',
                            legend="{{action}} {{result}}",
                        ),
                    ),
                    empty="No step has ended yet",
                ),
                Panel(
                    title="Why steps waited", width=8, decimals=0, bars=True, stacked=True,
                    text="How often a step was held back in a round, by reason.",
                    queries=(
                        Query(
                            expr='sum by (reason) (increase(isocost_steps_refused_total{policy=~"$policy"}[$__interval])) > 0',
                            legend="{{reason}}",
                        ),
                    ),
                    empty="No step was held back",
                ),
                Panel(
                    title="Open plan", width=8, decimals=0, stacked=True,
                    text="Steps of the open plans by state; nothing while there is none.",
                    queries=(
                        Query(
                            expr=f'sum by (state) ({of("isocost_plan_steps", by="policy, state")})', legend="{{state}}"
                        ),
                    ),
                    empty="No plan is open",
                ),
            ),
        ),
        Row(
            height=6,
            panels=(
                Panel(
                    title="Workloads", kind="table", width=16, decimals=2,
                    text="What each workload costs per hour and how many replicas it has, now and as planned.",
                    queries=(
                        Query(expr=workload("cost_per_hour", "current", "currency")),
                        Query(expr=workload("cost_per_hour", "planned", "currency")),
                        Query(expr=workload("replicas", "current")),
                        Query(expr=workload("replicas", "planned")),
                    ),
                    columns=(
                        ("workload", "Workload"), ("currency", "Currency"), ("A", "Cost per hour"), ("B", "As planned"),
                        ("C", "Replicas"), ("D", "As planned "),
                    ),
                ),
                TROUBLES,
            ),
        ),
        Row(
            height=5,
            panels=(
                Panel(
                    title="Dearest limits", kind="bargauge", width=16, unit="suffix: /h", decimals=2,
                    text="What would be saved per hour if a limit were looser by one unit.",
                    queries=(
                        Query(
                            expr=f"topk(10, {of('isocost_limit_price_per_hour', by='policy, limit, unit, currency')} > 0)",
                            legend="{{limit}} by {{unit}}, {{currency}}",
                        ),
                    ),
                    empty="No limit costs anything now",
                ),
                Panel(
                    title="Offers in quarantine", kind="table", width=8,
                    text="Offers that did not deliver and are not planned with for a while.",
                    queries=(Query(expr=of("isocost_offer_quarantined", by="policy, offer, reason")),),
                    columns=(("policy", "Policy"), ("offer", "Offer"), ("reason", "Reason")),
                    empty="Every offer is planned with",
                ),
            ),
        ),
    ),
)  # fmt: skip

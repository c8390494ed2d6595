"""The dashboard for those who run it: does the operator do its rounds, in time, and from fresh data?"""

from __future__ import annotations

from .panel import BLUE, GREEN, PURPLE, RED, YELLOW, Board, Panel, Query, Row
from .queries import TROUBLES


def _quantile(metric: str, share: float) -> str:
    return f"histogram_quantile({share}, sum by (le) (rate({metric}_bucket[$__rate_interval])))"


def _mean(metric: str) -> str:
    return f"sum(rate({metric}_sum[$__rate_interval])) / sum(rate({metric}_count[$__rate_interval]))"


def _durations(metric: str) -> tuple[Query, ...]:
    return (
        Query(expr=_mean(metric), legend="mean", color=BLUE),
        Query(expr=_quantile(metric, 0.95), legend="95 % are faster", color=PURPLE),
    )


OPERATOR = Board(
    uid="isocost-operator",
    title="isocost / Operator health",
    text="Whether the operator does its rounds, in time, and from fresh data.",
    rows=(
        Row(
            height=4,
            panels=(
                Panel(
                    title="Last round", kind="stat", width=3, unit="s", decimals=0,
                    text="Time since the last round looked at the cluster.",
                    queries=(Query(expr="time() - max(isocost_last_round_timestamp_seconds)", legend="ago"),),
                    steps=((0, GREEN), (300, YELLOW), (900, RED)),
                    empty="No round yet",
                ),
                Panel(
                    title="Rounds failed", kind="stat", width=3, decimals=0,
                    text="Rounds of the last hour that could not read or write the cluster, or could not read Prometheus.",
                    queries=(
                        Query(expr='sum(increase(isocost_rounds_total{result="Failed"}[1h])) or vector(0)', legend="in 1 h"),
                    ),
                    steps=((0, GREEN), (1, YELLOW), (10, RED)),
                ),
                Panel(
                    title="Oldest demand", kind="stat", width=3, unit="s", decimals=0,
                    text="Age of the oldest series that a decision rests on.",
                    queries=(Query(expr="max(isocost_metrics_age_seconds)", legend="old"),),
                    steps=((0, GREEN), (180, YELLOW), (600, RED)),
                    empty="Demand is missing",
                ),
                Panel(
                    title="Policies", kind="stat", width=3, decimals=0,
                    text="Policies that are read, by mode.",
                    queries=(Query(expr="count by (mode) (max by (policy, mode) (isocost_policy_info))", legend="{{mode}}"),),
                    empty="There is no policy",
                ),
                Panel(
                    title="Unpriced nodes", kind="stat", width=3, decimals=0,
                    text="Nodes of governed pools whose price is not known; no cost includes them.",
                    queries=(Query(expr="sum(max by (policy) (isocost_policy_unpriced_nodes))", legend="nodes"),),
                    steps=((0, GREEN), (1, YELLOW)),
                ),
                Panel(
                    title="Replicas", kind="stat", width=3, decimals=0,
                    text="Replicas that are scraped.",
                    queries=(Query(expr="count(isocost_build_info)", legend="running"),),
                ),
                Panel(
                    title="Leaders", kind="stat", width=3, decimals=0,
                    text="Replicas that hold the Lease: one, or for seconds none while another takes over.",
                    queries=(Query(expr="sum(isocost_leader)", legend="working"),),
                    steps=((0, RED), (1, GREEN), (2, RED)),
                ),
                Panel(
                    title="Version", kind="stat", width=3,
                    named=True,
                    text="Versions that run now.",
                    queries=(Query(expr="count by (version) (isocost_build_info)", legend="{{version}}"),),
                ),
            ),
        ),
        Row(
            height=8,
            panels=(
                Panel(
                    title="Duration of rounds", width=8, unit="s",
                    text="From reading the cluster to writing the status.",
                    queries=_durations("isocost_round_duration_seconds"),
                ),
                Panel(
                    title="Duration of solves", width=8, unit="s",
                    text="One policy's solve. When operator.solverSeconds are over, the best plan so far is used.",
                    queries=_durations("isocost_solve_duration_seconds"),
                ),
                Panel(
                    title="Rounds per minute", width=8,
                    text="Rounds by result.",
                    queries=(
                        Query(
                            expr='60 * sum(rate(isocost_rounds_total{result="Done"}[$__rate_interval]))', legend="Done", color=GREEN
                        ),
                        Query(
                            expr='60 * sum(rate(isocost_rounds_total{result="Failed"}[$__rate_interval]))', legend="Failed", color=RED
                        ),
                    ),
                ),
            ),
        ),
        Row(
            height=8,
            panels=(
                Panel(
                    title="Age of demand", width=8, unit="s",
                    text="Age of each policy's oldest series; a gap means that one is missing.",
                    queries=(Query(expr="max by (policy) (isocost_metrics_age_seconds)", legend="{{policy}}"),),
                ),
                Panel(
                    title="Answers of the solver", width=8, bars=True, stacked=True, decimals=0,
                    text="Answers by quality. Greedy means that time ran out or the solver failed.",
                    queries=(
                        Query(
                            expr="sum by (quality) (increase(isocost_solver_answers_total[$__interval])) > 0",
                            legend="{{quality}}",
                        ),
                    ),
                ),
                Panel(
                    title="Proven gap", width=8, unit="percentunit", decimals=1,
                    text="How far each policy's plan can be from the optimum at most.",
                    queries=(Query(expr="max by (policy) (isocost_policy_gap_ratio)", legend="{{policy}}"),),
                ),
            ),
        ),
        Row(
            height=8,
            panels=(
                Panel(
                    title="Memory", width=8, unit="bytes",
                    text="Memory of the operator's process; the solver's process comes on top of it while it works.",
                    queries=(
                        Query(
                            expr="max by (instance) (process_resident_memory_bytes and on (instance) isocost_build_info)",
                            legend="{{instance}}",
                        ),
                    ),
                ),
                Panel(
                    title="Evictions", width=8, bars=True, stacked=True, decimals=0,
                    text="Pods that were evicted to empty a node, by policy.",
                    queries=(
                        Query(expr="sum by (policy) (increase(isocost_evictions_total[$__interval])) > 0", legend="{{policy}}"),
                    ),
                    empty="No pod was evicted yet",
                ),
                TROUBLES,
            ),
        ),
    ),
)  # fmt: skip

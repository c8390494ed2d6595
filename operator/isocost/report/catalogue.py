"""Every metric that isocost exports, in one table: the registry and docs/reference/metrics.md are both made from it.

Names end in their unit. Money carries its currency as a label, because two policies may reckon in different ones and a
sum over both would be nonsense.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """One exported family. kind is gauge, counter or histogram; name is as scraped."""

    name: str
    kind: str
    labels: tuple[str, ...] = ()
    help: str


COST = Metric(
    name="isocost_policy_cost_per_hour",
    kind="gauge",
    labels=("policy", "kind", "currency"),
    help="Cost of the policy's fleet per hour: kind is current, planned or lower_bound (no feasible plan can cost less).",
)
GAP = Metric(
    name="isocost_policy_gap_ratio",
    kind="gauge",
    labels=("policy",),
    help="Planned cost over its proven lower bound, minus one: 0.02 means at most 2 % above the optimum.",
)
SAVING = Metric(
    name="isocost_policy_saving_ratio",
    kind="gauge",
    labels=("policy",),
    help="Share of the current cost that the plan in force would save.",
)
WORKLOAD_COST = Metric(
    name="isocost_workload_cost_per_hour",
    kind="gauge",
    labels=("policy", "workload", "kind", "currency"),
    help="A workload's share of the nodes it runs on, by dominant resource; kind is current or planned.",
)
REPLICAS = Metric(
    name="isocost_workload_replicas",
    kind="gauge",
    labels=("policy", "workload", "kind"),
    help="Replicas of a governed workload; kind is current, ready or planned.",
)
NODES = Metric(
    name="isocost_pool_nodes",
    kind="gauge",
    labels=("policy", "pool", "kind"),
    help="Nodes of a governed pool; kind is wanted or ready.",
)
IDLE = Metric(
    name="isocost_policy_idle_cost_per_hour",
    kind="gauge",
    labels=("policy", "currency"),
    help="Part of the current cost that no pod asks for: of each node what its fullest resource leaves.",
)
LIMIT = Metric(
    name="isocost_policy_cost_limit_per_hour",
    kind="gauge",
    labels=("policy", "currency"),
    help="What the fleet may cost per hour, by spec.limits.cost.hourly; absent where there is no limit.",
)
UNPRICED = Metric(
    name="isocost_policy_unpriced_nodes",
    kind="gauge",
    labels=("policy",),
    help="Nodes of unknown price. No cost that is exported includes them.",
)
RELAXED = Metric(
    name="isocost_limit_price_per_hour",
    kind="gauge",
    labels=("policy", "limit", "unit", "currency"),
    help="What would be saved per hour if a limit were looser by one unit; the ten dearest limits.",
)
INFO = Metric(
    name="isocost_policy_info",
    kind="gauge",
    labels=("policy", "mode", "paused"),
    help="1 for each policy that is read, with its mode (Observe, Recommend, Enforce) and whether it is paused.",
)
PLAN_CREATED = Metric(
    name="isocost_plan_created_timestamp_seconds",
    kind="gauge",
    labels=("policy",),
    help="Unix time at which the open plan was made; absent while there is none.",
)
PLAN_STEPS = Metric(
    name="isocost_plan_steps",
    kind="gauge",
    labels=("policy", "state"),
    help="Steps of the open plan by state: Waiting, Running, Done, Skipped or Failed; absent while there is none.",
)
QUARANTINED = Metric(
    name="isocost_offer_quarantined",
    kind="gauge",
    labels=("policy", "rule", "offer", "reason"),
    help="1 for each offer that is not planned with, because it did not deliver.",
)
AGE = Metric(
    name="isocost_metrics_age_seconds",
    kind="gauge",
    labels=("policy",),
    help="Age of the oldest demand series that the last round decided from; absent while any is missing.",
)
CONDITION = Metric(
    name="isocost_policy_condition",
    kind="gauge",
    labels=("policy", "type", "reason"),
    help="1 where the condition is True, 0 where it is False, absent where it is Unknown.",
)
LAST_ROUND = Metric(
    name="isocost_last_round_timestamp_seconds",
    kind="gauge",
    help="Unix time at which the last round looked at the cluster.",
)
ROUND = Metric(
    name="isocost_round_duration_seconds",
    kind="histogram",
    help="Duration of a whole round, from reading the cluster to writing the status.",
)
SOLVE = Metric(
    name="isocost_solve_duration_seconds",
    kind="histogram",
    help="Duration of one policy's solve, the time to start the solver's process included.",
)
ROUNDS = Metric(
    name="isocost_rounds_total",
    kind="counter",
    labels=("result",),
    help="Rounds by result: Done, or Failed because the API server or Prometheus could not be read or written.",
)
LEADER = Metric(
    name="isocost_leader",
    kind="gauge",
    help="1 where this process holds the Lease and so does the work, 0 where it stands by.",
)
ANSWERS = Metric(
    name="isocost_solver_answers_total",
    kind="counter",
    labels=("policy", "quality"),
    help="Answers of the solver by quality: Optimal, Feasible, Greedy (time ran out), Infeasible.",
)
MOVES = Metric(
    name="isocost_moves_total",
    kind="counter",
    labels=("policy", "action", "result"),
    help="Steps of plans that ended, by action and result: Done, Skipped or Failed.",
)
REFUSED = Metric(
    name="isocost_steps_refused_total",
    kind="counter",
    labels=("policy", "reason"),
    help="Times a step was held back in a round, by reason; a step that waits ten rounds counts ten times.",
)
EVICTIONS = Metric(
    name="isocost_evictions_total",
    kind="counter",
    labels=("policy",),
    help="Pods that were evicted to empty a node.",
)
BUILD = Metric(
    name="isocost_build_info",
    kind="gauge",
    labels=("version",),
    help="1, with the version of isocost.",
)
MEMORY = Metric(
    name="process_resident_memory_bytes",
    kind="gauge",
    help="Memory of the operator's process; the solver's process is not part of it.",
)
CPU = Metric(
    name="process_cpu_seconds_total",
    kind="counter",
    help="Processor time of the operator's process; the solver's process is not part of it.",
)
STARTED = Metric(
    name="process_start_time_seconds",
    kind="gauge",
    help="Unix time at which the operator's process started.",
)

METRICS = (
    COST, LIMIT, GAP, SAVING, IDLE, UNPRICED, RELAXED, WORKLOAD_COST, REPLICAS, NODES, INFO, CONDITION, AGE,
    PLAN_CREATED, PLAN_STEPS, QUARANTINED, ANSWERS, MOVES, REFUSED, EVICTIONS,
    LEADER, LAST_ROUND, ROUND, ROUNDS, SOLVE, BUILD, MEMORY, CPU, STARTED,
)  # fmt: skip


def page() -> str:
    """The reference page of all metrics, as Markdown."""
    rows = (f"| `{m.name}` | {m.kind} | {', '.join(f'`{x}`' for x in m.labels) or '-'} | {m.help} |" for m in METRICS)
    return "\n".join((_HEAD, *rows)) + "\n"


_HEAD = """# Metrics

<!-- Generated by `make generate` from operator/isocost/report/catalogue.py. Do not edit. -->

Served as plain text under `/metrics` on the health port (8080 unless `--port` says otherwise). Stability: alpha; names may
change until v1.

| name | kind | labels | meaning |
|---|---|---|---|"""

"""THE MAP: one round, as eight named calls.

    observe -> forecast -> model -> solve -> plan -> guard -> act -> report

Every stage is a function from values to a value; this module alone knows them all. `decide` is the pure part, from a
Snapshot to what should happen: `isocost plan` and `isocost replay` run just that. `advance` puts the cluster at both
ends of it. A round never waits: a plan outlives it, in the CostPlan's status, and the next round carries it on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from isocost import act, forecast, guard, model, plan, solve
from isocost.drivers.protocol import Driver
from isocost.kube.port import Cluster
from isocost.observe import observe
from isocost.observe.metrics import Metrics
from isocost.world.demand import Outlook
from isocost.world.epoch import Epoch
from isocost.world.plan import Outcome, Plan, Verdict
from isocost.world.problem import Problem, Solution
from isocost.world.snapshot import Snapshot, View

HASTE, ENOUGH = 8.0, 0.005
"""seconds for an answer while pods wait, and the gap with which it will do: more of it would cost more than it saves"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """The outside, as a round needs it. solver is the warm worker pool of `solve`, or None to solve with a fresh one.

    learnt is what earlier rounds have learnt of demand, recall the answers that they found. epoch is the leadership in which the
    round writes, None where there is no Lease.
    """

    cluster: Cluster
    metrics: Metrics
    drivers: Mapping[str, Driver]
    solver: solve.Workers | None = None
    learnt: forecast.Learnt | None = None
    recall: solve.Recall | None = None
    epoch: Epoch | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What one policy's round came to, with everything it was made from."""

    view: View
    outlook: Outlook
    problem: Problem
    solution: Solution
    fresh: Plan
    chosen: plan.Chosen
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A decision and what was done about it."""

    decision: Decision
    outcome: Outcome


def judge(
    view: View,
    now: datetime,
    *,
    complete: bool,
    seconds: float,
    solver: solve.Workers | None,
    learnt: forecast.Learnt | None = None,
    recall: solve.Recall | None = None,
) -> Decision:
    """Decides for one policy. seconds bounds the solve. Pure but for the solver's worker process and what earlier rounds left."""
    outlook = forecast.forecast(view, now, learnt)
    problem = model.build(view, outlook, now)
    solution = _solved(view, problem, now, seconds=seconds, solver=solver, recall=recall or solve.Recall())
    fresh = plan.plan(view, problem, solution, outlook, now)
    chosen = plan.settle(view, fresh, now)
    verdict = guard.guard(view, chosen, outlook, now, complete=complete)
    return Decision(
        view=view, outlook=outlook, problem=problem, solution=solution, fresh=fresh, chosen=chosen, verdict=verdict
    )


def _solved(
    view: View,
    problem: Problem,
    now: datetime,
    *,
    seconds: float,
    solver: solve.Workers | None,
    recall: solve.Recall,
) -> Solution:
    """The cheapest fleet found. While pods wait that came lately, a good one at once; and while a plan is carried out, the one that it
    leads to, without a search as long as its bound holds: each step of a way waits for a round. Once it was ended half-way, another one
    is searched for, around what has come of it."""
    name, hurries = view.policy.name, view.hurries(now)
    kept = view.moving or (hurries and not view.stopped)
    if kept and (standing := recall.standing(name, problem)):
        return standing
    if not hurries:
        return recall.better(name, problem, solve.solve(problem, seconds=seconds, workers=solver))
    found = solve.solve(problem, seconds=min(seconds, HASTE), workers=solver, enough=ENOUGH)
    return recall.better(name, problem, found)


def decide(
    snapshot: Snapshot,
    *,
    seconds: float,
    solver: solve.Workers | None = None,
    learnt: forecast.Learnt | None = None,
    recall: solve.Recall | None = None,
) -> tuple[Decision, ...]:
    """What should happen, policy by policy, from what is known; nothing is read or written."""
    return tuple(
        judge(
            view, snapshot.now, complete=snapshot.complete, seconds=seconds, solver=solver, learnt=learnt, recall=recall
        )
        for view in snapshot.views
    )


def advance(ports: Ports, now: datetime, *, seconds: float) -> tuple[Snapshot, tuple[Done, ...]]:
    """One whole round: look, decide, act. What it returns is all that a report may say."""
    snapshot = observe.observe(ports.cluster, ports.metrics, ports.drivers, now)
    decisions = decide(snapshot, seconds=seconds, solver=ports.solver, learnt=ports.learnt, recall=ports.recall)
    hands = act.Ports(cluster=ports.cluster, drivers=ports.drivers, epoch=ports.epoch)
    return snapshot, tuple(
        Done(decision=one, outcome=act.act(one.verdict, one.chosen, one.view, hands, now)) for one in decisions
    )

"""What a report is made of: the values of one round, described by their fields alone.

`round.py` builds these values and stands above this package, so it cannot be imported here. Protocols say which of its
fields a report reads; a test may hand in any object that has them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from isocost.world.demand import Outlook
from isocost.world.plan import Chosen, Entry, Outcome, Plan, State, Step, Verdict
from isocost.world.problem import Problem, Solution
from isocost.world.snapshot import View


class Decision(Protocol):
    """What one policy's round came to before anything was done about it."""

    @property
    def view(self) -> View: ...
    @property
    def outlook(self) -> Outlook: ...
    @property
    def problem(self) -> Problem: ...
    @property
    def solution(self) -> Solution: ...
    @property
    def fresh(self) -> Plan: ...
    @property
    def chosen(self) -> Chosen: ...
    @property
    def verdict(self) -> Verdict: ...


class Done(Protocol):
    """A decision and what was done about it."""

    @property
    def decision(self) -> Decision: ...
    @property
    def outcome(self) -> Outcome: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """A decision about which nothing was done: what a dry run reports."""

    decision: Decision
    outcome: Outcome = field(default_factory=Outcome)


def taken_up(decision: Decision) -> Plan | None:
    """The open plan that goes on, or the fresh one that is to be written; None where nothing is worth a plan."""
    return decision.chosen.open.plan if decision.chosen.open else decision.chosen.fresh


def in_force(decision: Decision) -> Plan:
    """The plan that a report is about: the one that is taken up, else what the fresh one says."""
    return taken_up(decision) or decision.fresh


def is_open(done: Done, plan: Plan) -> bool:
    """Whether the plan stands in the cluster after this round, waiting for approval or under way."""
    phase = done.outcome.phase
    return phase is not None and not phase.closed and bool(plan.steps)


def journal_before(view: View, plan: Plan) -> dict[str, Entry]:
    """The plan's journal as it stood before this round, by step."""
    return {e.step: e for open_ in view.plans if open_.plan.id == plan.id for e in open_.journal}


def turned(done: Done) -> tuple[tuple[Step, Entry], ...]:
    """The steps whose state changed in this round, in the plan's order, each with its new journal line."""
    plan = in_force(done.decision)
    before = journal_before(done.decision.view, plan)
    after = {entry.step: entry for entry in done.outcome.journal}
    return tuple(
        (step, after[step.id])
        for step in plan.steps
        if step.id in after and _state(before.get(step.id)) != after[step.id].state
    )


def _state(entry: Entry | None) -> State:
    return entry.state if entry else State.WAITING

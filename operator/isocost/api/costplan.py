"""A CostPlan: one decision with its proof, its steps and its journal.

A plan is written once and read by people, who approve it by one field. So everything else in spec is immutable, and an
expired plan cannot be approved. Approval may be taken back until the first step has started; a plan under way is
stopped by pausing its policy, which the operator heeds between any two steps.

etcd and the API server take objects up to 1.5 MiB, but a plan is stored, watched and read whole. The bounds below keep
a plan of usual names under 256 KiB; MAX_BYTES is checked when it is written.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from pydantic import Field, StringConstraints

from isocost.api.base import Model, Rule, atomic, keyed
from isocost.api.requests import MAX_CONTAINERS, RequestChange
from isocost.api.status import Condition, Constraint
from isocost.api.words import Currency, Moment, ObjectName, Sentence, Signed, Target, Text, Word
from isocost.world.plan import Action, State
from isocost.world.problem import Quality

MAX_BYTES = 256 * 1024
MAX_MOVES, MAX_STEPS, MAX_TARGETS = 100, 400, 500

Uid = Annotated[str, StringConstraints(max_length=63)]
StepId = Annotated[str, StringConstraints(min_length=1, max_length=63)]


class PolicyRef(Model):
    """The CostPolicy that a plan belongs to."""

    sample: ClassVar[Mapping[str, Any]] = {"name": "shop", "uid": "3f0e4a6c-0000-4000-8000-000000000001"}

    name: ObjectName
    """The CostPolicy's name."""
    uid: Uid
    """Its uid: a policy of the same name made later does not inherit the plan."""


class PlannedCost(Model):
    """Cost of the governed nodes in one hour, as decimal strings."""

    sample: ClassVar[Mapping[str, Any]] = {"current": "12.48", "planned": "8.32", "lowerBound": "8.32"}

    current: Signed
    """What the nodes cost when the plan was made."""
    planned: Signed
    """What they cost when it is carried out."""
    lower_bound: Signed
    """What no feasible plan can undercut: proven by the solver."""


class Move(Model):
    """One line of the plan for people."""

    kind: Word
    """Replicas, Nodes or Pods."""
    what: Sentence
    """What is moved."""
    from_: Sentence = Field(alias="from")
    """What it has now."""
    to: Sentence
    """What it will have."""
    count: int = Field(ge=0, le=1000000)
    """How many are moved."""
    saving_per_hour: Signed
    """What the move saves; below zero: what it costs."""
    reason: Text
    """Why."""


class Step(Model):
    """One step for the operator."""

    id: StepId
    """The step's name in this plan."""
    action: Action
    """What is done."""
    target: Target
    """The object that is touched, as Kind/name or Kind/namespace/name."""
    from_: int = Field(default=0, alias="from", ge=0, le=1000000)
    """The count that must stand before the step."""
    to: int = Field(default=0, ge=0, le=1000000)
    """The count after the step."""
    pool: Annotated[str, StringConstraints(max_length=330)] = ""
    """The pool of a node step."""
    rule: Word = ""
    """The entry of spec.pools that a new pool belongs to."""
    offer: Annotated[str, StringConstraints(max_length=253)] = ""
    """The offer that a new pool is made of."""
    driver: Word = ""
    """The driver that carries the step out."""
    after: tuple[StepId, ...] = atomic(MAX_STEPS)
    """Steps that must be done before."""
    reason: Sentence = ""
    """Why."""
    requests: tuple[RequestChange, ...] = keyed("container", MAX_CONTAINERS)
    """What ResizePods changes."""


class ReplicaTarget(Model):
    """The replicas that a workload should have."""

    workload: Target
    """The workload as Kind/namespace/name."""
    count: int = Field(ge=0, le=1000000)
    """Its target."""


class ReadyFloor(Model):
    """The ready pods that evictions must leave to a workload."""

    workload: Target
    """The workload as Kind/namespace/name."""
    ready: int = Field(ge=0, le=1000000)
    """The least number of ready pods."""


class CostPlanSpec(Model):
    """The decision. Only approved may change."""

    sample: ClassVar[Mapping[str, Any]] = {
        "policyRef": PolicyRef.sample,
        "createdAt": "2026-11-24T09:00:00Z",
        "expiresAt": "2026-11-24T10:00:00Z",
        "costPerHour": PlannedCost.sample,
        "gapPercent": "0",
        "quality": "Optimal",
        "reason": "two nodes less carry the same load",
    }

    approved: bool = False
    """Set to true to have the plan carried out. Can be taken back until the first step has started."""
    policy_ref: PolicyRef
    """The CostPolicy that the plan belongs to."""
    created_at: Moment
    """When the plan was made."""
    expires_at: Moment
    """Until when it may be approved and started."""
    currency: Currency = "USD"
    """The currency of every amount in this plan."""
    cost_per_hour: PlannedCost
    """Cost before, after, and the proven bound."""
    gap_percent: Signed
    """By how much the planned cost can be above the optimum at most."""
    quality: Quality
    """Optimal, Feasible, Greedy (the solver ran out of time) or Infeasible."""
    rescue: bool = False
    """Whether the plan only adds what demand needs; then it need not save anything."""
    reason: Text
    """Why this plan, in a sentence."""
    otherwise: tuple[Text, ...] = atomic(20)
    """What it would take to decide differently."""
    moves: tuple[Move, ...] = atomic(MAX_MOVES)
    """The plan for people."""
    steps: tuple[Step, ...] = keyed("id", MAX_STEPS)
    """The plan for the operator."""
    replicas: tuple[ReplicaTarget, ...] = keyed("workload", MAX_TARGETS)
    """Target replicas of the governed workloads."""
    floors: tuple[ReadyFloor, ...] = keyed("workload", MAX_TARGETS)
    """Ready pods that evictions must leave, where that is not the target."""
    limits: tuple[Constraint, ...] = atomic(10)
    """The limits that cost most."""


class JournalLine(Model):
    """How far one step has come."""

    step: StepId
    """The step's id."""
    state: State
    """Waiting, Running, Done, Skipped or Failed."""
    before: Sentence = ""
    """What was there before the first write."""
    started_at: Moment | None = None
    """When it was started."""
    finished_at: Moment | None = None
    """When it ended."""
    message: Text = ""
    """What happened, or what it waits for."""


class Epoch(Model):
    """The leadership in which the journal was written last, where the operator keeps a Lease."""

    lease: Annotated[str, StringConstraints(max_length=64)]
    """The uid of the Lease."""
    number: int = Field(ge=0, le=2**31 - 1)
    """How often the Lease had been taken by then. A process of an earlier leadership leaves the journal alone."""
    holder: Sentence = ""
    """The process that held the Lease."""


class CostPlanStatus(Model):
    """How far the plan has come."""

    observed_generation: int = Field(default=0, ge=0, le=2**53)
    """The generation of spec that this status is about."""
    conditions: tuple[Condition, ...] = keyed("type", 20)
    """Approved, Progressing, Complete, Aborted, Expired. The reason of Progressing says where the plan stands."""
    journal: tuple[JournalLine, ...] = keyed("step", MAX_STEPS)
    """How far each step has come, written before the first write of the step."""
    epoch: Epoch | None = None
    """Which leader of the operator wrote the journal."""


def _frozen() -> str:
    """That every field of spec but approved is as it was."""
    names = [field.alias or name for name, field in CostPlanSpec.model_fields.items() if name != "approved"]
    optional = {field.alias or name for name, field in CostPlanSpec.model_fields.items() if not field.is_required()}
    return " && ".join(_same(name) if name in optional else f"self.{name} == oldSelf.{name}" for name in names)


def _same(name: str) -> str:
    return f"has(self.{name}) == has(oldSelf.{name}) && (!has(self.{name}) || self.{name} == oldSelf.{name})"


CostPlanSpec.rules = (
    Rule(
        cel=_frozen(),
        message="a plan is what was decided and cannot be changed: only approved can. Delete it to have a new one made",
        old=CostPlanSpec.sample,
        good={**CostPlanSpec.sample, "approved": True},
        bad={**CostPlanSpec.sample, "reason": "because I say so"},
    ),
)

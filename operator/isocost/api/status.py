"""What the operator writes back: conditions as everywhere in Kubernetes, and the status of a CostPolicy."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from isocost.api.base import Model, atomic, keyed
from isocost.api.requests import MAX_CONTAINERS, RequestChange
from isocost.api.words import Currency, Moment, ObjectName, Sentence, Signed, Target, Text, Word

MAX_MEMORY = 2000
"""Targets that a policy's memory can hold."""
MAX_QUARANTINES = 200
MAX_REFUSED = 200
MAX_LATER = 200
MAX_REQUESTS = 20
DEAREST = 20
"""Workloads named in a policy's status."""


CamelCase = Annotated[str, StringConstraints(pattern="^[A-Z][A-Za-z]*$", min_length=1, max_length=63)]
"""One word. The operator writes words of api.reasons only; it reads any, so that a roll-back finds its way."""


class Condition(Model):
    """One answer of the operator about this object."""

    type: CamelCase
    """The question: see docs/reference/reasons.md."""
    status: Annotated[str, StringConstraints(pattern="^(True|False|Unknown)$", max_length=7)]
    """True, False or Unknown."""
    observed_generation: int = Field(default=0, ge=0, le=2**53)
    """The generation of the object that was answered for."""
    last_transition_time: Moment
    """When the status last changed."""
    reason: CamelCase
    """Why, in one word of a closed list: see docs/reference/reasons.md."""
    message: Annotated[str, StringConstraints(max_length=4096)]
    """Why, in a sentence, and what to do."""


class CostPerHour(Model):
    """Cost of the governed nodes in one hour, as decimal strings in the object's currency."""

    current: Signed | None = None
    """What the nodes cost now."""
    planned: Signed | None = None
    """What they cost when the plan is carried out."""
    lower_bound: Signed | None = None
    """What no feasible plan can undercut: proven by the solver."""


class Savings(Model):
    """What the plan brings."""

    predicted_per_hour: Signed
    """Present cost less planned cost."""


class LastDecision(Model):
    """The last round's outcome."""

    id: ObjectName
    """The decision's identity; with a plan to write it is the CostPlan's name."""
    time: Moment
    """When it was made."""
    reason: Text
    """Why, in a sentence."""


class Constraint(Model):
    """A limit and what relaxing it would bring."""

    name: Sentence
    """The limit."""
    saving_per_hour: Signed
    """What relaxing it by one unit saves, found by solving again."""
    unit: Sentence
    """The unit, such as "1 node"."""


class RequestStatus(Model):
    """What one container asks for of one resource, and should."""

    container: Word
    """The container's name."""
    resource: Word
    """cpu or memory."""
    asked: Word
    """What the pod template asks for, as a Kubernetes quantity; 0 for nothing."""
    target: Word
    """What it should ask for."""
    lower_bound: Word
    """From here on a request is left alone."""
    upper_bound: Word
    """Up to here a request is left alone."""
    reason: Sentence
    """What the target was made of."""


class WorkloadForecast(Model):
    """What is expected of a workload, how sure it is to be, and why."""

    range: Sentence
    """The peak over the lead, from its lowest to its highest quantile."""
    resembles: Text
    """Who forecasts, and what demand follows: "like yesterday 54 %, last value 30 %"."""
    lead: Sentence
    """How far ahead is looked: from a decision until what it adds serves, and what that is made of."""
    sized_for: Text
    """The quantile that is sized for, and why."""
    kept: Sentence = ""
    """How often a 95 % quantile held in the last 7 days."""
    replay: Text = ""
    """What this way of sizing would have paid and lacked in the last days, and what an HPA and a VPA would have."""
    lead_costs: Text = ""
    """What the lead alone costs a day, and whether a warm spare replica would be cheaper."""


class WorkloadStatus(Model):
    """One governed workload."""

    name: Target
    """The workload as Kind/namespace/name."""
    replicas: int = Field(ge=0, le=1000000)
    """The replicas it asks for now."""
    target: int = Field(ge=0, le=1000000)
    """The replicas it should have."""
    demand: Sentence
    """Demand and its unit, or why it is not known."""
    reason: Text
    """Why the target is what it is."""
    requests: tuple[RequestStatus, ...] = atomic(MAX_REQUESTS)
    """What its containers should ask for, where rightSizing asks for it."""
    requests_reason: Sentence = ""
    """Whether running pods are resized, or why not; or why nothing is known."""
    throughput: Sentence = ""
    """What one replica does, where it was learnt or is to be: on which nodes, from how much, and what the policy says."""
    forecast: WorkloadForecast | None = None
    """What is expected of it; absent where there is no forecast."""


class PlanRef(Model):
    """A CostPlan by name."""

    name: ObjectName
    """The CostPlan's name."""


class Quarantine(Model):
    """An offer that did not deliver and is not planned with for a while."""

    rule: Word
    """The entry of spec.pools."""
    offer: ObjectName
    """The offer's name."""
    until: Moment
    """When it may be tried again."""
    strikes: int = Field(ge=1, le=1000)
    """Failures in a row; each doubles the time."""
    reason: CamelCase
    """QuotaExceeded, InsufficientCapacity or NodesNotReady."""


class SetReplicas(Model):
    """A count that the operator wrote last."""

    target: Target
    """The workload or pool."""
    replicas: int = Field(ge=0, le=1000000)
    """The count."""


class HandsOff(Model):
    """A target that somebody else has edited."""

    target: Target
    """The workload or pool."""
    until: Moment
    """Until when it is left alone."""


class RefusedResize(Model):
    """A resize of a pod that could not be made; it is tried again once less is asked for."""

    pod: Target
    """The pod."""
    uid: Word
    """Its uid: a pod that replaces it is not meant."""
    cpu: Word = ""
    """The CPU that was asked for, as a Kubernetes quantity."""
    memory: Word = ""
    """The memory that was asked for."""
    reason: Sentence
    """Who refused, and why."""


class LaterPods(Model):
    """What pods of a workload ask for that start from now on, where the chart's rightSizing.laterPods is on."""

    workload: Target
    """The workload as Kind/namespace/name."""
    requests: tuple[RequestChange, ...] = keyed("container", MAX_CONTAINERS)
    """What their template asks for, and what they ask for in its place."""


class CostPolicyStatus(Model):
    """What the operator has found and decided."""

    observed_generation: int = Field(default=0, ge=0, le=2**53)
    """The generation of spec that this status is about."""
    conditions: tuple[Condition, ...] = keyed("type", 20)
    """Ready sums up; the others say what of."""
    currency: Currency = "USD"
    """The currency of every amount in this status."""
    cost_per_hour: CostPerHour | None = None
    """Cost now, planned, and the proven bound."""
    gap_percent: Signed | None = None
    """By how much the planned cost can be above the optimum at most."""
    savings: Savings | None = None
    """What the plan brings."""
    last_decision: LastDecision | None = None
    """The last round's outcome."""
    top_constraints: tuple[Constraint, ...] = atomic(10)
    """The limits that cost most."""
    workloads: tuple[WorkloadStatus, ...] = atomic(DEAREST)
    """The dearest workloads; `isocost explain` shows all."""
    plan_ref: PlanRef | None = None
    """The open CostPlan."""
    quarantines: tuple[Quarantine, ...] = atomic(MAX_QUARANTINES)
    """Offers that did not deliver."""
    set_replicas: tuple[SetReplicas, ...] = keyed("target", MAX_MEMORY)
    """Counts that the operator wrote last, by which it notices when somebody else changes them."""
    hands_off: tuple[HandsOff, ...] = keyed("target", MAX_MEMORY)
    """Targets that are left alone because somebody else has changed them."""
    refused_resizes: tuple[RefusedResize, ...] = atomic(MAX_REFUSED)
    """Resizes of pods that could not be made."""
    later_pods: tuple[LaterPods, ...] = keyed("workload", MAX_LATER)
    """What the pods of resized workloads ask for that start from now on."""

"""Plans: what will be done, in which order, and how far it has come.

A plan is a list of steps with dependencies. It outlives rounds: the CostPlan's status is its journal, and every round
reads both back as part of the Snapshot. A step is executed only when its `after` steps are Done and its own
precondition holds on fresh reads; executing it twice has the effect of executing it once.

The actions, their precondition, their write, and when they count as Done:
  CreatePool     no pool of that name            create the driver object with `to` replicas  pool exists
  ScalePool      replicas == frm                 pool /scale to `to`                          replicas == to
  AwaitNodes     -                               none                                         `to` Ready schedulable nodes in pool
  ScaleWorkload  replicas == frm, not foreign    workload /scale to `to`                      replicas == to and ready >= min(to, frm)
  ResizePods     requests == frm, not foreign   a pod's /resize, one pod after another  every pod has `to` by its kubelet, or was refused it
  SetMaxReplicas maximum == frm, not foreign    autoscaler's maximum to `to`                 its maximum == to
  SetMinReplicas minimum == frm, not foreign    autoscaler's minimum to `to`                 its minimum == to, and where a later
                                                                                             step counts on it replicas <= to
  Cordon         node exists                     node spec.unschedulable = true               node is unschedulable, or gone
  Uncordon       cordoned by us                  node spec.unschedulable = false              node is schedulable, or gone
  Drain          node cordoned                   Eviction of each movable pod, PDBs hold      no evictable pod left, or node gone
  RemoveNode     node drained, replicas == frm   driver names the victim, pool replicas to `to`  victim leaving or gone
  DeletePool     0 replicas, 0 nodes, ours       delete the driver object                     pool gone

ScalePool goes downwards only to take back replicas that never became nodes: its precondition is then also that the pool
has at most `to` nodes. A pool that is still to be created is named by `pool` = "new:RULE/OFFER" and the target
Ref("Pool", OFFER, RULE); steps that follow find it by its rule and offer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from isocost.units import Rate
from isocost.world.advice import Ask, Refused
from isocost.world.problem import LimitPrice, Quality
from isocost.world.ref import Ref


class Action(StrEnum):
    CREATE_POOL = "CreatePool"
    SCALE_POOL = "ScalePool"
    AWAIT_NODES = "AwaitNodes"
    SCALE_WORKLOAD = "ScaleWorkload"
    SET_MIN = "SetMinReplicas"
    SET_MAX = "SetMaxReplicas"
    CORDON = "Cordon"
    UNCORDON = "Uncordon"
    DRAIN = "Drain"
    REMOVE_NODE = "RemoveNode"
    DELETE_POOL = "DeletePool"
    RESIZE_PODS = "ResizePods"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step. target is the pool, workload, autoscaler or (Cordon, Drain, RemoveNode) Node it touches; pool is set for node steps.

    frm and to are replica counts where the action has them. rule and offer tell CreatePool what to make.
    reduces marks steps that take capacity or replicas away: the guard holds them on thin evidence.
    """

    id: str
    action: Action
    target: Ref
    frm: int = 0
    to: int = 0
    pool: str = ""
    rule: str = ""
    offer: str = ""
    driver: str = ""
    after: tuple[str, ...] = ()
    reason: str = ""
    requests: tuple[Ask, ...] = ()
    """what ResizePods changes, container by container"""

    @property
    def resized(self) -> tuple[str, ...]:
        """The resources whose requests it changes."""
        return tuple(sorted({name for ask in self.requests for name in ask.to.names}))

    @property
    def reduces(self) -> bool:
        match self.action:
            case Action.CORDON | Action.DRAIN | Action.REMOVE_NODE | Action.DELETE_POOL:
                return True
            case Action.SCALE_WORKLOAD | Action.SCALE_POOL | Action.SET_MIN | Action.SET_MAX:
                return self.to < self.frm
            case Action.RESIZE_PODS:
                return any(ask.reduces for ask in self.requests)
            case _:
                return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """What a person reads: (what, from, to, count) with the reason and what it does to the cost.

    kind is "Replicas" (frm/to are counts), "Requests" (count pods of `what` ask for something else), "Nodes" (a pool's count
    changes) or "Pods" (count pods of `what` move from offer frm to offer to).
    """

    kind: str
    what: str
    frm: str
    to: str
    count: int
    saving: Rate
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Whose turn it is in a repack: the pods that may leave nodes that are drained now, by uid, and the nodes to be opened and held.
    Of one round only, never stored."""

    movers: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A decision for one policy, with its proof and its steps. Without steps it says why staying is right (`reason`).

    id is deterministic: a hash of the steps and the instant, lower case, usable as an object name.
    otherwise: sentences on what it would take to decide differently (limit prices, savings threshold, payback).
    """

    id: str
    policy: str
    created: datetime
    expires: datetime
    current: Rate
    planned: Rate
    bound: Rate
    gap: Decimal
    quality: Quality
    moves: tuple[Move, ...] = ()
    steps: tuple[Step, ...] = ()
    limits: tuple[LimitPrice, ...] = ()
    replicas: Mapping[Ref, int] = field(default_factory=dict)
    """target replica count of every governed workload, moved or not"""
    floors: Mapping[Ref, int] = field(default_factory=dict)
    """ready pods that an eviction must leave to a governed workload: evict only while ready - 1 >= floors[owner]
    (replicas[owner] where there is no floor; workloads in neither are guarded by their PDBs alone)"""
    needs: Mapping[Ref, int] = field(default_factory=dict)
    """replicas that demand needs now; absent where demand is unknown. Of this round only, never stored"""
    seats: Mapping[Ref, str] = field(default_factory=dict)
    """waiting pod -> the node on which it has its place; of this round only, never stored"""
    turn: Turn | None = None
    """which pods may leave now, where nodes are drained for new ones; None: any. Of this round only, never stored"""
    lacking: tuple[Step, ...] = ()
    """the additions that pods and replicas cannot do without, whether or not this plan is their rescue; of this round only"""
    rescue: bool = False
    """only adds capacity or replicas: needs no saving, and is not held back by minSavings or payback"""
    played: bool = True
    """whether kube-scheduler's simulation was asked where its pods land; without it is begun by nobody. Of this round only"""
    reason: str = ""
    cause: str = ""
    """why there are no steps, in one word of api.reasons; "" where there are"""
    otherwise: tuple[str, ...] = ()

    @property
    def saving(self) -> Rate:
        return self.current - self.planned


class State(StrEnum):
    """Where a step stands. Failed ends the plan; Skipped was found unnecessary."""

    WAITING = "Waiting"
    RUNNING = "Running"
    DONE = "Done"
    SKIPPED = "Skipped"
    FAILED = "Failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A journal line: a step's state, the pre-image (what was there before the first write), when, and what happened."""

    step: str
    state: State
    before: str = ""
    started: datetime | None = None
    finished: datetime | None = None
    message: str = ""


class Phase(StrEnum):
    """A plan's condition in one word, derived from its CostPlan's conditions."""

    PROPOSED = "Proposed"
    APPROVED = "Approved"
    PROGRESSING = "Progressing"
    COMPLETE = "Complete"
    ABORTED = "Aborted"
    EXPIRED = "Expired"

    @property
    def closed(self) -> bool:
        return self in (Phase.COMPLETE, Phase.ABORTED, Phase.EXPIRED)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPlan:
    """A CostPlan object as read from the cluster."""

    plan: Plan
    uid: str
    resource_version: str
    approved: bool
    phase: Phase
    journal: tuple[Entry, ...] = ()

    def entry(self, step: str) -> Entry:
        """The step's journal line; Waiting where there is none yet."""
        return next((e for e in self.journal if e.step == step), Entry(step=step, state=State.WAITING))


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """An open plan to be ended now: its CostPlan's name (Plan.id), Aborted or Expired, a reason of api.reasons, a sentence."""

    plan: str
    phase: Phase
    reason: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What becomes of the plans in this round; at most one of them is carried out.

    open is the CostPlan that goes on (a proposal, or one under way). fresh is a plan to be written as a new CostPlan before
    any of its steps is taken; approved says that it is written with spec.approved (Enforce).
    closing are the open plans to end first; delete names the closed ones beyond the last ten. missed: nodes from which
    nothing is to be taken for now, each with the pod that may turn out to need it. seats and turn: those of Plan in this
    round, whichever plan goes on; seats are told where the policy enforces.
    """

    open: OpenPlan | None = None
    fresh: Plan | None = None
    approved: bool = False
    closing: tuple[Closing, ...] = ()
    delete: tuple[str, ...] = ()
    missed: Mapping[str, str] = field(default_factory=dict)
    seats: Mapping[Ref, str] = field(default_factory=dict)
    turn: Turn | None = None

    @property
    def active(self) -> Plan | None:
        """The plan whose steps may be taken: the approved open one, or the fresh one that is created approved."""
        if self.open is not None:
            return self.open.plan if self.open.approved else None
        return self.fresh if self.approved else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A step that may not run now: a reason from api.reasons and a sentence with the next step for the reader."""

    step: str
    reason: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A condition to report: type, status True/False/Unknown, reason from api.reasons, message with the next step."""

    type: str
    status: str
    reason: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What of a plan may be done in this round.

    allowed keeps the plan's order; a step in it may wait for another one in it that is done at once (guard/order.py), so
    act checks `after` again against its journal before it starts a step.
    abort ends the plan: "Reason: sentence" with a Reason of api.reasons, or "". quarantined are the offers at fault.
    """

    plan: Plan | None
    allowed: tuple[Step, ...] = ()
    refused: tuple[Refusal, ...] = ()
    notices: tuple[Notice, ...] = ()
    abort: str = ""
    quarantined: tuple[Quarantine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a round did: the journal afterwards, the plan's phase, and what to say about it."""

    journal: tuple[Entry, ...] = ()
    phase: Phase | None = None
    notices: tuple[Notice, ...] = ()
    quarantined: tuple[Quarantine, ...] = ()
    set_replicas: Mapping[Ref, int] = field(default_factory=dict)
    """counts that stand by our hand since this round: {workload or pool: replicas}"""
    evicted: int = 0
    """pods evicted in this round"""
    refused: tuple[Refused, ...] = ()
    """resizes of pods that were refused in this round"""
    waiting: int = 0
    """pods that were told their seats and have not come to them yet"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarantine:
    """An offer that did not deliver: not planned with until `until`; `strikes` failures in a row double the time.

    reason is QuotaExceeded, InsufficientCapacity or NodesNotReady.
    """

    rule: str
    offer: str
    until: datetime
    strikes: int
    reason: str

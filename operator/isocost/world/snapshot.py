"""All that a round may know, at one instant. Serialisable: `isocost snapshot` writes it, `isocost replay` decides from it again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from isocost.units import Missing
from isocost.world.advice import Later, Refused
from isocost.world.cluster import Budget, Node, Pod
from isocost.world.demand import Series
from isocost.world.offer import PriceBook, Site
from isocost.world.pace import Run
from isocost.world.plan import Notice, OpenPlan, Phase, Quarantine
from isocost.world.policy import Policy, SizingMode
from isocost.world.pool import Pool
from isocost.world.ref import Ref
from isocost.world.sizing import Sizing
from isocost.world.workload import Workload

LATELY = timedelta(minutes=10)
"""for so long after its creation a pod that waits in vain is a reason to hurry"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """An object that two policies claim: both are refused."""

    ref: Ref
    policies: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What the operator remembers between rounds in a policy's status: quarantines, the replica counts it set last
    (to notice a human's edit), until when it keeps its hands off an edited target, which resizes were refused, and what later
    pods ask for."""

    quarantines: tuple[Quarantine, ...] = ()
    set_replicas: Mapping[Ref, int] = field(default_factory=dict)
    hands_off: Mapping[Ref, datetime] = field(default_factory=dict)
    conditions: tuple[Condition, ...] = ()
    refused: tuple[Refused, ...] = ()
    later: tuple[Later, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A status condition as it stands in the cluster."""

    type: str
    status: str
    reason: str
    message: str
    since: datetime
    generation: int


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One policy's part of the snapshot: what it governs and what is known about it.

    pods are all pods on its nodes, its workloads' pods, and unschedulable pods its pools could hold.
    demand has an entry per workload. prices is the book with Missing prices where too old, or Missing as a whole.
    problems are observations that forbid reductions this round (partial lists, stale metrics, missing rights, conflicts).
    """

    policy: Policy
    uid_version: str = ""
    workloads: tuple[Workload, ...] = ()
    pools: tuple[Pool, ...] = ()
    nodes: tuple[Node, ...] = ()
    pods: tuple[Pod, ...] = ()
    budgets: tuple[Budget, ...] = ()
    prices: PriceBook | Missing
    sites: tuple[Site, ...] = ()
    demand: Mapping[Ref, Series | Missing] = field(default_factory=dict)
    sizing: Mapping[Ref, Sizing] = field(default_factory=dict)
    """of each workload whose requests are compared with what it uses"""
    saturated: Mapping[Ref, tuple[Run, ...] | Missing] = field(default_factory=dict)
    """what pods did while they could do no more, of each workload where that can be told"""
    claims: tuple[Claim, ...] = ()
    plans: tuple[OpenPlan, ...] = ()
    memory: Memory = Memory()
    can_write: bool | Missing = False
    daemons: tuple[Pod, ...] = ()
    """one representative pod per DaemonSet (node ""), whose requests every fitting node pays"""
    notices: tuple[Notice, ...] = ()
    halted: str = ""
    """why nothing is begun, continued or ended, whatever the policy says: what was read may lack what its author wrote"""

    def unsized(self, ref: Ref, resources: Iterable[str] = ()) -> str:
        """Why no running pod of the workload is resized, or not in one of these resources; or ""."""
        if why := self.untouched(ref):
            return why
        if any(w.ref == ref and not w.settled for w in self.workloads):
            return "a rollout is under way"
        fixed = self.sizing[ref].fixed
        return next((f"{name}: {fixed[name]}" for name in resources if name in fixed), "")

    def untouched(self, ref: Ref) -> str:
        """Why the requests of its pods are not ours to set, those of later ones included, or ""."""
        work, known = next((w for w in self.workloads if w.ref == ref), None), self.sizing.get(ref)
        if work is None or known is None or work.rule.right_sizing.mode is not SizingMode.IN_PLACE:
            return "the policy does not ask for it any more"
        return work.ignored or known.kept

    def hurries(self, now: datetime) -> bool:
        """Whether pods wait in vain that came lately. One that fits nowhere waits for ever, and is no reason to hurry for ever."""
        return any(p.stranded and now - p.created < LATELY for p in self.pods)

    @property
    def moving(self) -> bool:
        """Whether a plan is under way."""
        return any(p.approved and not p.phase.closed and p.journal for p in self.plans)

    @property
    def stopped(self) -> bool:
        """Whether the last plan was ended half-way: what it led to could not be had."""
        last = max(self.plans, key=lambda p: p.plan.created, default=None)
        return last is not None and last.phase is Phase.ABORTED and bool(last.journal)

    @property
    def still(self) -> bool:
        """Whether everything stays as it is: the policy is paused, or the operator must not go on."""
        return self.policy.paused or bool(self.halted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invalid:
    """A document of ours (a CostPolicy, CostPlan or Site) that cannot be read, and what is wrong with it.

    conditions are those of its status, so far as they can be read.
    """

    ref: Ref
    uid: str
    generation: int
    message: str
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """Everything at `now`. cluster is the API server's version; complete is False when a list was cut short.

    invalid are the documents that could not be read: a policy among them governs nothing and is told so.
    """

    now: datetime
    cluster: str = ""
    views: tuple[View, ...] = ()
    complete: bool = True
    invalid: tuple[Invalid, ...] = ()

"""What every step is carried out with: the ports to the outside, and this round's view of one policy."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from isocost.act.look import Look
from isocost.drivers.protocol import Driver
from isocost.kube.port import Cluster
from isocost.units import Resources
from isocost.world.advice import Refused
from isocost.world.cluster import Node, Pod
from isocost.world.epoch import Epoch
from isocost.world.plan import Plan, State, Turn
from isocost.world.ref import Ref
from isocost.world.snapshot import View
from isocost.world.workload import Workload


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """The outside, as acting needs it: the API server, the drivers by the word users write, and the leadership we write in."""

    cluster: Cluster
    drivers: Mapping[str, Driver]
    epoch: Epoch | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """The plan that is carried out, the view it was judged by, the ports to act through, and what this wave has read.

    turn: which pods may leave nodes now, None: any. missed: nodes that pods may turn out to need."""

    ports: Ports
    view: View
    plan: Plan
    now: datetime
    turn: Turn | None = None
    missed: Collection[str] = ()
    look: Look = field(default_factory=Look)

    @property
    def cluster(self) -> Cluster:
        return self.ports.cluster

    def workload(self, ref: Ref) -> Workload | None:
        return next((w for w in self.view.workloads if w.ref == ref), None)

    def scaled(self, ref: Ref) -> Workload | None:
        """The workload whose replicas this autoscaler owns."""
        return next((w for w in self.view.workloads if w.autoscaler == ref), None)

    def node(self, name: str, machine: str = "") -> Node:
        """The node as this round saw it; for one that was gone by then, its name and the machine that the journal kept."""
        known = next((n for n in self.view.nodes if n.name == name), None)
        return known or _absent(name, machine, self.now)

    def pods(self) -> Mapping[str, Pod]:
        """The pods of the view, by uid."""
        return {pod.uid: pod for pod in self.view.pods}


def _absent(name: str, machine: str, now: datetime) -> Node:
    return Node(
        name=name, uid="", labels={}, taints=(), allocatable=Resources(), ready=False, machine=machine, created=now
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What became of a step in this round. wrote are the counts that now stand by our hand: {pool or workload: count};
    evicted is the number of pods that were evicted, refused are resizes that could not be made."""

    state: State
    message: str = ""
    wrote: Mapping[Ref, int] = field(default_factory=dict)
    evicted: int = 0
    refused: tuple[Refused, ...] = ()


def done(message: str = "", wrote: Mapping[Ref, int] | None = None, refused: tuple[Refused, ...] = ()) -> Result:
    return Result(state=State.DONE, message=message, wrote=wrote or {}, refused=refused)


def waits(
    message: str, wrote: Mapping[Ref, int] | None = None, evicted: int = 0, refused: tuple[Refused, ...] = ()
) -> Result:
    """The step is under way; the next round looks again."""
    return Result(state=State.RUNNING, message=message, wrote=wrote or {}, evicted=evicted, refused=refused)


def failed(message: str) -> Result:
    """The step cannot be done any more, so the plan ends."""
    return Result(state=State.FAILED, message=message)


def skipped(message: str) -> Result:
    return Result(state=State.SKIPPED, message=message)

"""A small cluster that carries out steps one by one, and refuses what a real one would refuse.

Pods are a core, nodes hold four. The scheduler binds what fits, to the emptiest node or in any order the test draws; a cut
takes waiting pods first and then any. Nodes asked for arrive only when the test says so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from tests.plan.small import CORES, NOW, node, opened, pod, pool, pool_ref, view

from isocost.guard.order import pool_of
from isocost.world.cluster import Node, Pod
from isocost.world.plan import Action, Entry, OpenPlan, Plan, State, Step
from isocost.world.pool import Pool
from isocost.world.ref import Ref
from isocost.world.snapshot import Memory, View
from isocost.world.workload import Workload

Pick = Callable[[int], int]
"""Draws a number below the one given."""


@dataclass
class Sim:
    """The cluster. floors are the plan's, for evictions."""

    workloads: dict[Ref, Workload]
    pools: dict[str, Pool]
    pick: Pick
    nodes: dict[str, Node] = field(default_factory=dict)
    pods: dict[str, Pod] = field(default_factory=dict)
    serial: int = 0
    asked: dict[Ref, int] = field(default_factory=dict)
    """the counts that were set by steps: the operator's memory"""

    def view(self) -> View:
        works = [replace(w, ready=self.ready(w.ref)) for w in self.workloads.values()]
        return view(
            works,
            list(self.pools.values()),
            list(self.nodes.values()),
            list(self.pods.values()),
            memory=Memory(set_replicas=dict(self.asked)),
        )

    def ready(self, ref: Ref) -> int:
        return sum(p.owner == ref and bool(p.node) for p in self.pods.values())

    def settle(self) -> None:
        """Controllers and the scheduler run until nothing changes."""
        for work in self.workloads.values():
            self._match(work)
        for waiting in [p for p in self.pods.values() if not p.node]:
            if homes := [n for n in self.nodes.values() if n.ready and not n.unschedulable and self.room(n.name)]:
                home = sorted(homes, key=lambda n: n.name)[self.pick(len(homes))]
                self.pods[waiting.uid] = replace(waiting, node=home.name, ready=True, unschedulable=False)

    def room(self, name: str) -> int:
        return CORES - sum(p.node == name for p in self.pods.values())

    def _match(self, work: Workload) -> None:
        mine = [p for p in self.pods.values() if p.owner == work.ref]
        for _ in range(work.replicas - len(mine)):
            self.serial += 1
            fresh = pod(f"{work.ref.name}-{self.serial:04d}", work.ref.name)
            self.pods[fresh.uid] = fresh
        for _ in range(len(mine) - work.replicas):
            mine = [p for p in self.pods.values() if p.owner == work.ref]
            waiting = [p for p in mine if not p.node] or mine
            del self.pods[waiting[self.pick(len(waiting))].uid]

    def arrive(self) -> None:
        """Every node that was asked for is there and Ready."""
        for name, held in self.pools.items():
            have = [n for n in self.nodes.values() if n.pool == name]
            for _ in range(held.replicas - len(have)):
                self.serial += 1
                fresh = node(f"{held.rule}-new{self.serial:04d}", held.rule, created=NOW)
                self.nodes[fresh.name] = fresh

    # Steps ------------------------------------------------------------------------------------------------------

    def take(self, step: Step, plan: Plan) -> bool:
        """Takes a step as far as it goes now; True when it is Done."""
        done = self._act(step, plan)
        self.settle()
        stands = {
            **{r: w.replicas for r, w in self.workloads.items()},
            **{p.ref: p.replicas for p in self.pools.values()},
        }
        ref = pool_ref(step.rule) if step.pool else step.target
        self.asked |= {ref: stands[ref]} if ref in stands else {}
        return done

    def _act(self, step: Step, plan: Plan) -> bool:
        match step.action:
            case Action.CREATE_POOL:
                made = pool(step.rule, step.to, ready=0, created_by_us=True)
                self.pools.setdefault(made.name, made)
                return True
            case Action.SCALE_POOL:
                return self._scale_pool(step)
            case Action.AWAIT_NODES:
                self.arrive()
                return self._open(step) >= step.to
            case Action.SCALE_WORKLOAD:
                work = self.workloads[step.target]
                assert work.replicas in (step.frm, step.to), (step, work.replicas)
                self.workloads[step.target] = replace(work, replicas=step.to)
                self.settle()
                return self.ready(step.target) >= min(step.to, step.frm)
            case Action.CORDON | Action.UNCORDON:
                return self._cordon(step, plan)
            case Action.DRAIN:
                return self._drain(step.target.name, plan)
            case Action.REMOVE_NODE:
                return self._remove(step)
            case Action.DELETE_POOL:
                assert not any(n.pool == step.pool for n in self.nodes.values())
                del self.pools[step.pool]
                return True

    def _scale_pool(self, step: Step) -> bool:
        held = self.pools[step.pool]
        assert held.replicas in (step.frm, step.to), (step, held)
        if step.to < held.replicas and sum(n.pool == step.pool for n in self.nodes.values()) > step.to:
            return False
        self.pools[step.pool] = replace(held, replicas=step.to)
        return True

    def _open(self, step: Step) -> int:
        held = pool_of(self.view(), step)
        assert held is not None
        return sum(n.pool == held.name and n.ready and not n.unschedulable for n in self.nodes.values())

    def _cordon(self, step: Step, plan: Plan) -> bool:
        on = step.action is Action.CORDON
        old = self.nodes[step.target.name]
        self.nodes[old.name] = replace(old, unschedulable=on, cordoned_by=plan.id if on else "")
        return True

    def _drain(self, name: str, plan: Plan) -> bool:
        """Evicts one pod after the other, each time letting the cluster settle, as far as the floors allow."""
        assert self.nodes[name].unschedulable
        for victim in [p for p in self.pods.values() if p.node == name]:
            if victim.uid in self.pods and victim.owner and self.ready(victim.owner) - 1 >= plan.floors[victim.owner]:
                del self.pods[victim.uid]
                self.settle()
        return not any(p.node == name for p in self.pods.values())

    def _remove(self, step: Step) -> bool:
        held = self.pools[step.pool]
        assert held.replicas == step.frm
        assert not any(p.node == step.target.name for p in self.pods.values())
        self.pools[step.pool] = replace(held, replicas=step.to)
        del self.nodes[step.target.name]
        return True


@dataclass
class Journal:
    """A plan under way, as its CostPlan would hold it."""

    plan: Plan
    states: dict[str, State] = field(default_factory=dict)

    def open(self) -> OpenPlan:
        return opened(self.plan, *(Entry(step=i, state=s, started=NOW) for i, s in self.states.items()))

    def note(self, step: Step, done: bool) -> None:
        self.states[step.id] = State.DONE if done else State.RUNNING

    @property
    def finished(self) -> bool:
        return all(self.states.get(s.id) is State.DONE for s in self.plan.steps)

    def due(self, steps: Sequence[Step]) -> list[Step]:
        """Of these, the ones whose `after` is Done: what act would find."""
        return [s for s in steps if all(self.states.get(a) is State.DONE for a in s.after)]

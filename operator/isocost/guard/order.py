"""Is it the step's turn? A step waits until all steps in its `after` are Done or Skipped.

A round should not be spent on each of forty cordons. So a step may also follow, in the same round, a step that is allowed
and *instant*: one whose end is there as soon as its write is, or that the cluster already fulfils as it was read.
    CreatePool, ScalePool, Cordon, Uncordon, RemoveNode, DeletePool    always
    AwaitNodes       if the Ready, open nodes are there
    SetMaxReplicas   always
    SetMinReplicas   upwards, or if the autoscaler asks for no more than the new minimum already
    ScaleWorkload    if enough replicas are Ready already (always so on the way down)
    Drain            if no pod is left to be evicted
That is a forecast from this round's reading. Act executes in the plan's order and looks at its journal again before each
step; if an earlier write failed, the later step waits there.
"""

from __future__ import annotations

from collections.abc import Collection
from itertools import takewhile

from isocost.world.plan import Action, OpenPlan, Plan, State, Step
from isocost.world.pool import Pool
from isocost.world.snapshot import View

_DONE = (State.DONE, State.SKIPPED)
_WRITTEN = (
    Action.CREATE_POOL, Action.SCALE_POOL, Action.SET_MAX, Action.CORDON, Action.UNCORDON, Action.REMOVE_NODE, Action.DELETE_POOL
)  # fmt: skip


def waits_for(step: Step, passed: Collection[str]) -> str:
    """The first step this one has to wait for, or ""; passed are the steps Done, Skipped, or instant in this round."""
    return next((name for name in step.after if name not in passed), "")


def finished(held: OpenPlan | None) -> frozenset[str]:
    """The ids of steps that are Done or Skipped."""
    return frozenset(e.step for e in held.journal if e.state in _DONE) if held else frozenset()


def running(held: OpenPlan | None, step: Step) -> bool:
    return held is not None and held.entry(step.id).state is State.RUNNING


def is_instant(view: View, step: Step) -> bool:
    """Whether the step, once taken, is Done in the same round."""
    match step.action:
        case Action.AWAIT_NODES:
            return arrived(view, step)
        case Action.SCALE_WORKLOAD:
            return any(w.ref == step.target and w.ready >= min(step.to, step.frm) for w in view.workloads)
        case Action.SET_MIN:
            return not step.reduces or any(w.handle == step.target and w.replicas <= step.to for w in view.workloads)
        case Action.DRAIN:
            return empty(view, step)
        case _:
            return step.action in _WRITTEN


def arrived(view: View, step: Step) -> bool:
    """Whether the nodes that an AwaitNodes waits for are Ready and open."""
    pool = pool_of(view, step)
    if pool is None:
        return not step.to
    return (
        sum(n.pool == pool.name and n.ready and not n.unschedulable and not n.terminating for n in view.nodes)
        >= step.to
    )


def homebound(view: View, plan: Plan, step: Step, passed: Collection[str]) -> str:
    """A node still to be drained that holds pods of the workload whose surge the step ends, or "".

    The step that ends a surge stands behind the drains. Their nodes are closed, by this plan or an earlier one, so no pod
    returns to them.
    """
    if step.action not in (Action.SCALE_WORKLOAD, Action.SET_MIN):
        return ""
    owners = {w.ref for w in view.workloads if w.handle == step.target}
    before = takewhile(lambda s: s.id != step.id, plan.steps)
    left = {s.target.name for s in before if s.action is Action.DRAIN and s.id not in passed}
    return next((p.node for p in view.pods if p.owner in owners and p.node in left and not p.terminating), "")


def empty(view: View, step: Step) -> bool:
    """Whether a drained node holds no pod that could be evicted."""
    node = step.target.name
    return not any(p.node == node and not p.daemon and not p.terminating and not p.immovable for p in view.pods)


def pool_of(view: View, step: Step) -> Pool | None:
    """The step's pool; one that the plan created is known by its rule and offer."""
    named = next((p for p in view.pools if p.name == step.pool), None)
    ours = (p for p in view.pools if p.created_by_us and p.rule == step.rule and _offer(p) == step.offer)
    return named or (next(ours, None) if step.pool.startswith("new:") else None)


def _offer(pool: Pool) -> str:
    return getattr(pool.offer, "name", "")

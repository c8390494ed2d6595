"""Is an open plan still right? Reasons for which it ends although it is not done.

Demand that wavers does not end a plan; the next one can be cheaper. It ends when it has become wrong: when its counts no longer
carry the demand, when it lacks capacity that is needed now, when its bounds or offers are no longer allowed, or when the
cluster is not as its next steps expect.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from isocost.plan.rescue import stranded
from isocost.plan.stand import NEW
from isocost.units import many
from isocost.world.cluster import Pod
from isocost.world.edits import counts
from isocost.world.plan import Action, OpenPlan, Plan, State, Step, Turn
from isocost.world.policy import PoolRule
from isocost.world.ref import Ref
from isocost.world.snapshot import View

_DONE = (State.DONE, State.SKIPPED)
_COUNTED = (Action.SCALE_POOL, Action.SCALE_WORKLOAD, Action.SET_MIN, Action.REMOVE_NODE)
PATIENCE = timedelta(minutes=10)
"""How long an autoscaler may take to follow a lower minimum: twice the five minutes for which an HPA looks back."""
HOMING = timedelta(minutes=1)
"""How long a pod that came meanwhile may look for a place: twice the usual grace of pods that are leaving one."""
_BRINGS = (Action.CREATE_POOL, Action.SCALE_POOL, Action.AWAIT_NODES)


def wrong(view: View, held: OpenPlan, fresh: Plan, now: datetime) -> str:
    """Why the open plan must end, as a sentence, or ""."""
    return next(_wrongs(view, held, fresh, now), "")


def _wrongs(view: View, held: OpenPlan, fresh: Plan, now: datetime) -> Iterator[str]:
    yield from (f"step {e.step} failed: {e.message}" for e in held.journal if e.state is State.FAILED)
    left = remaining(held)
    yield from _unlawful(view, left)
    yield from _unresized(view, left)
    yield from _quarantined(view, left, now)
    yield from _moved_on(view, held, left)
    yield from _arrived(view, left)
    yield from _replaced(view, held, left)
    yield from _stuck(view, held, left, now)
    yield from _unseated(view, held, left, fresh, now)
    yield from _insisted(view, held, left, now)
    yield from _too_small(view, held, fresh)
    yield from _needed(view, held, fresh, now)


def remaining(held: OpenPlan) -> tuple[Step, ...]:
    """The steps that are still to be done."""
    return tuple(s for s in held.plan.steps if held.entry(s.id).state not in _DONE)


# The policy has changed -------------------------------------------------------------------------------------------


def _unlawful(view: View, left: Collection[Step]) -> Iterator[str]:
    rules = {r.name: r for r in view.policy.pools}
    bounds = {w.handle: (w.min_replicas, w.max_replicas) for w in view.workloads}
    for step in left:
        if step.rule and step.rule not in rules:
            yield f"the policy has no pool entry {step.rule} any more"
        if step.action in (Action.SCALE_WORKLOAD, Action.SET_MIN):
            yield from _out_of_bounds(step, bounds)
    for name in sorted({s.rule for s in left if s.rule in rules}):
        yield from _too_many(view, rules[name], left)


def _unresized(view: View, left: Collection[Step]) -> Iterator[str]:
    """Workloads whose pods are not ours to resize any more."""
    for step in left:
        if step.action is Action.RESIZE_PODS and (why := view.unsized(step.target, step.resized)):
            yield f"the pods of {step.target} are not to be resized: {why}"


def _out_of_bounds(step: Step, bounds: Mapping[Ref, tuple[int, int]]) -> Iterator[str]:
    if step.target not in bounds:
        yield f"the policy does not govern {step.target} any more"
    elif not bounds[step.target][0] <= step.to <= bounds[step.target][1]:
        yield f"{step.target} may not have {many(step.to, 'replica')} any more"


def _too_many(view: View, rule: PoolRule, left: Collection[Step]) -> Iterator[str]:
    """Checks the sum that the remaining steps lead to, and only in the direction in which they move it."""
    now, then = _sums(view, rule.name, left)
    if then > rule.max_nodes and then > now:
        yield f"it leads to {many(then, 'node')} in pools of {rule.name}, which may have {rule.max_nodes}"
    if then < rule.min_nodes and then < now:
        yield f"it leads to {many(then, 'node')} in pools of {rule.name}, which must have {rule.min_nodes}"


def _sums(view: View, rule: str, left: Collection[Step]) -> tuple[int, int]:
    now = {p.name: p.replicas for p in view.pools if p.rule == rule}
    ends = final(s for s in left if s.rule == rule)
    return sum(now.values()), sum({**now, **ends}.values())


def final(steps: Iterator[Step] | Collection[Step]) -> dict[str, int]:
    """Per pool the node count that these steps end at."""
    counted = (Action.CREATE_POOL, Action.SCALE_POOL, Action.REMOVE_NODE)
    return {s.pool: s.to for s in steps if s.action in counted}


# The world has changed --------------------------------------------------------------------------------------------


def _quarantined(view: View, left: Collection[Step], now: datetime) -> Iterator[str]:
    barred = {(q.rule, q.offer): q for q in view.memory.quarantines if q.until > now}
    for step in left:
        brings = step.action in _BRINGS and not step.reduces
        if brings and (q := barred.get((step.rule, step.offer))):
            yield f"offer {q.offer} is quarantined until {q.until:%H:%M} UTC ({q.reason})"


def _moved_on(view: View, held: OpenPlan, left: Collection[Step]) -> Iterator[str]:
    """Counts that the next steps expect otherwise; only steps whose turn has come are asked."""
    stands = {str(ref): n for ref, n in counts(view).items()}
    for step in left:
        target = step.pool if step.action is Action.REMOVE_NODE else str(step.target)
        due = all(held.entry(name).state in _DONE for name in step.after)
        if due and step.action in _COUNTED and stands.get(target) not in (step.frm, step.to):
            yield f"{target} stands at {stands.get(target, 'nothing')}, where step {step.id} expected {step.frm}"


def _arrived(view: View, left: Collection[Step]) -> Iterator[str]:
    """Replicas that were to be taken back because they were no nodes, and are by now."""
    for step in left:
        nodes = sum(n.pool == step.pool and not n.terminating for n in view.nodes)
        asks = next((p.replicas for p in view.pools if p.name == step.pool), step.to)
        if step.action is Action.SCALE_POOL and step.reduces and asks != step.to and nodes > step.to:
            yield f"{step.pool} has {many(nodes, 'node')} by now, so step {step.id} cannot take back down to {step.to}"


def _replaced(view: View, held: OpenPlan, left: Collection[Step]) -> Iterator[str]:
    """Victims that vanished by another hand, and for which the pool has made new nodes: whom to remove now is open."""
    there = {n.name for n in view.nodes}
    asks = {p.name: p.replicas for p in view.pools}
    for step in left:
        due = step.action is Action.REMOVE_NODE and all(held.entry(name).state in _DONE for name in step.after)
        nodes = sum(n.pool == step.pool and not n.terminating for n in view.nodes)
        if due and step.target.name not in there and asks.get(step.pool) == step.frm and nodes > step.to:
            yield f"{step.target} vanished, and {step.pool} has replaced it"


def _stuck(view: View, held: OpenPlan, left: Collection[Step], now: datetime) -> Iterator[str]:
    """Pods that came onto a victim right before it was cordoned: the plan adds no replica for their moves, and may wait for ever."""
    drains = {s.target.name: held.entry(s.id).started for s in left if s.action is Action.DRAIN}
    raising = (Action.SCALE_WORKLOAD, Action.SET_MIN)
    raised = {s.target for s in held.plan.steps if s.action in raising and not s.reduces}
    spared = {w.ref for w in view.workloads if w.handle in raised}
    for pod in view.pods:
        since, late = drains.get(pod.node), pod.created > held.plan.created and pod.owner not in spared
        if since and late and now - since >= HOMING and not pod.daemon and not pod.terminating:
            yield f"{pod.ref.path} came onto {pod.node} after the plan was made, and is still there"


def _unseated(view: View, held: OpenPlan, left: Collection[Step], fresh: Plan, now: datetime) -> Iterator[str]:
    """Pods that have no turn any more: all new nodes are open, none has a place for them, and nobody is on the way (plan/turns.py)."""
    drains = [s for s in left if s.action is Action.DRAIN]
    drained = {s.target.name for s in drains if held.entry(s.id).state is State.RUNNING}
    stay = [p for p in view.pods if p.node in drained and not p.daemon]
    under_way = any(p.terminating or (not p.node and now - p.created < HOMING) for p in view.pods)
    shut = len(drained) < len(drains) or any(n.held for n in view.nodes)
    if fresh.turn == Turn() and stay and not (under_way or shut):
        yield f"the new nodes have no place for {many(len(stay), 'pod')} of the old ones"


def _insisted(view: View, held: OpenPlan, left: Collection[Step], now: datetime) -> Iterator[str]:
    """Autoscalers that were given leave to shrink, and keep more replicas than the plan counts on."""
    counts = {w.handle: w.replicas for w in view.workloads}
    for step in left:
        since = held.entry(step.id).started
        if step.action is Action.SET_MIN and step.reduces and since and now - since >= PATIENCE:
            yield f"{step.target} keeps {many(counts.get(step.target, 0), 'replica')}, where the plan counts on {step.to}"


# Demand has changed -----------------------------------------------------------------------------------------------


def _too_small(view: View, held: OpenPlan, fresh: Plan) -> Iterator[str]:
    plan = held.plan
    for ref, need in sorted(fresh.needs.items()):
        if ref in plan.replicas and plan.replicas[ref] < min(need, fresh.replicas[ref]):
            yield f"{ref} needs {many(need, 'replica')} now, the plan ends at {plan.replicas[ref]}"
    if not _promised(view, held, fresh):
        yield from _unprovided(plan, fresh)


def _promised(view: View, held: OpenPlan, fresh: Plan) -> bool:
    """Whether the plan has nodes on their way, and was made when all the pods that wait were there already."""
    coming = any(s.action is Action.AWAIT_NODES for s in remaining(held))
    return coming and all(p.created <= held.plan.created for p in stranded(view, fresh.needs))


def _unprovided(plan: Plan, fresh: Plan) -> Iterator[str]:
    """What pods and replicas cannot do without, and the open plan would not bring."""
    mine = {s.pool: s.to for s in additions(plan.steps)}
    for step in fresh.lacking:
        if step.to > mine.get(step.pool, mine.get(f"{NEW}{step.rule}/{step.offer}", 0)):
            yield f"demand needs {many(step.to, 'node')} of {step.offer} now, which the plan does not bring"


def _needed(view: View, held: OpenPlan, fresh: Plan, now: datetime) -> Iterator[str]:
    """Nodes that are to go, and that would stay by now: pods have looked in vain for other room long enough."""
    for name, pod in missed(view, held, fresh).items():
        if now - pod.created >= HOMING:
            yield f"{pod.ref.path} waits in vain, and node {name} has room for it, which was to go"


def missed(view: View, held: OpenPlan, fresh: Plan) -> Mapping[str, Pod]:
    """Node that is to go and would stay by now -> the first pod that came to wait meanwhile.

    It is there that evicted pods show whether kube-scheduler packs them as the plan did. Nothing is taken from these nodes
    until it is clear whether the pod finds a place, such as that of a pod that is on its way out.
    """
    lost = sorted((p for p in stranded(view, fresh.needs) if p.created > held.plan.created), key=lambda p: p.created)
    there = {n.name for n in view.nodes if not n.terminating}
    return dict.fromkeys(sorted((_going(remaining(held)) & there) - _going(fresh.steps)), lost[0]) if lost else {}


def _going(steps: Iterable[Step]) -> frozenset[str]:
    """The nodes that these steps take away."""
    return frozenset(s.target.name for s in steps if s.action in (Action.CORDON, Action.DRAIN, Action.REMOVE_NODE))


def additions(steps: Iterable[Step]) -> Iterator[Step]:
    """The steps that ask for nodes."""
    brings = (Action.CREATE_POOL, Action.SCALE_POOL)
    return (s for s in steps if s.action in brings and not s.reduces)

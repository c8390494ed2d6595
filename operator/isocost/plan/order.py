"""The order of steps: make before break.

    Cordon failed nodes      at once, so that nothing more lands on them; they are drained and removed with the victims
    Uncordon what stays
    CreatePool, ScalePool up -> AwaitNodes
    ScaleWorkload up         at once where demand already needs it (its pods may pend), else once its nodes are Ready
                             (for an autoscaled workload SetMaxReplicas where needed, then SetMinReplicas, here and below)
    ScaleWorkload down       at once where the lower count carries the demand before any pod has moved
    Cordon every victim      after all of the above, so that no evicted pod lands on the next victim
    Drain each               after the last Cordon
    RemoveNode each          after its Drain; one after the other within a pool, as each lowers the same count (what is drained
                             beside it may leave with it: act/resize.py)
    ScaleWorkload to target  from the surge, after the last Cordon, once no pod of it is left on a cordoned node
    DeletePool               our own, once empty

Cordons form a chain, so that a drain names one dependency instead of all cordons: a plan of hundreds of nodes must fit
into one object. The way back from a surge does not wait for drains: a node drains only when all pods on it have found
room, and the surge of one workload may be what fills that room for another. Guard holds it until its pods have moved.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from isocost.plan import scaling, words
from isocost.plan.count import Count
from isocost.plan.stand import Stand
from isocost.world.cluster import Node
from isocost.world.plan import Action, Step
from isocost.world.ref import Ref


@dataclass(slots=True, kw_only=True)
class Draft:
    """Steps as they are written down; ids count from s01."""

    steps: list[Step] = field(default_factory=list)

    def add(self, action: Action, target: Ref, *, stand: Stand | None = None, after: Iterable[str] = (),
            frm: int = 0, to: int = 0, reason: str = "") -> str:  # fmt: skip
        """Appends a step and returns its id."""
        step = Step(
            id=f"s{len(self.steps) + 1:02d}", action=action, target=target, frm=frm, to=to, after=tuple(after),
            pool=stand.name if stand else "", rule=stand.supply.rule if stand else "",
            offer=stand.supply.offer if stand else "", driver=stand.driver if stand else "", reason=reason,
        )  # fmt: skip
        self.steps.append(step)
        return step.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """Ids on the way: what was made before the first cordon, the last cordon, and node name -> its drain."""

    made: tuple[str, ...]
    last: tuple[str, ...]
    drains: Mapping[str, str]


def compose(stands: Sequence[Stand], counts: Sequence[Count], now: datetime) -> tuple[Step, ...]:
    """All steps from the present to the stands' and counts' targets, in an order that never breaks before it makes.

    counts of workloads on victims must already stand at their surge (Count.with_surge).
    """
    draft = Draft()
    shut = tuple(_shut(draft, stands))
    _uncordons(draft, stands)
    awaits = {s.supply.name: made for s in stands if (made := _capacity(draft, s, shut, now))}
    ups = [_up(draft, c, awaits) for c in counts if c.mid > c.now]
    downs = [_down(draft, c) for c in counts if c.mid < c.now and c.safe]
    tails = {s.supply.name: _takeback(draft, s) for s in stands if s.takeback}
    way = _drains(draft, stands, (*shut, *awaits.values(), *ups, *downs))
    for stand in stands:
        _removes(draft, stand, way.drains, tails)
    for count in counts:
        _final(draft, count, way)
        _relax(draft, count)
    return tuple(draft.steps)


def _shut(draft: Draft, stands: Sequence[Stand]) -> Iterator[str]:
    """Cordons the failed nodes that still take pods; the ids."""
    for stand in stands:
        for failing in stand.failing:
            if not failing.node.unschedulable:
                yield draft.add(
                    Action.CORDON, _node(failing.node), stand=stand, reason=f"it failed: {failing.node.failed}"
                )


def _uncordons(draft: Draft, stands: Sequence[Stand]) -> None:
    for stand in stands:
        for node in _staying(stand):
            if node.cordoned_by and node.unschedulable:
                draft.add(
                    Action.UNCORDON,
                    _node(node),
                    stand=stand,
                    reason=f"the plan keeps it ({node.cordoned_by} cordoned it)",
                )


def _capacity(draft: Draft, stand: Stand, shut: tuple[str, ...], now: datetime) -> str:
    """Asks for what is missing and waits for it; the id of the wait, or "" where nothing is to come."""
    asked = _asks(draft, stand)
    if not asked and not _arriving(stand, now):
        return ""
    beside = len(stand.victims) if stand.grows else 0
    due = stand.target + beside - sum(not _counts_on(n, stand, now) for n in _staying(stand))
    return draft.add(Action.AWAIT_NODES, stand.ref, stand=stand, after=(*asked, *shut), to=max(0, due),
                     reason=words.wait(stand, due))  # fmt: skip


def _asks(draft: Draft, stand: Stand) -> tuple[str, ...]:
    if not stand.grows:
        return ()
    action = Action.SCALE_POOL if stand.pool else Action.CREATE_POOL
    beside = len(stand.failing)  # which the pool asks for as well
    return (
        draft.add(
            action, stand.ref, stand=stand, frm=stand.asked + beside, to=stand.peak + beside, reason=words.grow(stand)
        ),
    )


def _arriving(stand: Stand, now: datetime) -> bool:
    """Whether something asked for is still to come. What a quarantined offer owes is not waited for."""
    if stand.quarantined:
        return False
    young = (n for n in _staying(stand) if not n.ready and now - n.created < stand.timeout)
    return stand.undelivered > stand.takeback or any(young)


def _counts_on(node: Node, stand: Stand, now: datetime) -> bool:
    """Whether a staying node will be Ready and open in time: not what a human cordoned, nor what is broken for long."""
    ours = not node.unschedulable or bool(node.cordoned_by)
    return ours and (node.ready or now - node.created < stand.timeout)


def _up(draft: Draft, count: Count, awaits: Mapping[str, str]) -> str:
    homes = {home.supply for home in count.homes}
    after = () if count.short else tuple(wait for supply, wait in awaits.items() if supply in homes)
    reason = words.surge(count) if count.now >= count.target else words.replicas(count)
    return _resize(draft, count, count.now, count.mid, after, reason)


def _down(draft: Draft, count: Count) -> str:
    reason = words.replicas(count)
    return _resize(draft, count, count.now, count.mid, (), reason)


def _resize(draft: Draft, count: Count, frm: int, to: int, after: tuple[str, ...], reason: str) -> str:
    """The steps from one count to another, by the workload's scale or its autoscaler's bounds; the id of the last."""
    for one in scaling.turns(count, frm, to):
        made = draft.add(one.action, one.target, frm=one.frm, to=one.to, after=after, reason=one.says(reason))
        after = (made,)
    return after[-1]


def _takeback(draft: Draft, stand: Stand) -> str:
    asked = stand.asked + len(stand.failing)
    reason = words.takeback(stand)
    return draft.add(Action.SCALE_POOL, stand.ref, stand=stand, frm=asked, to=asked - stand.takeback, reason=reason)


def _drains(draft: Draft, stands: Sequence[Stand], made: tuple[str, ...]) -> Way:
    """Cordons all victims in a chain, then drains each."""
    victims = [(stand, node) for stand in stands for node in stand.victims]
    last = made
    for stand, node in victims:
        last = (draft.add(Action.CORDON, _node(node), stand=stand, after=last, reason=words.shrink(stand)),)
    drains = {
        node.name: draft.add(Action.DRAIN, _node(node), stand=stand, after=last, reason=_leaves(stand, node))
        for stand, node in (*((s, n) for s in stands for n in s.given_back), *victims)
    }
    return Way(made=made, last=last, drains=drains)


def _removes(draft: Draft, stand: Stand, drains: Mapping[str, str], tails: Mapping[str, str]) -> None:
    """Removes the drained victims one by one, then the pool if it is ours and empty."""
    tail = tails.get(stand.supply.name, "")
    asked = stand.peak + len(stand.failing)
    for node in (*stand.given_back, *stand.victims):
        after = (drains[node.name], tail) if tail else (drains[node.name],)
        tail = draft.add(Action.REMOVE_NODE, _node(node), stand=stand, after=after, frm=asked, to=asked - 1,
                         reason=_leaves(stand, node))  # fmt: skip
        asked -= 1
    if stand.pool and stand.pool.created_by_us and not stand.fixed and not asked:
        draft.add(
            Action.DELETE_POOL, stand.ref, stand=stand, after=(tail,) if tail else (), reason="our own pool, empty"
        )


def _leaves(stand: Stand, node: Node) -> str:
    return f"it failed: {node.failed}" if node.failed else words.shrink(stand)


def _final(draft: Draft, count: Count, way: Way) -> None:
    """From the surge to the target; or from a count that had to be held until all pods stand where they carry enough."""
    held = count.mid < count.now and not count.safe
    frm = count.now if held else count.mid
    if frm != count.target:
        after = tuple(way.drains.values()) or way.made if held else way.last
        reason = words.replicas(count)
        _resize(draft, count, frm, count.target, after, reason)


def _relax(draft: Draft, count: Count) -> None:
    """Gives an autoscaler's maximum back to what its owner set, where it is not needed any more."""
    if count.mid == count.target and (turn := scaling.back(count)):
        draft.add(turn.action, turn.target, frm=turn.frm, to=turn.to, reason=turn.says(words.relax(count)))


def _staying(stand: Stand) -> tuple[Node, ...]:
    going = {n.name for n in stand.victims}
    return tuple(n for n in stand.nodes if n.name not in going)


def _node(node: Node) -> Ref:
    return Ref("Node", node.name)

"""In which order pods leave the nodes that are given up: by new nodes, opened for exactly the pods that leave for them.

A pod that replaces an evicted one is placed before anybody could tell it a seat, on the emptiest node that is open. With all new nodes
open, small pods spread over them, and large ones find no room any more. Where the node that it was bought for is the only one with
room, a pod lands there. So unless the simulation finds a place for everybody without that, one new node is open at a time, or as many as
are filled together as they were bought for (`abreast.py`); only pods that these were bought for may leave, and the other nodes are
held (`act/held.py`). No pod waits for that: none leaves before its place is open, and who would find none at the end stays, unless its
workload is governed (`_ordered`). For who waits already the node of its seat opens at once, and for who has none and finds nothing
else, one that could take it.

All of it follows from who stands where in this round, so a restart, or a pod that landed elsewhere, needs no memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from isocost.plan.abreast import abreast
from isocost.plan.overtaken import HOMING, additions, final, remaining
from isocost.plan.play import comers, coming, hosts, unplaced
from isocost.plan.scene import Scene
from isocost.plan.seats import benches, booked, waiting
from isocost.plan.stage import without
from isocost.world.cluster import Node, Pod
from isocost.world.plan import Action, OpenPlan, State, Step, Turn
from isocost.world.snapshot import View

PATIENCE = timedelta(minutes=2)
"""after so long in which nobody came to an open node, the next one opens beside it"""
STARTS = timedelta(minutes=15)
"""how long a pod may take to become ready before others wait for it no more"""
_IN_ORDER = "StatefulSet"
"""replaces a pod only once it is gone"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scheme:
    """Who moves where. leaving: the nodes that are drained. movers: the pods that leave them; later: those whose drain a budget
    still holds. seats: uid -> node, of pods that wait and that leave. shut: nodes that nobody has moved to yet, in the order in which
    they open; those of a pool whose count is somebody else's are open."""

    leaving: tuple[Node, ...]
    movers: tuple[Pod, ...]
    later: tuple[Pod, ...]
    waiting: tuple[Pod, ...]
    seats: Mapping[str, str]
    shut: tuple[Node, ...]

    @property
    def closed(self) -> bool:
        """Whether nothing new lands on the nodes that are drained."""
        return all(node.unschedulable for node in self.leaving)

    @property
    def sat(self) -> frozenset[str]:
        """The nodes on which pods that wait have their seats."""
        return frozenset(self.seats[pod.uid] for pod in self.waiting if pod.uid in self.seats)

    @property
    def begun(self) -> frozenset[str]:
        """The nodes that pods are still to move to, and on which others stand already."""
        wanted = {self.seats[pod.uid] for pod in self.movers if pod.uid in self.seats}
        return frozenset(wanted - {node.name for node in self.shut})

    def suits(self, node: Node) -> bool:
        """Whether it has what those who move there ask for: GPUs may be announced some time after it is Ready."""
        wanted = (pod.requests for pod in self.movers if self.seats.get(pod.uid) == node.name)
        return all(one.fits_in(node.allocatable) for one in wanted)


def turn(scene: Scene, fresh: Sequence[Step]) -> Turn | None:
    """Whose turn it is in the plan under way, or else by these steps; None where nobody moves to new nodes, or no order is needed."""
    held = next((p for p in reversed(scene.view.plans) if p.approved and not p.phase.closed), None)
    scheme = _scheme(scene, *(_drained(held) if held else (_named(fresh), ())))
    asked = final(additions(remaining(held) if held else fresh))
    if not (scheme.shut or _ordered(scene, scheme, held)) or _lands(scene, scheme, asked):
        return None
    opening = frozenset(_next(scheme, held, scene)) if scheme.closed else frozenset()
    to = scheme.begun | opening if scheme.closed else frozenset()
    free = opening | scheme.sat | frozenset(_wanted(scheme, scene)) | _idle(scheme, scene)
    return Turn(
        movers=tuple(pod.uid for pod in scheme.movers if scheme.seats.get(pod.uid) in to),
        opens=tuple(node.name for node in scene.view.nodes if node.held and node.ready and node.name in free),
        holds=tuple(node.name for node in scheme.shut if not node.held and node.name not in free),
    )


def _drained(held: OpenPlan) -> tuple[Sequence[str], Sequence[str]]:
    """(nodes that are being drained, those that are still to be); as long as no drain has begun, all are taken for the former."""
    left = [s for s in remaining(held) if s.action is Action.DRAIN]
    begun = [s for s in left if held.entry(s.id).state is State.RUNNING] or left
    return _named(begun), _named([s for s in left if s not in begun])


def _named(steps: Sequence[Step]) -> Sequence[str]:
    return [step.target.name for step in steps if step.action is Action.DRAIN]


def _scheme(scene: Scene, going: Sequence[str], later: Sequence[str]) -> _Scheme:
    there = {node.name: node for node in scene.view.nodes}
    order = {name: i for i, name in enumerate((*going, *later))}
    moving = (pod for pod in scene.view.pods if pod.node in order and not pod.daemon and not pod.terminating)
    queue = sorted(moving, key=lambda pod: (order[pod.node], pod.ref))
    movers = tuple(pod for pod in queue if order[pod.node] < len(going))
    idle = waiting(scene) if movers else ()
    seats = booked(scene, (b for b in benches(scene) if b.name not in order), (*idle, *movers)) if movers else {}
    wanted = {seats[pod.uid] for pod in movers if pod.uid in seats}
    theirs = {node.name for stand in scene.stands if stand.fixed for node in stand.nodes if not node.held}
    return _Scheme(
        leaving=tuple(there[name] for name in order if name in there),
        movers=movers,
        later=tuple(queue[len(movers) :]),
        waiting=idle,
        seats=seats,
        shut=tuple(there[name] for name in empty(scene.view) if name in wanted - theirs),
    )


def empty(view: View) -> tuple[str, ...]:
    """The nodes on which no pod stands that would have to move, or that are held, by name."""
    lived = {pod.node for pod in view.pods if not pod.daemon}
    return tuple(sorted(node.name for node in view.nodes if node.held or node.name not in lived))


def _lands(scene: Scene, scheme: _Scheme, asked: Mapping[str, int]) -> bool:
    """Whether all who are still to move find a place with all nodes open; then no order is needed. Not where they are too many to tell.

    asked: stand -> how many nodes it will have. Until the old nodes are closed, those that are still on their way count. Replicas
    that are there only while pods move (Count.with_surge) need no place at the end. An order that has begun is left only for more runs.
    """
    leaving = {node.name for node in scheme.leaving}
    nodes, pods, _ = without(scene, leaving)
    standing = [pod for pod in pods if pod.node and pod.node not in leaving]
    kept = {pod.uid for pod in pods}
    queue = [pod for pod in (*scheme.waiting, *scheme.movers, *scheme.later) if pod.uid in kept]
    awaited = () if scheme.closed else scene.stands
    new = (one for s in awaited for one in coming(scene.view, s, asked.get(s.name, s.asked)))
    there = (*hosts(scene.view, (node for node in nodes if not node.unschedulable), awaited), *new)
    ordered = any(node.held for node in scheme.shut)
    return unplaced(there, standing, tuple(comers(queue, scheme.seats, ())), many=ordered) == ()


def _next(scheme: _Scheme, held: OpenPlan | None, scene: Scene) -> Iterator[str]:
    """The nodes that open next, once all who move to those before them have come there, or are not to be waited for."""
    seated = (p for p in scheme.waiting if p.uid in scheme.seats)
    looking = any(scene.now - p.created <= PATIENCE for p in seated)
    if not (looking or _replaced_late(scheme, scene) or any(_awaited(scheme, held, scene))):
        able = [node for node in scheme.shut if node.ready and scheme.suits(node)]
        count = abreast(scene, _open(scheme, scene), able, (*scheme.waiting, *scheme.movers), scheme.seats)
        yield from [node.name for node in able[: max(1, count)]]


def _open(scheme: _Scheme, scene: Scene) -> Sequence[Node]:
    """The nodes to which pods may come now."""
    shut = {node.name for node in (*scheme.leaving, *scheme.shut)}
    return [node for node in scene.view.nodes if node.name not in shut and not (node.held or node.unschedulable)]


def _awaited(scheme: _Scheme, held: OpenPlan | None, scene: Scene) -> Iterator[str]:
    """The nodes that were opened and that pods are still to come to: somebody came lately, or others of a workload are starting."""
    began = (held and _began(held)) or scene.now
    for node in scene.view.nodes:
        if node.name in scheme.begun:
            came = [pod.created for pod in scene.view.pods if pod.node == node.name and not pod.daemon]
            lately = scene.now - max((node.opened or began, *came)) <= PATIENCE
            if lately or _starting(scheme, node, scene):
                yield node.name


def _began(held: OpenPlan) -> datetime | None:
    """When the first drain began."""
    starts = (held.entry(s.id).started for s in held.plan.steps if s.action is Action.DRAIN)
    return min((at for at in starts if at), default=None)


def _ordered(scene: Scene, scheme: _Scheme, held: OpenPlan | None) -> bool:
    """Whether nodes have been opened in turns: who has no seat then stays, although all are open. Not so where workloads that are
    governed move: of these one more runs meanwhile than has a seat, and its way back waits until they have left."""
    began = _began(held) if held else None
    governed = {count.ref for count in scene.counts}
    opened = began is not None and any(node.opened and node.opened >= began for node in scene.view.nodes)
    return opened and not any(pod.owner in governed for pod in scheme.movers)


def _starting(scheme: _Scheme, node: Node, scene: Scene) -> bool:
    """Whether a pod is not ready yet without which others of its workload may not leave for this node."""
    owners = {pod.owner for pod in scheme.movers if scheme.seats.get(pod.uid) == node.name}
    leaving = {one.name for one in scheme.leaving}  # who is not ready there starts no more: it may leave as it is
    new = (p for p in scene.view.pods if not p.ready and p.node not in leaving and scene.now - p.created <= STARTS)
    return any(pod.owner in owners for pod in new)


def _wanted(scheme: _Scheme, scene: Scene) -> Iterator[str]:
    """The first node that is shut and could take a pod which has looked in vain for another place, and has no seat."""
    lost = (p for p in scene.view.pods if p.stranded and p.uid not in scheme.seats and scene.now - p.created >= HOMING)
    for pod in lost:
        fits = (n for n in scheme.shut if n.ready and pod.requests.fits_in(n.allocatable))
        yield from [n.name for n in fits if pod.scheduling.admits(n.labels, n.taints)][:1]


def _idle(scheme: _Scheme, scene: Scene) -> frozenset[str]:
    """The nodes that are held once nobody has a seat on any of them: nothing is kept for anybody there."""
    if scheme.shut or not scheme.closed:
        return frozenset()
    return frozenset(node.name for node in scene.view.nodes if node.held)


def _replaced_late(scheme: _Scheme, scene: Scene) -> bool:
    """Whether pods are on their way out whose replacements come only afterwards."""
    leaving = {node.name for node in scheme.leaving}
    gone = (pod.owner for pod in scene.view.pods if pod.terminating and pod.node in leaving)
    return any(owner.kind == _IN_ORDER for owner in gone if owner)

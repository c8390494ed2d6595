"""Drain: one eviction after the other, as far as the budgets and the workloads' own needs allow.

Pods go through the Eviction API only, so PodDisruptionBudgets hold whatever we think. On top of that no eviction leaves
a governed workload with fewer ready pods than its floor, and a workload that nobody budgets for loses as many at a time as it may
miss while it is updated. Ready pods are counted from the pods themselves, because a status lags behind the eviction made a moment ago.
What may never be evicted blocks the drain, by name; a pod that came after this round's reading waits for the next, and in a repack
a pod leaves only when it is its turn.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from isocost.act import reads
from isocost.act.hand import Hand, Result, done, waits
from isocost.kube.errors import Blocked, Conflict, Denied, NotFound
from isocost.world.cluster import Budget, Pod
from isocost.world.plan import Step, Turn
from isocost.world.ref import Ref

_SAFE, _DISRUPT = "cluster-autoscaler.kubernetes.io/safe-to-evict", "karpenter.sh/do-not-disrupt"
_SHOWN = 3
_EVICTED = "was evicted"


def drain(hand: Hand, step: Step) -> Result:
    """Done when no pod but daemons' and mirrors is left, or the node is gone. Raises Conflict when it is not cordoned."""
    if hand.turn is not None and _waits(hand, hand.turn, step.target.name):
        return waits("its pods wait until their new nodes open")
    node = reads.node(hand.cluster, step.target.name)
    if node is None:
        return done("the node is gone")
    if not node.spec.unschedulable:
        raise Conflict("the node is not cordoned any more; somebody has opened it", kind="Node", name=step.target.name)
    left = [pod for pod in reads.pods(hand.cluster, step.target.name) if not pod.stays]
    if not left:
        return done()
    said = list(_evictions(hand, left))
    return waits(_told(said), evicted=sum(sentence.endswith(_EVICTED) for sentence in said))


def _evictions(hand: Hand, left: list[reads.Pod]) -> Iterator[str]:
    """Evicts what may go; a sentence for each pod that is still there."""
    room, known = Room(hand), hand.pods()
    for pod in left:
        if pod.metadata.deletion_timestamp is not None:
            yield f"{pod.ref.path} is terminating"
            continue
        why = _stays(pod, known.get(pod.metadata.uid)) or _turn(hand, pod) or room.wants(pod, known[pod.metadata.uid])
        yield f"{pod.ref.path} {why}" if why else _evict(hand, pod, room, known[pod.metadata.uid])


def _stays(pod: reads.Pod, known: Pod | None) -> str:
    if known is None:
        return "came after this round's reading"
    if pod.metadata.note(_SAFE) == "false" or pod.metadata.note(_DISRUPT) not in ("", "false"):
        return "asks not to be disrupted"
    return f"is never evicted: {known.immovable}" if known.immovable else ""


def _waits(hand: Hand, turn: Turn, name: str) -> bool:
    """Whether it is cordoned, and has pods, but none whose turn it is: most nodes of a repack in most rounds, and not worth a reading."""
    there = [pod for pod in hand.view.pods if pod.node == name and not pod.daemon]
    return hand.node(name).unschedulable and bool(there) and not any(pod.uid in turn.movers for pod in there)


def _turn(hand: Hand, pod: reads.Pod) -> str:
    """Why it leaves later, in a repack that goes in turns (plan/turns.py), or ""."""
    return "" if hand.turn is None or pod.metadata.uid in hand.turn.movers else "waits until its new node opens"


def _evict(hand: Hand, pod: reads.Pod, room: Room, known: Pod) -> str:
    try:
        hand.cluster.evict(pod.ref.name, namespace=pod.ref.namespace, uid=pod.metadata.uid)
    except Blocked as error:
        return f"{pod.ref.path} {_budget(hand, known)}: {error.message}"
    except Denied as error:
        return f"{pod.ref.path} stays for now: {error.message}"
    except NotFound:
        return f"{pod.ref.path} is gone"
    except Conflict:
        return f"{pod.ref.path} was replaced by another pod of that name"
    room.spend(pod, known.owner)
    return f"{pod.ref.path} {_EVICTED}"


def _budget(hand: Hand, pod: Pod) -> str:
    names = [b.ref.path for b in hand.view.budgets if covers(b, pod)]
    return f"is held by PodDisruptionBudget {' and '.join(names)}" if names else "is held by a PodDisruptionBudget"


def covers(budget: Budget, pod: Pod) -> bool:
    """Whether the budget's selector picks the pod."""
    same = all(pod.labels.get(key) == value for key, value in budget.selector.items())
    return budget.ref.namespace == pod.ref.namespace and same and all(e.matches(pod.labels) for e in budget.expressions)


class Room:
    """How many ready pods of each owner may still be taken in this drain."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand
        self._spent: Counter[Ref] = Counter()
        self._read: dict[Ref, tuple[int, int] | None] = {}

    def wants(self, pod: reads.Pod, known: Pod) -> str:
        """Why taking this pod would leave its workload with too little, or ""."""
        if known.owner is None or not pod.serves:
            return ""
        counts = self._counts(known)
        if counts is None:
            return ""
        ready, floor = counts[0] - self._spent[known.owner], counts[1]
        if ready - 1 >= floor:
            return ""
        return f"stays for now: {known.owner} has {ready} ready pods and needs {floor}"

    def spend(self, pod: reads.Pod, owner: Ref | None) -> None:
        if owner is not None and pod.serves:
            self._spent[owner] += 1

    def _counts(self, pod: Pod) -> tuple[int, int] | None:
        """(ready pods, the least there must be) of the pod's owner, read once; None where there is no such rule."""
        assert pod.owner is not None
        if pod.owner not in self._read:
            self._read[pod.owner] = self._fresh(pod, pod.owner)
        return self._read[pod.owner]

    def _fresh(self, pod: Pod, owner: Ref) -> tuple[int, int] | None:
        floor = _floor(self._hand.plan.floors, self._hand.plan.replicas, owner)
        budgeted = any(covers(b, pod) for b in self._hand.view.budgets)
        if owner.kind not in reads.WORKLOADS or (floor is None and budgeted):
            return None
        try:
            there = reads.workload(self._hand.cluster, owner)
        except NotFound:
            return None
        least = there.spec.replicas - there.spec.spares if floor is None else floor
        return reads.serving(self._hand.cluster, there), least


def _floor(floors: Mapping[Ref, int], replicas: Mapping[Ref, int], owner: Ref) -> int | None:
    return floors.get(owner, replicas.get(owner))


def _told(sentences: list[str]) -> str:
    """The first few sentences, those that say what stands in the way before those that say what was done."""
    ranked = sorted(sentences, key=lambda s: s.endswith((_EVICTED, "is terminating", "is gone")))
    more = f"; and {len(ranked) - _SHOWN} more" if len(ranked) > _SHOWN else ""
    return "; ".join(ranked[:_SHOWN]) + more

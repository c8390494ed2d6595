"""Tells waiting pods their seats, and lets kube-scheduler onto nodes that were held until then.

A seat is status.nominatedNodeName. kube-scheduler tries a pod on that node before all others and keeps the room there from pods of the
same or a lower priority; it forgets a seat when an attempt fails, and the next round says it again. Nothing of it is journaled: a seat
is a hint that may be lost, be wrong or be said twice without harm.

A node that comes with the taint SEATING is held (held.py): pods are told their seats on it as soon as it is seen, and it opens later,
whether there were pods for it or not. What attempts have cost by then, and cost while nodes open, is said again before those pods are
tried again.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from datetime import datetime

import msgspec

from isocost.act import held
from isocost.act.fault import fault
from isocost.act.hand import Ports
from isocost.kube.decode import Page
from isocost.kube.errors import ApiError, Conflict, Invalid, NotFound
from isocost.kube.kinds import POD
from isocost.kube.meta import Meta, Wire
from isocost.world.cluster import Pod
from isocost.world.plan import Chosen, Outcome
from isocost.world.snapshot import View

HANDS = 12
"""pods that are told at once"""
LISTS, FEW = 4, 5
"""how often lost seats are looked for before nodes open, and how many are left to the watch"""
WATCHES, WATCH = 4, 5
"""how often and for how many seconds lost seats are looked for: the scheduler hears of the nodes that open one by one, and a server
that is busy ends watches early"""
_WAITS = "spec.nodeName="
Seats = Sequence[tuple[Pod, str]]
"""pods and the names of their nodes"""
Writes = Sequence[Future[None]]


class _Told(Wire):
    nominated_node_name: str = ""


class _Waiting(Wire):
    metadata: Meta
    status: _Told = msgspec.field(default_factory=_Told)


_waiting = msgspec.json.Decoder(_Waiting).decode
_WAITING = Page(POD.name, _Waiting)


def seat(chosen: Chosen, view: View, ports: Ports, now: datetime) -> Outcome:
    """All seats are told, then the nodes that are to open are opened. A refusal ends it for this round.

    The outcome has notices, and how many pods have not come to their seats yet.
    """
    seats = [(pod, where) for pod in view.pods if (where := chosen.seats.get(pod.ref, ""))]
    come = 0
    try:
        with _hands(HANDS) as telling, _hands(held.DOORS) as doors:
            turn = chosen.turn if chosen.active else None
            if turn and turn.holds:
                _done(held.holding(ports.cluster, held.read(ports.cluster, turn.holds), doors))
            _tell(ports, [(pod, where) for pod, where in seats if pod.nominated != where], telling)
            if names := held.due(view, now, turn):
                nodes, usher = held.read(ports.cluster, names), Usher(ports, seats, names, telling)
                usher.gather()
                opens = held.opening(ports.cluster, nodes, doors, now)
                usher.watch()
                _done(opens)
                come = usher.come
    except ApiError as error:
        found = fault(error)
        return Outcome(notices=(found.notice,) if found.notice else ())
    return Outcome(waiting=len(seats) - come)


def _hands(count: int) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(count, thread_name_prefix="seats")


def _done(writes: Writes) -> None:
    """Returns once all of them are. Raises what one of them raised, and begins no more of them."""
    for write in writes:
        try:
            write.result()
        except ApiError:
            for other in writes:
                other.cancel()
            raise


def _tell(ports: Ports, seats: Seats, hands: Executor) -> None:
    _done([hands.submit(_nominate, ports, pod, where) for pod, where in seats])


class Usher:
    """Says seats again that attempts have cost, and knows whose pods of the nodes that open are still to come."""

    def __init__(self, ports: Ports, seats: Seats, opening: frozenset[str], hands: Executor) -> None:
        self._ports, self._hands = ports, hands
        self._known = {pod.uid: (pod, where) for pod, where in seats}
        self._due = {pod.uid for pod, where in seats if where in opening}
        self._waiting: set[str] = set()
        self._told: list[Future[None]] = []
        self._version = ""

    @property
    def come(self) -> int:
        """How many pods of the nodes that open are there."""
        return len(self._due) - len(self._waiting)

    def gather(self) -> None:
        """Until all pods that wait have their seats, or nearly: while nodes are set up, each change of one has some tried in vain."""
        for _ in range(LISTS):
            found = self._ports.cluster.list(POD, fields=_WAITS, decode=_WAITING)
            self._told, self._waiting = [], set()
            for page in found:
                for one in page:
                    self._look(one, True)
            self._version = found.version
            _done(self._told)
            if len(self._told) <= FEW:
                return

    def watch(self) -> None:
        """While nodes open, until all of their pods are there or the time is over."""
        for _ in range(WATCHES):
            if self._waiting:
                cluster, version = self._ports.cluster, self._version
                cluster.watch(POD, version, self._look, decode=_waiting, fields=_WAITS, seconds=WATCH)
        _done(self._told)

    def _look(self, one: _Waiting, waits: bool) -> bool:
        """What is seen of a pod; whether any are still to come."""
        self._version, uid = one.metadata.resource_version, one.metadata.uid
        pod, where = self._known.get(uid, (None, ""))
        if waits and pod and one.status.nominated_node_name != where:
            self._told.append(self._hands.submit(_nominate, self._ports, pod, where))
        if waits and uid in self._due:
            self._waiting.add(uid)
        else:
            self._waiting.discard(uid)
        return bool(self._waiting)


def _nominate(ports: Ports, pod: Pod, node: str) -> None:
    body = {"metadata": {"uid": pod.uid}, "status": {"nominatedNodeName": node}}
    try:
        ports.cluster.patch(POD, pod.ref.name, body, namespace=pod.ref.namespace, subresource="status")
    except (NotFound, Conflict, Invalid):
        return  # it is gone, replaced by another of its name, or placed meanwhile

"""Tells waiting pods their seats, and lets kube-scheduler onto nodes that were held until then.

A seat is status.nominatedNodeName. kube-scheduler tries a pod on that node before all others and keeps the room there from pods of the
same or a lower priority; it forgets a seat when an attempt fails, and the next round says it again. Nothing of it is journaled: a seat
is a hint that may be lost, be wrong or be said twice without harm.

A node that comes with the taint SEATING is held (held.py): pods are told their seats on it as soon as it is seen, and it opens later,
whether there were pods for it or not. What attempts cost while nodes open is said again at once, before those pods are tried again.
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
from isocost.world.plan import Chosen, Notice
from isocost.world.snapshot import View

HANDS = 8
"""pods that are told at once"""
WATCHES, WATCH = 4, 5
"""how often and for how many seconds lost seats are looked for: the scheduler hears of the nodes that open one by one, and a server
that is busy ends watches early"""
_WAITS = "spec.nodeName="
Seats = Sequence[tuple[Pod, str]]
"""pods and the names of their nodes"""


class _Told(Wire):
    nominated_node_name: str = ""


class _Waiting(Wire):
    metadata: Meta
    status: _Told = msgspec.field(default_factory=_Told)


_waiting = msgspec.json.Decoder(_Waiting).decode
_WAITING = Page(POD.name, _Waiting)


def seat(chosen: Chosen, view: View, ports: Ports, now: datetime) -> tuple[Notice, ...]:
    """All seats are told, then the nodes that are to open are opened. A refusal ends it for this round."""
    seats = [(pod, where) for pod in view.pods if (where := chosen.seats.get(pod.ref, ""))]
    try:
        with _hands(HANDS) as telling, _hands(held.DOORS) as doors:
            turn = chosen.turn if chosen.active else None
            if turn and turn.holds:
                _done(held.holding(ports.cluster, turn.holds, doors))
            _tell(ports, [(pod, where) for pod, where in seats if pod.nominated != where], telling)
            if names := held.due(view, now, turn):
                opens = held.opening(ports.cluster, names, doors, now)
                _again(ports, seats, names, telling)
                _done(opens)
    except ApiError as error:
        found = fault(error)
        return (found.notice,) if found.notice else ()
    return ()


def _hands(count: int) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(count, thread_name_prefix="seats")


def _done(writes: Sequence[Future[None]]) -> None:
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


def _again(ports: Ports, seats: Seats, opening: frozenset[str], hands: Executor) -> None:
    """Says again what attempts cost while these nodes open, until all of their pods are there or the time is over."""
    known = {pod.uid: (pod, where) for pod, where in seats}
    found = ports.cluster.list(POD, fields=_WAITS, decode=_WAITING)
    waiting: set[str] = set()
    told: list[Future[None]] = []
    version = ""

    def look(one: _Waiting, waits: bool) -> bool:
        nonlocal version
        version, uid = one.metadata.resource_version, one.metadata.uid
        pod, where = known.get(uid, (None, ""))
        if waits and pod and one.status.nominated_node_name != where:
            told.append(hands.submit(_nominate, ports, pod, where))
        if waits and where in opening:
            waiting.add(uid)
        else:
            waiting.discard(uid)
        return bool(waiting)

    for page in found:
        for one in page:
            look(one, True)
    version = found.version
    watches = 0
    while waiting and watches < WATCHES:
        ports.cluster.watch(POD, version, look, decode=_waiting, fields=_WAITS, seconds=WATCH)
        watches += 1
    _done(told)


def _nominate(ports: Ports, pod: Pod, node: str) -> None:
    body = {"metadata": {"uid": pod.uid}, "status": {"nominatedNodeName": node}}
    try:
        ports.cluster.patch(POD, pod.ref.name, body, namespace=pod.ref.namespace, subresource="status")
    except (NotFound, Conflict, Invalid):
        return  # it is gone, replaced by another of its name, or placed meanwhile

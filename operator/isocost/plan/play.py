"""Pods and nodes of a plan, played through the simulation of kube-scheduler (`isocost.scheduler`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from hashlib import blake2b
from itertools import count, islice

from isocost.model.habitat import Habitat, promised
from isocost.plan import room
from isocost.plan.rescue import offer
from isocost.plan.room import Item
from isocost.plan.stand import Stand
from isocost.scheduler import Guest, Host, Spec, simulate
from isocost.world.cluster import Node, Pod
from isocost.world.ref import Ref
from isocost.world.snapshot import View

MOST = 800_000
"""pods to be placed times nodes that are simulated, about two seconds; of longer ways the first-fit has the last word"""
FEW, ORDERS = 200_000, 8
"""pods times nodes in all runs beyond the second, and how many orders are enough"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comer:
    """A pod that needs a place. seat: the node that it was bought for, "" for none; told: whether it is told so, as only pods that
    wait are; turn: when it comes, and its node opens."""

    item: Item
    seat: str = ""
    told: bool = False
    turn: int = 0


def comers(queue: Iterable[Pod], seats: Mapping[str, str], shut: Sequence[str]) -> Iterator[Comer]:
    """Who waits or moves, in turns: who waits and who moves to open nodes, then those for each node that is shut, then who has no seat.

    seats: uid -> node. shut: nodes in the order in which they open; those on which somebody who waits has a seat are open.
    """
    pods = tuple(queue)
    sat = {seats.get(pod.uid, "") for pod in pods if not pod.node}
    turns = {name: i for i, name in enumerate((name for name in shut if name not in sat), start=1)}
    last = len(turns) + 1 if turns else 0
    for pod in pods:
        seat = seats.get(pod.uid, "")
        turn = turns.get(seat, 0) if seat or not pod.node else last
        yield Comer(item=room.item(pod), seat=seat, told=bool(seat) and not pod.node, turn=turn)


def unplaced(
    hosts: Iterable[Host], standing: Iterable[Pod], coming: Sequence[Comer], many: bool = False
) -> tuple[Item, ...] | None:
    """Those who find no place in the worst of the runs; None where they are too many to be played."""
    found = runs(hosts, standing, coming, many)
    if found is None:
        return None
    worst = max(found, key=lambda run: run.count(""))
    return tuple(one.item for one, node in zip(coming, worst, strict=True) if not node)


def runs(
    hosts: Iterable[Host], standing: Iterable[Pod], coming: Sequence[Comer], many: bool = False
) -> tuple[Sequence[str], ...] | None:
    """In each run the node on which each of them lands, "" for none; None where they are too many to be played.

    Within a turn they come as given, or one of each owner after the other, as they do where a workload loses one pod at a time; where
    `many` is asked for and they are few, also in any order, in ORDERS runs at most.
    """
    opens = {one.seat: one.turn for one in coming if one.seat}
    there = tuple(replace(host, turn=opens.get(host.name, 0)) for host in hosts)
    size = len(coming) * len(there)
    if size > MOST:
        return None
    cast = _Cast()
    settled = [cast.guest(room.item(pod), host=pod.node) for pod in standing]
    guests = [cast.guest(one.item, nominated=one.seat if one.told else "", turn=one.turn) for one in coming]
    enough = max(2, min(ORDERS, FEW // max(1, size))) if many else 2
    orders = enumerate(islice(_orders(guests, coming), enough))
    placed = (simulate(there, cast.specs, (*settled, *order), seed).placed for seed, order in orders)
    return tuple([run.get(guest.name, "") for guest in guests] for run in placed)


def _orders(guests: Sequence[Guest], coming: Sequence[Comer]) -> Iterator[Sequence[Guest]]:
    yield guests
    yield _dealt(guests, coming)
    for seed in count():
        yield sorted(guests, key=partial(_drawn, seed))


def _drawn(seed: int, guest: Guest) -> bytes:
    return blake2b(f"{seed} {guest.name}".encode(), digest_size=8).digest()


def _dealt(guests: Sequence[Guest], coming: Sequence[Comer]) -> Sequence[Guest]:
    """One of each owner, then the next of each."""
    before: Counter[tuple[Ref | None, int]] = Counter()
    ranked = []
    for guest, one in zip(guests, coming, strict=True):
        ranked.append((before[one.item.owner, one.turn], guest))
        before[one.item.owner, one.turn] += 1
    return [guest for _, guest in sorted(ranked, key=lambda pair: pair[0])]


class _Cast:
    """Gives pods that are alike one spec."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], Spec] = {}
        self._count = 0

    @property
    def specs(self) -> tuple[Spec, ...]:
        return tuple(self._known.values())

    def guest(self, item: Item, host: str = "", nominated: str = "", turn: int = 0) -> Guest:
        self._count += 1
        kin = str(item.owner) if item.owner else ""
        key = (kin, f"{item.requests} {item.scheduling}")
        if key not in self._known:
            name = str(len(self._known))
            self._known[key] = Spec(name=name, requests=item.requests, scheduling=item.scheduling, kin=kin)
        return Guest(name=str(self._count), spec=self._known[key].name, host=host, nominated=nominated, turn=turn)


def host(node: Node) -> Host:
    """The node as the simulation sees it; a cordon of ours does not count."""
    taints = tuple(t for t in node.taints if not t.key.startswith("node.kubernetes.io/"))
    closed = node.unschedulable and not node.cordoned_by
    return Host(name=node.name, allocatable=node.allocatable, labels=node.labels, taints=taints, closed=closed)


def hosts(view: View, nodes: Iterable[Node], stands: Iterable[Stand] = ()) -> Iterator[Host]:
    """The nodes as they are; those of the stands that are not Ready yet as their offers promise, and no others that are not."""
    late = {node.name: stand for stand in stands for node in stand.nodes if not node.ready}
    for node in nodes:
        if node.ready and not node.terminating:
            yield host(node)
        elif node.name in late:
            yield expected(view, late[node.name], node.name)


def coming(view: View, stand: Stand, count: int) -> Iterator[Host]:
    """What a stand is still to be given until it has so many nodes."""
    like = expected(view, stand, "")
    return (replace(like, name=f"{stand.supply.name} {i}") for i in range(count - len(stand.nodes)))


def expected(view: View, stand: Stand, name: str) -> Host:
    """What its offer promises of a node of a stand."""
    found = offer(view, stand)
    look = promised(found) if found else Habitat(labels={})
    return Host(name=name, allocatable=stand.supply.allocatable, labels=look.labels, taints=look.taints)

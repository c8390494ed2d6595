"""What to buy for pods that have no place: as little as places them, on top of what is there and what is on its way.

First the room that is free. Where that is not enough there are two ways, and the cheaper one is taken:
  packed      as the solution packs: each pod gets its seat on a node that is there, on its way, or wanted by the solution, and the
              wanted nodes on which somebody sits are bought. Pods are told these seats (seats.py), so kube-scheduler follows.
  one by one  the node that the solution wants next, or else the cheapest that takes a pod left over, until none is left.
The first finds back what the solution found, and so asks for nothing once it is on its way; a first-fit alone needs more nodes
for the same pods, and more again when it is asked a second time. The second wins where the solution would rather re-pack the
fleet, and one small node is all that is lacking.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from isocost.plan import room
from isocost.plan.count import Count
from isocost.plan.rescue import arriving, growth, lacks, needs, offer, waiting
from isocost.plan.room import Bin, Item
from isocost.plan.scene import Scene
from isocost.plan.seats import Bench, benches, patterns, seated, shapes
from isocost.plan.stand import Stand
from isocost.world.problem import Choice, Limit, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Want:
    """A pod that has no place, waiting or still to come. shape is its name in the solution, "" where it has none."""

    item: Item
    shape: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """The fleet with what is bought, and what found no place all the same."""

    stands: tuple[Stand, ...]
    left: tuple[Item, ...] = ()

    @property
    def micros(self) -> int:
        """What it adds to the hourly cost, in millionths."""
        return sum(s.price.micros * (s.target - s.asked) for s in self.stands)


def additions(scene: Scene, counts: Sequence[Count]) -> tuple[tuple[Stand, ...], bool]:
    """(stands, fits): the present fleet plus as few nodes as place the waiting pods and the replicas still to come."""
    kept = _raised(scene)
    wants = tuple(_wants(scene, counts))
    left = room.place([w.item for w in wants], (*_there(scene), *(b for s in kept for b in _due(scene, s))))
    if not left:
        return kept, True
    best = min(_ways(scene, kept, wants, left), key=lambda way: (bool(way.left), way.micros))
    if best.left:
        return tuple(_trusting(scene, s) for s in best.stands), False
    return best.stands, True


def _wants(scene: Scene, counts: Sequence[Count]) -> Iterator[Want]:
    known = {pod.uid: shape for pod, shape in shapes(scene)}
    for pod in waiting(scene.view, needs(counts)):
        yield Want(item=room.item(pod), shape=known.get(pod.uid, ""))
    for c in counts:
        yield from (Want(item=item, shape=c.shape.name if c.shape else "") for item in growth((c,)))


def _raised(scene: Scene) -> tuple[Stand, ...]:
    """The present fleet, and where a pool entry has fewer nodes than it must, what the solution has of it."""
    asked = {s.supply.name: s.asked for s in scene.stands}
    short = {name for limit in scene.problem.limits if lacks(limit, asked) for name in limit.weights}
    return tuple(
        s.aimed(max(s.asked, scene.wants(s)) if s.supply.name in short and not s.fixed else s.asked)
        for s in scene.stands
    )


def _there(scene: Scene) -> tuple[Bin, ...]:
    return room.standing(scene.view.nodes, scene.view.pods)


def _due(scene: Scene, stand: Stand) -> tuple[Bin, ...]:
    """Nodes on their way, and those that are asked for in any case."""
    return (*arriving(scene.view, stand), *_coming(scene, stand, stand.target - stand.asked))


def _coming(scene: Scene, stand: Stand, count: int) -> tuple[Bin, ...]:
    return room.coming(stand.supply, offer(scene.view, stand), count)


def _ways(scene: Scene, kept: tuple[Stand, ...], wants: Sequence[Want], left: tuple[Item, ...]) -> Iterator[Way]:
    """The ways to choose from. The packed one alone, where it buys nothing, or no more than the cheapest fleet adds to this one."""
    packed = _packed(scene, kept, wants)
    if packed:
        yield packed
    if packed and not packed.left and packed.micros <= Way(stands=kept).micros:
        return
    shrinks = any(scene.wants(s) < s.target for s in kept)
    if not packed or packed.left or shrinks or any(s.target > scene.wants(s) for s in packed.stands):
        yield _one_by_one(scene, kept, left, packed.micros if packed and not packed.left else None)


# As the solution packs ------------------------------------------------------------------------------------------------


@dataclass(slots=True, kw_only=True)
class _Hall:
    """All nodes by name: those that are there, those on their way, and those that may be bought (shop: name -> supply)."""

    benches: list[Bench]
    bins: dict[str, Bin]
    shop: dict[str, str] = field(default_factory=dict)


def _packed(scene: Scene, kept: tuple[Stand, ...], wants: Sequence[Want]) -> Way | None:
    """None where what is there and what the solution adds to it would break a limit together."""
    hall = _hall(scene, kept)
    taken, rest = _sit(scene, hall, wants)
    more = Counter(hall.shop[name] for name in taken if name in hall.shop)
    grown = tuple(s.aimed(s.target + more[s.supply.name]) for s in kept)
    nodes = {s.supply.name: s.target for s in grown}
    if not all(_may(s, scene.problem, nodes) for s in grown if more[s.supply.name]):
        return None
    left = room.place(rest, [bin_ for name, bin_ in hall.bins.items() if name in taken or name not in hall.shop])
    return _one_by_one(scene, grown, left)


def _hall(scene: Scene, kept: Sequence[Stand]) -> _Hall:
    ready = {bin_.name: bin_ for bin_ in _there(scene)}
    hall = _Hall(benches=[b for b in benches(scene) if b.name in ready], bins=ready)
    for stand in kept:
        due = _due(scene, stand)
        new = _coming(scene, stand, max(0, scene.wants(stand) - stand.target))
        for i, bin_ in enumerate((*due, *new)):
            name = f"{stand.supply.name} {i:05d}"
            hall.benches.append(Bench(name=name, kind=stand.supply.name))
            hall.bins[name] = bin_
            hall.shop |= {name: stand.supply.name} if i >= len(due) else {}
    return hall


def _sit(scene: Scene, hall: _Hall, wants: Sequence[Want]) -> tuple[frozenset[str], tuple[Item, ...]]:
    """(the nodes on which somebody was seated, those who have no seat there)."""
    queues: dict[str, list[int]] = defaultdict(list)
    for i, want in enumerate(wants):
        queues[want.shape].append(i)
    seats = dict(seated(patterns(scene.solution.fills), hall.benches, queues))
    rest, taken = [], set()
    for i, want in enumerate(wants):
        bin_ = hall.bins.get(seats.get(i, ""))
        if bin_ and bin_.takes(want.item):
            bin_.put(want.item)
            taken.add(seats[i])
        else:
            rest.append(want.item)
    return frozenset(taken), tuple(rest)


# One by one -----------------------------------------------------------------------------------------------------------


def _one_by_one(scene: Scene, stands: tuple[Stand, ...], left: tuple[Item, ...], most: int | None = None) -> Way:
    """most: what it may add to the hourly cost, in millionths, before it is given up with pods left."""
    kept = {s.supply.name: s for s in stands}
    while left and (most is None or Way(stands=tuple(kept.values())).micros <= most):
        wanted = sorted(kept.values(), key=lambda s: (s.target >= scene.wants(s), s.price.micros, s.supply.name))
        found = one_more(scene, kept, wanted, left)
        if found is None:
            break
        name, left = found
        kept[name] = kept[name].aimed(kept[name].target + 1)
    return Way(stands=tuple(kept.values()), left=left)


def one_more(
    scene: Scene, kept: Mapping[str, Stand], ranked: Iterable[Stand], left: Sequence[Item]
) -> tuple[str, tuple[Item, ...]] | None:
    """(supply, what is left then) of one node more, of the first of these that helps; None if none does."""
    for stand in ranked:
        name, rest = stand.supply.name, room.place(left, _coming(scene, stand, 1))
        if len(rest) < len(left) and _may(stand, scene.problem, {n: s.target + (n == name) for n, s in kept.items()}):
            return name, rest
    return None


def _may(stand: Stand, problem: Problem, nodes: Mapping[str, int]) -> bool:
    """Whether these node counts keep the bounds, limits and choices that concern a stand, and its count is ours to raise."""
    limits = (limit for limit in problem.limits if limit.weights.get(stand.supply.name))
    bounded = nodes[stand.supply.name] <= stand.supply.high and all(_kept(limit, nodes) for limit in limits)
    chosen = all(_offered(choice, nodes) for choice in problem.choices if stand.supply.name in choice.supplies)
    return bounded and chosen and not stand.fixed and not stand.quarantined


def _offered(choice: Choice, nodes: Mapping[str, int]) -> bool:
    return sum(nodes.get(name, 0) > 0 for name in choice.supplies) <= choice.at_most


def _kept(limit: Limit, nodes: Mapping[str, int]) -> bool:
    return limit.at_most is None or sum(w * nodes.get(s, 0) for s, w in limit.weights.items()) <= limit.at_most


def _trusting(scene: Scene, stand: Stand) -> Stand:
    """Where the check knows too little (labels of pools to come), the solution's word is taken for what it adds; not when
    the solution itself found pods that fit nowhere."""
    return stand if scene.solution.unplaced else replace(stand, target=max(stand.target, scene.wants(stand)))

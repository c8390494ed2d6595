"""Where the money idles: what of each node nobody asked for, and what of the rest is asked for and not used.

A node is as full as its fullest resource says: with all GPUs taken it is full, whatever its cores do. So the idle part of its
cost is what its most requested resource leaves, which is the least that can be called idle. The other part is divided among
its pods by their dominant shares, as everywhere (`shares`). Of a pod's part, that share is unused which it does not use of the
very resource it is charged by. A pod that was not measured is counted apart, never as idle; a node without a price has no cost.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from isocost.report.shares import full, split, weight
from isocost.units import Missing, Rate, Resources
from isocost.world.cluster import Node, Pod
from isocost.world.ref import Ref
from isocost.world.survey import GPU, Survey, Usage

RESOURCES = ("cpu", "memory", GPU)


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """Of one resource, in milli-cores, bytes or devices: what there is, what is asked for, and what is used.

    measured is the part of `asked` that belongs to pods whose use was measured; only with it can `used` be compared.
    """

    room: int = 0
    asked: int = 0
    used: float = 0.0
    measured: int = 0

    def __add__(self, other: Amount) -> Amount:
        room, asked = self.room + other.room, self.asked + other.asked
        return Amount(room=room, asked=asked, used=self.used + other.used, measured=self.measured + other.measured)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of an account: a pod, node, node group, namespace or workload, or the whole.

    cost is what the nodes cost, or a pod's part of its node. idle is what nobody asked for of the nodes. unused is what pods
    ask for and do not use, unmeasured the cost of pods that nothing is known of. empty are nodes with no pod but of DaemonSets,
    unpriced the pods on nodes without a known price: their part of the cost is in no figure here.
    """

    name: str = ""
    cost: Rate
    idle: Rate
    unused: Rate
    unmeasured: Rate
    amounts: Mapping[str, Amount]
    nodes: int = 0
    empty: int = 0
    pods: int = 0
    unpriced: int = 0

    @property
    def known(self) -> bool:
        """Whether anything is known of what its pods cost."""
        return self.unpriced < self.pods or not self.pods

    def __add__(self, other: Row) -> Row:
        return Row(
            name=self.name,
            cost=self.cost + other.cost,
            idle=self.idle + other.idle,
            unused=self.unused + other.unused,
            unmeasured=self.unmeasured + other.unmeasured,
            amounts={name: self.amounts[name] + other.amounts[name] for name in RESOURCES},
            nodes=self.nodes + other.nodes,
            empty=self.empty + other.empty,
            pods=self.pods + other.pods,
            unpriced=self.unpriced + other.unpriced,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Where the money goes: the whole, and the same by node group, namespace and workload, the dearest first.

    The whole leaves out the nodes of `unpriced` groups, which have no known price; `every` holds all of them.
    """

    whole: Row
    every: Row
    groups: Mapping[Ref, Row]
    namespaces: tuple[Row, ...]
    workloads: Mapping[Ref, Row]
    unpriced: tuple[Ref, ...]


def account(survey: Survey) -> Account:
    """The account of all nodes and of the pods on them."""
    view, nothing = survey.view, _nothing(survey.view.policy.currency)
    prices = {str(group.ref): group.offer.cost for group in survey.groups}
    tenants: dict[str, list[Pod]] = {node.name: [] for node in view.nodes}
    for pod in (p for p in view.pods if p.node in tenants and not p.terminating):
        tenants[pod.node].append(pod)
    shared: list[tuple[Pod, Row]] = []
    groups = {str(group.ref): nothing for group in survey.groups}
    for node in view.nodes:
        cost, mine = prices[node.pool], tenants[node.name]
        held = list(zip(mine, _pods(node, mine, cost, survey.usage, nothing), strict=True))
        groups[node.pool] += _node(node, held, _rate(cost, nothing.cost), nothing)
        shared += held
    lost = tuple(group.ref for group in survey.groups if isinstance(group.offer.cost, Missing))
    return Account(
        every=sum(groups.values(), nothing),
        whole=sum((row for name, row in groups.items() if name not in map(str, lost)), nothing),
        groups={group.ref: replace(groups[str(group.ref)], name=group.ref.name) for group in survey.groups},
        namespaces=tuple(_by(shared, lambda pod: Ref("Namespace", pod.ref.namespace), nothing).values()),
        workloads=_by(shared, lambda pod: pod.owner or pod.ref, nothing),
        unpriced=lost,
    )


def _nothing(currency: str) -> Row:
    zero = Rate.zero(currency)
    return Row(cost=zero, idle=zero, unused=zero, unmeasured=zero, amounts=dict.fromkeys(RESOURCES, Amount()))


def _rate(price: Rate | Missing, zero: Rate) -> Rate:
    return zero if isinstance(price, Missing) else price


def _by(rows: Iterable[tuple[Pod, Row]], key: Callable[[Pod], Ref], nothing: Row) -> dict[Ref, Row]:
    found: dict[Ref, Row] = {}
    for pod, row in rows:
        ref = key(pod)
        found[ref] = found.get(ref, replace(nothing, name=ref.name)) + row
    return dict(sorted(found.items(), key=lambda pair: (-pair[1].cost.micros, pair[0])))


def _node(node: Node, held: Sequence[tuple[Pod, Row]], price: Rate, nothing: Row) -> Row:
    pods = sum((row for _, row in held), nothing)
    room = {name: Amount(room=_get(node.allocatable, name)) for name in RESOURCES}
    return replace(
        pods,
        cost=price,
        idle=price - pods.cost,
        amounts={name: room[name] + pods.amounts[name] for name in RESOURCES},
        nodes=1,
        empty=int(all(pod.daemon for pod, _ in held)),
    )


def _pods(node: Node, pods: Sequence[Pod], cost: Rate | Missing, usage: Usage, nothing: Row) -> list[Row]:
    """A row for each of the node's pods. Together they cost what the fullest resource says is asked for of the node."""
    taken = _share(_rate(cost, nothing.cost), full(node, pods))
    weights = {pod.ref: part for pod in pods if (part := weight(pod.requests, node.allocatable))}
    charged = split(taken, weights)
    rows = (_pod(pod, node, charged.get(pod.ref, nothing.cost), usage) for pod in pods)
    return [replace(row, unpriced=int(isinstance(cost, Missing))) for row in rows]


def _share(rate: Rate, part: Fraction) -> Rate:
    return Rate(int(rate.micros * part), rate.currency)


def _pod(pod: Pod, node: Node, cost: Rate, usage: Usage) -> Row:
    amounts = {name: _amount(name, pod, usage) for name in RESOURCES}
    by = amounts[_dominant(pod.requests, node.allocatable)]
    zero = Rate.zero(cost.currency)
    row = Row(cost=cost, idle=zero, unused=zero, unmeasured=cost, amounts=amounts, pods=1)
    if not by.measured:
        return row
    busy = min(Fraction(1), Fraction(by.used) / by.measured)
    return replace(row, unused=_share(cost, 1 - busy), unmeasured=zero)


def _dominant(requests: Resources, room: Resources) -> str:
    """The resource that a pod is charged by."""
    if requests.gpus:
        return GPU
    parts = {name: Fraction(requests.get(name), room.get(name)) for name in ("cpu", "memory") if room.get(name)}
    return max(parts, key=lambda name: (parts[name], name), default="cpu")


def _amount(name: str, pod: Pod, usage: Usage) -> Amount:
    asked, used = _get(pod.requests, name), usage.of(name, pod.ref)
    if used is None:
        return Amount(asked=asked)
    return Amount(asked=asked, used=used * 1000 if name == "cpu" else used, measured=asked)


def _get(amounts: Resources, name: str) -> int:
    return amounts.gpus if name == GPU else amounts.get(name)

"""Karpenter 1.14.1, re-implemented from its source: provisioning, and consolidation to the end.

Provisioning (pkg/controllers/provisioning/scheduling). Pods are taken by CPU and then memory, the largest first. Each goes to the first
node by name that has room, else to the planned node with the fewest pods that is still of some type that holds it too, else to a new
one of the first NodePool, by weight, with a type for it. Each planned node is launched as the cheapest type it can still be. Nodes take a
while to come, and the pods that wait for them are planned again meanwhile: now onto nodes whose type is fixed, first fit in the
order of their names, and what does not fit so gets more nodes. This, seen in every live run, is a part of what Karpenter costs.

Consolidation (pkg/controllers/disruption). Nodes by price for each pod on them, the dearest first. Empty ones go. Then the longest
beginning of that list, at most 100 nodes, found by bisection, whose pods fit on the others and at most one new node that costs
less than all of them, and none of whose types is among those that go. Else single nodes of which the same holds, one after the
other. Again and again until nothing is found.

Left out is what only a clock decides: pods come in one batch, the searches are never cut off by their time limits (1 and 3 minutes), no
budget or consolidateAfter holds anything back, and pods land where Karpenter planned them. All but the first make Karpenter cheaper
here. After a single node the search goes on with the next one, where the real one begins anew with several: the end is one in which
neither finds anything, as there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from benchmarks.baselines.nodes import Nodes
from isocost.pack.frame import NO_LIMIT, Flags, Frame, Wholes
from isocost.pack.greedy.claims import largest
from isocost.pack.greedy.opened import Opened, level

TOGETHER = 100
"""nodes that multi-node consolidation looks at"""
AGAIN = 5
"""times that waiting pods are planned again before their nodes are there"""
Pools = Sequence[Flags]
"""the types of each NodePool, the one with the most weight first"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A fleet when all its pods run, and after consolidation. moved: pods that consolidation evicted. left: pods without a node."""

    first: Nodes
    last: Nodes
    moved: int
    left: int


def settled(frame: Frame, pools: Pools, seed: int = 0) -> Settled:
    """seed draws the nodes' names."""
    cluster = Karpenter(frame, pools, seed)
    left = cluster.provision(frame.shapes.count)
    first = cluster.nodes.only(np.arange(len(cluster.nodes)))
    while cluster.consolidate():
        pass
    return Settled(first=first, last=cluster.nodes, moved=cluster.moved, left=int(left.sum()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Rows that go, and what replaces them, if anything: a type, and the pods that go there."""

    gone: Wholes
    kind: int = -1
    pods: Mapping[int, int] = field(default_factory=dict)


class Karpenter:
    """One cluster, from no nodes."""

    def __init__(self, frame: Frame, pools: Pools, seed: int = 0) -> None:
        self.frame, self.pools = frame, [np.asarray(pool) for pool in pools]
        self.order = largest(frame)
        self.cheapest = np.argsort(frame.kinds.price, kind="stable")
        self.dice = np.random.default_rng(seed)
        self.nodes = Nodes.none(frame)
        self.moved = 0

    def provision(self, pods: Wholes) -> Wholes:
        """Nodes for all these pods; those that found none."""
        for _ in range(AGAIN):
            self.nodes.undo()
            new, left = self.planned(pods, self._by_name())
            if not new.count:
                break
            self._launched(new)
        self.nodes.keep()
        return left

    def planned(self, pods: Wholes, rows: Wholes, enough: int = NO_LIMIT) -> tuple[Opened, Wholes]:
        """Puts pods on these nodes, first fit, and on planned ones; these, and pods without a place. Ends early with more than enough."""
        new, left = Opened(self.frame), pods.copy()
        for s in self.order:
            if left[s] and new.count <= enough:
                left[s] -= self.nodes.first(s, int(left[s]), rows)
                left[s] -= new.place(s, int(left[s]), level)
                for pool in self.pools:
                    left[s] -= new.open(pool, s, int(left[s]), NO_LIMIT)
        return new, left

    def consolidate(self) -> bool:
        """Multi-node commands while there are any, then one look at each node alone; whether anything was found."""
        done = False
        while found := self._multi():
            self._do(found)
            done = True
        seen: set[bytes] = set()
        for name in self.nodes.name[self.candidates()].tolist():
            row = np.flatnonzero(self.nodes.name == name)
            if len(row) and (alike := self._alike(int(row[0]))) not in seen:
                if command := self.without(row):
                    self._do(command)
                    done = True
                else:
                    seen.add(alike)
        return done

    def _do(self, command: Command) -> None:
        nodes, pods = self.nodes, self.nodes.pods[command.gone].sum(axis=0)
        others = self._others(command.gone)
        self.planned(pods, others)
        self.nodes = nodes.only(others)
        if command.pods:
            self._start(command.kind, command.pods, 1)
        self.nodes.keep()
        self.moved += int(pods.sum())

    def candidates(self) -> Wholes:
        """Rows by price for each pod and the node itself, the dearest first."""
        ratio = self.nodes.price / (1 + self.nodes.pods.sum(axis=1))
        return np.lexsort((self.nodes.name, -ratio))

    def _multi(self) -> Command | None:
        order, found = self.candidates(), None
        low, high = 1, min(TOGETHER, len(order) - 1)
        while low <= high:
            middle = (low + high) // 2
            command = self.without(order[: middle + 1])
            if command:
                found, low = command, middle + 1
            else:
                high = middle - 1
        return found

    def _alike(self, row: int) -> bytes:
        """The same for nodes of which the same is true."""
        nodes = self.nodes
        return nodes.kind[row].tobytes() + nodes.pods[row].tobytes() + nodes.cards[row].tobytes()

    def without(self, gone: Wholes) -> Command | None:
        """What takes the place of these nodes, if their pods fit on the others and at most one cheaper new node."""
        new, left = self.planned(self.nodes.pods[gone].sum(axis=0), self._others(gone), 1)
        self.nodes.undo()
        if left.any() or new.count > 1:
            return None
        if not new.count:
            return Command(gone=gone)
        row = int(new.order[0])
        options = self._cheaper(new.kinds[row], gone)
        if not options.any():
            return None
        return Command(gone=gone, kind=self._first(options), pods=new.pods[row])

    def _cheaper(self, kinds: Flags, gone: Wholes) -> Flags:
        """The types that cost less than these nodes, and than any of these of several that is such a type itself."""
        price, old = self.frame.kinds.price, self.nodes.kind[gone]
        options = kinds & (price < price[old].sum())
        if len(gone) > 1:
            options = options & (price < price[old[options[old]]].min(initial=np.inf))
        return options

    def _by_name(self) -> Wholes:
        return np.argsort(self.nodes.name)

    def _others(self, gone: Wholes) -> Wholes:
        """All rows but these, by name."""
        stays = np.ones(len(self.nodes), bool)
        stays[gone] = False
        order = self._by_name()
        return order[stays[order]]

    def _first(self, kinds: Flags) -> int:
        return int(self.cheapest[kinds[self.cheapest]][0])

    def _launched(self, new: Opened) -> None:
        """Every planned node as the cheapest type that it can still be."""
        for row in new.order.tolist():
            self._start(self._first(new.kinds[row]), new.pods[row], int(new.times[row]))

    def _start(self, kind: int, pods: Mapping[int, int], times: int) -> None:
        rows = self.nodes.add(kind, self.dice.random(times))
        for s in self.order:
            if n := pods.get(s):
                for row in rows.tolist():
                    self.nodes.put(s, row, n)

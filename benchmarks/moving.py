"""How many pods find no place when a whole fleet moves to the best one known, by the order in which its nodes open.

Pods of Deployments leave one after the other, nobody can tell them a seat, and the simulated kube-scheduler (`isocost.scheduler`, which
`benchmarks.landing` holds to the real one) places them on whatever is open.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, zip_longest

from benchmarks import results
from benchmarks.headtohead import DATA, GPU, Row, rows
from benchmarks.landing import Case
from isocost.scheduler import Guest, simulate

SEEDS = range(3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """turn: the number of a node and of its group -> when it opens. order: of the shapes that move in one turn."""

    said: str
    turn: Callable[[int, int], int]
    order: str = "shuffled"


WAYS = (
    Way(said="all at once, shuffled", turn=lambda node, group: 0),
    Way(said="all at once, the largest first", turn=lambda node, group: 0, order="largest"),
    Way(said="four new nodes at a time", turn=lambda node, group: node // 4),
    Way(said="all new nodes of one type and filling at a time", turn=lambda node, group: group, order="dealt"),
    Way(said="new node by new node", turn=lambda node, group: node),
)


def lost(row: Row, way: Way, seed: int) -> int:
    """Pods without a place at the end."""
    case = Case(row=row, kin=True)
    groups = [g for g, group in enumerate(row.fleet) for _ in range(group.count)]
    turns = [way.turn(node, group) for node, group in enumerate(groups)]
    hosts = [replace(host, turn=turn) for host, turn in zip(case.hosts, turns, strict=True)]
    going: dict[int, list[str]] = defaultdict(list)
    for turn, group in zip(turns, groups, strict=True):
        going[turn] += chain.from_iterable([name] * n for name, n in row.fleet[group].pods.items())
    guests = [
        Guest(name=f"{turn}-{i}", spec=name, turn=turn)
        for turn, names in going.items()
        for i, name in enumerate(_ordered(row, way, names, seed))
    ]
    return len(simulate(hosts, case.specs, guests, seed).waiting)


def _ordered(row: Row, way: Way, names: list[str], seed: int) -> Iterator[str]:
    size = {s.name: (s.requests.get(GPU), max(s.cpu_m / 192_000, s.memory_mi / 2**19)) for s in row.shapes}
    largest = sorted(names, key=lambda name: size[name], reverse=True)
    if way.order == "largest":
        yield from largest
    elif way.order == "dealt":
        piles = [[name] * largest.count(name) for name in dict.fromkeys(largest)]
        yield from (name for deal in zip_longest(*piles) for name in deal if name)
    else:
        yield from random.Random(f"{seed} {len(names)}").sample(names, len(names))


def section(machine: str, say: Callable[[str], None]) -> None:
    """Plays all ways and writes the part."""
    if not DATA.is_dir():
        say(f"left out: the recorded workloads are not at {DATA}")
        return
    found = [(way.said, *(_range(row, way) for row in rows())) for way in WAYS]
    head = ("order in which nodes open, and pods come", *(f"{row.name}: lost of {row.pods:,}" for row in rows()))
    body = (
        f"`python -m benchmarks moving`: each pod leaves for the best fleet known, and the simulated kube-scheduler places it on what is "
        f"open, {len(SEEDS)} seeds. Where a node opens alone, the pods that it was bought for find it.\n\n"
        f"{results.table(head, found)}\n\nInputs: `../shared/data/headtohead`. Machine: {machine}"
    )
    results.put("moving", "Where pods land when a fleet moves", body)


def _range(row: Row, way: Way) -> str:
    found = [lost(row, way, seed) for seed in SEEDS]
    return f"{min(found)} to {max(found)}" if min(found) < max(found) else str(found[0])

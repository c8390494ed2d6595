"""How many pods find no place when a whole fleet moves to the best one known, by the order in which its nodes open.

Pods of Deployments leave one after the other, nobody can tell them a seat, and the simulated kube-scheduler (`isocost.scheduler`, which
`benchmarks.landing` holds to the real one) places them on whatever is open.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, zip_longest

from benchmarks import results
from benchmarks.headtohead import DATA, GPU, Row, rows
from benchmarks.landing import Case
from isocost.plan.abreast import most
from isocost.scheduler import Guest, simulate

SEEDS = range(3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """turns: of which group each node is -> when each opens. order: of the shapes that move in one turn."""

    said: str
    turns: Callable[[Row, Sequence[int]], Sequence[int]]
    order: str = "shuffled"


def alike(row: Row, groups: Sequence[int]) -> list[int]:
    """As many at a time, in their order, as are filled exactly as they were bought for, in every run."""
    turns: list[int] = []
    while len(turns) < len(groups):
        count = _abreast(row, range(len(turns), len(groups)), groups)
        turns += [turns[-1] + 1 if turns else 0] * count
    return turns


def _abreast(row: Row, left: Sequence[int], groups: Sequence[int]) -> int:
    return max(1, most(len(left), lambda n: all(_filled(row, left[:n], groups, seed) for seed in SEEDS)))


def _filled(row: Row, open_: Sequence[int], groups: Sequence[int], seed: int) -> bool:
    """Whether these nodes, open alone together, are filled as their groups are to be."""
    case = Case(row=row, kin=True)
    hosts = [case.hosts[node] for node in open_]
    names = list(chain.from_iterable([name] * n for node in open_ for name, n in row.fleet[groups[node]].pods.items()))
    guests = [Guest(name=f"{name} {i}", spec=name) for i, name in enumerate(_shuffled(names, seed))]
    held: dict[str, Counter[str]] = defaultdict(Counter)
    for guest, host in simulate(hosts, case.specs, guests, seed).placed.items():
        held[host][guest.split()[0]] += 1
    wanted = Counter((row.fleet[groups[node]].type, frozenset(row.fleet[groups[node]].pods.items())) for node in open_)
    types = {case.hosts[node].name: row.fleet[groups[node]].type for node in open_}
    return Counter((types[host], frozenset(pods.items())) for host, pods in held.items()) == wanted


WAYS = (
    Way(said="all at once, shuffled", turns=lambda row, groups: [0] * len(groups)),
    Way(said="all at once, the largest first", turns=lambda row, groups: [0] * len(groups), order="largest"),
    Way(said="four new nodes at a time", turns=lambda row, groups: [node // 4 for node, _ in enumerate(groups)]),
    Way(said="all new nodes of one type and filling at a time", turns=lambda row, groups: groups, order="dealt"),
    Way(said="as many new nodes at a time as fill as they were bought for", turns=alike),
    Way(said="new node by new node", turns=lambda row, groups: range(len(groups))),
)


def lost(row: Row, way: Way, turns: Sequence[int], seed: int) -> int:
    """Pods without a place at the end."""
    case = Case(row=row, kin=True)
    hosts = [replace(host, turn=turn) for host, turn in zip(case.hosts, turns, strict=True)]
    going: dict[int, list[str]] = defaultdict(list)
    for turn, group in zip(turns, _groups(row), strict=True):
        going[turn] += chain.from_iterable([name] * n for name, n in row.fleet[group].pods.items())
    guests = [
        Guest(name=f"{turn}-{i}", spec=name, turn=turn)
        for turn, names in going.items()
        for i, name in enumerate(_ordered(row, way, names, seed))
    ]
    return len(simulate(hosts, case.specs, guests, seed).waiting)


def _groups(row: Row) -> list[int]:
    """Of which group each node of the fleet is."""
    return [g for g, group in enumerate(row.fleet) for _ in range(group.count)]


def _ordered(row: Row, way: Way, names: list[str], seed: int) -> Iterator[str]:
    size = {s.name: (s.requests.get(GPU), max(s.cpu_m / 192_000, s.memory_mi / 2**19)) for s in row.shapes}
    largest = sorted(names, key=lambda name: size[name], reverse=True)
    if way.order == "largest":
        yield from largest
    elif way.order == "dealt":
        piles = [[name] * largest.count(name) for name in dict.fromkeys(largest)]
        yield from (name for deal in zip_longest(*piles) for name in deal if name)
    else:
        yield from _shuffled(names, seed)


def _shuffled(names: Sequence[str], seed: int) -> list[str]:
    return random.Random(f"{seed} {len(names)}").sample(names, len(names))


def section(machine: str, say: Callable[[str], None]) -> None:
    """Plays all ways and writes the part."""
    if not DATA.is_dir():
        say(f"left out: the recorded workloads are not at {DATA}")
        return
    found = [(way.said, *(told for row in rows() for told in _told(row, way))) for way in WAYS]
    heads = ((f"{row.name}: turns", f"lost of {row.pods:,}") for row in rows())
    head = ("order in which nodes open, and pods come", *chain.from_iterable(heads))
    body = (
        f"`python -m benchmarks moving`: each pod leaves for the best fleet known, and the simulated kube-scheduler places it on what is "
        f"open, {len(SEEDS)} seeds. Where a node opens alone, the pods that it was bought for find it; so they do where nodes open "
        f"together that were filled as they were bought for in each run beforehand.\n\n"
        f"{results.table(head, found)}\n\nInputs: `../shared/data/headtohead`. Machine: {machine}"
    )
    results.put("moving", "Where pods land when a fleet moves", body)


def _told(row: Row, way: Way) -> tuple[str, str]:
    """How many turns it takes, and how many pods are lost."""
    turns = way.turns(row, _groups(row))
    found = [lost(row, way, turns, seed) for seed in SEEDS]
    return str(len(set(turns))), f"{min(found)} to {max(found)}" if min(found) < max(found) else str(found[0])

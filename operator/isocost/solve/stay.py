"""How many pods an answer leaves where they are, and by how much it may be dearer for that.

Where the policy says what moving a pod costs, an answer is worth its cost and that of its moves, spread over the time in which they
have to be earned back (Problem.moving). What is left of that to chance, or all where moves are free, goes by the pods that stay.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from isocost.world.problem import Fill, Problem, Solution

SHARE = 0.002
"""of the cost, by which a fleet may be dearer that leaves more pods where they are"""


def burden(problem: Problem, one: Solution) -> int:
    """What an answer costs with its moves, in millionths an hour."""
    each = problem.moving.micros
    return one.cost.micros + (each * leaving(problem, one.fills) if each else 0)


def quieter(problem: Problem, one: Solution, other: Solution) -> bool:
    """Whether one answer leaves more pods where they are than the other, and costs hardly more."""
    near = burden(problem, one) <= burden(problem, other) * (1 + SHARE)
    return near and staying(problem, one.fills) > staying(problem, other.fills)


def leaving(problem: Problem, fills: Iterable[Fill]) -> int:
    """Pods that leave their node for another one; not those that are wanted no longer."""
    fills = tuple(fills)
    there, wanted = _counted(problem.standing), _counted(fills)
    return sum(min(n, wanted[name]) for name, n in there.items()) - staying(problem, fills)


def staying(problem: Problem, fills: Iterable[Fill]) -> int:
    """Pods that keep their node: nodes of a supply are matched by the pods they share, the fullest ones first."""
    there = defaultdict[str, list[tuple[Fill, int]]](list)
    for fill in problem.standing:
        there[fill.supply].append((fill, fill.count))
    stay = 0
    for fill in sorted(fills, key=lambda f: -sum(f.pods.values())):
        left, rest = fill.count, []
        for one, count in sorted(there[fill.supply], key=lambda pair: -_shared(pair[0], fill)):
            same = min(left, count)
            stay, left = stay + same * _shared(one, fill), left - same
            rest += [(one, count - same)] if count > same else []
        there[fill.supply] = rest
    return stay


def _counted(fills: Iterable[Fill]) -> Counter[str]:
    found: Counter[str] = Counter()
    for fill in fills:
        found.update({name: n * fill.count for name, n in fill.pods.items()})
    return found


def _shared(one: Fill, other: Fill) -> int:
    return sum(min(n, other.pods.get(name, 0)) for name, n in one.pods.items())

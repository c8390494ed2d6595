"""The last answer, offered again: a search from scratch may find another fleet of the same cost, or miss the one it found before.

A fleet that is being bought must stay the aim until it is there: nodes that answer to one packing are of no use for another, and
pods are told their seats by it. So the last answer stands as long as it holds for the present problem and the search found
nothing cheaper, nor anything that costs hardly more and leaves more pods where they are. It is checked like any other answer; its bound
is the one that was proven now.

Where there is no time to search, it stands without one as long as its bound is still proven (`tighter`), with the nodes that were bought
beside it since.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from isocost.model import terms
from isocost.solve.answer import relative
from isocost.solve.certify import faults
from isocost.solve.stay import burden, quieter
from isocost.solve.tighter import tighter
from isocost.world.problem import Fill, Problem, Quality, Solution

_PROVEN = 1e-6


@dataclass(slots=True)
class Recall:
    """The last problem and answer of each policy. Lost with the process, which costs no more than a search."""

    _last: dict[str, tuple[Problem, Solution]] = field(default_factory=dict)

    def standing(self, policy: str, problem: Problem) -> Solution | None:
        """The last answer, where it was searched for and its bound still holds. It goes on being recalled as it was found."""
        before, last = self._last.get(policy, (None, None))
        if before is None or last is None or last.quality is Quality.GREEDY:
            return None
        if not tighter(problem, before, _renamed(before, problem)):
            return None
        return _again(problem, before, last, last, bought=True)

    def better(self, policy: str, problem: Problem, found: Solution) -> Solution:
        """The last answer if it holds, sets the same counts and is not dearer; else what was found, or where that leaves more pods where
        they are. It is the next to be recalled."""
        last = self._last.get(policy)
        again = _again(problem, *last, found) if last else None
        best = again if again and not quieter(problem, found, again) else found
        self._last[policy] = problem, best
        return best


def _again(
    problem: Problem, before: Problem, last: Solution, found: Solution, *, bought: bool = False
) -> Solution | None:
    """The last answer to the present problem; None where it does not hold, or is dearer than what was found. bought: with the nodes that
    have to be there by now beside its own, such as those for pods that lost their place."""
    if Quality.INFEASIBLE in (last.quality, found.quality) or last.replicas != found.replicas:
        return None
    names = _renamed(before, problem)
    nodes = {s.name: 0 for s in problem.supplies} | {names.get(name, name): n for name, n in last.nodes.items() if n}
    if not nodes.keys() <= {s.name for s in problem.supplies}:
        return None
    extra = {s.name: s.low - nodes[s.name] for s in problem.supplies if bought and s.low > nodes[s.name]}
    nodes |= {name: nodes[name] + n for name, n in extra.items()}
    cost = terms.cost(problem, nodes)
    fills = tuple(replace(f, supply=names.get(f.supply, f.supply)) for f in last.fills)
    fills += tuple(Fill(supply=name, count=n, pods={}) for name, n in extra.items())
    gap = relative(cost, found.bound)
    quality = Quality.OPTIMAL if gap <= _PROVEN else found.quality
    answer = replace(found, nodes=nodes, fills=fills, cost=cost, gap=gap, quality=quality)
    dearer = not extra and burden(problem, answer) > burden(problem, found)
    return None if dearer or faults(problem, answer) else answer


def _renamed(before: Problem, problem: Problem) -> Mapping[str, str]:
    """Supplies that have another name now, as a pool that was to be created has been."""
    now = {(s.rule, s.offer): s.name for s in problem.supplies}
    there = {s.name for s in problem.supplies}
    return {s.name: now[s.rule, s.offer] for s in before.supplies if s.name not in there and (s.rule, s.offer) in now}

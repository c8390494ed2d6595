"""What a replica does at full use, learnt from pods that could do no more.

Only a saturated pod shows what it can do: the rate of one that waits for work is its demand, and to divide it by some utilisation is a
guess about what the bottleneck is. So the evidence is what single pods served over slots in which each of them always had
work waiting. It tells too little rather than too much, since a pod that has just started or whose requests failed
serves less, and what it says is of the mix of requests there was then. Evidence of a day ago counts half of that of today, because releases
change what a replica does.

Where the policy says nothing, the middle of the evidence is sized by. Where it says something, that stands unless three quarters of
the evidence contradict it, and is then moved as far as they do and no further than `LEAST` to `MOST` of it: a replica that does less
than was said is believed sooner than one that does more, because the first adds replicas and the second takes some away.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from isocost.forecast.worth import offers
from isocost.model.habitat import ACCELERATOR_LABEL, observed, promised
from isocost.units import Missing
from isocost.world.pace import OUTSIDE, Pace, Run, declared
from isocost.world.policy import WorkloadRule
from isocost.world.snapshot import View
from isocost.world.workload import Workload

ENOUGH = timedelta(minutes=30)
"""Of single pods at full use, all together: less says nothing."""
HALF_LIFE = timedelta(days=1)
LEAST, MOST = 0.5, 1.25
"""How far what the policy says is corrected, as a factor of it."""

Paces = Mapping[str, Pace]


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The kind of node that a pod stands on, and since when."""

    accelerator: str
    since: datetime


def paces(view: View, work: Workload) -> Paces | Missing:
    """What is known of its replicas by accelerator, where there is evidence; Missing where that could not be read.

    Evidence of pods that are gone counts where the workload can only ever have run on one kind of node.
    """
    found = view.saturated.get(work.ref, ())
    if isinstance(found, Missing):
        return found
    if not found:
        return {}
    step, homes = view.policy.forecast.step, _homes(view, work)
    samples: dict[str, list[tuple[datetime, float]]] = {}
    for kind, at, value in _placed(found, homes, _only(view, work, homes)):
        samples.setdefault(kind, []).append((at, value))
    learnt = ((kind, _pace(work.rule, kind, seen, step)) for kind, seen in sorted(samples.items()))
    return {kind: pace for kind, pace in learnt if pace}


def _placed(runs: Sequence[Run], homes: Mapping[str, Home], only: str | None) -> Iterator[tuple[str, datetime, float]]:
    """Each sample with the kind of node that the pod stood on. A pod that had work and did none says nothing of what it can do."""
    for run in runs:
        home = homes.get(run.pod)
        for at, value in zip(run.times, run.values, strict=True):
            kind = home.accelerator if home and at >= home.since else only
            if kind is not None and value > 0:
                yield kind, at, value


def _homes(view: View, work: Workload) -> dict[str, Home]:
    kinds = _kinds(view)
    mine = (pod for pod in view.pods if pod.owner == work.ref and pod.node)
    return {pod.ref.name: Home(accelerator=kinds.get(pod.node, OUTSIDE), since=pod.created) for pod in mine}


def _kinds(view: View) -> dict[str, str]:
    """node -> accelerator, of the nodes that the policy governs."""
    pools = {pool.name: observed(pool.offer, [n for n in view.nodes if n.pool == pool.name]) for pool in view.pools}
    return {
        node.name: node.labels.get(ACCELERATOR_LABEL, pools[node.pool].accelerator)
        for node in view.nodes
        if node.pool in pools
    }


def _only(view: View, work: Workload, homes: Mapping[str, Home]) -> str | None:
    """The one kind of node that its pods stand on or may stand on; None where there are several, or none."""
    grounds = (promised(offer) for offer in offers(view))
    kinds = {ground.accelerator for ground in grounds if work.scheduling.admits(ground.labels, ground.taints)}
    kinds |= {home.accelerator for home in homes.values()}
    return kinds.pop() if len(kinds) == 1 else None


def _pace(rule: WorkloadRule, kind: str, samples: Sequence[tuple[datetime, float]], step: timedelta) -> Pace | None:
    """None where there is too little evidence, or where the policy places no replica on such nodes."""
    said, seen = declared(rule, kind), step * len(samples)
    if seen < ENOUGH or (rule.throughput and said is None):
        return None
    newest = max(at for at, _ in samples)
    low, usual, high = quartiles([(value, 0.5 ** ((newest - at) / HALF_LIFE)) for at, value in samples])
    return Pace(
        each=usual if said is None else corrected(said, low, high),
        low=low,
        usual=usual,
        high=high,
        seen=seen,
        back=newest - min(at for at, _ in samples),
        declared=said,
    )


def corrected(said: float, low: float, high: float) -> float:
    """What was declared, moved into the middle half of the evidence, but not far."""
    return min(max(min(max(said, low), high), LEAST * said), MOST * said)


def quartiles(weighted: Sequence[tuple[float, float]]) -> tuple[float, float, float]:
    """The smallest values at or below which a quarter, a half and three quarters of the weight lie; of (value, weight), not none."""
    ordered = sorted(weighted)
    total = sum(weight for _, weight in ordered)
    found, below = list[float](), 0.0
    for value, weight in ordered:
        below += weight
        while len(found) < 3 and below >= (len(found) + 1) * total / 4 * (1 - 1e-9):
            found.append(value)
    return found[0], found[1], found[2]

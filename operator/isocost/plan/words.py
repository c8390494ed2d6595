"""Reasons in plain words: every move and every stay carries its numbers with their units."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from isocost.api.reasons import split
from isocost.plan.count import Count
from isocost.plan.stand import Stand
from isocost.units import Rate, many, percent
from isocost.world.demand import amount
from isocost.world.problem import LimitPrice, Problem


def replicas(count: Count) -> str:
    """Why a workload gets its replicas: "demand p95 3.6 cores at 70 % of 2 cores/replica needs 3 replicas"."""
    if count.unknown:
        return f"demand is unknown ({split(count.unknown)[1]}), so it keeps at least {many(count.now, 'replica')}"
    if count.need is None or count.shape is None:
        return f"keeps {many(count.target, 'replica')}"
    if len({home.each for home in count.homes}) > 1:
        return f"{_demand(count)}: {_mixture(count)}"
    return f"{_demand(count)} at {_each(count)} needs {many(count.need, 'replica')}{_bounds(count)}"


def surge(count: Count) -> str:
    """Why a workload stands above its target for a while."""
    return f"one above {count.target} while nodes are drained, so that every eviction leaves {count.target} ready"


def urgent(stands: Iterable[Stand]) -> str:
    """What a rescue is for."""
    failed = [f.node for s in stands for f in s.failing]
    if not failed:
        return "adds what replicas, pods or bounds lack, whatever it costs"
    more = f" and {many(len(failed) - 1, 'more node')}" if failed[1:] else ""
    return f"does without node {failed[0].name}{more}, which failed: {failed[0].failed}"


def relax(count: Count) -> str:
    """Why an autoscaler's maximum is lowered."""
    bounds = count.workload.bounds
    return f"the most that its owner allows it is {bounds.before if bounds else count.target}, and no more is needed"


def grow(stand: Stand) -> str:
    more = stand.peak - stand.asked
    return f"{many(more, 'more node')} of {stand.supply.offer} at {stand.price}{' each' if more > 1 else ''}"


def shrink(stand: Stand) -> str:
    kept, offer = stand.target, stand.supply.offer
    enough = f"{_are(kept, offer)} enough" if kept else f"no node of {offer} is needed"
    return f"{enough}, each one less saves {stand.price}"


def wait(stand: Stand, due: int) -> str:
    return f"until {_are(due, stand.supply.offer)} ready"


def drained(stand: Stand) -> str:
    return f"{_are(len(stand.victims), stand.supply.offer)} drained"


def _are(count: int, offer: str) -> str:
    return f"{many(count, 'node')} of {offer} {'is' if count == 1 else 'are'}"


def takeback(stand: Stand) -> str:
    return f"{many(stand.takeback, 'replica')} asked for never became nodes; nothing is drained"


def placed(lost: int) -> str:
    """What the cost counts beyond the cheapest fleet, as kube-scheduler will not fill that; "" where it will."""
    if not lost:
        return ""
    return f", with nodes counted for {many(lost, 'pod')} that kube-scheduler will not place on the cheapest fleet"


def relaxed(limits: Iterable[LimitPrice], problem: Problem) -> Iterator[str]:
    """What relaxing each priced limit by one unit would save, dearest first."""
    lower = {limit.name for limit in problem.limits if limit.at_least is not None and limit.at_most is None}
    for price in sorted(limits, key=lambda p: (-p.saving.micros, p.name)):
        if price.saving.micros > 0:
            verb = "lowering" if price.name in lower else "raising"
            yield f"{verb} {price.name} by {price.unit} would save {money(price.saving)}"


def money(rate: Rate) -> str:
    """A rate for sentences: two digits, more where two would read 0.00."""
    places = 2 if abs(rate.micros) >= 10_000 or not rate.micros else 6
    return f"{rate.plain(places)} {rate.currency}/h"


def _demand(count: Count) -> str:
    rule, shape = count.workload.rule, count.shape
    assert shape is not None
    quantile = f"p{count.level * 100:.4g} " if count.level is not None else ""
    return f"demand {quantile}{amount(shape.demand, rule.demand.preset)}"


def _each(count: Count) -> str:
    """What a replica can do: the slowest one, where they differ."""
    rule, shape = count.workload.rule, count.shape
    assert shape is not None
    slowest = min([home.each for home in count.homes] or shape.rates.values())
    each = amount(slowest / float(rule.utilisation), rule.demand.preset)
    return f"{percent(rule.utilisation)} of {each}/replica"


def _mixture(count: Count) -> str:
    """What replicas of different speeds carry together: "3 replicas on g-a10 and g-l4 carry 2,065 units/s at 70 %"."""
    rule = count.workload.rule
    carried = amount(sum(home.pods * home.each for home in count.homes), rule.demand.preset)
    pods = many(sum(home.pods for home in count.homes), "replica")
    offers = sorted({home.offer or "nodes of others" for home in count.homes})
    return f"{pods} on {listed(offers)} carry {carried} at {percent(rule.utilisation)}"


def listed(names: Sequence[str]) -> str:
    """a, b and c."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _bounds(count: Count) -> str:
    work = count.workload
    if count.need == work.max_replicas:
        return f", the most it may have is {work.max_replicas}"
    return f", the least it must have is {work.min_replicas}" if count.need == work.min_replicas else ""

"""Is it worth it? What the fleet costs now, and whether a saving clears the policy's thresholds.

A saving must pass three: a share of the present cost, an amount per month where one is set, and a payback. Moving a pod costs
something (images pulled, models loaded, work lost), and the saving must earn that back within the payback time, less what is
needed again before its end (plan.again). These thresholds are also the hysteresis: demand that wavers moves nothing until it
wavers by something worth moving for.
Nodes with an unknown price are counted, never priced at zero: with them no saving can be shown, so nothing is given up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from isocost.plan import words
from isocost.plan.again import Again, earned
from isocost.plan.stand import Stand
from isocost.units import Missing, Money, Rate, many, percent, share
from isocost.world.demand import span
from isocost.world.offer import Offer
from isocost.world.policy import Disruption
from isocost.world.pool import Pool
from isocost.world.problem import Solution
from isocost.world.snapshot import View


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """Costs per hour. current: nodes that exist. committed: also replicas asked for that are still to become nodes.
    others: the part of current in pools that the problem does not hold. unpriced: nodes whose price is not known."""

    current: Rate
    committed: Rate
    others: Rate
    unpriced: int

    def planned(self, stands: Sequence[Stand]) -> Rate:
        """The cost once the stands are at their targets."""
        kept = {s.supply.name: s.target + len(s.failing) - len(s.given_back) for s in stands}
        return _at(stands, kept, self.others.currency) + self.others


def bill(view: View, stands: Sequence[Stand], currency: str) -> Bill:
    """What runs now, priced by the offers of its pools."""
    held = {s.name for s in stands}
    current, others, unpriced = Rate.zero(currency), Rate.zero(currency), 0
    for pool, nodes in _populated(view):
        cost = _price(pool)
        if isinstance(cost, Missing):
            unpriced += nodes
            continue
        current = current + cost * nodes
        others = others if pool.name in held else others + cost * nodes
    asked = {s.supply.name: max(s.asked, len(s.nodes)) + len(s.failing) for s in stands}
    return Bill(current=current, committed=_at(stands, asked, currency) + others, others=others, unpriced=unpriced)


def doubts(saving: Rate, current: Rate, moved: int, rule: Disruption, returns: Sequence[Again] = ()) -> str:
    """Why a saving is not worth its moves, with the numbers; "" when it is. returns is what will be needed again."""
    return next(_doubts(saving, current, moved, rule, returns), "")


def _doubts(saving: Rate, current: Rate, moved: int, rule: Disruption, returns: Sequence[Again]) -> Iterator[str]:
    part = share(saving, current)
    if saving.micros <= 0:
        yield f"the moves would save nothing ({words.money(saving)})"
    if part * 100 < rule.min_percent:
        saved, bar = f"{percent(part)} ({words.money(saving)})", percent(rule.min_percent / 100)
        yield f"the moves would save {saved}, below minSavings of {bar}"
    if rule.min_monthly is not None and saving.monthly < rule.min_monthly:
        yield f"the moves would save {saving.monthly} a month, below minSavings of {rule.min_monthly} a month"
    if rule.switch_cost is not None and earned(saving, rule.payback, returns) < _times(rule.switch_cost, moved):
        yield _payback(saving, moved, rule, rule.switch_cost, returns)


def forgone(solution: Solution, others: Rate, rule: Disruption) -> str:
    """Which cheaper fleet was found and is not gone to, and why; "" where there is none. others is what other pools cost."""
    less = solution.forgone
    if less is None or rule.switch_cost is None:
        return ""
    fleet, saving = words.money(less.cost + others), words.money(solution.cost - less.cost)
    return (
        f"a fleet of {fleet} is known, but for the {saving} that it saves beyond this one it moves {many(less.moves, 'pod')} more,"
        f" which at {rule.switch_cost} each is not earned back in the payback time of {_hours(rule)}"
    )


def _hours(rule: Disruption) -> str:
    return f"{Decimal(int(rule.payback.total_seconds())) / 3600:.3g} h"


def _payback(saving: Rate, moved: int, rule: Disruption, each: Money, returns: Sequence[Again]) -> str:
    spent = _times(each, moved)
    got = earned(saving, rule.payback, returns)
    said = f"moving {many(moved, 'pod')} costs {spent}, and the saving earns only {got} in the payback time of {_hours(rule)}"
    soon = [one for one in returns if one.after < rule.payback]
    back = many(sum(one.replicas for one in soon), "replica")
    return (
        f"{said}: {back} {'is' if back.startswith('1 ') else 'are'} needed again from {span(soon[0].after)} on"
        if soon
        else said
    )


def _times(money: Money, count: int) -> Money:
    return Money(money.micros * count, money.currency)


def _populated(view: View) -> Iterator[tuple[Pool, int]]:
    for pool in view.pools:
        if nodes := sum(n.pool == pool.name for n in view.nodes) + len(pool.failing):
            yield pool, nodes


def _price(pool: Pool) -> Rate | Missing:
    return pool.offer.cost if isinstance(pool.offer, Offer) else pool.offer


def _at(stands: Sequence[Stand], nodes: dict[str, int], currency: str) -> Rate:
    return Rate.total((s.price * nodes[s.supply.name] for s in stands), currency)

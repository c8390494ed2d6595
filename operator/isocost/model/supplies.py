"""Which nodes there could be: every governed pool, and one pool for each offer a template allows.

A pool whose price is missing cannot be weighed against another, so it keeps its count and costs nothing in the problem:
its room is used, but no saving is ever made of it. So do pools that someone else scales or that a human has just
edited. A pool whose driver cannot name the victim may grow but not shrink. One whose offer is quarantined may shrink but
not grow, and what it was asked for and never gave does not count: a plan that leaned on it would wait for it again.

While pods wait in vain, what was bought lately is held to: nodes on their way and those that have just come. They were bought for
these pods; an answer with other nodes would send them back, buy again, and let the pods wait from the beginning.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from isocost.model.habitat import Habitat, observed, promised
from isocost.units import Missing, Rate, Resources
from isocost.world.cluster import Node, Pod
from isocost.world.edits import hands_off
from isocost.world.offer import Offer
from isocost.world.policy import PoolRule
from isocost.world.pool import Pool
from isocost.world.problem import Supply
from isocost.world.ref import Ref
from isocost.world.snapshot import View

MANY = 10_000
"""more nodes than a pool may ever have; the limits that users set are Limits, so that they can be named"""
AWAY = "elsewhere"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A supply with what the other parts of the problem need to know of it."""

    supply: Supply
    habitat: Habitat
    nodes: tuple[Node, ...] = ()
    ours: bool = False
    """made, or to be made, from a template"""

    def at_least(self, nodes: int) -> Source:
        """The same, with a lower bound of at least this many nodes."""
        low = max(self.supply.low, nodes)
        return replace(self, supply=replace(self.supply, low=low, high=max(low, self.supply.high)))


def sources(view: View, now: datetime) -> tuple[Source, ...]:
    """All supplies of the view, by name."""
    shut = {(q.rule, q.offer) for q in view.memory.quarantines if q.until > now}
    kept = hands_off(view, now)
    pools = [_existing(view, pool, shut, kept, now) for pool in view.pools]
    known = {(s.supply.rule, s.supply.offer) for s in pools if s}
    fresh = [s for rule in view.policy.pools for s in _possible(view, rule, known | shut)]
    return tuple(sorted((s for s in (*pools, *fresh) if s), key=lambda s: s.supply.name))


def away(currency: str) -> Source:
    """The nodes that the policy does not govern."""
    supply = Supply(
        name=AWAY, pool=AWAY, rule="", offer="", allocatable=Resources(), price=Rate.zero(currency), high=0,
        energy=Rate.zero(currency), away=True,
    )  # fmt: skip
    return Source(supply=supply, habitat=Habitat(labels={}))


def _existing(
    view: View, pool: Pool, shut: Collection[tuple[str, str]], kept: Collection[Ref], now: datetime
) -> Source | None:
    """The pool as a supply; None where neither an offer nor a node tells what its nodes are."""
    nodes = tuple(sorted((n for n in view.nodes if n.pool == pool.name), key=lambda n: n.name))
    room = _room(pool.offer, nodes)
    if room is None:
        return None
    habitat = observed(pool.offer, nodes)
    offer = "" if isinstance(pool.offer, Missing) else pool.offer.name
    price, energy = _priced(pool.offer, view.policy.currency)
    given = min(pool.counted, len(nodes)) if (pool.rule, offer) in shut else None
    low, high = _range(pool, given, fixed=price is None or pool.ref in kept)
    low = max(low, min(high, _awaited(view, pool, nodes, now)))
    supply = Supply(
        name=pool.name, pool=pool.name, rule=pool.rule, offer=offer, allocatable=_net(room, habitat, view.daemons),
        price=price or Rate.zero(view.policy.currency), energy=energy, current=pool.counted, low=low, high=high,
    )  # fmt: skip
    return Source(supply=supply, habitat=habitat, nodes=nodes, ours=pool.created_by_us)


def _range(pool: Pool, given: int | None, *, fixed: bool) -> tuple[int, int]:
    """(fewest, most) nodes. given is what a pool of a quarantined offer has of what it was asked for; None for others."""
    there = pool.counted if given is None else given
    if fixed or pool.writer:
        return there, there
    return (0 if pool.victims else there), (MANY if given is None else there)


def _awaited(view: View, pool: Pool, nodes: Sequence[Node], now: datetime) -> int:
    """How many nodes waiting pods count on: all but those that are being given up, and those that have been there for longer than a
    node may take to come."""
    if not any(p.stranded for p in view.pods):
        return 0
    rule = next((r for r in view.policy.pools if r.name == pool.rule), PoolRule(name=pool.rule, driver=pool.driver))
    there = (n.ready and (n.cordoned_by or now - n.created >= rule.ready_timeout) for n in nodes)
    return pool.counted - sum(map(bool, there))


def _room(offer: Offer | Missing, nodes: Sequence[Node]) -> Resources | None:
    """What the least of the nodes offers; without nodes, what the offer promises."""
    if nodes:
        names = {name for n in nodes for name in n.allocatable.names}
        return Resources.of({name: min(n.allocatable.get(name) for n in nodes) for name in names})
    return None if isinstance(offer, Missing) else offer.allocatable


def _net(room: Resources, habitat: Habitat, daemons: Sequence[Pod]) -> Resources:
    for pod in daemons:
        if pod.scheduling.admits(habitat.labels, habitat.taints):
            room = room - pod.requests
    return Resources.of({name: max(0, n) for name, n in room.amounts})


def _priced(offer: Offer | Missing, currency: str) -> tuple[Rate | None, Rate]:
    """(price, energy part), the price None where it is not known."""
    if isinstance(offer, Missing) or isinstance(offer.cost, Missing):
        return None, Rate.zero(currency)
    return offer.cost, offer.energy


def _possible(view: View, rule: PoolRule, taken: Collection[tuple[str, str]]) -> Iterator[Source]:
    """A supply for each offer the template allows that has a price, is not quarantined and has no pool yet."""
    if rule.template is None or isinstance(view.prices, Missing):
        return
    for offer in view.prices.offers:
        if offer.name in rule.template.offers and (rule.name, offer.name) not in taken:
            source = _new(view, rule, offer)
            if source:
                yield source


def _new(view: View, rule: PoolRule, offer: Offer) -> Source | None:
    price, energy = _priced(offer, view.policy.currency)
    if price is None:
        return None
    habitat = promised(offer)
    name = f"new:{rule.name}/{offer.name}"
    room = _net(offer.allocatable, habitat, view.daemons)
    supply = Supply(
        name=name, pool=name, rule=rule.name, offer=offer.name, allocatable=room, price=price, energy=energy, high=MANY
    )
    return Source(supply=supply, habitat=habitat, ours=True)

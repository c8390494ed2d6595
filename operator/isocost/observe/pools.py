"""Pools: what drivers find, joined with the price book.

A pool is worth deciding about only when it is known what one of its nodes costs, so each is matched with an offer: the
one its label names if we made it, else the one of its instance type, zone and capacity type whose labels do not
contradict it. No match, several, or a match without a price are all `Missing`, with the reason and what to add.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from isocost.drivers.protocol import OFFER_LABEL, Driver, Found
from isocost.kube.errors import NotFound
from isocost.kube.port import Cluster
from isocost.units import Missing
from isocost.world.cluster import (
    CAPACITY_TYPE_LABELS,
    HOSTNAME_LABEL,
    INSTANCE_TYPE_LABEL,
    ZONE_LABEL,
    Node,
    shared_labels,
    shared_taints,
)
from isocost.world.offer import Offer, PriceBook
from isocost.world.policy import Policy, PoolRule
from isocost.world.pool import Pool
from isocost.world.ref import Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A pool object and the rule of a policy that asks for it."""

    found: Found
    rule: PoolRule


def search(
    cluster: Cluster, drivers: Mapping[str, Driver], policy: Policy, names: Iterable[str]
) -> tuple[dict[Ref, Claimed], tuple[str, ...]]:
    """(the pools a policy asks for, what is wrong with its rules). `names` are all policies that exist.

    Raises ApiError, except for a kind that is not installed.
    """
    pools: dict[Ref, Claimed] = {}
    troubles: list[str] = []
    living = frozenset(names)
    for rule in policy.pools:
        found, trouble = _found(cluster, drivers, rule)
        troubles += [trouble] if trouble else []
        for one in found:
            if asks(policy, rule, one, living):
                pools.setdefault(one.ref, Claimed(found=one, rule=rule))
    return pools, tuple(troubles)


def asks(policy: Policy, rule: PoolRule, one: Found, living: frozenset[str]) -> bool:
    """Whether a rule means this pool. One that we made stays with the policy and rule it was made for, while they exist."""
    if one.policy in living and one.policy != policy.name:
        return False
    if one.policy == policy.name and one.rule in {other.name for other in policy.pools}:
        return one.rule == rule.name
    return rule.selector.matches(one.labels)


def _found(cluster: Cluster, drivers: Mapping[str, Driver], rule: PoolRule) -> tuple[tuple[Found, ...], str]:
    driver = drivers.get(rule.driver)
    if driver is None:
        known = ", ".join(sorted(drivers)) or "none"
        return (), f"spec.pools {rule.name}: there is no driver {rule.driver!r}; installed drivers: {known}"
    try:
        return driver.find(cluster, rule), ""
    except NotFound:
        return (), f"spec.pools {rule.name}: the kinds of driver {rule.driver!r} are not installed in this cluster"


def joined(nodes: Iterable[Node], claimed: Iterable[Claimed]) -> tuple[Node, ...]:
    """The nodes of these pools, each with its pool and machine. One that has startup taints left is not ready yet; they say nothing of
    what it will take."""
    homes = {node: (one.found, machine) for one in claimed for node, machine in one.found.nodes.items()}
    return tuple(_of(node, *homes[node.name]) for node in nodes if node.name in homes)


def _of(node: Node, found: Found, machine: str) -> Node:
    passing = {(taint.key, taint.effect) for taint in found.startup}
    lasting = tuple(taint for taint in node.taints if (taint.key, taint.effect) not in passing)
    ready = node.ready and len(lasting) == len(node.taints)
    return replace(node, pool=str(found.ref), machine=machine, taints=lasting, ready=ready)


def pool(policy: str, one: Claimed, prices: PriceBook | Missing, nodes: Iterable[Node]) -> Pool:
    """The pool with its offer. `nodes` are its own."""
    found = one.found
    sane = found.replicas >= 0 and found.ready >= 0
    unclear = Missing(reason=f"{found.ref} asks for {found.replicas} nodes and says that {found.ready} are ready")
    return Pool(
        ref=found.ref,
        uid=found.uid,
        resource_version=found.resource_version,
        policy=policy,
        rule=one.rule.name,
        driver=one.rule.driver,
        offer=match(found, prices, tuple(nodes)) if sane else unclear,
        replicas=max(0, found.replicas),
        ready=max(0, found.ready),
        victims=found.victims,
        why_not=found.why_not,
        created_by_us=found.policy == policy,
        writer=found.writer,
        trouble=found.trouble,
    )


def match(found: Found, prices: PriceBook | Missing, nodes: tuple[Node, ...]) -> Offer | Missing:
    """The offer a pool's nodes are of, with the labels and taints the pool itself is known to give its nodes."""
    if isinstance(prices, Missing):
        return prices
    own = {key: value for key, value in shared_labels(nodes).items() if key != HOSTNAME_LABEL}
    labels = {**own, **found.node_labels}
    fits = _candidates(found, prices, labels)
    if len(fits) != 1:
        return Missing(reason=_unmatched(found, prices, fits, labels))
    if isinstance(fits[0].price, Missing):
        return Missing(reason=f"{found.ref} is of offer {fits[0].name}, whose price is missing: {fits[0].price.reason}")
    taints = tuple(dict.fromkeys((*fits[0].taints, *shared_taints(nodes))))
    return replace(fits[0], labels={**fits[0].labels, **labels}, taints=taints)


def _candidates(found: Found, prices: PriceBook, labels: Mapping[str, str]) -> list[Offer]:
    named = [offer for offer in prices.offers if found.offer and offer.name == found.offer]
    if named:
        return named
    fits = [offer for offer in prices.offers if _same(offer, *place(found, labels)) and _agrees(offer, labels)]
    return [offer for offer in fits if offer.zone] or fits


def place(found: Found, labels: Mapping[str, str]) -> tuple[str, str, str]:
    """(instance type, zone, capacity type) of a pool, from its object or else from its nodes' labels."""
    return (
        found.instance_type or labels.get(INSTANCE_TYPE_LABEL, ""),
        found.zone or labels.get(ZONE_LABEL, ""),
        found.capacity_type or next((labels[key] for key in CAPACITY_TYPE_LABELS if key in labels), ""),
    )


def _same(offer: Offer, kind: str, zone: str, capacity: str) -> bool:
    near = not zone or offer.zone in ("", zone)
    return offer.instance_type == kind and near and _terms(offer.capacity_type) == _terms(capacity)


def _terms(word: str) -> str:
    """on-demand, ON_DEMAND and nothing said are the same terms."""
    return word.lower().replace("_", "-") or "on-demand"


def _agrees(offer: Offer, labels: Mapping[str, str]) -> bool:
    """Whether no label that both speak of differs; terms are compared by `_same`."""
    shared = (key for key in offer.labels if key in labels and key not in CAPACITY_TYPE_LABELS)
    return all(offer.labels[key] == labels[key] for key in shared)


def _unmatched(found: Found, prices: PriceBook, fits: list[Offer], labels: Mapping[str, str]) -> str:
    kind, zone, capacity = place(found, labels)
    what = f"{kind or 'an unknown instance type'}{f' in {zone}' if zone else ''} ({_terms(capacity)})"
    if fits:
        names = ", ".join(offer.name for offer in fits[:5])
        several = f"fits several offers of PriceBook {prices.name} ({names})"
        return f"{found.ref} is of {what}, which {several}; label it with {OFFER_LABEL}"
    return f"{found.ref} is of {what}, which PriceBook {prices.name} does not list; add an offer for it"

"""Whether what is governed can be priced: policies that can be read, books that are current, an offer for each pool."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from isocost.doctor.facts import Facts
from isocost.doctor.finding import Finding, bad, good, unknown, warn
from isocost.units import Missing, many
from isocost.world.offer import Offer, PriceBook
from isocost.world.snapshot import Snapshot, View

SOON = timedelta(days=7)
"""how long before it expires a price is told of"""
POLICY = "policies"


def check(facts: Facts) -> Iterator[Finding]:
    """The policies, then their prices, one by one."""
    found = facts.snapshot
    if isinstance(found, Missing):
        yield unknown(POLICY, f"no round could look: {found.reason}", "mend the findings above first")
        return
    yield from _policies(found)
    for view in found.views:
        yield _book(view, found)
        yield from _pools(view)


def _policies(found: Snapshot) -> Iterator[Finding]:
    for one in found.invalid:
        yield bad(
            str(one.ref), f"it cannot be read: {one.message}", f"kubectl edit {one.ref.kind.lower()} {one.ref.name}"
        )
    if not found.views and not found.invalid:
        yield warn(
            POLICY,
            "there is no CostPolicy, so nothing is governed",
            "kubectl apply -f examples/costpolicy-minimal.yaml",
        )
    elif found.views:
        named = ", ".join(f"{view.policy.name} ({view.policy.mode})" for view in found.views)
        yield good(POLICY, f"read and understood: {named}")


def _book(view: View, found: Snapshot) -> Finding:
    name, book = f"prices of {view.policy.name}", view.prices
    do = f"kubectl edit pricebook {view.policy.price_book or 'NAME'}"
    if isinstance(book, Missing):
        return bad(name, book.reason, do)
    lost = [offer for offer in book.offers if isinstance(offer.price, Missing)]
    if lost:
        first = lost[0].price
        why = first.reason if isinstance(first, Missing) else ""
        return bad(
            name, f"{len(lost)} of {many(len(book.offers), 'price')} cannot be used, first {lost[0].name}: {why}", do
        )
    ends = _ends(book)
    if ends and ends - found.now.date() < SOON:
        return warn(name, f"the oldest price of PriceBook {book.name} may be used until {ends}", do)
    return good(
        name,
        f"PriceBook {book.name or 'not needed'}: {many(len(book.offers), 'price')}"
        + (f", good until {ends}" if ends else ""),
    )


def _ends(book: PriceBook) -> date | None:
    """The last day of the oldest price."""
    dates = [offer.as_of for offer in book.offers if offer.as_of]
    return min(dates) + book.max_age if dates else None


def _pools(view: View) -> Iterator[Finding]:
    name = f"pools of {view.policy.name}"
    lost = [pool for pool in view.pools if not isinstance(pool.offer, Offer)]
    for pool in lost[:5]:
        why = pool.offer.reason if isinstance(pool.offer, Missing) else ""
        yield bad(name, why, f"isocost prices list; then add the offer to PriceBook {view.policy.price_book}")
    if view.policy.pools and not view.pools:
        yield warn(name, "no pool matches spec.pools", "kubectl get machinedeployments,nodepools -A --show-labels")
    elif view.pools and not lost:
        yield good(name, f"every one of {many(len(view.pools), 'pool')} has an offer with a price")

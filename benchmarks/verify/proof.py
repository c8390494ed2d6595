"""Whether a certificate proves the bound that an answer says.

Duals u say what each pod is worth; v of an offer is claimed to be the most that pods on one of its nodes can be worth. If
v <= price + w for every offer, any fleet costs at least sum u * pods - sum w * max_count: each node earns at most what it
costs. Every v is proven again here: where GPUs are shared, GPU by GPU (`cards.py`); elsewhere, and where that tells nothing, by
programmes (`knapsack.py`) of which each allows all that the truth allows, and more: what one of them cannot exceed, the
truth cannot either. They are asked in the order of their price.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from typing import Any

from benchmarks.verify.cards import settled
from benchmarks.verify.knapsack import Knapsack, apart, flowing, summed
from benchmarks.verify.rows import Offer, Pod

DUST = 1e-7
"""relative error of a number that was computed"""


def unproven(
    pods: list[Pod], offers: list[Offer], answer: Mapping[str, Any], certificate: Mapping[str, Any]
) -> Iterator[str]:
    """What is wrong with the certificate; nothing when the bound is proven."""
    duals, caps, maxima = (certificate[key] for key in ("duals", "cap_duals", "knapsack_max"))
    out = {row["name"]: row["count"] for row in answer["unplaced"]}
    if any(w < 0 for w in caps.values()):
        yield "a cap dual is negative"
    bound = sum(duals.get(p.name, 0.0) * (p.count - out.get(p.name, 0)) for p in pods)
    for offer in offers:
        w = caps.get("/".join(offer.key), 0.0)
        bound -= w * offer.most if offer.most is not None else 0.0
        if w and offer.most is None:
            yield f"{'/'.join(offer.key)} has a cap dual and no cap"
    if bound < answer["lower_bound_per_hour"] - DUST * max(1.0, abs(bound)):
        yield f"the duals prove {bound}, and {answer['lower_bound_per_hour']} is said"
    for _, alike in groupby(sorted(offers, key=_like), key=_like):
        members = list(alike)
        keys = ["/".join(one.key) for one in members]
        limit = min(one.price + caps.get(key, 0.0) for one, key in zip(members, keys, strict=True))
        claimed = max(maxima.get(key, limit) for key in keys)
        if claimed > limit * (1 + 1e-9) + 1e-12:
            yield f"{keys[0]}: the knapsack is worth {claimed}, more than a node costs, {limit}"
        elif (fault := _exceeds(pods, members[0], duals, claimed)) is not None:
            yield f"{keys[0]} and {len(keys) - 1} like it: {fault}"


def _like(offer: Offer) -> str:
    """Offers on which the same pods fit have the same knapsack."""
    return repr(
        (offer.cpu, offer.memory, offer.gpu, offer.pods, offer.model, offer.gpu_memory, offer.disk, offer.labels)
    )


def _exceeds(pods: list[Pod], offer: Offer, duals: Mapping[str, float], claimed: float) -> str | None:
    """Why the most valuable node may be worth more than claimed, or None."""
    items = [pod for pod in pods if duals.get(pod.name, 0.0) > 0 and pod.count and offer.admits(pod)]
    if not items:
        return None
    limit, top = claimed * (1 + DUST) + 1e-9, float("inf")
    if any(pod.shares for pod in items) and (found := settled(items, offer, duals, limit)) is not None:
        return None if found <= limit else f"a node can be worth {found}, and {claimed} is claimed"
    for relaxed, whole in _programmes(items, offer):
        top = min(top, relaxed(Knapsack(items, offer, duals)).best(whole=whole, above=limit))
        if top <= limit:
            return None
    return f"a node can be worth up to {top}, and {claimed} is claimed"


def _programmes(items: list[Pod], offer: Offer) -> Iterator[tuple[Callable[[Knapsack], Knapsack], bool]]:
    """Relaxations, and whether their numbers are to be whole, the cheapest first and the exact one last."""
    shares = any(pod.shares for pod in items)
    yield summed, False
    if shares:
        yield flowing, False
    yield summed, True
    if shares:
        yield flowing, True
    if shares and offer.gpu > 1:
        yield apart, True

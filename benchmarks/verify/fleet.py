"""Whether an answer's nodes hold what they are said to hold, at the price that is said, with nobody left out who need not be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from math import isclose
from typing import Any

from benchmarks.verify.rows import SHARE, Offer, Pod


def faults(pods: list[Pod], offers: list[Offer], answer: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with the nodes, the price, or what was left out."""
    by_name, by_key = {p.name: p for p in pods}, {o.key: o for o in offers}
    placed: Counter[str] = Counter()
    used: Counter[tuple[str, str, str]] = Counter()
    cost = 0.0
    for node in answer["nodes"]:
        key = (node["offer"], node.get("zone") or "", node.get("capacity_type") or "")
        if key not in by_key:
            yield f"{key} is no offer"
            continue
        used[key] += node["count"]
        cost += by_key[key].price * node["count"]
        yield from (f"{'/'.join(key)}: {fault}" for fault in _node(node, by_key[key], by_name))
        for name, n in node["pods"].items():
            placed[name] += n * node["count"]
    yield from (f"{'/'.join(k)}: {n} nodes of {by_key[k].most}" for k, n in used.items() if n > _most(by_key[k]))
    if not isclose(cost, answer["cost_per_hour"], rel_tol=1e-9, abs_tol=1e-9):
        yield f"the nodes cost {cost} an hour, and {answer['cost_per_hour']} is said"
    yield from _all_there(pods, offers, used, placed, answer)
    yield from _spread(pods, offers, answer)
    bound = answer["lower_bound_per_hour"]
    if bound > answer["cost_per_hour"] * (1 + 1e-9):
        yield f"the bound {bound} is above the cost"
    if bound > 0 and not isclose(answer["gap"], answer["cost_per_hour"] / bound - 1, rel_tol=1e-6, abs_tol=1e-9):
        yield f"the gap {answer['gap']} is not cost / bound - 1"


def _most(offer: Offer) -> float:
    return float("inf") if offer.most is None else offer.most


def _node(node: Mapping[str, Any], offer: Offer, pods: Mapping[str, Pod]) -> Iterator[str]:
    held = {pods[name]: n for name, n in node["pods"].items() if name in pods}
    yield from (f"{name} is no pod" for name in node["pods"] if name not in pods)
    yield from (f"{pod.name} may not stand here" for pod in held if not offer.admits(pod))
    for what, have in (("cpu", offer.cpu), ("memory", offer.memory), ("disk", offer.disk or 0)):
        need = sum(getattr(pod, what) * n for pod, n in held.items())
        if need > have:
            yield f"{need} {what} of {have}"
    if offer.pods is not None and sum(held.values()) > offer.pods:
        yield f"{sum(held.values())} pods of {offer.pods}"
    yield from (f"{n} of {pod.name} on a node" for pod, n in held.items() if pod.most is not None and n > pod.most)
    groups: Counter[str] = Counter()
    for pod, n in held.items():
        groups[pod.group] += n if pod.group else 0
    yield from (f"{n} pods of group {group}" for group, n in groups.items() if n > 1)
    yield from _gpus(node, offer, held)


def _gpus(node: Mapping[str, Any], offer: Offer, held: Mapping[Pod, int]) -> Iterator[str]:
    """Whole GPUs and shares together; shares must be laid out GPU by GPU in `gpus`."""
    whole = sum(pod.gpu * n for pod, n in held.items() if pod.gpu and not pod.shares)
    sharing = {pod.name: (pod, n) for pod, n in held.items() if pod.shares}
    if not sharing:
        if whole > offer.gpu:
            yield f"{whole} GPUs of {offer.gpu}"
        return
    cards = [[part for part in card if part["name"] in sharing] for card in node.get("gpus", ())]
    cards = [card for card in cards if card]
    if whole + len(cards) > offer.gpu:
        yield f"{whole} whole and {len(cards)} shared GPUs of {offer.gpu}"
    laid = Counter(part["name"] for card in cards for part in card)
    for name, (_, n) in sharing.items():
        if laid[name] != n:
            yield f"{laid[name]} shares of {name} are laid out, and {n} are here"
    for card in cards:
        if sum(part["milli"] for part in card) > SHARE:
            yield f"a GPU shares out {sum(part['milli'] for part in card)} of {SHARE}"
        if any(part["milli"] != sharing[part["name"]][0].milli for part in card):
            yield "a share is not what its pod asks for"
        asked = sum(sharing[part["name"]][0].gpu_memory for part in card)
        if asked > (offer.gpu_memory or 0):
            yield f"a GPU shares out {asked} MiB of {offer.gpu_memory or 0}"


def _all_there(
    pods: list[Pod], offers: list[Offer], used: Mapping[tuple[str, str, str], int], placed: Counter[str],
    answer: Mapping[str, Any],
) -> Iterator[str]:  # fmt: skip
    out: Counter[str] = Counter()
    for row in answer["unplaced"]:
        out[row["name"]] += row["count"]
    wanted: Counter[str] = Counter()
    for pod in pods:
        wanted[pod.name] += pod.count
    for name, n in wanted.items():
        if placed[name] + out[name] != n:
            yield f"{name}: {placed[name]} placed and {out[name]} unplaced of {n}"
    left = [offer for offer in offers if used.get(offer.key, 0) < _most(offer)]
    for pod in pods:
        zones = {offer.key[1] for offer in left if out[pod.name] and offer.admits(pod)}
        if any(_skewed(pod, _counts(pod, offers, answer, zone)) is None for zone in zones):
            yield f"{pod.name} is unplaced, although an offer with stock left holds it"


def _spread(pods: list[Pod], offers: list[Offer], answer: Mapping[str, Any]) -> Iterator[str]:
    """zone_max_skew: over the zones that could hold the pod, which are those with an offer of it that can be had at all."""
    for pod in pods:
        if (fault := _skewed(pod, _counts(pod, offers, answer))) is not None:
            yield fault


def _counts(pod: Pod, offers: list[Offer], answer: Mapping[str, Any], more: str | None = None) -> Counter[str]:
    """How many of the pod each zone holds, with one more in one of them."""
    counts = Counter(
        {offer.key[1]: int(offer.key[1] == more) for offer in offers if offer.most != 0 and offer.admits(pod)}
    )
    for node in answer["nodes"]:
        if n := node["pods"].get(pod.name, 0) * node["count"]:
            counts[node.get("zone") or ""] += n
    return counts


def _skewed(pod: Pod, counts: Counter[str]) -> str | None:
    if pod.skew is None or not counts or max(counts.values()) - min(counts.values()) <= pod.skew:
        return None
    return f"{pod.name}: zones hold {dict(counts)}, which differ by more than {pod.skew}"

"""A fleet as documents for programs: amounts in full precision, the certificate apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from isocost.pack.grounds import Grounds
from isocost.world.packing import Fleet, Group, Left, placed


def fleet(
    found: Fleet, seconds: float, stays: Sequence[Left] = (), notes: Sequence[str] = (), about: Grounds | None = None
) -> dict[str, Any]:
    """The answer. gap is None where nothing is proved. duals are what `--current` starts from next time; proved_for is what they were
    proved about, which tells then what of the proof still holds. Prices of stock are no part of the duals, so with them nothing does.

    lower_bound_per_hour is what the certificate proves. proved_per_hour may be higher, for fleets of few nodes: branching has shown
    that no fleet costs less, which a certificate of duals cannot say.

    stays: pods that are no part of the plan, as a wish of theirs is not modelled.
    """
    gap = found.gap
    return {
        "cost_per_hour": found.cost,
        "lower_bound_per_hour": found.bound,
        "gap": gap if gap != float("inf") else None,
        "seconds": seconds,
        "nodes": [_group(group) for group in found.groups],
        "unplaced": _left(found.left),
        "proved_per_hour": max(found.bound, found.least),
        "staying": _left(stays),
        "notes": list(notes),
        "duals": dict(found.proof.duals),
        "proved_for": _about(found, about) if about and not found.proof.cap_duals else None,
    }


def _about(found: Fleet, about: Grounds) -> dict[str, Any]:
    there = placed(found.groups)
    about = replace(about, asks={name: about.asks[name] for name in there}, count=there)
    pods = {name: {"asks": about.asks[name], "count": n} for name, n in there.items()}
    return {"offers": about.offers, "pods": pods, "seal": about.seal(found.proof.duals)}


def _left(pods: Sequence[Left]) -> list[dict[str, Any]]:
    return [{"name": one.name, "count": one.count, "reason": one.reason} for one in pods]


def changes(before: Sequence[Group], found: Fleet, moves: int) -> dict[str, Any]:
    """Nodes of each offer now and then, and how many pods must leave their node."""
    now, then = Counter[str](), Counter[str]()
    for group in before:
        now[group.kind] += group.count
    for group in found.groups:
        then[group.kind] += group.count
    rows = [(*key.rsplit("/", 2), now[key], then[key]) for key in sorted({*now, *then}) if now[key] != then[key]]
    names = ("offer", "zone", "capacity_type", "now", "then")
    return {"nodes": [dict(zip(names, row, strict=True)) for row in rows], "pods_moved": moves}


def _group(group: Group) -> dict[str, Any]:
    name, zone, terms = group.kind.rsplit("/", 2)
    made = {"offer": name, "zone": zone, "capacity_type": terms, "count": group.count, "pods": dict(group.pods)}
    if group.gpus:
        made["gpus"] = [[{"name": pod, "milli": milli} for pod, milli in gpu] for gpu in group.gpus]
    return made


def certificate(found: Fleet) -> dict[str, Any]:
    """Why no fleet for the placed pods costs less; isocost.world.packing.Proof says how it is checked."""
    return {
        "duals": dict(found.proof.duals),
        "cap_duals": dict(found.proof.cap_duals),
        "knapsack_max": dict(found.proof.most),
    }

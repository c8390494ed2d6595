"""Checks an answer of `isocost pack` against its inputs: feasibility, price, and the proof of its bound.

    python -m benchmarks.verify --pods PODS.csv --offers OFFERS.csv --answer ANSWER.json [--certificate CERTIFICATE.json]
        [--reserve-cpu-m N] [--reserve-memory-mib N]

It shares no code with isocost and reads the files by itself. Exit status 0 when nothing is wrong, else 1 with a line each.

An offer that does not say its disk or GPU memory has none, unless no offer says it: then it is not counted.

The proof. Duals u say what each pod is worth; v of an offer is claimed to be the most that pods on one of its nodes can be
worth. If v <= price + w for every offer, any fleet costs at least sum u * pods - sum w * max_count: each node earns at most
what it costs. Every v is proven again here: first by a linear relaxation, and where that is not enough as a whole-number
problem, both solved by HiGHS through SciPy. Shares of GPUs are relaxed to the sum over a node's GPUs unless that says too
much; then each GPU has variables of its own. What a relaxation cannot exceed, the truth cannot either.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import groupby
from math import isclose
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

SHARE = 1000
DUST = 1e-7
SECONDS = 60.0
"""for one whole-number problem"""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Pod:
    """A row of the pods' file."""

    name: str
    count: int
    cpu: Fraction
    memory: Fraction
    gpu: int
    milli: int
    gpu_memory: Fraction
    models: frozenset[str]
    most: int | None
    disk: Fraction
    wants: Mapping[str, str]
    skew: int | None
    group: str

    @property
    def shares(self) -> bool:
        """Whether it takes a part of one GPU."""
        return self.gpu == 1 and self.milli < SHARE


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Offer:
    """A row of the offers' file, the reserve already taken."""

    key: tuple[str, str, str]
    cpu: Fraction
    memory: Fraction
    gpu: int
    pods: int | None
    price: float
    model: str
    gpu_memory: Fraction | None
    most: int | None
    disk: Fraction | None
    labels: Mapping[str, str] = field(default_factory=dict)

    def admits(self, pod: Pod) -> bool:
        """Whether one pod alone may stand on an empty node."""
        if pod.gpu and pod.models and self.model not in pod.models:
            return False
        if any(self.labels.get(key) != value for key, value in pod.wants.items()):
            return False
        enough = pod.cpu <= self.cpu and pod.memory <= self.memory and pod.gpu <= self.gpu
        return enough and pod.disk <= (self.disk or 0) and pod.gpu_memory <= (self.gpu_memory or 0) and self.pods != 0


def read(pods: Path, offers: Path, cpu: int = 0, memory: int = 0) -> tuple[list[Pod], list[Offer]]:
    """Both files. Of pods nothing is counted that no offer says of itself."""
    asked, found = [_pod(row) for row in _rows(pods)], [_offer(row, cpu, memory) for row in _rows(offers)]
    if all(offer.disk is None for offer in found):
        asked = [replace(pod, disk=Fraction(0)) for pod in asked]
    if all(offer.gpu_memory is None for offer in found if offer.gpu):
        asked = [replace(pod, gpu_memory=Fraction(0)) for pod in asked]
    return asked, found


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        return [{key: (value or "").strip() for key, value in row.items()} for row in csv.DictReader(file)]


def _pod(row: Mapping[str, str]) -> Pod:
    gpu = _whole(row, "gpu") or 0
    return Pod(
        name=row["name"], count=int(row["count"]), cpu=Fraction(row["cpu_m"]), memory=Fraction(row["memory_mib"]), gpu=gpu,
        milli=(_whole(row, "gpu_milli") or SHARE) if gpu else 0,
        gpu_memory=(_amount(row, "gpu_memory_mib") or Fraction(0)) if gpu else Fraction(0),
        models=frozenset(filter(None, row.get("gpu_models", "").split("|"))), most=_whole(row, "max_per_node"),
        disk=_amount(row, "disk_mib") or Fraction(0), wants=_pairs(row.get("node_selector", "")),
        skew=_whole(row, "zone_max_skew"), group=row.get("anti_affinity_group", ""),
    )  # fmt: skip


def _offer(row: Mapping[str, str], cpu: int, memory: int) -> Offer:
    key = (row["name"], row.get("zone", ""), row.get("capacity_type", ""))
    known = {
        "node.kubernetes.io/instance-type": key[0],
        "topology.kubernetes.io/zone": key[1],
        "karpenter.sh/capacity-type": key[2],
        "kubernetes.io/arch": row.get("arch", ""),
        "nvidia.com/gpu.product": row.get("gpu_model", ""),
    }
    return Offer(
        key=key, cpu=Fraction(row["cpu_m"]) - cpu, memory=Fraction(row["memory_mib"]) - memory, gpu=_whole(row, "gpu") or 0,
        pods=_whole(row, "pods"), price=float(row["price_per_hour"]), model=row.get("gpu_model", ""),
        gpu_memory=_amount(row, "gpu_memory_mib"), most=_whole(row, "max_count"), disk=_amount(row, "disk_mib"),
        labels={**{k: v for k, v in known.items() if v}, **_pairs(row.get("labels", ""))},
    )  # fmt: skip


def _whole(row: Mapping[str, str], key: str) -> int | None:
    return int(row[key]) if row.get(key) else None


def _amount(row: Mapping[str, str], key: str) -> Fraction | None:
    return Fraction(row[key]) if row.get(key) else None


def _pairs(text: str) -> dict[str, str]:
    halves = (pair.partition("=") for pair in text.split(";") if pair.strip())
    return {key.strip(): value.strip() for key, _, value in halves}


# Feasibility and price -------------------------------------------------------------------------------------------


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


# The proof -------------------------------------------------------------------------------------------------------


def unproven(
    pods: list[Pod], offers: list[Offer], answer: Mapping[str, Any], certificate: Mapping[str, Any], said: Any = None
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
    for alike, group in groupby(sorted(offers, key=_like), key=_like):
        members = list(group)
        keys = ["/".join(one.key) for one in members]
        limit = min(one.price + caps.get(key, 0.0) for one, key in zip(members, keys, strict=True))
        claimed = max(maxima.get(key, limit) for key in keys)
        if claimed > limit * (1 + 1e-9) + 1e-12:
            yield f"{keys[0]}: the knapsack is worth {claimed}, more than a node costs, {limit}"
        elif (fault := _exceeds(pods, members[0], duals, claimed)) is not None:
            yield f"{keys[0]} and {len(keys) - 1} like it: {fault}"
        del alike


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
    limit = claimed * (1 + DUST) + 1e-9
    for cards, whole in ((False, False), (False, True), (True, True)):
        if cards and not (any(pod.shares for pod in items) and offer.gpu > 1):
            break
        top = Knapsack(items, offer, duals, cards=cards).best(whole=whole)
        if top <= limit:
            return None
    return f"a node can be worth up to {top}, and {claimed} is claimed"


class Knapsack:
    """The most valuable node of an offer as rows for HiGHS. cards: shares stand on single GPUs, not on their sum."""

    def __init__(self, items: list[Pod], offer: Offer, duals: Mapping[str, float], *, cards: bool) -> None:
        self.items, self.offer = items, offer
        self.columns = [(i, None) for i, pod in enumerate(items) if not (cards and pod.shares)]
        self.columns += [(i, card) for i, pod in enumerate(items) if cards and pod.shares for card in range(offer.gpu)]
        self.value = np.array([duals[items[i].name] for i, _ in self.columns])
        self.rows: list[tuple[np.ndarray, float]] = []
        self._fill(cards)

    def _row(self, weigh: Any, have: float | None) -> None:
        if have is not None:
            self.rows.append((np.array([float(weigh(self.items[i], card)) for i, card in self.columns]), float(have)))

    def _fill(self, cards: bool) -> None:
        offer = self.offer
        self._row(lambda pod, _: pod.cpu, offer.cpu)
        self._row(lambda pod, _: pod.memory, offer.memory)
        self._row(lambda pod, _: pod.disk, offer.disk or Fraction(0))
        self._row(lambda _pod, _: 1, offer.pods)
        self._row(lambda pod, _: pod.milli if pod.shares else pod.gpu * SHARE, offer.gpu * SHARE)
        if size := offer.gpu_memory or Fraction(0):
            self._row(lambda pod, _: pod.gpu_memory if pod.shares else size * pod.gpu, size * offer.gpu)
        for group in {pod.group for pod in self.items if pod.group}:
            self._row(lambda pod, _, group=group: pod.group == group, 1)
        for name, alike in _by(self.items, cards):
            most = min((pod.most if pod.most is not None else pod.count) for pod in alike)
            self._row(lambda pod, _, name=name: pod.name == name, min(most, sum(pod.count for pod in alike)))

    def best(self, *, whole: bool) -> float:
        """An upper bound of the value; exact when whole and proven in time. Whole GPUs take cards of their own."""
        extra, free = self._cards()
        width = len(self.columns) + free
        matrix = [np.concatenate([row, np.zeros(free)]) for row, _ in self.rows] + [row for row, _ in extra]
        limits = [have for _, have in self.rows] + [have for _, have in extra]
        upper = [min(self.items[i].count, self._fit(self.items[i])) for i, _ in self.columns] + [1] * free
        done = milp(
            -np.concatenate([self.value, np.zeros(free)]),
            constraints=LinearConstraint(np.array(matrix), ub=np.array(limits)),
            integrality=np.full(width, 1 if whole else 0),
            bounds=Bounds(0, np.array(upper, dtype=float)),
            options={"time_limit": SECONDS, "mip_rel_gap": 1e-9},
        )
        bound = done.mip_dual_bound if whole and done.mip_dual_bound is not None else done.fun
        return float("inf") if bound is None else -float(bound)

    def _cards(self) -> tuple[list[tuple[np.ndarray, float]], int]:
        """Rows of single GPUs, with a variable each that says whether it is shared out: only those may hold shares, and they
        are lost to whole GPUs."""
        held = sorted({card for _, card in self.columns if card is not None})
        found = []
        for place, card in enumerate(held):
            for part, size in (("milli", SHARE), ("gpu_memory", self.offer.gpu_memory)):
                if size is None:
                    continue
                row = np.zeros(len(self.columns) + len(held))
                for at, (i, on) in enumerate(self.columns):
                    row[at] = getattr(self.items[i], part) if on == card else 0.0
                row[len(self.columns) + place] = -float(size)
                found.append((row, 0.0))
        if held:
            row = np.array(
                [float(self.items[i].gpu) if on is None else 0.0 for i, on in self.columns] + [1.0] * len(held)
            )
            found.append((row, float(self.offer.gpu)))
        return found, len(held)

    def _fit(self, pod: Pod) -> int:
        room = [
            int(self.offer.cpu // pod.cpu) if pod.cpu else pod.count,
            int(self.offer.memory // pod.memory) if pod.memory else pod.count,
        ]
        if pod.gpu:
            room.append(self.offer.gpu * (SHARE // pod.milli) if pod.shares else self.offer.gpu // pod.gpu)
        return max(1, min(room))


def _by(items: list[Pod], cards: bool) -> Iterable[tuple[str, list[Pod]]]:
    named: defaultdict[str, list[Pod]] = defaultdict(list)
    for pod in items:
        if pod.most is not None or (cards and pod.shares):
            named[pod.name].append(pod)
    return named.items()


def main() -> int:
    parser = argparse.ArgumentParser(description="Checks an answer of isocost pack.")
    for name in ("pods", "offers", "answer", "certificate"):
        parser.add_argument(f"--{name}", type=Path, required=name != "certificate")
    parser.add_argument("--reserve-cpu-m", type=int, default=0)
    parser.add_argument("--reserve-memory-mib", type=int, default=0)
    given = parser.parse_args()
    pods, offers = read(given.pods, given.offers, given.reserve_cpu_m, given.reserve_memory_mib)
    answer = json.loads(given.answer.read_text(encoding="utf-8"))
    found = list(faults(pods, offers, answer))
    if given.certificate:
        found += unproven(pods, offers, answer, json.loads(given.certificate.read_text(encoding="utf-8")))
    for fault in found:
        print(fault)
    proof = "" if given.certificate is None or found else ", bound proven"
    print(f"{len(found)} faults; {answer['cost_per_hour']} per hour, gap {100 * answer['gap']:.3f} %{proof}")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())

"""The fleet that runs: what `isocost pack -o json` printed, or `kubectl get nodes -o json`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from math import isfinite
from typing import Annotated, Any

import msgspec

from isocost.cli.fleet.offers import INSTANCE, TERMS, ZONE
from isocost.observe import wire
from isocost.pack.current import Current
from isocost.pack.grounds import Grounds, Lemma, lemma
from isocost.world.packing import Group

LEGACY = "node.kubernetes.io/lifecycle"


Whole = Annotated[int, msgspec.Meta(ge=0, le=10**12)]


class Node(msgspec.Struct):
    """Of what `isocost pack -o json` prints, the nodes."""

    offer: str
    count: Whole
    pods: dict[str, Whole]
    zone: str = ""
    capacity_type: str = ""


class Asked(msgspec.Struct):
    asks: str
    count: Whole


class About(msgspec.Struct):
    """What the duals were proved for."""

    offers: str
    pods: dict[str, Asked]
    seal: str


class Answer(msgspec.Struct):
    nodes: list[Node]
    duals: dict[str, float] | None = None
    proved_for: About | None = None


class RunningError(ValueError):
    """Neither form; the message says what is wrong."""


def current(
    body: bytes, file: str, now: Grounds, keys: set[str], on: Mapping[str, Mapping[str, int]] | None = None
) -> Current:
    """The running nodes. now: what is asked. keys: what offers there are, to find a node's among them. on: by node, its pods.
    Raises RunningError."""
    try:
        found: Any = msgspec.json.decode(body.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise RunningError(f"{file} is not JSON: {error}") from None
    if isinstance(found, dict) and isinstance(found.get("nodes"), list):
        return _packed(found, file, now)
    if isinstance(found, dict) and isinstance(found.get("items"), list):
        return Current(groups=_nodes(found["items"], file, keys, on or {}), duals={})
    raise RunningError(
        f"{file} holds neither the nodes of `isocost pack -o json` nor the items of `kubectl get nodes -o json`"
    )


def _packed(found: dict[str, Any], file: str, now: Grounds) -> Current:
    try:
        answer = msgspec.convert(found, Answer)
    except msgspec.ValidationError as error:
        raise RunningError(f"{file} is not an answer of `isocost pack -o json`: {error}") from None
    groups = tuple(
        Group(kind=f"{n.offer}/{n.zone}/{n.capacity_type}", count=n.count, pods=n.pods) for n in answer.nodes
    )
    duals = {name: u for name, u in (answer.duals or {}).items() if isfinite(u) and u >= 0}
    return Current(groups=groups, duals=duals, lemma=_lemma(answer.proved_for, duals, now))


def _lemma(about: About | None, duals: Mapping[str, float], now: Grounds) -> Lemma:
    """Nothing where the file was changed since it was written."""
    if about is None:
        return Lemma()
    asks = {name: one.asks for name, one in about.pods.items()}
    before = Grounds(offers=about.offers, asks=asks, count={name: one.count for name, one in about.pods.items()})
    return lemma(now, before, duals) if before.seal(duals) == about.seal else Lemma()


def _nodes(items: list[Any], file: str, keys: set[str], on: Mapping[str, Mapping[str, int]]) -> tuple[Group, ...]:
    """Nodes by the offer that their labels name, with the pods that are known to be on them."""
    count: Counter[tuple[str, tuple[tuple[str, int], ...]]] = Counter()
    try:
        nodes = [
            msgspec.convert(item, wire.Node)
            for item in items
            if not isinstance(item, dict) or item.get("kind", "Node") == "Node"
        ]
    except msgspec.ValidationError as error:
        raise RunningError(f"{file} is not a list of nodes as kubectl prints it: {error}") from None
    for node in nodes:
        labels = node.metadata.labels or {}
        name, zone, terms = labels.get(INSTANCE, ""), labels.get(ZONE, ""), labels.get(TERMS, "")
        tried = (f"{name}/{zone}/{terms}", f"{name}/{zone}/", f"{name}//{terms}", f"{name}//")
        key = next((key for key in tried if key in keys), tried[0])
        count[key, tuple(sorted(on.get(node.metadata.name, {}).items()))] += 1
    return tuple(Group(kind=key, count=n, pods=dict(pods)) for (key, pods), n in sorted(count.items()))

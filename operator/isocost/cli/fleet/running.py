"""The fleet that runs: what `isocost pack -o json` printed, or `kubectl get nodes -o json`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

import msgspec

from isocost.cli.fleet.offers import INSTANCE, TERMS, ZONE
from isocost.pack.current import Current
from isocost.world.packing import Group

LEGACY = "node.kubernetes.io/lifecycle"


class RunningError(ValueError):
    """Neither form; the message says what is wrong."""


def current(body: bytes, file: str, keys: set[str], on: Mapping[str, Mapping[str, int]] | None = None) -> Current:
    """The running nodes. keys: what offers there are, to find a node's among them. on: by node, its pods. Raises RunningError."""
    try:
        found: Any = msgspec.json.decode(body.removeprefix(b"\xef\xbb\xbf"))
    except msgspec.DecodeError as error:
        raise RunningError(f"{file} is not JSON: {error}") from None
    if isinstance(found, dict) and isinstance(found.get("nodes"), list):
        return _packed(found, file)
    if isinstance(found, dict) and isinstance(found.get("items"), list):
        return Current(groups=_nodes(found["items"], keys, on or {}), duals={})
    raise RunningError(
        f"{file} holds neither the nodes of `isocost pack -o json` nor the items of `kubectl get nodes -o json`"
    )


def _packed(found: dict[str, Any], file: str) -> Current:
    try:
        groups = tuple(
            Group(
                kind=f"{node['offer']}/{node.get('zone', '')}/{node.get('capacity_type', '')}",
                count=int(node["count"]),
                pods={str(name): int(n) for name, n in node["pods"].items()},
            )
            for node in found["nodes"]
        )
        return Current(groups=groups, duals={str(name): float(u) for name, u in (found.get("duals") or {}).items()})
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise RunningError(
            f"{file}: a node group lacks offer, count or pods, or they are not what they should be ({error})"
        ) from None


def _nodes(items: list[Any], keys: set[str], on: Mapping[str, Mapping[str, int]]) -> tuple[Group, ...]:
    """Nodes by the offer that their labels name, with the pods that are known to be on them."""
    count: Counter[tuple[str, tuple[tuple[str, int], ...]]] = Counter()
    for item in (one for one in items if isinstance(one, dict) and one.get("kind", "Node") == "Node"):
        meta = item.get("metadata") or {}
        labels = meta.get("labels") or {}
        name, zone, terms = labels.get(INSTANCE, ""), labels.get(ZONE, ""), labels.get(TERMS, "")
        tried = (f"{name}/{zone}/{terms}", f"{name}/{zone}/", f"{name}//{terms}", f"{name}//")
        key = next((key for key in tried if key in keys), tried[0])
        count[key, tuple(sorted(on.get(meta.get("name", ""), {}).items()))] += 1
    return tuple(Group(kind=key, count=n, pods=dict(pods)) for (key, pods), n in sorted(count.items()))

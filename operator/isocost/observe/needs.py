"""What a pod asks of a node, by the scheduler's rule.

A pod's request is not the sum of its containers. Init containers run one after the other before the rest, so the
largest of them counts, on top of the sidecars (init containers that restart always) already started; sidecars then stay
beside the containers. Requests of the pod itself, where given, replace the sum; the runtime's overhead comes on top; and
every pod takes one of the node's pod slots. A limit without a request is one: the API server writes that into pods, but not
into the templates that they are made from, nor does `kubectl --dry-run=client`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from isocost.observe import wire
from isocost.units import Resources

MOST = 2**63 - 1
"""The largest quantity the API server keeps."""

_SLOT = Resources.of({"pods": 1})


@lru_cache(maxsize=4096)
def _parsed(pairs: tuple[tuple[str, wire.Quantity], ...]) -> Resources:
    found = Resources.parse(dict(pairs))
    for name, amount in found.amounts:
        if not 0 <= amount <= MOST:
            raise ValueError(f"resource {name}: {dict(pairs)[name]!r} is out of range")
    return found


def amounts(quantities: Mapping[str, wire.Quantity] | None) -> Resources:
    """Quantities as resources. Raises ValueError that names what is unreadable or negative."""
    return _parsed(tuple(sorted((quantities or {}).items())))


def effective(spec: wire.PodSpec) -> Resources:
    """The request the scheduler books for a pod, pods=1 included. Raises ValueError as `amounts` does."""
    sidecars, peak = _started(spec.init_containers or ())
    total = _sum(spec.containers, sidecars).most(peak)
    return _whole(total, spec.resources) + amounts(spec.overhead) + _SLOT


def _started(inits: Iterable[wire.Container]) -> tuple[Resources, Resources]:
    """(what all sidecars hold, the most held at any moment of the start)."""
    held = peak = Resources()
    for one in inits:
        wanted = asked(one.resources)
        peak = peak.most(held + wanted)
        if one.restart_policy == "Always":
            held = held + wanted
    return held, peak


def _sum(containers: Iterable[wire.Container], start: Resources) -> Resources:
    for one in containers:
        start = start + asked(one.resources)
    return start


def _whole(total: Resources, own: wire.Requests | None) -> Resources:
    """The pod's own requests before those of its containers, and these before its own limits."""
    if own is None:
        return total
    whole = {**dict(total.amounts), **dict(amounts(own.requests).amounts)}
    return Resources.of({**dict(amounts(own.limits).amounts), **whole})


def asked(found: wire.Requests | None) -> Resources:
    """What a container asks for: a limit stands in for a request that is not there, but not for one of zero."""
    if found is None or not found.limits:
        return amounts(found.requests if found else None)
    return amounts({**found.limits, **(found.requests or {})})

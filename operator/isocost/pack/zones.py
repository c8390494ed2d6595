"""Pods that are spread over zones: their counts per zone are fixed before the fleet is chosen.

max - min <= skew over the zones that could hold the pod. With skew 1 the counts follow up to who gets the remainder; with more,
cheap zones take as many more as the skew allows. This makes plans feasible by construction. The bound is proved without the
spread, so it stays valid.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from isocost.pack.fits import allowed, room
from isocost.world.packing import Batch, Kind

ZONE = "topology.kubernetes.io/zone"


def spread(batch: Batch, count: int, kinds: Sequence[Kind]) -> list[tuple[Batch, int]]:
    """The batch as one batch per zone; itself when it does not mind, or when one zone only could hold it."""
    able = [k for k in kinds if k.stock != 0 and room(batch, k) and allowed(batch, k)]
    zones = sorted({k.zone for k in able}, key=lambda z: (min(_each(batch, k) for k in able if k.zone == z), z))
    if batch.skew is None or len(zones) < 2:
        return [(batch, count)]
    counts = _counts(count, len(zones), max(1, batch.skew))
    return [(replace(batch, selector={**batch.selector, ZONE: z}), n) for z, n in zip(zones, counts, strict=True) if n]


def _each(batch: Batch, kind: Kind) -> float:
    """Price per pod by the scarcest amount."""
    shares = [batch.cpu / kind.cpu if kind.cpu else 0.0, batch.memory / kind.memory if kind.memory else 0.0]
    shares.append(batch.gpu * batch.gpu_milli / (1000 * kind.gpu) if kind.gpu else 0.0)
    return kind.price * max(shares)


def _counts(count: int, zones: int, skew: int) -> list[int]:
    """As many as allowed in the first zones."""
    if count <= skew:
        return [count] + [0] * (zones - 1)
    low = max(0, -(-(count - skew * (zones - 1)) // zones)) if count > skew * (zones - 1) else 0
    counts, rest = [low] * zones, count - low * zones
    for z in range(zones):
        more = min(skew, rest)
        counts[z], rest = counts[z] + more, rest - more
    return counts

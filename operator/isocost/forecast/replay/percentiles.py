"""Percentiles of a usage histogram that forgets, as the VPA and Autopilot keep it: buckets that grow by 5 %."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from isocost.forecast.replay.trial import Floats

GROWTH = 1.05
LEAST = 1e-2
BUCKETS = 300


def percentiles(values: Floats, half_life: float, levels: Sequence[float]) -> Floats:
    """After each slot, the upper end of the bucket that holds each level; shape (level, series, slot).

    half_life is in slots (infinite: nothing is forgotten). Demand below a hundredth of a replica counts as none. Zero before the
    first sample.
    """
    edges = np.concatenate([[0.0], LEAST * GROWTH ** np.arange(BUCKETS - 1)])
    bucket = np.searchsorted(edges, np.where(np.isfinite(values), values, 0.0))
    bucket = np.minimum(bucket, BUCKETS - 1)
    counts, rows = np.zeros((len(values), BUCKETS)), np.arange(len(values))
    found, keep = np.zeros((len(levels), *values.shape)), 0.5 ** (1 / half_life)
    for slot in range(values.shape[1]):
        counts *= keep
        counts[rows, bucket[:, slot]] += np.isfinite(values[:, slot])
        sums = counts.cumsum(axis=1)
        for i, level in enumerate(levels):
            at = (sums < level * sums[:, -1:] * (1 - 1e-12)).sum(axis=1)
            found[i, :, slot] = edges[np.minimum(at, BUCKETS - 1)]
    return found

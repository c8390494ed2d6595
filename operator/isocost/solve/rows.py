"""What every complete fleet has of each shape, as linear rows over replicas: sum_j size_kj r_j >= least_k.

The count is one row. Where supplies differ in rate the work is another: r_j replicas at rate w_j carry d. It is measured in replicas
of the fastest supply. Mixed integer rounding of the work rows was tried on 100 workloads of three rates each: it raised the bound
by 0.03 %, so it is not here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from isocost.model.frame import TOLERANCE, Frame
from isocost.pack.frame import Reals, Wholes


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """shape[k] is the row's shape, size[k, j] what a replica of it on supply j counts, least[k] what there must be."""

    shape: Wholes
    size: Reals
    least: Reals

    def __len__(self) -> int:
        return len(self.least)


def rows(frame: Frame) -> Rows:
    """Counts of all shapes, and the work of those whose supplies differ in rate."""
    found = [(i, size, least) for i in range(len(frame.shapes)) for size, least in _of(frame, i)]
    return Rows(
        shape=np.array([i for i, _, _ in found], np.int64),
        size=np.array([size for _, size, _ in found]).reshape(len(found), len(frame.supplies)),
        least=np.array([least for _, _, least in found], float),
    )


def _of(frame: Frame, i: int) -> Iterator[tuple[Reals, float]]:
    rates = frame.rates[i]
    yield _spread(frame, dict.fromkeys(rates, 1.0)), float(frame.least[i])
    if frame.sized(i):
        demand = frame.shapes[i].demand * (1 - 2 * TOLERANCE)
        fastest = max(rates.values())
        yield _spread(frame, {j: w / fastest for j, w in rates.items()}), demand / fastest


def _spread(frame: Frame, known: Mapping[int, float]) -> Reals:
    size = np.zeros(len(frame.supplies))
    size[list(known)] = list(known.values())
    return size

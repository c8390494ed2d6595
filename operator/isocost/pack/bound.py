"""What no fleet can undercut, from values of pods: scaled down until no node holds more value than it costs.

With u per pod, v_t the most value that a node of kind t can hold, p_t its price and w_t a price of its stock, any fleet for n
pods costs at least sum(u n) - sum(w stock) when v_t <= p_t + w_t for every kind: add up the nodes. Kinds without end
have w = 0, so values that are too high are scaled down as a whole (Farley 1990).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from isocost.pack.frame import NO_LIMIT, Frame, Reals
from isocost.pack.pricing import Best

SAFE = 1e-11
"""relative slack for the rounding of sums of doubles"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """Values per pod of each shape, prices of stock per kind, most value per kind, and what they prove per hour."""

    worth: Reals
    caps: Reals
    most: Reals
    value: float


def bound(frame: Frame, worth: Reals, answers: Sequence[Best]) -> Bound:
    """The bound that the answers of all kinds for these values prove."""
    price, stock = frame.kinds.price, frame.kinds.stock
    most = np.array([one.most for one in answers]) * (1 + SAFE)
    endless = stock >= NO_LIMIT
    over = endless & (most > price)
    scale = float((price[over] / most[over]).min()) if over.any() else 1.0
    worth = worth * scale * (1 - 2 * SAFE)
    most = most * scale
    caps = np.where(endless, 0.0, np.maximum(0.0, most - price))
    value = float(worth @ frame.shapes.count - (caps * np.where(endless, 0, stock)).sum())
    return Bound(worth=worth, caps=caps, most=np.minimum(most, np.where(endless, price, np.inf)), value=value)


def told(frame: Frame, worth: Reals) -> Bound:
    """That of values of which no node is known to hold more than it costs."""
    caps = np.zeros(len(frame.kinds))
    return Bound(worth=worth, caps=caps, most=frame.kinds.price.copy(), value=float(worth @ frame.shapes.count))


def nothing(frame: Frame) -> Bound:
    """Pods are worth nothing, and so is the proof."""
    zero = np.zeros(len(frame.kinds))
    return Bound(worth=np.zeros(len(frame.shapes)), caps=zero, most=zero, value=0.0)

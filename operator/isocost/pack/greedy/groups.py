"""Cluster Autoscaler's scale-up: every node group alone is packed with the pods that wait, largest first and first fit, and an expander
picks one group. What it does not hold waits for the next turn. A node group here is a kind of node.

Fleets of one kind, and the greedy that buys the kind with the cheapest core, are the same loop with another choice.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from isocost.pack.construct import Draft
from isocost.pack.frame import CPU, MEMORY, Flags, Frame, Reals, Wholes
from isocost.pack.greedy.opened import Opened, first
from isocost.pack.pricing import Fill

RATES = (1.0, 0.134, 21.1)
"""of a core, a GiB and a GPU: in these proportions the price expander says what pods are worth"""
MIB = 1_000_000
"""thousandths of a milli-core in a core; a GiB has 1.024 times as many thousandths of a MiB"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One kind packed alone: its nodes, and the pods of each shape on all of them."""

    kind: int
    fills: tuple[tuple[Fill, int], ...]
    held: Wholes

    @property
    def count(self) -> int:
        return sum(n for _, n in self.fills)


Choice = Callable[[Frame, Option, Wholes], tuple[float, ...]]
"""(frame, option, pods that wait) -> the least is picked"""


class Groups:
    """Kinds packed alone, each question answered once: several expanders begin with the same pods."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.known: dict[tuple[int, int, bytes], Option] = {}

    def scaled(
        self, choice: Choice, enough: float = math.inf, go_on: Callable[[], bool] = lambda: True, worth: Reals | None = None
    ) -> Draft:  # fmt: skip
        """Turn after turn the option with the least score, until nothing more can be placed, it costs enough, or go_on says no.

        worth: what pods of each shape cost at least on nodes of their own, as those of later turns are.
        """
        frame, left, stock = self.frame, self.frame.shapes.count.copy(), self.frame.kinds.stock.copy()
        fills: list[tuple[Fill, int]] = []
        cost, least = 0.0, np.zeros(len(left)) if worth is None else worth
        while left.any() and cost + float(least @ left) < enough:
            able = np.flatnonzero((stock > 0) & (frame.fits[left > 0] > 0).any(axis=0)).tolist()
            options = [self._option(t, left, int(stock[t])) for t in able if go_on()]
            if not options or not go_on():
                break
            best = min(options, key=lambda one: (*choice(frame, one, left), one.kind))
            fills += best.fills
            cost += _cost(frame, best)
            left, stock[best.kind] = left - best.held, stock[best.kind] - best.count
        return Draft(fills=tuple(fills), left=left)

    def _option(self, t: int, left: Wholes, stock: int) -> Option:
        there = np.where(self.frame.fits[:, t] > 0, left, 0)
        key = (t, stock, there.tobytes())
        if key not in self.known:
            self.known[key] = packed(self.frame, t, there, stock)
        return self.known[key]


def packed(frame: Frame, t: int, there: Wholes, stock: int) -> Option:
    """So many nodes of kind t at most, largest pods first, each onto the first node with room."""
    row = np.array([t])
    nodes = Opened(replace(frame, kinds=frame.kinds.only(row), fits=frame.fits[:, row], heir={}))
    every: Flags = np.ones(1, bool)
    room = np.maximum(1.0, frame.kinds.room[t])
    size = frame.shapes.need[:, CPU] / room[CPU] + frame.shapes.need[:, MEMORY] / room[MEMORY]
    for s in np.argsort(-size, kind="stable").tolist():
        left = int(there[s])
        left -= nodes.place(s, left, first)
        nodes.open(every, s, left, stock - nodes.count)
    fills = []
    total = np.zeros(len(there), np.int64)
    for i in nodes.order.tolist():
        held, pods = nodes.held(i)
        fills.append((Fill(kind=t, shape=held, pods=pods, value=0.0), int(nodes.times[i])))
        total[held] += pods * nodes.times[i]
    return Option(kind=t, fills=tuple(fills), held=total)


def waste(frame: Frame, option: Option, waits: Wholes) -> tuple[float, ...]:
    """The least-waste expander: shares of CPU and memory that the nodes leave unused."""
    used = option.held @ frame.shapes.need[:, :2]
    has = np.maximum(frame.kinds.room[option.kind, :2] * option.count, 1.0)
    return (float((1 - used / has).sum()),)


def price(frame: Frame, option: Option, waits: Wholes) -> tuple[float, ...]:
    """The price expander: what the nodes cost for what their pods are worth."""
    return (_cost(frame, option) / max(1e-12, float(option.held @ _worth(frame))),)


def one_kind(frame: Frame, option: Option, waits: Wholes) -> tuple[float, ...]:
    """Fleets of one kind: the one that leaves the fewest pods, and of those the cheapest."""
    return (float((waits - option.held).sum()), _cost(frame, option))


def unit(frame: Frame, option: Option, waits: Wholes) -> tuple[float, ...]:
    """The cheapest unit of capacity, whatever pods it is for."""
    room = frame.kinds.room[option.kind]
    has = RATES[0] * room[CPU] + RATES[1] * room[MEMORY] / 1.024 + RATES[2] * MIB * frame.kinds.gpus[option.kind]
    return (float(frame.kinds.price[option.kind]) / max(1e-12, float(has)),)


def _cost(frame: Frame, option: Option) -> float:
    return float(frame.kinds.price[option.kind]) * option.count


def _worth(frame: Frame) -> Reals:
    shapes = frame.shapes
    gpus = shapes.whole + shapes.share / 1000
    worth: Reals = RATES[0] * shapes.need[:, CPU] + RATES[1] * shapes.need[:, MEMORY] / 1.024 + RATES[2] * MIB * gpus
    return np.maximum(worth, 1e-9)

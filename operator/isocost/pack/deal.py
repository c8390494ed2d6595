"""Which pod stands on which of the nodes that are bought: large before small, each to the node whose free room is most like it.

So processor and memory run out together. Sets of pods of which a node takes few, and that need most of the nodes, come before all
others, however small their pods are: in the end the nodes without one would be full.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from isocost.pack.frame import NO_LIMIT, Flags, Frame, Reals, Wholes

AT_ONCE = 10
"""a part of the nodes, one in so many, gets a pod of a shape before free room is looked at again"""
SCARCE = 0.3
"""part of the places on all nodes that a set with a limit needs, from which on it comes first"""


@dataclass(slots=True)
class Deal:
    """kind: of each node; held: pods of each shape on each node; over: what found no room."""

    kind: Wholes
    held: Wholes
    over: Wholes


def dealt(frame: Frame, kind: Wholes, emptier: float = 0.03) -> Deal:
    """All pods on nodes of these kinds, as far as there is room; emptier: weight of how empty a node is beside how like a pod its
    free room is."""
    s = frame.shapes
    asked = s.count @ s.need
    room = np.maximum(np.minimum(frame.kinds.room[kind], 2.0 * asked), 1.0)
    free, scale = room.copy(), 1 / np.maximum(asked, 1.0)
    made = Deal(kind=kind, held=np.zeros((len(s), len(kind)), np.int64), over=s.count.copy())
    size = (s.need * scale).max(axis=1)
    for j in np.lexsort((-size, ~scarce(frame, kind))).tolist() if len(kind) else []:
        _spread(frame, made, j, free, room, scale, emptier)
    return made


def _spread(frame: Frame, made: Deal, j: int, free: Reals, room: Reals, scale: Reals, emptier: float) -> None:
    """The pods of one shape, some at a time; free is taken from."""
    need, most, alike = frame.shapes.need[j], _most(frame, made.kind, j), kin(frame, j)
    like = need * scale
    while made.over[j] > 0:
        able = np.flatnonzero((free >= need).all(axis=1) & (made.held[alike].sum(axis=0) < most))
        if not len(able):
            break
        open_ = free[able] * scale
        score = open_ @ like / (np.linalg.norm(open_, axis=1) * np.linalg.norm(like))
        score += emptier * (free[able] / room[able]).min(axis=1)
        n = int(min(made.over[j], max(1, len(made.kind) // AT_ONCE)))
        chosen = able[np.argsort(-score, kind="stable")[:n]]
        free[chosen] -= need
        made.held[j, chosen] += 1
        made.over[j] -= len(chosen)


def scarce(frame: Frame, kind: Wholes) -> Flags:
    """Shapes with a limit per node whose pods need a large part of the places that these nodes have for them."""
    s, found = frame.shapes, np.zeros(len(frame.shapes), bool)
    for j in np.flatnonzero(s.most < NO_LIMIT).tolist():
        found[j] = s.count[kin(frame, j)].sum() >= SCARCE * _most(frame, kind, j).sum()
    return found


def kin(frame: Frame, j: int) -> Wholes:
    """The shapes that share the limit per node of this one and some kind with it, itself among them."""
    if (group := frame.shapes.group)[j] < 0:
        return np.array([j])
    alike, holds = np.flatnonzero(group == group[j]), frame.fits > 0
    found: Wholes = alike[(holds[alike] & holds[j]).any(axis=1) | (alike == j)]
    return found


def _most(frame: Frame, kind: Wholes, j: int) -> Wholes:
    """Pods of the shape that each node takes."""
    most: Wholes = np.minimum(frame.fits[j, kind], frame.shapes.most[j])
    return most

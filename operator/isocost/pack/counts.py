"""First how many nodes of each kind, then which pod on which node: for pods that share large nodes by the hundred.

Where a node holds hundreds of pods, which ones stand together hardly matters: nearly every node can be filled to the brim, and
fills chosen one by one leave the awkward pods to the end. What matters is that the nodes together have enough of everything. That is
an integer programme with one row per amount, and one per set of pods of which a node takes so many at most, as such a set needs
many nodes. Pods are then dealt out (`deal`), and what found no room is brought in by filling nodes anew (`refill`), or gets nodes of
its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import highspy
import numpy as np

from isocost.pack.construct import Draft, construct, endless
from isocost.pack.deal import Deal, dealt, kin
from isocost.pack.frame import NO_LIMIT, Flags, Frame, Reals, Wholes
from isocost.pack.pricing import Bag, Fill
from isocost.pack.quiet import Quiet
from isocost.pack.refill import Refill
from isocost.pack.rounding import retyped, used

NODES, NEAR = 500, 1e-4
"""of the tree of the integer programme, and how near to the best its answer is"""
EACH = 3e-4
"""of the middle price, that a node costs beside its own: of choices that cost the same the one with few large nodes is easier to fill"""
ROUNDS, SHORT = 8, 1e-6
"""in which rows are added that the answer falls short of; and share by which it does"""
SETS = 300
"""of kinds that some pods are confined to, those with most such pods, that are looked at"""
SLACKS = (0.01, 0.003, 0.001, 0.006, 0.0, 0.02, 0.002, 0.0003)
"""of every amount, as a share of what is asked for"""
EMPTIER = (0.03, 0.01, 0.0, 0.1)
"""weights that nodes are dealt with, as none is best for fleets of all sizes (`deal`)"""
PIECE, TRIES, FEWEST = 200, 100, 600
"""pairs of nodes filled anew before others have their turn; for each node, and in all, as long as pods are without a place"""
PART = 0.4
"""of the time left that one choice of nodes may take"""


def plain(frame: Frame) -> bool:
    """Whether amounts and limits per node are all that matters: no GPUs."""
    return not (frame.shapes.whole.any() or frame.shapes.share.any())


def simple(frame: Frame) -> bool:
    """Whether no pods of several shapes keep apart from each other either: those are dealt less well."""
    return plain(frame) and all(len(kin(frame, j)) == 1 for j in np.flatnonzero(frame.shapes.group >= 0).tolist())


def counted(
    frame: Frame, bags: list[Bag], worth: Reals, limit: int, enough: Callable[[], float], left: Callable[[], float],
    dice: np.random.Generator,
) -> Iterator[Draft | None]:  # fmt: skip
    """Fleets with more or less slack that cost less than enough(), as long as there is time; None: a piece of work is done."""
    tight = float("inf")
    for slack in SLACKS:
        nodes = bought(frame, slack) if slack < tight and left() > 0 else None
        if nodes is None or not nodes.any() or frame.kinds.price @ nodes >= enough():
            continue
        kind, end = np.repeat(np.arange(len(nodes)), nodes), left() * (1 - PART)
        deal = min((dealt(frame, kind, e) for e in EMPTIER), key=lambda one: float(worth @ one.over))
        yield _built(frame, bags, worth, deal, limit, left)
        refill = Refill(frame, bags, worth, deal, limit, dice)
        for _ in range(0, max(FEWEST, TRIES * len(kind)), PIECE):
            if left() <= end or not deal.over.any():
                break
            refill.tries(PIECE)
            yield None
        tight = tight if deal.over.any() else slack
        yield _built(frame, bags, worth, deal, limit, left)


def _built(frame: Frame, bags: list[Bag], worth: Reals, deal: Deal, limit: int, left: Callable[[], float]) -> Draft:
    """The fleet, with nodes of its own for what found no room."""
    fills = _fills(deal)
    stock = np.maximum(endless(frame) - used(frame, fills), 0)
    rest = construct(frame, bags, worth, deal.over, stock, limit, lambda: left() > 0, must=False)
    return retyped(frame, bags, Draft(fills=(*fills, *rest.fills), left=rest.left))


def bought(frame: Frame, slack: float) -> Wholes | None:
    """How many of each kind, for the least money; None where the stock does not suffice. What is asked of some kinds alone is asked
    only where the answer without it falls short."""
    rows, pool = _amounts(frame, slack), np.concatenate([_confined(frame), _apart(frame)])
    for _ in range(ROUNDS):
        times = _cheapest(frame, rows, whole=False)
        if times is None:
            return None
        short = pool @ times < 1 - SHORT
        if not short.any():
            break
        rows, pool = np.concatenate([rows, pool[short]]), pool[~short]
    nodes = _cheapest(frame, rows, whole=True)
    return None if nodes is None else np.rint(nodes).astype(np.int64)


def _cheapest(frame: Frame, rows: Reals, whole: bool) -> Reals | None:
    """How many of each kind, so that each row adds up to 1."""
    kinds, n = frame.kinds, len(frame.kinds)
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = n, len(rows)
    lp.col_cost_, lp.col_lower_ = kinds.price + EACH * float(np.median(kinds.price)), np.zeros(n)
    lp.col_upper_ = np.where(kinds.stock >= NO_LIMIT, highspy.kHighsInf, kinds.stock.astype(float))
    lp.row_lower_, lp.row_upper_ = np.ones(len(rows)), np.full(len(rows), highspy.kHighsInf)
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = np.arange(len(rows) + 1, dtype=np.int32) * n
    lp.a_matrix_.index_ = np.tile(np.arange(n, dtype=np.int32), len(rows))
    lp.a_matrix_.value_ = rows.ravel()
    lp.integrality_ = [highspy.HighsVarType.kInteger] * n if whole else []
    model = Quiet()
    for name, value in (("mip_max_nodes", NODES), ("mip_rel_gap", NEAR), ("time_limit", 3.0)):
        model.setOptionValue(name, value)
    model.passModel(lp)
    model.run()
    return np.array(model.getSolution().col_value) if model.getInfo().primal_solution_status == 2 else None


def _amounts(frame: Frame, slack: float) -> Reals:
    """Of each amount, what part of all that is asked for a node of each kind has."""
    return _parts(frame, np.ones((1, len(frame.kinds)), bool), 1 + slack)


def _confined(frame: Frame) -> Reals:
    """The same of pods that fit on some kinds alone, and of those kinds: large pods need large nodes."""
    sets, which = np.unique(frame.fits > 0, axis=0, return_inverse=True)
    pods = np.bincount(which.ravel(), frame.shapes.count)
    return _parts(frame, sets[np.argsort(-pods, kind="stable")[:SETS]], 1.0)


def _parts(frame: Frame, sets: Flags, more: float) -> Reals:
    """For each set of kinds, the amounts of pods that fit on none but those."""
    s, room = frame.shapes, frame.kinds.room
    inside = ~((frame.fits > 0).astype(np.float32) @ (~sets).T.astype(np.float32) > 0)
    need = (inside * s.count[:, None]).T @ s.need * more
    asked = (need > 0) & (room < NO_LIMIT).any(axis=0)
    rows = [
        np.where(sets[i], np.minimum(room[:, r], need[i, r]) / need[i, r], 0.0) for i, r in np.argwhere(asked).tolist()
    ]
    return np.array(rows).reshape(-1, len(room))


def _apart(frame: Frame) -> Reals:
    """Of each set of pods with a limit, what part of it a node of each kind takes; of sets that nodes take alike, the largest."""
    fits, count, most = frame.fits, frame.shapes.count, dict[bytes, tuple[int, Wholes]]()
    for j in np.flatnonzero(frame.shapes.most < NO_LIMIT).tolist():
        alike = kin(frame, j)
        alike = alike[(fits[alike] > 0) @ (fits[j] == 0) == 0]  # those that fit on no other kind
        takes, n = fits[alike].max(axis=0), int(count[alike].sum())
        if n > most.get(takes.tobytes(), (0, takes))[0]:
            most[takes.tobytes()] = n, takes
    return np.array([np.minimum(takes, n) / n for n, takes in most.values()]).reshape(-1, len(frame.kinds))


def _fills(deal: Deal) -> list[tuple[Fill, int]]:
    """Equal nodes once."""
    held = deal.held
    alike = Counter((int(t), held[:, i].tobytes()) for i, t in enumerate(deal.kind.tolist()) if held[:, i].any())
    found = []
    for (t, raw), n in alike.items():
        pods = np.frombuffer(raw, np.int64)
        shape = np.flatnonzero(pods)
        found.append((Fill(kind=t, shape=shape, pods=pods[shape].copy(), value=0.0), n))
    return found

"""From times in fractions to a fleet, a few fills at a time: what is certain is bought, and fills are made anew for what is left.

Whole parts alone leave a tenth of the pods, and fills that were made for all pods no longer suit those. So after each purchase
the relaxation is solved for the pods that are left, with columns generated for them: the pods that are there bound every fill. Where no
whole part is left, the largest fractions are rounded up (diving with column generation, Sadykov, Vanderbeck, Pessoa and others,
2019).

Nearly all that is lost is lost with the last nodes. So afterwards, again and again, the nodes that are worth least for their price
are given up together with some others, and what was on them is dived for anew.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from isocost.pack.construct import Draft, construct
from isocost.pack.frame import NO_LIMIT, Flags, Frame, Reals, Wholes
from isocost.pack.master import Master
from isocost.pack.pricing import Fill, Pricer, ask
from isocost.pack.rounding import Picks, retyped, trimmed, used

TURNS = 3
"""rounds of column generation between two purchases"""
PART, SURE = 0.02, 0.95
"""of the fills in fractions, that are rounded up at once where no whole part is left; and a fraction from which on all are"""
NEAR = 0.06
"""of its price, that a fill to begin with may be short of it"""
RUINED = (20, 90)
"""nodes given up at once: at least, and fewer than"""
OTHERS = 0.6
"""of them, that are drawn; the rest are the worst"""


def dived(
    frame: Frame, pricer: Pricer, fills: Sequence[Fill], pairs: Wholes, steps: int, go_on: Callable[[], bool], enough: float
) -> Draft | None:  # fmt: skip
    """A fleet for all pods; None when go_on says no, or as soon as it cannot cost less than enough."""
    master = Master(frame, pairs)
    master.add(fills)
    left, stock, picks, spent = frame.shapes.count.copy(), frame.kinds.stock.copy(), list[tuple[Fill, int]](), 0.0
    while left.any():
        value, times = _relaxed(frame, pricer, master, left, stock, steps)
        if not go_on() or spent + value >= enough:
            return None
        kept, after = trimmed(frame, _bought(master.fills, times), left)
        if not kept:
            break
        picks += kept
        left, stock = after, _stock(frame, stock - used(frame, kept))
        spent += sum(float(frame.kinds.price[f.kind]) * n for f, n in kept)
        master.ask(left, stock)
    _, worth, _ = master.solve()
    rest = construct(frame, pricer.bags, worth, left, stock, steps, go_on, must=False)
    return retyped(frame, pricer.bags, Draft(fills=(*picks, *rest.fills), left=rest.left))


def mended(
    frame: Frame, pricer: Pricer, draft: Draft, fills: Sequence[Fill], worth: Reals, pairs: Wholes, steps: int,
    go_on: Callable[[], bool], dice: np.random.Generator,
) -> Draft | None:  # fmt: skip
    """The fleet with some of its nodes made anew, if that is cheaper."""
    price = frame.kinds.price
    waste = np.array([1 - worth[f.shape] @ f.pods / max(price[f.kind], 1e-12) for f, _ in draft.fills])
    each = np.repeat(np.arange(len(draft.fills)), [n for _, n in draft.fills])
    gone = np.bincount(each[_ruined(waste[each], dice)], minlength=len(draft.fills)).tolist()
    old = [fill for (fill, _), n in zip(draft.fills, gone, strict=True) for _ in range(n)]
    count = np.zeros_like(frame.shapes.count)
    for fill in old:
        count[fill.shape] += fill.pods
    kept = [(f, n - less) for (f, n), less in zip(draft.fills, gone, strict=True) if n > less]
    enough = float(sum(price[f.kind] for f in old)) * (1 - 1e-9)
    return completed(frame, pricer, kept, count, old, fills, worth, pairs, steps, go_on, enough)


def completed(
    frame: Frame, pricer: Pricer, kept: Picks, loose: Wholes, old: Sequence[Fill], fills: Sequence[Fill], worth: Reals,
    pairs: Wholes, steps: int, go_on: Callable[[], bool], enough: float, able: Flags | None = None,
) -> Draft | None:  # fmt: skip
    """What is kept, with nodes for the loose pods; None where these would not cost less than enough. old: fills to begin with; fills:
    more of them, as far as they come near; able: kinds that may be bought, None: all."""
    price, stock = frame.kinds.price, _stock(frame, frame.kinds.stock - used(frame, kept))
    kinds = replace(frame.kinds, stock=stock if able is None else np.where(able, stock, 0))
    part = replace(frame, shapes=replace(frame.shapes, count=loose), kinds=kinds)
    near = [f for f in fills if worth[f.shape] @ np.minimum(f.pods, loose[f.shape]) >= (1 - NEAR) * price[f.kind]]
    made = dived(part, pricer, [*near, *old], pairs, steps, go_on, enough)
    if made is None or made.left.any() or made.cost(frame) >= enough:
        return None
    return Draft(fills=(*kept, *made.fills), left=made.left)


def _ruined(waste: Reals, dice: np.random.Generator) -> list[int]:
    n = min(len(waste), int(dice.integers(*RUINED)))
    worst = np.argsort(-waste, kind="stable")[: max(1, int(n * (1 - OTHERS)))]
    others = dice.permutation(np.setdiff1d(np.arange(len(waste)), worst))[: n - len(worst)]
    found: list[int] = np.concatenate([worst, others]).tolist()
    return found


def _relaxed(
    frame: Frame, pricer: Pricer, master: Master, left: Wholes, stock: Wholes, steps: int
) -> tuple[float, Reals]:  # fmt: skip
    """Value, and times of fills for the pods that are left, after a few rounds of column generation."""
    value, worth, caps = master.solve()
    for _ in range(TURNS):
        if not master.add(asked(frame, pricer, worth, caps, left, stock, steps)):
            break
        value, worth, caps = master.solve()
    return value, master.spread()


def asked(
    frame: Frame, pricer: Pricer, worth: Reals, caps: Reals, left: Wholes, stock: Wholes, steps: int
) -> list[Fill]:  # fmt: skip
    """A fill of each kind, of pods that are left, that is worth more than its price, where a short search finds one."""
    price = (frame.kinds.price + caps) * (1 + 1e-6) + 1e-12

    def one(t: int) -> Fill | None:
        return ask(pricer.bags[t], worth, float(price[t]), steps, left).fill if stock[t] > 0 else None

    return [fill for fill in pricer.pool.map(one, range(len(price))) if fill is not None]


def _stock(frame: Frame, stock: Wholes) -> Wholes:
    """What is still there; of what has no end there is as much as before."""
    return np.where(frame.kinds.stock >= NO_LIMIT, NO_LIMIT, np.maximum(stock, 0))


def _bought(fills: Sequence[Fill], times: Reals) -> list[tuple[Fill, int]]:
    """Whole parts; or, where there are none, the largest fractions."""
    whole = np.floor(times + 1e-6).astype(np.int64)
    if not whole.any():
        some = np.flatnonzero(times > 1e-6)
        order = some[np.argsort(-times[some], kind="stable")]
        whole[order[: max(1, int(PART * len(order)), int((times[order] > SURE).sum()))]] = 1
    return [(fills[j], int(whole[j])) for j in np.flatnonzero(whole).tolist()]

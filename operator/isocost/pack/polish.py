"""A search's fleet made cheaper: columns from the duals of whole fills, a dive, and nodes made anew as long as that pays."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from isocost.pack.dive import asked, dived, mended
from isocost.pack.frame import Reals
from isocost.pack.near import near
from isocost.pack.search import Search

ROUNDS = 12
"""of column generation before a dive"""
STEPS = 1_000
"""of the kernel for one fill"""
LEAST = 3e-5
"""share by which the relaxation must fall in two rounds to go on"""
CLOSE = 1e-6
"""a gap that counts as none"""


def deepened(search: Search, left: Callable[[], float]) -> None:
    """A dive from the relaxation over fills, once that has columns of its own."""
    _columns(search, left)
    f, pricer = search.frame, search.hand
    made = dived(f, pricer, search.master.fills, search.pairs, _steps(search), lambda: left() > 0, float("inf"))
    if made is not None:
        search.keep(made)


def polishing(search: Search, left: Callable[[], float], tries: int, idle: int) -> Iterator[None]:
    """Makes parts of the fleet anew, one at each step, so often at most, and as long as one of `idle` tries helps."""
    _, worth, _ = search.master.solve()
    since = 0
    for _ in range(tries):
        old = search.draft
        if old is None or old.left.any() or left() <= 0 or since >= idle:
            return
        if search.cost <= search.told.value * (1 + CLOSE):
            return
        made = mended(
            search.frame, search.hand, old, search.master.fills, worth, search.pairs, _steps(search),
            lambda: left() > 0, search.dice,
        )  # fmt: skip
        since += 1
        if made is not None:
            search.keep(made)
            since = 0
        yield


def _columns(search: Search, left: Callable[[], float]) -> None:
    f, pricer = search.frame, search.hand
    before = float("inf")
    for turn in range(ROUNDS):
        value, worth, caps = search.master.solve()
        if left() <= 0 or (turn % 2 == 0 and value > before * (1 - LEAST)):
            return
        before = value if turn % 2 == 0 else before
        for fill in asked(f, pricer, worth, caps, f.shapes.count, f.kinds.stock, _steps(search)):
            search.note(fill)
        if turn % 2:
            _around(search, worth, left)


def _around(search: Search, worth: Reals, left: Callable[[], float]) -> None:
    f, bags = search.frame, search.pricer.bags
    for t in sorted({fill.kind for fill in search.master.fills}):
        if bags[t].gpus >= 2 and left() > 0:
            known = [fill for fill in search.master.fills if fill.kind == t]
            for fill in near(f, bags[t], known, worth, float(f.kinds.price[t])):
                search.note(fill)


def _steps(search: Search) -> int:
    return min(STEPS, search.few)

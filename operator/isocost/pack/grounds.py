"""What a proof is about, so that a later question can tell what of it still holds.

A proof says of every offer that no pods which fit on a node of it are worth more than it costs. What a node costs and what pods ask for
decide that, and how many pods there are only as far as a node could hold more of a shape than there were. So while the offers are the
same, it goes on holding for pods that ask for the same: when some of them go, and when more come of which a node could hold no more
anyway. Where it could, a node gains at most what the newcomers on it are worth; with

    u' = u * before / most        before: pods there were; most: on one node now

x pods of the shape are worth no more than min(x, before) were: u * x * before / most, and x <= most. Pods that ask for what nobody did are
worth nothing. This is no new proof but the old one, so it takes no time where that took a minute.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from hashlib import blake2b

import numpy as np

from isocost import __version__
from isocost.pack.frame import Frame, Reals
from isocost.world.packing import Batch, Kind

ROUNDED = 1e-11
"""share that is given away for sums that are added in another order"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """offers: a mark of all of them, prices included. asks: by name, a mark of what pods ask for; count: how many are placed, by name.
    Equal marks mean the same."""

    offers: str
    asks: Mapping[str, str]
    count: Mapping[str, int]

    def seal(self, duals: Mapping[str, float]) -> str:
        """A mark of them and of what was proved: nothing is believed of values that somebody has changed since."""
        return _mark(self.offers, sorted(self.asks.items()), sorted(self.count.items()), sorted(duals.items()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Lemma:
    """A proof of before, for pods of now. asks: by name, the mark of what they ask for; by mark, what such a pod was worth, and how many
    there were."""

    asks: Mapping[str, str] = field(default_factory=dict)
    worth: Mapping[str, float] = field(default_factory=dict)
    count: Mapping[str, int] = field(default_factory=dict)


def grounds(batches: Sequence[Batch], kinds: Sequence[Kind]) -> Grounds:
    """Of the question, all pods placed. A newer isocost trusts no proof of an older one."""
    offers = _mark(__version__, [_said(one) for one in sorted(kinds, key=lambda k: k.key)])
    asks = {b.name: _mark(_said(replace(b, count=0, name=_named(b)))) for b in batches}
    return Grounds(offers=offers, asks=asks, count={b.name: b.count for b in batches})


def _named(batch: Batch) -> str:
    """Its name where a limit is counted by it."""
    return "" if batch.per_node is None else batch.name


def _said(one: Batch | Kind) -> list[object]:
    return [_sorted(getattr(one, each.name)) for each in fields(one)]


def _sorted(value: object) -> object:
    """What has no order, in one."""
    if isinstance(value, Mapping):
        return sorted(value.items())
    return sorted(value) if isinstance(value, frozenset) else value


def _mark(*what: object) -> str:
    return blake2b(repr(what).encode(), digest_size=8).hexdigest()


def lemma(now: Grounds, before: Grounds, duals: Mapping[str, float]) -> Lemma:
    """What the proof of before, with these duals, says of the pods of now: nothing where an offer has changed."""
    if now.offers != before.offers:
        return Lemma()
    worth, count = dict[str, float](), Counter[str]()
    for name, mark in before.asks.items():
        if before.count.get(name, 0) > 0:
            worth[mark] = min(worth.get(mark, float("inf")), duals.get(name, 0.0))
            count[mark] += before.count[name]
    return Lemma(asks=now.asks, worth=worth, count=count)


def proved(frame: Frame, known: Lemma) -> Reals | None:
    """Values of the frame's pods that no node of an offer can hold more of than it costs; None where the lemma says nothing."""
    if not known.worth:
        return None
    worth, most = np.zeros(len(frame.shapes)), frame.fits.max(axis=1, initial=0).tolist()
    for s, names in enumerate(frame.shapes.names):
        marks = {known.asks[name] for name, _ in names} & known.worth.keys()
        there = sum(known.count[mark] for mark in marks)
        if marks:
            worth[s] = min(known.worth[mark] for mark in marks) * min(1.0, there / max(most[s], 1))
    return worth * (1 - ROUNDED)

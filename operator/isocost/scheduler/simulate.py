"""One pod after the other, as the scheduling queue hands them out: by priority, then as they came."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from isocost.scheduler.filters import fitting
from isocost.scheduler.floor import Flags, Floor, Load, Wholes, floor, loaded
from isocost.scheduler.nouns import Guest, Host, Landing, Spec
from isocost.scheduler.scores import scores

ALL, FEWEST, LEAST_PERCENT = 100, 100, 5
"""fleets below so many hosts are searched through; of larger ones at least so many, and at least so many per cent"""


def simulate(hosts: Sequence[Host], specs: Sequence[Spec], guests: Iterable[Guest], seed: int = 0) -> Landing:
    """Where the waiting guests land, in the order given, higher priorities first. seed decides between equally good hosts.

    They come in turns, with the hosts that open then; who finds no place is tried again first in every later turn.
    """
    where = floor(hosts, specs)
    everyone = tuple(guests)
    run = _Run(where, loaded(where, everyone), np.random.default_rng(seed))
    coming = sorted((g for g in everyone if not g.host), key=lambda g: -where.specs[where.at[g.spec]].priority)
    for guest in coming:
        run.promise(guest, 1)
    placed: dict[str, str] = {}
    left: list[Guest] = []
    for turn in sorted({0, *(g.turn for g in coming), *(h.turn for h in hosts)}):
        run.turn = turn
        tried = [*left, *(g for g in coming if g.turn == turn)]
        placed |= {guest.name: host for guest in tried if (host := run.one(guest))}
        left = [guest for guest in tried if guest.name not in placed]
    return Landing(placed=placed, waiting=tuple(guest.name for guest in left))


@dataclass(slots=True)
class _Run:
    """The state of the scheduler: what is booked, what is kept for nominated pods of each priority, where the search goes on, and
    whose turn it is."""

    floor: Floor
    load: Load
    dice: np.random.Generator
    kept: dict[int, Load] = field(default_factory=dict)
    next: int = 0
    turn: int = 0

    def one(self, guest: Guest) -> str:
        """Places a pod; the host's name, "" where none takes it."""
        if not self.floor.hosts:
            return ""
        spec = self.floor.at[guest.spec]
        self.promise(guest, -1)
        fits = fitting(self.floor, self.load, self._promised(spec), spec) & (self.floor.turns <= self.turn)
        row = self._best(spec, fits, self.floor.row.get(guest.nominated, -1))
        if row < 0:
            self.promise(guest, 1)
            return ""
        self.load.add(self.floor, spec, row)
        return self.floor.hosts[row].name

    def promise(self, guest: Guest, count: int) -> None:
        """Keeps room for a nominated pod on its host (1), or gives it up (-1)."""
        if guest.nominated in self.floor.row:
            spec = self.floor.at[guest.spec]
            size = (len(self.floor.hosts), len(self.floor.resources), len(self.floor.specs))
            kept = self.kept.setdefault(self.floor.specs[spec].priority, Load.empty(*size))
            kept.add(self.floor, spec, self.floor.row[guest.nominated], count)

    def _promised(self, spec: int) -> Load | None:
        """Room kept for pods of the same or a higher priority."""
        total = None
        for priority, kept in self.kept.items():
            if priority >= self.floor.specs[spec].priority:
                total = kept if total is None else total.with_(kept)
        return total

    def _best(self, spec: int, fits: Flags, nominated: int) -> int:
        if nominated >= 0 and fits[nominated]:
            return nominated
        chosen = self._searched(fits)
        if len(chosen) < 2:
            return int(chosen[0]) if len(chosen) else -1
        found = scores(self.floor, self.load, spec, chosen)
        return int(self.dice.choice(chosen[found == found.max()]))

    def _searched(self, fits: Flags) -> Wholes:
        """The hosts that are scored: of a large fleet only the first that fit, from where the last search ended."""
        order = np.roll(np.arange(len(fits)), -self.next)
        good = order[fits[order]][: _enough(len(fits))]
        passed = len(fits) if len(good) < _enough(len(fits)) else int((good[-1] - self.next) % len(fits)) + 1
        self.next = (self.next + passed) % len(fits)
        return good


def _enough(hosts: int) -> int:
    """How many fitting hosts are looked for."""
    if hosts < ALL:
        return hosts
    return max(FEWEST, hosts * max(LEAST_PERCENT, 50 - hosts // 125) // 100)


def each(spec: str, count: int, start: int = 0) -> Iterator[Guest]:
    """So many waiting pods of a spec, named spec-0 and on."""
    return (Guest(name=f"{spec}-{i}", spec=spec) for i in range(start, start + count))

"""The gate before every write: only the leader of this very moment passes, and only in the leadership its round began in.

A round takes seconds. If the Lease was lost and won back meanwhile, what the round has read is from before another
process wrote, so the round is bound to one leadership and ends with it. `docs/decisions/0002-fencing.md` tells what
this cannot do, and what the API server does about it.
"""

from __future__ import annotations

import math
from typing import Protocol

from isocost.world.epoch import Epoch


class Deposed(Exception):
    """This process may not write (any more). Whatever it is doing ends here; another one goes on."""


class Leadership(Protocol):
    """What the fence asks of whoever keeps the Lease."""

    def epoch(self) -> Epoch | None:
        """The leadership that is ours now, None while it is not."""
        ...

    def room(self) -> float:
        """Seconds that a write begun now may take; 0 while we do not lead."""
        ...


class Fence:
    """`begin` a round, then call before each write. Without a leadership (`--no-lease`) everything passes until `close`."""

    def __init__(self, leader: Leadership | None) -> None:
        self._leader = leader
        self._closed = False
        self.epoch: Epoch | None = None

    def begin(self) -> bool:
        """Binds what follows to the present leadership; False while this process does not lead."""
        self.epoch = self._leader.epoch() if self._leader else None
        return not self._closed and (self._leader is None or self.epoch is not None)

    def close(self) -> None:
        """No write begins after this: the process ends."""
        self._closed = True

    def __call__(self) -> float:
        """Seconds that the write which follows may take. Raises Deposed."""
        if self._closed:
            raise Deposed("this process is ending, so it begins no more writes")
        if self._leader is None:
            return math.inf
        if self.epoch is None or self._leader.epoch() != self.epoch:
            raise Deposed("this process does not hold the Lease that its round began with")
        if not (room := self._leader.room()):
            raise Deposed("the Lease could not be renewed in time")
        return room

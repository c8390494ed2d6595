"""Lockstep: the operator's pauses are lived through by the simulated cluster, and nothing else takes time.

The two processes hold the ends of a pipe. When a round is over the operator says how long it would rest; the day moves on
by that much, machine by machine and minute by minute, and the answer is the instant at which the operator wakes. A round
that something woke early (kopf saw a new object) rests for a second. Once the pipe is closed the day is over, and
time is the ordinary one again, so that the process can be ended as any other.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from datetime import datetime, timedelta
from multiprocessing.connection import Connection

AT_ONCE = timedelta(seconds=1)
"""what passes between a round and the next one that is wanted at once"""
GONE = (EOFError, OSError)


class Lockstep:
    """The operator's `Pace`: asks the other end of the pipe for each pause."""

    def __init__(self, pipe: Connection, now: datetime) -> None:
        self._pipe = pipe
        self._now = now

    def now(self) -> datetime:
        return self._now

    def rest(self, wake: threading.Event, seconds: float) -> None:
        asked = timedelta(seconds=seconds)
        with suppress(*GONE):
            self._pipe.send(min(asked, AT_ONCE) if wake.is_set() else asked)
            self._now = self._pipe.recv()
            return
        wake.wait(seconds)

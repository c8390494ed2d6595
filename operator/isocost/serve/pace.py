"""The time that rounds go by: what the hour is, and how the pause between two rounds passes.

In a cluster that is the wall clock. `isocost demo` plays a recorded day: there a pause passes as soon as the simulated
cluster has lived through it, so that a day of rounds takes a minute and every decision is made for an instant of that day.
Deadlines of calls, of the solver and of probes are not part of this: they guard a real process, so they stay in real seconds.
"""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import Protocol


class Pace(Protocol):
    """A clock that can be waited by."""

    def now(self) -> datetime:
        """The present instant, in UTC."""
        ...

    def rest(self, wake: threading.Event, seconds: float) -> None:
        """Returns once so many seconds have passed, or earlier once `wake` is set."""
        ...


class Wall:
    """Time as it is."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def rest(self, wake: threading.Event, seconds: float) -> None:
        wake.wait(seconds)

"""The one loop: rounds, one after the other, woken by changes and by the clock.

A round that raises does not end the loop: the error is logged with its consequence, the next round starts from what the
cluster then says, and the pause grows so that a broken dependency is not hammered. A heartbeat is stamped at the start
of every wait and every round; the liveness probe reads it, so a hung round is restarted by the kubelet.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import timedelta

Clock = Callable[[], float]
Round = Callable[[], timedelta]
"""does one round and says how long to wait before the next"""
Rest = Callable[[threading.Event, float], object]
"""waits so many seconds, or until the event is set"""

log = logging.getLogger("isocost.loop")

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0


class Loop:
    """Runs rounds in its own thread until stopped. clock gives monotonic seconds, rest passes the pauses."""

    def __init__(
        self,
        round_: Round,
        *,
        clock: Clock,
        recoverable: tuple[type[Exception], ...],
        rest: Rest = threading.Event.wait,
    ) -> None:
        self._round = round_
        self._clock = clock
        self._recoverable = recoverable
        self._rest = rest
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._beat = clock()
        self._failures = 0
        self._thread = threading.Thread(target=self._turn, name="rounds", daemon=True)
        self.rounds = 0
        self.crash: BaseException | None = None

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        """Something changed: do not wait for the clock."""
        self._wake.set()

    def stop(self, seconds: float = 30.0) -> None:
        """Ends after the round under way, waiting for it at most `seconds`."""
        self._stopping.set()
        self._wake.set()
        self._thread.join(seconds)

    @property
    def silence(self) -> float:
        """Seconds since the loop last showed life."""
        return self._clock() - self._beat

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    def _turn(self) -> None:
        try:
            while self._goes_on():
                self._beat = self._clock()
                pause = self._once()
                self._beat = self._clock()
                self._rest(self._wake, pause)
        except BaseException as error:
            self.crash = error
            log.exception("the round loop ended; the process is restarted by its probe")
            raise

    def _goes_on(self) -> bool:
        """Whether another round is wanted; in this order, so that the wake-up of a stop is never the one that is cleared."""
        self._wake.clear()
        return not self._stopping.is_set()

    def _once(self) -> float:
        try:
            pause = self._round().total_seconds()
        except self._recoverable as error:
            self._failures += 1
            log.warning("round failed, nothing was scaled in: %s", error)
            return float(min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (self._failures - 1)))
        self._failures = 0
        self.rounds += 1
        return pause

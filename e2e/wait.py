"""Waiting for a condition with a deadline, and saying what was last seen when it passes.

For what cannot tell us itself that it has changed: a port that opens, a counter in Prometheus. Objects of the cluster are waited
for through `record.Record.wait`, which is woken by the watch.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

Answer = TypeVar("Answer")
PAUSE_SECONDS = 0.05


class Late(AssertionError):
    """The deadline passed; the message says what was awaited and what was there instead."""


def until(look: Callable[[], Answer], seconds: float, what: str) -> Answer:
    """Calls `look` until its answer is true and returns that answer; raises Late after `seconds`."""
    end = time.monotonic() + seconds
    while not (answer := look()):
        if time.monotonic() > end:
            raise Late(f"after {seconds:g} s still waiting for {what}; last seen: {answer!r}")
        time.sleep(PAUSE_SECONDS)
    return answer

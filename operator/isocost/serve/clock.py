"""Seconds that pass also while the machine sleeps, as far as the system can tell them.

Linux stops CLOCK_MONOTONIC during a suspend, and a leader that was asleep would take itself for one still. A machine that
is stopped from outside and told nothing (a virtual machine that is paused) cannot know by any clock of its own.
"""

from __future__ import annotations

import time

_SLEEPLESS = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


def seconds() -> float:
    """Monotonic seconds since some fixed instant."""
    return time.clock_gettime(_SLEEPLESS)

"""Seconds since this process started, which is when its user began to wait."""

from __future__ import annotations

import os
import time
from pathlib import Path

_IMPORTED = time.monotonic()


def age() -> float:
    """By the kernel's word where there is one, else since this module was loaded."""
    return _before() + time.monotonic() - _IMPORTED


def _before() -> float:
    global _START
    if _START is None:
        try:
            ticks = int(Path("/proc/self/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[19])
            now = time.clock_gettime(time.CLOCK_BOOTTIME) - (time.monotonic() - _IMPORTED)
            _START = max(0.0, now - ticks / os.sysconf("SC_CLK_TCK"))
        except (OSError, ValueError, AttributeError, IndexError):
            _START = 0.0
    return _START


_START: float | None = None

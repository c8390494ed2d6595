"""What a check found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How bad it is."""

    OK = "OK"
    WARNING = "Warning"
    """isocost runs, and something of it is limited"""
    FAILED = "Failed"
    """isocost does not run, or not as it is told to"""
    UNKNOWN = "Unknown"
    """it could not be looked at"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding of a check. found says what is; do says what to do, as a command where there is one, "" where nothing is."""

    check: str
    level: Level
    found: str
    do: str = ""


def good(check: str, found: str) -> Finding:
    return Finding(check=check, level=Level.OK, found=found)


def warn(check: str, found: str, do: str) -> Finding:
    return Finding(check=check, level=Level.WARNING, found=found, do=do)


def bad(check: str, found: str, do: str) -> Finding:
    return Finding(check=check, level=Level.FAILED, found=found, do=do)


def unknown(check: str, found: str, do: str) -> Finding:
    return Finding(check=check, level=Level.UNKNOWN, found=found, do=do)

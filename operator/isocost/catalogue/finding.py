"""What is wrong with a price: where it stands, what it says, why that matters for decisions, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from isocost.catalogue.quote import Quote


class Level(StrEnum):
    """ERROR: a decision on this figure would be wrong. WARNING: it may be right, and somebody should look."""

    ERROR = "error"
    WARNING = "warning"


class Check(StrEnum):
    """The checks, by the name that findings and waivers carry."""

    NO_PRICE = "no-price"
    NO_SOURCE = "no-source"
    NO_CURRENCY = "no-currency"
    NO_DATE = "no-date"
    FUTURE = "future-date"
    OLD = "too-old"
    SIZE = "implausible-size"
    DEVICE = "accelerator-mismatch"
    BAND = "accelerator-price"
    DUPLICATE = "duplicate"
    SPOT = "spot-above-on-demand"
    CHEAP_SPOT = "spot-too-cheap"
    FALSE_SPOT = "spot-is-reservation"
    RESERVED = "reserved-above-on-demand"
    WINDOWS = "windows-price"
    PROPORTION = "out-of-proportion"
    CURRENCIES = "mixed-currencies"
    UNMATCHED = "matches-nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One fault of one price. why and remedy are sentences for the person who keeps the list."""

    check: Check
    level: Level
    where: str
    what: str
    why: str
    remedy: str


def found(check: Check, quote: Quote, what: str, why: str, remedy: str, level: Level = Level.ERROR) -> Finding:
    """A finding about one price."""
    return Finding(check=check, level=level, where=quote.where, what=what, why=why, remedy=remedy)

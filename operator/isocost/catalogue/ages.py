"""Checks of the day on which prices were read. Prices of one list and one day are told together: they are renewed together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from isocost.catalogue.beside import grouped
from isocost.catalogue.finding import Check, Finding, Level
from isocost.catalogue.quote import Quote
from isocost.units import many

_SHOWN = 3
"""machines named of many"""


def ages(quotes: Sequence[Quote], today: date, max_age: timedelta) -> Iterator[Finding]:
    """Prices without a date, of days to come, and older than may be acted on."""
    for (place, day), held in grouped(quotes, lambda q: (q.place, q.day)).items():
        where = held[0].where if len(held) == 1 else f"{place}: {many(len(held), 'price')} ({_names(held)})"
        if day is None:
            yield Finding(
                check=Check.NO_DATE, level=Level.ERROR, where=where, what="no date",
                why="a price of unknown age is never acted on", remedy="write the day on which it was read",
            )  # fmt: skip
        elif day - today > timedelta(days=1):
            yield Finding(
                check=Check.FUTURE, level=Level.ERROR, where=where, what=f"dated {day}, which is still to come",
                why="its age cannot be told", remedy="write the day on which it was read",
            )  # fmt: skip
        elif today - day > max_age:
            yield _old(where, day, today, max_age)


def _old(where: str, day: date, today: date, max_age: timedelta) -> Finding:
    return Finding(
        check=Check.OLD,
        level=Level.WARNING,
        where=where,
        what=f"of {day}, {(today - day).days} days old; {max_age.days} are allowed",
        why="a GPU's list price has fallen by 44 % in one day; no node is moved on an old price",
        remedy="read it anew and write the new date, or allow more with maxAge",
    )


def _names(held: Sequence[Quote]) -> str:
    kinds = list(dict.fromkeys(quote.instance_type for quote in held))
    return ", ".join(kinds[:_SHOWN]) + (", ..." if len(kinds) > _SHOWN else "")

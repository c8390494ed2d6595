"""What is wrong with a price list, told to the person who keeps it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from isocost.catalogue.finding import Finding, Level
from isocost.report.layout import Line, Lines, Tone, prose
from isocost.units import many

_TONES = {Level.ERROR: Tone.BAD, Level.WARNING: Tone.HEAD}


def text(found: Sequence[Finding], what: str, width: int) -> Lines:
    """The findings check by check, errors first: why it matters and what to do once, then every place. what was looked at."""
    for level in Level:
        for check in dict.fromkeys(one.check for one in found if one.level is level):
            yield from _check([one for one in found if (one.level, one.check) == (level, check)], width)
    yield Line(text=f"{what}: {_count(found)}", tone=Tone.BAD if _bad(found) else Tone.GOOD)


def _check(found: Sequence[Finding], width: int) -> Lines:
    first = found[0]
    yield from prose(f"{first.level} {first.check}: {first.why}", width, first="", tone=_TONES[first.level])
    for one in found:
        yield from prose(f"{one.where}: {one.what}", width, rest="    ")
    for remedy in dict.fromkeys(one.remedy for one in found):
        yield from prose(f"-> {remedy}", width, rest="     ")
    yield Line(text="")


def document(one: Finding) -> dict[str, str]:
    """A finding for programs."""
    return {
        "check": str(one.check), "level": str(one.level), "where": one.where, "what": one.what, "why": one.why,
        "remedy": one.remedy,
    }  # fmt: skip


def _count(found: Sequence[Finding]) -> str:
    levels = Counter(one.level for one in found)
    return ", ".join(many(levels[level], str(level)) for level in Level if levels[level]) or "nothing to mend"


def _bad(found: Sequence[Finding]) -> bool:
    return any(one.level is Level.ERROR for one in found)

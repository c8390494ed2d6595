"""Plain text set in columns: what a plan looks like before anyone colours it.

A line is its text and its tone. The tone says what the line is, not how it looks; a terminal may colour it, a file does
not. Nothing here knows of terminals.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

INDENT = "  "


class Tone(StrEnum):
    """What a line is."""

    TITLE = "title"
    HEAD = "head"
    PLAIN = "plain"
    GOOD = "good"
    BAD = "bad"
    DIM = "dim"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    text: str
    tone: Tone = Tone.PLAIN


Lines = Iterator[Line]


def plain(lines: Iterable[Line]) -> str:
    """The lines as text, without trailing blanks."""
    return "\n".join(line.text.rstrip() for line in lines) + "\n"


def ends(left: str, right: str, width: int) -> str:
    """Both at the ends of one line; the right one moves on where they do not fit."""
    return left + right.rjust(max(width - len(left), len(right) + 2))


def heading(text: str, width: int, right: str = "") -> Lines:
    """A blank line and the head of a section."""
    yield Line(text="")
    yield Line(text=ends(text, right, width) if right else text, tone=Tone.HEAD)


def prose(text: str, width: int, *, first: str = INDENT, rest: str = INDENT, tone: Tone = Tone.PLAIN) -> Lines:
    """Text wrapped to the width; `first` opens it and `rest` opens each further line."""
    rows = textwrap.wrap(text, width, initial_indent=first, subsequent_indent=rest, break_long_words=False)
    return (Line(text=row, tone=tone) for row in rows)


def columns(rows: Sequence[Sequence[str]], *, right: Iterable[int] = ()) -> tuple[str, ...]:
    """The rows with their cells padded to equal columns, two blanks apart; `right` are the columns set to the right."""
    if not rows:
        return ()
    flush = set(right)
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return tuple(_row(row, widths, flush) for row in rows)


def _row(row: Sequence[str], widths: Sequence[int], flush: set[int]) -> str:
    cells = (
        cell.rjust(width) if i in flush else cell.ljust(width)
        for i, (cell, width) in enumerate(zip(row, widths, strict=True))
    )
    return INDENT + "  ".join(cells).rstrip()

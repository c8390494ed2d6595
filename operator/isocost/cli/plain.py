"""Terminals that do not speak UTF-8: the few signs of our texts have plain stand-ins, and nothing ends in a traceback."""

from __future__ import annotations

import codecs
import sys
from io import TextIOWrapper

STAND_INS = {
    "─": "-", "→": "->", "✓": "+", "✗": "x", "…": "...", "·": "-", "×": "x", "≥": ">=", "≤": "<=", "–": "-", "—": "-",
    "│": "|", "├": "+", "└": "+", "┌": "+", "┐": "+", "┘": "+", "█": "#", "•": "*", "€": "EUR",
}  # fmt: skip
HANDLER = "isocost.plain"


def stand_in(error: UnicodeError) -> tuple[str, int]:
    """An error handler of codecs: the stand-in of each sign, or a question mark."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    signs = error.object[error.start : error.end]
    return "".join(STAND_INS.get(sign, "?") for sign in signs), error.end


def speak() -> None:
    """Lets stdout and stderr stand in for what their encoding lacks."""
    codecs.register_error(HANDLER, stand_in)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and (stream.encoding or "").lower().replace("-", "") != "utf8":
            stream.reconfigure(errors=HANDLER)

"""Documents and lines on the terminal: the only place that knows of colours."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from isocost.report.layout import Line

NARROWEST, WIDEST = 80, 120
STYLES = {"title": "bold", "head": "bold cyan", "good": "green", "bad": "red", "dim": "dim", "plain": ""}


def documents(values: list[Any], form: str) -> None:
    """JSON or YAML on stdout: one document alone, several as a list."""
    whole = values[0] if len(values) == 1 else values
    if form == "json":
        click.echo(json.dumps(whole, indent=2, ensure_ascii=False))
        return
    import yaml

    click.echo(yaml.safe_dump(whole, sort_keys=False, allow_unicode=True, width=120), nl=False)


def width() -> int:
    """Columns to set text in: the terminal's, within reason; 100 where there is no terminal."""
    import shutil

    return max(NARROWEST, min(WIDEST, shutil.get_terminal_size((100, 40)).columns))


def lines(screen: Iterable[Line], apart: bool = False) -> None:
    """Text on stdout, coloured where it is a terminal that wants colours."""
    from rich.console import Console
    from rich.text import Text

    console = Console(soft_wrap=True, highlight=False)
    if apart:
        console.print()
    for line in screen:
        console.print(Text(line.text.rstrip(), style=STYLES[line.tone]))


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]], right: Iterable[int] = ()) -> None:
    """Rows under a head, in columns."""
    from isocost.report.layout import Line, Tone, columns

    first, *rest = columns([head, *rows], right=right)
    lines([Line(text=first, tone=Tone.HEAD), *(Line(text=row) for row in rest)])


def pairs(values: Mapping[str, str]) -> None:
    """Names and values in two columns."""
    from isocost.report.layout import Line, columns

    lines(Line(text=row) for row in columns(list(values.items())))

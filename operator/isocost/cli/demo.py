"""isocost demo: a day of a shop in about a minute, to see what the operator does before anything is installed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from isocost.cli import params
from isocost.cli.errors import Trouble, told

if TYPE_CHECKING:
    from isocost.demo.play import Stage

LOGS = "isocost-demo-"


@click.command()
@click.option(
    "--report",
    type=params.FILE,
    default="isocost-demo.html",
    show_default=True,
    help="Where the HTML report is written.",
)
@click.option(
    "--hours",
    type=click.FloatRange(0.5, 24),
    default=24,
    show_default=True,
    metavar="N",
    help="How much of the day is played.",
)
@told
def demo(report: Path, hours: float) -> None:
    """Play a day of an AI shop, without any cluster.

    It takes a minute or two.

    The real operator process governs a simulated cluster under recorded demand. Prints what it does and why, what that
    costs and what it could cost at the least, and leaves a report as one HTML file.
    """
    from tempfile import mkdtemp

    from isocost.cli.render import lines, width
    from isocost.demo import play, tell
    from isocost.report.day import page

    writable(report)
    folder = Path(mkdtemp(prefix=LOGS))
    try:
        with play.stage(folder) as stage:
            lines(tell.opening(stage, hours, width()))
            _play(stage, hours)
    except play.Ended as error:
        raise Trouble(str(error), "its last lines say why; please report it with that file") from error
    day = stage.record.day(TITLE, MADE, stage.blind)
    report.write_text(page(day), encoding="utf-8")
    lines(tell.ending(day, report.resolve()))


TITLE = "One day of an AI shop"
MADE = (
    "Recorded by isocost demo: the real operator process governed a simulated cluster of an AI shop for a day, under a "
    "demand that was made for this demo. Prices are list prices on demand of AWS in us-east-1."
)


def writable(report: Path) -> None:
    """Raises Trouble before a minute is spent, where the report could not be written after it."""
    there = report.exists()
    try:
        report.open("a", encoding="utf-8").close()
        if not there:
            report.unlink()
    except OSError as error:
        raise Trouble(
            f"the report cannot be written to {report}: {error.strerror}", "choose another place with --report FILE"
        ) from error


def _play(stage: Stage, hours: float) -> None:
    from datetime import timedelta

    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn
    from rich.text import Text

    from isocost.cli.render import STYLES, width
    from isocost.demo import tell

    console = Console(soft_wrap=True, highlight=False)
    columns = TextColumn("[bold]{task.description}"), BarColumn(), TextColumn("{task.fields[cost]}")
    begin = stage.world.now
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("00:00", total=hours * 3600, cost="")
        for at, found in stage.day(begin + timedelta(hours=hours)):
            for one in found:
                for line in tell.news(one, width()):
                    console.print(Text(line.text.rstrip(), style=STYLES[line.tone]))
            cost = stage.record.samples[-1].cost
            progress.update(
                task, description=f"{at:%H:%M}", completed=(at - begin).total_seconds(), cost=f"{cost.plain(2)} $/h"
            )

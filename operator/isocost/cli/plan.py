"""isocost plan: what would be decided now, without doing it."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from isocost.cli import params
from isocost.cli.errors import PENDING, told
from isocost.cli.source import Source


@click.command()
@click.argument("policy", default="")
@params.source
@params.seconds
@params.output
@click.option("--exit-code", "code", is_flag=True, help="Exit with 3 when changes are pending.")
@told
def plan(policy: str, file: Path | None, seconds: float, form: str, code: bool, **where: str) -> None:
    """Decide now and show the plan; nothing is written.

    Reads the cluster as the operator would, for all policies or for POLICY alone, and prints what it would do, what that
    saves, how far from the optimum it can be at most, and what would have to change for another decision.
    """
    from isocost.cli.decide import decide
    from isocost.cli.render import documents, lines, width
    from isocost.report.document import document
    from isocost.report.shape import Undone, taken_up
    from isocost.report.text import text

    snapshot = Source(file=file, **where).read()
    dry = [Undone(decision=one) for one in decide(snapshot, policy, seconds)]
    if form == "table":
        for index, one in enumerate(dry):
            lines(text(one, snapshot.now, width()), apart=index > 0)
    else:
        documents([document(one, snapshot.now) for one in dry], form)
    if code and any(taken_up(one.decision) for one in dry):
        sys.exit(PENDING)

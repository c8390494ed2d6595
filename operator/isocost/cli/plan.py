"""isocost plan: what would be decided now, without doing it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from isocost.cli import params
from isocost.cli.errors import PENDING, told, unknown
from isocost.cli.source import Source

if TYPE_CHECKING:
    from isocost.world.snapshot import Snapshot
    from isocost.world.survey import Survey


@click.command()
@click.argument("policy", default="")
@params.source
@params.seconds
@params.output
@click.option("--survey", is_flag=True, help="Look at the whole cluster as if there were no CostPolicy.")
@click.option("--exit-code", "code", is_flag=True, help="Exit with 3 when changes are pending.")
@told
def plan(policy: str, file: Path | None, seconds: float, form: str, survey: bool, code: bool, **where: str) -> None:
    """Decide now and show the plan; nothing is written.

    Reads the cluster as the operator would, for all policies or for POLICY alone, and prints what it would do, what that
    saves, how far from the optimum it can be at most, and what would have to change for another decision.

    Without a CostPolicy, and without isocost's kinds, it surveys the cluster: what it costs by the list, what it could cost, and
    where the money idles. Reading nodes and pods is all it needs.
    """
    from isocost.world.survey import Survey

    seen = Source(file=file, **where).look(survey=survey)
    said = (policy, seconds, form)
    pending = _surveyed(seen, *said) if isinstance(seen, Survey) else _planned(seen, *said)
    if code and pending:
        sys.exit(PENDING)


def _planned(snapshot: Snapshot, policy: str, seconds: float, form: str) -> bool:
    from isocost.cli.decide import decide
    from isocost.cli.progress import stage
    from isocost.cli.render import documents, lines, width
    from isocost.report.document import document
    from isocost.report.shape import Undone, taken_up
    from isocost.report.text import text

    with stage("looking for the cheapest fleet"):
        dry = [Undone(decision=one) for one in decide(snapshot, policy, seconds)]
    if form == "table":
        for index, one in enumerate(dry):
            lines(text(one, snapshot.now, width()), apart=index > 0)
    else:
        documents([document(one, snapshot.now) for one in dry], form)
    return any(taken_up(one.decision) for one in dry)


def _surveyed(survey: Survey, policy: str, seconds: float, form: str) -> bool:
    from isocost.cli.render import documents, lines, width
    from isocost.cli.survey import decide
    from isocost.report import survey as report
    from isocost.report.document import document
    from isocost.report.shape import Undone, in_force

    if policy:
        raise unknown("CostPolicy", policy, ())
    whole, decision = decide(survey, seconds)
    if form == "table":
        lines(report.screen(whole, decision, width()))
    else:
        documents([{**document(Undone(decision=decision), survey.now), **report.document(whole)}], form)
    return bool(in_force(decision).steps)

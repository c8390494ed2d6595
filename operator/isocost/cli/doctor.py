"""isocost doctor: what is wrong, and what to do about it."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from isocost.cli import params
from isocost.cli.errors import ERROR, told
from isocost.cli.progress import stage
from isocost.cli.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from isocost.doctor import Finding
    from isocost.report.layout import Line

SIGNS = {"OK": "✓", "Warning": "!", "Failed": "✗", "Unknown": "?"}


@click.command()
@params.cluster
@params.output
@told
def doctor(form: str, **where: str) -> None:
    """Say what is wrong, and what to do about it.

    Checks rights, kinds, versions and gates, Prometheus, prices, clocks, and conflicts with other autoscalers.

    Every finding says what was found and, where something is to be done, the command that does it. What this account may not
    look at is said to be unknown. Nothing is written. Exits with 1 when a check failed, with 0 when there are only warnings.
    """
    from isocost.cli.render import documents, lines, width
    from isocost.doctor import Level, examine, gather
    from isocost.drivers.registry import drivers

    source = Source(file=None, **where)
    with stage("asking the cluster and Prometheus"):
        cluster, transport = source.connect()
        facts = gather(cluster, transport, source.store(), drivers(), lambda: datetime.now(UTC))
        found = examine(facts)
    if form == "table":
        lines(screen(found, width()))
    else:
        documents([document(found)], form)
    if any(one.level is Level.FAILED for group in found.values() for one in group):
        sys.exit(ERROR)


def screen(found: Mapping[str, Sequence[Finding]], width: int) -> Iterator[Line]:
    """The findings by group, and how many there are of each level."""
    from isocost.report.layout import Line, Tone, prose

    tones = {"OK": Tone.PLAIN, "Warning": Tone.PLAIN, "Failed": Tone.BAD, "Unknown": Tone.DIM}
    for group, findings in found.items():
        yield Line(text=group, tone=Tone.HEAD)
        for one in findings:
            said = f"{one.check}: {one.found}"
            yield from prose(said, width, first=f"  {SIGNS[one.level]} ", rest="    ", tone=tones[one.level])
            if one.do:
                yield Line(text=f"      {one.do}", tone=Tone.DIM)
        yield Line(text="")
    yield Line(text=summary(found), tone=Tone.TITLE)


def summary(found: Mapping[str, Sequence[Finding]]) -> str:
    """12 OK, 1 warning, 2 failed, 1 unknown."""
    levels = [str(one.level) for group in found.values() for one in group]
    words = {"OK": "OK", "Warning": "warnings", "Failed": "failed", "Unknown": "unknown"}
    return ", ".join(f"{levels.count(level)} {word}" for level, word in words.items())


def document(found: Mapping[str, Sequence[Finding]]) -> dict[str, Any]:
    """The findings for programs."""
    return {
        "summary": summary(found),
        "groups": [
            {
                "group": group,
                "findings": [
                    {"check": one.check, "level": str(one.level), "found": one.found, "do": one.do} for one in findings
                ],
            }
            for group, findings in found.items()
        ],
    }

"""What the demo says on the terminal, as lines: what it is, what happens and why, and what came of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from isocost.demo.play import Stage
from isocost.demo.record import PLAYED
from isocost.report.day import Day, Plan, Told
from isocost.report.layout import Line, Lines, Tone, prose
from isocost.units import Missing, Money, Rate, percent, share
from isocost.world.demand import span
from isocost.world.plan import Phase

WHY = 7
"""columns that a time takes"""
NAMED = 4
"""changes named in the line of a plan"""


def opening(stage: Stage, hours: float, width: int) -> Lines:
    """What runs, and where."""
    yield Line(
        text=f"isocost demo: {hours:g} hours of an AI shop, played fast. Nothing leaves this machine.", tone=Tone.TITLE
    )
    rows = {
        "operator": f"the process of `isocost run`, pid {stage.process.pid}, log {stage.log}",
        "cluster": f"simulated, behind an API server at {stage.api}",
        "metrics": f"a recorded day, behind a Prometheus API at {stage.prometheus}",
    }
    for name, words in rows.items():
        yield from prose(words, width, first=f"  {name:<10}", rest=" " * 12, tone=Tone.DIM)
    yield Line(text="")


def news(one: Plan | Told, width: int) -> Lines:
    """What was decided, what came of it, or what happened."""
    if isinstance(one, Told):
        yield from _told(one, width)
    elif one.ended is None:
        yield from _begun(one, width)
    else:
        yield from _ended(one, one.ended, width)


def _at(at: datetime, words: str, width: int, tone: Tone = Tone.PLAIN) -> Lines:
    return prose(words, width, first=f"{at:%H:%M}  ", rest=" " * WHY, tone=tone)


def _told(one: Told, width: int) -> Lines:
    if one.reason == PLAYED:
        return _at(one.at, f"~ played: {one.note}", width, Tone.HEAD)
    mark, tone = ("!", Tone.BAD) if one.warning else ("✓", Tone.GOOD)
    return _at(one.at, f"{mark} {one.reason}: {one.note}", width, tone)


def _begun(one: Plan, width: int) -> Lines:
    yield from _at(one.held.plan.created, f"plan {_effect(one)}: {_listed(one)}", width)
    if one.moves:
        yield from prose(f"because {_cause(one)}", width, first=" " * WHY, rest=" " * WHY, tone=Tone.DIM)


def _cause(one: Plan) -> str:
    """What saves most, or what demand asks more replicas for."""
    grown = [move for move in one.moves if move.kind == "Replicas" and int(move.to) > int(move.frm)]
    if one.held.plan.saving.micros < 0 and grown:
        most = max(grown, key=lambda move: int(move.to) / max(1, int(move.frm)))
        return f"{one.name(most)}: {most.reason}"
    return one.moves[0].reason


def _listed(one: Plan) -> str:
    named = [f"{one.name(move)} {move.frm} → {move.to}" for move in one.moves[:NAMED]]
    more = f" and {len(one.moves) - NAMED} more" if len(one.moves) > NAMED else ""
    return (", ".join(named) or "tidies up") + more


def _effect(one: Plan) -> str:
    change = one.held.plan.saving
    if not change:
        return "at the same cost"
    return f"{'saves' if change.micros > 0 else 'adds'} {Rate(abs(change.micros)).plain(2)} $/h"


def _ended(one: Plan, ended: datetime, width: int) -> Lines:
    plan = one.held.plan
    if one.held.phase is Phase.COMPLETE:
        return _at(
            ended,
            f"done, the fleet costs {plan.planned.plain(2)} $/h, the bound is {plan.bound.plain(2)} $/h",
            width,
            Tone.GOOD,
        )
    return _at(ended, f"plan of {plan.created:%H:%M} ended early: {one.note}", width, Tone.DIM)


def ending(day: Day, report: Path) -> Iterator[Line]:
    """The figures, and where to go from here."""
    yield Line(text="")
    yield from figures(day)
    yield Line(text="")
    yield from _sums(day)
    yield from _served(day)
    yield Line(text="")
    yield Line(text="The report, with plots and every reason, is one file; open it in a browser:")
    yield Line(text=f"  {report.as_uri()}", tone=Tone.HEAD)
    yield Line(text="")
    yield Line(text="Next, what your own cluster costs and could cost, read only and with nothing installed in it:")
    yield Line(text="  .venv/bin/isocost plan" if _venv() else "  isocost plan")


def _venv() -> bool:
    """Whether this runs in the environment that `make demo` made, which is on nobody's PATH."""
    return Path(sys.prefix).name == ".venv"


def figures(day: Day) -> Iterator[Line]:
    """The three lines that a script may look for."""
    bound = day.bound
    least = f"{bound.plain(4)} $/h" if isinstance(bound, Rate) else "unknown"
    yield Line(
        text=f"cost before  {day.before.plain(4):>9} $/h  the fleet at {day.clock(day.begin)}, before the first decision"
    )
    yield Line(
        text=f"cost after   {day.after.plain(4):>9} $/h  the fleet at {day.clock(day.end)}{_gap(day)}", tone=Tone.GOOD
    )
    yield Line(text=f"lower bound  {least:>13}  no fleet that serves the demand of {day.clock(day.end)} can cost less")


def _gap(day: Day) -> str:
    bound = day.bound
    if isinstance(bound, Missing) or not bound:
        return ""
    if day.after < bound:
        return ", below the bound because machines that demand needs are still to come"
    return f", {percent(share(day.after - bound, bound))} above the bound"


def _sums(day: Day) -> Iterator[Line]:
    whole, paid, least = day.untouched, day.paid, day.least
    yield Line(
        text=f"paid over {day.length} {paid.plain(2)} $; {whole.plain(2)} $ had nothing been touched: {percent(day.saved)} saved"
    )
    if isinstance(least, Money):
        over = percent(share(Rate((paid - least).micros), Rate(least.micros)))
        yield Line(
            text=f"the sum of the lower bounds is {least.plain(2)} $: paid {over} above what nobody could undercut"
        )


def _served(day: Day) -> Iterator[Line]:
    short = day.short
    if not short:
        yield Line(text="demand was served at every moment", tone=Tone.GOOD)
    for name, time in short.items():
        yield Line(text=f"{name} carried less than was asked for {span(time)}", tone=Tone.BAD)

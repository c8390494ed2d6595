"""isocost replay: decide again from snapshots, and see what changes from one to the next."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from isocost.cli import params
from isocost.cli.errors import told

if TYPE_CHECKING:
    from isocost.round import Decision

HEAD = ("file", "policy", "now/h", "planned/h", "bound/h", "gap %", "steps", "since the last")


@click.command()
@click.argument("files", nargs=-1, required=True, type=params.FILE)
@click.option("--policy", default="", metavar="NAME", help="Only this policy.")
@params.seconds
@params.output
@told
def replay(files: tuple[Path, ...], policy: str, seconds: float, form: str) -> None:
    """Decide again from snapshot FILES.

    Each line is a decision, in the order given; the last column says what differs from the decision before it for the same policy. The same
    file always gives the same decision, so a line that changed after an upgrade is a change of isocost.
    """
    from isocost.cli.decide import decide
    from isocost.cli.files import load
    from isocost.cli.render import documents, table
    from isocost.solve import Workers

    rows, last = [], dict[str, dict[str, Any]]()
    with Workers() as solver:
        for file in files:
            for decision in decide(load(file), policy, seconds, solver):
                row = _row(file, decision)
                rows.append({**row, "changed": _changed(last.get(row["policy"]), row)})
                last[row["policy"]] = row
    if form == "table":
        table(HEAD, [tuple(map(str, row.values())) for row in rows], right=range(2, 7))
    else:
        documents(rows, form)


def _row(file: Path, decision: Decision) -> dict[str, Any]:
    from isocost.report.shape import in_force

    plan = in_force(decision)
    return {
        "file": file.name,
        "policy": decision.view.policy.name,
        "current": plan.current.plain(),
        "planned": plan.planned.plain(),
        "lowerBound": plan.bound.plain(),
        "gapPercent": f"{plan.gap * 100:.2f}",
        "steps": len(plan.steps),
    }


def _changed(before: dict[str, Any] | None, row: dict[str, Any]) -> str:
    """What differs from the row before, in words; the file is not news."""
    if before is None:
        return "-"
    parts = [f"{key} {before[key]} -> {row[key]}" for key in row if key != "file" and before[key] != row[key]]
    return ", ".join(parts) or "the same"

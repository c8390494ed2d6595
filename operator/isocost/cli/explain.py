"""isocost explain: why every workload gets what it gets."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from isocost.cli import params
from isocost.cli.errors import Trouble, told, unknown
from isocost.cli.source import Source

if TYPE_CHECKING:
    from isocost.world.ref import Ref
    from isocost.world.snapshot import View


@click.command()
@click.argument("policy")
@click.argument("workload", default="")
@params.source
@params.seconds
@params.output
@told
def explain(policy: str, workload: str, file: Path | None, seconds: float, form: str, **where: str) -> None:
    """Explain why workloads get what they get.

    Without WORKLOAD: all workloads of POLICY with their demand, replicas, cost and reasons. With it (web, shop/web or
    Deployment/shop/web): the whole way from samples to replicas, and what a replica would cost on every offer.
    """
    from isocost.cli.decide import decide, views
    from isocost.cli.render import documents, lines, width
    from isocost.report import explain as report
    from isocost.report.document import workloads
    from isocost.report.shape import Undone

    snapshot = Source(file=file, **where).read()
    (view,) = views(snapshot, policy)
    chosen = find(view, workload) if workload else None
    (decision,) = decide(snapshot, policy, seconds)
    if form != "table":
        documents([row for row in workloads(decision) if chosen is None or row["name"] == str(chosen)], form)
    elif chosen:
        lines(report.workload(decision, chosen, snapshot.now, width(), query=query(view, chosen)))
    else:
        lines(report.policy(Undone(decision=decision), width()))


def query(view: View, ref: Ref) -> str:
    """The query of a workload's demand with its names filled in, to be run by hand; as written where it cannot be filled."""
    from isocost.observe import queries

    source = next(w.rule.demand for w in view.workloads if w.ref == ref)
    try:
        return queries.demand(ref, source)
    except ValueError:
        return source.query


def find(view: View, name: str) -> Ref:
    """The workload meant by web, shop/web or Deployment/shop/web. Raises Trouble."""
    refs = [w.ref for w in view.workloads]
    found = [ref for ref in refs if name in (str(ref), ref.path, ref.name)]
    if len(found) > 1:
        raise Trouble(f"{name} may be {' or '.join(map(str, sorted(found)))}", "write it with its namespace or kind")
    if not found:
        raise unknown("workload", name, (ref.path for ref in refs))
    return found[0]

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
    from isocost.world.snapshot import Snapshot, View
    from isocost.world.survey import Survey


@click.command()
@click.argument("policy", default="")
@click.argument("workload", default="")
@params.source
@params.seconds
@params.output
@told
def explain(policy: str, workload: str, file: Path | None, seconds: float, form: str, **where: str) -> None:
    """Explain why workloads get what they get.

    Without WORKLOAD: all workloads of POLICY with their demand, replicas, cost and reasons. With it (web, shop/web or
    Deployment/shop/web): the whole way from samples to replicas, and what a replica would cost on every offer.

    Where there is one policy, or none, its name may be left out.
    """
    from isocost.world.survey import Survey

    seen = Source(file=file, **where).look()
    if isinstance(seen, Survey):
        _surveyed(seen, _only(policy, workload), seconds, form)
    else:
        _governed(seen, policy, workload, seconds, form)


def _governed(snapshot: Snapshot, policy: str, workload: str, seconds: float, form: str) -> None:
    from isocost.cli.decide import decide, views
    from isocost.cli.progress import stage
    from isocost.cli.render import documents, lines, width
    from isocost.report import explain as report
    from isocost.report.document import workloads
    from isocost.report.shape import Undone

    policy, workload = _meant(snapshot, policy, workload)
    (view,) = views(snapshot, policy)
    chosen = find(view, workload) if workload else None
    with stage("looking for the cheapest fleet"):
        (decision,) = decide(snapshot, policy, seconds)
    if form != "table":
        documents([row for row in workloads(decision) if chosen is None or row["name"] == str(chosen)], form)
    elif chosen:
        lines(report.workload(decision, chosen, snapshot.now, width(), query=query(view, chosen)))
    else:
        lines(report.policy(Undone(decision=decision), width()))


def _meant(snapshot: Snapshot, policy: str, workload: str) -> tuple[str, str]:
    """(policy, workload), where the only policy may go without saying."""
    names = [view.policy.name for view in snapshot.views]
    if len(names) == 1 and policy not in names and not workload:
        (view,) = snapshot.views
        known = any(policy in (str(w.ref), w.ref.path, w.ref.name) for w in view.workloads)
        return (names[0], policy) if known or not policy else (policy, workload)
    if not policy and len(names) > 1:
        raise Trouble("there are several CostPolicies", f"name one: {', '.join(sorted(names))}")
    return policy, workload


def _only(policy: str, workload: str) -> str:
    """The workload that is meant where there is no policy."""
    if policy and workload:
        raise Trouble(f"there is no CostPolicy {policy!r}", f"without one, write `isocost explain {workload}`")
    return policy


def _surveyed(survey: Survey, workload: str, seconds: float, form: str) -> None:
    from isocost.cli.render import documents, lines, width
    from isocost.cli.survey import decide
    from isocost.report import survey as reported

    chosen = find(survey.view, workload) if workload else None
    whole, decision = decide(survey, seconds, also=chosen)
    if form != "table":
        rows = reported.workloads(whole, decision)
        documents([row for row in rows if chosen is None or row["name"] == str(chosen)], form)
    elif chosen is None:
        lines(reported.every(whole, decision, width()))
    else:
        lines(reported.one(whole, decision, chosen, query(survey.view, chosen), width()))


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

"""The decision about a cluster that nobody governs: sized where demand is known, repacked everywhere else.

Nodes without a price are no place to move to: their room would seem free. They and their pods are left as they are, and a
workload that has a pod there keeps its replicas.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from isocost.cli.progress import stage

if TYPE_CHECKING:
    from isocost.round import Decision
    from isocost.world.ref import Ref
    from isocost.world.snapshot import View
    from isocost.world.survey import Survey


def decide(survey: Survey, seconds: float, *, also: Ref | None = None) -> tuple[Survey, Decision]:
    """The survey with all that keeps its replicas in `kept`, and the decision about the rest.

    `also` stays in the decision's view although it is kept, so that it can be explained.
    """
    from isocost.round import judge

    view = priced(survey)
    whole = replace(survey, kept={**dict(_beside(survey, view)), **dict(_unforeseen(survey)), **survey.kept})
    sized = tuple(w for w in view.workloads if w.ref not in whole.kept or w.ref == also)
    with stage("looking for the cheapest fleet"):
        return whole, judge(replace(view, workloads=sized), survey.now, complete=True, seconds=seconds, solver=None)


def priced(survey: Survey) -> View:
    """The view without the nodes that have no known price, and without the pods on them."""
    from isocost.units import Missing

    view = survey.view
    pools = tuple(pool for pool in view.pools if not isinstance(pool.offer, Missing))
    names = {pool.name for pool in pools}
    nodes = tuple(node for node in view.nodes if node.pool in names)
    homes = {node.name for node in nodes}
    pods = tuple(pod for pod in view.pods if not pod.node or pod.node in homes)
    return replace(view, pools=pools, nodes=nodes, pods=pods)


def _beside(survey: Survey, view: View) -> Iterator[tuple[Ref, str]]:
    """Workloads with pods that the view leaves out."""
    there = {pod.ref for pod in view.pods}
    for pod in survey.view.pods:
        if pod.owner and pod.ref not in there:
            yield pod.owner, "some of its pods run on nodes without a known price"


def _unforeseen(survey: Survey) -> Iterator[tuple[Ref, str]]:
    """Workloads that no forecast can be made for."""
    from isocost import forecast
    from isocost.api.reasons import split
    from isocost.units import Missing

    for ref, found in forecast.forecast(survey.view, survey.now).forecasts.items():
        if isinstance(found, Missing):
            yield ref, f"its demand is unknown: {split(found.reason)[1]}"

"""What pods use, all of them at once: three queries for a cluster of any size.

Asking workload by workload is how cost tools have brought Prometheus servers down. A pod that no series names was not
measured; it is absent here, and never taken for idle.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from isocost.observe import queries
from isocost.observe.gather import Ask, gather
from isocost.observe.metrics import Answer, Line, Metrics, MetricsError
from isocost.units import Missing
from isocost.world.cluster import Pod
from isocost.world.ref import Ref
from isocost.world.survey import Usage

WINDOW, RATE = timedelta(hours=1), timedelta(minutes=5)
YOUNG = 2 * RATE
"""Pods younger than this were not measured for long enough: a rate looks back before their birth."""
SERIES = {
    "cpu": "cAdvisor's container_cpu_usage_seconds_total",
    "memory": "cAdvisor's container_memory_working_set_bytes",
    "gpu": "DCGM_FI_DEV_GPU_UTIL of NVIDIA's exporter",
}
"""What each resource is read from, for people."""


def read(metrics: Metrics, now: datetime, *, seconds: float) -> Usage:
    """What every pod uses; `seconds` bounds all queries together."""
    wanted, end = queries.used(WINDOW, RATE), now.replace(microsecond=0)
    asks = [Ask(query=query, start=end, end=end, step=timedelta(minutes=1)) for query in wanted.values()]
    answers = gather(metrics, asks, seconds=seconds)
    return Usage(amounts={name: _amounts(name, one) for name, one in zip(wanted, answers, strict=True)})


def settled(found: Usage, pods: Iterable[Pod], now: datetime) -> Usage:
    """Without the pods that are too young to have been measured."""
    old = {pod.ref for pod in pods if now - pod.created >= YOUNG}
    return Usage(
        amounts={
            name: one if isinstance(one, Missing) else {ref: n for ref, n in one.items() if ref in old}
            for name, one in found.amounts.items()
        }
    )


def none(reason: str) -> Usage:
    """Nothing was measured, and why."""
    return Usage(amounts=dict.fromkeys(SERIES, Missing(reason=reason)))


def _amounts(name: str, answer: Answer | MetricsError) -> Mapping[Ref, float] | Missing:
    if isinstance(answer, MetricsError):
        return Missing(reason=str(answer))
    if answer.warnings:
        return Missing(reason=f"the store warns: {answer.warnings[0]}")
    if not answer.series:
        return Missing(reason=f"there is no series of {SERIES[name]}")
    return {_pod(line): line.values[-1] for line in answer.series if line.values and line.values[-1] >= 0}


def _pod(line: Line) -> Ref:
    labels = line.labels
    if labels.get("exported_pod"):
        return Ref("Pod", labels["exported_pod"], labels.get("exported_namespace", ""))
    return Ref("Pod", labels.get("pod", ""), labels.get("namespace", ""))

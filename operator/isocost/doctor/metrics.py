"""Whether Prometheus answers, and has what the presets ask for, recently."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from isocost.doctor.facts import Facts, Series
from isocost.doctor.finding import Finding, bad, good, unknown, warn
from isocost.units import Missing
from isocost.world.demand import span
from isocost.world.survey import Store

FRESH = timedelta(minutes=5)
"""the age up to which a policy takes samples, unless it says otherwise"""
REACHED = "Prometheus"


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """Series that one exporter brings. One of the names is enough. cards: needed only where there are GPUs."""

    name: str
    series: tuple[str, ...]
    use: str
    do: str
    cards: bool = False
    needed: bool = True


NEEDS = (
    Need(
        name="cAdvisor, cores",
        series=("container_cpu_usage_seconds_total",),
        use="preset CPU",
        do="scrape each kubelet's /metrics/cadvisor (the job kubernetes-nodes-cadvisor of the usual charts)",
    ),
    Need(
        name="cAdvisor, memory",
        series=("container_memory_working_set_bytes",),
        use="preset Memory",
        do="scrape each kubelet's /metrics/cadvisor (the job kubernetes-nodes-cadvisor of the usual charts)",
    ),
    Need(
        name="DCGM exporter",
        series=("DCGM_FI_DEV_GPU_UTIL", "DCGM_FI_PROF_GR_ENGINE_ACTIVE"),
        use="preset GPU",
        do="helm install dcgm-exporter gpu-helm-charts/dcgm-exporter --set serviceMonitor.enabled=true",
        cards=True,
    ),
    Need(
        name="kube-state-metrics",
        series=("kube_pod_info",),
        use="queries of your own",
        do="helm install kube-state-metrics prometheus-community/kube-state-metrics",
        needed=False,
    ),
)
NAMES = tuple(name for need in NEEDS for name in need.series)


def check(facts: Facts) -> Iterator[Finding]:
    """Whether it answers; if it does, what it has."""
    if not facts.url:
        yield unknown(REACHED, "no URL was given, so it was not asked", f"{forward(facts.stores)} and --prometheus-url")
        return
    if isinstance(facts.store, Missing):
        yield bad(REACHED, facts.store.reason, forward(facts.stores))
        return
    yield good(REACHED, f"{facts.url} answers")
    cards = _cards(facts)
    for need in NEEDS:
        if cards or not need.cards:
            yield _one(need, facts)


def forward(stores: tuple[Store, ...]) -> str:
    """The port-forward to the likeliest Prometheus of the cluster, or to one that the reader has to name."""
    if not stores:
        return "kubectl port-forward -n NAMESPACE svc/PROMETHEUS 9090:9090"
    first = stores[0]
    return f"kubectl port-forward -n {first.namespace} svc/{first.name} 9090:{first.port}"


def _cards(facts: Facts) -> bool:
    """Whether a node has accelerators; asked for as well where that is not known."""
    if isinstance(facts.nodes, Missing):
        return True
    rooms = (one.get("status", {}).get("allocatable") or {} for one in facts.nodes)
    return any(name.endswith("/gpu") and str(n) != "0" for room in rooms for name, n in room.items())


def _one(need: Need, facts: Facts) -> Finding:
    found = [facts.series.get(name, Missing(reason="it was not asked for")) for name in need.series]
    there = [one for one in found if isinstance(one, Series) and one.count]
    if not there:
        lost = next((one.reason for one in found if isinstance(one, Missing)), "")
        said = f"{lost}" if lost else f"there is no {' and no '.join(need.series)}"
        if not need.needed:
            return warn(need.name, f"{said}; only {need.use} need it", need.do)
        return bad(need.name, f"{said}, which {need.use} needs", need.do)
    newest = max(one.newest for one in there)
    if facts.now - newest > FRESH:
        age = span(facts.now - newest)
        return bad(need.name, f"the newest sample is {age} old, and {need.use} takes none above {span(FRESH)}", need.do)
    return good(
        need.name,
        f"{sum(one.count for one in there):,} series, the newest {span(max(timedelta(0), facts.now - newest))} old",
    )

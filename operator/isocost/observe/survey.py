"""A look at a cluster that has no CostPolicy: read-only, without our kinds, and good for an estimate only.

A provisional policy is made up: every workload, and every node group as it stands, at list prices. What nobody told us is not
guessed in the direction of a saving. System namespaces, StatefulSets, autoscaled workloads and those that are not measured
keep their replicas, and whichever of cores and memory a workload uses more of, it is sized by.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from isocost.api.reasons import split
from isocost.kube.decode import Page
from isocost.kube.errors import ApiError
from isocost.kube.kinds import SERVICE
from isocost.kube.port import Cluster
from isocost.observe import cluster as seen
from isocost.observe import demand, usage, views, wire
from isocost.observe.demand import by_workload
from isocost.observe.groups import CURRENCY, Group, groups
from isocost.observe.lists import survey as fetch
from isocost.observe.metrics import Metrics
from isocost.observe.pools import Claimed
from isocost.observe.scene import Scene, Wish
from isocost.observe.stores import stores
from isocost.observe.workloads import Sets
from isocost.units import Missing
from isocost.world.cluster import Pod
from isocost.world.demand import Series
from isocost.world.offer import PriceBook
from isocost.world.policy import DemandSource, Disruption, Mode, Outlooking, Policy, PoolRule, Preset, WorkloadRule
from isocost.world.ref import Ref
from isocost.world.snapshot import View
from isocost.world.survey import NodeGroup, Store, Survey, Usage
from isocost.world.workload import Workload

NAME = "provisional"
LOOK = Outlooking(lookback=timedelta(hours=24), step=timedelta(minutes=5), max_age=timedelta(minutes=10))
SYSTEM = ("kube-", "openshift-", "gke-", "gmp-", "calico-", "tigera-")
SECONDS = 120.0
"""How long all queries of a survey may take together: nobody waits for a round."""
NO_STORE = "no Prometheus was given"


def survey(
    cluster: Cluster, metrics: Metrics | None, now: datetime, *, url: str = "", seconds: float = SECONDS
) -> Survey:
    """The look. Raises ApiError where not even nodes and pods can be listed."""
    version, lists = cluster.version().text, fetch(cluster)
    nodes, pods = seen.nodes(lists), seen.pods(lists)
    used = usage.settled(usage.read(metrics, now, seconds=seconds), pods, now) if metrics else usage.none(NO_STORE)
    found = groups(nodes, {one.metadata.name: one.spec.provider_id for one in lists.nodes})
    sets = Sets.of(lists)
    wish = Wish(workloads=_rules(sets, pods, used), pools={one.ref: _claimed(one) for one in found}, houses=True)
    scene = Scene(
        pods=pods,
        nodes=nodes,
        budgets=seen.budgets(lists),
        daemons=seen.daemons(lists),
        sets=sets,
        wishes={NAME: wish},
        claims=(),
    )
    view = _view(scene, _policy(wish), found, metrics, now, seconds)
    return Survey(
        now=now,
        cluster=version,
        view=view,
        groups=tuple(map(_told, found)),
        usage=used,
        kept=dict(_kept(view, now)),
        hidden=lists.hidden,
        stores=_stores(cluster),
        asked=url,
    )


def _policy(wish: Wish) -> Policy:
    """Everything, for watching only, and without a bar to savings: they are shown, not made."""
    rules = tuple(claimed.rule for claimed in wish.pools.values())
    return Policy(
        name=NAME, uid="", generation=0, mode=Mode.OBSERVE, currency=CURRENCY, price_book=NAME, pools=rules,
        workloads=tuple(wish.workloads.values()), disruption=Disruption(max_nodes="100%", min_percent=Decimal(0)),
        forecast=LOOK,
    )  # fmt: skip


def _claimed(group: Group) -> Claimed:
    return Claimed(found=group.found, rule=PoolRule(name=group.offer.name, driver="", min_nodes=0))


def _rules(sets: Sets, pods: tuple[Pod, ...], used: Usage) -> dict[Ref, WorkloadRule]:
    """A rule for each workload. The least it keeps is two replicas, or the one it has."""
    owned: dict[Ref, list[Pod]] = {}
    for pod in pods:
        if pod.owner:
            owned.setdefault(pod.owner, []).append(pod)
    return {
        ref: WorkloadRule(
            name=NAME,
            demand=DemandSource(preset=_preset(owned.get(ref, []), used)),
            min_replicas=min(2, one.spec.replicas),
            max_replicas=max(100, 2 * one.spec.replicas) if one.spec.replicas else 0,
        )
        for ref, one in sets.found.items()
    }


def _preset(pods: list[Pod], used: Usage) -> Preset:
    """What the workload is sized by: its GPUs, or whichever of cores and memory it uses the larger part of."""
    if any(pod.requests.gpus for pod in pods):
        return Preset.GPU
    cores = _part(pods, used, "cpu", sum(pod.requests.cpu_m for pod in pods) / 1000)
    memory = _part(pods, used, "memory", float(sum(pod.requests.memory_bytes for pod in pods)))
    return Preset.MEMORY if memory > cores else Preset.CPU


def _part(pods: list[Pod], used: Usage, resource: str, asked: float) -> float:
    return sum(used.of(resource, pod.ref) or 0.0 for pod in pods) / asked if asked else 0.0


def _view(
    scene: Scene, policy: Policy, found: tuple[Group, ...], metrics: Metrics | None, now: datetime, seconds: float
) -> View:
    book = PriceBook(
        name="the catalogue of list prices",
        currency=CURRENCY,
        offers=tuple(one.offer for one in found),
        max_age=timedelta(days=3650),
    )
    part = views.part(scene, policy, book)
    wants = [want for want in part.wants(now) if not _out(want.workload)]
    series = demand.read(metrics, wants, now, seconds=seconds) if metrics else [Missing(reason=NO_STORE) for _ in wants]
    return View(
        policy=policy,
        workloads=part.workloads,
        pools=part.pools,
        nodes=part.nodes,
        pods=part.pods,
        budgets=part.budgets,
        prices=book,
        demand=by_workload(wants, series),
        daemons=scene.daemons,
    )


def _out(work: Workload) -> str:
    """Why its replicas stay whatever its demand is, or ""."""
    if work.ref.namespace.startswith(SYSTEM) or work.ref.namespace.endswith("-system"):
        return "it belongs to the system"
    if work.ref.kind == "StatefulSet":
        return "it is a StatefulSet, and nobody said that its replicas are alike"
    if not work.replicas:
        return "it is scaled to zero"
    if work.autoscaler:
        return f"its replicas belong to {work.autoscaler}"
    if work.ignored:
        return f"it is left alone: {work.ignored}"
    return "" if work.settled else "a rollout is under way"


def _kept(view: View, now: datetime) -> Iterator[tuple[Ref, str]]:
    for work in view.workloads:
        why = _out(work) or _unsized(work) or _unknown(view.demand.get(work.ref), view.policy.forecast, now)
        if why:
            yield work.ref, why


def _unsized(work: Workload) -> str:
    asked = {Preset.CPU: work.requests.cpu_m, Preset.MEMORY: work.requests.memory_bytes, Preset.GPU: work.requests.gpus}
    preset = work.rule.demand.preset
    return "" if asked[preset] else f"its pods request no {preset}, so nothing says what one of them can do"


def _unknown(series: Series | Missing | None, look: Outlooking, now: datetime) -> str:
    if series is None or isinstance(series, Missing):
        return f"its demand is unknown: {split(series.reason)[1] if series else 'it was not asked for'}"
    doubt = series.doubt(now, look)
    return f"its demand is doubtful: {split(doubt)[1]}" if doubt else ""


def _told(group: Group) -> NodeGroup:
    found = group.traits
    place = found.zone or found.region
    terms = "control plane" if found.control else found.capacity_type.replace("on-demand", "")
    return NodeGroup(
        ref=group.ref, machine=found.machine, place=" ".join(part for part in (place, terms) if part),
        label=found.label, offer=group.offer, nodes=len(group.nodes),
    )  # fmt: skip


def _stores(cluster: Cluster) -> tuple[Store, ...]:
    """A courtesy: without the right to list Services there is none to tell of."""
    try:
        pages = cluster.list(SERVICE, decode=Page(SERVICE.name, wire.Service))
    except ApiError:
        return ()
    return stores(one for page in pages for one in page)

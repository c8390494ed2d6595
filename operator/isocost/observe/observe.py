"""The first stage: look once, and know how much to believe.

    lists -> scene -> parts -> demand -> views

Everything is read from the API server and the metrics store at the start of a round and never again within it, so all
later stages decide on one picture. A list that cannot be had in full raises: half a picture of a cluster is a reason to do
nothing. Metrics that cannot be had become `Missing` for the workloads they concern, and a condition for people.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

from isocost.drivers.protocol import Driver
from isocost.kube.port import Cluster
from isocost.observe import definitions, demand, documents, fresh, health, paces, prices, rights, sizing
from isocost.observe.demand import Want, by_workload
from isocost.observe.health import Health
from isocost.observe.lists import fetch
from isocost.observe.metrics import Metrics
from isocost.observe.scene import scene
from isocost.observe.views import Part, examined, ownership, part, troubles
from isocost.units import Missing
from isocost.world.cluster import Pod
from isocost.world.demand import Series
from isocost.world.offer import Site
from isocost.world.plan import Notice, OpenPlan
from isocost.world.ref import Ref
from isocost.world.snapshot import Snapshot, View

QUERY_SECONDS = 30.0
"""How long all metrics queries of a round may take together."""


def observe(
    cluster: Cluster,
    metrics: Metrics,
    drivers: Mapping[str, Driver],
    now: datetime,
    *,
    policies: Collection[str] | None = None,
    seconds: float = QUERY_SECONDS,
) -> Snapshot:
    """Everything a round may know: one view per readable policy, or only for those named in `policies`.

    Claims are judged over all policies in either case. Raises ApiError where the cluster cannot be read in full.
    """
    version, lists = cluster.version().text, fetch(cluster)
    read, plans, sites = documents.policies(lists), documents.plans(lists), documents.sites(lists)
    seen, kinds = scene(cluster, drivers, lists, read.values), definitions.read(cluster)
    asked = [(doc, one) for doc, one in read.good if policies is None or one.name in policies]
    parts = [part(seen, one, prices.book(one, lists.books, sites.values, now)) for _, one in asked]
    wants = [one.wants(now) for one in parts]
    with ThreadPoolExecutor(max_workers=2, thread_name_prefix="beside") as beside:
        requests = beside.submit(sizing.read, cluster, metrics, lists, seen.sets, parts, wants, now, seconds)
        full = beside.submit(paces.read, metrics, [want for group in wants for want in group], now, seconds=seconds)
        measured, known = _measure(metrics, parts, wants, now, seconds)
        sized, saturated = requests.result(), full.result()
    parts = [examined(one, known, now) for one in parts]
    views = tuple(
        _view(
            cluster,
            one,
            document,
            found,
            sizes,
            saturated,
            plans.values,
            now,
            kinds,
            sites=sites.values,
            daemons=seen.daemons,
        )
        for (document, _), one, found, sizes in zip(asked, parts, measured, sized, strict=True)
    )
    return Snapshot(now=now, cluster=version, views=views, invalid=(*read.bad, *plans.bad, *sites.bad))


Demands = Mapping[Ref, Series | Missing]


def _measure(
    metrics: Metrics, parts: Sequence[Part], wants: Sequence[Sequence[Want]], now: datetime, seconds: float
) -> tuple[tuple[Demands, ...], Health]:
    """The demand of every part's workloads and the health of all nodes, asked for at once under one deadline."""
    nodes = [node for one in parts for node in one.nodes if node.pool]
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="health") as beside:
        known = beside.submit(health.read, metrics, nodes, now, seconds=seconds)
        answers = iter(demand.read(metrics, [want for group in wants for want in group], now, seconds=seconds))
        measured = tuple(by_workload(group, [next(answers) for _ in group]) for group in wants)
    return measured, known.result()


def _view(
    cluster: Cluster,
    found: Part,
    document: documents.Document,
    measured: Demands,
    sizes: sizing.Sizings,
    saturated: paces.Runs,
    plans: Iterable[OpenPlan],
    now: datetime,
    kinds: Notice,
    *,
    sites: tuple[Site, ...],
    daemons: tuple[Pod, ...],
) -> View:
    policy = found.policy
    mine = tuple(one for one in plans if one.plan.policy == policy.name)
    needed = rights.needs(policy, found.workloads, found.pools)
    can_write, permission = rights.verdict(cluster, policy, mine, needed)
    return View(
        policy=policy,
        uid_version=document["metadata"].get("resourceVersion", ""),
        workloads=found.workloads,
        pools=found.pools,
        nodes=found.nodes,
        pods=found.pods,
        budgets=found.budgets,
        prices=found.prices,
        sites=sites,
        demand=measured,
        sizing=sizes,
        saturated={one.ref: saturated[one.ref] for one in found.workloads if one.ref in saturated},
        claims=found.claims,
        plans=mine,
        memory=documents.memory(document),
        can_write=can_write,
        daemons=daemons,
        notices=(*_notices(found, measured, now), permission, kinds),
        halted=definitions.halts(kinds),
    )


def _notices(found: Part, measured: Demands, now: datetime) -> tuple[Notice, ...]:
    active = {one.ref: measured[one.ref] for one in found.workloads if one.replicas and not one.ignored}
    evidence = fresh.notice(active, found.policy.forecast, now)
    return (*troubles(found), evidence, prices.notice(found.prices), ownership(found), *found.sick)

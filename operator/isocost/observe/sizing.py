"""Right-sizing: the requests of governed workloads and of their pods, and why some of them must stay as they are.

The way of a request is decided by others in many places: a VPA sizes the same pods, an HPA scales by the share of a
request that is used, a class of service must not change, a container may have to be restarted. Each of them is a reason to only say what is
advised, of the workload, of one resource or of one pod.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from isocost.kube.kinds import POD
from isocost.kube.port import Cluster
from isocost.observe import quotas, wire, worn
from isocost.observe.cluster import ref
from isocost.observe.demand import Want
from isocost.observe.lists import Lists, verticals
from isocost.observe.metrics import Metrics
from isocost.observe.needs import amounts, asked
from isocost.observe.owned import applied
from isocost.observe.quotas import Quotas
from isocost.observe.scalers import shares
from isocost.observe.views import Part
from isocost.observe.workloads import Sets
from isocost.units import Missing, Resources
from isocost.world.advice import SIZED
from isocost.world.cluster import Pod
from isocost.world.policy import SizingMode
from isocost.world.ref import Ref
from isocost.world.sizing import Container, Instance, Sizing, Usage, guaranteed
from isocost.world.workload import Workload

NO_RESIZE = "the API server has no pods/resize; Kubernetes has it from 1.33 on"
_RESTARTS = "RestartContainer"

Sizings = Mapping[Ref, Sizing]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What all sizings of a round rest on: raw pods by uid, the VPA of each target, the autoscalers that scale by a share of requests,
    what namespaces ask of new pods, and why no pod can be resized at all, or ""."""

    sets: Sets
    pods: Mapping[str, wire.Pod]
    vertical: Mapping[Ref, Ref]
    shares: Mapping[Ref, Mapping[str, Ref]]
    quotas: Quotas
    barred: str

    @classmethod
    def of(cls, cluster: Cluster, lists: Lists, sets: Sets, *, acts: bool) -> Ground:
        """Reads what is read for right-sizing alone; acts: some pods may be resized. Raises ApiError."""
        found = verticals(cluster)
        barred = found.reason if isinstance(found, Missing) else "" if cluster.serves(POD, "resize") else NO_RESIZE
        return cls(
            sets=sets,
            pods={one.metadata.uid: one for one in lists.pods},
            vertical={} if isinstance(found, Missing) else dict(_targets(found)),
            shares=shares(lists),
            quotas=quotas.read(cluster) if acts and not barred else Quotas(hidden=barred or "nothing is resized"),
            barred=barred,
        )


def _targets(found: Iterable[wire.Vertical]) -> Iterator[tuple[Ref, Ref]]:
    for one in found:
        if aim := one.spec.target_ref:
            yield Ref(aim.kind, aim.name, one.metadata.namespace), ref("VerticalPodAutoscaler", one.metadata)


def read(
    cluster: Cluster, metrics: Metrics, lists: Lists, sets: Sets, parts: Sequence[Part], wants: Sequence[Sequence[Want]],
    now: datetime, seconds: float,
) -> tuple[Sizings, ...]:  # fmt: skip
    """Part by part what is known of the workloads that are right-sized, wants being all of them; nothing is asked for where none is."""
    wants = [[want for want in group if _sized(want.workload)] for group in wants]
    if not any(wants):
        return tuple({} for _ in parts)
    acts = any(want.workload.rule.right_sizing.mode is SizingMode.IN_PLACE for group in wants for want in group)
    ground = Ground.of(cluster, lists, sets, acts=acts)
    used = iter(worn.read(metrics, [want for group in wants for want in group], now, seconds=seconds))
    return tuple(
        {want.workload.ref: _sizing(ground, want.workload, part.pods, next(used)) for want in group}
        for part, group in zip(parts, wants, strict=True)
    )


def _sized(work: Workload) -> bool:
    return bool(work.rule.resized) and not work.ignored


def _sizing(ground: Ground, work: Workload, pods: Iterable[Pod], usage: Usage | Missing) -> Sizing:
    try:
        return _readable(ground, work, pods, usage)
    except ValueError as error:
        return Sizing(containers=(), usage=Missing(reason=f"what its containers ask for cannot be read: {error}"))


def _readable(ground: Ground, work: Workload, pods: Iterable[Pod], usage: Usage | Missing) -> Sizing:
    """Raises ValueError where an amount is none."""
    found = ground.sets.found[work.ref]
    mine = (pod for pod in pods if pod.owner == work.ref and pod.ready and not pod.terminating)
    return Sizing(
        containers=_containers(found.spec.template.spec),
        pods=tuple(_instance(pod, ground.pods[pod.uid]) for pod in sorted(mine, key=lambda pod: pod.ref)),
        usage=usage,
        writer=applied(found.metadata.managed_fields or (), "template"),
        kept=_kept(ground, work),
        fixed=_fixed(ground, work),
        rules=ground.quotas.over(work.ref.namespace),
    )


def _kept(ground: Ground, work: Workload) -> str:
    if work.ref in ground.vertical:
        return f"{ground.vertical[work.ref]} sizes its pods"
    return ground.barred


def _fixed(ground: Ground, work: Workload) -> Mapping[str, str]:
    found = ground.shares.get(work.ref, {})
    return {name: f"{one} scales it by the share of it that is used" for name, one in found.items()}


def _containers(spec: wire.PodSpec) -> tuple[Container, ...]:
    """Without init containers: what they ask for is gone, or is a sidecar's that nobody measured apart."""
    return tuple(_container(one) for one in spec.containers)


def _container(one: wire.Container) -> Container:
    limits = amounts(one.resources.limits if one.resources else None)
    return Container(name=one.name, requests=_only(asked(one.resources)), limits=_only(limits))


def _only(found: Resources) -> Resources:
    return Resources.of({name: found.get(name) for name in SIZED})


def _instance(pod: Pod, found: wire.Pod) -> Instance:
    containers = _containers(found.spec)
    kept = _stays(found.spec, containers) or _unable(found.status)
    settled = _shown(found.status) == {one.name: one.requests for one in containers}
    return Instance(ref=pod.ref, uid=pod.uid, node=pod.node, containers=containers, kept=kept, settled=settled)


def _shown(status: wire.PodStatus) -> Mapping[str, Resources]:
    """What its containers have, by its kubelet."""
    return {
        one.name: _only(amounts(one.resources.requests if one.resources else None))
        for one in status.container_statuses or ()
    }


def _stays(spec: wire.PodSpec, containers: tuple[Container, ...]) -> str:
    """Why this pod's requests cannot be changed in place, or ""."""
    if spec.resources and (spec.resources.requests or spec.resources.limits):
        return "the pod asks for resources as a whole"
    if not any(one.requests.amounts for one in containers):
        return "the pod asks for nothing (class BestEffort), and its class cannot change"
    if guaranteed(containers):
        return "its requests equal its limits (class Guaranteed), and its class cannot change"
    policies = ((one.name, each) for one in spec.containers for each in one.resize_policy or ())
    name = next((name for name, each in policies if each.restart_policy == _RESTARTS), "")
    return f"a resize would restart container {name} (resizePolicy)" if name else ""


def _unable(status: wire.PodStatus) -> str:
    """The API server lets no pod be resized whose kubelet does not show what its running containers have."""
    running = [one for one in status.container_statuses or () if one.state and one.state.running]
    return "its kubelet does not support it" if any(one.resources is None for one in running) else ""

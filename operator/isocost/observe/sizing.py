"""Right-sizing: the requests of governed workloads and of their pods, and why some of them must stay as they are.

The way of a request is decided by others in many places: a VPA sizes the same pods, an HPA scales by a share of what they ask for, a
class of service must not change, a container may have to be restarted. Each of them is a reason to only say what is advised.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from isocost.kube.kinds import POD
from isocost.kube.port import Cluster
from isocost.observe import wire, worn
from isocost.observe.cluster import ref
from isocost.observe.demand import Want
from isocost.observe.lists import Lists, verticals
from isocost.observe.metrics import Metrics
from isocost.observe.needs import amounts, asked
from isocost.observe.owned import applied
from isocost.observe.views import Part
from isocost.observe.workloads import Sets
from isocost.units import Missing, Resources
from isocost.world.advice import SIZED
from isocost.world.cluster import Pod
from isocost.world.ref import Ref
from isocost.world.sizing import Container, Instance, Sizing, Usage, guaranteed
from isocost.world.workload import Workload

NO_RESIZE = "the API server has no pods/resize; Kubernetes has it from 1.33 on"
_RESTARTS = "RestartContainer"

Sizings = Mapping[Ref, Sizing]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What all sizings of a round rest on: raw pods by uid, the VPA of each target, and why no pod can be resized at all, or ""."""

    sets: Sets
    pods: Mapping[str, wire.Pod]
    vertical: Mapping[Ref, Ref]
    barred: str

    @classmethod
    def of(cls, cluster: Cluster, lists: Lists, sets: Sets) -> Ground:
        """Reads what is read for right-sizing alone. Raises ApiError."""
        found = verticals(cluster)
        barred = found.reason if isinstance(found, Missing) else "" if cluster.serves(POD, "resize") else NO_RESIZE
        return cls(
            sets=sets,
            pods={one.metadata.uid: one for one in lists.pods},
            vertical={} if isinstance(found, Missing) else dict(_targets(found)),
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
    ground = Ground.of(cluster, lists, sets)
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
    )


def _kept(ground: Ground, work: Workload) -> str:
    if work.ref in ground.vertical:
        return f"{ground.vertical[work.ref]} sizes its pods"
    if ground.barred:
        return ground.barred
    if work.autoscaler:
        return f"{work.autoscaler} may scale it by a share of its requests"
    return "" if work.settled else "a rollout is under way"


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
    return Instance(ref=pod.ref, uid=pod.uid, node=pod.node, containers=containers, kept=kept)


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

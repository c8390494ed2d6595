"""Autoscalers of workloads: whose replicas they own, in which bounds, and why these may have to stay.

KEDA makes an HPA of its own for each ScaledObject and keeps it as the ScaledObject says, so the ScaledObject stands for both:
bounds that were written to its HPA would be undone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from isocost.observe import wire
from isocost.observe.cluster import ref
from isocost.observe.lists import Lists
from isocost.observe.owned import applied
from isocost.world.advice import CPU, SIZED
from isocost.world.ref import Ref
from isocost.world.spans import FIELDS, NOTE, Span, owners
from isocost.world.workload import Bounds

HPA, KEDA = "HorizontalPodAutoscaler", "ScaledObject"
ABSOLUTE = ("AverageValue", "Value")
"""Kinds of targets that are amounts, and no share of a request."""
PAUSED = ("autoscaling.keda.sh/paused", "autoscaling.keda.sh/paused-replicas", "autoscaling.keda.sh/paused-scale-in")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scaler:
    """An autoscaler and its bounds."""

    ref: Ref
    bounds: Bounds

    def over(self, replicas: int) -> Bounds:
        """The bounds over a workload of so many replicas: an HPA sleeps while there are none."""
        if replicas or self.ref.kind != HPA or self.bounds.kept:
            return self.bounds
        return replace(self.bounds, kept="its workload is scaled to zero, and with that it is switched off")


def read(lists: Lists) -> Mapping[Ref, Scaler]:
    """Target -> its autoscaler. Where several claim one target the controllers themselves are at odds: none is moved."""
    keda = _by_target(KEDA, lists.scaledobjects)
    return {**_by_target(HPA, lists.autoscalers), **keda}


def shares(lists: Lists) -> Mapping[Ref, Mapping[str, Ref]]:
    """Target -> resource -> the autoscaler that scales it by the share of that request which is used.

    A smaller request is a larger share, and so more replicas. Absolute averages and metrics from elsewhere do not know the request.
    """
    found: dict[Ref, dict[str, Ref]] = {}
    for kind, scalers in ((HPA, lists.autoscalers), (KEDA, lists.scaledobjects)):
        for one in scalers:
            aim = one.spec.scale_target_ref
            names = _hpa(one.spec) if kind == HPA else _keda(one.spec)
            for name in names:
                found.setdefault(Ref(aim.kind, aim.name, one.metadata.namespace), {})[name] = ref(kind, one.metadata)
    return found


def _hpa(spec: wire.ScalerSpec) -> Iterator[str]:
    """Without any metric it goes by the utilisation of CPU."""
    if not spec.metrics:
        yield CPU
    for metric in spec.metrics or ():
        found = metric.resource or metric.container_resource
        if found and found.target.type not in ABSOLUTE:
            yield found.name


def _keda(spec: wire.ScalerSpec) -> Iterator[str]:
    for one in spec.triggers or ():
        if one.type in SIZED and (one.metric_type or (one.metadata or {}).get("type", "")) not in ABSOLUTE:
            yield one.type


def _by_target(kind: str, found: Iterable[wire.Scaler]) -> dict[Ref, Scaler]:
    targets: dict[Ref, Scaler] = {}
    for one in found:
        aim = one.spec.scale_target_ref
        target, scaler = Ref(aim.kind, aim.name, one.metadata.namespace), _scaler(kind, one)
        if target in targets:
            scaler = _rivals(targets[target], scaler)
        targets[target] = scaler
    return targets


def _rivals(one: Scaler, other: Scaler) -> Scaler:
    said = f"{one.ref} and {other.ref} scale the same workload; keep one of them"
    return replace(other, bounds=replace(other.bounds, kept=said))


def _scaler(kind: str, one: wire.Scaler) -> Scaler:
    spec, notes = one.spec, one.metadata.annotations or {}
    span = Span.of(kind, (spec.min_replicas, spec.max_replicas), (spec.min_replica_count, spec.max_replica_count))
    given = owners(notes.get(NOTE, ""), span)
    lowest = 1 if kind == HPA else 0 if spec.idle_replica_count is None else spec.idle_replica_count + 1
    bounds = Bounds(
        least=span.least,
        most=span.most,
        lowest=lowest,
        before=given.most if given.most != span.most else None,
        kept=_kept(kind, one, notes),
    )
    return Scaler(ref=ref(kind, one.metadata), bounds=bounds)


def _kept(kind: str, one: wire.Scaler, notes: Mapping[str, str]) -> str:
    """Why its bounds are not ours to move, or ""."""
    if one.metadata.deletion_timestamp:
        return "it is being deleted"
    owner = applied(one.metadata.managed_fields or (), *FIELDS[kind])
    if owner:
        return f"they belong to the manager {owner}; let it drop them, or apply the plan there"
    paused = next((key for key in PAUSED if notes.get(key, "false") != "false"), "") if kind == KEDA else ""
    return f"annotation {paused} pauses it" if paused else ""

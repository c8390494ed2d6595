"""Pods from `kubectl get pods -A -o json`: alike pods of one owner are one line.

A pod counts unless it has ended or is about to. Pods of DaemonSets and static pods are not placed, since every node brings its own; what
they ask for is taken from each offer. A pod with a wish that cannot be kept here stays where it is: it is named with the reason,
and neither it nor its node is part of the plan or of what the plan costs.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import msgspec

from isocost.cli.fleet.daemons import DAEMON, STATIC, daemons, net, owned, told
from isocost.cli.fleet.objects import ListError, Objects, Pod, objects
from isocost.cli.fleet.offers import ZONE
from isocost.cli.fleet.relations import Kin, related
from isocost.cli.fleet.silence import counted, silent
from isocost.cli.fleet.wishes import batch, both, bound, gang, unmodelled, zones
from isocost.observe import wire
from isocost.world.packing import Batch, Kind, Left

HASH = "pod-template-hash"
UNIQUE = (HASH, "controller-revision-hash", "statefulset.kubernetes.io/pod-name", "apps.kubernetes.io/pod-index",
          "batch.kubernetes.io/job-completion-index", "batch.kubernetes.io/controller-uid", "controller-uid")  # fmt: skip
"""Labels in which pods of one owner differ"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PodList:
    """The pods to place, those that stay, the offers less what daemons take, and what a reader should know of all that.

    on: by node, how many pods of each name run there.
    """

    batches: tuple[Batch, ...]
    kinds: tuple[Kind, ...]
    stays: tuple[Left, ...] = ()
    notes: tuple[str, ...] = ()
    on: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


def pods(body: bytes, file: str, kinds: Sequence[Kind]) -> PodList:
    """Raises ListError."""
    found = objects(body, file)
    offered = frozenset(k.zone for k in kinds if k.zone)
    alive = [pod for pod in found.pods if pod.lives]
    own = [pod for pod in alive if not owned(pod, DAEMON) and not owned(pod, STATIC)]
    try:
        running = daemons(found)
    except ValueError as error:
        raise ListError(f"{file}: a pod of a DaemonSet: {error}") from None
    notes = told(running)
    kin, on = _kin(own, found, file, offered)
    placed, reasons = related(kin, offered)
    batches, unsaid = counted(placed, silent(kinds))
    count = {k.batch.name: k.batch.count for k in kin}
    return PodList(
        batches=batches,
        kinds=tuple(net(k, running) for k in kinds),
        stays=tuple(Left(name=name, count=count[name], reason=reason) for name, reason in sorted(reasons.items())),
        notes=(*notes, *unsaid),
        on=on,
    )


def _shared(labels: Mapping[str, str] | None) -> dict[str, str]:
    """The labels that all pods of the owner have, in order."""
    return {k: v for k, v in sorted((labels or {}).items()) if k not in UNIQUE}


def owner(meta: wire.Meta) -> str:
    """The controller's name, a ReplicaSet's Deployment where its hash tells; the pod's own without a controller."""
    for one in meta.owner_references or ():
        if one.controller:
            suffix = "-" + (meta.labels or {}).get(HASH, "\0")
            return one.name.removesuffix(suffix) if one.kind == "ReplicaSet" else one.name
    return meta.name


def _kin(
    own: Sequence[Pod], found: Objects, file: str, offered: frozenset[str]
) -> tuple[list[Kin], dict[str, Counter[str]]]:
    """Alike pods of one owner as one; further shapes of an owner are numbered, the most common first."""
    known: dict[bytes, tuple[str, Kin]] = {}
    alike: dict[str, dict[str, tuple[Kin, list[str]]]] = defaultdict(dict)
    for pod in own:
        name, node = f"{pod.metadata.namespace}/{owner(pod.metadata)}", pod.spec.node_name
        pod.spec.node_name = ""
        said = msgspec.json.encode((name, pod.spec, _shared(pod.metadata.labels), pod.metadata.annotations))
        try:
            if said not in known:
                one = _one(pod, name, found, offered)
                told_by = (one.batch, one.stays, one.labels, one.spec.affinity, one.spec.topology_spread_constraints)
                known[said] = repr(told_by), one
        except ValueError as error:
            raise ListError(f"{file}: pod {pod.key}: {error}") from None
        key, one = known[said]
        alike[name].setdefault(key, (one, []))[1].append(node)
    kin: list[Kin] = []
    on: dict[str, Counter[str]] = defaultdict(Counter)
    for name in sorted(alike):
        ordered = sorted(alike[name].items(), key=lambda item: (-len(item[1][1]), item[0]))
        for i, (_, (one, nodes)) in enumerate(ordered, start=1):
            numbered = name if i == 1 else f"{name}#{i}"
            kin.append(replace(one, batch=replace(one.batch, name=numbered, count=len(nodes))))
            for node in filter(None, nodes):
                on[node][numbered] += 1
    return kin, on


def _one(pod: Pod, name: str, found: Objects, offered: frozenset[str]) -> Kin:
    alone = batch(pod.spec, name)
    where, reasons = bound(pod, found)
    terms = both(alone.affinity, where)
    at = zones(terms, dict.fromkeys(z for z in offered if alone.selector.get(ZONE, z) == z))
    return Kin(
        batch=replace(alone, affinity=terms, gang=gang(pod)),
        namespace=pod.metadata.namespace,
        labels=_shared(pod.metadata.labels),
        spec=pod.spec,
        zones=frozenset(at),
        stays=[*unmodelled(pod.spec), *reasons],
    )

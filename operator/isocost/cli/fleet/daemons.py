"""What every node needs for itself: the pods of DaemonSets, which are no demand, since each node brings its own.

A DaemonSet counts on each offer whose nodes it would run on, by its own selector and affinity where the file holds the DaemonSet,
else by the node selector of its pods: their affinity names the one node they are on. Static pods belong to their node; those that
are on every node count like a DaemonSet.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from isocost.cli.fleet.objects import Objects, Pod
from isocost.cli.fleet.wishes import batch
from isocost.pack.fits import allowed
from isocost.world.packing import Batch, Kind

DAEMON, STATIC = "DaemonSet", "Node"
"""kinds of owners"""


def owned(pod: Pod, kind: str) -> str:
    """The name of the pod's owner of the kind, "" without one."""
    return next((one.name for one in pod.metadata.owner_references or () if one.kind == kind), "")


def daemons(found: Objects) -> list[Batch]:
    """One pod of each DaemonSet, as large as its largest. Raises ValueError for an amount that cannot be read."""
    known = {
        f"{d.metadata.namespace}/{d.metadata.name}": batch(d.spec.template.spec, d.metadata.name) for d in found.daemons
    }
    seen: dict[str, Batch] = {}
    for pod in found.pods:
        name = f"{pod.metadata.namespace}/{owned(pod, DAEMON)}"
        if owned(pod, DAEMON) and name not in known and pod.lives:
            seen[name] = _larger(seen.get(name), replace(batch(pod.spec, name), affinity=()))
    return [*known.values(), *seen.values(), *_static(found.pods)]


def _static(pods: Sequence[Pod]) -> list[Batch]:
    """Static pods that are on all of two nodes or more."""
    nodes = {pod.spec.node_name for pod in pods if pod.spec.node_name and pod.lives}
    at: dict[str, set[str]] = defaultdict(set)
    largest: dict[str, Batch] = {}
    for pod in pods:
        if owned(pod, STATIC) and pod.lives:
            name = f"{pod.metadata.namespace}/{pod.metadata.name.removesuffix('-' + pod.spec.node_name)}"
            at[name].add(pod.spec.node_name)
            largest[name] = _larger(largest.get(name), replace(batch(pod.spec, name), affinity=()))
    return [largest[name] for name in sorted(at) if len(nodes) > 1 and at[name] >= nodes]


def _larger(one: Batch | None, other: Batch) -> Batch:
    if one is None:
        return other
    return replace(
        other, cpu=max(one.cpu, other.cpu), memory=max(one.memory, other.memory), disk=max(one.disk, other.disk)
    )


def net(kind: Kind, running: Iterable[Batch]) -> Kind:
    """The kind less what its nodes need for the daemons that would run on them."""
    mine = [one for one in running if allowed(one, kind)]
    return replace(
        kind,
        cpu=max(0, kind.cpu - sum(one.cpu for one in mine)),
        memory=max(0, kind.memory - sum(one.memory for one in mine)),
        disk=max(0, kind.disk - sum(one.disk for one in mine)),
        gpu=max(0, kind.gpu - sum(one.gpu for one in mine)),
        pods=None if kind.pods is None else max(0, kind.pods - len(mine)),
    )


def told(running: Sequence[Batch]) -> list[str]:
    """A note of what they take."""
    if not running:
        return []
    cpu, memory = sum(one.cpu for one in running) // 1000, -(-sum(one.memory for one in running) // 1000)
    return [
        f"{len(running)} DaemonSets take {cpu:,} milli-cores, {memory:,} MiB and {len(running)} pods of a node that runs all of them; that "
        "is taken from every offer, as far as they would run there"
    ]

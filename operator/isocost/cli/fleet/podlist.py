"""Pods from `kubectl get pods -A -o json`: alike pods of one owner are one line.

A pod counts unless it has ended. Pods of DaemonSets and of the node itself are not placed, since every node brings its own; what
they ask for belongs into the reserve, and a note says how much that is. Wishes that cannot be stated here are named in notes.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

import msgspec

from isocost.observe import wire
from isocost.observe.needs import effective
from isocost.observe.placing import scheduling, selector
from isocost.units import Resources
from isocost.world.cluster import Scheduling
from isocost.world.packing import Batch

ZONE = "topology.kubernetes.io/zone"
HASH = "pod-template-hash"
OURS = ("cpu", "memory", "pods", "ephemeral-storage")
EVERY_NODE = ("DaemonSet", "Node")
"""owners whose pods each node brings along"""


class ListError(ValueError):
    """Not a list of pods; the message says what is wrong."""


class Spread(wire.Wire):
    topology_key: str
    when_unsatisfiable: str
    max_skew: int = 1
    label_selector: wire.LabelSelector | None = None


class Spec(wire.PodSpec):
    topology_spread_constraints: list[Spread] | None = None  # type: ignore[assignment]


class Pod(wire.Wire):
    metadata: wire.Meta
    spec: Spec
    status: wire.PodStatus = msgspec.field(default_factory=wire.PodStatus)


class Pods(wire.Wire):
    kind: str = ""
    items: list[Pod] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PodList:
    """The pods to place, and what a reader should know of the others."""

    batches: tuple[Batch, ...]
    notes: tuple[str, ...]


def pods(body: bytes, file: str) -> PodList:
    """Raises ListError."""
    found = _decoded(body, file)
    alive = [pod for pod in found if pod.status.phase not in ("Succeeded", "Failed")]
    own = [pod for pod in alive if not _every_node(pod)]
    known: dict[str, Counter[_Key]] = defaultdict(Counter)
    unmodelled: dict[str, set[str]] = defaultdict(set)
    for pod in own:
        name = f"{pod.metadata.namespace}/{owner(pod.metadata)}"
        try:
            batch, lost = _batch(pod, name)
        except ValueError as error:
            raise ListError(f"{file}: pod {pod.metadata.namespace}/{pod.metadata.name}: {error}") from None
        known[name][_Key(batch)] += 1
        for wish in lost:
            unmodelled[wish].add(name)
    return PodList(batches=tuple(_named(known)), notes=(*_of_nodes(alive), *_ignored(unmodelled)))


class _Key:
    """A batch as a key: its selector is a dict, which does not hash."""

    def __init__(self, batch: Batch) -> None:
        self.batch = batch
        self._key = repr(batch)

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and self._key == other._key


def _decoded(body: bytes, file: str) -> list[Pod]:
    try:
        found = msgspec.json.decode(body.removeprefix(b"\xef\xbb\xbf"), type=Pods)
    except msgspec.DecodeError as error:
        raise ListError(f"{file} is not a list of pods as kubectl prints it: {error}") from None
    if found.items is None:
        raise ListError(
            f"{file} is one object of kind {found.kind or 'unknown'}, not a list; use `kubectl get pods -A -o json`"
        )
    return found.items


def _every_node(pod: Pod) -> bool:
    return any(one.kind in EVERY_NODE for one in pod.metadata.owner_references or ())


def owner(meta: wire.Meta) -> str:
    """The controller's name, a ReplicaSet's Deployment where its hash tells; the pod's own without a controller."""
    for one in meta.owner_references or ():
        if one.controller:
            suffix = "-" + (meta.labels or {}).get(HASH, "\0")
            return one.name.removesuffix(suffix) if one.kind == "ReplicaSet" else one.name
    return meta.name


def _batch(pod: Pod, name: str) -> tuple[Batch, list[str]]:
    labels, spec = pod.metadata.labels or {}, pod.spec
    wishes = scheduling(spec, labels, pod.metadata.namespace)
    need = effective(spec)
    skew = _skew(spec, labels)
    lost = [w for w in wishes.unmodelled if not (skew and w == f"topology spread over {ZONE}")]
    lost += [f"resource {r}" for r in need.names if r not in OURS and not r.endswith("/gpu")]
    return _stated(name, need, wishes, skew), lost


def _stated(name: str, need: Resources, wishes: Scheduling, skew: int | None) -> Batch:
    return Batch(
        name=name, count=1, cpu=need.cpu_m * 1000, memory=-(-need.memory_bytes * 1000 // 2**20), gpu=need.gpus,
        disk=-(-need.get("ephemeral-storage") * 1000 // 2**20),
        selector={k: v for k, v in wishes.node_selector.items() if (k, v) != ("kubernetes.io/os", "linux")},
        affinity=wishes.affinity, per_node=wishes.per_node, skew=skew,
    )  # fmt: skip


def _skew(spec: Spec, labels: Mapping[str, str]) -> int | None:
    """The zone spread of a pod with its own kind."""
    for one in spec.topology_spread_constraints or ():
        wanted = selector(one.label_selector)
        own = wanted is not None and wanted.matches(labels)
        if one.topology_key == ZONE and one.when_unsatisfiable == "DoNotSchedule" and own:
            return one.max_skew
    return None


def _named(known: Mapping[str, Counter[_Key]]) -> list[Batch]:
    """One batch per owner and shape; further shapes of one owner are numbered."""
    found = []
    for name in sorted(known):
        for i, (key, n) in enumerate(known[name].most_common(), start=1):
            found.append(replace(key.batch, name=name if i == 1 else f"{name}#{i}", count=n))
    return found


def _of_nodes(alive: list[Pod]) -> list[str]:
    each: dict[str, Resources] = {}
    for pod in alive:
        if _every_node(pod):
            name = f"{pod.metadata.namespace}/{owner(pod.metadata)}"
            each[name] = each.get(name, Resources()).most(effective(pod.spec))
    if not each:
        return []
    cpu, memory = sum(r.cpu_m for r in each.values()), sum(r.memory_bytes for r in each.values())
    return [
        f"{len(each)} DaemonSets or static pods run on every node and are not placed; they ask for {cpu} milli-cores and "
        f"{-(-memory // 2**20)} MiB together: add that to --reserve-cpu-m and --reserve-memory-mib"
    ]


def _ignored(unmodelled: Mapping[str, set[str]]) -> list[str]:
    return [
        f"not modelled: {wish} ({', '.join(sorted(names)[:3])}{' ...' if len(names) > 3 else ''})"
        for wish, names in sorted(unmodelled.items())
    ]

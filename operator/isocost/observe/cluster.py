"""Pods, nodes and budgets: from the wire to the nouns of the world.

A pod belongs to the controller at the top, so that a Deployment's pods stay one group across its ReplicaSets. Mirror
pods of static ones cannot be evicted and come back with the node, so they are no pods to us: what they ask for is taken
off their node instead. Where a pod's requests cannot be read it is kept, counted as one pod, and never moved.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from isocost.observe import problems, wire
from isocost.observe.lists import Lists
from isocost.observe.needs import amounts, effective
from isocost.observe.placing import scheduling, selector
from isocost.observe.staying import immovable
from isocost.units import Resources
from isocost.world.cluster import CORDONED_BY, MIRROR, OPENED, SEATING, STARTING, Budget, Node, Pod, Taint
from isocost.world.ref import Ref

_BEGINNING = datetime.fromtimestamp(0, UTC)


def ref(kind: str, meta: wire.Meta) -> Ref:
    """The name of a read object."""
    return Ref(kind, meta.name, meta.namespace)


def controller(meta: wire.Meta) -> Ref | None:
    """The owner that controls an object, or None."""
    found = next((one for one in meta.owner_references or () if one.controller), None)
    return Ref(found.kind, found.name, meta.namespace) if found else None


def settled(kind: str, found: wire.Set) -> bool:
    """Whether no rollout is under way: the controller has seen the spec, and every pod is of its template."""
    status = found.status
    if status.observed_generation < found.metadata.generation:
        return False
    whole = status.updated_replicas >= status.replicas
    return whole or (kind == "StatefulSet" and status.current_revision == status.update_revision)


def rolling(lists: Lists) -> frozenset[Ref]:
    """The Deployments and StatefulSets whose rollout is under way."""
    kinds = (("Deployment", lists.deployments), ("StatefulSet", lists.statefulsets))
    return frozenset(ref(kind, one.metadata) for kind, sets in kinds for one in sets if not settled(kind, one))


def pods(lists: Lists) -> tuple[Pod, ...]:
    """All pods that are neither finished nor mirrors."""
    parents = {ref("ReplicaSet", one.metadata): controller(one.metadata) for one in lists.replicasets}
    moving, shut = rolling(lists), tuple(one for one in lists.budgets if _shut(one))
    return tuple(_pod(one, parents, moving, shut) for one in lists.pods if _counts(one))


def _shut(budget: wire.Budget) -> bool:
    """Whether its own words allow no disruption, however many pods run."""
    return budget.spec.max_unavailable in (0, "0", "0%") or budget.spec.min_available == "100%"


def _forbidden(pod: wire.Pod, shut: Iterable[wire.Budget]) -> str:
    """The budget that never lets the pod be evicted, as a reason, or ""."""
    for one in shut:
        wanted = selector(one.spec.selector)
        if one.metadata.namespace == pod.metadata.namespace and wanted and wanted.matches(pod.metadata.labels or {}):
            return f"PodDisruptionBudget {one.metadata.name} allows no disruption"
    return ""


def _counts(pod: wire.Pod) -> bool:
    return pod.status.phase not in ("Succeeded", "Failed") and not _mirror(pod)


def _mirror(pod: wire.Pod) -> bool:
    return MIRROR in (pod.metadata.annotations or {})


def _pod(
    found: wire.Pod, parents: Mapping[Ref, Ref | None], moving: frozenset[Ref], shut: Iterable[wire.Budget]
) -> Pod:
    meta, spec = found.metadata, found.spec
    near = controller(meta)
    owner = parents.get(near) or near if near else None
    requests, trouble = asked(spec)
    return Pod(
        ref=ref("Pod", meta),
        uid=meta.uid,
        owner=owner,
        labels=meta.labels or {},
        requests=requests,
        scheduling=scheduling(spec, meta.labels or {}, meta.namespace),
        node=spec.node_name,
        ready=_is(found.status.conditions, "Ready", "True"),
        unschedulable=not spec.node_name and _refused(found.status.conditions),
        nominated="" if spec.node_name else found.status.nominated_node_name,
        terminating=meta.deletion_timestamp is not None,
        daemon=owner is not None and owner.kind == "DaemonSet",
        immovable=trouble or immovable(found, owner, moving) or _forbidden(found, shut),
        created=meta.creation_timestamp or _BEGINNING,
        started=_started(found.status.conditions),
    )


def _started(conditions: Iterable[wire.Condition] | None) -> timedelta | None:
    """From being placed to Ready."""
    since = {one.type: one.last_transition_time for one in conditions or () if one.status == "True"}
    placed, ready = since.get("PodScheduled"), since.get("Ready")
    return ready - placed if placed and ready else None


def asked(spec: wire.PodSpec) -> tuple[Resources, str]:
    """(effective requests, why they cannot be trusted or "")."""
    try:
        return effective(spec), ""
    except ValueError as error:
        return Resources.of({"pods": 1}), f"its requests cannot be read ({error})"


def _is(conditions: Iterable[wire.Condition] | None, kind: str, status: str) -> bool:
    return any(one.type == kind and one.status == status for one in conditions or ())


def _refused(conditions: Iterable[wire.Condition] | None) -> bool:
    return any(
        one.type == "PodScheduled" and one.status == "False" and one.reason == "Unschedulable"
        for one in conditions or ()
    )


def daemons(lists: Lists) -> tuple[Pod, ...]:
    """One pod that stands for each DaemonSet's, on no node."""
    return tuple(_daemon(one) for one in lists.daemonsets)


def _daemon(found: wire.Set) -> Pod:
    owner, template = ref("DaemonSet", found.metadata), found.spec.template
    labels = (template.metadata.labels if template.metadata else None) or {}
    requests, trouble = asked(template.spec)
    return Pod(
        ref=Ref("Pod", owner.name, owner.namespace),
        uid=found.metadata.uid,
        owner=owner,
        labels=labels,
        requests=requests,
        scheduling=scheduling(template.spec, labels, owner.namespace),
        daemon=True,
        immovable=trouble,
        created=found.metadata.creation_timestamp or _BEGINNING,
    )


def nodes(lists: Lists) -> tuple[Node, ...]:
    """All nodes, claimed by no pool yet; what static pods take is off their allocatable. Raises ValueError."""
    static: dict[str, Resources] = {}
    for pod in filter(_mirror, lists.pods):
        static[pod.spec.node_name] = static.get(pod.spec.node_name, Resources()) + asked(pod.spec)[0]
    return tuple(_node(one, static.get(one.metadata.name, Resources())) for one in lists.nodes)


def _node(found: wire.Node, static: Resources) -> Node:
    meta = found.metadata
    room, ready = _room(found, static)
    taints = [Taint(key=t.key, value=t.value, effect=t.effect) for t in found.spec.taints or ()]
    return Node(
        name=meta.name,
        uid=meta.uid,
        labels=meta.labels or {},
        taints=tuple(t for t in taints if t.key != SEATING),
        allocatable=room,
        ready=ready and not any(t.key in STARTING for t in taints),
        unschedulable=found.spec.unschedulable,
        terminating=meta.deletion_timestamp is not None,
        cordoned_by=(meta.annotations or {}).get(CORDONED_BY, ""),
        failed=problems.failed(found.status.conditions or ()) or problems.remembered(meta.annotations or {}),
        **problems.strain(found.status.conditions or ()),
        held=any(t.key == SEATING for t in taints),
        opened=_opened(meta.annotations or {}),
        created=meta.creation_timestamp or _BEGINNING,
    )


def _opened(annotations: Mapping[str, str]) -> datetime | None:
    """When a held node was opened; None too where somebody wrote something else there."""
    with suppress(ValueError):
        when = datetime.fromisoformat(annotations.get(OPENED, ""))
        return when if when.tzinfo else None
    return None


def _room(found: wire.Node, static: Resources) -> tuple[Resources, bool]:
    """(allocatable, ready); a node whose allocatable cannot be read offers nothing and is not ready."""
    try:
        room = amounts(found.status.allocatable)
    except ValueError:
        return Resources(), False
    left = Resources.of({name: max(0, n) for name, n in (room - static).amounts})
    return left, _is(found.status.conditions, "Ready", "True")


def placed(node: Node, pool: str, machine: str) -> Node:
    """The node as part of a pool."""
    return replace(node, pool=pool, machine=machine)


def budgets(lists: Lists) -> tuple[Budget, ...]:
    """All disruption budgets; one whose controller has not seen its spec yet allows nothing."""
    return tuple(_budget(one) for one in lists.budgets if one.spec.selector is not None)


def _budget(found: wire.Budget) -> Budget:
    wanted = selector(found.spec.selector)
    assert wanted is not None
    current = found.status.observed_generation >= found.metadata.generation
    return Budget(
        ref=ref("PodDisruptionBudget", found.metadata),
        selector=wanted.labels,
        expressions=wanted.expressions,
        allowed=found.status.disruptions_allowed if current else 0,
    )

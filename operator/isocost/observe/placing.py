"""Where a pod may run, and by which of its wishes it stays where it is.

The model honours node selectors, required node affinity, taints, and "at most one of us on a node". A wish that it does
not honour is not dropped: it is named, and the pod stays put, because a plan that ignores it would leave the pod pending.
Preferences bind nobody and are not looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from isocost.observe import wire
from isocost.world.cluster import HOSTNAME_LABEL, Expression, Scheduling, Toleration
from isocost.world.policy import Selector


def expressions(requirements: Iterable[wire.Requirement] | None) -> tuple[Expression, ...]:
    """Match expressions in the words of the world."""
    return tuple(
        Expression(key=one.key, operator=one.operator, values=tuple(one.values or ())) for one in requirements or ()
    )


def selector(found: wire.LabelSelector | None) -> Selector | None:
    """A label selector; None, which matches nothing, where it is absent. An empty one matches everything."""
    if found is None:
        return None
    return Selector(labels=found.match_labels or {}, expressions=expressions(found.match_expressions))


def scheduling(spec: wire.PodSpec, labels: Mapping[str, str], namespace: str) -> Scheduling:
    """The wishes of a pod with these labels."""
    terms = _node_terms(spec)
    return Scheduling(
        node_selector=spec.node_selector or {},
        affinity=tuple(expressions(term.match_expressions) for term in terms if term.match_expressions),
        tolerations=tuple(map(_toleration, spec.tolerations or ())),
        per_node=1 if _alone(spec, labels, namespace) else None,
        unmodelled=tuple(dict.fromkeys(_unmodelled(spec, labels, namespace))),
    )


def _toleration(found: wire.Toleration) -> Toleration:
    return Toleration(key=found.key, operator=found.operator, value=found.value, effect=found.effect)


def _node_terms(spec: wire.PodSpec) -> list[wire.NodeTerm]:
    node = spec.affinity.node_affinity if spec.affinity else None
    required = node.required_during_scheduling_ignored_during_execution if node else None
    return required.node_selector_terms if required else []


def _apart(spec: wire.PodSpec) -> list[wire.PodTerm]:
    anti = spec.affinity.pod_anti_affinity if spec.affinity else None
    return (anti.required_during_scheduling_ignored_during_execution if anti else None) or []


def _together(spec: wire.PodSpec) -> list[wire.PodTerm]:
    pod = spec.affinity.pod_affinity if spec.affinity else None
    return (pod.required_during_scheduling_ignored_during_execution if pod else None) or []


def _alone(spec: wire.PodSpec, labels: Mapping[str, str], namespace: str) -> bool:
    """Whether two such pods never share a node: they repel each other, or both want the same port of it."""
    return any(_own(term, labels, namespace) for term in _apart(spec)) or _port(spec)


def _port(spec: wire.PodSpec) -> bool:
    return any(port.host_port for one in spec.containers for port in one.ports or ())


def _own(term: wire.PodTerm, labels: Mapping[str, str], namespace: str) -> bool:
    """Whether an anti-affinity term is the modelled one: per node, within the namespace, and met by the pod itself."""
    wanted = selector(term.label_selector)
    here = set(term.namespaces or ()) <= {namespace} and term.namespace_selector is None
    return here and term.topology_key == HOSTNAME_LABEL and wanted is not None and wanted.matches(labels)


def _unmodelled(spec: wire.PodSpec, labels: Mapping[str, str], namespace: str) -> Iterator[str]:
    if any(term.match_fields or not term.match_expressions for term in _node_terms(spec)):
        yield "node affinity by field"
    for term in _together(spec):
        yield f"pod affinity over {term.topology_key}"
    for term in _apart(spec):
        if not _own(term, labels, namespace):
            yield f"pod anti-affinity over {term.topology_key}"
    for spread in spec.topology_spread_constraints or ():
        if spread.when_unsatisfiable == "DoNotSchedule":
            yield f"topology spread over {spread.topology_key}"
    yield from _elsewhere(spec)


def _elsewhere(spec: wire.PodSpec) -> Iterator[str]:
    """What ties a pod to something that is not in its spec."""
    for volume in spec.volumes or ():
        if volume.persistent_volume_claim or volume.ephemeral:
            yield f"volume {volume.name}"
    yield from held(spec)


def held(spec: wire.PodSpec) -> Iterator[str]:
    """Who else decides where the pod goes: what hands out its devices, opens its gates, or schedules it."""
    if spec.resource_claims:
        yield "resource claims"
    if spec.scheduling_gates:
        yield "scheduling gates"
    if spec.scheduler_name not in ("", "default-scheduler"):
        yield f"scheduler {spec.scheduler_name}"

"""Wishes of pods about other pods: apart from them, together with them, spread over zones or nodes.

Pods are taken owner by owner: whether a selector matches the pods of another owner is decided by the labels that they all have. What
can be kept is written into the batches:

- apart per node, from its own kind: one per node. Several owners that all repel each other: one group, of which a node holds one.
- apart per zone, from its own kind: one per zone.
- together per zone: one name, and the zone is chosen for all.
- spread over zones: the skew. Spread over nodes: at most the skew on a node, which is what it comes to while one node has none.

Everything else would need pods of different owners to be counted together. Such pods stay where they are, with the reason, and so do
pods that must be where one of them is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from isocost.cli.fleet.objects import Spec, Spread
from isocost.cli.fleet.offers import ZONE
from isocost.cli.fleet.wishes import ALIASES
from isocost.observe import wire
from isocost.observe.placing import selector
from isocost.world.cluster import HOSTNAME_LABEL
from isocost.world.packing import Batch

HARD = "DoNotSchedule"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """Identical pods of one owner: their batch, the labels that they all have, the spec of one of them.

    zones: the offered zones that their selectors and volumes allow.
    """

    batch: Batch
    namespace: str
    labels: Mapping[str, str]
    spec: Spec
    zones: frozenset[str] = frozenset()
    stays: list[str] = field(default_factory=list)


def related(kin: Sequence[Kin], offered: frozenset[str]) -> tuple[tuple[Batch, ...], dict[str, str]]:
    """The batches to place, and why others stay. offered: the zones of the offers, empty when they name none."""
    found = {k.batch.name: k.batch for k in kin}
    stays = {k.batch.name: "; ".join(k.stays) for k in kin if k.stays}
    for k in kin:
        for reason in (*_spread(k, kin, offered, found), *_apart_by_zone(k, kin, offered, found), *_strange(k)):
            stays.setdefault(k.batch.name, reason)
    for name, reason in (*_apart_by_node(kin, found), *_together(kin, stays, found)):
        stays.setdefault(name, reason)
    return tuple(b for name, b in found.items() if name not in stays), stays


# Who is meant -------------------------------------------------------------------------------------------------------


def _meant(found: wire.LabelSelector | None, namespaces: set[str] | None, kin: Sequence[Kin]) -> list[str]:
    """The batches that a selector matches in these namespaces; None: in all."""
    wanted = selector(found)
    inside = (k for k in kin if namespaces is None or k.namespace in namespaces)
    return [k.batch.name for k in inside if wanted is not None and wanted.matches(k.labels)]


def _by_term(term: wire.PodTerm, k: Kin, kin: Sequence[Kin]) -> list[str]:
    chosen = term.namespace_selector
    everywhere = chosen is not None and not chosen.match_labels and not chosen.match_expressions
    return _meant(term.label_selector, None if everywhere else set(term.namespaces or ()) or {k.namespace}, kin)


def _terms(affinity: wire.PodAffinity | None, key: str) -> Iterator[wire.PodTerm]:
    for term in (affinity.required_during_scheduling_ignored_during_execution if affinity else None) or ():
        if ALIASES.get(term.topology_key, term.topology_key) == key:
            yield term


def _apart(k: Kin, key: str) -> Iterator[wire.PodTerm]:
    return _terms(k.spec.affinity.pod_anti_affinity if k.spec.affinity else None, key)


def _near(k: Kin, key: str) -> Iterator[wire.PodTerm]:
    return _terms(k.spec.affinity.pod_affinity if k.spec.affinity else None, key)


def _strange(k: Kin) -> Iterator[str]:
    """Topologies other than zones and nodes, namespaces by label, and pods that share a node."""
    affinity = k.spec.affinity
    for part, word in (
        (affinity and affinity.pod_affinity, "affinity"),
        (affinity and affinity.pod_anti_affinity, "anti-affinity"),
    ):
        for term in (part.required_during_scheduling_ignored_during_execution if part else None) or ():
            chosen = term.namespace_selector
            if ALIASES.get(term.topology_key, term.topology_key) not in (ZONE, HOSTNAME_LABEL):
                yield f"pod {word} over {term.topology_key}"
            elif chosen is not None and (chosen.match_labels or chosen.match_expressions):
                yield f"pod {word} to namespaces chosen by label"
    if next(_near(k, HOSTNAME_LABEL), None):
        yield "pod affinity over nodes"


# Spread over zones and nodes ------------------------------------------------------------------------------------------


def _spread(k: Kin, kin: Sequence[Kin], offered: frozenset[str], found: dict[str, Batch]) -> Iterator[str]:
    for one in k.spec.topology_spread_constraints or ():
        key = ALIASES.get(one.topology_key, one.topology_key)
        if one.when_unsatisfiable == HARD and key not in (ZONE, HOSTNAME_LABEL):
            yield f"topology spread over {one.topology_key}"
        elif one.when_unsatisfiable == HARD:
            yield from _kept(one, key, k, kin, offered, found)


def _kept(
    one: Spread, key: str, k: Kin, kin: Sequence[Kin], offered: frozenset[str], found: dict[str, Batch]
) -> Iterator[str]:
    name = k.batch.name
    meant = _meant(one.label_selector, {k.namespace}, kin)
    if not meant:
        return  # it counts no pods, so it forbids nothing
    if key == HOSTNAME_LABEL and meant == [name]:
        limit = found[name].per_node
        found[name] = replace(found[name], per_node=one.max_skew if limit is None else min(limit, one.max_skew))
    elif key == HOSTNAME_LABEL and name in meant and one.max_skew == 1:
        return  # the same as apart from all of them, see _repelled
    elif key == ZONE and not offered:
        yield NO_ZONES.format("a spread over zones")
    elif key == ZONE and all(len(other.zones) == 1 for other in kin if other.batch.name in {*meant, name}):
        return  # their volumes or selectors say which zone each is in
    elif key == ZONE and meant == [name] and one.min_domains <= len(k.zones):
        skew = found[name].skew
        found[name] = replace(found[name], skew=one.max_skew if skew is None else min(skew, one.max_skew))
    else:
        yield f"a spread over {one.topology_key} that is counted together with other pods, or asks for more of them"


NO_ZONES = "{}, and the offers name no zones: list each offer once per zone"


# Apart ----------------------------------------------------------------------------------------------------------------


def _apart_by_zone(k: Kin, kin: Sequence[Kin], offered: frozenset[str], found: dict[str, Batch]) -> Iterator[str]:
    for term in _apart(k, ZONE):
        if not offered:
            yield NO_ZONES.format("pod anti-affinity over zones")
        elif _by_term(term, k, kin) == [k.batch.name]:
            found[k.batch.name] = replace(found[k.batch.name], per_zone=1)
        elif _by_term(term, k, kin):
            yield f"pod anti-affinity over {term.topology_key} to other pods"


def _repelled(k: Kin, kin: Sequence[Kin]) -> set[str]:
    """Batches of which no pod may share a node with one of this batch, as far as it says so."""
    found = {name for term in _apart(k, HOSTNAME_LABEL) for name in _by_term(term, k, kin)}
    for one in k.spec.topology_spread_constraints or ():
        if one.when_unsatisfiable == HARD and one.topology_key == HOSTNAME_LABEL and one.max_skew == 1:
            found |= set(_meant(one.label_selector, {k.namespace}, kin))
    ports = _ports(k.spec)
    return found | {other.batch.name for other in kin if ports and ports & _ports(other.spec)}


def _ports(spec: Spec) -> set[int]:
    return {port.host_port for one in spec.containers for port in one.ports or () if port.host_port}


def _apart_by_node(kin: Sequence[Kin], found: dict[str, Batch]) -> Iterator[tuple[str, str]]:
    """Batches that repel themselves get one per node, sets that all repel each other a group; who repels others besides stays."""
    said = {k.batch.name: _repelled(k, kin) for k in kin}
    repels = {name: set(others) for name, others in said.items()}
    for name, others in said.items():
        for other in others:
            repels[other].add(name)
    for name in sorted(name for name, others in said.items() if others):
        if all(repels[other] == repels[name] for other in repels[name]) and name in repels[name]:
            group = "" if repels[name] == {name} else min(repels[name])
            found[name] = replace(found[name], group=group, per_node=None if group else 1)
        elif said[name] == {name}:
            found[name] = replace(found[name], per_node=1)
        else:
            yield name, "pod anti-affinity over nodes to pods that do not all repel each other"


# Together -------------------------------------------------------------------------------------------------------------


def _together(kin: Sequence[Kin], stays: Mapping[str, str], found: dict[str, Batch]) -> list[tuple[str, str]]:
    """Sets that share a zone get a name; who must be where a pod is that stays, is spread, or is not in the list stays too."""
    near = {k.batch.name: [_by_term(term, k, kin) for term in _near(k, ZONE)] for k in kin}
    lost: dict[str, str] = {}
    name_of = {name: name for name in near}
    for name, terms in near.items():
        if any(not meant for meant in terms):
            lost[name] = "pod affinity over zones to pods that are not in the list"
        for other in {o for meant in terms for o in meant}:
            old, new = name_of[other], name_of[name]
            name_of = {n: (new if root == old else root) for n, root in name_of.items()}
    for root in sorted(set(name_of.values())):
        members = [name for name in near if name_of[name] == root]
        if len(members) == 1 and not near[members[0]]:
            continue
        reason = next((r for name in members for r in (lost.get(name) or stays.get(name, ""),) if r), "")
        if any(found[name].skew is not None or found[name].per_zone is not None for name in members):
            reason = "pod affinity over zones among pods that are spread over them"
        for name in members:
            found[name] = replace(found[name], together=root)
            if reason and near[name]:
                lost[name] = lost.get(name) or f"pod affinity over zones to pods that stay or are spread ({reason})"
    return list(lost.items())

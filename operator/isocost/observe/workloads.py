"""Governed workloads: a Deployment or StatefulSet, the rule that claims it, and whose its replica count is.

Tenants speak through annotations on their own objects: isocost.dev/ignore, isocost.dev/min-replicas and
isocost.dev/max-replicas. They move within the bounds of the rule and never beyond. An annotation that is no number is a
wish that we failed to read, so the workload is left as it is, with the reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from isocost.observe import scalers, wire
from isocost.observe.claims import Candidate
from isocost.observe.cluster import asked, ref, settled
from isocost.observe.lists import Lists
from isocost.observe.owned import applied
from isocost.observe.placing import scheduling
from isocost.observe.scalers import Scaler
from isocost.observe.staying import IGNORE, ignored
from isocost.world.policy import WorkloadRule
from isocost.world.ref import Ref
from isocost.world.workload import Workload

MIN = "isocost.dev/min-replicas"
MAX = "isocost.dev/max-replicas"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sets:
    """All workloads that could be governed, and the autoscalers that own some of them."""

    found: Mapping[Ref, wire.Set] = field(default_factory=dict)
    spaces: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    scalers: Mapping[Ref, Scaler] = field(default_factory=dict)

    @classmethod
    def of(cls, lists: Lists) -> Sets:
        """From a round's lists. Workloads that are being deleted are left out."""
        kinds = (("Deployment", lists.deployments), ("StatefulSet", lists.statefulsets))
        living = ((kind, one) for kind, sets in kinds for one in sets if not one.metadata.deletion_timestamp)
        return cls(
            found={ref(kind, one.metadata): one for kind, one in living},
            spaces={one.metadata.name: one.metadata.labels or {} for one in lists.namespaces},
            scalers=scalers.read(lists),
        )

    def candidates(self) -> tuple[Candidate, ...]:
        """All of them, for the rules to choose from."""
        return tuple(
            Candidate(ref=name, labels=one.metadata.labels or {}, spaces=self.spaces.get(name.namespace, {}))
            for name, one in self.found.items()
        )


def workload(sets: Sets, name: Ref, rule: WorkloadRule, policy: str, disputed: str = "") -> Workload:
    """One governed workload; disputed is why it is refused although a rule claims it, or ""."""
    found = sets.found[name]
    template, notes = found.spec.template, found.metadata.annotations or {}
    labels = (template.metadata.labels if template.metadata else None) or {}
    requests, trouble = asked(template.spec)
    low, high, unclear = bounds(rule, notes)
    scaler = sets.scalers.get(name)
    return Workload(
        ref=name,
        uid=found.metadata.uid,
        resource_version=found.metadata.resource_version,
        policy=policy,
        rule=rule,
        replicas=found.spec.replicas,
        ready=found.status.ready_replicas,
        requests=requests,
        scheduling=scheduling(template.spec, labels, name.namespace),
        min_replicas=low,
        max_replicas=high,
        autoscaler=scaler.ref if scaler else None,
        bounds=scaler.over(found.spec.replicas) if scaler else None,
        writer=writer(found.metadata.managed_fields or []),
        settled=settled(name.kind, found),
        ignored=disputed or (f"annotation {IGNORE}" if ignored(notes) else "") or unclear or trouble,
    )


def bounds(rule: WorkloadRule, notes: Mapping[str, str]) -> tuple[int, int, str]:
    """(fewest, most, why the annotations cannot be honoured or ""). Annotations only narrow the rule's range."""
    try:
        low, high = _count(notes, MIN, rule.min_replicas), _count(notes, MAX, rule.max_replicas)
    except ValueError as error:
        return rule.min_replicas, rule.max_replicas, str(error)
    if low > high:
        return rule.min_replicas, rule.max_replicas, f"annotation {MIN} ({low}) is above {MAX} ({high})"
    return max(rule.min_replicas, min(low, rule.max_replicas)), min(rule.max_replicas, max(high, rule.min_replicas)), ""


def _count(notes: Mapping[str, str], key: str, default: int) -> int:
    text = notes.get(key)
    if text is None:
        return default
    if not (text.isascii() and text.isdecimal() and len(text) < 10):
        raise ValueError(f"annotation {key} is {text[:40]!r}; write a whole number such as 3")
    return int(text)


def writer(managers: list[wire.Managed]) -> str:
    """The foreign manager that owns spec.replicas by server-side apply, or ""."""
    return applied(managers, "replicas")

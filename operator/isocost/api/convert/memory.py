"""The status of a CostPolicy <-> world.snapshot.Memory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from isocost.api import status as api
from isocost.api.convert.amounts import cut, instant
from isocost.api.convert.requests import later, later_document, refused, refused_document
from isocost.api.documents import part
from isocost.world.plan import Quarantine
from isocost.world.ref import Ref
from isocost.world.snapshot import Condition, Memory

_FIELDS = ("conditions", "quarantines", "setReplicas", "handsOff", "refusedResizes", "laterPods")


def memory(status: Mapping[str, Any]) -> Memory:
    """What a policy's status remembers; an empty status remembers nothing. Raises InvalidDocument."""
    held = part({k: status[k] for k in _FIELDS if k in status}, api.CostPolicyStatus, "CostPolicy", "status")
    return Memory(
        quarantines=tuple(
            Quarantine(rule=q.rule, offer=q.offer, until=q.until, strikes=q.strikes, reason=q.reason)
            for q in held.quarantines
        ),
        set_replicas={Ref.parse(one.target): one.replicas for one in held.set_replicas},
        hands_off={Ref.parse(one.target): one.until for one in held.hands_off},
        conditions=tuple(_condition(one) for one in held.conditions),
        refused=tuple(refused(one) for one in held.refused_resizes),
        later=tuple(later(one) for one in held.later_pods),
    )


def memory_status(held: Memory) -> dict[str, Any]:
    """The memory as fields of a policy's status, always all of _FIELDS.

    What is beyond the status' bounds is left out: a target that is not remembered is taken as it stands.
    """
    return {
        "conditions": [condition_document(one) for one in held.conditions],
        "quarantines": [_quarantine(one) for one in held.quarantines[: api.MAX_QUARANTINES]],
        "setReplicas": [
            {"target": str(ref), "replicas": n} for ref, n in sorted(held.set_replicas.items())[: api.MAX_MEMORY]
        ],
        "handsOff": [
            {"target": str(ref), "until": instant(until)}
            for ref, until in sorted(held.hands_off.items())[: api.MAX_MEMORY]
        ],
        "refusedResizes": [refused_document(one) for one in held.refused[-api.MAX_REFUSED :]],
        "laterPods": [later_document(one) for one in held.later[: api.MAX_LATER]],
    }


def conditions(status: Mapping[str, Any]) -> tuple[Condition, ...]:
    """The conditions of any of our objects' status. Raises InvalidDocument."""
    held = part({"conditions": status.get("conditions", [])}, api.CostPolicyStatus, "status", "status")
    return tuple(_condition(one) for one in held.conditions)


def condition_document(one: Condition) -> dict[str, Any]:
    """A condition as it is written."""
    return {
        "type": str(one.type),
        "status": one.status,
        "reason": str(one.reason),
        "message": cut(one.message, 4096),
        "lastTransitionTime": instant(one.since),
        "observedGeneration": one.generation,
    }


def merged(present: Iterable[Condition], fresh: Iterable[Condition]) -> tuple[Condition, ...]:
    """fresh, each keeping the time of the present one when its status has not changed."""
    before = {one.type: one for one in present}
    return tuple(_since(before.get(one.type), one) for one in fresh)


def _since(before: Condition | None, one: Condition) -> Condition:
    same = before is not None and before.status == one.status
    since = before.since if before is not None and same else one.since
    return Condition(
        type=one.type, status=one.status, reason=one.reason, message=one.message, since=since, generation=one.generation
    )


def _condition(one: api.Condition) -> Condition:
    return Condition(
        type=one.type,
        status=one.status,
        reason=one.reason,
        message=one.message,
        since=one.last_transition_time,
        generation=one.observed_generation,
    )


def _quarantine(one: Quarantine) -> dict[str, Any]:
    return {
        "rule": one.rule,
        "offer": one.offer,
        "until": instant(one.until),
        "strikes": min(one.strikes, 1000),
        "reason": str(one.reason),
    }

"""What a policy's status remembers, out and back."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.api.every import every

from isocost.api.convert import InvalidDocument, memory, memory_status
from isocost.api.convert.memory import merged
from isocost.api.reasons import Reason, Type
from isocost.api.status import MAX_MEMORY
from isocost.units import Resources
from isocost.world.advice import Ask, Later, Refused
from isocost.world.plan import Quarantine
from isocost.world.ref import Ref
from isocost.world.snapshot import Condition, Memory

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)

names = st.from_regex(r"[a-z0-9]([-a-z0-9]{0,8}[a-z0-9])?", fullmatch=True)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))
refs = st.builds(Ref, st.sampled_from(["Deployment", "NodePool"]), names, st.just("") | names)
reasons = st.sampled_from(Reason).map(str)
quarantines = every(Quarantine, rule=names, offer=names, until=moments, strikes=st.integers(1, 1000), reason=reasons)
conditions = every(
    Condition, type=st.sampled_from(Type).map(str), status=st.sampled_from(["True", "False", "Unknown"]), reason=reasons,
    message=st.text(max_size=30), since=moments, generation=st.integers(0, 10**6),
)  # fmt: skip
amounts = st.builds(
    lambda cpu, memory: Resources.of({"cpu": cpu, "memory": memory}), st.integers(0, 10**5), st.integers(0, 2**40)
)
refusals = every(Refused, pod=refs, uid=names, asked=amounts, reason=st.text(max_size=30))
asks = every(Ask, container=names, frm=amounts, to=amounts)
laters = every(Later, workload=refs, asks=st.lists(asks, max_size=3, unique_by=lambda one: one.container).map(tuple))
memories = every(
    Memory, quarantines=st.lists(quarantines, max_size=3).map(tuple),
    set_replicas=st.dictionaries(refs, st.integers(0, 10**6), max_size=4), hands_off=st.dictionaries(refs, moments, max_size=4),
    conditions=st.lists(conditions, max_size=4, unique_by=lambda c: c.type).map(tuple),
    refused=st.lists(refusals, max_size=3).map(tuple), later=st.lists(laters, max_size=3, unique_by=lambda one: one.workload).map(tuple),
)  # fmt: skip


@settings(deadline=None)
@given(held=memories)
def test_a_memory_survives_the_status(held: Memory) -> None:
    assert memory(json.loads(json.dumps(memory_status(held)))) == held


def test_an_empty_status_remembers_nothing() -> None:
    assert memory({}) == Memory()


def test_the_rest_of_the_status_is_not_read() -> None:
    assert memory({"costPerHour": {"current": "of a newer isocost"}, "fieldOfNextYear": 1}) == Memory()


def test_a_damaged_memory_is_told_by_its_path() -> None:
    with pytest.raises(InvalidDocument, match=r"status\.setReplicas\[0\]\.replicas: input should be a valid integer"):
        memory({"setReplicas": [{"target": "Deployment/shop/web", "replicas": "three"}]})


def test_a_word_of_a_newer_isocost_is_no_reason_to_forget() -> None:
    condition = {
        "type": "NewQuestion",
        "status": "True",
        "reason": "NewReason",
        "message": "",
        "lastTransitionTime": "2026-11-24T09:00:00Z",
    }
    assert memory({"conditions": [condition]}).conditions[0].reason == "NewReason"


def test_a_memory_beyond_its_bounds_is_cut_to_them() -> None:
    held = Memory(set_replicas={Ref("Deployment", f"w{i:05}", "shop"): 1 for i in range(MAX_MEMORY + 5)})
    assert len(memory(memory_status(held)).set_replicas) == MAX_MEMORY


def test_a_condition_keeps_its_time_until_its_status_changes() -> None:
    def says(status: str, reason: str, minutes: int) -> Condition:
        since = NOW + timedelta(minutes=minutes)
        return Condition(type="Ready", status=status, reason=reason, message="", since=since, generation=1)

    (kept,) = merged((says("True", "Optimal", 0),), (says("True", "PlanProposed", 5),))
    (moved,) = merged((says("True", "Optimal", 0),), (says("False", "Infeasible", 5),))
    assert (kept.since, kept.reason) == (NOW, "PlanProposed")
    assert moved.since == NOW + timedelta(minutes=5)

"""Plans as documents and back: nothing that a later round needs gets lost."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.api.every import every

from isocost.api.convert import InvalidDocument, journal_status, open_plan, plan_document
from isocost.api.costplan import MAX_BYTES, MAX_STEPS, CostPlanSpec, CostPlanStatus
from isocost.api.documents import part
from isocost.units import Rate, Resources
from isocost.world.advice import Ask
from isocost.world.plan import Action, Entry, Move, OpenPlan, Phase, Plan, State, Step, Turn
from isocost.world.problem import LimitPrice, Quality
from isocost.world.ref import Ref

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
CURRENCY = "EUR"

names = st.from_regex(r"[a-z0-9]([-a-z0-9]{0,8}[a-z0-9])?", fullmatch=True)
words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=40)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))
rates = st.integers(-(10**12), 10**12).map(lambda micros: Rate(micros, CURRENCY))
counts = st.integers(0, 10**6)
refs = st.builds(Ref, st.sampled_from(["Deployment", "Node", "MachineDeployment"]), names, st.just("") | names)
moves = every(Move, kind=words, what=words, frm=words, to=words, count=counts, saving=rates, reason=words)
amounts = st.builds(
    lambda cpu, memory: Resources.of({"cpu": cpu, "memory": memory}), st.integers(0, 10**5), st.integers(0, 2**40)
)
asks = st.lists(every(Ask, container=names, frm=amounts, to=amounts), max_size=2, unique_by=lambda ask: ask.container)
steps = every(
    Step, id=names, action=st.sampled_from(Action), target=refs, frm=counts, to=counts, pool=words, rule=names,
    offer=names, driver=words, after=st.lists(names, max_size=3).map(tuple), reason=words, requests=asks.map(tuple),
)  # fmt: skip
limits = every(LimitPrice, name=words, unit=words, saving=rates)
plans = every(
    Plan, id=names, policy=names, created=moments, expires=moments, current=rates, planned=rates, bound=rates,
    gap=st.integers(-(10**6), 10**9).map(lambda n: Decimal(n) / 10**6), quality=st.sampled_from(Quality),
    moves=st.lists(moves, max_size=3).map(tuple),
    steps=st.lists(steps, max_size=4, unique_by=lambda step: step.id).map(tuple),
    limits=st.lists(limits, max_size=3).map(tuple), replicas=st.dictionaries(refs, counts, max_size=4),
    floors=st.dictionaries(refs, counts, max_size=4), needs=st.just({}), seats=st.just({}), lacking=st.just(()),
    turn=st.none(), played=st.just(True),
    rescue=st.booleans(), reason=words,
    cause=st.just(""), otherwise=st.lists(words, max_size=3).map(tuple),
)  # fmt: skip
entries = every(
    Entry, step=names, state=st.sampled_from(State), before=words, started=st.none() | moments,
    finished=st.none() | moments, message=words,
)  # fmt: skip


def small(**more: Any) -> Plan:
    zero = Rate.zero()
    base: dict[str, Any] = {
        "id": "p", "policy": "shop", "created": NOW, "expires": NOW + timedelta(hours=1), "current": zero,
        "planned": zero, "bound": zero, "gap": Decimal(0), "quality": Quality.OPTIMAL, "reason": "so",
    }  # fmt: skip
    return Plan(**{**base, **more})


def stored(document: dict[str, Any]) -> dict[str, Any]:
    """What the API server gives back."""
    held: dict[str, Any] = json.loads(json.dumps(document))
    held["metadata"] |= {"uid": "u-2", "resourceVersion": "17"}
    return held


@settings(deadline=None)
@given(plan=plans, approved=st.booleans())
def test_a_plan_survives_its_document(plan: Plan, approved: bool) -> None:
    held = open_plan(stored(plan_document(plan, approved=approved, owner="u-1")))
    phase = Phase.APPROVED if approved else Phase.PROPOSED
    assert held == OpenPlan(plan=plan, uid="u-2", resource_version="17", approved=approved, phase=phase)


@settings(deadline=None)
@given(journal=st.lists(entries, max_size=5, unique_by=lambda e: e.step).map(tuple), phase=st.sampled_from(Phase))
def test_a_journal_and_its_phase_survive_the_status(journal: tuple[Entry, ...], phase: Phase) -> None:
    document = stored(plan_document(small(), approved=phase is not Phase.PROPOSED, owner="u-1"))
    document["status"] = json.loads(json.dumps(journal_status(journal, phase, generation=2, now=NOW)))
    held = open_plan(document)
    assert (held.journal, held.phase) == (journal, phase)


@pytest.mark.parametrize("phase", Phase)
def test_the_status_is_of_the_kinds_schema(phase: Phase) -> None:
    entry = Entry(step="a", state=State.DONE, before="3", started=NOW, finished=NOW, message="done")
    status = journal_status((entry,), phase, generation=1, now=NOW, message="why")
    assert part(status, CostPlanStatus, "CostPlan", "status").conditions[0].type == "Progressing"


def test_conditions_keep_the_time_of_their_last_change() -> None:
    first = journal_status((), Phase.PROPOSED, generation=1, now=NOW)
    later = journal_status((), Phase.PROPOSED, generation=1, now=NOW + timedelta(minutes=5), present=first)
    started = journal_status((), Phase.PROGRESSING, generation=2, now=NOW + timedelta(minutes=9), present=later)
    times = [{c["type"]: c["lastTransitionTime"] for c in status["conditions"]} for status in (first, later, started)]
    assert times[0] == times[1]
    assert times[2]["Progressing"] == "2026-11-24T09:09:00Z"


def test_a_reason_of_ones_own_stands_in_the_state_column() -> None:
    status = journal_status((), Phase.ABORTED, generation=1, now=NOW, reason="Superseded", message="newer plan")
    by_type = {condition["type"]: condition for condition in status["conditions"]}
    assert (by_type["Progressing"]["status"], by_type["Progressing"]["reason"]) == ("False", "Superseded")
    assert (by_type["Aborted"]["status"], by_type["Aborted"]["message"]) == ("True", "newer plan")


def test_an_ending_counts_before_progress() -> None:
    document = stored(plan_document(small(), approved=True, owner="u-1"))
    under_way = journal_status((), Phase.PROGRESSING, generation=1, now=NOW)
    expired = journal_status((), Phase.EXPIRED, generation=1, now=NOW)
    document["status"] = {"conditions": [*under_way["conditions"], *expired["conditions"][1:]]}
    assert open_plan(document).phase is Phase.EXPIRED


def test_the_policy_owns_its_plans() -> None:
    metadata = plan_document(small(), approved=False, owner="u-1")["metadata"]
    assert metadata["labels"] == {"isocost.dev/policy": "shop"}
    assert [(o["kind"], o["name"], o["uid"]) for o in metadata["ownerReferences"]] == [("CostPolicy", "shop", "u-1")]


def test_needs_seats_turns_and_what_is_lacking_are_of_this_round_only() -> None:
    lacking = (Step(id="s01", action=Action.SCALE_POOL, target=Ref("MachineDeployment", "lacking"), to=3),)
    plan = small(
        needs={Ref("Deployment", "web", "shop"): 3},
        seats={Ref("Pod", "web-7d9f8", "shop"): "n-1"},
        lacking=lacking,
        turn=Turn(movers=("web-uid",)),
    )
    text = json.dumps(plan_document(plan, approved=False, owner="u"))
    assert "MachineDeployment/lacking" not in text
    assert "Deployment/shop/web" not in text
    assert "web-7d9f8" not in text
    assert "web-uid" not in text


def steps_of(count: int, reason: str = "") -> tuple[Step, ...]:
    return tuple(
        Step(id=f"s{i}", action=Action.CORDON, target=Ref("Node", f"n{i}"), reason=reason) for i in range(count)
    )


def test_a_plan_of_the_most_steps_with_usual_names_is_within_its_size() -> None:
    node = "ip-10-0-{0}-{1}.eu-west-1.compute.internal"
    pool = "MachineDeployment/capi-system/production-workers-m5-large-a"
    many = tuple(
        Step(
            id=f"remove-{i}", action=Action.REMOVE_NODE, target=Ref("Node", node.format(i // 250, i % 250)), frm=i + 1, to=i,
            pool=pool, rule="workers", offer="m5-large", driver="ClusterAPI", after=(f"drain-{i}",), reason="x" * 80,
        )
        for i in range(MAX_STEPS)
    )  # fmt: skip
    document = plan_document(small(steps=many), approved=False, owner="u")
    part(document["spec"], CostPlanSpec, "CostPlan", "spec")
    assert len(json.dumps(document)) < MAX_BYTES


def test_too_many_steps_and_too_large_a_plan_are_refused() -> None:
    with pytest.raises(InvalidDocument, match=f"{MAX_STEPS + 1} steps, and a plan holds {MAX_STEPS}"):
        plan_document(small(steps=steps_of(MAX_STEPS + 1)), approved=False, owner="u")
    wide = tuple(replace(step, pool="p" * 330) for step in steps_of(MAX_STEPS, reason="r" * 256))
    with pytest.raises(InvalidDocument, match="bytes, and a plan holds"):
        plan_document(small(steps=wide), approved=False, owner="u")


def test_long_texts_are_cut_and_the_touched_workloads_are_never_left_out() -> None:
    counts = {Ref("Deployment", f"w{i:04}", "shop"): 1 for i in range(600)}
    last = Ref("Deployment", "w0599", "shop")
    plan = small(reason="x" * 5000, replicas=counts, steps=(Step(id="a", action=Action.SCALE_WORKLOAD, target=last),))
    held = open_plan(stored(plan_document(plan, approved=False, owner="u"))).plan
    assert len(held.reason) == 1024
    assert held.reason.endswith("…")
    assert last in held.replicas
    assert len(held.replicas) == 500


def test_a_damaged_plan_is_told_by_its_paths() -> None:
    document = stored(plan_document(small(), approved=False, owner="u"))
    del document["spec"]["expiresAt"]
    document["spec"]["steps"] = [{"id": "a", "action": "Explode", "target": "Node/n1"}]
    with pytest.raises(InvalidDocument) as refused:
        open_plan(document)
    assert refused.value.faults[0] == "spec.expiresAt: is missing"
    assert refused.value.faults[1].startswith("spec.steps[0].action: input should be")

"""A human's count told from our own, and what is remembered of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.plan.small import NOW, done, nodes, opened, pool, pool_ref, view, work_ref, workload

from isocost.units import Rate
from isocost.world.edits import edited, hands_off, heed
from isocost.world.plan import Action, Entry, OpenPlan, Plan, State, Step
from isocost.world.problem import Quality
from isocost.world.snapshot import Memory, View

WEB, DEAR = work_ref("web"), pool_ref("dear")


def seen(web: int, dear: int, memory: Memory, *plans: OpenPlan) -> View:
    return view([workload("web", web)], [pool("dear", dear)], nodes("dear", dear), [], memory=memory, plans=plans)


def planned(*steps: Step, name: str = "p") -> Plan:
    free = Rate.zero()
    return Plan(
        id=name, policy="fleet", created=NOW, expires=NOW, current=free, planned=free, bound=free, gap=0,  # type: ignore[arg-type]
        quality=Quality.OPTIMAL, steps=steps,
    )  # fmt: skip


def scaled(step: str, to: int) -> Step:
    return Step(id=step, action=Action.SCALE_WORKLOAD, target=WEB, to=to)


def test_a_count_that_nobody_of_ours_set_is_an_edit_of_workload_or_pool() -> None:
    memory = Memory(set_replicas={WEB: 4, DEAR: 2})
    assert edited(seen(7, 2, memory)) == {WEB}
    assert edited(seen(4, 3, memory)) == {DEAR}
    assert edited(seen(4, 2, memory)) == set()


def test_targets_that_we_never_set_are_never_edited() -> None:
    assert edited(seen(7, 2, Memory())) == set()


def test_our_last_started_step_explains_a_count_that_memory_does_not_know_yet() -> None:
    memory = Memory(set_replicas={WEB: 8})
    plan = planned(scaled("s01", 5), scaled("s02", 4))
    assert edited(seen(5, 2, memory, opened(plan, Entry(step="s01", state=State.RUNNING)))) == set()
    assert edited(seen(5, 2, memory, opened(plan, *done("s01", "s02")))) == {WEB}


def test_a_removed_node_explains_the_count_of_its_pool() -> None:
    gone = Step(id="s01", action=Action.REMOVE_NODE, target=pool_ref("x"), pool=str(DEAR), frm=3, to=2)
    assert edited(seen(4, 2, Memory(set_replicas={DEAR: 3}), opened(planned(gone), *done("s01")))) == set()


def test_a_step_that_was_announced_but_not_written_explains_the_count_before_it() -> None:
    gone = Step(id="s01", action=Action.REMOVE_NODE, target=pool_ref("x"), pool=str(DEAR), frm=2, to=1)
    running = Entry(step="s01", state=State.RUNNING)
    assert edited(seen(4, 2, Memory(set_replicas={DEAR: 3}), opened(planned(gone), running))) == set()


def test_an_older_plan_does_not_excuse_an_edit_back_to_its_count() -> None:
    plans = (
        opened(planned(scaled("s01", 4), name="old"), *done("s01")),
        opened(planned(scaled("s01", 6)), *done("s01")),
    )
    assert edited(seen(4, 2, Memory(set_replicas={WEB: 6}), *plans)) == {WEB}


def test_heeding_an_edit_adopts_its_count_and_keeps_hands_off_for_the_override() -> None:
    first = heed(seen(7, 2, Memory(set_replicas={WEB: 4})), NOW)
    assert first.hands_off == {WEB: NOW + timedelta(hours=1)}
    assert first.set_replicas == {WEB: 7}
    after = replace(seen(7, 2, first))
    assert edited(after) == set()
    assert hands_off(after, NOW + timedelta(minutes=59)) == {WEB}
    assert hands_off(after, NOW + timedelta(hours=1)) == set()
    assert heed(after, NOW + timedelta(hours=1)).hands_off == {}

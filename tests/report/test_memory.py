"""What a policy remembers: counts it set, edits it respects, offers that failed."""

from dataclasses import replace
from datetime import timedelta

from tests.report import sample
from tests.report.sample import NOW, PLAN, POOL, WEB, finished

from isocost.report.memory import remember
from isocost.world.plan import Chosen, Entry, OpenPlan, Outcome, Phase, Quarantine, State, Verdict
from isocost.world.snapshot import Memory

OPEN = OpenPlan(plan=PLAN, uid="u", resource_version="1", approved=True, phase=Phase.PROGRESSING)
STRIKE = Quarantine(rule="general", offer="large", until=NOW, strikes=1, reason="QuotaExceeded")


def after(*journal, memory=Memory()):  # noqa: B008
    view = sample.view(plans=(OPEN,), memory=memory)
    return finished(view=view, chosen=Chosen(open=OPEN), outcome=Outcome(journal=journal))


def test_a_count_is_remembered_as_soon_as_its_step_was_started():
    memory = remember(after(Entry(step="s01", state=State.RUNNING)), NOW)
    assert memory.set_replicas == {WEB: 3}


def test_removing_a_node_remembers_the_count_of_its_pool():
    memory = remember(after(Entry(step="r-n2", state=State.DONE)), NOW)
    assert memory.set_replicas == {POOL: 3}


def test_a_failed_step_is_not_remembered_as_set():
    assert remember(after(Entry(step="s01", state=State.FAILED)), NOW).set_replicas == {}


def test_a_count_changed_by_somebody_else_is_left_alone_for_a_while():
    edited = sample.view(memory=Memory(set_replicas={WEB: 7}))
    memory = remember(finished(view=edited, chosen=Chosen()), NOW)
    assert memory.hands_off == {WEB: NOW + sample.POLICY.manual_override}


def test_a_second_strike_replaces_the_first():
    second = replace(STRIKE, strikes=2, until=NOW + timedelta(hours=1))
    done = finished(
        view=sample.view(memory=Memory(quarantines=(STRIKE,))), verdict=Verdict(plan=None, quarantined=(second,))
    )
    assert remember(done, NOW).quarantines == (second,)


def test_an_old_strike_is_forgotten():
    old = replace(STRIKE, until=NOW - timedelta(days=2))
    assert remember(finished(view=sample.view(memory=Memory(quarantines=(old,)))), NOW).quarantines == ()

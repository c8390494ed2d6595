"""What a policy remembers: counts it set, edits it respects, offers that failed."""

from dataclasses import replace
from datetime import timedelta

from tests.report import sample
from tests.report.sample import NOW, PLAN, POOL, WEB, finished

from isocost.report.memory import remember
from isocost.world.plan import Action, Chosen, Entry, OpenPlan, Outcome, Phase, Quarantine, State, Step, Verdict
from isocost.world.ref import Ref
from isocost.world.snapshot import Memory

STRIKE = Quarantine(rule="general", offer="large", until=NOW, strikes=1, reason="QuotaExceeded")


def test_a_count_that_act_wrote_is_remembered_beside_the_older_ones():
    view = sample.view(memory=Memory(set_replicas={POOL: 4}))
    memory = remember(finished(view=view, outcome=Outcome(set_replicas={WEB: 3})), NOW)
    assert memory.set_replicas == {POOL: 4, WEB: 3}


def test_a_target_that_is_gone_is_forgotten():
    gone = Ref("MachineDeployment", "gone", "machines")
    view = sample.view(memory=Memory(set_replicas={gone: 2}))
    assert remember(finished(view=view, chosen=Chosen()), NOW).set_replicas == {}


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


def test_a_delivery_ends_the_row_of_strikes():
    plan = replace(
        PLAN, steps=(Step(id="s01", action=Action.AWAIT_NODES, target=POOL, to=3, rule="general", offer="large"),)
    )
    held = OpenPlan(plan=plan, uid="u", resource_version="1", approved=True, phase=Phase.PROGRESSING)
    view = sample.view(plans=(held,), memory=Memory(quarantines=(STRIKE,)))
    outcome = Outcome(journal=(Entry(step="s01", state=State.DONE),))
    assert remember(finished(view=view, chosen=Chosen(open=held), outcome=outcome), NOW).quarantines == ()

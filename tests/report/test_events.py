"""Events tell transitions, once, in words of the closed list."""

from dataclasses import replace
from datetime import timedelta

from tests.report import sample
from tests.report.sample import NOW, PLAN, POLICY, VIEW, finished

from isocost.api.reasons import Reason
from isocost.report.events import LONGEST_NOTE, body, events
from isocost.report.notices import standing
from isocost.report.status import conditions
from isocost.units import Rate
from isocost.world.plan import Chosen, Closing, Entry, OpenPlan, Outcome, Phase, Quarantine, State, Verdict
from isocost.world.snapshot import Memory


def reasons(done):
    return [event.reason for event in events(done)]


def held(*journal, phase=Phase.PROGRESSING):
    return OpenPlan(plan=PLAN, uid="u", resource_version="1", approved=True, phase=phase, journal=journal)


def entry(step, state, message=""):
    return Entry(step=step, state=state, message=message)


def test_a_trouble_is_told_when_it_begins_and_when_it_ends_and_not_in_between():
    begins = finished(view=sample.blind(), chosen=Chosen())
    assert reasons(begins) == [Reason.METRICS_UNREACHABLE]
    remembered = Memory(conditions=conditions(VIEW, standing(begins), NOW))
    assert reasons(finished(view=replace(sample.blind(), memory=remembered), chosen=Chosen())) == []
    ends = events(finished(view=replace(VIEW, memory=remembered), chosen=Chosen()))
    assert [(e.reason, e.warning) for e in ends] == [(Reason.METRICS_CURRENT, False)]


def test_a_healthy_first_round_has_nothing_to_tell():
    assert reasons(finished(chosen=Chosen())) == []


def test_a_step_is_told_when_it_is_done_and_not_again():
    before, after = held(entry("s01", State.RUNNING)), (entry("s01", State.DONE),)
    done = finished(view=sample.view(plans=(before,)), chosen=Chosen(open=before), outcome=Outcome(journal=after))
    assert [(e.reason, e.action) for e in events(done)] == [(Reason.REPLICAS_CHANGED, "ScaleWorkload")]
    again = held(*after)
    done = finished(view=sample.view(plans=(again,)), chosen=Chosen(open=again), outcome=Outcome(journal=after))
    assert events(done) == ()


def test_a_failed_step_is_a_warning_with_its_message():
    open_ = held()
    outcome = Outcome(journal=(entry("r-n2", State.FAILED, "machine not found"),))
    told = events(finished(view=sample.view(plans=(open_,)), chosen=Chosen(open=open_), outcome=outcome))
    assert [(e.reason, e.warning) for e in told] == [(Reason.STEP_FAILED, True)]
    assert "machine not found" in told[0].note


def test_a_plan_is_told_when_it_is_proposed_and_when_it_is_complete():
    assert reasons(finished(outcome=Outcome(phase=Phase.PROPOSED))) == [Reason.PLAN_PROPOSED]
    open_ = held()
    complete = finished(
        view=sample.view(plans=(open_,)), chosen=Chosen(open=open_), outcome=Outcome(phase=Phase.COMPLETE)
    )
    assert reasons(complete) == [Reason.PLAN_COMPLETE]


def test_a_plan_that_costs_more_is_told_as_a_cost_and_not_as_a_negative_saving():
    rescue = replace(PLAN, planned=Rate.of("3"), rescue=True)
    for phase, words in ((Phase.PROPOSED, "would cost"), (Phase.PROGRESSING, "will cost")):
        (event,) = events(finished(chosen=Chosen(fresh=rescue), outcome=Outcome(phase=phase)))
        assert f"{words} 730.00 USD a month more, because demand needs it" in event.note


def test_an_aborted_plan_gives_the_reason_of_the_verdict():
    open_ = held()
    verdict = Verdict(plan=PLAN, abort="HumanEdit: web was set to 9")
    done = finished(
        view=sample.view(plans=(open_,)),
        chosen=Chosen(open=open_),
        verdict=verdict,
        outcome=Outcome(phase=Phase.ABORTED),
    )
    assert [(e.reason, e.note.partition("early: ")[2]) for e in events(done)] == [
        (Reason.HUMAN_EDIT, "web was set to 9.")
    ]


def test_a_superseded_plan_is_no_warning():
    closing = Closing(plan="fleet-old", phase=Phase.ABORTED, reason=Reason.SUPERSEDED, message="demand rose")
    told = events(finished(chosen=Chosen(closing=(closing,))))
    assert [(e.reason, e.warning) for e in told] == [(Reason.SUPERSEDED, False)]


def test_a_quarantine_is_told_once():
    strike = Quarantine(
        rule="general", offer="large", until=NOW + timedelta(minutes=15), strikes=1, reason="QuotaExceeded"
    )
    verdict = Verdict(plan=None, quarantined=(strike,))
    assert reasons(finished(chosen=Chosen(), verdict=verdict)) == [Reason.OFFER_QUARANTINED]
    known = sample.view(memory=Memory(quarantines=(strike,)))
    assert reasons(finished(view=known, chosen=Chosen(), verdict=verdict)) == []


def test_the_same_words_within_ten_minutes_have_the_same_name():
    event = events(finished(outcome=Outcome(phase=Phase.PROPOSED)))[0]
    first = body(event, POLICY, NOW, "pod-1")
    assert body(event, POLICY, NOW + timedelta(minutes=1), "pod-2")["metadata"] == first["metadata"]
    assert body(event, POLICY, NOW + timedelta(hours=1), "pod-1")["metadata"] != first["metadata"]


def test_a_note_never_exceeds_what_the_api_server_takes():
    long = replace(events(finished(outcome=Outcome(phase=Phase.PROPOSED)))[0], note="é" * 2000)
    assert len(body(long, POLICY, NOW, "pod")["note"].encode()) <= LONGEST_NOTE

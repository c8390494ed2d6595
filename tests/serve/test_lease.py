"""Who leads: the state machine, with clocks that are told what time it is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocost.serve.lease import Action, Record, State, Terms, decide, held, observe, room

TERMS = Terms()
ME, OTHER = "isocost-a", "isocost-b"


def record(holder: str = OTHER, version: str = "7", number: int = 3, seconds: float = 15.0) -> Record:
    return Record(holder=holder, number=number, version=version, uid="lease-1", seconds=seconds)


def mine(sent: float = 100.0) -> State:
    return held(record(ME), sent, TERMS)


def test_where_there_is_no_lease_one_is_made():
    assert decide(observe(State(), None, ME, 5.0), ME, 5.0, TERMS) is Action.CREATE


def test_a_lease_that_was_given_back_is_taken_at_once():
    state = observe(State(), record(""), ME, 5.0)
    assert decide(state, ME, 5.0, TERMS) is Action.TAKE


def test_a_lease_is_taken_only_after_it_has_not_changed_for_the_whole_duration_by_our_own_clock():
    state = observe(State(), record(), ME, 50.0)
    assert decide(state, ME, 64.9, TERMS) is Action.WAIT
    assert decide(state, ME, 65.0, TERMS) is Action.TAKE


def test_every_renewal_that_is_seen_starts_the_wait_anew():
    state = observe(State(), record(version="7"), ME, 50.0)
    state = observe(state, record(version="7"), ME, 55.0)
    assert state.since == 50.0
    state = observe(state, record(version="8"), ME, 60.0)
    assert decide(state, ME, 74.9, TERMS) is Action.WAIT


def test_a_holder_with_a_longer_lease_is_waited_for_as_long_as_it_says():
    state = observe(State(), record(seconds=60.0), ME, 0.0)
    assert decide(state, ME, 59.0, TERMS) is Action.WAIT
    assert decide(state, ME, 60.0, TERMS) is Action.TAKE


def test_the_holder_renews_and_leads_for_the_renew_deadline_after_it_sent_the_renewal():
    state = mine(sent=100.0)
    assert decide(state, ME, 102.0, TERMS) is Action.RENEW
    assert state.leads(109.9)
    assert not state.leads(110.0)


def test_a_holder_that_was_late_takes_the_lease_as_a_new_leadership():
    assert decide(mine(sent=100.0), ME, 110.0, TERMS) is Action.TAKE


def test_a_lease_in_our_name_that_this_process_never_took_is_taken_at_once():
    state = observe(State(), record(ME), ME, 5.0)
    assert not state.leads(5.0)
    assert decide(state, ME, 5.0, TERMS) is Action.TAKE


@pytest.mark.parametrize(
    "seen",
    [record(OTHER, "8", 4), record(ME, "8", 4), replace(record(ME, "8"), uid="lease-2"), record("", "8"), None],
    ids=["stolen", "taken by a namesake", "made anew", "given back by hand", "deleted"],
)
def test_a_leadership_that_the_record_does_not_bear_out_is_over(seen: Record | None):
    assert not observe(mine(), seen, ME, 101.0).leads(101.0)


def test_a_renewal_of_ours_whose_answer_was_lost_does_not_end_the_leadership_nor_lengthen_it():
    state = observe(mine(sent=100.0), record(ME, version="8"), ME, 103.0)
    assert state.leads(109.9)
    assert not state.leads(110.0)


def test_a_write_may_take_until_a_margin_before_another_may_lead():
    state = mine(sent=100.0)
    assert room(state, 100.0, TERMS) == 14.0
    assert room(state, 109.0, TERMS) == 5.0
    assert room(state, 110.0, TERMS) == 0.0
    assert room(State(), 110.0, TERMS) == 0.0


@pytest.mark.parametrize("fields", [{"renew": 15.0}, {"renew": 14.5}, {"retry": 11.0}, {"retry": 0.0}])
def test_terms_that_could_not_keep_two_leaders_apart_are_refused(fields):
    with pytest.raises(ValueError, match="retry < renew < lease - margin"):
        Terms(**fields)


MOMENT = st.floats(0, 5)


@given(
    st.lists(st.tuples(st.sampled_from("ab"), MOMENT, MOMENT, st.booleans(), MOMENT), max_size=60), st.floats(-1e6, 1e6)
)
def test_two_processes_never_lead_at_once_and_no_write_outlives_its_leadership(steps, skew):
    """Any order of looks, delays of any call, lost answers, clocks that differ by any amount: judged at every instant.

    Each process has its own clock, `skew` apart. A step is a look by one of them: `idle` passes before it, the request takes
    `trip` to reach the server and `back` to return, and `lost` says that the answer never comes.
    """
    now, stored = 0.0, None
    clocks = {"a": 0.0, "b": skew}
    states = {"a": State(), "b": State()}
    takeovers: list[tuple[float, str]] = []
    windows: dict[str, float] = {"a": 0.0, "b": 0.0}
    for who, idle, trip, lost, back in steps:
        now += idle
        other = "b" if who == "a" else "a"
        if stored is not None:
            states[who] = observe(states[who], stored, who, now + clocks[who])
        action = decide(states[who], who, now + clocks[who], TERMS)
        if action is Action.WAIT:
            continue
        sent, expected = now, states[who].record
        now += trip
        assert expected == stored  # nobody else looks meanwhile, so the precondition holds
        number = (expected.number if expected else 0) + (action is not Action.RENEW)
        version = str(int(expected.version) + 1 if expected else 1)
        stored = Record(holder=who, number=number, version=version, uid="u", seconds=15.0)
        if action is not Action.RENEW:
            takeovers.append((now, who))
            assert now >= windows[other], "the other one may still have a write under way"
        now += back
        if not lost:
            states[who] = held(stored, sent + clocks[who], TERMS)
            windows[who] = sent + TERMS.lease - TERMS.margin
            left = room(states[who], now + clocks[who], TERMS)
            assert left == 0.0 or now + left == pytest.approx(windows[who], abs=1e-3)

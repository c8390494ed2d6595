"""Lockstep: a pause passes when the other side says so."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from multiprocessing import Pipe

from isocost.demo.clock import AT_ONCE, Lockstep

NOW = datetime(2026, 11, 24, tzinfo=UTC)
HOUR = timedelta(hours=1)


def rest(ours, pace: Lockstep, wake: threading.Event, seconds: float, until: datetime) -> timedelta:
    """What the pace asks for, having answered it."""
    thread = threading.Thread(target=pace.rest, args=(wake, seconds))
    thread.start()
    asked = ours.recv()
    ours.send(until)
    thread.join(10)
    assert not thread.is_alive()
    return asked


def test_a_pause_takes_as_long_as_it_is_asked_for_and_no_time_of_ours():
    ours, theirs = Pipe()
    pace = Lockstep(theirs, NOW)
    assert rest(ours, pace, threading.Event(), 3600.0, NOW + HOUR) == HOUR
    assert pace.now() == NOW + HOUR


def test_what_is_wanted_at_once_comes_a_second_later():
    ours, theirs = Pipe()
    wake = threading.Event()
    wake.set()
    assert rest(ours, Lockstep(theirs, NOW), wake, 3600.0, NOW + AT_ONCE) == AT_ONCE


def test_after_the_day_time_is_the_ordinary_one_so_that_the_process_can_end():
    ours, theirs = Pipe()
    pace = Lockstep(theirs, NOW)
    ours.close()
    wake = threading.Event()
    wake.set()
    pace.rest(wake, 3600.0)
    assert pace.now() == NOW

"""The loop: it wakes, it survives a failing round, and it shows when it hangs."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from isocost.serve.loop import Loop

HOUR = timedelta(hours=1)


class Broken(Exception):
    pass


def loop_of(rounds, clock=lambda: 0.0) -> Loop:
    return Loop(rounds, clock=clock, recoverable=(Broken,))


def test_a_change_starts_a_round_before_the_clock_does():
    done = threading.Semaphore(0)

    def round_() -> timedelta:
        done.release()
        return HOUR

    loop = loop_of(round_)
    loop.start()
    assert done.acquire(timeout=10)
    loop.wake()
    assert done.acquire(timeout=10)
    loop.stop()
    assert not loop.alive


def test_a_stop_just_before_a_round_is_not_slept_through(monkeypatch):
    class Late(threading.Event):
        def clear(self) -> None:
            stopper = threading.Thread(target=loop.stop, args=(0,))
            stopper.start()
            stopper.join()
            super().clear()

    loop = loop_of(lambda: HOUR)
    monkeypatch.setattr(loop, "_wake", Late())
    loop.start()
    loop.stop(10)
    assert not loop.alive


def test_pauses_pass_as_the_given_rest_has_it():
    pauses: list[float] = []
    over = threading.Event()

    def rest(wake: threading.Event, seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 3:
            over.set()
            wake.wait()

    loop = Loop(lambda: HOUR, clock=lambda: 0.0, recoverable=(Broken,), rest=rest)
    loop.start()
    assert over.wait(10)
    loop.stop()
    assert pauses == [3600.0] * 3
    assert not loop.alive


def test_a_failed_round_is_followed_by_another_one():
    done = threading.Event()
    calls = []

    def round_() -> timedelta:
        calls.append(1)
        if len(calls) == 1:
            raise Broken("prometheus is down")
        done.set()
        return HOUR

    loop = loop_of(round_)
    loop.start()
    loop.wake()
    assert done.wait(10)
    loop.stop()
    assert loop.rounds >= 1


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_unknown_error_ends_the_loop_so_that_the_probe_restarts_the_process():
    def round_() -> timedelta:
        raise RuntimeError("a bug")

    loop = loop_of(round_)
    loop.start()
    loop.stop()
    assert not loop.alive
    assert isinstance(loop.crash, RuntimeError)


def test_silence_grows_while_a_round_hangs():
    now = [0.0]
    entered, leave = threading.Event(), threading.Event()

    def round_() -> timedelta:
        entered.set()
        leave.wait(10)
        return HOUR

    loop = loop_of(round_, clock=lambda: now[0])
    loop.start()
    assert entered.wait(10)
    now[0] = 500.0
    assert loop.silence == 500.0
    leave.set()
    loop.stop()

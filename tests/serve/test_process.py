"""How long the operator rests between two rounds: briefly while steps are taken and right after, and no longer than a policy asks."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.report.sample import NOW, POLICY, finished, pod, view

from isocost.serve.process import pause
from isocost.serve.settings import Settings
from isocost.world.plan import Chosen, Closing, Outcome, Phase
from isocost.world.snapshot import Snapshot

SETTINGS = Settings(prometheus_url="http://prometheus", interval=timedelta(minutes=10), busy=timedelta(seconds=5))
GOVERNED = Snapshot(now=NOW, views=(view(policy=replace(POLICY, interval=timedelta(minutes=2))),))
LATELY = replace(pod(1), node="", ready=False, unschedulable=True, created=NOW)
WAITING = Snapshot(now=NOW, views=(replace(GOVERNED.views[0], pods=(LATELY,)),))


@pytest.mark.parametrize(
    ("phase", "seconds"),
    [
        (None, 120),
        (Phase.PROPOSED, 120),  # it waits for a person, and approval is news that ends the pause
        (Phase.APPROVED, 5),
        (Phase.PROGRESSING, 5),
        (Phase.COMPLETE, 120),
        (Phase.ABORTED, 120),
    ],
)
def test_a_plan_that_is_carried_out_shortens_the_pause(phase, seconds):
    done = finished(outcome=Outcome(phase=phase))
    assert pause(SETTINGS, GOVERNED, (done,)) == timedelta(seconds=seconds)


def test_a_plan_that_has_left_pods_waiting_shortens_the_pause_and_one_that_ends_otherwise_does_not():
    assert pause(SETTINGS, WAITING, (finished(outcome=Outcome(phase=Phase.COMPLETE)),)) == timedelta(seconds=5)
    assert pause(SETTINGS, WAITING, (finished(outcome=Outcome(phase=Phase.ABORTED)),)) == timedelta(minutes=2)


def test_pods_that_have_not_come_to_their_seats_shorten_the_pause():
    left, come = (finished(outcome=Outcome(waiting=count)) for count in (1, 0))
    assert pause(SETTINGS, WAITING, (left,)) == timedelta(seconds=5)
    assert pause(SETTINGS, WAITING, (come,)) == timedelta(minutes=2)
    assert pause(SETTINGS, GOVERNED, (left,)) == timedelta(minutes=2)


def test_a_plan_that_was_ended_is_soon_followed():
    done = finished(outcome=Outcome())
    closing = (Closing(plan="old", phase=Phase.ABORTED, reason="Superseded", message=""),)
    ended = replace(done, decision=replace(done.decision, chosen=Chosen(closing=closing)))
    followed = replace(done, decision=replace(done.decision, chosen=Chosen(closing=closing, fresh=done.decision.fresh)))
    assert pause(SETTINGS, GOVERNED, (ended,)) == timedelta(seconds=5)
    assert pause(SETTINGS, GOVERNED, (followed,)) == timedelta(minutes=2)


def test_without_a_policy_the_settings_say_how_long():
    assert pause(SETTINGS, Snapshot(now=NOW), ()) == timedelta(minutes=10)

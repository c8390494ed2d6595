"""Two leaders, one after the other: the first is paused between its check and its write, and wakes when the second is done.

This is the one write that no check of the first can stop. Here nothing of the API server's refuses it (the chart's admission
policy does, see e2e/test_replicas.py), so what is seen is what versions and the journal's epoch do by themselves.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

import pytest
from tests.scenarios.rounds import Operator, Remembered, opened
from tests.scenarios.test_rounds import NEED, least

from isocost.kube.kinds import COSTPLAN
from isocost.kube.wire import Request, Response, Transport
from isocost.serve.fence import Deposed
from isocost.world.epoch import Epoch


@pytest.fixture(scope="module")
def calm(solver: Remembered) -> Operator:
    operator = opened(solver)
    operator.epoch = Epoch(lease="l", number=1, holder="a")
    operator.rest()
    return operator


@dataclass
class Pause:
    """Stands between a client and its server: at the n-th write it lets `meanwhile` happen before the write arrives."""

    at: int
    meanwhile: Callable[[], None]
    inner: Transport | None = None
    writes: int = 0
    over: bool = False
    late: str = ""
    status: int = 0

    def wire(self, inner: Transport) -> Transport:
        self.inner = inner
        return self

    def send(self, request: Request, timeout: float) -> Response:
        assert self.inner is not None
        if request.method == "GET" or "selfsubjectaccessreviews" in request.path:
            return self.inner.send(request, timeout)
        self.writes += 1
        if self.writes != self.at:
            return self.inner.send(request, timeout)
        self.meanwhile()
        self.over = True
        answer = self.inner.send(request, timeout)
        self.late, self.status = f"{request.method} {request.path}", answer.status
        return answer

    def limit(self) -> float:
        """The fence of the paused process: shut once it is awake again."""
        if self.over:
            raise Deposed("the Lease could not be renewed in time")
        return 60.0


def second(first: Operator) -> Operator:
    """The process that takes over the cluster as it is."""
    made = Operator(solver=first.solver, cluster=first.cluster, cores=first.cores, now=first.now)
    made.epoch = Epoch(lease="l", number=2, holder="b")
    made.start()
    return made


def paused(solver: Remembered, number: int, rounds: int | None = None) -> tuple[Pause, Operator]:
    """The first is paused at its n-th write; the second does so many rounds meanwhile (None: all), and the rest after."""
    first = opened(solver)
    followers: list[Operator] = []

    def meanwhile() -> None:
        follower = second(first)
        followers.append(follower)
        if rounds is None:
            follower.rest()
        for _ in range(rounds or 0):
            follower.turn()

    pause = Pause(at=number, meanwhile=meanwhile)
    first.wire, first.limit, first.epoch = pause.wire, pause.limit, Epoch(lease="l", number=1, holder="a")
    first.start()
    with suppress(Deposed):  # unless that was the last thing it wanted to write
        first.rest()
    (follower,) = followers
    follower.rest()
    return pause, follower


def check(pause: Pause, follower: Operator, calm: Operator) -> None:
    where = f"write {pause.at}: {pause.late} was answered with {pause.status}"
    assert follower.end() == calm.end(), where
    assert all(least(follower, app) >= need for app, need in NEED.items()), where
    assert follower.plans(), where


@pytest.mark.parametrize("number", [3, 9, 14])
def test_a_leader_that_wakes_late_changes_nothing_about_the_end(
    calm: Operator, solver: Remembered, number: int
) -> None:
    pause, follower = paused(solver, number)
    check(pause, follower, calm)


@pytest.mark.slow
@pytest.mark.parametrize("rounds", [1, None], ids=["one round", "all rounds"])
def test_a_leader_that_wakes_late_at_any_write_changes_nothing_about_the_end(
    calm: Operator, solver: Remembered, rounds: int | None
) -> None:
    assert calm.writes > 40
    for number in range(1, calm.writes + 1):
        pause, follower = paused(solver, number, rounds)
        check(pause, follower, calm)


@pytest.mark.parametrize("number", [3, 9, 14])
def test_a_late_write_of_the_journal_is_refused_once_the_new_leader_has_looked_at_the_plan(
    calm: Operator, solver: Remembered, number: int
) -> None:
    at = next(n for n in range(number, calm.writes) if _is_journal(solver, n))
    pause, follower = paused(solver, at, rounds=1)
    assert (pause.status, "costplans" in pause.late) == (409, True), pause.late
    (plan, *_) = follower.server.all(COSTPLAN)
    assert plan["status"]["epoch"] == {"lease": "l", "number": 2, "holder": "b"}


def _is_journal(solver: Remembered, number: int) -> bool:
    pause, _ = paused(solver, number, rounds=1)
    return pause.late.endswith("/status") and "costplans" in pause.late

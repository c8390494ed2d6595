"""Keeping the Lease on an API server: takeovers, give-backs, lost answers, and a process that is paused."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from isocost.kube.calls import Patience
from isocost.kube.client import Client
from isocost.kube.errors import Conflict
from isocost.kube.kinds import DEPLOYMENT, LEASE
from isocost.serve.fence import Deposed, Fence
from isocost.serve.leader import Leader
from isocost.testing import builders
from isocost.testing.faults import Cut, Refuse
from isocost.testing.server import Server

SPACE = "isocost-system"


@dataclass
class Clock:
    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Replica:
    """A process: its Lease, its fence, and a client whose writes go through it. Its clock can stand still."""

    name: str
    server: Server
    clock: Clock
    changes: list[bool] = field(default_factory=list)
    fit: bool = True

    def __post_init__(self) -> None:
        quick = Patience(answer=1.0, call=1.0)
        self.leader = Leader(
            Client(self.server.transport(), patience=quick),
            "isocost",
            SPACE,
            self.name,
            clock=self.clock,
            wall=lambda: datetime(2026, 11, 24, 12, tzinfo=UTC) + timedelta(seconds=self.clock.now),
            jitter=lambda: 0.5,
            changed=lambda: self.changes.append(self.leader.leads),
            fit=lambda: self.fit,
        )
        self.fence = Fence(self.leader)
        self.client = Client(self.server.transport(), limit=self.fence, patience=Patience(call=5.0))

    def write(self) -> bytes:
        return self.client.patch(DEPLOYMENT, "web", {"metadata": {"labels": {"by": self.name}}}, namespace="default")


@pytest.fixture
def server() -> Server:
    made = Server()
    made.space(SPACE)
    made.seed(builders.deployment("web", 1, "default"))
    return made


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def first(server: Server, clock: Clock) -> Replica:
    return Replica("isocost-a", server, clock)


@pytest.fixture
def second(server: Server, clock: Clock) -> Replica:
    return Replica("isocost-b", server, clock)


def spec(server: Server) -> dict[str, object]:
    return dict(server.find(LEASE, "isocost", namespace=SPACE)["spec"])


def pass_time(clock: Clock, seconds: float, *replicas: Replica) -> None:
    """So many seconds, with a look of each replica every two of them."""
    end = clock.now + seconds
    while clock.now < end:
        for one in replicas:
            one.leader.tick()
        clock.now = min(end, clock.now + 2.0)


def test_the_first_to_look_leads_and_the_second_stands_by(server, clock, first, second):
    pass_time(clock, 60, first, second)
    assert (first.leader.leads, second.leader.leads) == (True, False)
    assert second.leader.standing_by
    assert second.leader.told == "isocost-b stands by, isocost-a leads"
    assert (spec(server)["holderIdentity"], spec(server)["leaseTransitions"]) == ("isocost-a", 1)


def test_a_dead_leader_is_followed_after_the_leases_duration_and_not_before(server, clock, first, second):
    pass_time(clock, 10, first, second)
    pass_time(clock, 12, second)
    assert not second.leader.leads
    pass_time(clock, 6, second)
    assert second.leader.leads
    assert spec(server)["leaseTransitions"] == 2
    assert second.changes == [True]


def test_a_lease_that_is_given_back_is_taken_at_the_next_look(server, clock, first, second):
    pass_time(clock, 10, first, second)
    first.leader.stop(release=True)
    assert not first.leader.leads
    second.leader.tick()
    assert second.leader.leads


def test_who_stands_by_cannot_give_back_what_is_not_its_own(server, clock, first, second):
    pass_time(clock, 10, first, second)
    second.leader.stop(release=True)
    assert spec(server)["holderIdentity"] == "isocost-a"


def test_of_two_that_take_at_once_one_gets_it(server, clock, first, second):
    server.seed(builders.lease("isocost", "", SPACE))
    second.leader._read()
    first.leader.tick()
    with pytest.raises(Conflict):  # it acts on what it has read before
        second.leader._act(second.leader._action())
    assert first.leader.leads
    assert not second.leader.leads


def test_a_leader_that_cannot_reach_the_server_stops_writing_before_another_may_lead(server, clock, first, second):
    pass_time(clock, 10, first, second)
    assert first.fence.begin()
    server.faults.add(Cut(), test=lambda call: call.resource == "leases", times=None)
    pass_time(clock, 12, first)
    assert not first.leader.leads
    with pytest.raises(Deposed):
        first.write()
    assert "Lease" in first.leader.trouble
    assert not first.leader.standing_by


def test_a_renewal_whose_answer_is_lost_is_found_again(server, clock, first):
    pass_time(clock, 4, first)
    server.faults.add(Cut(done=True), verb="patch", resource="leases")
    pass_time(clock, 6, first)
    assert first.leader.leads
    assert spec(server)["leaseTransitions"] == 1


def test_a_paused_leader_begins_no_write_after_it_wakes(server, clock, first, second):
    pass_time(clock, 10, first, second)
    assert first.fence.begin()
    pass_time(clock, 30, second)  # the first does not run
    assert second.leader.leads
    with pytest.raises(Deposed):
        first.write()
    assert not [c for c in server.calls if c.write and c.resource == "deployments"]


def test_a_round_does_not_outlive_the_leadership_it_began_in(server, clock, first):
    pass_time(clock, 4, first)
    assert first.fence.begin()
    clock.now += 20
    first.leader.tick()
    assert first.leader.leads  # won back, as nobody else was there
    with pytest.raises(Deposed):
        first.write()
    assert first.fence.begin()
    assert first.write()


def test_a_write_may_take_no_longer_than_until_another_may_lead(server, clock, first):
    pass_time(clock, 4, first)
    first.fence.begin()
    assert first.fence() == pytest.approx(12.0)


def test_a_fence_that_is_closed_lets_nothing_through(server, clock, first):
    pass_time(clock, 4, first)
    first.fence.begin()
    first.fence.close()
    with pytest.raises(Deposed):
        first.write()
    assert not first.fence.begin()


def test_a_process_that_hangs_gives_way(server, clock, first, second):
    pass_time(clock, 10, first, second)
    first.fit = False
    pass_time(clock, 20, first, second)
    assert (first.leader.leads, second.leader.leads) == (False, True)


def test_a_successor_of_the_same_name_need_not_wait(server, clock, first):
    pass_time(clock, 10, first)
    again = Replica("isocost-a", server, clock)
    again.leader.tick()
    assert again.leader.leads
    assert spec(server)["leaseTransitions"] == 2
    first.leader.tick()
    assert first.leader.epoch() != again.leader.epoch()


def test_without_the_right_to_read_the_lease_nobody_leads_and_the_reason_is_told(server, clock, first):
    server.faults.add(
        Refuse(code=403, reason="Forbidden", message="leases is forbidden"), resource="leases", times=None
    )
    pass_time(clock, 10, first)
    assert not first.leader.leads
    assert "leases is forbidden" in first.leader.told


def test_a_lease_that_is_deleted_ends_the_leadership_and_a_new_one_is_another(server, clock, first):
    pass_time(clock, 4, first)
    before = first.leader.epoch()
    server.remove(LEASE, "isocost", namespace=SPACE)
    pass_time(clock, 4, first)
    after = first.leader.epoch()
    assert before is not None
    assert after is not None
    assert before.lease != after.lease
    assert not before.later(after)
    assert not after.later(before)


def test_without_a_lease_everything_may_be_written():
    fence = Fence(None)
    assert fence.begin()
    assert fence() == float("inf")
    fence.close()
    assert not fence.begin()

"""Two replicas: only the holder of the Lease writes, the other one takes over, and who wakes up late changes nothing."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest

from e2e import shop
from e2e.capi import Capi
from e2e.cluster import Cluster
from e2e.install import Operator
from e2e.judge import SETTLE_SECONDS, needed, settled, short
from e2e.load import Load
from e2e.prometheus import Prometheus
from e2e.record import Record, World
from e2e.replicas import landed, said, takeovers, trespasses, writer, writes
from e2e.shopfront import Shopfront, complete, condition, open_shop, plans
from e2e.wait import until

TAKEOVER_SECONDS = 30.0
FIRST, SECOND = "isocost-a", "isocost-b"


@pytest.fixture(scope="module")
def front(plane: Cluster, capi: Capi, load: Load, prometheus: Prometheus) -> Shopfront:
    return open_shop(plane, capi, load, prometheus)


@pytest.fixture(scope="module")
def first(front: Shopfront) -> Iterator[Operator]:
    replica = front.operator.replica(FIRST)
    yield replica
    replica.kill()


@pytest.fixture(scope="module")
def second(front: Shopfront) -> Iterator[Operator]:
    replica = front.operator.replica(SECOND)
    yield replica
    replica.kill()


@pytest.fixture(autouse=True)
def audited(record: Record) -> None:
    if not record.audited:
        pytest.skip("who wrote what is in the audit log, which only our own plane keeps")


def under_way(world: World) -> str:
    """The name of the plan that is being carried out, or ""."""
    names = (plan["metadata"]["name"] for plan in plans(world))
    return next((n for n in names if condition(world, "Progressing", n, of="costplans").get("status") == "True"), "")


def test_a_leader_that_was_paused_before_a_write_is_refused_and_steps_down(
    front: Shopfront, first: Operator, second: Operator, record: Record
) -> None:
    first.start(kill=["stop:4:/eviction"])
    until(lambda: first.leads, TAKEOVER_SECONDS, "the first to lead")
    second.start()
    assert not second.leads
    front.policy()
    until(lambda: "stopped before POST" in first.log(), 150, "the first to be stopped before its fourth eviction")
    plan = under_way(record.now())
    until(lambda: second.leads, TAKEOVER_SECONDS, "the second to take over")
    record.wait(lambda world: moved_on(record), 60, "the second to move on")
    before = len(writes(record, FIRST))
    first.signal(signal.SIGCONT)
    until(lambda: "isocost_leader 0.0" in first.metrics(), TAKEOVER_SECONDS, "the first to stand by")
    late = until(lambda: writes(record, FIRST)[before:], 20, "the late write to be answered")
    assert [said(entry) for entry in late if landed(entry)] == []
    assert "does not hold the Lease" in said(late[0])

    best = shop.cheapest(needed())
    record.wait(settled(best, needed()), SETTLE_SECONDS, f"the fleet to cost {best} USD/h")
    finished, carried = complete(record.now()), record.now().get("costplans", plan)
    assert finished is not None
    assert carried is not None  # to its end, or until more demand than it was made for took its place
    assert {one["status"]["epoch"]["holder"] for one in (finished, carried)} == {SECOND}
    assert trespasses(record) == []
    assert short(record) == []
    assert front.capi.lost == []
    assert first.alive
    assert {writer(entry) for entry in writes(record)} == {FIRST, SECOND}


def moved_on(record: Record) -> bool:
    """Whether the second has carried out a step of the plan."""
    steps = ("pods", "nodes", "deployments", "machinedeployments", "machines")
    return any(landed(entry) and entry["objectRef"]["resource"] in steps for entry in writes(record, SECOND))


def test_a_leader_that_is_killed_is_followed_by_the_other_which_finishes_the_plan(
    front: Shopfront, first: Operator, second: Operator, record: Record
) -> None:
    assert (first.leads, second.leads) == (False, True)
    until(lambda: takeovers(record), 10, "a renewal of the second to be in the audit log")
    shop.load(front.load, 2)
    plan = record.wait(under_way, 120, "a plan for twice the demand to be under way")
    second.kill()
    until(lambda: first.leads, TAKEOVER_SECONDS, "the first to take over")
    best = shop.cheapest(needed(2))
    record.wait(settled(best, needed(2)), SETTLE_SECONDS, f"the fleet to cost {best} USD/h")
    held = record.now().get("costplans", plan)
    assert held is not None
    assert held["status"]["epoch"]["holder"] == FIRST
    assert [who for _, who in takeovers(record)] == [SECOND, FIRST]
    assert trespasses(record) == []


def test_a_leader_that_is_told_to_end_gives_the_lease_back_and_exits_with_zero(
    first: Operator, second: Operator, record: Record
) -> None:
    second.start()
    assert (first.leads, second.leads) == (True, False)
    until(lambda: takeovers(record), 10, "a renewal of the first to be in the audit log")
    first.signal(signal.SIGTERM)
    first.ended(45)
    assert first.code == 0
    until(lambda: second.leads, 10, "the second to take over, without waiting for the Lease to expire")
    until(lambda: len(takeovers(record)) >= 3, 10, "the takeover to be in the audit log")
    assert [who for _, who in takeovers(record)] == [FIRST, "", SECOND]
    assert trespasses(record) == []

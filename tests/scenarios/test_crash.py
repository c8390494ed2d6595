"""A whole consolidation is killed just before and just after each of its writes, and always ends the same.

Also with the answer of each write lost, with each write refused as a conflict, and with each write throttled. In every run
the promises hold from start to end, judged from the log of all changes and not by looking now and then.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from tests.scenarios.fleet import CHEAP, FLOORS, Fleet, consolidation, least

from isocost.testing.faults import Call, Cut, Effect, Kill, Killed, Refuse
from isocost.world.plan import Phase, Plan

MOST_WRITES = 200


def undisturbed() -> tuple[Fleet, Plan]:
    fleet = Fleet.running()
    plan = consolidation()
    assert fleet.finish(plan) is Phase.COMPLETE
    return fleet, plan


@pytest.fixture(scope="module")
def calm() -> Fleet:
    return undisturbed()[0]


def writes(fleet: Fleet) -> list[Call]:
    """The operator's writes."""
    return [call for call in fleet.server.calls if call.write]


def deaths(calm: Fleet, word: str) -> Iterator[int]:
    assert 20 < len(writes(calm)) < MOST_WRITES
    yield from range(1, len(writes(calm)) + 1)


def check(fleet: Fleet, calm: Fleet, where: str) -> None:
    """The end is the undisturbed one, and on the way nothing was broken."""
    assert fleet.end() == calm.end(), where
    assert {ref: least(fleet, ref.name) >= floor for ref, floor in FLOORS.items()} == dict.fromkeys(FLOORS, True), where
    assert made_before_broken(fleet), where
    announced(fleet, where)


def made_before_broken(fleet: Fleet) -> bool:
    """Whether the cheap node was there before the first cordon."""
    came: set[str] = set()
    for change in fleet.server.store.log:
        if change.resource == "nodes":
            node = json.loads(change.raw)
            came |= {change.key[1]} if change.key[1].startswith(CHEAP) else set()
            if node.get("spec", {}).get("unschedulable"):
                return len(came) == 1
    return False


def announced(fleet: Fleet, where: str) -> None:
    """Every write to anything but the plan itself was made while the journal said that its step is Running."""
    running: set[str] = set()
    for call in writes(fleet):
        if call.resource != "costplans":
            wanted = steps(call)
            assert running & wanted, f"{where}: {call.verb} {call.resource} {call.name} was not announced"
        elif call.subresource and 0 < call.status < 300:
            lines = json.loads(call.body)["status"]["journal"]
            running = {line["step"] for line in lines if line["state"] == "Running"}


def steps(call: Call) -> set[str]:
    """The steps of the plan that may make this write."""
    count = json.loads(call.body or b"{}").get("spec", {}).get("replicas")
    known = {
        ("create", "machinedeployments"): {"s01"},
        ("patch", "deployments"): {("web", 5): {"s03"}, ("web", 4): {"s12"}, ("api", 3): {"s04"}}.get(
            (call.name, count), {"s13"}
        ),
        ("patch", "nodes"): {"s05" if call.name.startswith("dear") else "s06"},
        ("create", "pods"): {"s07", "s08"},
        ("patch", "machines"): {"s09" if call.name.startswith("dear") else "s10"},
        ("patch", "machinedeployments"): {"s09" if call.name == "dear" else "s10"},
        ("delete", "machinedeployments"): {"s11"},
    }
    return known[call.verb, call.resource]


def test_the_undisturbed_run_ends_on_the_cheap_fleet(calm: Fleet):
    end = calm.end()
    assert end["pools"] == {CHEAP: 1, "old": 1}
    assert end["replicas"] == {"web": 4, "api": 2}
    assert end["nodes"] == {f"{CHEAP}-001": False, "old-001": False}
    assert len(end["pods"]) == 6
    assert set(end["journal"].values()) == {"Done"}
    assert end["lost"] == []
    check(calm, calm, "undisturbed")


@pytest.mark.slow
@pytest.mark.parametrize("word", ["before", "after"])
def test_a_death_at_any_write_changes_nothing_about_the_end(calm: Fleet, word: str):
    for number in deaths(calm, word):
        fleet = Fleet.running()
        plan = consolidation()
        kill = Kill(**{word: number})
        fleet.gate, fleet.after = kill.gate, kill.done
        with pytest.raises(Killed):
            fleet.finish(plan)
        fleet.gate, fleet.after = type(fleet).gate, type(fleet).after
        fleet.cluster.tick()
        assert fleet.finish(plan) is Phase.COMPLETE, f"{word} write {number}"
        check(fleet, calm, f"{word} write {number}")


@pytest.mark.slow
@pytest.mark.parametrize(
    "effects",
    [
        (Cut(done=True),),
        (Cut(done=False),),
        (Refuse(code=409, reason="Conflict"), Refuse(code=429, reason="TooManyRequests", after=1)),
    ],
    ids=["answer lost", "request lost", "conflict, then throttled"],
)
def test_a_fault_at_any_write_changes_nothing_about_the_end(calm: Fleet, effects: tuple[Effect, ...]):
    for number in deaths(calm, "fault"):
        fleet = Fleet.running()
        plan = consolidation()
        start = len(fleet.server.calls)
        for later, effect in enumerate(effects):
            fleet.server.faults.add(effect, test=lambda call, n=number + later, s=start, f=fleet: nth(f, call, n, s))
        assert fleet.finish(plan) is Phase.COMPLETE, f"{effects} at write {number}"
        check(fleet, calm, f"{effects} at write {number}")


def nth(fleet: Fleet, call: Call, number: int, start: int) -> bool:
    """Whether this call is the operator's n-th write."""
    return call.write and sum(one.write for one in fleet.server.calls[start:]) == number

"""Pods that wait in vain end the pause between two rounds: once, and together."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from isocost.kube.calls import Patience
from isocost.kube.client import Client
from isocost.kube.errors import ApiError
from isocost.kube.kinds import POD
from isocost.serve.waiting import MOST, Waiting
from isocost.testing import builders
from isocost.testing.faults import Refuse
from isocost.testing.server import Server

TRIED = {"phase": "Pending", "conditions": [{"type": "PodScheduled", "status": "False", "reason": "Unschedulable"}]}
GATED = {"phase": "Pending", "conditions": [{"type": "PodScheduled", "status": "False", "reason": "SchedulingGated"}]}


@dataclass
class Door:
    """A cluster with pods, and somebody at the door who counts how often he was woken."""

    server: Server = field(default_factory=Server)
    woken: int = 0

    def __post_init__(self) -> None:
        self.server.space("shop")
        client = Client(self.server.transport(), patience=Patience(call=0.0))
        self.waiting = Waiting(client, self._wake, lambda: True)

    def _wake(self) -> None:
        self.woken += 1

    def pod(self, name: str, status: object = TRIED, node: str = "") -> None:
        spec = {"containers": [{"name": "main", "image": "x"}], **({"nodeName": node} if node else {})}
        self.server.seed({**builders.thing(POD, name, "shop", spec=spec), "status": status})

    def looks(self, count: int) -> int:
        for _ in range(count):
            self.waiting.look()
        return self.woken


def test_a_pod_that_waits_in_vain_is_news_once() -> None:
    door = Door()
    assert door.looks(2) == 0
    door.pod("a")
    assert door.looks(1) == 0
    assert door.looks(5) == 1


def test_pods_that_come_one_after_the_other_are_news_together() -> None:
    door = Door()
    for name in "abc":
        door.pod(name)
        assert door.looks(1) == 0
    assert door.looks(5) == 1


def test_pods_that_the_scheduler_is_still_to_try_are_not_waited_for() -> None:
    """The round counts with them; each of them would be tried for nothing, one after the other, while nobody buys."""
    door = Door()
    for name in "abc":
        door.pod(name, {"phase": "Pending"})
    door.pod("d")
    assert door.looks(1) == 0
    assert door.looks(1) == 1


def test_pods_that_a_round_counted_with_are_news_once_no_more_of_them_are_tried() -> None:
    door = Door()
    for name in "abc":
        door.pod(name, {"phase": "Pending"})
    door.pod("d")
    door.looks(2)
    for name in "abc":
        door.server.edit(POD, name, lambda old: {**old, "status": TRIED}, namespace="shop", subresource="status")
        assert door.looks(1) == 1
    assert door.looks(5) == 2


def test_pods_that_no_scheduler_tries_are_not_waited_for() -> None:
    door = Door()
    door.pod("nobody's", {"phase": "Pending"})
    door.looks(2)
    door.pod("a")
    assert door.looks(2) == 1


def test_pods_that_do_not_stop_coming_are_not_waited_for_any_longer() -> None:
    door = Door()
    for number in range(MOST + 1):
        door.pod(f"p{number}")
        door.looks(1)
    assert door.woken == 1


def test_a_round_that_begins_while_more_pods_come_waits_until_all_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("isocost.serve.waiting.LOOK", 0.001)
    door = Door()
    assert door.waiting.gathered()
    door.pod("a")
    door.looks(1)
    assert not door.waiting.gathered()
    door.looks(1)
    assert door.waiting.gathered()


def test_a_round_waits_for_no_news_that_cannot_be_looked_for() -> None:
    door = Door()
    door.pod("a")
    door.looks(1)
    door.server.faults.add(Refuse(code=500, reason="InternalError"), test=lambda call: call.resource == "pods")
    door.waiting.attempt()
    assert door.waiting.gathered()


@pytest.mark.parametrize(("status", "node"), [({"phase": "Pending"}, ""), (GATED, ""), (TRIED, "n1")])
def test_a_pod_that_is_new_gated_or_placed_is_no_news(status: object, node: str) -> None:
    door = Door()
    door.pod("a", status, node)
    assert door.looks(3) == 0


def test_a_pod_of_the_same_name_is_news_again() -> None:
    door = Door()
    door.pod("a")
    door.looks(3)
    door.server.remove(POD, "a", namespace="shop")
    door.pod("a")
    assert door.looks(3) == 2


def test_a_look_that_fails_forgets_nothing() -> None:
    door = Door()
    door.pod("a")
    door.looks(3)
    door.server.faults.add(Refuse(code=500, reason="InternalError"), test=lambda call: call.resource == "pods")
    with pytest.raises(ApiError):
        door.waiting.look()
    door.server.faults.clear()
    assert door.looks(3) == 1

"""Node problem conditions."""

from __future__ import annotations

from decimal import Decimal

from isocost.observe import wire
from isocost.observe.problems import failed, remembered, strain


def condition(kind: str, status: str = "True", reason: str = "") -> wire.Condition:
    return wire.Condition(type=kind, status=status, reason=reason)


def test_a_fatal_condition_makes_the_node_no_capacity() -> None:
    said = failed([condition("Ready"), condition("KernelDeadlock", reason="DockerHung")])
    assert said == "condition KernelDeadlock is True (DockerHung)"
    assert failed([condition("KernelDeadlock", "False"), condition("KernelDeadlock", "Unknown")]) == ""


def test_a_condition_nobody_listed_says_nothing() -> None:
    assert failed([condition("TeamsOwn")]) == ""
    assert strain([condition("TeamsOwn")]) == {"strain": 1, "strained": ""}


def test_the_worst_strain_counts() -> None:
    found = strain([condition("DiskPressure"), condition("FrequentKubeletRestart")])
    assert found == {"strain": Decimal("1.5"), "strained": "condition FrequentKubeletRestart is True"}


def test_a_noted_condition_is_not_remembered_because_conditions_are_read_anew() -> None:
    assert remembered({"isocost.dev/failed": "condition KernelDeadlock is True"}) == ""
    assert remembered({"isocost.dev/failed": "GPU 0 reports Xid 79: x"}) == "GPU 0 reports Xid 79: x"
    assert remembered({}) == ""

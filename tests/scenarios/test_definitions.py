"""Kinds that are older than the operator: everything stands still and says why, and goes on once they are updated."""

from __future__ import annotations

import copy
from typing import Any

from tests.scenarios.rounds import Operator, Remembered, opened

from isocost.api.kinds import KINDS
from isocost.api.schema import crd
from isocost.api.texts import UPDATE_KINDS
from isocost.kube.kinds import COSTPLAN, COSTPOLICY, DEFINITION, DEPLOYMENT
from isocost.world.epoch import Epoch


def install(operator: Operator, older: bool) -> None:
    """The four definitions as objects; older ones know neither a plan's epoch nor a policy's pause."""
    there = {one["metadata"]["name"] for one in operator.server.all(DEFINITION)}
    for made in map(copy.deepcopy, map(crd, KINDS)):
        root = made["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]
        for part, field in (("status", "epoch"), ("spec", "paused")) if older else ():
            root.get(part, {}).get("properties", {}).pop(field, None)
        if made["metadata"]["name"] not in there:
            operator.server.seed(made)
        else:
            operator.server.edit(
                DEFINITION, made["metadata"]["name"], lambda old, made=made: {**old, "spec": made["spec"]}
            )


def foreign(operator: Operator) -> list[str]:
    """What was written to anything but our own objects and events."""
    ours = ("costpolicies", "costplans", "events")
    return [
        f"{call.verb} {call.resource}" for call in operator.server.calls if call.write and call.resource not in ours
    ]


def test_outdated_kinds_halt_everything_and_name_fields_and_command(solver: Remembered) -> None:
    operator = opened(solver)
    install(operator, older=True)
    for _ in range(3):
        operator.round()
    said = operator.condition("DefinitionsCurrent")
    assert (said["status"], said["reason"]) == ("False", "OutdatedDefinitions")
    assert "costplans.isocost.dev: status.epoch" in said["message"]
    assert UPDATE_KINDS in said["message"]
    assert operator.condition("Ready")["reason"] == "OutdatedDefinitions"
    assert (foreign(operator), operator.plans()) == ([], [])


def test_an_open_plan_stands_still_and_goes_on_once_the_kinds_are_updated(solver: Remembered) -> None:
    operator = opened(solver)
    install(operator, older=False)
    for _ in range(3):
        operator.round()
    (plan,) = operator.plans()
    install(operator, older=True)
    operator.round()
    written, stood = len(foreign(operator)), operator.server.find(COSTPLAN, plan["metadata"]["name"])
    for _ in range(3):
        operator.round()
    assert len(foreign(operator)) == written
    assert operator.server.find(COSTPLAN, plan["metadata"]["name"]) == stood
    install(operator, older=False)
    operator.rest()
    assert operator.condition("DefinitionsCurrent")["reason"] == "DefinitionsKnown"
    assert operator.end()["nodes"] == ["cheap", "cheap"]


def test_definitions_that_cannot_be_read_are_unknown_and_the_work_goes_on(solver: Remembered) -> None:
    operator = opened(solver)
    operator.server.rights.deny("get", "customresourcedefinitions")
    operator.rest()
    said = operator.condition("DefinitionsCurrent")
    assert (said["status"], said["reason"]) == ("Unknown", "DefinitionsUnread")
    assert operator.end()["nodes"] == ["cheap", "cheap"]


def test_a_field_that_gets_lost_is_noticed_by_the_journal_where_definitions_cannot_be_read(solver: Remembered) -> None:
    operator = opened(solver)
    operator.server.rights.deny("get", "customresourcedefinitions")
    operator.epoch = Epoch(lease="l", number=1, holder="a")
    keep = operator.client.patch

    def prune(kind: Any, name: str, body: Any, **more: Any) -> bytes:
        if kind is COSTPLAN:
            body = {**body, "status": {k: v for k, v in body["status"].items() if k != "epoch"}}
        return keep(kind, name, body, **more)

    operator.client.patch = prune  # type: ignore[method-assign]
    for _ in range(4):
        operator.turn()
    assert foreign(operator) == []
    assert UPDATE_KINDS in operator.condition("Progressing")["message"]
    assert operator.server.find(DEPLOYMENT, "web", namespace="shop")["spec"]["replicas"] == 8
    assert operator.server.find(COSTPOLICY, "fleet")["status"]["planRef"]

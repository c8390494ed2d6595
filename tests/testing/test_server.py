"""What the fake server does beyond the shared contract: its log, its faults, its rights, its door."""

import json
import threading
from collections.abc import Iterator

import pytest
import requests

from isocost.kube.client import Client
from isocost.kube.errors import Forbidden, Invalid, NotFound
from isocost.kube.kinds import COSTPOLICY, MACHINEDEPLOYMENT, NODE, NODEPOOL, POD, kind
from isocost.testing.builders import definition, machines, node, nodepool, pod, policy
from isocost.testing.faults import Hang, Refuse
from isocost.testing.server import Server


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(idle=0.05) as made:
        yield made


def events(server: Server, path: str, count: int, **query: str) -> list[dict[str, object]]:
    """The first so many events of a watch."""
    with requests.get(server.url + path, params={"watch": "true", **query}, stream=True, timeout=10) as answer:
        lines = answer.iter_lines()
        return [json.loads(next(lines)) for _ in range(count)]


def test_calls_are_numbered_and_the_test_s_own_hand_is_not(server: Server) -> None:
    client = Client(server.transport())
    server.seed(pod("web"))
    client.list(POD, namespace="default")
    client.patch(POD, "web", {"metadata": {"labels": {"a": "b"}}}, namespace="default")
    with pytest.raises(NotFound):
        client.scale(POD, "web", namespace="default")
    seen = [(call.number, call.verb, call.subresource, call.status) for call in server.calls]
    assert seen == [(1, "list", "", 200), (2, "patch", "", 200), (3, "get", "scale", 404)]
    assert [call.number for call in server.writes] == [2]


def test_a_fault_hits_its_call_and_is_used_up(server: Server) -> None:
    client = Client(server.transport(), sleep=lambda seconds: None)
    server.faults.add(Refuse(code=422, reason="Invalid"), verb="patch", resource="nodes")
    server.seed(node("n"))
    server.seed(pod("p"))
    client.patch(POD, "p", {"metadata": {"labels": {"a": "b"}}}, namespace="default")
    with pytest.raises(Invalid):
        client.patch(NODE, "n", {"spec": {"unschedulable": True}})
    client.patch(NODE, "n", {"spec": {"unschedulable": True}})


def test_denied_rights_are_enforced_and_told(server: Server) -> None:
    client = Client(server.transport())
    server.rights.deny("create", "pods", "eviction")
    server.seed(pod("p"))
    assert not client.review("create", POD, namespace="default", subresource="eviction").allowed
    with pytest.raises(Forbidden):
        client.evict("p", namespace="default", uid="")
    server.rights.restore()
    client.evict("p", namespace="default", uid="")


def test_a_watch_shows_each_change_once_and_then_bookmarks(server: Server) -> None:
    server.seed(pod("old"))
    start = str(server.store.version)
    server.seed(pod("new"))
    server.remove(POD, "old", namespace="default")
    found = events(server, "/api/v1/pods", 3, resourceVersion=start, allowWatchBookmarks="true")
    assert [each["type"] for each in found] == ["ADDED", "DELETED", "BOOKMARK"]


def test_a_watch_without_a_version_begins_with_what_is_there(server: Server) -> None:
    server.seed(pod("a"))
    server.seed(pod("b"))
    found = events(server, "/api/v1/namespaces/default/pods", 2)
    assert [(each["type"], each["object"]["metadata"]["name"]) for each in found] == [("ADDED", "a"), ("ADDED", "b")]


def test_a_watch_delivers_what_happens_while_it_is_open(server: Server) -> None:
    found: list[dict[str, object]] = []
    start = str(server.store.version)
    watcher = threading.Thread(target=lambda: found.extend(events(server, "/api/v1/pods", 1, resourceVersion=start)))
    watcher.start()
    server.seed(pod("late"))
    watcher.join(10)
    assert [each["type"] for each in found] == ["ADDED"]


def test_a_watch_of_a_selector_sees_objects_come_and_go(server: Server) -> None:
    server.seed(pod("p", labels={"tier": "web"}))
    start = str(server.store.version)
    for tier in ("batch", "web"):
        server.edit(
            POD,
            "p",
            lambda old, tier=tier: {**old, "metadata": {**old["metadata"], "labels": {"tier": tier}}},
            namespace="default",
        )
    found = events(server, "/api/v1/pods", 2, resourceVersion=start, labelSelector="tier=web")
    assert [each["type"] for each in found] == ["DELETED", "ADDED"]


def test_a_watch_from_a_forgotten_version_is_410(server: Server) -> None:
    server.seed(pod("a"))
    server.store.compact()
    (found,) = events(server, "/api/v1/pods", 1, resourceVersion="1")
    assert (found["type"], found["object"]["code"]) == ("ERROR", 410)


def test_stopping_ends_a_hanging_call(server: Server) -> None:
    server.faults.add(Hang())
    ended = threading.Event()

    def ask() -> None:
        with pytest.raises(requests.ConnectionError):
            requests.get(server.url + "/api/v1/pods", timeout=30)
        ended.set()

    caller = threading.Thread(target=ask)
    caller.start()
    while not server.calls:
        caller.join(0.01)
    server.stop()
    assert ended.wait(10)
    caller.join(10)


def test_discovery_lists_what_kopf_looks_for(server: Server) -> None:
    groups = {each["name"] for each in requests.get(server.url + "/apis", timeout=5).json()["groups"]}
    assert {"apps", "isocost.dev", "karpenter.sh"} <= groups
    found = requests.get(server.url + "/apis/isocost.dev/v1alpha1", timeout=5).json()["resources"]
    assert {"costpolicies", "costpolicies/status", "costplans", "pricebooks", "sites"} <= {
        each["name"] for each in found
    }
    assert requests.get(server.url + "/apis/nobody.dev/v1", timeout=5).status_code == 404


def test_pools_of_both_drivers_have_a_scale(server: Server) -> None:
    client = Client(server.transport())
    server.seed(machines("big", 3))
    server.seed(nodepool("static", 2))
    assert client.scale(MACHINEDEPLOYMENT, "big", namespace="default").replicas == 3
    found = client.scale(NODEPOOL, "static")
    assert client.set_scale(NODEPOOL, "static", 4, version=found.version).replicas == 4


def test_a_kind_that_is_not_installed_is_not_found(server: Server) -> None:
    server.registry.drop(NODEPOOL)
    with pytest.raises(NotFound):
        Client(server.transport()).list(NODEPOOL)


def test_a_definition_brings_a_schema_to_a_known_kind(server: Server) -> None:
    modes = {"type": "string", "enum": ["Observe", "Recommend"], "default": "Recommend"}
    server.registry.define(definition(COSTPOLICY, spec={"type": "object", "properties": {"mode": modes}}))
    client = Client(server.transport())
    client.create(COSTPOLICY, {"metadata": {"name": "fleet"}, "spec": {}})
    found = server.find(COSTPOLICY, "fleet")
    assert found is not None
    assert found["spec"] == {"mode": "Recommend"}
    with pytest.raises(Invalid, match=r"spec\.mode"):
        client.create(COSTPOLICY, policy("other", mode="Yolo"))


def test_a_kind_that_nobody_serves_cannot_be_seeded(server: Server) -> None:
    stray = kind("nobody.dev/v1", "things", "Thing")
    with pytest.raises(KeyError, match="CustomResourceDefinition"):
        server.seed({"apiVersion": stray.api, "kind": stray.name, "metadata": {"name": "x"}})

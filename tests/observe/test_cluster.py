"""Pods, nodes and budgets as they are read from an API server."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from isocost.kube import kinds
from isocost.kube.calls import Patience
from isocost.kube.client import Client
from isocost.kube.errors import ApiError, Forbidden, Unavailable
from isocost.observe.cluster import budgets, daemons, nodes, pods, rolling
from isocost.observe.lists import Lists, fetch
from isocost.testing import builders as make
from isocost.testing.cluster import Cluster
from isocost.testing.faults import Refuse, Skip
from isocost.testing.server import Server
from isocost.units import Resources
from isocost.world.cluster import OPENED, SEATING, Pod
from isocost.world.ref import Ref

WEB = Ref("Deployment", "web", "shop")


def lists(server: Server) -> Lists:
    return fetch(Client(server.transport(), patience=Patience(call=0.1)))


def fleet(*things: dict[str, Any], nodes: int = 2) -> Server:
    """A settled cluster with these objects on some nodes."""
    cluster = Cluster()
    for i in range(nodes):
        cluster.server.seed(make.node(f"node-{i}"))
    for thing in things:
        cluster.server.seed(thing)
    cluster.settle()
    return cluster.server


def only(server: Server) -> Pod:
    (found,) = pods(lists(server))
    return found


def test_a_pod_belongs_to_the_deployment_and_not_to_its_replicaset() -> None:
    found = only(fleet(make.deployment("web", 1, "shop", spec=make.podspec("250m", "1Gi"))))
    assert found.owner == WEB
    assert found.requests == Resources.of({"cpu": 250, "memory": 2**30, "pods": 1})
    assert (found.ready, found.node.startswith("node-"), found.immovable, found.daemon) == (True, True, "", False)


def test_a_pod_of_a_statefulset_belongs_to_it() -> None:
    assert only(fleet(make.statefulset("db", 1, "shop"))).owner == Ref("StatefulSet", "db", "shop")


def test_a_bare_pod_has_no_owner_and_stays() -> None:
    found = only(fleet(make.pod("alone", "shop")))
    assert (found.owner, found.immovable) == (None, "bare pod")


def test_a_pod_that_fits_nowhere_is_unschedulable() -> None:
    found = only(fleet(make.deployment("web", 1, "shop", spec=make.podspec("64"))))
    assert (found.node, found.unschedulable, found.ready) == ("", True, False)


def test_finished_pods_are_not_seen() -> None:
    server = Server()
    for phase in ("Succeeded", "Failed"):
        server.seed({**make.pod(phase.lower(), "shop"), "status": {"phase": phase}})
    assert pods(lists(server)) == ()


def test_what_static_pods_take_is_off_their_node() -> None:
    server = Server()
    server.seed(make.node("node-0", cpu="4", memory="8Gi", pods=10))
    mirror = make.pod("etcd-node-0", "kube-system", node="node-0", spec=make.podspec("500m", "1Gi"))
    mirror["metadata"]["annotations"] = {"kubernetes.io/config.mirror": "x"}
    server.seed(mirror)
    found = lists(server)
    assert pods(found) == ()
    assert nodes(found)[0].allocatable == Resources.of({"cpu": 3500, "memory": 7 * 2**30, "pods": 9})


def test_a_pod_whose_requests_cannot_be_read_is_kept_and_never_moved() -> None:
    server = Server()
    odd = make.pod("odd", "shop", node="node-0", spec=make.podspec(cpu="-5"))
    server.seed(odd)
    found = only(server)
    assert found.immovable.startswith("its requests cannot be read")
    assert found.requests == Resources.of({"pods": 1})


def test_pods_of_a_rollout_under_way_stay() -> None:
    server = fleet(make.deployment("web", 1, "shop"))

    def behind(old: dict[str, Any]) -> dict[str, Any]:
        return {**old, "status": {**old["status"], "replicas": 2, "updatedReplicas": 1}}

    assert rolling(lists(server)) == frozenset()
    server.edit(kinds.DEPLOYMENT, "web", behind, namespace="shop", subresource="status")
    assert rolling(lists(server)) == {WEB}
    assert only(server).immovable == "rollout under way"


def test_a_spec_that_its_controller_has_not_seen_is_a_rollout_under_way() -> None:
    server = Server()
    server.seed(make.deployment("web", 1, "shop"))
    assert rolling(lists(server)) == {WEB}


def test_a_daemon_set_is_stood_for_by_one_pod_on_no_node_and_its_pods_are_known_as_daemons() -> None:
    server = Server()
    owner = server.seed(make.daemonset("agent", spec=make.podspec("100m", "64Mi")))
    server.seed(make.pod("agent-x", "kube-system", node="node-0", owner=owner))
    (found,) = daemons(lists(server))
    assert (found.daemon, found.node, found.requests.cpu_m) == (True, "", 100)
    assert only(server).daemon
    assert only(server).owner == found.owner


@pytest.mark.parametrize(
    ("key", "ready"), [("node.kubernetes.io/not-ready", False), ("karpenter.sh/unregistered", False), ("gpu", True)]
)
def test_a_node_that_is_still_being_set_up_is_not_ready(key: str, ready: bool) -> None:
    """Its kubelet calls it Ready a moment before these taints go, and until then it takes no pod."""
    server = Server()
    server.seed(make.node("a", taints=[{"key": key, "effect": "NoSchedule"}]))
    (a,) = nodes(lists(server))
    assert a.ready is ready


def test_nodes_have_their_taints_labels_and_who_cordoned_them() -> None:
    server = Server()
    node = make.node("a", gpu=2, labels={"zone": "z"}, taints=[{"key": "gpu", "effect": "NoSchedule"}])
    node["metadata"]["annotations"] = {"isocost.dev/cordoned-by": "plan-1"}
    node["spec"]["unschedulable"] = True
    server.seed(node)
    server.seed(make.node("b", ready=False))
    a, b = nodes(lists(server))
    assert (a.labels["zone"], a.taints[0].key, a.allocatable.gpus, a.cordoned_by) == ("z", "gpu", 2, "plan-1")
    assert (a.ready, a.unschedulable, b.ready, b.unschedulable) == (True, True, False, False)


@pytest.mark.parametrize(
    ("noted", "opened"), [("2026-11-24T03:12:00+00:00", True), ("2026-11-24T03:12:00Z", True), ("soon", False)]
)
def test_a_node_that_was_held_says_when_it_opened(noted: str, opened: bool) -> None:
    server = Server()
    node = make.node("a", taints=[{"key": SEATING, "effect": "NoSchedule"}])
    node["metadata"]["annotations"] = {OPENED: noted}
    server.seed(node)
    (a,) = nodes(lists(server))
    assert (a.held, a.taints) == (True, ())
    assert a.opened == (datetime(2026, 11, 24, 3, 12, tzinfo=UTC) if opened else None)


def test_a_node_whose_room_cannot_be_read_offers_none() -> None:
    server = Server()
    server.seed(make.node("a", cpu="plenty"))
    (found,) = nodes(lists(server))
    assert (found.ready, found.allocatable) == (False, Resources())


def test_a_budget_allows_what_its_status_says_once_its_controller_has_seen_it() -> None:
    server = Server()
    fresh = {"disruptionsAllowed": 2, "observedGeneration": 1}
    server.seed({**make.budget("web", {"app": "web"}, "shop"), "status": fresh})
    server.seed({**make.budget("late", {"app": "web"}, "shop"), "status": {**fresh, "observedGeneration": 0}})
    late, web = budgets(lists(server))
    assert (web.allowed, web.selector, late.allowed) == (2, {"app": "web"}, 0)


def test_a_budget_without_selector_covers_nothing() -> None:
    server = Server()
    bare = make.budget("none", {}, "shop")
    bare["spec"].pop("selector")
    server.seed(bare)
    assert budgets(lists(server)) == ()


def test_many_pages_are_one_list() -> None:
    server = Server()
    for i in range(1203):
        server.seed(make.pod(f"pod-{i:04d}", "shop"))
    assert len(pods(lists(server))) == 1203
    assert sum(call.resource == "pods" for call in server.calls) == 3


def test_a_list_with_a_hole_raises_instead_of_showing_fewer_nodes() -> None:
    server = Server()
    for i in range(600):
        server.seed(make.node(f"node-{i:04d}"))
    server.faults.add(Skip(count=5), verb="list", resource="nodes", times=None)
    with pytest.raises(ApiError, match="fit together"):
        lists(server)


def test_a_list_that_expires_between_its_pages_starts_again() -> None:
    server = Server()
    for i in range(600):
        server.seed(make.pod(f"pod-{i:04d}", "shop"))
    second = Refuse(code=410, reason="Expired")
    server.faults.add(second, verb="list", resource="pods", test=lambda call: call.number > 1 and _pods(server) == 2)
    assert len(pods(lists(server))) == 600
    assert _pods(server) == 4


def _pods(server: Server) -> int:
    return sum(call.resource == "pods" for call in server.calls)


@pytest.mark.parametrize("resource", ["pods", "nodes", "replicasets", "poddisruptionbudgets", "costpolicies"])
def test_a_list_that_fails_raises(resource: str) -> None:
    server = Server()
    server.faults.add(Refuse(code=500), verb="list", resource=resource, times=None)
    with pytest.raises(Unavailable):
        lists(server)


def test_a_read_that_is_not_allowed_raises_and_names_the_kind() -> None:
    server = Server()
    server.rights.deny("list", "nodes")
    with pytest.raises(Forbidden, match="Node"):
        lists(server)


def test_a_cluster_without_keda_is_read_all_the_same() -> None:
    server = Server()
    server.registry.drop(kinds.SCALEDOBJECT)
    assert lists(server).scaledobjects == ()

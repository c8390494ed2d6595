"""Requests of running pods on the real API server: changed in place and acknowledged, refused, deferred, and left to a VPA."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from e2e.capi import Capi
from e2e.cluster import Cluster
from e2e.install import Operator
from e2e.judge import more_rounds
from e2e.load import Load
from e2e.prometheus import Prometheus
from e2e.record import Record, World
from e2e.shopfront import plans, touched
from e2e.sized import (
    ADVISED,
    ASKED,
    PATIENCE_SECONDS,
    PODS,
    SPACE,
    asks,
    complete,
    memory,
    message,
    opened,
    policy,
    shown,
    status,
    vpa,
    wait,
)


@pytest.fixture(scope="module")
def operator(plane: Cluster, capi: Capi, load: Load, prometheus: Prometheus) -> Iterator[Operator]:
    operator = opened(plane, load, prometheus, ("fits", "never", "later", "vpa")).start()
    yield operator
    operator.stop()


def apply(plane: Cluster, app: str, mode: str = "Enforce", sizing: str = "InPlace") -> None:
    plane.apply(policy(app, mode, sizing))


def label(plane: Cluster, app: str, word: str) -> str:
    """The kubelet of one pod of the app will say this to a resize; the pod's name."""
    pod = plane.client.list("pods", SPACE, f"app={app}")[0]["metadata"]["name"]
    labels = {"e2e.isocost.dev/resize": word, "e2e.isocost.dev/has": ASKED}
    plane.client.patch("pods", pod, {"metadata": {"labels": labels}}, SPACE, manager="story")
    return str(pod)


def test_recommend_says_what_to_ask_for_and_changes_nothing(plane: Cluster, operator: Operator, record: Record) -> None:
    apply(plane, "fits", sizing="Recommend")
    wait(record, "fits", lambda world: status(world, "fits").get("requests"), "a recommendation")
    (one,) = status(record.now(), "fits")["requests"]
    assert (one["container"], one["resource"], one["asked"], one["target"]) == ("main", "memory", ASKED, ADVISED)
    assert "highest working set" in one["reason"]
    assert "rightSizing.mode is Recommend" in status(record.now(), "fits")["requestsReason"]
    more_rounds(operator, seconds=PATIENCE_SECONDS)
    assert touched(record) == []
    assert plans(record.now()) == []


def test_pods_are_resized_in_place_one_after_another(plane: Cluster, operator: Operator, record: Record) -> None:
    before = {pod["metadata"]["uid"] for pod in record.now().pods(f"{SPACE}/fits")}
    apply(plane, "fits")
    wait(record, "fits", complete, "the plan to be done")
    world = record.now()
    assert set(asks(world, "fits").values()) == {ADVISED}
    assert {pod["metadata"]["uid"] for pod in world.pods(f"{SPACE}/fits")} == before
    assert message(world) == f"{PODS} of {PODS} pods have the new requests"
    assert sorted(touched(record)) == sorted(f"patch pods/{SPACE}/{name}/resize" for name in asks(world, "fits"))
    (plan,) = plans(world)
    (step,) = plan["spec"]["steps"]
    assert (step["action"], step["requests"]) == (
        "ResizePods",
        [{"container": "main", "from": {"memory": ASKED}, "to": {"memory": ADVISED}}],
    )
    under_way = [len(pending(world)) for _, world in record.instants()]
    assert max(under_way) == 1


def test_a_later_pod_is_resized_once_it_runs(plane: Cluster, operator: Operator, record: Record) -> None:
    """The two that are left share its memory meanwhile, so that what is advised afterwards may be more than it was."""
    gone = next(iter(asks(record.now(), "fits")))
    plane.client.delete("pods", gone, SPACE)
    wait(
        record,
        "fits",
        lambda world: gone not in asks(world, "fits") and resized(world) == PODS,
        "the pod that replaces it to be resized",
    )


def resized(world: World) -> int:
    """Pods of the app that have other requests than their template's, and by their kubelet too."""
    pods = world.pods(f"{SPACE}/fits")
    return sum(memory(pod) != ASKED and shown(pod) == memory(pod) for pod in pods)


def pending(world: World) -> list[str]:
    """Pods of the app that ask for what their kubelet has not shown yet."""
    pods = world.pods(f"{SPACE}/fits")
    return [p["metadata"]["name"] for p in pods if memory(p) == ADVISED and shown(p) != ADVISED]


def test_what_a_node_can_never_give_is_taken_back_and_not_tried_again(
    plane: Cluster, operator: Operator, record: Record
) -> None:
    name = label(plane, "never", "Infeasible")
    apply(plane, "never")
    wait(
        record,
        "never",
        lambda world: sorted(asks(world, "never").values()) == sorted([ADVISED, ADVISED, ASKED]) and complete(world),
        "the other pods to be resized",
    )
    assert asks(record.now(), "never")[name] == ASKED
    (no,) = record.now().get("costpolicies", "shop")["status"]["refusedResizes"]  # type: ignore[index]
    assert (no["pod"], no["memory"]) == (f"Pod/{SPACE}/{name}", ADVISED)
    assert "Infeasible: the node has no such memory" in no["reason"]
    assert "Infeasible" in message(record.now())
    more_rounds(operator, seconds=PATIENCE_SECONDS)
    assert touched(record).count(f"patch pods/{SPACE}/{name}/resize") == 2, "once there, once back"


def test_a_deferred_resize_is_waited_for(plane: Cluster, operator: Operator, record: Record) -> None:
    name = label(plane, "later", "Deferred")
    apply(plane, "later")
    wait(record, "later", lambda world: f"{name}: Deferred" in message(world), "the step to wait for the pod")
    more_rounds(operator, seconds=PATIENCE_SECONDS)
    assert not complete(record.now())
    assert asks(record.now(), "later")[name] == ADVISED, "it is not taken back"
    labels = {"e2e.isocost.dev/resize": None, "e2e.isocost.dev/has": None}
    plane.client.patch("pods", name, {"metadata": {"labels": labels}}, SPACE, manager="story")
    done(plane, name)
    wait(record, "later", lambda world: complete(world) and set(asks(world, "later").values()) == {ADVISED}, "the rest")


def done(plane: Cluster, name: str) -> None:
    """The kubelet finds room at last."""
    pod = plane.client.get("pods", name, SPACE)
    shows = [{**one, "resources": {"requests": {"memory": ADVISED}}} for one in pod["status"]["containerStatuses"]]
    rest = [each for each in pod["status"]["conditions"] if each["type"] != "PodResizePending"]
    body = {"status": {"containerStatuses": shows, "conditions": rest}}
    plane.client.patch("pods", name, body, SPACE, manager="kubelet", part="status")


def test_a_pod_that_a_vpa_sizes_is_never_resized(plane: Cluster, operator: Operator, record: Record) -> None:
    vpa(plane, "vpa")
    apply(plane, "vpa")
    wait(
        record,
        "vpa",
        lambda world: "VerticalPodAutoscaler" in status(world, "vpa").get("requestsReason", ""),
        "the reason",
    )
    assert status(record.now(), "vpa")["requests"][0]["target"] == ADVISED
    more_rounds(operator, seconds=PATIENCE_SECONDS)
    assert set(asks(record.now(), "vpa").values()) == {ASKED}
    assert not [write for write in touched(record) if "/resize" in write]

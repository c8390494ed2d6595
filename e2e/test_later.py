"""Pods that start after their workload was resized: they begin with what it was given, as long as nobody else has a say."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from e2e.capi import Capi
from e2e.client import Object
from e2e.cluster import Cluster
from e2e.install import Operator
from e2e.load import Load
from e2e.prometheus import Prometheus
from e2e.record import Record, World
from e2e.sized import ADVISED, ASKED, PODS, SPACE, asks, memory, opened, policy, shown, vpa, wait

BY = "isocost.dev/requests"
OTHER = "600Mi"


@pytest.fixture(scope="module")
def operator(plane: Cluster, capi: Capi, load: Load, prometheus: Prometheus) -> Iterator[Operator]:
    operator = opened(plane, load, prometheus, ("fits", "vpa"), **{"rightSizing.laterPods": "true"}).start()
    yield operator
    operator.stop()


def told(world: World, app: str) -> list[Object]:
    """What the policy's status says of the workload's later pods."""
    held = (world.get("costpolicies", "shop") or {}).get("status", {}).get("laterPods", ())
    return [ask for one in held if one["workload"] == f"Deployment/{SPACE}/{app}" for ask in one["requests"]]


def resized(plane: Cluster, record: Record, app: str) -> None:
    """All pods of the workload are resized, and later ones are to be."""
    plane.apply(policy(app))
    wanted = [{"container": "main", "from": {"memory": ASKED}, "to": {"memory": ADVISED}}]
    wait(
        record,
        app,
        lambda world: set(asks(world, app).values()) == {ADVISED} and told(world, app) == wanted,
        "the resize",
    )


def born(record: Record, app: str) -> list[Object]:
    """The pods of the workload that began since the record did, each as it was first seen."""
    found = (change.after for change in record.history("pods") if change.before is None and change.after)
    return [pod for pod in found if pod["metadata"]["labels"].get("app") == app]


def replaced(plane: Cluster, record: Record, app: str) -> Object:
    """One pod of the workload is deleted; the one that takes its place, as it was first seen."""
    gone = next(iter(asks(record.now(), app)))
    before = len(born(record, app))
    plane.client.delete("pods", gone, SPACE)
    wait(
        record, app, lambda world: len(born(record, app)) > before and world.ready(f"{SPACE}/{app}") == PODS, "another"
    )
    return born(record, app)[before]


def templated(plane: Cluster, app: str, spec: Object) -> None:
    plane.client.patch("deployments", app, {"spec": {"template": spec}}, SPACE, manager="author")


def test_a_later_pod_begins_with_what_running_pods_were_given(
    plane: Cluster, operator: Operator, record: Record
) -> None:
    resized(plane, record, "fits")
    pod = replaced(plane, record, "fits")
    assert memory(pod) == ADVISED
    assert pod["spec"]["containers"][0]["resources"] == {"requests": {"cpu": "500m", "memory": ADVISED}}
    assert pod["metadata"]["annotations"][BY] == "CostPolicy/shop"


def test_a_release_keeps_the_requests(plane: Cluster, operator: Operator, record: Record) -> None:
    templated(plane, "fits", {"metadata": {"annotations": {"release": "2"}}})
    wait(record, "fits", lambda world: rolled(world, "release", "2"), "the rollout")
    assert {memory(pod) for pod in born(record, "fits")} <= given(record, "fits")
    assert {pod["metadata"]["annotations"][BY] for pod in born(record, "fits")} == {"CostPolicy/shop"}


def given(record: Record, app: str) -> set[str]:
    """All that later pods were told to ask for: while a pod is away the others use its share, and may be advised more."""
    return {ask["to"]["memory"] for _, world in record.instants() for ask in told(world, app)}


def rolled(world: World, note: str, value: str) -> bool:
    """All pods that there are come from the new template, and run."""
    pods = world.pods(f"{SPACE}/fits")
    new = [pod for pod in pods if pod["metadata"].get("annotations", {}).get(note) == value]
    return len(pods) == len(new) == PODS and world.ready(f"{SPACE}/fits") == PODS


def test_nothing_is_given_that_the_namespace_would_refuse(plane: Cluster, operator: Operator, record: Record) -> None:
    limits = [{"type": "Container", "min": {"memory": "400Mi"}}]
    meta = {"name": "least", "namespace": SPACE}
    plane.client.create({"apiVersion": "v1", "kind": "LimitRange", "metadata": meta, "spec": {"limits": limits}})
    wait(record, "fits", lambda world: not told(world, "fits"), "the requests to be taken back")
    assert memory(replaced(plane, record, "fits")) == ASKED
    plane.client.delete("limitranges", "least", SPACE)


def test_an_author_who_writes_other_requests_has_the_last_word(
    plane: Cluster, operator: Operator, record: Record
) -> None:
    wait(record, "fits", lambda world: told(world, "fits"), "the requests to be given again")
    (main,) = plane.client.get("deployments", "fits", SPACE)["spec"]["template"]["spec"]["containers"]
    main["resources"]["requests"]["memory"] = OTHER
    templated(plane, "fits", {"metadata": {"annotations": {"release": "3"}}, "spec": {"containers": [main]}})
    wait(record, "fits", lambda world: rolled(world, "release", "3"), "the rollout")
    assert {memory(pod) for pod in born(record, "fits")} == {OTHER}


def test_a_pod_of_a_workload_that_a_vpa_sizes_begins_as_its_template_says(
    plane: Cluster, operator: Operator, record: Record
) -> None:
    resized(plane, record, "vpa")
    vpa(plane, "vpa")
    wait(record, "vpa", lambda world: not told(world, "vpa"), "the requests to be left to the VPA")
    pod = replaced(plane, record, "vpa")
    assert memory(pod) == ASKED
    assert BY not in pod["metadata"].get("annotations", {})
    wait(record, "vpa", lambda world: any(shown(one) == ASKED for one in world.pods(f"{SPACE}/vpa")), "its kubelet")

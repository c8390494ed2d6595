"""Beside other autoscalers: the real HPA controller and KEDA's real kind. isocost moves their bounds, and they the replicas."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from e2e import shop
from e2e.capi import Capi
from e2e.client import Object
from e2e.cluster import Cluster
from e2e.judge import SETTLE_SECONDS, needed, settled
from e2e.load import Load
from e2e.prometheus import Prometheus
from e2e.record import Record, World
from e2e.scalers import Scalers, autoscaler, scaledobject
from e2e.shopfront import Shopfront, open_shop, stands, touched

SPACE = shop.NAMESPACE
HPA, KEDA = "api", "worker"
"""services that an HPA and a ScaledObject scale; web has none"""


@pytest.fixture(scope="module")
def scalers(plane: Cluster) -> Iterator[Scalers]:
    with Scalers(plane, SPACE) as scalers:
        yield scalers


@pytest.fixture(scope="module")
def front(plane: Cluster, capi: Capi, load: Load, prometheus: Prometheus, scalers: Scalers) -> Iterator[Shopfront]:
    front = open_shop(plane, capi, load, prometheus)
    busy(front, scalers)
    client, (api, worker) = plane.client, (shop.SERVICES[HPA], shop.SERVICES[KEDA])
    client.create(autoscaler(HPA, HPA, SPACE, minReplicas=api, maxReplicas=api + 4))
    client.create(scaledobject(KEDA, KEDA, SPACE, minReplicaCount=worker, maxReplicaCount=worker + 4))
    front.operator.start()
    yield front
    front.operator.stop()


def busy(front: Shopfront, scalers: Scalers, times: float = 1.0) -> None:
    """The same demand for Prometheus and for the metrics server."""
    shop.load(front.load, times)
    for name in (HPA, KEDA):
        scalers.use(name, shop.cores(name, times))


def spec(world: World, kind: str, name: str) -> Object:
    found = world.get(kind, name, SPACE)
    return found["spec"] if found else {}


def replicas(name: str, count: int) -> Callable[[World], bool]:
    return lambda world: spec(world, "deployments", name).get("replicas") == count


def written(record: Record, kind: str) -> list[str]:
    """What the operator wrote of a kind in the shop, by name."""
    return sorted({write.split("/")[2] for write in touched(record) if write.split()[1].split("/")[0] == kind})


def test_in_recommend_mode_the_bounds_are_only_said(front: Shopfront, record: Record) -> None:
    front.policy("Recommend")
    record.wait(stands("Ready", "True", "PlanProposed"), 90, "a proposal")
    (plan,) = record.now().all("costplans")
    told = {(s["action"], s["target"]): s for s in reversed(plan["spec"]["steps"])}
    step = told["SetMinReplicas", f"HorizontalPodAutoscaler/{SPACE}/{HPA}"]
    assert (step["from"], step["to"]) == (shop.SERVICES[HPA], shop.need(HPA) + 1)
    assert f"Deployment/{SPACE}/{HPA}: " in step["reason"]
    assert ("SetMinReplicas", f"ScaledObject/{SPACE}/{KEDA}") in told
    assert touched(record) == []


def test_the_fleet_shrinks_by_the_minima_and_nobody_elses_replicas_are_written(
    front: Shopfront, record: Record
) -> None:
    front.policy()
    best = shop.cheapest(needed())
    record.wait(settled(best, needed()), SETTLE_SECONDS, f"the fleet to cost {best} USD/h")
    record.wait(
        lambda world: spec(world, "horizontalpodautoscalers", HPA)["minReplicas"] == shop.need(HPA), 60, "the minimum"
    )
    assert written(record, "deployments") == ["web"]
    assert written(record, "horizontalpodautoscalers") == [HPA]
    assert front.capi.lost == []


def test_the_real_hpa_follows_the_minimum_that_demand_needs(front: Shopfront, scalers: Scalers, record: Record) -> None:
    busy(front, scalers, 3)
    wanted = shop.need(HPA, 3)
    assert wanted > shop.cores(HPA, 3) / 0.8, "by its own metric the HPA would have fewer"
    record.wait(replicas(HPA, wanted), 120, f"the HPA controller to make {wanted} of {HPA}")
    assert "deployments" not in {write.split()[1].split("/")[0] for write in touched(record) if f"/{HPA}" in write}


def test_a_scaled_object_is_patched_instead_of_its_hpa(front: Shopfront, scalers: Scalers, record: Record) -> None:
    wanted = shop.need(KEDA, 6)
    busy(front, scalers, 6)
    record.wait(replicas(KEDA, wanted), 120, f"{wanted} of {KEDA}")
    held = record.now().get("scaledobjects", KEDA, SPACE)
    assert held is not None
    assert held["spec"]["minReplicaCount"] == wanted
    assert held["metadata"]["annotations"]["isocost.dev/bounds"].startswith(f"{shop.SERVICES[KEDA]}..")
    assert written(record, "scaledobjects") == [KEDA]
    assert f"keda-hpa-{KEDA}" not in written(record, "horizontalpodautoscalers")


def test_a_maximum_that_demand_outgrows_is_raised_and_given_back(
    front: Shopfront, scalers: Scalers, record: Record
) -> None:
    most, wanted = shop.SERVICES[HPA] + 4, shop.need(HPA, 6)
    assert wanted > most
    record.wait(replicas(HPA, wanted), 120, f"{wanted} of {HPA}, above its owner's {most}")
    busy(front, scalers)
    record.wait(
        lambda world: spec(world, "horizontalpodautoscalers", HPA)["maxReplicas"] == most,
        SETTLE_SECONDS,
        "the old maximum",
    )

"""What is somebody else's too: a second policy, a person, another controller. Nothing of it is patched, and both sides are told."""

from __future__ import annotations

from e2e import shop
from e2e.client import Object
from e2e.judge import SETTLE_SECONDS, fleet, more_rounds, needed, settled
from e2e.record import Record, World
from e2e.shopfront import Shopfront, condition, stands, touched

RIVAL = "rival"
OVERRIDE = "30s"
USED = 'sum(rate(container_cpu_usage_seconds_total{namespace="shop",container="main",pod=~"api-.*"}[30s]))'


def claimed(record: Record) -> None:
    for name in ("shop", RIVAL):
        record.wait(stands("OwnershipConflict", "True", "ClaimedTwice", name), 60, f"policy {name} to say ClaimedTwice")


def refused(front: Shopfront, record: Record, target: str) -> None:
    """Both policies say that the target is claimed twice, and three rounds later nothing has been patched."""
    claimed(record)
    for name in ("shop", RIVAL):
        said = condition(record.now(), "OwnershipConflict", name)["message"]
        assert all(word in said for word in (target, "shop", RIVAL, "narrow the selector"))
    more_rounds(front.operator)
    assert touched(record) == []


def healed(front: Shopfront, record: Record) -> None:
    """The rival is gone, and the other policy does not speak of it any more."""
    front.cluster.client.delete("costpolicies", RIVAL)
    record.wait(
        lambda world: condition(world, "OwnershipConflict")["reason"] != "ClaimedTwice", 30, "the conflict to end"
    )


def replicas(world: World, name: str) -> int:
    held = world.get("deployments", name, shop.NAMESPACE)
    return int(held["spec"]["replicas"]) if held else 0


def edited(world: World, target: str) -> bool:
    """Whether the policy says that a person edited the target."""
    said = condition(world, "OwnershipConflict")
    return said.get("reason") == "HumanEdit" and target in said["message"]


def test_a_workload_that_a_second_policy_claims_is_left_alone_until_one_gives_way(
    front: Shopfront, record: Record
) -> None:
    target = {"kind": "Deployment", "name": "api", "namespace": shop.NAMESPACE}
    claim: Object = {key: value for key, value in shop.workload().items() if key != "namespaces"}
    front.cluster.apply(shop.policy("Recommend", RIVAL, workloads=[{**claim, "targetRef": target}], pools=[]))
    front.policy(manualOverride=OVERRIDE)
    refused(front, record, "Deployment/shop/api")
    healed(front, record)
    best = shop.cheapest(needed())
    record.wait(settled(best, needed()), SETTLE_SECONDS, f"the fleet to cost {best} USD/h")


def test_what_a_person_scales_a_workload_or_a_pool_is_left_alone_for_the_override(
    front: Shopfront, record: Record
) -> None:
    best, fewer = shop.cheapest(needed()), shop.need("web") - 1
    (pool,) = [each for each in pools(record.now()) if "small-4" in each]
    front.cluster.client.scale("deployments", "web", fewer, shop.NAMESPACE)
    front.cluster.client.scale("machinedeployments", pool, 2, shop.CAPI)
    for target in ("Deployment/shop/web", f"MachineDeployment/{shop.CAPI}/{pool}"):
        record.wait(lambda world, target=target: edited(world, target), 30, f"the policy to say HumanEdit of {target}")
    record.wait(lambda world: fleet(world)["small-4"] == 2, 30, "the node that was asked for")
    more_rounds(front.operator)
    assert f"was set to {fewer} by someone else" in condition(record.now(), "OwnershipConflict")["message"]
    mine = [write for write in touched(record) if pool in write or "deployments/shop/web/" in write]
    assert mine == []  # the rest may be planned anew around it
    assert replicas(record.now(), "web") == fewer
    record.wait(settled(best, needed()), SETTLE_SECONDS, f"the override to end and the fleet to cost {best} USD/h")
    record.wait(stands("OwnershipConflict", "False"), 30, "the conflict to be over")
    assert front.capi.lost == []


def pools(world: World) -> list[str]:
    return [each["metadata"]["name"] for each in world.all("machinedeployments")]


def test_replicas_that_another_controller_applies_are_never_patched(front: Shopfront, record: Record) -> None:
    applied = next(s for s in shop.services() if s["kind"] == "Deployment" and s["metadata"]["name"] == "api")
    applied["spec"]["replicas"] = shop.need("api")
    front.cluster.client.apply(applied, manager="argocd")
    record.wait(stands("OwnershipConflict", "True", "ForeignManager"), 30, "the policy to say ForeignManager")
    assert (
        "spec.replicas of Deployment/shop/api belongs to the manager argocd"
        in (condition(record.now(), "OwnershipConflict")["message"])
    )
    front.load.cpu(f"{shop.NAMESPACE}/api", shop.cores("api", 3))
    wanted = shop.cores("api", 1.5)
    front.prometheus.wait(USED, lambda found: found and float(found[0]["value"][1]) > wanted)
    more_rounds(front.operator)
    assert [write for write in touched(record) if "deployments/shop/api" in write] == []
    assert replicas(record.now(), "api") == shop.need("api") < shop.need("api", 1.5)
    del applied["spec"]["replicas"]  # the controller gives the field up, and the operator may have it again
    front.cluster.client.apply(applied, manager="argocd")
    record.wait(lambda world: replicas(world, "api") >= shop.need("api", 3), 120, "api to grow")
    record.wait(stands("OwnershipConflict", "False"), 30, "the conflict to be over")
    record.wait(stands("Ready", "True", "Optimal"), SETTLE_SECONDS, "the fleet to be at rest")


def test_a_pool_that_a_second_policy_claims_stops_everything_until_one_gives_way(
    front: Shopfront, record: Record
) -> None:
    contested = {key: value for key, value in shop.pool(name="dear").items() if key != "template"}
    target = {"kind": "Deployment", "name": "nobody", "namespace": shop.NAMESPACE}
    claim: Object = {key: value for key, value in shop.workload().items() if key != "namespaces"}
    front.cluster.apply(shop.policy("Recommend", RIVAL, workloads=[{**claim, "targetRef": target}], pools=[contested]))
    claimed(record)  # a round that began before the rival was there would still follow demand
    shop.load(front.load, 2)
    refused(front, record, f"MachineDeployment/{shop.CAPI}/dear")
    assert replicas(record.now(), "web") == shop.need("web")
    healed(front, record)
    record.wait(lambda world: world.ready(f"{shop.NAMESPACE}/web") >= shop.need("web", 2), 120, "web to grow")

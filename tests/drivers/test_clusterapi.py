"""Cluster API's own corners: two API versions, marks that others left, rollouts, and what a rendered pool says."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from tests.drivers.benches import MACHINES, clusterapi, rule

from isocost.drivers import machines as api
from isocost.drivers.clusterapi import ClusterAPI
from isocost.drivers.marks import MARK, OURS
from isocost.kube.client import Client
from isocost.kube.errors import Conflict, NotFound
from isocost.kube.kinds import MACHINE, MACHINEDEPLOYMENT
from isocost.testing import builders
from isocost.testing.drivers import OFFER, POLICY, Bench
from isocost.testing.server import Server
from isocost.units import Resources
from isocost.world.cluster import Taint
from isocost.world.policy import PoolRule, Template

NAMESPACE = "capi"


def annotate(bench: Bench, machine: str, notes: dict[str, str]) -> None:
    def noted(old: dict) -> dict:
        return {**old, "metadata": {**old["metadata"], "annotations": notes}}

    bench.server.edit(MACHINE, machine, noted, namespace=NAMESPACE)


def rendered(**changes: object) -> dict:
    return dict(
        ClusterAPI().render(
            policy=POLICY, rule=rule("ClusterAPI", MACHINES, NAMESPACE), offer=replace(OFFER, **changes), nodes=3
        )
    )


def test_a_cluster_that_serves_only_the_older_version_is_driven_alike():
    server = Server()
    for kind, scale in ((MACHINEDEPLOYMENT, True), (MACHINE, False)):
        server.registry.drop(kind)
        older = api.OLDER.pools if scale else api.OLDER.machines
        server.seed(builders.definition(older, scale=scale))
        server.registry.define(builders.definition(older, scale=scale))
    old = {**builders.machines("workers", 2, NAMESPACE), "apiVersion": "cluster.x-k8s.io/v1beta1"}
    old["metadata"]["labels"] = {"team": "shop"}
    server.seed(old)
    client, driver = Client(server.transport()), ClusterAPI()
    (found,) = driver.find(client, rule("ClusterAPI", MACHINES, NAMESPACE))
    driver.scale(client, found.ref, frm=2, to=5)
    assert server.find(api.OLDER.pools, "workers", namespace=NAMESPACE)["spec"]["replicas"] == 5


def test_without_cluster_api_nothing_is_found_and_it_is_said():
    server = Server()
    server.registry.drop(MACHINEDEPLOYMENT)
    with pytest.raises(NotFound):
        ClusterAPI().find(Client(server.transport()), rule("ClusterAPI", MACHINES, NAMESPACE))


def test_a_mark_that_an_aborted_plan_left_is_taken_off_and_its_machine_stays():
    bench = clusterapi()
    pool = bench.make("workers", 3)
    victim = bench.victim(pool)
    stray = min(bench.found(pool).nodes.values())
    annotate(bench, stray, {MARK: "yes", OURS: "true"})
    bench.remove(pool, victim, 3, 2)
    bench.turn()
    assert stray in bench.found(pool).nodes.values()
    assert victim.name not in bench.found(pool).nodes


def unborn(bench: Bench, machine: str) -> None:
    """Takes the node away from a machine, as if it had never joined."""
    gone = {"phase": "Provisioning"}
    bench.server.edit(MACHINE, machine, lambda old: {**old, "status": gone}, namespace=NAMESPACE, subresource="status")


def test_what_never_became_a_node_is_named_before_it_is_taken_back():
    bench = clusterapi()
    pool = bench.make("workers", 3)
    late = max(bench.found(pool).nodes.values())
    unborn(bench, late)
    bench.driver.scale(bench.client, pool, frm=3, to=2)
    marked = [m["metadata"]["name"] for m in bench.server.all(MACHINE) if MARK in m["metadata"].get("annotations", {})]
    assert marked == [late]


def test_machines_that_joined_meanwhile_are_not_taken_back():
    bench = clusterapi()
    pool = bench.make("workers", 3)
    with pytest.raises(Conflict, match="1 machines would go, and only 0 of them are no nodes yet"):
        bench.driver.scale(bench.client, pool, frm=3, to=2)
    assert bench.server.find(MACHINEDEPLOYMENT, "workers", namespace=NAMESPACE)["spec"]["replicas"] == 3


def test_a_mark_of_somebody_else_stops_the_scale_in_and_is_named():
    bench = clusterapi()
    pool = bench.make("workers", 3)
    stray = min(bench.found(pool).nodes.values())
    annotate(bench, stray, {MARK: ""})
    with pytest.raises(Conflict, match=stray):
        bench.driver.remove(bench.client, pool, bench.victim(pool), frm=3, to=2)
    assert bench.asked(pool) == 3


def test_a_victim_that_was_replaced_costs_no_other_machine():
    bench = clusterapi()
    pool = bench.make("workers", 3)
    victim = bench.victim(pool)
    bench.server.remove(MACHINE, victim.machine, namespace=NAMESPACE)
    bench.turn()
    with pytest.raises(Conflict, match="replaced"):
        bench.driver.remove(bench.client, pool, victim, frm=3, to=2)
    assert len(bench.found(pool).nodes) == 3


def test_a_victim_that_vanished_is_not_replaced():
    bench = clusterapi()
    pool = bench.make("workers", 3)
    victim = bench.victim(pool)
    bench.server.remove(MACHINE, victim.machine, namespace=NAMESPACE)
    bench.driver.remove(bench.client, pool, victim, frm=3, to=2)
    bench.turn()
    assert (bench.asked(pool), len(bench.found(pool).nodes)) == (2, 2)


def test_a_pool_in_a_rollout_names_no_victims():
    bench = clusterapi()
    pool = bench.make("workers", 3)
    counts = {"replicas": 3, "readyReplicas": 3, "upToDateReplicas": 1}
    bench.server.edit(
        MACHINEDEPLOYMENT, "workers", lambda old: {**old, "status": counts}, namespace=NAMESPACE, subresource="status"
    )
    found = bench.found(pool)
    assert not found.victims
    assert "rollout" in found.why_not


def test_a_machine_that_fails_for_quota_says_so():
    bench = clusterapi()
    pool = bench.make("workers", 1)
    reason = {"type": "InfrastructureReady", "status": "False", "reason": "Failed", "message": "vCPU Quota exceeded"}
    waiting = builders.thing(MACHINE, "late", NAMESPACE, {api.DEPLOYMENT: "workers"}, spec={})
    bench.server.seed({**waiting, "status": {"conditions": [reason]}})
    assert bench.found(pool).trouble == "QuotaExceeded"


def test_whoever_applies_the_replicas_is_named():
    bench = clusterapi()
    pool = bench.make("workers", 1)
    applier = Client(bench.server.transport(), manager="argocd")
    applier.apply(MACHINEDEPLOYMENT, "workers", {"spec": {"replicas": 1}}, namespace=NAMESPACE)
    assert bench.found(pool).writer == "argocd"


def test_a_rendered_pool_says_what_its_nodes_will_be():
    offer = {"allocatable": Resources.parse({"cpu": "3.9", "memory": "8Gi", "pods": 58, "nvidia.com/gpu": 2})}
    pool = rendered(**offer, taints=(Taint(key="gpu", value="yes"),), labels={"nvidia.com/gpu.product": "L4"})
    notes = pool["metadata"]["annotations"]
    prefix = "capacity.cluster-autoscaler.kubernetes.io/"
    assert notes["note"] == "made for m5-large"
    assert (notes[prefix + "cpu"], notes[prefix + "memory"]) == ("3900m", str(8 * 2**30))
    assert (notes[prefix + "maxPods"], notes[prefix + "gpu-count"]) == ("58", "2")
    assert (notes[prefix + "gpu-type"], notes[prefix + "taints"]) == ("nvidia.com/gpu", "gpu=yes:NoSchedule")
    assert "node.kubernetes.io/instance-type=m5.large" in notes[prefix + "labels"].split(",")
    assert pool["spec"]["template"]["spec"] == {"failureDomain": "zone-a", "clusterName": "test"}
    assert pool["spec"]["template"]["metadata"]["labels"]["nvidia.com/gpu.product"] == "L4"


def test_the_selector_of_a_rendered_pool_picks_its_own_machines():
    spec = rendered()["spec"]
    wanted, labels = spec["selector"]["matchLabels"], spec["template"]["metadata"]["labels"]
    assert wanted.items() <= labels.items()
    assert wanted["cluster.x-k8s.io/deployment-name"] == rendered()["metadata"]["name"]


def test_names_are_safe_short_and_differ_where_offers_do():
    names = {rendered(name=offer)["metadata"]["name"] for offer in ("m5.large", "m5-large", "M5-large", "x" * 60)}
    assert len(names) == 4
    assert all(len(name) <= 48 and name == name.lower() and "." not in name for name in names)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            {"spec": {"clusterName": "{{region}}"}},
            r"spec\.pools workers: template\.object\.spec\.clusterName: \{\{region\}\}",
        ),
        ({"spec": {}}, r"spec\.clusterName must name the Cluster"),
        ({"metadata": {"namespace": "other"}}, "namespace is 'other'"),
        ({"kind": "NodePool"}, "must be a MachineDeployment"),
        ({"spec": {"clusterName": "a", "selector": []}}, "must be a map"),
    ],
)
def test_a_template_that_cannot_be_filled_names_the_place(change: dict, words: str):
    broken = PoolRule(
        name="workers",
        driver="ClusterAPI",
        namespace=NAMESPACE,
        template=Template(document=json.dumps({**MACHINES, **change}), offers=("m5-large",)),
    )
    with pytest.raises(ValueError, match=words):
        ClusterAPI().render(policy=POLICY, rule=broken, offer=OFFER, nodes=1)


def test_an_offer_without_a_zone_cannot_fill_a_zone():
    with pytest.raises(ValueError, match="has no zone"):
        rendered(zone="")


def test_a_word_too_long_for_a_label_is_refused_before_it_is_sent():
    with pytest.raises(ValueError, match="63"):
        rendered(name="x" * 64)

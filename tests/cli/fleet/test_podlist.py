"""Pods as kubectl prints them: what each asks for, what is no demand, and what stays where it is."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.cli.fleet.objects import HOST, ZONE, claim, claiming, kinds, node_terms, pod, pod_term, read, spread, volume

from isocost.cli.fleet.podlist import pods
from isocost.pack.fits import allowed
from isocost.world.packing import Kind

OTHER = {"app": "db"}


def only(*items: Any, **more: Any):
    (found,) = read(*items, **more).batches
    return found


def stays(*items: Any, **more: Any) -> dict[str, str]:
    return {one.name: one.reason for one in read(*items, **more).stays}


# What counts ----------------------------------------------------------------------------------------------------------


def test_pods_that_have_ended_or_are_about_to_do_not_count() -> None:
    gone = pod("c", meta={"deletionTimestamp": "2026-11-26T04:00:00Z"})
    assert (
        only(pod("a"), pod("b", phase="Succeeded"), pod("d", phase="Failed"), gone, pod("p", phase="Pending")).count
        == 2
    )


def test_one_pod_alone_is_a_list_of_one() -> None:
    (found,) = pods(json.dumps(pod("a")).encode(), "pod.json", kinds()).batches
    assert (found.name, found.count) == ("shop/web", 1)


def test_init_containers_sidecars_and_overhead_are_part_of_the_request() -> None:
    def asks(cpu: str, **more: Any) -> dict[str, Any]:
        return {"name": "c", "resources": {"requests": {"cpu": cpu, "memory": "1Gi"}}, **more}

    inits = [asks("500m", restartPolicy="Always"), asks("3")]
    assert only(pod(containers=[asks("1")], initContainers=inits, overhead={"cpu": "250m"})).cpu == 3_750_000
    assert only(pod(containers=[asks("1"), asks("4")], initContainers=inits)).cpu == 5_500_000


def test_a_daemon_set_is_taken_from_every_offer_that_its_pods_would_run_on() -> None:
    plain = pod("log-1", ("DaemonSet", "log"), requests={"cpu": "200m", "memory": "100Mi"})
    arm = pod("arm-1", ("DaemonSet", "arm"), requests={"cpu": "1"}, nodeSelector={"kubernetes.io/arch": "arm64"})
    found = read(plain, plain, arm, pod(), offers=kinds("a", pods=10))
    assert [b.name for b in found.batches] == ["shop/web"]
    assert (found.kinds[0].cpu, found.kinds[0].memory, found.kinds[0].pods) == (7_800_000, 32_668_000, 9)
    assert "2 DaemonSets take 1,200 milli-cores" in found.notes[0]


def test_with_the_daemon_set_in_the_file_its_own_affinity_decides() -> None:
    template = {
        "spec": {
            **node_terms([{"key": ZONE, "operator": "In", "values": ["b"]}]),
            "containers": pod()["spec"]["containers"],
        }
    }
    daemons = {"kind": "DaemonSet", "metadata": {"name": "log", "namespace": "shop"}, "spec": {"template": template}}
    found = read(daemons, pod("log-1", ("DaemonSet", "log"), requests={"cpu": "4"}))
    assert [k.cpu for k in found.kinds] == [8_000_000, 7_000_000]


def test_static_pods_count_where_they_are_on_every_node() -> None:
    proxies = [pod(f"proxy-{n}", ("Node", n), nodeName=n, requests={"cpu": "100m"}) for n in ("n1", "n2")]
    api = pod("api-n1", ("Node", "n1"), nodeName="n1", requests={"cpu": "4"})
    found = read(*proxies, api, pod(nodeName="n2"))
    assert [k.cpu for k in found.kinds] == [7_900_000] * 2
    assert [b.name for b in found.batches] == ["shop/web"]


def test_shapes_of_one_owner_are_numbered_and_nodes_are_known() -> None:
    found = read(pod("a", nodeName="n1"), pod("b", nodeName="n1"), pod("c", nodeName="n2", requests={"cpu": "2"}))
    assert {b.name: b.count for b in found.batches} == {"shop/web": 2, "shop/web#2": 1}
    assert found.on == {"n1": {"shop/web": 2}, "n2": {"shop/web#2": 1}}


def test_priority_and_gangs_go_along() -> None:
    found = only(pod(priority=1000, meta={"annotations": {"scheduling.k8s.io/group-name": "train"}}))
    assert (found.priority, found.gang) == (1000, "shop/train")
    assert only(pod(labels={"kueue.x-k8s.io/pod-group-name": "g"})).gang == "shop/g"


def test_other_resources_are_asked_of_labels_and_gpus_of_nvidia_are_not_those_of_others() -> None:
    found = only(pod(requests={"nvidia.com/mig-1g.5gb": "2", "hugepages-2Mi": "4Mi"}))
    assert found.extended == {"nvidia.com/mig-1g.5gb": 2, "hugepages-2Mi": 4 * 2**20}
    assert found.gpu == 0
    gpu = only(pod(requests={"nvidia.com/gpu": "1"}))
    amd = Kind(name="amd", cpu=1, memory=1, gpu=8, price=1.0, labels={"amd.com/gpu": "8"})
    assert gpu.gpu == 1
    assert not allowed(gpu, amd)
    assert only(pod(requests={"amd.com/gpu": "1"})).extended == {"amd.com/gpu": 1}


def test_disk_is_counted_where_offers_name_some() -> None:
    asks = pod(requests={"ephemeral-storage": "1Gi"})
    assert only(asks, offers=kinds("a", disk=10**6)).disk == 1_024_000
    found = read(asks)
    assert found.batches[0].disk == 0
    assert "name no disk" in found.notes[0]


# Where it may be ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("terms", "zones"),
    [
        ([[{"key": ZONE, "operator": "In", "values": ["a"]}]], "a"),
        ([[{"key": ZONE, "operator": "NotIn", "values": ["a"]}]], "b"),
        ([[{"key": "failure-domain.beta.kubernetes.io/zone", "operator": "In", "values": ["b"]}]], "b"),
        ([[{"key": ZONE, "operator": "Exists"}]], "ab"),
        ([[{"key": ZONE, "operator": "DoesNotExist"}]], ""),
        ([[{"key": "cores", "operator": "Gt", "values": ["4"]}]], "ab"),
        ([[{"key": "cores", "operator": "Lt", "values": ["4"]}]], ""),
        ([[{"key": "kubernetes.io/os", "operator": "In", "values": ["linux"]}]], "ab"),
        ([[{"key": "kubernetes.io/os", "operator": "NotIn", "values": ["linux"]}]], ""),
        ([[{"key": "x", "operator": "Exists"}], [{"key": ZONE, "operator": "In", "values": ["a"]}]], "a"),
    ],
)
def test_node_affinity_is_kept(terms: Any, zones: str) -> None:
    offers = tuple(Kind(name="n", zone=z, cpu=1, memory=1, price=1.0, labels={ZONE: z, "cores": "8"}) for z in "ab")
    found = only(pod(**node_terms(*terms)), offers=offers)
    assert "".join(k.zone for k in offers if allowed(found, k)) == zones


def test_linux_is_what_offers_are_and_windows_is_not() -> None:
    assert only(pod(nodeSelector={"kubernetes.io/os": "linux"})).selector == {}
    assert only(pod(nodeSelector={"kubernetes.io/os": "windows"})).selector == {"kubernetes.io/os": "windows"}


def test_a_volume_says_in_which_zone_its_pod_is() -> None:
    files = (claim("data", "pv1"), volume("pv1", "topology.ebs.csi.aws.com/zone", "b"))
    found = read(pod(**claiming("data")), *files)
    assert found.stays == ()
    assert [k.zone for k in found.kinds if allowed(found.batches[0], k)] == ["b"]


def test_a_claim_that_waits_for_its_first_pod_binds_nobody() -> None:
    assert only(pod(**claiming("data")), claim("data", "")).affinity == ()


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ((), "use `kubectl get pods,pvc,pv -A -o json`"),
        ((claim("data", "pv1"),), "where volume pv1 is"),
        ((claim("data", "pv1"), volume("pv1", HOST, "n1")), "pv1 is on one node"),
    ],
)
def test_a_pod_whose_volume_is_elsewhere_or_unknown_stays(files: Any, said: str) -> None:
    assert said in stays(pod(**claiming("data")), *files)["shop/web"]


# Other pods -----------------------------------------------------------------------------------------------------------


def test_apart_from_its_own_kind() -> None:
    assert only(pod(**pod_term("podAntiAffinity", HOST))).per_node == 1
    assert only(pod(**pod_term("podAntiAffinity", ZONE))).per_zone == 1


def test_owners_that_all_repel_each_other_are_one_group() -> None:
    both = {"labelSelector": {"matchLabels": {"tier": "x"}}}
    one = pod(labels={"tier": "x"}, **pod_term("podAntiAffinity", HOST, **both))
    other = pod("db-1", ("StatefulSet", "db"), {"tier": "x"}, **pod_term("podAntiAffinity", HOST, **both))
    assert {b.group for b in read(one, other).batches} == {"shop/db"}


def test_who_repels_only_others_stays_and_the_others_do_not() -> None:
    quiet = pod("db-1", ("StatefulSet", "db"), OTHER)
    found = read(pod(**pod_term("podAntiAffinity", HOST, "db")), quiet)
    assert [b.name for b in found.batches] == ["shop/db"]
    assert "do not all repel each other" in found.stays[0].reason


def test_pods_on_the_same_host_port_are_apart() -> None:
    def on(port: int) -> dict[str, Any]:
        return {"containers": [{"name": "c", "ports": [{"hostPort": port}]}]}

    found = {b.name: b for b in read(pod(**on(80)), pod("db-1", ("StatefulSet", "db"), OTHER, **on(80))).batches}
    assert found["shop/web"].group == found["shop/db"].group != ""
    assert only(pod(**on(80))).per_node == 1


def test_pods_that_want_to_be_with_others_get_one_zone() -> None:
    db = pod("db-1", ("StatefulSet", "db"), OTHER)
    found = {b.name: b.together for b in read(pod(**pod_term("podAffinity", ZONE, "db")), db).batches}
    assert found["shop/web"] == found["shop/db"] != ""
    assert only(pod(**pod_term("podAffinity", ZONE))).together == "shop/web"


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        (pod_term("podAffinity", ZONE, "nobody"), "not in the list"),
        (pod_term("podAffinity", HOST), "pod affinity over nodes"),
        (pod_term("podAffinity", "rack"), "pod affinity over rack"),
        (pod_term("podAntiAffinity", "rack"), "pod anti-affinity over rack"),
        (
            pod_term("podAntiAffinity", HOST, namespaceSelector={"matchLabels": {"a": "b"}}),
            "namespaces chosen by label",
        ),
        (spread("rack"), "topology spread over rack"),
        (spread(ZONE, minDomains=3), "asks for more of them"),
        ({"schedulerName": "own"}, "scheduler own"),
        ({"schedulingGates": [{"name": "g"}]}, "scheduling gates"),
        ({"resourceClaims": [{"name": "r"}]}, "resource claims"),
    ],
)
def test_a_wish_that_is_not_modelled_keeps_the_pod_where_it_is(wish: Any, said: str) -> None:
    found = read(pod(**wish), pod("x", ("ReplicaSet", "x"), {}))
    assert [b.name for b in found.batches] == ["shop/x"]
    assert said in found.stays[0].reason
    assert found.stays[0].count == 1


def test_who_must_be_with_a_pod_that_stays_stays_too() -> None:
    db = pod("db-1", ("StatefulSet", "db"), OTHER, schedulerName="own")
    assert set(stays(pod(**pod_term("podAffinity", ZONE, "db")), db)) == {"shop/web", "shop/db"}


def test_spread_over_zones_and_nodes() -> None:
    assert only(pod(**spread(ZONE, 2))).skew == 2
    assert only(pod(**spread(HOST, 3))).per_node == 3
    assert only(pod(**spread(HOST))).per_node == 1
    assert only(pod(**spread(ZONE, whenUnsatisfiable="ScheduleAnyway"))).skew is None
    assert only(pod(**spread(ZONE, app="nobody"))).skew is None


def test_spread_that_counts_other_owners_too_keeps_both() -> None:
    assert set(stays(pod(**spread(ZONE)), pod("b", ("ReplicaSet", "b"), **spread(ZONE)))) == {"shop/web", "shop/b"}


def test_pods_whose_volumes_are_in_zones_are_spread_as_those_are() -> None:
    db = [pod(f"db-{z}", ("StatefulSet", "db"), **spread(ZONE), **claiming(z)) for z in "ab"]
    files = [f for z in "ab" for f in (claim(z, f"pv-{z}"), volume(f"pv-{z}", ZONE, z))]
    found = read(*db, *files)
    assert found.stays == ()
    assert [b.skew for b in found.batches] == [None, None]


def test_without_zones_in_the_offers_wishes_about_zones_cannot_be_planned() -> None:
    for wish in (spread(ZONE), pod_term("podAntiAffinity", ZONE)):
        assert "name no zones" in stays(pod(**wish), offers=kinds())["shop/web"]
    assert only(pod(**pod_term("podAffinity", ZONE)), offers=kinds()).together

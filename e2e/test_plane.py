"""The ground that the stories stand on: the cluster, its stand-ins, its metrics and the record do what they say."""

from __future__ import annotations

import socket
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from e2e import machines, workloads
from e2e.capi import Capi
from e2e.client import Client, Object, Refused
from e2e.cluster import Cluster
from e2e.exporter import Exporter
from e2e.karpenter import Karpenter, static_pool
from e2e.kubeconfig import read
from e2e.load import Load
from e2e.process import ports
from e2e.prometheus import Prometheus
from e2e.record import Record, World, is_ready
from e2e.samples import sample
from e2e.wait import until

SHOP = "shop"
WEB = f"{SHOP}/web"


@pytest.fixture(scope="module", autouse=True)
def shop(plane: Cluster) -> None:
    plane.apply(workloads.namespace(SHOP))


def nodes_of(world: World, label: str, value: str) -> list[str]:
    """The names of the Ready nodes with a label."""
    nodes = (node for node in world.all("nodes") if node["metadata"]["labels"].get(label) == value)
    return [node["metadata"]["name"] for node in nodes if is_ready(node)]


def of_pool(machine: Object, pool: str) -> bool:
    return machine["metadata"]["labels"].get(machines.DEPLOYMENT) == pool


def fixed(world: World) -> set[str]:
    """The nodes of the static pool that Karpenter has taken in: Ready alone is too early to scale in again."""
    nodes = (node for node in world.all("nodes") if node["metadata"]["labels"].get("karpenter.sh/nodepool") == "fixed")
    return {
        node["metadata"]["name"]
        for node in nodes
        if node["metadata"]["labels"].get("karpenter.sh/initialized") == "true"
    }


@pytest.mark.skipif(
    sys.platform != "linux", reason="Elsewhere no port can be held for a server that is still to start."
)
def test_a_port_is_kept_for_the_server_it_was_chosen_for() -> None:
    (port,) = ports(1)
    with socket.socket() as stranger, pytest.raises(OSError, match="in use"):
        stranger.bind(("127.0.0.1", port))
    for _ in ("start", "restart"):
        with socket.create_server(("127.0.0.1", port)) as server, socket.create_connection(server.getsockname()):
            pass


def test_a_deployment_runs_on_the_nodes_of_a_machine_deployment(plane: Cluster, capi: Capi, record: Record) -> None:
    plane.apply(machines.deployment("general", 3, type="m7.large", cpu=4, memory="16Gi"))
    plane.apply(workloads.deployment("web", 4, namespace=SHOP, cpu="2"))
    record.wait(lambda world: world.ready(WEB) == 4, 30, "four ready pods")
    nodes = nodes_of(record.now(), machines.DEPLOYMENT, "general")
    assert len(nodes) == 3
    assert {pod["spec"]["nodeName"] for pod in record.now().pods(WEB)} <= set(nodes)
    record.wait(lambda world: _status(world, "general").get("readyReplicas") == 3, 10, "the pool to say three ready")
    scale = plane.client.call("GET", f"{plane.client.kind('machinedeployments').path('default', 'general')}/scale")
    assert (scale["spec"]["replicas"], scale["status"]["replicas"]) == (3, 3)
    assert machines.DEPLOYMENT in scale["status"]["selector"]


def test_a_kubelet_that_is_back_calls_its_pods_ready_again(plane: Cluster, record: Record) -> None:
    """The control plane calls them not ready when a heartbeat is late, as it is on a busy machine."""
    (first, *_) = record.now().pods(WEB)
    lost = {"status": {"conditions": [{"type": "Ready", "status": "False"}]}}
    plane.client.patch("pods", first["metadata"]["name"], lost, SHOP, style="strategic", part="status")

    def seen(_: World) -> bool:
        return [ready for _, ready in record.over(lambda world: world.ready(WEB))][-2:] == [3, 4]

    record.wait(seen, 20, "all to be ready again")


def test_scale_in_takes_the_named_machine_and_else_the_most_loaded(plane: Cluster, capi: Capi, record: Record) -> None:
    plane.apply(machines.deployment("pair", 3, type="c7.large", cpu=4, memory="8Gi", labels={"pool": "pair"}))
    record.wait(lambda world: len(nodes_of(world, "pool", "pair")) == 3, 30, "three nodes")
    plane.apply(workloads.deployment("calm", 2, namespace=SHOP, cpu="3", nodeSelector={"pool": "pair"}))
    record.wait(lambda world: world.ready(f"{SHOP}/calm") == 2, 30, "two ready pods")
    busy = {pod["spec"]["nodeName"] for pod in record.now().pods(f"{SHOP}/calm")}
    (idle,) = set(nodes_of(record.now(), "pool", "pair")) - busy
    plane.client.patch("machines", idle, {"metadata": {"annotations": {machines.DELETE_FIRST: "yes"}}}, "default")
    plane.client.scale("machinedeployments", "pair", 2, "default")
    record.wait(lambda world: world.get("nodes", idle) is None, 20, "the named node to go")
    assert capi.lost == []
    assert [ready for _, ready in record.over(lambda world: world.ready(f"{SHOP}/calm"))] == [0, 1, 2]
    plane.client.scale("machinedeployments", "pair", 1, "default")
    record.wait(lambda world: len(nodes_of(world, "pool", "pair")) == 1, 20, "a node to go unnamed")
    assert len(capi.lost) == 1
    assert capi.lost[0].startswith(f"{SHOP}/calm-")
    record.wait(lambda world: world.get("machines", idle, "default") is None, 10, "the machine to be gone")


def test_a_stock_out_leaves_the_machine_pending_with_its_reason(plane: Cluster, capi: Capi, record: Record) -> None:
    capi.never_deliver("p5.48xlarge", reason="QuotaExceeded", message="the quota of 0 GPUs is used up")
    plane.apply(machines.deployment("scarce", 1, type="p5.48xlarge", cpu=96, memory="2Ti", gpus=8))
    machine = record.wait(lambda world: next(iter(_reasons(world, "QuotaExceeded")), None), 20, "the reason to show")
    assert machine["status"]["phase"] == "Provisioning"
    assert nodes_of(record.now(), machines.DEPLOYMENT, "scarce") == []
    capi.deliver("p5.48xlarge")
    (node,) = record.wait(lambda world: nodes_of(world, machines.DEPLOYMENT, "scarce"), 20, "the node after all")
    held = record.now().get("nodes", node)
    assert held is not None
    assert held["status"]["allocatable"]["nvidia.com/gpu"] == "8"


def test_a_pool_that_is_deleted_takes_its_machines_and_nodes_along(plane: Cluster, capi: Capi, record: Record) -> None:
    plane.apply(machines.deployment("passing", 2, type="m7.large", cpu=4, memory="16Gi"))
    record.wait(lambda world: len(nodes_of(world, machines.DEPLOYMENT, "passing")) == 2, 30, "two nodes")
    plane.client.delete("machinedeployments", "passing", "default")
    record.wait(lambda world: not nodes_of(world, machines.DEPLOYMENT, "passing"), 20, "both nodes to go")
    record.wait(
        lambda world: not any(of_pool(machine, "passing") for machine in world.all("machines")),
        20,
        "the machines to go",
    )


def test_metrics_follow_the_pods_that_run(
    plane: Cluster, capi: Capi, load: Load, prometheus: Prometheus, record: Record
) -> None:
    record.wait(lambda world: world.ready(WEB) == 4, 30, "four ready pods")
    load.cpu(WEB, cores=4)
    load.counter("http_requests_total", workload=WEB, rate=200)
    busiest = f'max(rate(container_cpu_usage_seconds_total{{namespace="{SHOP}",container="main",pod=~"web-.*"}}[5s]))'
    prometheus.wait(busiest, _near(1.0))
    plane.client.scale("deployments", "web", 2, SHOP)
    prometheus.wait(busiest, _near(2.0))
    prometheus.wait(f'sum(rate(http_requests_total{{namespace="{SHOP}"}}[5s]))', _near(200))
    requested = f'sum(kube_pod_container_resource_requests{{namespace="{SHOP}",resource="cpu",pod=~"web-.*"}})'
    prometheus.wait(requested, _near(4.0))


def test_gpus_show_their_holders_in_the_exporters_words(
    plane: Cluster, capi: Capi, load: Load, prometheus: Prometheus
) -> None:
    plane.apply(machines.deployment("gpu", 1, type="a100", cpu=16, memory="64Gi", gpus=4, labels={"pool": "gpu"}))
    plane.apply(workloads.deployment("llm", 1, namespace=SHOP, cpu="2", gpus=2, nodeSelector={"pool": "gpu"}))
    load.gpu(f"{SHOP}/llm", busy=0.5)
    held = prometheus.wait(f'DCGM_FI_DEV_GPU_UTIL{{exported_namespace="{SHOP}"}}', lambda found: len(found) == 2)
    assert {series["value"][1] for series in held} == {"25"}
    assert {series["metric"]["namespace"] for series in held} == {"gpu-operator"}
    prometheus.wait('count(DCGM_FI_DEV_GPU_UTIL{exported_pod=""})', _least(2))


def test_metrics_break_as_the_story_wants_and_mend(
    plane: Cluster, load: Load, prometheus: Prometheus, record: Record
) -> None:
    usage = f'container_memory_working_set_bytes{{namespace="{SHOP}",container="main"}}'
    before = len(_running(record.now()))
    prometheus.wait(usage, lambda found: len(found) == before > 1)
    load.break_("nan", "cadvisor")
    prometheus.wait(usage, lambda found: found and all(series["value"][1] == "NaN" for series in found))
    load.break_("half", "cadvisor")
    prometheus.wait(f"count({usage})", lambda found: found and 0 < float(found[0]["value"][1]) < before)
    load.break_("stop", "cadvisor")
    prometheus.wait(usage, lambda found: not found)
    load.mend()
    prometheus.wait(usage, lambda found: len(found) == before)
    prometheus.stop()
    prometheus.start()
    prometheus.wait(usage, lambda found: len(found) == before)


def test_a_past_can_be_laid_under_prometheus(exporter: Exporter, tmp_path: Path) -> None:
    fresh = Prometheus(tmp_path, exporter)
    now = datetime.now(UTC)
    days = [now - timedelta(hours=hours) for hours in range(1, 73)]
    fresh.backfill(sample("shop_orders", {"namespace": SHOP}, at.hour, at) for at in days)
    with fresh:
        assert fresh.value("count_over_time(shop_orders[4d])") == 72
        then = (now - timedelta(hours=24, minutes=-1)).timestamp()
        assert fresh.value(f"shop_orders @ {then:.0f}") == days[23].hour


def test_static_node_pools_of_the_real_karpenter_give_and_take_nodes(
    plane: Cluster, karpenter: Karpenter, record: Record
) -> None:
    plane.apply(static_pool("fixed", 2, type="small", limit=4))
    record.wait(lambda world: len(fixed(world)) == 2, 60, "two nodes of Karpenter's")
    on_it = {"karpenter.sh/nodepool": "fixed"}
    plane.apply(workloads.deployment("pinned", 2, namespace=SHOP, cpu="2", nodeSelector=on_it))
    record.wait(lambda world: world.ready(f"{SHOP}/pinned") == 2, 30, "two pods on them")
    plane.client.scale("nodepools", "fixed", 3)
    record.wait(lambda world: len(fixed(world)) == 3, 60, "a third node")
    held = {pod["spec"]["nodeName"] for pod in record.now().pods(f"{SHOP}/pinned")}
    (empty,) = fixed(record.now()) - held
    plane.client.scale("nodepools", "fixed", 2)
    record.wait(lambda world: world.get("nodes", empty) is None, 60, "the empty node to go")
    assert fixed(record.now()) == held
    assert record.evictions() == []


def test_the_record_holds_every_instant_and_every_hand(plane: Cluster, capi: Capi, record: Record) -> None:
    plane.apply(workloads.deployment("brief", 2, namespace=SHOP, cpu="100m"))
    plane.apply(workloads.budget("brief", namespace=SHOP, maxUnavailable=1))
    brief = f"{SHOP}/brief"
    record.wait(lambda world: world.ready(brief) == 2, 30, "two ready pods")
    record.wait(lambda world: _allowed(world, "brief") == 1, 20, "the budget to allow one")
    victim = record.now().pods(brief)[0]["metadata"]
    evict(plane.client, SHOP, victim["name"])
    record.wait(lambda world: world.ready(brief) == 2 and victim["name"] not in _names(world, brief), 30, "a new pod")
    told = [value for _, value in record.over(lambda world: world.ready(brief))]
    assert told == [0, 1, 2, 1, 2]
    assert [change.key[2] for change in record.evictions()] == [victim["name"]]
    assert {write.change.key[2] for write in record.writes("e2e") if write.change.kind == "deployments"} == {"brief"}
    versions = [change.version for change in record.changes()]
    assert versions == sorted(versions)


def test_a_service_account_may_do_what_its_roles_say_and_the_audit_tells(plane: Cluster, record: Record) -> None:
    if plane.audit is None:
        pytest.skip("this cluster keeps no audit log")
    plane.apply({"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "guest", "namespace": SHOP}})
    guest = Client(read(plane.kubeconfig_for(SHOP, "guest")))
    with pytest.raises(Refused, match="cannot delete resource"):
        guest.delete("deployments", "web", SHOP)
    (told,) = until(lambda: record.requests("serviceaccount:shop:guest"), 10, "the audit log to tell")
    assert (told["verb"], told["objectRef"]["name"], told["responseStatus"]["code"]) == ("delete", "web", 403)


def evict(client: Client, namespace: str, name: str) -> None:
    """Asks for a pod's eviction as a drain does."""
    body = {"apiVersion": "policy/v1", "kind": "Eviction", "metadata": {"name": name, "namespace": namespace}}
    client.call("POST", f"/api/v1/namespaces/{namespace}/pods/{name}/eviction", body)


def _status(world: World, pool: str) -> dict[str, object]:
    held = world.get("machinedeployments", pool, "default")
    return held.get("status", {}) if held else {}


def _reasons(world: World, reason: str) -> list[dict[str, object]]:
    return [
        m
        for m in world.all("machines")
        if any(c["reason"] == reason for c in m.get("status", {}).get("conditions", ()))
    ]


def _running(world: World) -> list[str]:
    pods = (pod for pod in world.all("pods") if pod["metadata"]["namespace"] == SHOP)
    return [pod["metadata"]["name"] for pod in pods if pod["status"]["phase"] == "Running"]


def _names(world: World, workload: str) -> set[str]:
    return {pod["metadata"]["name"] for pod in world.pods(workload)}


def _allowed(world: World, budget: str) -> int:
    held = world.get("poddisruptionbudgets", budget, SHOP)
    return held.get("status", {}).get("disruptionsAllowed", 0) if held else 0


def _near(wanted: float, share: float = 0.1):
    return lambda found: bool(found) and abs(float(found[0]["value"][1]) - wanted) <= share * wanted


def _least(wanted: float):
    return lambda found: bool(found) and float(found[0]["value"][1]) >= wanted

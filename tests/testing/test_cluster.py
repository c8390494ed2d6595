"""The simulated cluster moves when told to, the same way each time, and punishes what would hurt a real one."""

import pytest

from isocost.kube.client import Client
from isocost.kube.errors import Blocked
from isocost.kube.kinds import BUDGET, DEPLOYMENT, MACHINE, MACHINEDEPLOYMENT, NODE, POD, STATEFULSET
from isocost.testing.builders import budget, deployment, machines, node, podspec, statefulset
from isocost.testing.cluster import Cluster
from isocost.testing.refused import Object


@pytest.fixture
def cluster() -> Cluster:
    made = Cluster()
    made.server.seed(machines("big", 2, cpu="8", labels={"size": "big"}))
    made.settle()
    return made


@pytest.fixture
def client(cluster: Cluster) -> Client:
    return Client(cluster.server.transport())


def homes(cluster: Cluster) -> list[str]:
    return sorted(pod["spec"].get("nodeName", "") for pod in cluster.server.all(POD))


def scale(client: Client, name: str, replicas: int) -> None:
    found = client.scale(MACHINEDEPLOYMENT, name, namespace="default")
    client.set_scale(MACHINEDEPLOYMENT, name, replicas, namespace="default", version=found.version)


def replicas(thing: Object | None) -> tuple[int, int]:
    assert thing is not None
    return thing["status"]["replicas"], thing["status"]["readyReplicas"]


def test_a_deployment_becomes_ready_pods_on_nodes(cluster: Cluster) -> None:
    cluster.server.seed(deployment("web", 3, spec=podspec("3")))
    cluster.settle()
    assert homes(cluster) == ["big-001", "big-001", "big-002"]
    assert len(cluster.ready) == 3
    assert replicas(cluster.server.find(DEPLOYMENT, "web", namespace="default")) == (3, 3)


def test_pods_that_fit_nowhere_wait_for_a_new_machine(cluster: Cluster, client: Client) -> None:
    cluster.server.seed(deployment("web", 3, spec=podspec("5")))
    cluster.settle()
    assert len(cluster.waiting) == 1
    scale(client, "big", 3)
    cluster.settle()
    assert homes(cluster) == ["big-001", "big-002", "big-003"]


def test_a_machine_takes_its_time() -> None:
    cluster = Cluster(delay=3, boot=2)
    cluster.server.seed(machines("slow", 1))
    cluster.server.seed(deployment("web", 1))
    cluster.tick(3)
    assert cluster.server.all(NODE) == []
    cluster.tick()
    assert homes(cluster) == ["slow-001"]
    assert cluster.ready == []
    cluster.tick(2)
    assert len(cluster.ready) == 1


def test_a_pool_that_never_delivers_has_machines_and_no_nodes(cluster: Cluster, client: Client) -> None:
    cluster.never_deliver("big")
    scale(client, "big", 4)
    cluster.settle()
    assert len(cluster.server.all(MACHINE)) == 4
    assert len(cluster.server.all(NODE)) == 2
    assert replicas(cluster.server.find(MACHINEDEPLOYMENT, "big", namespace="default")) == (4, 2)
    cluster.deliver("big")
    cluster.settle()
    assert len(cluster.server.all(NODE)) == 4


def test_scale_in_takes_the_annotated_machine(cluster: Cluster, client: Client) -> None:
    cluster.server.seed(deployment("web", 1))
    cluster.settle()
    mark = {"metadata": {"annotations": {"cluster.x-k8s.io/delete-machine": "yes"}}}
    client.patch(MACHINE, "big-002", mark, namespace="default")
    scale(client, "big", 1)
    cluster.settle()
    assert homes(cluster) == ["big-001"]
    assert cluster.pools.lost == []


def test_scale_in_without_a_named_victim_hurts(cluster: Cluster, client: Client) -> None:
    cluster.server.seed(deployment("web", 1))
    cluster.settle()
    scale(client, "big", 1)
    cluster.settle()
    assert len(cluster.pools.lost) == 1
    assert homes(cluster) == ["big-002"]


def test_an_evicted_pod_comes_back_elsewhere_and_the_budget_holds(cluster: Cluster, client: Client) -> None:
    cluster.server.seed(deployment("web", 2, spec=podspec("1")))
    cluster.server.seed(budget("web", {"app": "web"}))
    cluster.settle()
    client.patch(NODE, "big-001", {"spec": {"unschedulable": True}})
    first, second = cluster.server.all(POD)
    client.evict(first["metadata"]["name"], namespace="default", uid=first["metadata"]["uid"])
    with pytest.raises(Blocked):
        client.evict(second["metadata"]["name"], namespace="default", uid=second["metadata"]["uid"])
    cluster.settle()
    assert homes(cluster) == ["big-001", "big-002"]
    client.evict(second["metadata"]["name"], namespace="default", uid=second["metadata"]["uid"])
    cluster.settle()
    assert homes(cluster) == ["big-002", "big-002"]
    found = cluster.server.find(BUDGET, "web", namespace="default")
    assert found is not None
    assert found["status"]["disruptionsAllowed"] == 1


def test_a_stateful_set_numbers_its_pods(cluster: Cluster) -> None:
    cluster.server.seed(statefulset("db", 3))
    cluster.settle()
    cluster.server.remove(POD, "db-1", namespace="default")
    cluster.settle()
    assert [pod["metadata"]["name"] for pod in cluster.server.all(POD)] == ["db-0", "db-1", "db-2"]
    assert replicas(cluster.server.find(STATEFULSET, "db", namespace="default")) == (3, 3)


def test_selectors_and_taints_keep_pods_away(cluster: Cluster) -> None:
    taint = {"key": "gpu", "value": "yes", "effect": "NoSchedule"}
    cluster.server.seed(node("gpu", gpu=4, labels={"size": "gpu"}, taints=[taint]))
    borne = [{"key": "gpu", "operator": "Exists"}]
    cluster.server.seed(deployment("barred", 1, spec=podspec(where={"size": "gpu"})))
    cluster.server.seed(deployment("trains", 2, spec=podspec(gpu=2, where={"size": "gpu"}, tolerations=borne)))
    cluster.settle()
    assert homes(cluster) == ["", "gpu", "gpu"]


def test_a_changed_template_rolls_without_a_gap(cluster: Cluster, client: Client) -> None:
    cluster.server.seed(deployment("web", 2))
    cluster.settle()
    before = {pod["metadata"]["uid"] for pod in cluster.server.all(POD)}
    annotations = {"spec": {"template": {"metadata": {"annotations": {"v": "2"}}}}}
    client.patch(DEPLOYMENT, "web", annotations, namespace="default")
    cluster.tick()
    assert len(cluster.ready) >= 2
    cluster.settle()
    after = {pod["metadata"]["uid"] for pod in cluster.server.all(POD)}
    assert len(after) == 2
    assert not before & after


def test_the_same_story_ends_the_same() -> None:
    def story() -> list[tuple[str, str]]:
        cluster = Cluster()
        cluster.server.seed(machines("big", 3))
        cluster.server.seed(deployment("web", 7, spec=podspec("2")))
        cluster.settle()
        return [(pod["metadata"]["name"], pod["spec"]["nodeName"]) for pod in cluster.server.all(POD)]

    assert story() == story()

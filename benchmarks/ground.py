"""The real API server with the crowd on it: etcd and kube-apiserver only, so that nothing moves while a round is measured.

Controllers, scheduler and kubelets are what made such a cluster; here its objects are written as they would stand, eight at
a time. It takes a minute or two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from threading import local

from benchmarks import crowd
from e2e import machines, workloads
from e2e.capi import CRDS as CAPI_CRDS
from e2e.client import Client, Object
from e2e.kubeconfig import read
from e2e.plane import START_SECONDS, Plane, answers

HANDS = 8
OURS = Path(__file__).parents[1] / "crds"


class Still(Plane):
    """A control plane without controllers."""

    def _start(self) -> None:
        self._credentials()
        self._run(self._etcd()).ready(lambda: answers(self._local("etcd", "/health")), START_SECONDS)
        self._run(self._api()).ready(lambda: answers(self._local("api", "/readyz", "https")), START_SECONDS)


def furnish(plane: Plane, mode: str, say: Callable[[str], None]) -> list[Object]:
    """Writes the whole crowd; returns its pods."""
    plane.apply(CAPI_CRDS)
    plane.apply(OURS)
    names = [crowd.CAPI, *(crowd.namespace(number) for number in range(crowd.NAMESPACES))]
    plane.apply([workloads.namespace(name) for name in names])
    for name in names:
        account = {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "default", "namespace": name}}
        plane.apply(account)
    hands = Hands(plane)
    say("nodes")
    nodes = list(_nodes(hands))
    say("workloads")
    sets = list(_sets(hands))
    say("pods")
    pods = hands.create(_pods(sets, nodes))
    hands.each(_run, pods)
    plane.apply(crowd.book(datetime.now(UTC).date().isoformat()))
    plane.apply(crowd.policy(mode))
    return pods


class Hands:
    """Several clients at once: one a thread, because a connection serves one call at a time."""

    def __init__(self, plane: Plane) -> None:
        self._access = read(plane.kubeconfig)
        self._own = local()

    @property
    def client(self) -> Client:
        if not hasattr(self._own, "client"):
            self._own.client = Client(self._access)
        return self._own.client

    def create(self, bodies: Iterable[Object]) -> list[Object]:
        return self.each(lambda client, body: client.create(body), bodies)

    def each(self, do: Callable[[Client, Object], Object], bodies: Iterable[Object]) -> list[Object]:
        with ThreadPoolExecutor(HANDS) as pool:
            return list(pool.map(lambda body: do(self.client, body), bodies))


def _nodes(hands: Hands) -> Iterator[str]:
    """Every pool's Machines and Nodes, as a provider would have made them."""
    for pool in hands.create(crowd.pool(number) for number in range(crowd.POOLS)):
        made = hands.create(machines.machine(pool, serial) for serial in range(crowd.NODES))
        nodes = hands.create(crowd.ready(machines.node(pool, each)) for each in made)
        hands.each(_provided, made)
        count = {"replicas": crowd.NODES, "readyReplicas": crowd.NODES}
        hands.client.patch("machinedeployments", pool["metadata"]["name"], {"status": count}, crowd.CAPI, part="status")
        yield from (node["metadata"]["name"] for node in nodes)


def _provided(client: Client, machine: Object) -> Object:
    meta = machine["metadata"]
    status = {"status": {"nodeRef": {"name": meta["name"]}}}
    return client.patch("machines", meta["name"], status, meta["namespace"], part="status")


def _sets(hands: Hands) -> Iterator[Object]:
    numbers = range(crowd.SERVICES)
    deployments = hands.create(crowd.service(number) for number in numbers)
    hands.create(crowd.budget(number) for number in numbers)
    hands.each(_settled, deployments)
    yield from hands.create(crowd.replicaset(each) for each in deployments)


def _settled(client: Client, deployment: Object) -> Object:
    meta = deployment["metadata"]
    counts = dict.fromkeys(("replicas", "readyReplicas", "updatedReplicas", "availableReplicas"), crowd.REPLICAS)
    status = {"status": {"observedGeneration": meta["generation"], **counts}}
    return client.patch("deployments", meta["name"], status, meta["namespace"], part="status")


def _pods(sets: list[Object], nodes: list[str]) -> Iterator[Object]:
    for serial in range(crowd.REPLICAS):
        for place, each in enumerate(sets):
            yield crowd.pod(each, serial, nodes[(serial * len(sets) + place) % len(nodes)])


def _run(client: Client, pod: Object) -> Object:
    meta = pod["metadata"]
    return client.patch("pods", meta["name"], crowd.running(datetime.now(UTC)), meta["namespace"], part="status")

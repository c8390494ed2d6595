"""A cluster in a test: the fake API server with controllers that move only when told to.

Nothing runs by itself, there are no threads and no clock: `tick` lets every controller look once, in a fixed order, so a scenario
that passes once passes always. Objects go in through `server.seed`; what the operator does to them goes through its client.
"""

from dataclasses import dataclass, field

from isocost.kube.kinds import BUDGET, NODE, POD
from isocost.testing import builders, schedule
from isocost.testing.autoscalers import Autoscalers
from isocost.testing.budgets import count, ready
from isocost.testing.pools import Pools
from isocost.testing.refused import Object
from isocost.testing.schedule import key
from isocost.testing.server import Server
from isocost.testing.sets import Sets


@dataclass(slots=True, kw_only=True)
class Cluster:
    """The simulation. `delay` is the ticks from a new machine to its node, `boot` those from binding a pod to Ready; with `spread` the
    scheduler prefers the emptiest node."""

    server: Server = field(default_factory=Server)
    delay: int = 1
    boot: int = 0
    ticks: int = 0
    spread: bool = False
    pools: Pools = field(init=False)
    autoscalers: Autoscalers = field(init=False)
    _sets: Sets = field(init=False)
    _bound: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.pools = Pools(server=self.server, delay=self.delay)
        self.autoscalers = Autoscalers(server=self.server)
        self._sets = Sets(server=self.server)

    def tick(self, times: int = 1) -> None:
        """Let every controller look once: machines, departed pods, autoscalers, workloads, scheduler, kubelets, statuses, budgets."""
        for _ in range(times):
            self.ticks += 1
            self.pools.tick()
            self._sweep()
            self.autoscalers.tick()
            self._sets.tick()
            self._schedule()
            self._start()
            self._sets.report()
            self._budget()

    def settle(self, limit: int = 50) -> int:
        """Tick until two ticks change nothing; how many it took. Raises AssertionError after `limit`."""
        quiet = 0
        for number in range(1, limit + 1):
            before = self.server.store.version
            self.tick()
            quiet = quiet + 1 if self.server.store.version == before else 0
            if quiet > max(1, self.delay, self.boot):
                return number
        raise AssertionError(f"the cluster does not come to rest within {limit} ticks")

    def never_deliver(self, pool: str) -> None:
        """Machines of this pool that are not there yet will not come, until `deliver`."""
        self.pools.never.add(pool)

    def deliver(self, pool: str) -> None:
        """The pool delivers again."""
        self.pools.never.discard(pool)

    @property
    def waiting(self) -> list[Object]:
        """Pods without a node."""
        return [pod for pod in self.server.all(POD) if _waits(pod)]

    @property
    def ready(self) -> list[Object]:
        """Pods that are Ready."""
        return [pod for pod in self.server.all(POD) if ready(pod)]

    def _sweep(self) -> None:
        """Kubelets finish pods that were deleted; pods of a node that is gone go with it."""
        nodes = {node["metadata"]["name"] for node in self.server.all(NODE)}
        for pod in self.server.all(POD):
            gone = pod["spec"].get("nodeName", "") not in {*nodes, ""}
            if gone or "deletionTimestamp" in pod["metadata"]:
                self.server.remove(POD, key(pod)[1], namespace=key(pod)[0])

    def _schedule(self) -> None:
        pods = self.server.all(POD)
        bound = [pod for pod in pods if pod["spec"].get("nodeName") and not _over(pod)]
        placed = schedule.place(self.waiting, self.server.all(NODE), bound, spread=self.spread)
        for (namespace, name), node in placed.items():
            made = self._edit(name, namespace, "spec", {"nodeName": node})
            self._bound[made["metadata"]["uid"]] = self.ticks
        for pod in self.waiting:
            self._edit(key(pod)[1], key(pod)[0], "status", _pending())

    def _start(self) -> None:
        for pod in self.server.all(POD):
            since = self._bound.get(pod["metadata"]["uid"], 0)
            if (
                pod["spec"].get("nodeName")
                and pod["status"].get("phase") == "Pending"
                and self.ticks - since >= self.boot
            ):
                self._edit(key(pod)[1], key(pod)[0], "status", builders.running())

    def _edit(self, name: str, namespace: str, part: str, values: Object) -> Object:
        return self.server.edit(
            POD,
            name,
            lambda old: {**old, part: {**old.get(part, {}), **values}},
            namespace=namespace,
            subresource="status" if part == "status" else "",
            manager="kubelet" if part == "status" else "kube-scheduler",
        )

    def _budget(self) -> None:
        pods = self.server.all(POD)
        for each in self.server.all(BUDGET):
            healthy, wanted = count(each, [pod for pod in pods if key(pod)[0] == key(each)[0]])
            counts = {
                "currentHealthy": healthy,
                "desiredHealthy": wanted,
                "disruptionsAllowed": max(0, healthy - wanted),
                "observedGeneration": each["metadata"]["generation"],
            }
            self._state(each, counts)

    def _state(self, budget: Object, counts: Object) -> None:
        namespace, name = key(budget)
        self.server.edit(
            BUDGET,
            name,
            lambda old: {**old, "status": counts},
            namespace=namespace,
            subresource="status",
            manager="kube-controller-manager",
        )


def _over(pod: Object) -> bool:
    return pod["status"].get("phase") in ("Succeeded", "Failed")


def _waits(pod: Object) -> bool:
    gated = pod["spec"].get("schedulingGates")
    return (
        not pod["spec"].get("nodeName") and not gated and not _over(pod) and "deletionTimestamp" not in pod["metadata"]
    )


def _pending() -> Object:
    no = {"type": "PodScheduled", "status": "False", "reason": "Unschedulable", "message": "no node has room"}
    return {"phase": "Pending", "conditions": [no]}

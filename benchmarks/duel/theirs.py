"""Karpenter's side: NodePools as a user writes them, watched until all pods run and on until its consolidation has settled."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from requests import RequestException

from benchmarks.duel.ring import Look, Ring
from e2e import karpenter as kp
from e2e.client import Object

LOOK_SECONDS = 2.0
STEADY_SECONDS, LONGEST_SECONDS = 120.0, 3600.0
"""a fleet that costs the same for so long, in which no node is still to open and no pod moves, has settled; no run is watched for longer
than the second"""


@dataclass(slots=True, kw_only=True)
class Run:
    """One side of one workload. evicted: by workload."""

    pods: int
    looks: list[Look] = field(default_factory=list)
    evicted: Counter[str] = field(default_factory=Counter)

    @property
    def full(self) -> Look | None:
        """The first look with all pods running."""
        return next((one for one in self.looks if one.running >= self.pods), None)

    @property
    def since(self) -> float:
        """Since when the cost has been what it is at the end, s."""
        end = self.looks[-1].cost
        return next(
            one.seconds for i, one in enumerate(self.looks) if all(abs(x.cost - end) < 1e-9 for x in self.looks[i:])
        )


def node_pool(name: str, types: Iterable[str] | None = None, weight: int | None = None) -> Object:
    """A NodePool that consolidates as Karpenter does by default, but at once. types None: every type."""
    wanted = [{"key": "karpenter.sh/capacity-type", "operator": "In", "values": ["on-demand"]}]
    if types is not None:
        wanted.append({"key": "node.kubernetes.io/instance-type", "operator": "In", "values": sorted(types)})
    template = {"spec": {"nodeClassRef": kp.CLASS, "requirements": wanted, "expireAfter": "Never"}}
    disruption = {
        "consolidationPolicy": "WhenEmptyOrUnderutilized", "consolidateAfter": "5s", "budgets": [{"nodes": "100%"}],
    }  # fmt: skip
    spec = {"template": template, "disruption": disruption} | ({} if weight is None else {"weight": weight})
    return {"apiVersion": f"{kp.GROUP}/v1", "kind": "NodePool", "metadata": {"name": name}, "spec": spec}


def fight(there: Ring, pools: Sequence[Object]) -> Run:
    """Karpenter with these NodePools, until it has settled."""
    there.plane.apply(list(pools))
    there.start()
    return watch(there)


def watch(there: Ring, meanwhile: Callable[[Ring], object] = lambda there: None) -> Run:
    """Looks on until all pods run, at a cost that has not changed for a while, and none has moved; between two looks something else
    may be done."""
    run, steady = Run(pods=there.row.pods), time.monotonic()
    while time.monotonic() - there.began < LONGEST_SECONDS:
        try:
            run.looks.append(there.look())
            meanwhile(there)
        except RequestException:  # a machine so busy that the API server does not answer in time; the next look may
            continue
        if run.looks[-1].running < run.pods or run.looks[-1].shut or _changed(run.looks):
            steady = time.monotonic()
        if time.monotonic() - steady > STEADY_SECONDS:
            break
        time.sleep(LOOK_SECONDS)
    run.evicted = there.evicted()
    return run


def _changed(looks: Sequence[Look]) -> bool:
    """Whether the last two differ in cost, or a pod has come or gone since."""
    if len(looks) < 2:
        return True
    before, now = looks[-2:]
    return abs(now.cost - before.cost) > 1e-9 or now.pods != before.pods

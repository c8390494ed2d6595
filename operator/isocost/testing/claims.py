"""Static NodePools as Karpenter keeps them (v1.14): what is missing is made below the limit, what is too many goes.

Which one goes is made as unlucky as the real rules allow: claims that never launched, then empty nodes, those in service
before the cordoned ones, then any. So a driver that only lowers replicas loses a node that it did not name. Karpenter reads
pools and claims from two caches: `deaf` keeps it on the pools as they were, `blind` on the claims. What it counts it tells in
status.nodes of the pools, as long as all claims that it knows of are launched.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from isocost.kube.kinds import NODE, NODECLAIM, NODEPOOL, POD, Kind
from isocost.testing import builders
from isocost.testing.refused import Object
from isocost.testing.server import Server

_POOL = "karpenter.sh/nodepool"
_FINALIZER = "karpenter.sh/termination"
_READY: Object = {"type": "Ready", "status": "True"}


@dataclass(slots=True, kw_only=True)
class Claims:
    """The controller. A claim becomes a node after `delay` ticks, unless its pool is in `never`; one that is deleted drains for
    `drain` ticks."""

    server: Server
    delay: int = 0
    drain: int = 0
    never: set[str] = field(default_factory=set)
    deaf: bool = False
    blind: bool = False
    made: int = 0
    _seen: list[Object] = field(default_factory=list)
    _known: dict[str, Object] = field(default_factory=dict)
    _age: Counter[str] = field(default_factory=Counter)
    _drained: Counter[str] = field(default_factory=Counter)

    def tick(self) -> None:
        """One turn over all pools and claims."""
        self._look()
        for pool in self._seen:
            if "replicas" in pool["spec"]:
                self._provision(pool)
                self._deprovision(pool)
        for claim in list(self._known.values()):
            self._turn(claim)

    def _look(self) -> None:
        if not self.blind:
            self._known = {claim["metadata"]["name"]: claim for claim in self.server.all(NODECLAIM)}
        if not self.deaf:
            self._seen = self.server.all(NODEPOOL)
        for pool in self._seen:
            self._tell(pool)

    def _tell(self, pool: Object) -> None:
        """The pool's status: the generation that is heeded, and the nodes as they are counted."""
        told: Object = {"conditions": [{**_READY, "observedGeneration": pool["metadata"]["generation"]}]}
        if all(_launched(claim) for claim in self._known.values()):
            told["nodes"] = len(self._of(pool)[0])
        now = self.server.find(NODEPOOL, pool["metadata"]["name"])
        if now is not None:
            self._status(NODEPOOL, now, {**now.get("status", {}), **told})

    def _provision(self, pool: Object) -> None:
        living, leaving = self._of(pool)
        room = int(pool["spec"].get("limits", {}).get("nodes", 10**6)) - len(living) - len(leaving)
        for _ in range(min(pool["spec"]["replicas"] - len(living), room)):
            self.made += 1
            name = f"{pool['metadata']['name']}-{self.made:03d}"
            claim = builders.thing(NODECLAIM, name, labels={_POOL: pool["metadata"]["name"]}, spec={})
            claim["metadata"]["finalizers"] = [_FINALIZER]
            self._known[name] = self.server.seed(claim, manager="karpenter")

    def _deprovision(self, pool: Object) -> None:
        living, _ = self._of(pool)
        over = len(living) - pool["spec"]["replicas"]
        for claim in sorted(living, key=self._rank)[: max(0, over)]:
            name = claim["metadata"]["name"]
            self.server.objects.delete(self.server.registry.of(NODECLAIM), ("", name), {})
            self._known[name] = self.server.find(NODECLAIM, name) or claim

    def _rank(self, claim: Object) -> tuple[bool, bool, bool, str]:
        node = claim.get("status", {}).get("nodeName", "")
        found = self.server.find(NODE, node) if node else None
        cordoned = bool(found and found.get("spec", {}).get("unschedulable"))
        return bool(node), self._busy(node), cordoned, claim["metadata"]["name"]

    def _busy(self, node: str) -> bool:
        return any(pod["spec"].get("nodeName") == node for pod in self.server.all(POD)) if node else False

    def _of(self, pool: Object) -> tuple[list[Object], list[Object]]:
        mine = [c for c in self._known.values() if c["metadata"]["labels"][_POOL] == pool["metadata"]["name"]]
        return [c for c in mine if not _going(c)], [c for c in mine if _going(c)]

    def _turn(self, claim: Object) -> None:
        meta = claim["metadata"]
        if _going(claim):
            self._end(claim)
        elif not _launched(claim) and meta["labels"][_POOL] not in self.never:
            self._age[meta["name"]] += 1
            if self._age[meta["name"]] > self.delay:
                self._deliver(claim)

    def _end(self, claim: Object) -> None:
        name = claim["metadata"]["name"]
        if self.server.find(NODECLAIM, name) is None:
            return
        if self._drained[name] == self.drain:
            self._drop(claim)
        elif not self._drained[name]:
            told = claim.get("status", {})
            draining = {"type": "Drained", "status": "Unknown", "reason": "Draining"}
            self._status(NODECLAIM, claim, {**told, "conditions": [*told.get("conditions", ()), draining]})
        self._drained[name] += 1

    def _deliver(self, claim: Object) -> None:
        meta = claim["metadata"]
        name = f"node-{meta['name']}"
        labels = {_POOL: meta["labels"][_POOL], "karpenter.sh/initialized": "true"}
        self.server.seed(builders.node(name, labels=labels), manager="karpenter")
        told = {"nodeName": name, "providerID": f"sim://{name}", "conditions": [_READY]}
        self._status(NODECLAIM, claim, told)
        self._known[meta["name"]] = {**claim, "status": told}

    def _drop(self, claim: Object) -> None:
        node = claim.get("status", {}).get("nodeName", "")
        if node and self.server.find(NODE, node) is not None:
            self.server.remove(NODE, node)
        self.server.remove(NODECLAIM, claim["metadata"]["name"])

    def _status(self, kind: Kind, thing: Object, status: Object) -> None:
        name = thing["metadata"]["name"]
        self.server.edit(kind, name, lambda old: {**old, "status": status}, subresource="status", manager="karpenter")

    def living(self, pools: Iterable[str] = ()) -> list[str]:
        """Names of the claims that are not leaving, of these pools or of all."""
        wanted = set(pools)
        found = [c["metadata"] for c in self.server.all(NODECLAIM) if not _going(c)]
        return [meta["name"] for meta in found if not wanted or meta["labels"][_POOL] in wanted]


def _going(claim: Object) -> bool:
    return "deletionTimestamp" in claim["metadata"]


def _launched(claim: Object) -> bool:
    return "providerID" in claim.get("status", {})

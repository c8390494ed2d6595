"""Deployments and StatefulSets that keep their pods: what is missing is created, what is too many goes, status says so.

A Deployment owns a ReplicaSet per template, so that owners of pods look as they do in real clusters. A changed template rolls by
creating the new pods first and dropping the old ones once all new ones are ready.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from isocost.kube.kinds import DEPLOYMENT, POD, REPLICASET, STATEFULSET, Kind
from isocost.testing import builders
from isocost.testing.budgets import ready
from isocost.testing.refused import Object
from isocost.testing.schedule import key
from isocost.testing.server import Server


@dataclass(slots=True, kw_only=True)
class Sets:
    """The workload controllers."""

    server: Server

    def tick(self) -> None:
        """One turn over all workloads: pods, then ReplicaSets nobody needs."""
        for each in self.server.all(DEPLOYMENT):
            self._deploy(each)
        for each in self.server.all(STATEFULSET):
            self._fill(each, each["spec"].get("replicas", 1), _numbered)
        self._collect()

    def report(self) -> None:
        """Write the counts into the statuses."""
        for each in self.server.all(REPLICASET):
            self._report(REPLICASET, each, self._pods(each))
        for each in self.server.all(DEPLOYMENT):
            sets = self._sets(each)
            self._report(DEPLOYMENT, each, [pod for rs in sets for pod in self._pods(rs)], _hash(each))
        for each in self.server.all(STATEFULSET):
            self._report(STATEFULSET, each, self._pods(each))

    def _deploy(self, deployment: Object) -> None:
        wanted = deployment["spec"].get("replicas", 1)
        current = self._current(deployment)
        self._fill(current, wanted, _lettered)
        up = sum(ready(pod) for pod in self._pods(current))
        for old in self._sets(deployment):
            if old["metadata"]["uid"] != current["metadata"]["uid"] and up >= wanted:
                self._fill(old, 0, _lettered)

    def _current(self, deployment: Object) -> Object:
        namespace, name = key(deployment)
        found = self.server.find(REPLICASET, f"{name}-{_hash(deployment)}", namespace=namespace)
        return found or self._create(deployment)

    def _create(self, deployment: Object) -> Object:
        namespace, name = key(deployment)
        spec = deployment["spec"]
        labels = {**spec["template"]["metadata"].get("labels", {}), "pod-template-hash": _hash(deployment)}
        kept = {"replicas": spec.get("replicas", 1), "selector": spec["selector"], "template": spec["template"]}
        made = builders.thing(REPLICASET, f"{name}-{_hash(deployment)}", namespace, labels, spec=kept)
        made["metadata"]["ownerReferences"] = [builders.reference(deployment)]
        return self.server.seed(made, manager="kube-controller-manager")

    def _sets(self, deployment: Object) -> list[Object]:
        return [each for each in self.server.all(REPLICASET) if _owned(each, deployment)]

    def _pods(self, owner: Object) -> list[Object]:
        return [each for each in self.server.all(POD) if _owned(each, owner)]

    def _fill(self, owner: Object, wanted: int, names: Callable[[Object, list[Object]], str]) -> None:
        kind = REPLICASET if owner["kind"] == "ReplicaSet" else STATEFULSET
        if kind == REPLICASET and owner["spec"].get("replicas") != wanted:
            self._edit(kind, owner, lambda old: {**old, "spec": {**old["spec"], "replicas": wanted}})
        alive = [each for each in self._pods(owner) if _alive(each)]
        for _ in range(wanted - len(alive)):
            alive.append(self._pod(owner, names(owner, alive)))
        for pod in sorted(alive, key=_last_first, reverse=True)[: max(0, len(alive) - wanted)]:
            self.server.remove(POD, key(pod)[1], namespace=key(pod)[0])

    def _pod(self, owner: Object, name: str) -> Object:
        template = owner["spec"]["template"]
        labels = template["metadata"].get("labels", {})
        made = builders.pod(name, key(owner)[0], labels=labels, spec=template["spec"], owner=owner)
        notes = template["metadata"].get("annotations")
        if notes:
            made["metadata"]["annotations"] = notes
        if name.endswith("-"):
            made["metadata"] = {**made["metadata"], "generateName": name, "name": ""}
        return self.server.seed(made, manager="kube-controller-manager")

    def _collect(self) -> None:
        """What the garbage collector does: objects go after their owner."""
        for kind, owners in ((REPLICASET, (DEPLOYMENT,)), (POD, (REPLICASET, STATEFULSET))):
            uids = {each["metadata"]["uid"] for owner in owners for each in self.server.all(owner)}
            for each in self.server.all(kind):
                refs = each["metadata"].get("ownerReferences", ())
                if any(ref["kind"] in {o.name for o in owners} and ref["uid"] not in uids for ref in refs):
                    self.server.remove(kind, key(each)[1], namespace=key(each)[0])

    def _report(self, kind: Kind, owner: Object, pods: list[Object], template: str = "") -> None:
        up = sum(ready(pod) and _alive(pod) for pod in pods)
        fresh = [pod for pod in pods if not template or template in _owner_name(pod)]
        counts = {"replicas": len(pods), "readyReplicas": up, "availableReplicas": up, "updatedReplicas": len(fresh)}
        status = {**counts, "observedGeneration": owner["metadata"]["generation"]}
        self._edit(kind, owner, lambda old: {**old, "status": status}, "status")

    def _edit(self, kind: Kind, thing: Object, make: Callable[[Object], Object], subresource: str = "") -> None:
        namespace, name = key(thing)
        self.server.edit(
            kind, name, make, namespace=namespace, subresource=subresource, manager="kube-controller-manager"
        )


def _hash(deployment: Object) -> str:
    raw = msgspec.json.encode(deployment["spec"]["template"], order="sorted")
    return hashlib.sha256(raw).hexdigest()[:8]


def _owned(thing: Object, owner: Object) -> bool:
    return any(ref["uid"] == owner["metadata"]["uid"] for ref in thing["metadata"].get("ownerReferences", ()))


def _owner_name(pod: Object) -> str:
    return str(pod["metadata"]["ownerReferences"][0]["name"])


def _alive(pod: Object) -> bool:
    return "deletionTimestamp" not in pod["metadata"] and pod["status"].get("phase") not in ("Succeeded", "Failed")


def _last_first(pod: Object) -> tuple[bool, str]:
    return not ready(pod), pod["metadata"]["uid"]


def _lettered(owner: Object, alive: list[Object]) -> str:
    return f"{owner['metadata']['name']}-"


def _numbered(owner: Object, alive: list[Object]) -> str:
    taken = {pod["metadata"]["name"] for pod in alive}
    base = owner["metadata"]["name"]
    return next(f"{base}-{number}" for number in range(len(taken) + 1) if f"{base}-{number}" not in taken)

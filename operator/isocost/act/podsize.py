"""Pods as the step ResizePods finds them: what they ask for, and what their kubelet says of it.

A kubelet takes a resize in three ways. It does it, and then shows the new requests in the status of the container; it cannot do it now
(Deferred) and tries again by itself; or it can never do it on its node (Infeasible). While it says none of this it has not looked
yet, and where it never looks (no kubelet, or one without the feature) that must end as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum

import msgspec

from isocost.kube.decode import Page
from isocost.kube.kinds import POD
from isocost.kube.meta import Meta, Wire
from isocost.kube.port import Cluster
from isocost.units import Resources
from isocost.world.advice import SIZED, Ask
from isocost.world.ref import Ref

PENDING, MOVING = "PodResizePending", "PodResizeInProgress"
INFEASIBLE = "Infeasible"


class Stand(StrEnum):
    """Where a pod stands on its way from the old requests to the new ones."""

    OTHER = "asks for something else"
    OLD = "asks for the old"
    WAITING = "asks for the new, and its kubelet has not done it yet"
    REFUSED = "asks for the new, and its node can never give it"
    NEW = "has the new"


class Amounts(Wire):
    requests: dict[str, str | int | float] | None = None


class Container(Wire):
    name: str
    resources: Amounts | None = None

    @property
    def requests(self) -> Resources:
        return Resources.parse((self.resources.requests if self.resources else None) or {})


class Spec(Wire):
    containers: list[Container]
    node_name: str = ""


class Condition(Wire):
    type: str
    status: str
    reason: str = ""
    message: str = ""


class Status(Wire):
    conditions: list[Condition] | None = None
    container_statuses: list[Container] | None = None
    observed_generation: int = 0


class Managed(Wire):
    subresource: str = ""
    time: datetime | None = None


class Metadata(Meta):
    generation: int = 0
    managed_fields: list[Managed] | None = None


class Pod(Wire):
    metadata: Metadata
    spec: Spec
    status: Status = msgspec.field(default_factory=Status)

    @property
    def ref(self) -> Ref:
        return Ref(POD.name, self.metadata.name, self.metadata.namespace)

    @property
    def resized(self) -> datetime | None:
        """When its requests were changed last, by the record of who wrote what."""
        found = (one.time for one in self.metadata.managed_fields or () if one.subresource == "resize" and one.time)
        return max(found, default=None)

    def says(self, kind: str) -> Condition | None:
        """The condition, where it is true."""
        return next((c for c in self.status.conditions or () if c.type == kind and c.status == "True"), None)

    @property
    def word(self) -> str:
        """What its kubelet says of the resize, for people."""
        said = self.says(PENDING) or self.says(MOVING)
        return ": ".join(part for part in (said.reason, said.message) if part) if said else "it has not been heard of"

    def stand(self, asks: Sequence[Ask]) -> Stand:
        """Where it stands between the two sides of these changes."""
        held = {one.name: one.requests for one in self.spec.containers}
        if _holds(held, {ask.container: ask.frm for ask in asks}):
            return Stand.OLD
        wanted = {ask.container: ask.to for ask in asks}
        if not _holds(held, wanted):
            return Stand.OTHER
        pending = self.says(PENDING)
        if pending and pending.reason == INFEASIBLE:
            return Stand.REFUSED
        return Stand.WAITING if pending or self.says(MOVING) or not self._shown(wanted) else Stand.NEW

    def _shown(self, wanted: Mapping[str, Resources]) -> bool:
        """Whether the kubelet shows the new requests; one that shows none at all must have seen this generation."""
        shown = {one.name: one for one in self.status.container_statuses or ()}
        if any(name in shown and shown[name].resources for name in wanted):
            return _holds({name: one.requests for name, one in shown.items()}, wanted)
        return 0 < self.metadata.generation <= self.status.observed_generation


def _holds(held: Mapping[str, Resources], wanted: Mapping[str, Resources]) -> bool:
    return all(
        name in held and all(held[name].get(what) == amounts.get(what) for what in SIZED if amounts.get(what))
        for name, amounts in wanted.items()
    )


_PODS = Page(POD.name, Pod)


def read(cluster: Cluster, namespace: str, uids: Mapping[str, object]) -> tuple[Pod, ...]:
    """The pods of these uids that are not on their way out, afresh. Raises ApiError."""
    found = (pod for page in cluster.list(POD, namespace=namespace, decode=_PODS) for pod in page)
    mine = (pod for pod in found if pod.metadata.uid in uids and pod.metadata.deletion_timestamp is None)
    return tuple(sorted(mine, key=lambda pod: pod.ref))

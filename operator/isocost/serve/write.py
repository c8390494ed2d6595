"""Writes what `report` rendered: a policy's status, and events. Unchanged words are not written again.

A status whose only news is the instant of its decision is no news: writing it every round would wake every watcher of the
cluster. Events that exist already were said by this process or by the one before it.

A status is also what the next round remembers, so it is only written over the one that this round has read: what a
process that was paused for a minute has to say is refused, and a policy that was edited meanwhile is looked at again.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from isocost.kube.errors import Conflict, Exists, NotFound
from isocost.kube.kinds import COSTPOLICY, EVENT
from isocost.kube.port import Cluster
from isocost.report import events, status
from isocost.round import Done
from isocost.world.snapshot import Invalid, Snapshot

Document = dict[str, Any]
NAMESPACE = "default"
"""where events about cluster-scoped objects live"""


class Reporter:
    """Puts rounds into the cluster. instance names this process in events."""

    def __init__(self, cluster: Cluster, instance: str) -> None:
        self._cluster = cluster
        self._instance = instance
        self._said: dict[str, Document] = {}

    def publish(self, snapshot: Snapshot, done: Iterable[Done]) -> None:
        """The status and the events of every policy. Raises ApiError; what was written stays written."""
        for one in done:
            policy = one.decision.view.policy
            self._events(one, snapshot.now)
            self._status(policy.name, status.status(one, snapshot.now), one.decision.view.uid_version)
        for found in snapshot.invalid:
            self._refuse(found, snapshot.now)

    def _status(self, name: str, document: Document, version: str = "") -> None:
        if _lasting(document) == self._said.get(name):
            return
        expected = {"metadata": {"resourceVersion": version}} if version else {}
        body = {**expected, "status": {"planRef": None, **document}}
        try:
            self._cluster.patch(COSTPOLICY, name, body, subresource="status")
        except (NotFound, Conflict):
            self._said.pop(name, None)
            return
        self._said[name] = _lasting(document)

    def _refuse(self, found: Invalid, now: datetime) -> None:
        if found.ref.kind == COSTPOLICY.name:
            self._status(found.ref.name, status.invalid(found, now))

    def _events(self, done: Done, now: datetime) -> None:
        for event in events.events(done):
            body = events.body(event, done.decision.view.policy, now, self._instance)
            try:
                self._cluster.create(EVENT, body, namespace=NAMESPACE)
            except Exists:
                continue


def _lasting(document: Document) -> Document:
    """The document without what changes every round: instants, and the id made of one (planRef names a plan that matters)."""
    decision = {key: value for key, value in document.get("lastDecision", {}).items() if key not in ("id", "time")}
    conditions = [{**c, "lastTransitionTime": None} for c in document.get("conditions", ())]
    return {**document, "lastDecision": decision, "conditions": conditions}

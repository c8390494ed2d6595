"""One recorded watch from before a story begins to its end, by which the story is judged.

Polling sees what was true when it looked. An invariant ("never fewer than three ready replicas") must hold at every instant between,
so every change of every watched object is kept, and ordered by its resource version: that is the revision of the one etcd behind
all kinds, and so a true order over them. `World` is the cluster at one such instant. Times are when the event reached us; they serve
reading and durations, never order.

What a watch cannot show (refused requests, an eviction that a budget answered with 429) is in the API server's audit log:
`Record.requests`, on our own plane only.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeVar

from e2e.client import Client, Object, Refused
from e2e.cluster import Cluster
from e2e.kubeconfig import read
from e2e.stream import Stream
from e2e.wait import Late, until

KINDS = (
    "pods", "nodes", "deployments", "replicasets", "statefulsets", "poddisruptionbudgets", "horizontalpodautoscalers", "scaledobjects",
    "machinedeployments", "machines", "nodepools", "nodeclaims", "costpolicies", "costplans", "pricebooks", "sites", "events",
)  # fmt: skip
_SERVED_SECONDS = 20.0
Value = TypeVar("Value")
Key = tuple[str, str, str]  # kind (plural), namespace ("" for cluster-scoped), name


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One event of the watch. `before` is the object as it was, None when it is new; `after` is None when it is gone."""

    version: int
    seen: datetime
    kind: str
    type: str
    before: Object | None
    after: Object | None

    @property
    def object(self) -> Object:
        found = self.after if self.after is not None else self.before
        assert found is not None
        return found

    @property
    def key(self) -> Key:
        return key(self.kind, self.object)


@dataclass(frozen=True, slots=True, kw_only=True)
class Write:
    """A field manager's write, as managedFields tell it: to the second, and only if it changed a field."""

    manager: str
    operation: str
    part: str
    change: Change


@dataclass(slots=True)
class World:
    """The watched objects at one instant."""

    objects: dict[Key, Object] = field(default_factory=dict)

    def all(self, kind: str) -> list[Object]:
        return [held for where, held in self.objects.items() if where[0] == kind]

    def get(self, kind: str, name: str, namespace: str = "") -> Object | None:
        return self.objects.get((kind, namespace, name))

    def pods(self, workload: str) -> list[Object]:
        """The pods of a workload given as namespace/name, in any state."""
        return [pod for pod in self.all("pods") if of_workload(pod, workload)]

    def ready(self, workload: str) -> int:
        """How many of its pods are Ready and not on their way out."""
        return sum(is_ready(pod) and "deletionTimestamp" not in pod["metadata"] for pod in self.pods(workload))

    def step(self, change: Change) -> None:
        if change.after is None:
            self.objects.pop(change.key, None)
        else:
            self.objects[change.key] = change.after


class Record:
    """`with Record(cluster) as record:` lists and then watches every kind of `kinds` that the server offers at that moment."""

    def __init__(self, cluster: Cluster, kinds: Iterable[str] = KINDS):
        self._cluster = cluster
        self._client = Client(read(cluster.kubeconfig))
        self._kinds = tuple(kinds)
        self._woken = threading.Condition()
        self._changes: list[Change] = []
        self._start: dict[Key, Object] = {}
        self._now: dict[Key, Object] = {}
        self._streams: list[Stream] = []
        self.began = datetime.now(UTC)

    def __enter__(self) -> Record:
        for kind in self._kinds:
            if self._client.serves(kind):
                self.follow(kind)
        return self

    def __exit__(self, *_: object) -> None:
        for stream in self._streams:
            stream.stop()
        self._whole()

    def follow(self, kind: str) -> None:
        """Watches one more kind, such as one whose definition came later. Known ones are left alone."""
        where = self._client.kind(kind)
        listed = until(lambda: self._list(where.path()), _SERVED_SECONDS, f"{kind} to be served")
        for held in listed["items"]:
            self._start[key(kind, held)] = self._now[key(kind, held)] = held
        version = listed["metadata"]["resourceVersion"]
        stream = Stream(self._client.access, where, version, lambda type_, body: self._note(kind, type_, body))
        self._streams.append(stream)
        stream.start()

    def _list(self, path: str) -> Object | None:
        """The list, or None while the server makes the storage of a changed definition anew."""
        try:
            return self._client.call("GET", path)
        except Refused as refused:
            if refused.code != 429:
                raise
            return None

    def _note(self, kind: str, type_: str, body: Object) -> None:
        where = key(kind, body)
        with self._woken:
            before = self._now.get(where)
            after = None if type_ == "DELETED" else body
            change = Change(
                version=int(body["metadata"]["resourceVersion"]), seen=datetime.now(UTC), kind=kind, type=type_,
                before=before if before is not None else (body if after is None else None), after=after,
            )  # fmt: skip
            self._changes.append(change)
            if after is None:
                self._now.pop(where, None)
            else:
                self._now[where] = after
            self._woken.notify_all()

    def _whole(self) -> None:
        for stream in self._streams:
            if stream.gap is not None:
                raise stream.gap

    def now(self) -> World:
        """The newest that has reached us."""
        with self._woken:
            return World(dict(self._now))

    def wait(self, look: Callable[[World], Value], seconds: float, what: str) -> Value:
        """Waits until `look` is true of the newest state and returns its answer; woken by every event. Raises Late."""
        end = time.monotonic() + seconds
        with self._woken:
            while not (answer := look(World(self._now))):
                self._whole()
                if not self._woken.wait(max(0.0, end - time.monotonic())) and time.monotonic() >= end:
                    raise Late(f"after {seconds:g} s still waiting for {what}; last seen: {answer!r}")
            return answer

    def changes(self) -> list[Change]:
        """Every event so far over all kinds, in the order in which the cluster made them."""
        with self._woken:
            return sorted(self._changes, key=lambda change: change.version)

    def history(self, kind: str, name: str | None = None, namespace: str | None = None) -> list[Change]:
        """The events of one kind, or of one object, in order."""
        wanted = (change for change in self.changes() if change.kind == kind)
        return [c for c in wanted if name in (None, c.key[2]) and namespace in (None, c.key[1])]

    def instants(self) -> Iterator[tuple[Change | None, World]]:
        """Every instant: first the state at the start (no change), then the state after each change. Copy what you keep."""
        world = World(dict(self._start))
        yield None, world
        for change in self.changes():
            world.step(change)
            yield change, world

    def over(self, look: Callable[[World], Value]) -> list[tuple[Change | None, Value]]:
        """A figure at every instant at which it differs from the one before."""
        told: list[tuple[Change | None, Value]] = []
        for change, world in self.instants():
            value = look(world)
            if not told or told[-1][1] != value:
                told.append((change, value))
        return told

    def timed(self, look: Callable[[World], Value]) -> list[tuple[datetime, Value]]:
        """The same, each with the time at which it was seen; the first with the record's beginning."""
        return [(change.seen if change else self.began, value) for change, value in self.over(look)]

    def least(self, look: Callable[[World], float]) -> float:
        """The smallest value that a figure ever had."""
        return min(value for _, value in self.over(look))

    def writes(self, manager: str) -> list[Write]:
        """What a field manager changed in the watched kinds, as far as managedFields tell (see Write)."""
        return [write for change in self.changes() for write in _writes(change) if write.manager == manager]

    def evictions(self) -> list[Change]:
        """The moments at which the Eviction API let a pod go (its condition appears), one for each pod."""
        first: dict[str, Change] = {}
        for change in self.history("pods"):
            if evicted(change.object):
                first.setdefault(change.object["metadata"]["uid"], change)
        return list(first.values())

    @property
    def audited(self) -> bool:
        """Whether `requests` can answer."""
        return self._cluster.audit is not None

    def requests(self, user: str = "", *, verbs: Iterable[str] = ()) -> list[Object]:
        """Audit entries of all writes since the record began, refused ones too; `user` is a part of the user's name.

        Each has verb, user.username, userAgent, objectRef {resource, namespace, name, subresource}, responseStatus.code and,
        for service accounts, requestObject and responseObject. An entry is written when its answer has been sent, so wait for
        the last one. Raises Refused where the cluster keeps no such log.
        """
        log = self._cluster.audit
        if log is None:
            raise Refused(404, "NoAudit", "this cluster writes no audit log; only our own plane does (not kind)")
        wanted = frozenset(verbs)
        return [
            entry
            for entry in map(
                json.loads, log.read_text().rpartition("\n")[0].splitlines()
            )  # a last line may be half written
            if datetime.fromisoformat(entry["requestReceivedTimestamp"]) >= self.began
            and user in entry["user"]["username"]
            and (not wanted or entry["verb"] in wanted)
        ]


def key(kind: str, held: Object) -> Key:
    return kind, held["metadata"].get("namespace", ""), held["metadata"]["name"]


def of_workload(pod: Object, workload: str) -> bool:
    """Whether a pod belongs to the Deployment, StatefulSet or Job that namespace/name names."""
    namespace, _, name = workload.partition("/")
    return pod["metadata"].get("namespace") == namespace and owner(pod) == name


def owner(pod: Object) -> str:
    """The name of the workload behind a pod: a ReplicaSet's hash is taken off. A pod of nobody's is its own."""
    meta = pod["metadata"]
    names = [each for each in meta.get("ownerReferences", ()) if each.get("controller")]
    if not names:
        return meta["name"]
    ending = "-" + meta.get("labels", {}).get("pod-template-hash", "")
    return names[0]["name"].removesuffix(ending) if names[0]["kind"] == "ReplicaSet" else names[0]["name"]


def is_ready(held: Object) -> bool:
    """Whether a pod or a node has the condition Ready."""
    conditions = held.get("status", {}).get("conditions", ())
    return any(condition["type"] == "Ready" and condition["status"] == "True" for condition in conditions)


def evicted(pod: Object) -> bool:
    """Whether the Eviction API, and not a plain delete, ended a pod."""
    conditions = pod.get("status", {}).get("conditions", ())
    return any(c["type"] == "DisruptionTarget" and c.get("reason") == "EvictionByEvictionAPI" for c in conditions)


def _writes(change: Change) -> Iterator[Write]:
    if change.after is None:
        return
    before = _managed(change.before)
    for who, entry in _managed(change.after).items():
        if before.get(who) != entry:
            yield Write(manager=who[0], operation=who[1], part=who[2], change=change)


def _managed(held: Object | None) -> dict[tuple[str, str, str], Object]:
    entries = (held or {}).get("metadata", {}).get("managedFields", ())
    return {(each.get("manager", ""), each["operation"], each.get("subresource", "")): each for each in entries}

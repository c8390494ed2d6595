"""The versioned store under the fake API server: every change has a number, and every past state can be read.

Objects are kept as JSON bytes, so that no caller can change one by holding it, and a list of 10,000 pods is a join of
bytes. The log of changes answers watches and lists at an earlier version; `compact` forgets it up to a version, as etcd
does every few minutes, after which older versions are 410.
"""

import threading
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from isocost.testing.refused import Object, expired

Key = tuple[str, str]
"""Namespace (empty for cluster-scoped kinds) and name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One write: `kind` is ADDED, MODIFIED or DELETED; `before` is empty for the first, `raw` the last state."""

    version: int
    kind: str
    resource: str
    key: Key
    raw: bytes
    before: bytes = b""


class Store:
    """Objects by resource label and key. `lock` guards a read and the write that depends on it."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.changed = threading.Condition(self.lock)
        self.version = 1
        self.floor = 0
        self.log: list[Change] = []
        self._live: dict[str, dict[Key, bytes]] = {}

    def read(self, resource: str, key: Key) -> Object | None:
        """A fresh copy of the object, or None."""
        raw = self._live.get(resource, {}).get(key)
        return None if raw is None else load(raw)

    def write(self, resource: str, key: Key, thing: Object) -> Object:
        """Store the object under a new version, which is put into its metadata."""
        with self.changed:
            self.version += 1
            thing["metadata"]["resourceVersion"] = str(self.version)
            table = self._live.setdefault(resource, {})
            before = table.get(key, b"")
            raw = table[key] = msgspec.json.encode(thing)
            self._note("MODIFIED" if before else "ADDED", resource, key, raw, before)
        return load(raw)

    def remove(self, resource: str, key: Key) -> Object:
        """Take the object away; its last state carries the version of the removal."""
        with self.changed:
            self.version += 1
            before = self._live[resource].pop(key)
            gone = load(before)
            gone["metadata"]["resourceVersion"] = str(self.version)
            self._note("DELETED", resource, key, msgspec.json.encode(gone), before)
        return gone

    def _note(self, kind: str, resource: str, key: Key, raw: bytes, before: bytes) -> None:
        self.log.append(Change(version=self.version, kind=kind, resource=resource, key=key, raw=raw, before=before))
        self.changed.notify_all()

    def at(self, resource: str, version: int) -> list[tuple[Key, bytes]]:
        """All objects of a resource as of a version, in order of their keys. Raises Refused 410 for one too old."""
        if version < self.floor:
            raise expired(f"The provided continue parameter is too old: {version} (oldest is {self.floor})")
        with self.lock:
            table = self._live.get(resource, {}) if version >= self.version else self._past(resource, version)
            return sorted(table.items())

    def _past(self, resource: str, version: int) -> dict[Key, bytes]:
        table: dict[Key, bytes] = {}
        for change in self.log:
            if change.version > version:
                break
            if change.resource == resource:
                table[change.key] = change.raw
                if change.kind == "DELETED":
                    del table[change.key]
        return table

    def since(self, resource: str, version: int) -> Iterator[Change]:
        """Changes of a resource after a version, oldest first. Raises Refused 410 for one too old."""
        if version < self.floor:
            raise expired(f"too old resource version: {version} ({self.floor})")
        return iter([each for each in self._tail(version) if each.resource == resource])

    def _tail(self, version: int) -> list[Change]:
        start = len(self.log)
        while start and self.log[start - 1].version > version:
            start -= 1
        return self.log[start:]

    def compact(self) -> None:
        """Forget every version before the present one."""
        with self.lock:
            self.floor = self.version


def load(raw: bytes) -> Object:
    """The object in some JSON bytes."""
    found: Object = msgspec.json.decode(raw, type=dict)
    return found

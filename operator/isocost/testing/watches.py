"""Watches: the log of changes as a stream of JSON lines, with bookmarks and an ERROR event for a version too old."""

import time
from collections.abc import Callable, Iterator, Mapping

import msgspec

from isocost.testing.refused import Object, Refused
from isocost.testing.route import Route
from isocost.testing.store import Change, Store, load

Test = Callable[[Object], bool]


def stream(
    store: Store, place: Route, test: Test, query: Mapping[str, str], *, idle: float, stopped: Callable[[], bool]
) -> Iterator[bytes]:
    """Events from `resourceVersion` on until `timeoutSeconds`; a bookmark after each `idle` seconds without any."""
    version = int(query.get("resourceVersion") or 0)
    end = time.monotonic() + float(query.get("timeoutSeconds") or 300)
    bookmarks = query.get("allowWatchBookmarks") in ("true", "1")
    if not version or query.get("sendInitialEvents") == "true":
        version = store.version
        yield from _initial(store, place, test, version, bookmarks)
    while not stopped():
        try:
            changes, seen = _next(store, place, version, min(idle, end - time.monotonic()), stopped)
        except Refused as error:
            yield _line("ERROR", error.status)
            return
        yield from (line for change in changes for line in _events(change, place, test))
        if bookmarks and not changes:
            yield _bookmark(place, seen)
        version = seen
        if time.monotonic() >= end:
            return


def _initial(store: Store, place: Route, test: Test, version: int, bookmarks: bool) -> Iterator[bytes]:
    for key, raw in store.at(place.resource.label, version):
        if _inside(place, key[0], key[1]) and test(load(raw)):
            yield _line("ADDED", load(raw))
    if bookmarks:
        yield _bookmark(place, version, {"k8s.io/initial-events-end": "true"})


def _next(
    store: Store, place: Route, version: int, wait: float, stopped: Callable[[], bool]
) -> tuple[list[Change], int]:
    label = place.resource.label
    with store.changed:
        store.changed.wait_for(lambda: store.version > version or stopped(), max(wait, 0))
        found = list(store.since(label, version))
        return found, max(store.version, version)


def _events(change: Change, place: Route, test: Test) -> Iterator[bytes]:
    """The change as seen through a selector: an object that starts to match is ADDED, one that stops is DELETED."""
    if not _inside(place, *change.key):
        return
    now = change.kind != "DELETED" and test(load(change.raw))
    was = bool(change.before) and test(load(change.before))
    if now or was:
        kind = "MODIFIED" if now and was else "ADDED" if now else "DELETED"
        yield _line(kind, load(change.raw))


def _inside(place: Route, namespace: str, name: str) -> bool:
    return place.namespace in ("", namespace) and place.name in ("", name)


def _bookmark(place: Route, version: int, notes: Mapping[str, str] | None = None) -> bytes:
    meta: Object = {"resourceVersion": str(version), **({"annotations": notes} if notes else {})}
    kind = place.resource.kind
    return _line("BOOKMARK", {"kind": kind.name, "apiVersion": kind.api, "metadata": meta})


def _line(kind: str, thing: Object) -> bytes:
    return msgspec.json.encode({"type": kind, "object": thing}) + b"\n"

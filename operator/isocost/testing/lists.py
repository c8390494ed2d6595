"""Lists in pages that all show one version, as etcd gives them.

The continue token holds the version and the last key, so a page is answered from the state at that version, however much
has changed since, and is 410 once that version was compacted.
"""

import base64
import binascii
from collections.abc import Mapping

import msgspec

from isocost.testing import refused, select
from isocost.testing.refused import Object
from isocost.testing.route import Route
from isocost.testing.store import Key, Store, load

_GONE = (
    "The provided continue parameter is too old to display a consistent list result. You can start a new list without "
    "the continue parameter."
)


def listing(store: Store, place: Route, query: Mapping[str, str], *, back: int = 0, skip: int = 0) -> bytes:
    """A page of a list as JSON. `back` shows a state so many versions old, `skip` leaves out objects after the page."""
    version, after = _start(store, query, back)
    found = [(key, raw) for key, raw in _shown(store, place, query, version) if key > after]
    limit = int(query.get("limit") or 0) or len(found)
    page, rest = found[:limit], found[limit:]
    meta: Object = {"resourceVersion": str(version)}
    if rest[skip:]:
        meta["continue"] = _token(version, rest[skip - 1][0] if skip else page[-1][0])
        if not _selected(query):
            meta["remainingItemCount"] = len(rest)
    return _page(place, meta, [raw for _, raw in page])


def _start(store: Store, query: Mapping[str, str], back: int) -> tuple[int, Key]:
    token = query.get("continue")
    if not token:
        return max(1, store.version - back), ("", "")
    try:
        version, namespace, name = msgspec.json.decode(base64.urlsafe_b64decode(token), type=tuple[int, str, str])
    except (binascii.Error, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise refused.malformed(f"continue key is not valid: {error}") from error
    if version < store.floor:
        raise refused.expired(_GONE)
    return version, (namespace, name)


def _token(version: int, key: Key) -> str:
    return base64.urlsafe_b64encode(msgspec.json.encode((version, *key))).decode()


def _selected(query: Mapping[str, str]) -> bool:
    return bool(query.get("labelSelector") or query.get("fieldSelector"))


def _shown(store: Store, place: Route, query: Mapping[str, str], version: int) -> list[tuple[Key, bytes]]:
    found = store.at(place.resource.label, version)
    if place.namespace:
        found = [(key, raw) for key, raw in found if key[0] == place.namespace]
    if _selected(query):
        test = selector(query)
        found = [(key, raw) for key, raw in found if test(load(raw))]
    return found


def selector(query: Mapping[str, str]) -> select.Test:
    """The label and field selectors of a query as one test."""
    marks, fields = select.labels(query.get("labelSelector", "")), select.fields(query.get("fieldSelector", ""))
    return lambda thing: marks(thing) and fields(thing)


def _page(place: Route, meta: Object, items: list[bytes]) -> bytes:
    kind = place.resource.kind
    head = msgspec.json.encode({"kind": f"{kind.name}List", "apiVersion": kind.api, "metadata": meta})
    return head[:-1] + b',"items":[' + b",".join(items) + b"]}"

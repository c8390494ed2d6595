"""The verbs of the operator on one API server, and nothing else.

Each verb is one request built here, sent by `calls.Caller` with its rules about repeating. Writes carry the operator's
field manager; apply never forces. There is no watch: a round lists once and decides on one consistent picture.
"""

import random
import time
from collections.abc import Callable, Mapping
from typing import Any, overload

import msgspec

from isocost.kube.calls import Call, Caller, Hook, Limit, Patience, ignore, unlimited
from isocost.kube.changes import event
from isocost.kube.decode import one
from isocost.kube.errors import NotFound
from isocost.kube.kinds import POD, REVIEW, Kind
from isocost.kube.paging import collect
from isocost.kube.port import Body, Item, Listing, Page, Right, Scale, Version
from isocost.kube.wire import Request, Transport

_MERGE = "application/merge-patch+json"
_APPLY = "application/apply-patch+yaml"


class _Meta(msgspec.Struct, rename={"version": "resourceVersion"}):
    version: str = ""
    uid: str = ""


class _Count(msgspec.Struct, frozen=True):
    replicas: int = 0


class _Scale(msgspec.Struct):
    metadata: _Meta
    spec: _Count = _Count()
    status: _Count = _Count()


class _Answer(msgspec.Struct):
    allowed: bool = False
    reason: str = ""


class _Review(msgspec.Struct):
    status: _Answer


class _Named(msgspec.Struct):
    name: str = ""


class _Served(msgspec.Struct):
    resources: list[_Named] = []


class _Version(msgspec.Struct, rename={"text": "gitVersion"}):
    major: str
    minor: str
    text: str


class Client:
    """A `port.Cluster` over a transport. `jitter` gives numbers in [0, 1); `gate`, `limit` and `after` surround every write."""

    def __init__(
        self,
        transport: Transport,
        *,
        manager: str = "isocost",
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        jitter: Callable[[], float] = random.random,
        patience: Patience | None = None,
        gate: Hook = ignore,
        after: Hook = ignore,
        limit: Limit = unlimited,
    ) -> None:
        self._manager = manager
        self._caller = Caller(
            transport=transport,
            clock=clock,
            sleep=sleep,
            jitter=jitter,
            patience=patience or Patience(),
            gate=gate,
            after=after,
            limit=limit,
        )

    @overload
    def list(
        self, kind: Kind, *, namespace: str | None = None, labels: str = "", fields: str = "", page: int = 500
    ) -> Listing[bytes]: ...

    @overload
    def list(
        self,
        kind: Kind,
        *,
        namespace: str | None = None,
        labels: str = "",
        fields: str = "",
        page: int = 500,
        decode: Callable[[bytes], Page],
    ) -> Listing[Page]: ...

    def list(
        self,
        kind: Kind,
        *,
        namespace: str | None = None,
        labels: str = "",
        fields: str = "",
        page: int = 500,
        decode: Callable[[bytes], Any] = bytes,
    ) -> Listing[Any]:
        """All objects that match the selectors, as raw pages or as what `decode` makes of each. Raises Gone, Torn."""
        where = {"labelSelector": labels, "fieldSelector": fields}
        chosen = {key: value for key, value in where.items() if value}

        def fetch(paging: Mapping[str, str]) -> bytes:
            return self._read(kind, kind.collection(namespace), query={**chosen, **paging})

        return collect(fetch, page, decode)

    def watch(
        self,
        kind: Kind,
        version: str,
        each: Callable[[Item, bool], bool],
        *,
        decode: Callable[[bytes], Item],
        fields: str = "",
        seconds: int,
    ) -> None:
        """Hands over what changes after `version`, until `each` says False or the seconds are over. Raises Gone."""

        def line(body: bytes) -> bool:
            found = event(body, kind.name, decode)
            return found is None or each(*found)

        query = {"watch": "true", "resourceVersion": version, "timeoutSeconds": str(seconds)}
        where = {"fieldSelector": fields} if fields else {}
        request = Request(method="GET", path=kind.collection(), query={**query, **where}, each=line)
        self._caller.run(Call(request=request, write=False, kind=kind.name))

    def get(self, kind: Kind, name: str, *, namespace: str | None = None) -> bytes:
        """One object as bytes. Raises NotFound."""
        return self._read(kind, kind.path(name, namespace), name)

    def create(self, kind: Kind, body: Body, *, namespace: str | None = None) -> bytes:
        """The object as created. Raises Exists, Invalid."""
        return self._write("POST", kind, kind.collection(namespace), body=_whole(kind, body))

    def apply(
        self, kind: Kind, name: str, body: Body, *, namespace: str | None = None, subresource: str | None = None
    ) -> bytes:
        """Server-side apply of a partial object, never by force. Raises Conflict with the other manager's name."""
        whole = {**_whole(kind, body), "metadata": {**_mapping(body.get("metadata")), "name": name}}
        path = kind.path(name, namespace, subresource)
        return self._write("PATCH", kind, path, name, whole, media=_APPLY, query={"force": "false"})

    def patch(
        self, kind: Kind, name: str, body: Body, *, namespace: str | None = None, subresource: str | None = None
    ) -> bytes:
        """JSON merge patch; a resourceVersion or uid in its metadata is a precondition. Raises Conflict, NotFound."""
        return self._write("PATCH", kind, kind.path(name, namespace, subresource), name, body, media=_MERGE)

    def delete(self, kind: Kind, name: str, *, namespace: str | None = None, uid: str = "", version: str = "") -> bytes:
        """Delete in the background, if uid and version are still those. Raises Conflict, NotFound."""
        options = {"propagationPolicy": "Background", "preconditions": _preconditions(uid, version)}
        return self._write("DELETE", kind, kind.path(name, namespace), name, options)

    def evict(self, name: str, *, namespace: str, uid: str) -> None:
        """Evict this very pod. Raises Blocked while a budget forbids it, Conflict for another uid, NotFound."""
        body = {
            "apiVersion": "policy/v1",
            "kind": "Eviction",
            "metadata": {"name": name, "namespace": namespace},
            "deleteOptions": {"preconditions": _preconditions(uid, "")},
        }
        self._write("POST", POD, POD.path(name, namespace, "eviction"), name, body)

    def scale(self, kind: Kind, name: str, *, namespace: str | None = None) -> Scale:
        """The scale subresource. Raises NotFound, also where the kind has none."""
        return _scale(self._read(kind, kind.path(name, namespace, "scale"), name))

    def set_scale(self, kind: Kind, name: str, replicas: int, *, namespace: str | None = None, version: str) -> Scale:
        """Set the wanted replicas if the object is still at `version`, the one guard that every scale honours.

        The version moves with the object's status too, so read the scale just before. Raises Conflict, Invalid.
        """
        body = {"metadata": {"resourceVersion": version}, "spec": {"replicas": replicas}}
        return _scale(self.patch(kind, name, body, namespace=namespace, subresource="scale"))

    def review(
        self, verb: str, kind: Kind, *, namespace: str | None = None, subresource: str = "", name: str = ""
    ) -> Right:
        """Whether the operator's own account may do this; asking changes nothing and so may be repeated."""
        wanted = {"verb": verb, "group": kind.group, "version": kind.version, "resource": kind.plural}
        narrow = {"namespace": namespace or "", "subresource": subresource, "name": name}
        body = _whole(REVIEW, {"spec": {"resourceAttributes": {**wanted, **narrow}}})
        request = Request(method="POST", path=REVIEW.collection(), body=msgspec.json.encode(body))
        answer = self._caller.run(Call(request=request, write=False, kind=REVIEW.name))
        found = one(answer, _Review, REVIEW.name, name).status
        return Right(allowed=found.allowed, reason=found.reason)

    def serves(self, kind: Kind, subresource: str = "") -> bool:
        """Whether discovery lists the kind, or this subresource of it, in its group and version."""
        try:
            found = one(self._read(kind, kind.root), _Served, kind.name, "").resources
        except NotFound:
            return False
        wanted = f"{kind.plural}/{subresource}" if subresource else kind.plural
        return any(each.name == wanted for each in found)

    def version(self) -> Version:
        """The server's version."""
        request = Request(method="GET", path="/version")
        call = Call(request=request, write=False, kind="version")
        found = one(self._caller.run(call), _Version, "version", "")
        return Version(major=_digits(found.major), minor=_digits(found.minor), text=found.text)

    def _read(self, kind: Kind, path: str, name: str = "", query: Mapping[str, str] | None = None) -> bytes:
        request = Request(method="GET", path=path, query=query or {})
        return self._caller.run(Call(request=request, write=False, kind=kind.name, name=name))

    def _write(
        self,
        method: str,
        kind: Kind,
        path: str,
        name: str = "",
        body: Body | None = None,
        *,
        media: str = "application/json",
        query: Mapping[str, str] | None = None,
    ) -> bytes:
        manager = {} if method == "DELETE" else {"fieldManager": self._manager}
        raw = msgspec.json.encode(body or {})
        request = Request(method=method, path=path, query={**manager, **(query or {})}, body=raw, media=media)
        return self._caller.run(Call(request=request, write=True, kind=kind.name, name=name))


def _whole(kind: Kind, body: Body) -> dict[str, object]:
    return {**body, "apiVersion": kind.api, "kind": kind.name}


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _preconditions(uid: str, version: str) -> dict[str, str]:
    return {key: value for key, value in {"uid": uid, "resourceVersion": version}.items() if value}


def _scale(body: bytes) -> Scale:
    found = one(body, _Scale, "Scale", "")
    meta = found.metadata
    return Scale(replicas=found.spec.replicas, observed=found.status.replicas, version=meta.version, uid=meta.uid)


def _digits(text: str) -> int:
    return int("".join(sign for sign in text if sign.isdecimal()) or "0")

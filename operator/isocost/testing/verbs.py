"""Each verb of the API as one small method on the store, from a place and a request to the bytes of an answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from isocost.kube import kinds
from isocost.kube.wire import Request, Response
from isocost.testing import budgets, lists, refused, scales
from isocost.testing.faults import Effect, Skip, Stale
from isocost.testing.merge import patched
from isocost.testing.objects import Objects
from isocost.testing.refused import Object
from isocost.testing.registry import Registry
from isocost.testing.rights import Rights
from isocost.testing.route import Route
from isocost.testing.store import Key, load

_APPLY = "application/apply-patch"
_MERGE = ("application/merge-patch+json", "application/strategic-merge-patch+json")
_METHODS = {"GET": "get", "POST": "create", "PUT": "update", "PATCH": "patch", "DELETE": "delete"}


def verb(request: Request, place: Route) -> str:
    """The verb of a request as RBAC names it; an access review is `review`."""
    if place.resource.kind == kinds.REVIEW:
        return "review"
    if request.method == "GET" and request.query.get("watch") in ("1", "true"):
        return "watch"
    if request.method == "GET" and not place.name:
        return "list"
    return _METHODS[request.method]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verbs:
    """The verbs on one store."""

    objects: Objects
    registry: Registry
    rights: Rights

    def do(self, name: str, place: Route, request: Request, effect: Effect | None) -> Response:
        """Carry out one verb. Raises Refused."""
        with self.objects.store.lock:
            if name == "list":
                return _answer(self._list(place, request.query, effect))
            if name == "review":
                return _answer(self._review(_body(request)), 201)
            made = {"get": self._get, "create": self._create, "delete": self._delete}.get(name, self._change)
            return made(place, request)

    def _list(self, place: Route, query: Mapping[str, str], effect: Effect | None) -> bytes:
        back = effect.back if isinstance(effect, Stale) else 0
        skip = effect.count if isinstance(effect, Skip) else 0
        return lists.listing(self.objects.store, place, query, back=back, skip=skip)

    def _get(self, place: Route, request: Request) -> Response:
        found = self.objects.read(place.resource, _key(place))
        return _answer(scales.show(place.resource, found) if _sub(place) == "scale" else found)

    def _create(self, place: Route, request: Request) -> Response:
        body = _body(request)
        if place.subresource == "eviction":
            return _answer(budgets.evict(self.objects, self.registry, _key(place), body), 201)
        if place.name:
            raise refused.unserved()
        return _answer(self._new(place, body, _manager(request), "Update"), 201)

    def _new(self, place: Route, body: Object, manager: str, operation: str) -> Object:
        self._check_place(place, body)
        made = self.objects.create(place.resource, place.namespace, body, manager, operation)
        if place.resource.kind == kinds.DEFINITION:
            self.registry.define(made)
            return self.objects.change(place.resource, ("", made["metadata"]["name"]), _established, "server", "status")
        return made

    def _check_place(self, place: Route, body: Object) -> None:
        kind = place.resource.kind
        if body.get("kind", kind.name) != kind.name or body.get("apiVersion", kind.api) != kind.api:
            raise refused.malformed(f"{body.get('kind')} in {body.get('apiVersion')} was sent to {kind.plural}")
        if kind.namespaced:
            self.objects.read(self.registry.of(kinds.NAMESPACE), ("", place.namespace))

    def _delete(self, place: Route, request: Request) -> Response:
        if not place.name:
            raise refused.Refused(405, "MethodNotAllowed", "delete of a collection is not served here")
        gone = self.objects.delete(place.resource, _key(place), _body(request))
        if place.resource.kind == kinds.NAMESPACE:
            self._empty(place.name)
        return _answer(gone)

    def _empty(self, namespace: str) -> None:
        for resource in self.registry:
            for key, _ in self.objects.store.at(resource.label, self.objects.store.version):
                if key[0] == namespace:
                    self.objects.store.remove(resource.label, key)

    def _change(self, place: Route, request: Request) -> Response:
        body, manager, subresource = _body(request), _manager(request), _sub(place)
        if request.method == "PUT":
            return _answer(self._update(place, lambda thing: body, manager, subresource))
        if request.media.startswith(_APPLY):
            return self._apply(place, body, manager, subresource)
        if request.media not in _MERGE:
            raise refused.Refused(415, "UnsupportedMediaType", f"{request.media} is not served here")
        if subresource == "scale":
            return _answer(scales.change(self.objects, place.resource, _key(place), body, manager))
        return _answer(self._update(place, lambda thing: patched(thing, body), manager, subresource))

    def _update(self, place: Route, make: Any, manager: str, subresource: str) -> Object:
        return self.objects.change(place.resource, _key(place), make, manager, subresource)

    def _apply(self, place: Route, body: Object, manager: str, subresource: str) -> Response:
        if self.objects.store.read(place.resource.label, _key(place)) is not None:
            return _answer(self.objects.apply(place.resource, _key(place), body, manager, subresource))
        if subresource:
            raise refused.missing(place.resource.label, place.name)
        uid = (body.get("metadata") or {}).get("uid")
        if uid:
            why = f"uid mismatch: the provided object specified uid {uid}, and no existing object was found"
            raise refused.modified(place.resource.label, place.name, why)
        return _answer(self._new(place, body, manager, "Apply"), 201)

    def _review(self, body: Object) -> Object:
        asked = body["spec"]["resourceAttributes"]
        allowed = self.rights.allow(asked["verb"], asked["resource"], asked.get("subresource", ""))
        return {**body, "status": {"allowed": allowed, "reason": "" if allowed else "denied by the test"}}


def _established(thing: Object) -> Object:
    return {**thing, "status": {"conditions": [{"type": "Established", "status": "True"}]}}


def _sub(place: Route) -> str:
    """The subresource, if the kind has it. Raises Refused 404."""
    resource = place.resource
    if place.subresource and place.subresource not in resource.subresources:
        raise refused.unserved()
    return place.subresource


def _key(place: Route) -> Key:
    return place.namespace, place.name


def _body(request: Request) -> Object:
    try:
        return load(request.body) if request.body else {}
    except msgspec.DecodeError as error:
        raise refused.malformed(f"the body is not a JSON object: {error}") from error


def _manager(request: Request) -> str:
    return request.query.get("fieldManager") or "unknown"


def _answer(thing: Object | bytes, code: int = 200) -> Response:
    body = thing if isinstance(thing, bytes) else msgspec.json.encode(thing)
    return Response(status=code, headers={"content-type": "application/json"}, body=body)

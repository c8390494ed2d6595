"""The fake API server: a function from request to answer, a log of calls, and faults in between.

`transport` serves a client in the same process without a socket, which is what most tests want: it is fast and nothing
waits. `start` opens a loopback port for those who bring their own HTTP client, such as kopf. `seed`, `edit`, `find` and
`all` are the test's own hand: they are neither numbered, nor logged, nor refused for lack of rights.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

from isocost.kube import kinds
from isocost.kube.kinds import Kind
from isocost.kube.wire import Lost, Request, Response
from isocost.testing import discovery, refused, watches
from isocost.testing.broken import Broken
from isocost.testing.faults import Call, Cut, Effect, Faults, Hang, Refuse
from isocost.testing.listen import Listener
from isocost.testing.lists import selector
from isocost.testing.objects import Objects
from isocost.testing.refused import Object, Refused
from isocost.testing.registry import Registry, Resource
from isocost.testing.rights import Rights
from isocost.testing.route import Route, route
from isocost.testing.store import Store, load
from isocost.testing.verbs import Verbs, verb

_SPACES = ("default", "kube-system", "isocost-system")
_REVIEW = Resource(kind=kinds.REVIEW)


def _utc() -> datetime:
    return datetime.now(UTC)


class Server:
    """An API server with three empty namespaces. `now` stamps objects, `idle` is the seconds between bookmarks."""

    def __init__(self, *, version: str = "v1.36.3", now: Callable[[], datetime] = _utc, idle: float = 5.0) -> None:
        self.store = Store()
        self.registry = Registry()
        self.objects = Objects(self.store, now)
        self.rights = Rights()
        self.faults = Faults()
        self.calls: list[Call] = []
        self._verbs = Verbs(objects=self.objects, registry=self.registry, rights=self.rights)
        self._version = version
        self._idle = idle
        self._listener = Listener(self.handle)
        for name in _SPACES:
            self.space(name)

    def handle(self, request: Request) -> Response | Iterator[bytes]:
        """The answer to one request; an iterator for a watch. Raises Broken where a fault ends the connection."""
        try:
            known = discovery.answer(request.path, self.registry, self._version)
            if known is not None:
                return Response(status=200, headers={}, body=refused.encode(known))
            return self._place(request, self._route(request.path))
        except Refused as error:
            return _failure(error)

    def _route(self, path: str) -> Route:
        if path == kinds.REVIEW.collection():
            return Route(resource=_REVIEW)
        return route(path, self.registry)

    def _place(self, request: Request, place: Route) -> Response | Iterator[bytes]:
        call = self._note(request, place)
        effect = self.faults.take(call)
        if isinstance(effect, (Cut, Hang)):
            if effect.done:
                self._answer(call, request, place, None)
            raise Broken(effect)
        return self._answer(call, request, place, effect)

    def _note(self, request: Request, place: Route) -> Call:
        with self.store.lock:
            call = Call(
                number=len(self.calls) + 1,
                verb=verb(request, place),
                resource=place.resource.kind.plural,
                namespace=place.namespace,
                name=place.name,
                subresource=place.subresource,
                manager=request.query.get("fieldManager", ""),
                body=request.body,
            )
            self.calls.append(call)
        return call

    def _answer(self, call: Call, request: Request, place: Route, effect: Effect | None) -> Response | Iterator[bytes]:
        try:
            answer = self._carry(call, request, place, effect)
        except Refused as error:
            answer = _failure(error)
        status = answer.status if isinstance(answer, Response) else 200
        self.calls[call.number - 1] = replace(call, status=status)
        return answer

    def _carry(self, call: Call, request: Request, place: Route, effect: Effect | None) -> Response | Iterator[bytes]:
        if isinstance(effect, Refuse):
            raise effect.error()
        if call.verb != "review" and not self.rights.allow(call.verb, call.resource, call.subresource):
            raise refused.forbidden(call.verb, place.resource.label)
        if call.verb == "watch":
            return self._watch(place, request)
        return self._verbs.do(call.verb, place, request, effect)

    def _watch(self, place: Route, request: Request) -> Iterator[bytes]:
        test, stopped = selector(request.query), self._listener.stopped
        return watches.stream(self.store, place, test, request.query, idle=self._idle, stopped=stopped)

    def transport(self) -> "Inside":
        """A transport for a client in this process."""
        return Inside(self.handle)

    def start(self) -> str:
        """Listen on a free loopback port; the address. Stop it in the end, or use the server in a `with`."""
        return self._listener.start()

    def stop(self) -> None:
        """Close the port and end all watches and hanging calls."""
        self._listener.stop()
        with self.store.changed:
            self.store.changed.notify_all()

    def __enter__(self) -> "Server":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """The address while listening."""
        return self._listener.url

    @property
    def writes(self) -> list[Call]:
        """The calls that could change something, in order."""
        return [call for call in self.calls if call.write]

    def space(self, name: str) -> None:
        """Make a namespace unless it is there."""
        resource = self.registry.of(kinds.NAMESPACE)
        if self.store.read(resource.label, ("", name)) is None:
            self.objects.create(resource, "", {"metadata": {"name": name}}, "test")

    def seed(self, thing: Object, *, manager: str = "test") -> Object:
        """Put an object there with its status, and its namespace if need be. Raises Refused if it exists."""
        resource = self.registry.named(thing["apiVersion"], thing["kind"])
        namespace = thing["metadata"].get("namespace", "default") if resource.kind.namespaced else ""
        if namespace:
            self.space(namespace)
        made = self.objects.create(resource, namespace, thing, manager)
        if not resource.status or "status" not in thing:
            return made
        status = thing["status"]
        key = (namespace, made["metadata"]["name"])
        return self.objects.change(resource, key, lambda old: {**old, "status": status}, manager, "status")

    def edit(
        self,
        kind: Kind,
        name: str,
        make: Callable[[Object], Object],
        *,
        namespace: str = "",
        subresource: str = "",
        manager: str = "test",
    ) -> Object:
        """Change an object as a human or another controller would."""
        return self.objects.change(self.registry.of(kind), (namespace, name), make, manager, subresource)

    def remove(self, kind: Kind, name: str, *, namespace: str = "") -> None:
        """Take an object away at once, whatever its finalizers and grace period."""
        self.store.remove(self.registry.of(kind).label, (namespace, name))

    def find(self, kind: Kind, name: str, *, namespace: str = "") -> Object | None:
        """A copy of an object, or None."""
        return self.store.read(self.registry.of(kind).label, (namespace, name))

    def all(self, kind: Kind) -> list[Object]:
        """Copies of all objects of a kind, in order of namespace and name."""
        found = self.store.at(self.registry.of(kind).label, self.store.version)
        return [load(raw) for _, raw in found]


class Inside:
    """A transport without a socket; a hang is a time-out at once, and a watch is over once it has said what is known."""

    def __init__(self, handle: Callable[[Request], Response | Iterator[bytes]]) -> None:
        self._handle = handle

    def send(self, request: Request, timeout: float) -> Response:
        """The answer. Raises Lost where a fault cuts or hangs the call."""
        if "watch" in request.query:
            request = replace(request, query={**request.query, "timeoutSeconds": "0"})
        try:
            answer = self._handle(request)
        except Broken as broken:
            cut = isinstance(broken.effect, Cut)
            raise Lost("the connection was reset" if cut else f"no answer within {timeout:g} s") from broken
        if isinstance(answer, Response):
            return answer
        for line in answer:
            if request.each is not None and not request.each(line):
                break
        return Response(status=200)


def _failure(error: Refused) -> Response:
    headers = {"retry-after": str(error.after)} if error.after is not None else {}
    return Response(status=error.code, headers=headers, body=error.body())

"""A small admin client for stories: raw dicts in, raw dicts out.

It shares no code with the operator's own client, so that a mistake there cannot hide itself here. A kind is named as kubectl names
it: `pods`, `Deployment`, `machinedeployments`, or `events.events.k8s.io` where two groups have one; where it lives is found by
aggregated discovery, asked again when a kind is not known yet.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests

Object = dict[str, Any]
_DISCOVERY = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList"
_PATCH = {
    "merge": "application/merge-patch+json",
    "json": "application/json-patch+json",
    "strategic": "application/strategic-merge-patch+json",
}
_SECONDS = 20.0


class Refused(RuntimeError):
    """The API server said no: `code` is the HTTP status, `reason` its word, and the message is its own."""

    def __init__(self, code: int, reason: str, message: str):
        super().__init__(f"{code} {reason}: {message}")
        self.code, self.reason, self.message = code, reason, message


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """How to reach an API server: its URL, the file that vouches for it, and a token or a client certificate."""

    url: str
    ca: Path
    token: str | None = None
    cert: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind as the server offers it. `root` is the path up to the version, such as /apis/apps/v1."""

    root: str
    plural: str
    name: str
    namespaced: bool

    def path(self, namespace: str | None = None, name: str | None = None) -> str:
        middle = f"/namespaces/{namespace}" if self.namespaced and namespace else ""
        return f"{self.root}{middle}/{self.plural}" + (f"/{name}" if name else "")


class Client:
    """Verbs over raw objects. Every method raises Refused for an answer of 400 or above."""

    def __init__(self, access: Access):
        self.access = access
        self._kinds: dict[str, Kind] = {}
        self._session = requests.Session()
        self._session.trust_env = False  # a proxy or REQUESTS_CA_BUNDLE of the machine must not come between
        self._session.verify = str(access.ca)
        self._session.cert = access.cert
        if access.token:
            self._session.headers["Authorization"] = f"Bearer {access.token}"

    def call(self, verb: str, path: str, body: object = None, **options: Any) -> Object:
        """Any request: `path` starts with a slash, `body` is sent as JSON, `options` are those of requests."""
        headers = {"Content-Type": "application/json", "Accept": "application/json", **options.pop("headers", {})}
        data = None if body is None else json.dumps(body)
        answer = self._session.request(
            verb, self.access.url + path, data=data, headers=headers, timeout=_SECONDS, **options
        )
        if answer.status_code >= 400:
            raise _refusal(answer)
        return answer.json() if "json" in answer.headers.get("Content-Type", "") else {"text": answer.text}

    def kind(self, name: str) -> Kind:
        """Where a kind lives. Raises Refused(404) when the server has none of that name."""
        if name.lower() not in self._kinds:
            self._kinds = {}
            for word, kind in self._discover():
                self._kinds.setdefault(word, kind)  # the core group is first and keeps the short words
        try:
            return self._kinds[name.lower()]
        except KeyError:
            raise Refused(404, "NotFound", f"the server has no kind called {name!r}") from None

    def serves(self, kind: str) -> bool:
        """Whether the server has a kind of that name."""
        try:
            self.kind(kind)
        except Refused:
            return False
        return True

    def get(self, kind: str, name: str, namespace: str | None = None) -> Object:
        return self.call("GET", self.kind(kind).path(namespace, name))

    def find(self, kind: str, name: str, namespace: str | None = None) -> Object | None:
        """As get, but an object that is not there is no error."""
        try:
            return self.get(kind, name, namespace)
        except Refused as refused:
            if refused.code != 404:
                raise
            return None

    def list(self, kind: str, namespace: str | None = None, selector: str | None = None) -> list[Object]:
        """All objects of a kind, in every namespace unless one is named; `selector` is a label selector."""
        params = {"labelSelector": selector} if selector else {}
        return self.call("GET", self.kind(kind).path(namespace), params=params)["items"]

    def create(self, body: Object, **params: str) -> Object:
        """`params` go into the query, such as dryRun="All"."""
        kind, namespace = self._where(body)
        return self.call("POST", kind.path(namespace), body, params=params)

    def apply(self, body: Object, manager: str = "e2e") -> Object:
        """Server-side apply; a story's own hand forces, as a person with kubectl --force-conflicts would."""
        kind, namespace = self._where(body)
        path = kind.path(namespace, body["metadata"]["name"])
        headers = {"Content-Type": "application/apply-patch+yaml"}
        return self.call("PATCH", path, body, headers=headers, params={"fieldManager": manager, "force": "true"})

    def patch(
        self,
        kind: str,
        name: str,
        body: object,
        namespace: str | None = None,
        *,
        style: str = "merge",
        part: str = "",
        manager: str = "e2e",
    ) -> Object:
        """`part` is a subresource such as status or scale; `style` is merge, json or strategic."""
        path = self.kind(kind).path(namespace, name) + (f"/{part}" if part else "")
        return self.call("PATCH", path, body, headers={"Content-Type": _PATCH[style]}, params={"fieldManager": manager})

    def scale(self, kind: str, name: str, replicas: int, namespace: str | None = None) -> Object:
        return self.patch(kind, name, {"spec": {"replicas": replicas}}, namespace, part="scale")

    def delete(self, kind: str, name: str, namespace: str | None = None, **options: Any) -> None:
        """`options` go into DeleteOptions; an object that is gone already is no error."""
        try:
            self.call("DELETE", self.kind(kind).path(namespace, name), options or None)
        except Refused as refused:
            if refused.code != 404:
                raise

    def _where(self, body: Object) -> tuple[Kind, str | None]:
        group, _, _ = body["apiVersion"].rpartition("/")
        kind = self.kind(f"{body['kind']}.{group}" if group else body["kind"])
        return kind, body["metadata"].get("namespace", "default") if kind.namespaced else None

    def _discover(self) -> Iterator[tuple[str, Kind]]:
        for root in ("/api", "/apis"):
            for group in self.call("GET", root, headers={"Accept": _DISCOVERY})["items"]:
                name = group["metadata"].get("name", "")
                for version in group["versions"]:  # the preferred one comes first
                    yield from _kinds_of(root, name, version)


def _kinds_of(root: str, group: str, version: Object) -> Iterator[tuple[str, Kind]]:
    base = "/".join(filter(None, (root, group, version["version"])))
    for resource in version.get("resources", ()):
        kind = Kind(
            root=base,
            plural=resource["resource"],
            name=resource["responseKind"]["kind"],
            namespaced=resource["scope"] == "Namespaced",
        )
        for word in (kind.plural, kind.name.lower()):
            yield f"{word}.{group}", kind
            yield word, kind


def _refusal(answer: requests.Response) -> Refused:
    try:
        body = answer.json()
    except requests.JSONDecodeError:
        body = {"message": answer.text[:500]}
    return Refused(answer.status_code, body.get("reason", "Unknown"), body.get("message", ""))

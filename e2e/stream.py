"""One watch of one kind, from a resource version on, that neither loses nor repeats an event when its connection ends.

Plain http.client and not requests: another thread must be able to end a read that waits, and only the socket gives that.
"""

from __future__ import annotations

import http.client
import json
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from urllib.parse import urlsplit

from e2e.client import Access, Kind, Object

Sink = Callable[[str, Object], None]
_BROKEN = (OSError, http.client.HTTPException, ValueError)
_SECONDS = 300


class Gap(RuntimeError):
    """The server no longer has the events that follow our resource version: a record with a hole proves nothing."""


class Stream(threading.Thread):
    """Hands (type, object) of every event after `version` to `sink`, in order, until `stop`. `gap` says why it ended early."""

    def __init__(self, access: Access, kind: Kind, version: str, sink: Sink):
        super().__init__(name=f"watch-{kind.plural}", daemon=True)
        self._access, self._kind, self._version, self._sink = access, kind, version, sink
        self._ended = threading.Event()
        self._lock = threading.Lock()
        self._connection: http.client.HTTPConnection | None = None
        self.gap: Gap | None = None

    def run(self) -> None:
        while not self._ended.is_set() and self.gap is None:
            try:
                self._follow(self._open())
            except _BROKEN:
                self._ended.wait(0.2)  # the server restarts, or we were stopped: go on from where we were

    def stop(self) -> None:
        self._ended.set()
        with self._lock:
            if self._connection is not None and self._connection.sock is not None:
                _cut(self._connection.sock)
        self.join(5)

    def _open(self) -> http.client.HTTPResponse:
        where = urlsplit(self._access.url)
        with self._lock:
            if self._ended.is_set():
                raise ConnectionAbortedError
            self._connection = http.client.HTTPSConnection(
                where.hostname or "", where.port, context=_trust(self._access), timeout=_SECONDS + 30
            )
            self._connection.connect()
        query = f"watch=1&allowWatchBookmarks=true&resourceVersion={self._version}&timeoutSeconds={_SECONDS}"
        headers = {"Accept": "application/json"}
        if self._access.token:
            headers["Authorization"] = f"Bearer {self._access.token}"
        self._connection.request("GET", f"{self._kind.path()}?{query}", headers=headers)
        return self._connection.getresponse()

    def _follow(self, answer: http.client.HTTPResponse) -> None:
        if answer.status == http.HTTPStatus.GONE:
            self.gap = Gap(f"the watch of {self._kind.plural} fell behind {self._version}")
            return
        if answer.status != http.HTTPStatus.OK:
            raise ConnectionError(f"the watch of {self._kind.plural} was answered with {answer.status}")
        while line := answer.readline():
            self._take(json.loads(line))

    def _take(self, event: Object) -> None:
        if event["type"] == "ERROR":
            self.gap = Gap(f"the watch of {self._kind.plural} ended: {event['object'].get('message')}")
            raise ConnectionAbortedError
        self._version = event["object"]["metadata"]["resourceVersion"]
        if event["type"] != "BOOKMARK":
            self._sink(event["type"], event["object"])


def _trust(access: Access) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=str(access.ca))
    if access.cert:
        context.load_cert_chain(*access.cert)
    return context


def _cut(sock: socket.socket) -> None:
    """Ends a read that another thread waits in; closing alone would leave it waiting."""
    with suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)

"""An API server whose watches of one kind are late, for one client: it tells what is so, and later what has changed.

Controllers read each kind from a cache of its own, fed by a watch of its own. On a quiet machine these are level within
milliseconds, so a decision that needs two of them to agree goes wrong once in a thousand runs. A client that is given the
kubeconfig of a `Lag` goes through this proxy, which holds back every event of the kind that `late` names.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import SimpleQueue
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import HTTPError

from e2e import kubeconfig
from e2e.cluster import Cluster

_HOP = frozenset(("connection", "host", "keep-alive", "te", "transfer-encoding", "upgrade", "content-length"))
_IDLE_SECONDS = 3600.0


class Lag:
    """`with Lag(plane) as lag:` listens. late is the plural of the kind whose events come `seconds` after they happened."""

    def __init__(self, cluster: Cluster, seconds: float = 3.0):
        self.access = cluster.client.access
        self.seconds = seconds
        self.late = ""
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        url = f"http://127.0.0.1:{self._server.server_port}"
        self.kubeconfig: Path = kubeconfig.write(
            cluster.folder / "lag.kubeconfig", url=url, ca=self.access.ca, token="not-sent"
        )

    def __enter__(self) -> Lag:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def held(self, path: str) -> bool:
        """Whether events of a watch at this path are held back now."""
        return bool(self.late) and urlsplit(path).path.endswith(f"/{self.late}")


def _handler(lag: Lag) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _pass(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {k: v for k, v in self.headers.items() if k.lower() not in _HOP}
            headers["Authorization"] = f"Bearer {lag.access.token}"  # which clients of Go do not send without TLS
            url = f"{lag.access.url}{self.path}"
            verify, limit = str(lag.access.ca), (10, _IDLE_SECONDS)
            gone = suppress(BrokenPipeError, ConnectionResetError)  # a watch ends with the program that watches
            ask = requests.request
            with (
                gone,
                ask(self.command, url, data=body, headers=headers, verify=verify, stream=True, timeout=limit) as answer,
            ):
                self._answer(answer)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _pass  # noqa: N815

        def _answer(self, answer: requests.Response) -> None:
            self.send_response_only(answer.status_code)
            for key, value in answer.headers.items():
                if key.lower() not in _HOP:
                    self.send_header(key, value)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            chunks = answer.raw.stream(65536, decode_content=False)
            for chunk in _late(lag, self.path, chunks) if "watch=" in self.path else chunks:
                self.wfile.write(b"%x\r\n%s\r\n" % (len(chunk), chunk))
                self.wfile.flush()
            self.wfile.write(b"0\r\n\r\n")

        def log_message(self, *_: object) -> None:
            """Nothing: the API server keeps its own log."""

    return Handler


def _late(lag: Lag, path: str, chunks: Iterator[bytes]) -> Iterator[bytes]:
    """The chunks in their order, each at its time."""
    queue: SimpleQueue[tuple[float, bytes]] = SimpleQueue()

    def read() -> None:
        with suppress(HTTPError):  # the server went first
            for chunk in chunks:
                queue.put((time.monotonic() + (lag.seconds if lag.held(path) else 0), chunk))
        queue.put((0, b""))

    threading.Thread(target=read, daemon=True).start()
    while (item := queue.get())[1]:
        time.sleep(max(0, item[0] - time.monotonic()))
        yield item[1]

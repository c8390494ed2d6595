"""One small HTTP server for probes and metrics, in its own thread so that a busy round cannot starve it.

/healthz is 200 while the loop shows life, /readyz once a first round has ended, /metrics is what Prometheus scrapes.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = Callable[[], tuple[int, str, bytes]]
"""status, content type, body"""


def plain(ok: bool, text: str) -> tuple[int, str, bytes]:
    """A probe's answer: 200 or 503, with a word for people."""
    return (200 if ok else 503), "text/plain; charset=utf-8", text.encode() + b"\n"


class Health:
    """Serves the given paths until closed. Port 0 takes a free one; `port` says which."""

    def __init__(self, paths: dict[str, Answer], *, host: str = "", port: int = 8080) -> None:
        self._server = ThreadingHTTPServer((host, port), _handler(paths))
        self._thread = threading.Thread(target=self._server.serve_forever, name="health", daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)


def _handler(paths: dict[str, Answer]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            known = paths.get(self.path.partition("?")[0])
            status, kind, body = known() if known else (404, "text/plain", b"try /healthz, /readyz or /metrics\n")
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Probes are not news."""

    return Handler

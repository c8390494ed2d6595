"""A small HTTP server that answers as a test tells it to, or does not answer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs


@dataclass
class Seen:
    """A request as it arrived."""

    path: str
    form: dict[str, str]
    headers: dict[str, str]


@dataclass
class Web:
    """`answer` writes the response of each request; `seen` keeps them; `released` ends those that hang or drip."""

    answer: Callable[[BaseHTTPRequestHandler], None]
    url: str = ""
    seen: list[Seen] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)


def says(body: str, status: int = 200) -> Callable[[BaseHTTPRequestHandler], None]:
    """Always this answer."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Length", str(len(body.encode())))
        handler.end_headers()
        handler.wfile.write(body.encode())

    return answer


@contextmanager
def web(answer: Callable[[BaseHTTPRequestHandler], None]) -> Iterator[Web]:
    """Serves on a free loopback port until the end of the block."""
    state = Web(answer)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
            form = {key: values[0] for key, values in parse_qs(body).items()}
            state.seen.append(Seen(path=self.path, form=form, headers=dict(self.headers)))
            state.answer(self)

        do_GET = do_POST  # noqa: N815 - the name is the standard library's

        def log_message(self, *_: object) -> None:
            """Requests are not news."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    state.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield state
    finally:
        state.released.set()
        server.shutdown()
        server.server_close()
        thread.join()

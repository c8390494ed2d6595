"""The fake API server's door on a loopback port: HTTP/1.1 with kept connections, one thread for each.

Only two things need care. Watches are chunked and end when the server stops. A hanging call waits for an event, never for
a clock, so that stopping the server ends it at once.
"""

import contextlib
import socket
import socketserver
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from isocost.kube.wire import Request, Response
from isocost.testing.broken import Broken
from isocost.testing.faults import Hang

Handle = Callable[[Request], Response | Iterator[bytes]]


class _Socket(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, handle: Handle, ended: threading.Event) -> None:
        self.handle = handle
        self.ended = ended
        self.open: set[socket.socket] = set()
        super().__init__(("127.0.0.1", 0), _Door)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no news; anything else is printed by the standard library."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Door(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: _Socket

    def setup(self) -> None:
        super().setup()
        self.server.open.add(self.connection)

    def finish(self) -> None:
        self.server.open.discard(self.connection)
        with contextlib.suppress(ConnectionError):
            super().finish()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is the standard library's
        """Say nothing."""

    def _serve(self) -> None:
        try:
            answer = self.server.handle(self._request())
        except Broken as broken:
            return self._break(broken)
        if isinstance(answer, Response):
            return self._reply(answer)
        return self._stream(answer)

    def _request(self) -> Request:
        parts = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        media = self.headers.get_content_type()
        query = dict(parse_qsl(parts.query))
        return Request(method=self.command, path=parts.path, query=query, body=body, media=media)

    def _break(self, broken: Broken) -> None:
        if isinstance(broken.effect, Hang):
            self.server.ended.wait()
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    def _reply(self, answer: Response) -> None:
        self.send_response(answer.status)
        for name, value in {"Content-Type": "application/json", **answer.headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)
        self.wfile.flush()

    def _stream(self, lines: Iterator[bytes]) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self.wfile.flush()
        for line in lines:
            self._chunk(line)
        self._chunk(b"")

    def _chunk(self, data: bytes) -> None:
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
        self.wfile.flush()

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _serve  # noqa: N815 - the names are the standard library's


class Listener:
    """Opens and closes the port."""

    def __init__(self, handle: Handle) -> None:
        self._handle = handle
        self._ended = threading.Event()
        self._server: _Socket | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """The address. Raises RuntimeError while closed."""
        if self._server is None:
            raise RuntimeError("the fake API server does not listen; call start()")
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def stopped(self) -> bool:
        """Whether watches and hanging calls should end."""
        return self._ended.is_set()

    def start(self) -> str:
        """Open the port; the address."""
        self._ended.clear()
        self._server = _Socket(self._handle, self._ended)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self.url

    def stop(self) -> None:
        """Close the port and all connections; a second time it does nothing."""
        self._ended.set()
        server, thread = self._server, self._thread
        self._server = self._thread = None
        if server is None or thread is None:
            return
        server.shutdown()
        thread.join()
        for each in list(server.open):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        server.server_close()

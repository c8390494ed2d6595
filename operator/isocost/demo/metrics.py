"""A server that answers range queries as Prometheus does, from the recorded day.

It knows the queries that the operator makes for the shop's workloads and no PromQL: each maps to a curve, or to the pods that report.
Any other query is refused in Prometheus' own words, so a mistake shows and is not taken for silence. While the metrics are
`stopped` no new samples come, and what was there grows stale as it does in a real one: after five minutes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Self
from urllib.parse import parse_qsl

import msgspec

from isocost.demo.demand import Curve

STALE = timedelta(minutes=5)
"""how long Prometheus answers with a series' last sample"""
SCRAPE = timedelta(seconds=30)

Form = Mapping[str, str]
Result = Iterator[dict[str, Any]]


@dataclass(slots=True, kw_only=True)
class Recording:
    """What is known: a curve by demand query, the names of reporting pods by presence query, and the gaps (begin, end)."""

    now: Callable[[], datetime]
    curves: dict[str, Curve] = field(default_factory=dict)
    pods: dict[str, Callable[[], list[str]]] = field(default_factory=dict)
    gaps: list[tuple[datetime, datetime]] = field(default_factory=list)

    def answer(self, form: Form) -> tuple[int, bytes]:
        """Status and body for a range query."""
        query = form.get("query", "")
        if query not in self.curves and query not in self.pods:
            why = f"this is a recording of one day, and it holds no such query: {query[:200]}"
            return 400, msgspec.json.encode({"status": "error", "errorType": "bad_data", "error": why})
        found = self._demand(form) if query in self.curves else self._presence(form)
        body = {"status": "success", "data": {"resultType": "matrix", "result": list(found)}}
        return 200, msgspec.json.encode(body)

    def _demand(self, form: Form) -> Result:
        curve = self.curves[form["query"]]
        values = [(at.timestamp(), f"{curve(self._scraped(at)):.6g}") for at in self._times(form)]
        yield {"metric": {}, "values": values}

    def _presence(self, form: Form) -> Result:
        for at in self._times(form):
            seen = f"{self._scraped(at).timestamp():.3f}"
            for pod in self.pods[form["query"]]():
                yield {"metric": {"pod": pod}, "values": [(at.timestamp(), seen)]}

    def _times(self, form: Form) -> Iterator[datetime]:
        """The instants of the range for which there is a sample that is not stale."""
        begin, end, step = (float(form[name]) for name in ("start", "end", "step"))
        count = int((end - begin) / step + 1e-6) + 1
        times = (datetime.fromtimestamp(begin + step * i, UTC) for i in range(count))
        return (at for at in times if at <= self.now() + SCRAPE and at - self._scraped(at) < STALE)

    def _scraped(self, at: datetime) -> datetime:
        """When the newest sample at an instant was taken."""
        return next((begin for begin, end in self.gaps if begin <= at < end), at)


class Server:
    """The recording behind a free loopback port; `with Server(recording) as server: server.url`."""

    def __init__(self, recording: Recording) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(recording))
        self._server.daemon_threads = True
        self._thread = Thread(target=self._server.serve_forever, args=(0.05,), name="metrics", daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler(recording: Recording) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            if self.path != "/api/v1/query_range":
                return self._reply(
                    404, b'{"status":"error","errorType":"not_found","error":"only /api/v1/query_range is served"}'
                )
            return self._reply(*recording.answer(dict(parse_qsl(body))))

        def _reply(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Queries are not news."""

    return Handler

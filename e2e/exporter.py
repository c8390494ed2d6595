"""The story's exporter: one HTTP server with a path for each source, following the real cluster.

At every scrape it lists the pods and nodes that are, so the metrics answer to what the operator does: more replicas, less load each;
a pod that is gone has no series. Paths: /cadvisor, /state, /dcgm, /app.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Iterable
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import groupby

import requests

from e2e import shapes
from e2e.client import Client, Refused
from e2e.cluster import Cluster
from e2e.kubeconfig import read
from e2e.load import SOURCES, Break, Load, Source
from e2e.samples import Sample, text


class Exporter:
    """`with Exporter(plane) as exporter:` serves on a free loopback port; `load` is the story's hand on it."""

    def __init__(self, cluster: Cluster):
        self.load = Load()
        self._client = Client(read(cluster.kubeconfig))
        self._dcgm = shapes.Dcgm()
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, name="exporter", daemon=True)

    @property
    def port(self) -> int:
        return self._server.server_address[1]

    def __enter__(self) -> Exporter:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def scrape(self, source: Source) -> str:
        """The text of one source at this moment, broken as the story wants it."""
        with self._lock:  # the four scrapes of a second share one client and one set of counters
            pods, nodes = self._client.list("pods"), self._client.list("nodes")
            running = [pod for pod in pods if pod["status"].get("phase") == "Running" and pod["spec"].get("nodeName")]
            self.load.advance(time.monotonic(), running)
            series: dict[Source, Iterable[Sample]] = {  # lazy, but for `app`: only the one asked for is made
                "cadvisor": shapes.cadvisor(self.load, running),
                "state": shapes.state(pods, nodes),
                "dcgm": self._dcgm.series(self.load, running, nodes),
                "app": self.load.own(running),
            }
            return text(damaged(series[source], self.load.broken(source)))


def damaged(series: Iterable[Sample], mode: Break | None) -> list[Sample]:
    """The series after a fault: values turned to NaN or 0, or every second series of each metric gone."""
    if mode == "nan":
        return [replace(each, value=math.nan) for each in series]
    if mode == "zeros":
        return [replace(each, value=0.0) for each in series]
    ordered = sorted(series, key=lambda each: (each.name, each.labels))
    if mode != "half":
        return ordered
    return [each for _, group in groupby(ordered, key=lambda each: each.name) for each in list(group)[::2]]


def _handler(exporter: Exporter) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            code, body = _answer(exporter, self.path.strip("/"))
            self.send_response(code)
            self.send_header("Content-Type", "text/plain; version=0.0.4")
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_: object) -> None:
            """Scrapes are not news."""

    return Handler


def _answer(exporter: Exporter, path: str) -> tuple[int, str]:
    source = next((each for each in SOURCES if each == path), None)
    if source is None:
        return 404, f"sources: {' '.join(SOURCES)}\n"
    if exporter.load.broken(source) == "stop":
        return 503, "broken by the story\n"
    try:
        return 200, exporter.scrape(source)
    except (Refused, requests.RequestException) as error:
        return 503, f"the plane did not answer: {error}\n"

"""The story's exporter: one HTTP server with a path for each source, following the real cluster.

Twice a second, unless told otherwise, it lists the pods and nodes that are, so the metrics answer to what the operator does: more
replicas, less load each; a pod that is gone has no series. A scrape itself never asks the API server: on a busy machine it would take
longer than the second it has, and every series would vanish without a story having wanted it. Paths: /cadvisor, /state, /dcgm, /app.
"""

from __future__ import annotations

import math
import sys
import threading
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import groupby

import requests

from e2e import shapes
from e2e.client import Client, Object, Refused
from e2e.cluster import Cluster
from e2e.kubeconfig import read
from e2e.load import SOURCES, Break, Crowd, Load, Source
from e2e.samples import Sample, text

PAUSE_SECONDS = 0.5


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """A scrape that was given up is no news; anything else is printed by the standard library."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class Exporter:
    """`with Exporter(plane) as exporter:` serves on a free loopback port; `load` is the story's hand on it. pause: seconds between two
    lists, each of which costs half a second of a core where there are a thousand pods."""

    def __init__(self, cluster: Cluster, pause: float = PAUSE_SECONDS):
        self.load = Load()
        self._pause = pause
        self._client = Client(read(cluster.kubeconfig))
        self._dcgm = shapes.Dcgm()
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._follower = threading.Thread(target=self._follow, name="exporter-follow", daemon=True)
        self._pods: list[Object] = []
        self._nodes: list[Object] = []
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, name="exporter", daemon=True)

    @property
    def port(self) -> int:
        return self._server.server_address[1]

    def __enter__(self) -> Exporter:
        self._look()
        self._follower.start()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._follower.join(10)
        self._server.shutdown()
        self._server.server_close()

    def _look(self) -> None:
        pods, nodes = self._client.list("pods"), self._client.list("nodes")
        with self._lock:
            self._pods, self._nodes = pods, nodes

    def _follow(self) -> None:
        """Like the exporters it stands for, it keeps what it last knew while the API server does not answer."""
        while not self._ended.wait(self._pause):
            with suppress(Refused, requests.RequestException):
                self._look()

    def scrape(self, source: Source) -> str:
        """The text of one source at this moment, broken as the story wants it."""
        with self._lock:
            pods, nodes = self._pods, self._nodes
            running = [pod for pod in pods if pod["status"].get("phase") == "Running" and pod["spec"].get("nodeName")]
            crowd = Crowd.of(running)
            self.load.advance(time.monotonic(), crowd)
            series: dict[Source, Iterable[Sample]] = {  # lazy, but for `app`: only the one asked for is made
                "cadvisor": shapes.cadvisor(self.load, crowd),
                "state": shapes.state(pods, nodes),
                "dcgm": self._dcgm.series(self.load, crowd, nodes),
                "app": self.load.own(crowd),
            }
            return text(damaged(series[source], self.load.broken(source)))


def damaged(series: Iterable[Sample], mode: Break | None) -> list[Sample]:
    """The series after a fault: values turned to NaN or 0, or every second series of each metric gone.

    The half is of each workload's pods: where a pod runs has no say in it, or all pods of a small one could be among the lost.
    """
    if mode == "nan":
        return [replace(each, value=math.nan) for each in series]
    if mode == "zeros":
        return [replace(each, value=0.0) for each in series]
    ordered = sorted(series, key=lambda each: (each.name, [label for label in each.labels if label[0] != "node"]))
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
    return 200, exporter.scrape(source)

"""A real Prometheus over the story's exporter: one scrape a second unless told otherwise, on loopback, on the same port and data
across a restart.

The jobs and their target labels are those of a usual installation. The DCGM target has a namespace, pod and container of its own, so
Prometheus renames the workload's to exported_namespace and so on, as it does to users whose exporter runs as a daemon set;
`honour=True` gives the other common set-up, where they keep their names.

The chart's alerts are loaded, and `watch` adds the operator as a target.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import requests
import yaml

from e2e import samples
from e2e.binaries import ROOT, program
from e2e.exporter import Exporter
from e2e.plane import answers
from e2e.process import Process, ports
from e2e.wait import Late, until

START_SECONDS = 30.0
RULES = ROOT / "charts" / "isocost" / "files" / "rules.yaml"
WATCHED = "isocost-targets.json"
_JOBS = {"kubelet": "cadvisor", "kube-state-metrics": "state", "dcgm-exporter": "dcgm", "app": "app"}
Vector = list[dict[str, Any]]


class Prometheus:
    """`with Prometheus(folder, exporter) as prometheus:` runs it; `stop` and `start` are the story's to call."""

    def __init__(self, folder: Path, exporter: Exporter, *, honour: bool = False, every: str = "1s"):
        self.port = ports(1)[0]
        self.folder = folder
        self.data = folder / "prometheus"
        config = folder / "prometheus.yaml"
        config.write_text(yaml.safe_dump(_config(exporter.port, honour, every, folder / WATCHED)))
        self.process = Process("prometheus", [
            program("prometheus"), f"--config.file={config}", f"--storage.tsdb.path={self.data}",
            "--storage.tsdb.retention.time=400d", f"--web.listen-address=127.0.0.1:{self.port}", "--log.level=warn",
        ], folder)  # fmt: skip

    def watch(self, port: int) -> None:
        """Scrapes the operator at this port, from the next second on."""
        (self.folder / WATCHED).write_text(json.dumps([{"targets": [f"127.0.0.1:{port}"]}]))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Prometheus:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        self.process.start().ready(lambda: answers(f"{self.url}/-/ready"), START_SECONDS)

    def stop(self) -> None:
        self.process.stop()

    def query(self, expression: str) -> Vector:
        """The vector of an instant query: [{metric: {...}, value: [time, text]}]."""
        answer = requests.get(f"{self.url}/api/v1/query", params={"query": expression}, timeout=10)
        answer.raise_for_status()
        return answer.json()["data"]["result"]

    def value(self, expression: str) -> float | None:
        """The single figure of a query, or None while it has no series yet."""
        found = self.query(expression)
        return float(found[0]["value"][1]) if found else None

    def wait(self, expression: str, look: Callable[[Vector], object] = bool, seconds: float = 30) -> Vector:
        """Waits until `look` is true of the query's vector (there is one, unless told otherwise) and returns it."""

        seen: list[Vector] = []

        def check() -> bool:
            seen[:] = [self.query(expression)]
            return bool(look(seen[0]))

        try:
            until(check, seconds, f"Prometheus to answer {expression}")
        except Late as late:
            raise Late(f"{late}; its answer: {seen[0]}") from None
        return seen[0]

    def backfill(self, history: Iterable[samples.Sample]) -> None:
        """Writes samples of the past (each with its `at`) as blocks. Only while stopped; end it before the first scrape."""
        assert not self.process.alive, "stop Prometheus before history is laid under it"
        source = self.folder / "history.om"
        source.write_text(samples.history(history))
        command = [program("promtool"), "tsdb", "create-blocks-from", "openmetrics", source, self.data]
        subprocess.run(command, check=True, capture_output=True)


def _config(port: int, honour: bool, every: str, watched: Path) -> dict[str, Any]:
    operator = {"job_name": "isocost", "file_sd_configs": [{"files": [str(watched)], "refresh_interval": "1s"}]}
    return {
        "global": {"scrape_interval": every, "scrape_timeout": "1s", "evaluation_interval": every},
        "rule_files": [str(RULES)],
        "scrape_configs": [*(_job(job, path, port, honour) for job, path in _JOBS.items()), operator],
    }


def _job(job: str, path: str, port: int, honour: bool) -> dict[str, Any]:
    own = {"namespace": "gpu-operator", "pod": "dcgm-exporter-x2k5p", "container": "exporter"} if path == "dcgm" else {}
    return {
        "job_name": job,
        "metrics_path": f"/{path}",
        "honor_labels": honour or path != "dcgm",
        "static_configs": [{"targets": [f"127.0.0.1:{port}"], "labels": own}],
    }

"""The operator under test: installed from the rendered chart, run as a process of this machine.

There is no image to pull, so the pod's container is a child process instead: the same command line as the chart's Deployment
gives it, with the token of the chart's ServiceAccount and nothing more. A right that the chart forgets fails a story.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import requests
import yaml

from e2e.binaries import ROOT, program
from e2e.cluster import Cluster, documents
from e2e.process import Process, ports
from e2e.wait import until

CHART = ROOT / "charts" / "isocost"
NAMESPACE = "isocost"
RELEASE = "isocost"
_SERVED = ("--api-versions", "admissionregistration.k8s.io/v1/MutatingAdmissionPolicy")  # as helm finds it in a cluster
_RUN_HERE = frozenset(("Deployment", "Service", "PodDisruptionBudget", "Pod", "Job"))


class Operator:
    """`install` once, then `start` and `stop` or `kill` as often as the story needs: as the kubelet restarts a container.

    pod is the name by which the process holds the Lease.
    """

    def __init__(self, cluster: Cluster, prometheus: str, folder: Path, pod: str = "isocost-0"):
        self.cluster = cluster
        self.prometheus = prometheus
        self.folder = folder
        self.pod = pod
        self._serial = 0
        self._process: Process | None = None
        self.port = 0
        self.kubeconfig: Path
        self.arguments: list[str] = []
        self.account = ""
        self.source = ROOT

    def install(self, *, permissions: str = "write", **values: str) -> Operator:
        """Renders the chart and applies all of it but the pods."""
        rendered = list(
            documents(self._render({"permissions": permissions, "prometheus.url": self.prometheus, **values}))
        )
        if self.cluster.client.find("namespaces", NAMESPACE) is None:
            self.cluster.client.create({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": NAMESPACE}})
        self.cluster.apply(sorted((d for d in rendered if d["kind"] not in _RUN_HERE), key=_crds_first))
        deployment = next(d for d in rendered if d["kind"] == "Deployment")
        account = deployment["spec"]["template"]["spec"]["serviceAccountName"]
        self.arguments = list(deployment["spec"]["template"]["spec"]["containers"][0]["args"])
        self.account = account
        self.kubeconfig = self.cluster.kubeconfig_for(NAMESPACE, account)
        return self

    def replica(self, pod: str) -> Operator:
        """One more process of the installed release. Its token is bound to a pod of that name, as a kubelet's would be."""
        other = Operator(self.cluster, self.prometheus, self.folder, pod)
        other.arguments, other.account = self.arguments, self.account
        container = {"name": "isocost", "image": "none"}
        spec = {"serviceAccountName": self.account, "schedulerName": "nobody", "containers": [container]}
        meta = {"name": pod, "namespace": NAMESPACE}
        self.cluster.client.create({"apiVersion": "v1", "kind": "Pod", "metadata": meta, "spec": spec})
        other.kubeconfig = self.cluster.kubeconfig_for(NAMESPACE, self.account, pod)
        return other

    def start(self, *, kill: Iterable[str] = (), wait: bool = True) -> Operator:
        """kill names crash points for e2e/crashing.py, such as "before:3"; the process then ends itself at that write."""
        self._serial += 1
        (self.port,) = ports(1)
        module = ["-m", "e2e.crashing", *kill, "--"] if tuple(kill) else ["-m", "isocost"]
        command = [sys.executable, *module, *self.arguments, "--kubeconfig", self.kubeconfig, "--busy", "1s"]
        command += ["--host", "127.0.0.1", "--port", str(self.port)]
        command = [part.replace("$(POD_NAME)", self.pod) for part in map(str, command)]
        self._process = Process(
            f"{self.pod}-{self._serial}", command, self.folder, {"PYTHONPATH": str(self.source)}
        ).start()
        if wait:
            self._process.ready(self.ready, 60)
        return self

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.alive

    def stop(self) -> None:
        if self._process is not None:
            self._process.stop(15)

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def signal(self, number: int) -> None:
        """Sends a signal: SIGSTOP and SIGCONT for a pause, SIGTERM as the kubelet does."""
        assert self._process is not None
        self._process.signal(number)

    @property
    def code(self) -> int | None:
        """The exit code of the process, None while it runs."""
        return self._process.code if self._process else None

    @property
    def leads(self) -> bool:
        """Whether it holds the Lease, by its own metrics."""
        return "isocost_leader 1.0" in self.metrics().splitlines()

    def ended(self, seconds: float) -> None:
        """Waits until the process has ended by itself."""
        until(lambda: not self.alive, seconds, "the operator to end")

    def ready(self) -> bool:
        return self._get("/readyz") is not None

    def metrics(self) -> str:
        return self._get("/metrics") or ""

    def _get(self, path: str) -> str | None:
        try:
            answer = requests.get(f"http://127.0.0.1:{self.port}{path}", timeout=2)
        except requests.RequestException:
            return None
        return answer.text if answer.ok else None

    def log(self) -> str:
        return self._process.tail(200) if self._process else ""

    def _render(self, values: Mapping[str, str]) -> str:
        sets = [part for key, value in values.items() for part in (_flag(value), f"{key}={value}")]
        command = [str(program("helm")), "template", RELEASE, str(CHART), "--namespace", NAMESPACE, *_SERVED, *sets]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"helm template failed: {done.stderr}")
        return done.stdout

    def cli(self, *words: str, account: bool = True) -> subprocess.CompletedProcess[str]:
        """Runs an isocost command as a user would."""
        command = [sys.executable, "-m", "isocost", *words, "--kubeconfig", str(self.kubeconfig)]
        return subprocess.run(command, capture_output=True, text=True, check=False, cwd=self.folder)


def _flag(value: str) -> str:
    """How helm takes a value: true and false as what they are, the rest as text."""
    return "--set" if value in ("true", "false") else "--set-string"


def _crds_first(document: Mapping[str, Any]) -> bool:
    return bool(document["kind"] != "CustomResourceDefinition")


def dump(body: object) -> str:
    """YAML of an object, for failure messages."""
    return yaml.safe_dump(json.loads(json.dumps(body)), sort_keys=False)

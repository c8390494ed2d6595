"""The same stories on a kind cluster, where Docker runs: E2E_CLUSTER=kind.

kind brings the control plane; the fake nodes are still kwok's, which runs here as a process, and the control plane's own node is
tainted so that no story's pod lands on it. There is no audit log, so what a story asks of `Record.requests` is refused.

Untested where this was written: that machine has no Docker engine.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from e2e.binaries import program
from e2e.cluster import Cluster
from e2e.plane import answers, kwok
from e2e.process import ports

START_SECONDS = 60.0
_TAINT = {"key": "e2e.isocost.dev/real", "effect": "NoSchedule"}


class NoDocker(RuntimeError):
    """There is no Docker engine that answers."""


class Kind(Cluster):
    """`with Kind(folder) as cluster:` creates a kind cluster of its own and deletes it at the end."""

    def __init__(self, folder: Path):
        super().__init__(folder)
        folder.mkdir(parents=True, exist_ok=True)
        self.name = f"isocost-{os.getpid()}-{folder.name}"[:50].rstrip("-").lower()

    def __enter__(self) -> Kind:
        engine()
        config = self.folder / "admin.kubeconfig"
        try:
            self._kind("create", "cluster", "--name", self.name, "--kubeconfig", str(config), "--wait", "120s")
            self.adopt(config)
            self._reserve()
            (port,) = ports(1)
            self.processes.append(kwok(config, port, self.folder).start())
            self.processes[-1].ready(lambda: answers(f"http://127.0.0.1:{port}/readyz"), START_SECONDS)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        for process in self.processes:
            process.stop()
        subprocess.run(
            [str(program("kind")), "delete", "cluster", "--name", self.name], capture_output=True, check=False
        )

    def _reserve(self) -> None:
        """Keeps the stories' pods off the machines that are real."""
        for node in self.client.list("nodes"):
            taints = [*node["spec"].get("taints", ()), _TAINT]
            self.client.patch("nodes", node["metadata"]["name"], {"spec": {"taints": taints}})

    def _kind(self, *words: str) -> None:
        done = subprocess.run([str(program("kind")), *words], capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"kind {' '.join(words)} failed:\n{done.stderr}")


def engine() -> None:
    """Raises NoDocker where kind could not start anything."""
    docker = shutil.which("docker")
    if docker is None:
        raise NoDocker("kind needs Docker, and there is no docker command on PATH")
    done = subprocess.run([docker, "info"], capture_output=True, text=True, check=False)
    if done.returncode:
        raise NoDocker(f"kind needs a running Docker engine: {done.stderr.strip() or 'none answers'}")

"""The process itself, as the kubelet starts and ends it, on a fake API server behind a real socket."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import yaml
from docs.example import cluster

from isocost.kube.kinds import LEASE
from isocost.testing.faults import Hang
from isocost.testing.server import Server

pytestmark = pytest.mark.slow
SPACE = "isocost-system"
NOBODY = "http://127.0.0.1:9"


@pytest.fixture
def server() -> Iterator[Server]:
    with cluster() as made:
        made.space(SPACE)
        yield made


@pytest.fixture
def start(server: Server, tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts `isocost run` with these words more; whatever still runs at the end is killed."""
    there = {"name": "it", "cluster": {"server": server.url}}
    context = {"name": "it", "context": {"cluster": "it", "user": "it"}}
    config = {
        "current-context": "it",
        "clusters": [there],
        "contexts": [context],
        "users": [{"name": "it", "user": {}}],
    }
    path = tmp_path / "config"
    path.write_text(yaml.safe_dump({"apiVersion": "v1", "kind": "Config", **config}))
    words = ["--kubeconfig", str(path), "--host", "127.0.0.1", "--port", "0", "--lease-namespace", SPACE]
    started: list[subprocess.Popen[bytes]] = []

    def run(*more: str, prometheus: str = NOBODY) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "isocost", "run", "--prometheus-url", prometheus, *words, *more]
        with (tmp_path / "log").open("ab") as log:
            started.append(subprocess.Popen(command, stdout=log, stderr=log))
        return started[-1]

    yield run
    for process in started:
        process.kill()
        process.wait()


def until(look: Callable[[], object], what: str, seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not look():
        assert time.monotonic() < end, f"still waiting for {what}"
        time.sleep(0.05)


def lease(server: Server) -> dict[str, Any]:
    found = server.find(LEASE, "isocost", namespace=SPACE)
    return dict(found["spec"]) if found else {}


def told(server: Server) -> bool:
    """Whether a round has been done: its status is written last."""
    return any(c.resource == "costpolicies" and c.write for c in server.calls)


def test_a_signal_ends_the_process_with_zero_and_gives_the_lease_back(server, start):
    process = start("--identity", "isocost-a")
    until(lambda: told(server), "a first round")
    assert lease(server)["holderIdentity"] == "isocost-a"
    process.send_signal(signal.SIGTERM)
    assert process.wait(45) == 0
    assert lease(server)["holderIdentity"] == ""


@pytest.mark.parametrize("seconds", [0, 0.1, 0.2, 0.4, 0.8])
def test_a_signal_while_it_still_starts_ends_it_with_zero(server, start, tmp_path, seconds):
    """In the middle of an import, of a callback, of kopf's first steps: wherever these moments fall on this machine."""
    process = start()
    until(lambda: _caught(process.pid), "the signal to be handled")
    time.sleep(seconds)
    process.send_signal(signal.SIGTERM)
    assert process.wait(45) == 0
    assert "Traceback" not in (tmp_path / "log").read_text()


def _caught(pid: int) -> bool:
    """Whether the process handles SIGTERM by now, as Linux tells it."""
    status = Path(f"/proc/{pid}/status").read_text()
    mask = next(line.split()[1] for line in status.splitlines() if line.startswith("SigCgt"))
    return bool(int(mask, 16) >> (signal.SIGTERM - 1) & 1)


def test_a_round_that_does_not_end_is_abandoned_in_time_and_nothing_is_written_any_more(server, start):
    with closing(socket.create_server(("127.0.0.1", 0))) as silent:  # accepts, and never answers
        process = start(prometheus=f"http://127.0.0.1:{silent.getsockname()[1]}")
        until(lambda: lease(server).get("holderIdentity"), "the Lease to be taken")
        until(lambda: any(c.resource == "pods" for c in server.calls), "a round to look at the cluster")
        process.send_signal(signal.SIGTERM)
        assert process.wait(45) == 0
    assert not told(server)


def test_without_an_answer_about_the_lease_nothing_is_written(server, start):
    server.faults.add(Hang(), resource="leases", times=None)
    process = start()
    until(lambda: any(c.resource == "leases" for c in server.calls), "the Lease to be asked for")
    until(lambda: any(c.verb == "watch" for c in server.calls), "kopf to watch")
    assert not told(server)
    assert process.poll() is None


def test_two_ways_to_say_where_the_lease_is_contradict_each_other(server, start):
    assert start("--no-lease").wait(60) == 2


def test_a_crash_of_compiled_code_leaves_a_trace_in_the_log(server, start, tmp_path):
    process = start()
    until(lambda: told(server), "a first round")
    process.send_signal(signal.SIGSEGV)
    assert process.wait(45) == -signal.SIGSEGV
    assert "Fatal Python error: Segmentation fault" in (tmp_path / "log").read_text()

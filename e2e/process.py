"""A program of the real cluster as a child of the test process.

It writes one log file, dies with the test process even when that is killed (Linux delivers a signal on the parent's death; elsewhere
`atexit` does what it can), and is stopped politely first. A program that ends by itself while we wait for it is an error at once,
with the last lines of its log, and not a timeout a minute later.
"""

from __future__ import annotations

import atexit
import ctypes
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from e2e.wait import until

_DEATH_SIGNAL = 1
_libc = ctypes.CDLL(None) if sys.platform == "linux" else None
_held: list[socket.socket] = []


class Ended(RuntimeError):
    """The program ended by itself; the message holds the tail of its log."""


class Process:
    """One program. `start` and `stop` may be repeated; the log is appended to."""

    def __init__(self, name: str, command: Sequence[str | Path], folder: Path, env: Mapping[str, str] | None = None):
        self.name = name
        self.command = [str(part) for part in command]
        self.log = folder / f"{name}.log"
        self.env = {**os.environ, **(env or {})}
        self._child: subprocess.Popen[bytes] | None = None

    @property
    def alive(self) -> bool:
        return self._child is not None and self._child.poll() is None

    def start(self) -> Process:
        with self.log.open("ab") as log:
            streams = {"stdin": subprocess.DEVNULL, "stdout": log, "stderr": log}
            self._child = subprocess.Popen(self.command, env=self.env, preexec_fn=_die_with_parent, **streams)
        atexit.register(self.kill)
        return self

    def stop(self, seconds: float = 5) -> None:
        """Asks the program to end and kills it when it has not within `seconds`."""
        if self._child is not None and self.alive:
            self._child.terminate()
            with suppress(subprocess.TimeoutExpired):
                self._child.wait(seconds)
        self.kill()

    def kill(self) -> None:
        """Ends the program at once, as a power cut would."""
        if self._child is not None:
            if self.alive:
                self._child.kill()
            self._child.wait()
        atexit.unregister(self.kill)

    @property
    def code(self) -> int | None:
        """The exit code, negative for a signal; None while it runs."""
        return self._child.poll() if self._child is not None else None

    def signal(self, number: int) -> None:
        """Sends a signal, such as SIGSTOP."""
        assert self._child is not None
        self._child.send_signal(number)

    def tail(self, lines: int = 40, without: re.Pattern[str] | None = None) -> str:
        """The last lines of the log, leaving out those that begin as `without` says."""
        if not self.log.exists():
            return "(no log)"
        held = self.log.read_text(errors="replace").splitlines()
        return "\n".join([line for line in held if without is None or not without.match(line)][-lines:])

    def ready(self, look: Callable[[], object], seconds: float) -> None:
        """Waits until `look` is true. Raises Ended when the program is gone, Late when time is."""

        def check() -> object:
            if not self.alive:
                raise Ended(f"{self.name} ended by itself:\n{self.tail()}")
            return look()

        until(check, seconds, f"{self.name} to be ready (log: {self.log})")


def ports(count: int) -> list[int]:
    """Free loopback ports, all different, for servers that are still to start, and may stop and start again.

    Linux hands a port that is merely free to any connection that goes out meanwhile, and there are hundreds of those a minute beside
    a story. So each stays bound until the test process ends, which keeps all others off; a server that sets SO_REUSEADDR, as they
    all do, may listen there all the same. Elsewhere it may not, and the ports are let go of.
    """
    chosen = [_bound() for _ in range(count)]
    numbers = [each.getsockname()[1] for each in chosen]
    if sys.platform == "linux":
        _held.extend(chosen)
    else:
        for each in chosen:
            each.close()
    return numbers


def _bound() -> socket.socket:
    taken = socket.socket()
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    taken.bind(("127.0.0.1", 0))
    return taken


def _die_with_parent() -> None:
    os.setsid()
    if _libc is not None:
        _libc.prctl(_DEATH_SIGNAL, signal.SIGKILL)

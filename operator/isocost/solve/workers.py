"""The parent's end of the worker process: warm, capped, and killed at the deadline.

A native solver cannot be interrupted from Python, and it may crash or eat the machine. So it lives in a process of its own,
and a timer kills that process when its time is over. Every blocked call of ours then ends with a broken pipe, which is the
one failure path there is. The process stays for the next problem unless it was killed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Self

from isocost.world.problem import Problem, Solution

MEGABYTES = 2048
GRACE = 0.1
"""share of the time the worker is told to keep free, so that it answers before it is killed"""
_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """The last and best answer that arrived, or None; trouble says why it is not the final one, or ""."""

    best: Solution | None
    trouble: str = ""


class Workers:
    """One warm worker process. Use as a context manager or close() it. Not for use by several threads at once."""

    def __init__(
        self,
        megabytes: int = MEGABYTES,
        command: tuple[str, ...] = ("-m", "isocost.solve.worker"),
        took: Callable[[float], None] | None = None,
    ) -> None:
        """took is told the seconds of every call of ask."""
        self._megabytes = megabytes
        self._command = command
        self._took = took or (lambda seconds: None)
        self._process: subprocess.Popen[bytes] | None = None
        self._inbox: Connection | None = None
        self._outbox: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The process id of the warm process; None while there is none."""
        return self._process.pid if self._process else None

    def warm(self) -> None:
        """Starts the process, so that the first problem does not wait for its imports."""
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._start()

    def interrupt(self) -> None:
        """Ends a solve under way from another thread: its `ask` returns with the best answer so far."""
        process = self._process
        if process is not None:
            process.kill()

    def close(self) -> None:
        """Ends the process. May be called twice."""
        for end in (self._inbox, self._outbox):
            if end is not None:
                end.close()
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            if self._process.stderr is not None:
                self._process.stderr.close()
        self._process = self._inbox = self._outbox = None

    def ask(self, problem: Problem, seconds: float, enough: float = 0.0) -> Reply:
        """The best answer to arrive in this time; the first one within the gap `enough` of its bound, where that is not 0.

        Never raises for what happens to the worker.
        """
        began = time.monotonic()
        try:
            return self._ask(problem, seconds, enough)
        finally:
            self._took(time.monotonic() - began)

    def _ask(self, problem: Problem, seconds: float, enough: float) -> Reply:
        try:
            self.warm()
        except OSError as error:
            return Reply(best=None, trouble=f"the solver process could not be started: {error}")
        assert self._process is not None
        expired = threading.Event()
        timer = threading.Timer(seconds, _kill, (self._process, expired))
        timer.start()
        try:
            return self._exchange(problem, seconds, enough, expired)
        finally:
            timer.cancel()
            timer.join()
            if expired.is_set():
                self.close()

    def _exchange(self, problem: Problem, seconds: float, enough: float, expired: threading.Event) -> Reply:
        assert self._inbox is not None
        assert self._outbox is not None
        best: Solution | None = None
        try:
            self._outbox.send((problem, time.monotonic() + seconds * (1 - GRACE), enough))
            while (found := self._inbox.recv()) is not None:
                best = found
        except (EOFError, OSError):
            late = expired.is_set()
            trouble = f"time ran out after {seconds:g} s" if late else f"the solver process died{self._last_words()}"
            self.close()
            return Reply(best=best, trouble=trouble)
        return Reply(best=best)

    def _last_words(self) -> str:
        """The last line the dead process wrote to its standard error, as ": line", or ""."""
        assert self._process is not None
        self._process.kill()
        _, said = self._process.communicate()
        lines = said.decode(errors="replace").strip().splitlines()
        return f": {lines[-1].strip()}" if lines else ""

    def _start(self) -> None:
        down, out = os.pipe()
        inbox, up = os.pipe()
        threads = dict.fromkeys(_THREADS, "1")
        path = os.pathsep.join(p for p in sys.path if p)
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
            [sys.executable, *self._command, str(down), str(up), str(self._megabytes)],
            pass_fds=(down, up),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env={**os.environ, **threads, "PYTHONPATH": path},
        )
        os.close(down)
        os.close(up)
        self._inbox, self._outbox = Connection(inbox, writable=False), Connection(out, readable=False)


def _kill(process: subprocess.Popen[bytes], expired: threading.Event) -> None:
    expired.set()
    process.kill()

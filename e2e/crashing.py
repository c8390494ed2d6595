"""The operator with a fuse: `python -m e2e.crashing before:3 -- run ...` ends the process just before its third write.

`after:3` ends it just after the third write was answered. A third part counts only the writes that it occurs in:
`before:1:/eviction` is just before the first eviction, `after:2:POST /apis/cluster.x-k8s.io` just after the second pool was
made. `stop:1:/eviction` does not end the process but stops it (SIGSTOP) at the worst moment: its check of the Lease is
over, and the write is not sent yet. No product code knows of this: the client's own hooks around writes carry the first
two, and a connection that stands before the real one the third.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable
from functools import partial
from itertools import count

from isocost import serve
from isocost.cli import main as cli
from isocost.kube.config import connect
from isocost.kube.wire import Request, Response, Transport
from isocost.serve import process

KILLED = 137


def fuse(point: str, at: int, word: str) -> Callable[[Request], None]:
    """A hook that ends the process at its at-th call that has the word in it, as a power cut would."""
    calls = count(1)

    def hook(request: Request) -> None:
        write = f"{request.method} {request.path}"
        if word in write and next(calls) == at:
            print(f"the fuse {point} has blown at {write}", file=sys.stderr, flush=True)
            os._exit(KILLED)

    return hook


class Sleeper:
    """A connection that stops the process before its at-th write that has the word in it; SIGCONT sends the write."""

    def __init__(self, inner: Transport, at: int, word: str) -> None:
        self._inner, self._at, self._word = inner, at, word
        self._calls = count(1)

    def send(self, request: Request, timeout: float) -> Response:
        known = request.method != "GET" and self._word in f"{request.method} {request.path}"
        if known and next(self._calls) == self._at:
            print(f"stopped before {request.method} {request.path}", file=sys.stderr, flush=True)
            signal.pthread_kill(
                threading.get_ident(), signal.SIGSTOP
            )  # to the process alone, this thread would go on a while
        return self._inner.send(request, timeout)


def main(words: list[str]) -> None:
    cut = words.index("--")
    hooks = {}
    for point in words[:cut]:
        side, number, *rest = point.split(":", 2)
        at, word = int(number), "".join(rest)
        if side == "stop":
            process.connect = lambda path, at=at, word=word: Sleeper(connect(path), at, word)
        else:
            hooks["gate" if side == "before" else "after"] = fuse(point, at, word)
    serve.run = partial(serve.run, **hooks)
    sys.argv = ["isocost", *words[cut + 1 :]]
    cli.main()


if __name__ == "__main__":
    main(sys.argv[1:])

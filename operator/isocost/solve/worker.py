"""The worker process: `python -m isocost.solve.worker IN OUT MEGABYTES`, IN and OUT being inherited pipe ends.

It reads (Problem, deadline, gap that is enough) and writes Solutions, each better than the last, then None. It then waits for the
next problem, so that the seconds cvxpy takes to import are paid once. It may be killed at any time; nothing but its own memory is
lost. Pickle is safe here: both ends are ours and the pipe has no name.
"""

from __future__ import annotations

import resource
import sys
import time
from multiprocessing.connection import Connection


def main(arguments: list[str]) -> None:
    """Serves until the other end hangs up."""
    inbox, outbox, megabytes = (int(x) for x in arguments)
    _cap(megabytes)
    serve(Connection(inbox, writable=False), Connection(outbox, readable=False))


def serve(inbox: Connection, outbox: Connection) -> None:
    """Answers problems one by one."""
    from isocost.solve.search import answer  # the slow import, once the process is under way

    while True:
        try:
            problem, deadline, enough = inbox.recv()
        except EOFError:
            return
        seconds = max(0.1, deadline - time.monotonic())
        outbox.send(answer(problem, seconds, time.monotonic, outbox.send, enough))
        outbox.send(None)


def _cap(megabytes: int) -> None:
    """Memory beyond this is refused, so a runaway solve ends this process and not the node's other pods."""
    limit = megabytes * 2**20
    resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))


if __name__ == "__main__":
    main(sys.argv[1:])

"""The operator with a fuse: `python -m e2e.crashing before:3 -- run ...` ends the process just before its third write.

`after:3` ends it just after the third write was answered. A third part counts only the writes that it occurs in:
`before:1:/eviction` is just before the first eviction, `after:2:POST /apis/cluster.x-k8s.io` just after the second pool was
made. No product code knows of this: the client's own hooks around writes, which exist for fencing, carry it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial
from itertools import count

from isocost import serve
from isocost.cli import main as cli
from isocost.kube.wire import Request

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


def main(words: list[str]) -> None:
    cut = words.index("--")
    hooks = {}
    for point in words[:cut]:
        side, number, *word = point.split(":", 2)
        hooks["gate" if side == "before" else "after"] = fuse(point, int(number), "".join(word))
    serve.run = partial(serve.run, **hooks)
    sys.argv = ["isocost", *words[cut + 1 :]]
    cli.main()


if __name__ == "__main__":
    main(sys.argv[1:])

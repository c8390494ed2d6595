"""The operator with a fuse: `python -m e2e.crashing before:3 -- run ...` ends the process just before its third write.

`after:3` ends it just after the third write was answered. No product code knows of this: the client's own hooks around
writes, which exist for fencing, carry it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial
from itertools import count

from isocost import serve
from isocost.cli import main as cli

KILLED = 137


def fuse(at: int) -> Callable[[object], None]:
    """A hook that ends the process at its at-th call, as a power cut would."""
    calls = count(1)

    def hook(_: object) -> None:
        if next(calls) == at:
            os._exit(KILLED)

    return hook


def main(words: list[str]) -> None:
    cut = words.index("--")
    hooks = {}
    for point in words[:cut]:
        side, _, number = point.partition(":")
        hooks["gate" if side == "before" else "after"] = fuse(int(number))
    serve.run = partial(serve.run, **hooks)
    sys.argv = ["isocost", *words[cut + 1 :]]
    cli.main()


if __name__ == "__main__":
    main(sys.argv[1:])

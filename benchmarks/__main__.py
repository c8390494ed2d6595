"""python -m benchmarks [PART ...]: measures, and writes RESULTS.md beside this file. Without words: all parts."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from benchmarks import demand, machine, round, start  # noqa: A004
from e2e.binaries import Lacking

Part = Callable[[str, Callable[[str], None]], None]


def _round(described: str, say: Callable[[str], None]) -> None:
    round.section(round.measure(say), described)


PARTS: Mapping[str, Part] = {"round": _round, "start": start.section, "demand": demand.section}


def main(words: list[str]) -> int:
    unknown = [word for word in words if word not in PARTS]
    if unknown:
        print(f"no benchmark is called {', '.join(unknown)}; there are {', '.join(PARTS)}", file=sys.stderr)
        return 2
    began = time.monotonic()
    described = machine.described(datetime.now(UTC).date())
    for name in words or PARTS:
        try:
            PARTS[name](described, lambda text, name=name: _say(time.monotonic() - began, f"{name}: {text}"))
        except Lacking as lacking:
            print(f"{name} is left out: {lacking}", file=sys.stderr)
            return 1
    return 0


def _say(seconds: float, text: str) -> None:
    print(f"[{seconds:4.0f} s] {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

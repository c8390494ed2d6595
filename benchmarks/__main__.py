"""python -m benchmarks [PART ...]: measures, and writes RESULTS.md beside this file. Without words: all parts
but those that take hours (karpenter and duel, which play real consolidation).

A part that is made of lists (pack, baselines) takes their names: pack=openb-default,dlrm-2025 measures two, and leaves RESULTS.md
alone; change=openb-default measures what pack says of that list once it has changed. So does duel: duel=CPU/operator,GPU/untuned fights
two bouts.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from benchmarks import change, demand, gaps, landing, machine, moving, pack, payback, round, start  # noqa: A004
from benchmarks.baselines import section as baselines
from benchmarks.duel import check
from benchmarks.duel import section as duel
from e2e.binaries import Lacking

Part = Callable[[str, Callable[[str], None]], None]


def _round(described: str, say: Callable[[str], None]) -> None:
    round.section(round.measure(say), described)


PARTS: Mapping[str, Part] = {
    "round": _round,
    "start": start.section,
    "gaps": gaps.section,
    "pack": change.section,
    "baselines": baselines.section,
    "karpenter": check.section,
    "duel": duel.section,
    "demand": demand.section,
    "landing": landing.section,
    "moving": moving.section,
    "payback": payback.section,
}
BY_NAME = ("karpenter", "duel")
"""parts that are measured only when they are asked for"""
LISTED: Mapping[str, Callable[[list[str], Callable[[str], None]], object]] = {
    "pack": pack.measure,
    "change": change.told,
    "baselines": baselines.measure,
    "duel": duel.measure,
}


def main(words: list[str]) -> int:
    unknown = [word for word in words if word not in PARTS and word.partition("=")[0] not in LISTED]
    if unknown:
        print(f"no benchmark is called {', '.join(unknown)}; there are {', '.join(PARTS)}", file=sys.stderr)
        return 2
    began = time.monotonic()
    for some in (word for word in words if "=" in word):
        LISTED[some.partition("=")[0]](some.partition("=")[2].split(","), print)
    described = machine.described(datetime.now(UTC).date())
    for name in [word for word in words if word in PARTS] if words else (n for n in PARTS if n not in BY_NAME):
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

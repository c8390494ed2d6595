"""`python -m benchmarks.verify`: see the package's own words."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from benchmarks import verify


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.verify", description="Checks an answer of isocost pack."
    )
    for name in ("pods", "offers", "answer", "certificate"):
        parser.add_argument(f"--{name}", type=Path, required=name != "certificate")
    parser.add_argument("--reserve-cpu-m", type=int, default=0)
    parser.add_argument("--reserve-memory-mib", type=int, default=0)
    given = parser.parse_args()
    pods, offers = verify.read(given.pods, given.offers, given.reserve_cpu_m, given.reserve_memory_mib)
    answer = json.loads(given.answer.read_text(encoding="utf-8"))
    found = list(verify.faults(pods, offers, answer))
    if given.certificate:
        found += verify.unproven(pods, offers, answer, json.loads(given.certificate.read_text(encoding="utf-8")))
    for fault in found:
        print(fault)
    proof = "" if given.certificate is None or found else ", bound proven"
    print(f"{len(found)} faults; {answer['cost_per_hour']} per hour, gap {100 * answer['gap']:.3f} %{proof}")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())

"""Checks an answer of `isocost pack` against its inputs: feasibility, price, and the proof of its bound.

    python -m benchmarks.verify --pods PODS.csv --offers OFFERS.csv --answer ANSWER.json [--certificate CERTIFICATE.json]
        [--reserve-cpu-m N] [--reserve-memory-mib N]

It shares no code with isocost and reads the files by itself. Exit status 0 when nothing is wrong, else 1 with a line each.

An offer that does not say its disk or GPU memory has none, unless no offer says it: then it is not counted.
"""

from benchmarks.verify.fleet import faults
from benchmarks.verify.proof import unproven
from benchmarks.verify.rows import Offer, Pod, read

__all__ = ["Offer", "Pod", "faults", "read", "unproven"]

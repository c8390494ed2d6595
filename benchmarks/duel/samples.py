"""The workloads that are fought over live: the two recorded ones, and one that nobody looked at before."""

from __future__ import annotations

import csv
import gzip
from collections import Counter
from collections.abc import Iterator

from benchmarks import lists
from benchmarks.headtohead import Row, Shape, rows

THIRD = "multigpu40"
EVERY = 8


def samples() -> Iterator[Row]:
    """Two rows and the third sample; none where the data is not there."""
    found = list(rows())
    yield from found
    if found and lists.DATA.is_dir():
        yield Row(name=THIRD, shapes=tuple(_third()), types=found[0].types, fleet=(), karpenter={})


def _third() -> Iterator[Shape]:
    """Every eighth pod of that openb list, shares of GPUs as whole ones."""
    path = lists.DATA / "alibaba-openb-gpu-2023" / f"openb_pod_list_{THIRD}.csv.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        picked = list(csv.DictReader(file))[::EVERY]
    counts = Counter((int(p["cpu_milli"]), int(p["memory_mib"]), int(p["num_gpu"])) for p in picked)
    for i, ((cpu, memory, gpus), n) in enumerate(sorted(counts.items())):
        yield Shape(name=f"{THIRD}-{i}", count=n, cpu_m=cpu, memory_mi=memory, gpus=gpus)

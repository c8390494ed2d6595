"""Queries as Prometheus reads them: which metrics and labels they name, and promtool's word on them."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.chart.helm import ROOT

from isocost.report.catalogue import METRICS

PARTS = ("_bucket", "_count", "_sum")
LABELS = {m.name: set(m.labels) for m in METRICS} | {
    f"{m.name}{part}": {*m.labels, "le"} for m in METRICS if m.kind == "histogram" for part in PARTS
}
"""the labels of every series that the operator exports"""
TARGET = {"job", "instance", "pod", "namespace", "le"}
"""labels that a scrape adds, or a histogram has"""


def promtool(*words: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    name = program()
    assert name is not None
    return subprocess.run([name, *words], capture_output=True, text=True, check=False, cwd=cwd)


def program() -> str | None:
    """The promtool to use, or None where there is none."""
    built = ROOT / ".tools" / "bin" / "promtool"
    return str(built) if built.exists() else shutil.which("promtool")


def wrong(query: str) -> list[str]:
    """What a query names that the catalogue lacks: metrics, and labels of matchers and groupings."""
    names = set(re.findall(r"\b((?:isocost|process)_\w+)", query))
    unknown = [name for name in names if name not in LABELS]
    labels = set().union(*(LABELS[name] for name in names if name in LABELS)) | TARGET
    return unknown + [label for label in _labels(query) if label not in labels]


def _labels(query: str) -> Iterator[str]:
    for inside in re.findall(r"\{([^}]*)\}", query):
        yield from re.findall(r"(\w+)\s*(?:=~|!~|!=|=)", inside)
    for inside in re.findall(r"\b(?:by|without|on|ignoring|group_left|group_right)\s*\(([^)]*)\)", query):
        yield from re.findall(r"\w+", inside)


def matched(query: str, label: str) -> set[str]:
    """The values that a query's matchers name for a label."""
    found = re.findall(rf'\b{label}\s*(?:=~|!~|!=|=)\s*"([^"]*)"', query)
    return {value for text in found for value in text.split("|")}

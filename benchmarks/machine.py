"""The machine that figures were measured on, in words: figures without it mean nothing."""

from __future__ import annotations

import os
import platform
from datetime import date
from importlib.metadata import version
from pathlib import Path

LIBRARIES = ("cvxpy", "highspy", "numpy", "msgspec", "kopf", "kubernetes")


def described(today: date) -> str:
    """One paragraph: day, processor, memory, system, Python and the libraries that matter for speed."""
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    return (
        f"{today.isoformat()}, {os.cpu_count()} cores of {_processor()}, {_memory_gib():.0f} GiB, "
        f"{platform.system()} {platform.release()}, Python {platform.python_version()}; {libraries}."
    )


def _processor() -> str:
    models = (row.partition(":")[2].strip() for row in _rows("/proc/cpuinfo") if row.startswith("model name"))
    return next(models, platform.processor() or platform.machine())


def _memory_gib() -> float:
    total = next((row for row in _rows("/proc/meminfo") if row.startswith("MemTotal")), "MemTotal: 0 kB")
    return int(total.split()[1]) / 2**20


def _rows(path: str) -> list[str]:
    file = Path(path)
    return file.read_text(encoding="utf-8").splitlines() if file.exists() else []

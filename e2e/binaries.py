"""Where the programs of the real cluster lie.

`e2e/tools/build` puts them into `.tools/` at the top of the repository. A program that is not there is looked for on PATH, so a
machine with its own Prometheus or kubectl needs no second copy. What is missing is named, with the command that brings it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TOOLS = ROOT / ".tools"
BIN = TOOLS / "bin"
PKI = TOOLS / "pki"
KARPENTER_CRDS = TOOLS / "crds" / "karpenter"
MONITOR_CRDS = TOOLS / "crds" / "prometheus-operator"
KEDA_CRDS = TOOLS / "crds" / "keda"

PLANE = ("etcd", "kube-apiserver", "kube-controller-manager", "kube-scheduler", "kwok")
KIND = ("kind", "kwok")
STORIES = ("kubectl", "helm", "karpenter-kwok-provider", "prometheus", "promtool")

# These must be exactly the versions that the stories are written for: a stray one on PATH would be a different cluster.
_PINNED = frozenset((*PLANE, "karpenter-kwok-provider"))


class Lacking(RuntimeError):
    """A program that a story needs is not on this machine."""


def program(name: str) -> Path:
    """The path of a program. Raises Lacking, which says how to get it."""
    built = BIN / name
    if built.is_file():
        return built
    found = None if name in _PINNED else shutil.which(name)
    if found is None:
        raise Lacking(f"{name} is not built; run e2e/tools/build (needs Go)")
    return Path(found)


def missing(names: tuple[str, ...]) -> list[str]:
    """Those of the names that no program answers to."""
    return [name for name in names if not _there(name)]


def _there(name: str) -> bool:
    try:
        program(name)
    except Lacking:
        return False
    return True

"""Renders the chart with the helm that e2e/tools/build made, or the one on PATH."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
CHART = ROOT / "charts" / "isocost"
SERVED = ("--api-versions", "admissionregistration.k8s.io/v1/MutatingAdmissionPolicy")
"""What helm asks a cluster for; without one it knows of no kind as new as that."""

Document = dict[str, Any]


def program() -> str | None:
    """The helm to use, or None where there is none."""
    built = ROOT / ".tools" / "bin" / "helm"
    return str(built) if built.exists() else shutil.which("helm")


def run(*words: str) -> subprocess.CompletedProcess[str]:
    helm = program()
    assert helm is not None
    return subprocess.run([helm, *words], capture_output=True, text=True, check=False)


def render(*sets: str, values: Path | None = None) -> list[Document]:
    """All objects of the release, with these --set words."""
    words = [part for one in sets for part in ("--set", one)]
    files = ["--values", str(values)] if values else []
    done = run("template", "isocost", str(CHART), "--namespace", "isocost", *SERVED, *files, *words)
    assert done.returncode == 0, done.stderr
    return [document for document in yaml.safe_load_all(done.stdout) if document]


def one(documents: list[Document], kind: str) -> Document:
    """The only object of a kind."""
    (found,) = (d for d in documents if d["kind"] == kind)
    return found


def rights(documents: list[Document]) -> set[tuple[str, str, str]]:
    """All (group, resource, verb) that the operator is granted."""
    return {
        (group, resource, verb)
        for rule in one(documents, "ClusterRole")["rules"]
        for group in rule["apiGroups"]
        for resource in rule["resources"]
        for verb in rule["verbs"]
    }

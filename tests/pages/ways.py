"""How each command of the documentation is tried. The first row that matches decides; a command of no row fails the tests.

What a reader has to put in himself is written in capitals on the pages; FILLED says what stands there when it is tried.
"""

from __future__ import annotations

import re
from enum import StrEnum


class Way(StrEnum):
    """Where a command is run."""

    HERE = "as it stands, in a folder that looks like the repository, without a cluster"
    LIVE = "against a fake API server that listens on a socket, without Prometheus"
    FAULT = "likewise, and it must end with 1, because it finds faults there"
    CHART = "helm renders with the same words, without a cluster"
    PLANE = "against the real control plane, by e2e/test_docs.py"
    NOT = "nowhere, for the reason of its row"


WAYS: tuple[tuple[str, Way, str], ...] = (
    (r"make\b", Way.NOT, "targets run the tests that this is one of; tests/test_docs.py looks that they exist"),
    (r"pip install|pipx|git clone|cd ", Way.NOT, "fetches packages or the repository itself"),
    (
        r"kubectl .*\bport-forward|isocost run|\.venv/bin/mkdocs serve",
        Way.NOT,
        "does not end by itself; the stories run it",
    ),
    (r"docker", Way.NOT, "needs a container engine"),
    (r"helm test", Way.NOT, "its pod needs a kubelet that pulls images; tests/chart renders it"),
    (r"kubectl (logs|exec)", Way.NOT, "needs a kubelet"),
    (
        r"isocost crds \| kubectl apply",
        Way.NOT,
        "makes kubectl the owner of kinds that helm upgrade then conflicts with",
    ),
    (r"kubectl krew", Way.NOT, "needs krew"),
    (r"python plugins/", Way.HERE, ""),
    (r"helm (install|upgrade --install|template)\b", Way.CHART, ""),
    (r".*\bkubectl\b|helm\b", Way.PLANE, ""),
    (r"isocost .*--snapshot|isocost (replay|crds|version|prices|snapshot show|--)", Way.HERE, ""),
    (r"isocost doctor", Way.FAULT, ""),
    (r"isocost", Way.LIVE, ""),
)

PLAN = "shop-20261124-090000"
FILLED = {
    r"\bcplan NAME": f"cplan {PLAN}",
    r"\bcpol NAME": "cpol shop",
    r"\bPOLICY\b": "shop",
    r"\bWORKLOAD\b": "llm",
    r"http://localhost:9090": "http://127.0.0.1:9",
}


def way(command: str) -> Way:
    """Raises LookupError for a command that nobody has thought of."""
    for pattern, found, _ in WAYS:
        if re.match(pattern, command):
            return found
    raise LookupError(f"no row of WAYS says how `{command}` is tried")


def filled(command: str) -> str:
    """The command with something real where the page has capitals."""
    for pattern, word in FILLED.items():
        command = re.sub(pattern, word, command)
    return command

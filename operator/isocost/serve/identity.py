"""Who this process is, and where its Lease lives.

A name must be one process's at a time. A pod's name is: the kubelet starts its container again only when the old one is
dead, so a successor of that name may take the Lease over at once. A host's name is not, so it gets an ending of its own.
"""

from __future__ import annotations

import secrets
import socket
from collections.abc import Callable
from pathlib import Path

_NAMESPACE = Path("/var/run/secrets/kubernetes.io/serviceaccount/namespace")


def identity(given: str, *, host: str = "", ending: Callable[[], str] = lambda: secrets.token_hex(4)) -> str:
    """The name in the Lease: the given one, else the host's with an ending."""
    return given or f"{host or socket.gethostname()}_{ending()}"


def namespace(given: str, file: Path = _NAMESPACE) -> str:
    """The Lease's namespace: the given one, else the pod's, "" where this is no pod."""
    return given or (file.read_text(encoding="utf-8").strip() if file.is_file() else "")

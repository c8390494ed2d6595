"""Kubeconfig files: written for a token, and read back into what the client needs (kind writes client certificates)."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import yaml

from e2e.client import Access


def write(path: Path, *, url: str, ca: Path, token: str, namespace: str = "default") -> Path:
    """A kubeconfig for one token, self-contained: the certificate is inside it."""
    cluster = {"server": url, "certificate-authority-data": base64.b64encode(ca.read_bytes()).decode()}
    context = {"cluster": "e2e", "user": "e2e", "namespace": namespace}
    body = {
        "apiVersion": "v1",
        "kind": "Config",
        "clusters": [{"name": "e2e", "cluster": cluster}],
        "users": [{"name": "e2e", "user": {"token": token}}],
        "contexts": [{"name": "e2e", "context": context}],
        "current-context": "e2e",
    }
    path.touch(mode=0o600)
    path.write_text(yaml.safe_dump(body))
    return path


def read(path: Path) -> Access:
    """The access of the file's first cluster and user; certificates are laid beside it as files."""
    body = yaml.safe_load(path.read_text())
    cluster, user = body["clusters"][0]["cluster"], body["users"][0]["user"]
    ca = _lay(path, "ca.crt", cluster, "certificate-authority-data")
    if "token" in user:
        return Access(url=cluster["server"], ca=ca, token=user["token"])
    cert = _lay(path, "client.crt", user, "client-certificate-data")
    key = _lay(path, "client.key", user, "client-key-data")
    return Access(url=cluster["server"], ca=ca, cert=(str(cert), str(key)))


def _lay(path: Path, ending: str, holder: dict[str, Any], field: str) -> Path:
    beside = path.with_name(f"{path.name}.{ending}")
    beside.touch(mode=0o600)
    beside.write_bytes(base64.b64decode(holder[field]))
    return beside

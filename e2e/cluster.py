"""What a story may ask of a cluster, however it came to be.

`plane.Plane` starts the control plane as processes, `kind.Kind` starts it in Docker; both are this.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import yaml

from e2e import kubeconfig
from e2e.client import Client, Object, Refused
from e2e.process import Process
from e2e.wait import until

_TOKEN_SECONDS = 4 * 3600
_CRD_SECONDS = 20.0
_CHATTER = re.compile(r"I\d{4} ")

Manifest = Path | str | Object | Iterable[Object]


class Cluster:
    """A running cluster. `folder` holds its logs and kubeconfigs; `processes` are those of it that are ours."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.processes: list[Process] = []
        self._serial = itertools.count()
        self.kubeconfig: Path
        self.client: Client

    @property
    def url(self) -> str:
        return self.client.access.url

    @property
    def audit(self) -> Path | None:
        """The API server's audit log in JSON lines, where there is one."""
        return None

    def adopt(self, config: Path) -> None:
        """Takes the admin kubeconfig into use."""
        self.kubeconfig = config
        self.client = Client(kubeconfig.read(config))

    def apply(self, manifest: Manifest) -> list[Object]:
        """Server-side applies YAML text, a file or folder of it, or dicts; returns what the server made of them.

        Custom resource definitions are waited for, so that their objects may follow in the same manifest.
        """
        return [self._apply(body) for body in documents(manifest)]

    def _apply(self, body: Object) -> Object:
        made = self.client.apply(body)
        if body["kind"] == "CustomResourceDefinition":
            self.established(body)
        return made

    def established(self, crd: Object) -> None:
        """Waits until a list is answered: Established runs ahead of discovery, and that of storage (429 until then)."""
        word = f"{crd['spec']['names']['plural']}.{crd['spec']['group']}"
        until(lambda: self._listed(word), _CRD_SECONDS, f"{word} to be served")

    def _listed(self, kind: str) -> bool:
        try:
            self.client.list(kind)
        except Refused as refused:
            if refused.code in (404, 429, 503):
                return False
            raise
        return True

    def kubeconfig_for(self, namespace: str, account: str, pod: str = "") -> Path:
        """A kubeconfig with a fresh token of a ServiceAccount that exists already, bound to one of its pods where one is given."""
        path = f"/api/v1/namespaces/{namespace}/serviceaccounts/{account}/token"
        bound = {"boundObjectRef": {"apiVersion": "v1", "kind": "Pod", "name": pod}} if pod else {}
        answer = self.client.call("POST", path, {"spec": {"expirationSeconds": _TOKEN_SECONDS, **bound}})
        config = self.folder / f"{namespace}-{account}-{next(self._serial)}.kubeconfig"
        token = answer["status"]["token"]
        return kubeconfig.write(config, url=self.url, ca=self.client.access.ca, token=token, namespace=namespace)

    def logs(self) -> str:
        """The last lines of every process but Kubernetes' own chatter, for a failed story's report."""
        return "\n\n".join(f"--- {process.name}\n{process.tail(25, without=_CHATTER)}" for process in self.processes)


def documents(manifest: Manifest) -> Iterator[Object]:
    """Every object of a manifest, in order; empty YAML documents are left out, Lists are opened."""
    if isinstance(manifest, dict):
        yield from documents(manifest["items"]) if manifest["kind"] == "List" else [manifest]
    elif isinstance(manifest, str):
        yield from documents([body for body in yaml.safe_load_all(manifest) if body])
    elif isinstance(manifest, Path):
        files = sorted(manifest.glob("*.yaml")) if manifest.is_dir() else [manifest]
        for file in files:
            yield from documents(file.read_text())
    else:
        for body in manifest:
            yield from documents(body)

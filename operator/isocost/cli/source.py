"""Where a command's snapshot comes from: a file, or one look at a cluster."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from isocost.world.snapshot import Snapshot

QUERY_TIMEOUT = timedelta(seconds=15)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What the shared options say."""

    kubeconfig: str
    context: str
    prometheus: str
    token: str
    authority: str
    file: Path | None = None

    def read(self) -> Snapshot:
        """The snapshot. Raises FileError, ConfigError, ApiError, and UsageError without a Prometheus."""
        return self._load(self.file) if self.file else self._look()

    @staticmethod
    def _load(file: Path) -> Snapshot:
        from isocost.cli.files import load

        return load(file)

    def _look(self) -> Snapshot:
        if not self.prometheus:
            raise click.UsageError(
                "give --prometheus-url (or ISOCOST_PROMETHEUS_URL), or --snapshot FILE to decide without a cluster. "
                "A port-forward will do: kubectl port-forward -n monitoring svc/prometheus-server 9090:80"
            )
        from isocost.drivers.registry import drivers
        from isocost.kube.client import Client
        from isocost.kube.config import connect
        from isocost.observe import observe
        from isocost.observe.prometheus import Prometheus

        metrics = Prometheus.of(self.prometheus, token_file=self.token, ca_file=self.authority, timeout=QUERY_TIMEOUT)
        cluster = Client(connect(self.kubeconfig or None, self.context or None))
        return observe(cluster, metrics, drivers(), datetime.now(UTC))

"""Where a command's knowledge comes from: a snapshot file, or one look at a cluster.

A cluster without CostPolicies, or one that is only seen through a read-only account, is surveyed instead: what can be said of
it needs neither our kinds nor a policy.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from isocost.cli.errors import KUBECTL, Trouble
from isocost.cli.progress import stage

if TYPE_CHECKING:
    from isocost.kube.port import Cluster
    from isocost.kube.wire import Transport
    from isocost.observe.metrics import Metrics
    from isocost.observe.prometheus import Prometheus
    from isocost.world.snapshot import Snapshot
    from isocost.world.survey import Survey

REACH_SECONDS = 5.0
"""How long to knock. The operator waits out an outage; a person wants to know."""
QUERY_TIMEOUT = timedelta(seconds=15)
NEEDED = (
    "give --prometheus-url (or ISOCOST_PROMETHEUS_URL), or --snapshot FILE to decide without a cluster. "
    "A port-forward will do: kubectl port-forward -n monitoring svc/prometheus-server 9090:80"
)


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
        if self.file:
            return self._load(self.file)
        metrics = self.store()
        if metrics is None:
            raise click.UsageError(NEEDED)
        return _observe(self.connect()[0], metrics)

    def look(self, *, survey: bool = False) -> Snapshot | Survey:
        """The snapshot where there is a CostPolicy, else a survey; with `survey` always one. Raises as `read`."""
        if self.file:
            return self._load(self.file)
        metrics, (cluster, _) = self.store(), self.connect()
        with stage(f"looking for CostPolicies in {self.context or 'the cluster'}"):
            governed = not survey and _governed(cluster)
        return _observe(cluster, metrics or _nothing()) if governed else self._survey(cluster, metrics)

    def connect(self) -> tuple[Cluster, Transport]:
        """The API server, and what carries requests to it. Raises ConfigError, and ApiError where nobody answers soon."""
        from isocost.kube.calls import Patience
        from isocost.kube.client import Client
        from isocost.kube.config import connect
        from isocost.kube.errors import NotFound

        transport = connect(self.kubeconfig or None, self.context or None)
        try:
            Client(transport, patience=Patience(call=REACH_SECONDS)).version()
        except NotFound as error:
            raise Trouble(f"this is no Kubernetes API server: {error.message}", KUBECTL) from error
        return Client(transport), transport

    def store(self) -> Prometheus | None:
        """The Prometheus, or None where none was named. Raises ValueError for an unusable URL."""
        if not self.prometheus:
            return None
        from isocost.observe.prometheus import Prometheus

        return Prometheus.of(self.prometheus, token_file=self.token, ca_file=self.authority, timeout=QUERY_TIMEOUT)

    def _survey(self, cluster: Cluster, metrics: Metrics | None) -> Survey:
        from isocost.observe.survey import survey

        with stage("reading nodes, pods, workloads and their use" if metrics else "reading nodes, pods and workloads"):
            return survey(cluster, metrics, datetime.now(UTC), url=self.prometheus)

    @staticmethod
    def _load(file: Path) -> Snapshot:
        from isocost.cli.files import load

        return load(file)


def _governed(cluster: Cluster) -> bool:
    """Whether there is a CostPolicy that this account may read; where the kind is not installed there is none."""
    from isocost.kube.decode import Page
    from isocost.kube.errors import Forbidden, NotFound
    from isocost.kube.kinds import COSTPOLICY

    try:
        return any(page for page in cluster.list(COSTPOLICY, decode=Page(COSTPOLICY.name, dict)))
    except (NotFound, Forbidden):
        return False


def _observe(cluster: Cluster, metrics: Metrics) -> Snapshot:
    from isocost.drivers.registry import drivers
    from isocost.observe.observe import observe
    from isocost.observe.remember import Remembering

    with stage("reading the cluster and its metrics"):
        return observe(cluster, Remembering(metrics), drivers(), datetime.now(UTC))


def _nothing() -> Metrics:
    from isocost.observe.metrics import Nothing

    return Nothing()

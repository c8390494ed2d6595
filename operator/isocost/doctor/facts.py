"""What the checks are given: answers of the cluster and of Prometheus, each `Missing` with its reason where there was none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from isocost.kube.kinds import Kind
from isocost.kube.port import Version
from isocost.units import Missing
from isocost.world.snapshot import Snapshot
from isocost.world.survey import Store

Document = Mapping[str, Any]
Documents = tuple[Document, ...]

UNASKED = "it was not asked for"


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """A right that the operator needs: (verb, kind, subresource). write: beyond what is isocost's own."""

    verb: str
    kind: Kind
    sub: str = ""
    write: bool = False

    def __str__(self) -> str:
        group = f".{self.kind.group}" if self.kind.group else ""
        return f"{self.verb} {self.kind.plural}{group}{f'/{self.sub}' if self.sub else ''}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A series that presets need: how many there are, and when the newest sample was taken."""

    count: int
    newest: datetime


def _unasked() -> Missing:
    return Missing(reason=UNASKED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All answers. now is this machine's clock, server and store those of the API server and of Prometheus, each taken with
    `now` in mind: they are compared, not trusted.

    resources are the names that the API server serves, by apiVersion ("pods/resize" in v1). definitions are CRDs by name.
    snapshot is what a round would see, Missing where a round cannot look. series are by metric name.
    """

    now: datetime
    version: Version | Missing = field(default_factory=_unasked)
    server: datetime | Missing = field(default_factory=_unasked)
    store: datetime | Missing = field(default_factory=_unasked)
    url: str = ""
    stores: tuple[Store, ...] = ()
    rights: Mapping[Right, bool | Missing] = field(default_factory=dict)
    resources: Mapping[str, frozenset[str] | Missing] = field(default_factory=dict)
    definitions: Mapping[str, Document | Missing] = field(default_factory=dict)
    policies: Documents | Missing = field(default_factory=_unasked)
    nodes: Documents | Missing = field(default_factory=_unasked)
    deployments: Documents | Missing = field(default_factory=_unasked)
    autoscalers: Documents | Missing = field(default_factory=_unasked)
    vertical: Documents | Missing = field(default_factory=_unasked)
    scaledobjects: Documents | Missing = field(default_factory=_unasked)
    nodepools: Documents | Missing = field(default_factory=_unasked)
    admission: Documents | Missing = field(default_factory=_unasked)
    series: Mapping[str, Series | Missing] = field(default_factory=dict)
    snapshot: Snapshot | Missing = field(default_factory=_unasked)

"""Asks everything that the checks rest on, once, and turns every refusal into a `Missing` that says whose it was."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar

import msgspec

from isocost.api import schema
from isocost.doctor import kinds as known
from isocost.doctor.conflicts import NOT_INSTALLED
from isocost.doctor.facts import Document, Documents, Facts, Right, Series
from isocost.doctor.metrics import NAMES
from isocost.doctor.rights import ALL
from isocost.drivers.protocol import Driver
from isocost.kube import kinds
from isocost.kube.decode import Page
from isocost.kube.errors import ApiError, Forbidden, NotFound
from isocost.kube.kinds import Kind
from isocost.kube.port import Cluster
from isocost.kube.wire import Request, Transport
from isocost.observe import wire
from isocost.observe.gather import Ask
from isocost.observe.gather import gather as ask
from isocost.observe.metrics import Answer, MetricsError, Nothing
from isocost.observe.observe import observe
from isocost.observe.prometheus import Prometheus
from isocost.observe.stores import stores
from isocost.units import Missing
from isocost.world.snapshot import Snapshot
from isocost.world.survey import Store

APIS = ("v1", "karpenter.sh/v1", "cluster.x-k8s.io/v1beta2", "cluster.x-k8s.io/v1beta1")
SECONDS = 30.0

Found = TypeVar("Found")
_document = msgspec.json.Decoder(dict[str, Any]).decode


def gather(
    cluster: Cluster,
    transport: Transport,
    store: Prometheus | None,
    drivers: Mapping[str, Driver],
    now: Callable[[], datetime],
) -> Facts:
    """All facts. Raises ApiError only where the API server cannot be reached, or does not know the account, at all."""
    version = cluster.version()
    before = now()
    return Facts(
        version=version,
        server=_date(transport),
        now=before,
        url=store.url if store else "",
        store=_clock(store),
        stores=_stores(cluster),
        rights={right: _right(cluster, right) for right in ALL},
        resources={api: _resources(transport, api) for api in APIS},
        definitions={name: _definition(cluster, name) for name in _names()},
        policies=_list(cluster, kinds.COSTPOLICY),
        nodes=_list(cluster, kinds.NODE),
        deployments=_list(cluster, kinds.DEPLOYMENT),
        autoscalers=_list(cluster, kinds.AUTOSCALER),
        vertical=_list(cluster, kinds.VERTICAL),
        scaledobjects=_list(cluster, kinds.SCALEDOBJECT),
        nodepools=_list(cluster, kinds.NODEPOOL),
        admission=_list(cluster, kinds.ADMISSION),
        series=_series(store, before),
        snapshot=_snapshot(cluster, store, drivers, before),
    )


def _names() -> tuple[str, ...]:
    ours = (one["metadata"]["name"] for one in schema.crds().values())
    return (*ours, "nodepools.karpenter.sh")


def _or_missing(call: Callable[[], Found]) -> Found | Missing:
    try:
        return call()
    except NotFound:
        return Missing(reason=NOT_INSTALLED)
    except Forbidden as error:
        return Missing(reason=f"this account may not list it: {error.message}")
    except ApiError as error:
        return Missing(reason=str(error))


def _right(cluster: Cluster, right: Right) -> bool | Missing:
    return _or_missing(lambda: cluster.review(right.verb, right.kind, subresource=right.sub).allowed)


def _list(cluster: Cluster, kind: Kind) -> Documents | Missing:
    def call() -> Documents:
        return tuple(one for page in cluster.list(kind, decode=Page(kind.name, dict)) for one in page)

    return _or_missing(call)


def _stores(cluster: Cluster) -> tuple[Store, ...]:
    found = _or_missing(lambda: tuple(cluster.list(kinds.SERVICE, decode=Page(kinds.SERVICE.name, wire.Service))))
    return () if isinstance(found, Missing) else stores(one for page in found for one in page)


def _definition(cluster: Cluster, name: str) -> Document | Missing:
    try:
        found = _document(cluster.get(kinds.DEFINITION, name))
    except NotFound:
        return Missing(reason=known.ABSENT)
    except (ApiError, msgspec.DecodeError) as error:
        return Missing(reason=str(error))
    return found


class _Resource(msgspec.Struct):
    name: str = ""


class _Resources(msgspec.Struct):
    resources: list[_Resource] = []


_discovery = msgspec.json.Decoder(_Resources).decode


def _resources(transport: Transport, api: str) -> frozenset[str] | Missing:
    """The names that discovery gives for an apiVersion; none where it is not served."""
    path = f"/apis/{api}" if "/" in api else f"/api/{api}"
    try:
        answer = transport.send(Request(method="GET", path=path), SECONDS)
        if answer.status == 404:
            return frozenset()
        if answer.status != 200:
            return Missing(reason=f"discovery of {api} was answered by {answer.status}")
        return frozenset(one.name for one in _discovery(answer.body).resources)
    except (ConnectionError, msgspec.DecodeError) as error:
        return Missing(reason=str(error))


def _date(transport: Transport) -> datetime | Missing:
    """The API server's clock, from the Date header of an answer."""
    try:
        said = transport.send(Request(method="GET", path="/version"), SECONDS).headers.get("date", "")
        return parsedate_to_datetime(said).astimezone(UTC) if said else Missing(reason="its answer has no Date header")
    except (ConnectionError, ValueError) as error:
        return Missing(reason=str(error))


def _clock(store: Prometheus | None) -> datetime | Missing:
    if store is None:
        return Missing(reason="no URL was given")
    try:
        return store.clock()
    except MetricsError as error:
        return Missing(reason=str(error))


def _series(store: Prometheus | None, now: datetime) -> dict[str, Series | Missing]:
    """Count and newest sample of every series that a preset needs."""
    if store is None:
        return {}
    queries = [text.format(name) for name in NAMES for text in ("count({})", "max(timestamp({}))")]
    asks = [Ask(query=one, start=now, end=now, step=timedelta(minutes=1)) for one in queries]
    answers = iter(ask(store, asks, seconds=SECONDS))
    return {name: _seen(next(answers), next(answers)) for name in NAMES}


def _seen(count: Answer | MetricsError, newest: Answer | MetricsError) -> Series | Missing:
    for one in (count, newest):
        if isinstance(one, MetricsError):
            return Missing(reason=str(one))
    values = [
        line.values[-1] for one in (count, newest) if isinstance(one, Answer) for line in one.series if line.values
    ]
    if len(values) != 2:
        return Series(count=0, newest=datetime.fromtimestamp(0, UTC))
    return Series(count=int(values[0]), newest=datetime.fromtimestamp(values[1], UTC))


def _snapshot(
    cluster: Cluster, store: Prometheus | None, drivers: Mapping[str, Driver], now: datetime
) -> Snapshot | Missing:
    return _or_missing(lambda: observe(cluster, store or Nothing(), drivers, now))

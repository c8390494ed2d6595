"""One list of every kind, once a round, some at a time: a busy API server keeps each waiting for seconds.

Each list is consistent in itself (`kube/paging.py`) or raises; nothing here turns a failure into fewer objects. Caches
kept by watches would be cheaper and sometimes wrong, and a wrong picture is how operators delete what is in use. Only
KEDA's kind may be absent, since most clusters do not have it. A survey of a cluster decides nothing, so it may do without
all that a reader's account is not shown, as long as it says what.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import Any, TypeVar

from isocost.kube import kinds
from isocost.kube.decode import Page
from isocost.kube.errors import Forbidden, NotFound
from isocost.kube.port import Cluster
from isocost.observe import wire
from isocost.units import Missing

Item = TypeVar("Item")

READERS = 4
"""lists that are read at once"""
_FINISHED = "status.phase!=Succeeded,status.phase!=Failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """All objects of a round, as read."""

    namespaces: tuple[wire.Bare, ...] = ()
    nodes: tuple[wire.Node, ...] = ()
    pods: tuple[wire.Pod, ...] = ()
    replicasets: tuple[wire.Bare, ...] = ()
    deployments: tuple[wire.Set, ...] = ()
    statefulsets: tuple[wire.Set, ...] = ()
    daemonsets: tuple[wire.Set, ...] = ()
    budgets: tuple[wire.Budget, ...] = ()
    autoscalers: tuple[wire.Scaler, ...] = ()
    scaledobjects: tuple[wire.Scaler, ...] = ()
    policies: tuple[wire.Document, ...] = ()
    plans: tuple[wire.Document, ...] = ()
    books: tuple[wire.Document, ...] = ()
    sites: tuple[wire.Document, ...] = ()
    hidden: tuple[str, ...] = ()
    """the kinds that the account may not list, in a survey"""


def fetch(cluster: Cluster) -> Lists:
    """Everything, or an ApiError.

    Pods that have finished are left out by the server: a batch cluster keeps 12,500 of them. Under a selector the server
    does not say how many objects remain, so for pods alone the client cannot check the count of each page.
    """
    readers = ThreadPoolExecutor(READERS, thread_name_prefix="lists")
    try:
        asked = {name: readers.submit(read, cluster) for name, read in _READ.items()}
        return Lists(**{name: found.result() for name, found in asked.items()})
    finally:
        readers.shutdown(cancel_futures=True)


def survey(cluster: Cluster) -> Lists:
    """What a survey needs, without our own kinds. Nodes and pods must be there, or an ApiError; the rest may be hidden."""
    hidden: list[str] = []

    def seen(kind: kinds.Kind, item: type[Item]) -> tuple[Item, ...]:
        try:
            return listed(cluster, kind, item)
        except NotFound:
            return ()
        except Forbidden:
            hidden.append(kind.plural)
            return ()

    return Lists(
        nodes=listed(cluster, kinds.NODE, wire.Node),
        pods=listed(cluster, kinds.POD, wire.Pod, fields=_FINISHED),
        deployments=seen(kinds.DEPLOYMENT, wire.Set),
        statefulsets=seen(kinds.STATEFULSET, wire.Set),
        daemonsets=seen(kinds.DAEMONSET, wire.Set),
        replicasets=seen(kinds.REPLICASET, wire.Bare),
        budgets=seen(kinds.BUDGET, wire.Budget),
        autoscalers=seen(kinds.AUTOSCALER, wire.Scaler),
        scaledobjects=seen(kinds.SCALEDOBJECT, wire.Scaler),
        hidden=tuple(hidden),
    )


def listed(cluster: Cluster, kind: kinds.Kind, item: type[Item], fields: str = "") -> tuple[Item, ...]:
    """All objects of a kind. Raises ApiError."""
    pages = cluster.list(kind, fields=fields, decode=Page(kind.name, item))
    return tuple(chain.from_iterable(pages))


def verticals(cluster: Cluster) -> tuple[wire.Vertical, ...] | Missing:
    """The VerticalPodAutoscalers; none where the kind is not installed, Missing where they may not be listed."""
    try:
        return listed(cluster, kinds.VERTICAL, wire.Vertical)
    except NotFound:
        return ()
    except Forbidden as error:
        return Missing(reason=f"VerticalPodAutoscalers cannot be listed: {error.message}")


def _keda(cluster: Cluster) -> tuple[wire.Scaler, ...]:
    try:
        return listed(cluster, kinds.SCALEDOBJECT, wire.Scaler)
    except NotFound:
        return ()


_READ: Mapping[str, Callable[[Cluster], tuple[Any, ...]]] = {
    "pods": partial(listed, kind=kinds.POD, item=wire.Pod, fields=_FINISHED),  # the longest first
    "nodes": partial(listed, kind=kinds.NODE, item=wire.Node),
    "replicasets": partial(listed, kind=kinds.REPLICASET, item=wire.Bare),
    "deployments": partial(listed, kind=kinds.DEPLOYMENT, item=wire.Set),
    "statefulsets": partial(listed, kind=kinds.STATEFULSET, item=wire.Set),
    "daemonsets": partial(listed, kind=kinds.DAEMONSET, item=wire.Set),
    "namespaces": partial(listed, kind=kinds.NAMESPACE, item=wire.Bare),
    "budgets": partial(listed, kind=kinds.BUDGET, item=wire.Budget),
    "autoscalers": partial(listed, kind=kinds.AUTOSCALER, item=wire.Scaler),
    "scaledobjects": _keda,
    "policies": partial(listed, kind=kinds.COSTPOLICY, item=dict),
    "plans": partial(listed, kind=kinds.COSTPLAN, item=dict),
    "books": partial(listed, kind=kinds.PRICEBOOK, item=dict),
    "sites": partial(listed, kind=kinds.SITE, item=dict),
}
"""how each field of Lists is read"""

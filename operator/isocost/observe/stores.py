"""Which Services of a cluster look like a Prometheus, so that a person can be given the command to reach it.

A guess for people, never acted on: names and the labels that the usual charts set, in the order in which they are likely.
"""

from __future__ import annotations

from collections.abc import Iterable

from isocost.observe import wire
from isocost.world.survey import Store

_NAMES = ("prometheus", "thanos-query", "vmselect", "vmsingle", "victoria-metrics", "mimir-query")
_OTHERS = ("alertmanager", "node-exporter", "kube-state", "pushgateway", "operator", "adapter", "blackbox", "kubelet",
           "coredns", "grafana", "webhook", "headless", "dcgm")  # fmt: skip
_PORTS = ("http-web", "web", "http", "http-query", "prometheus")
_NUMBERS = (9090, 80, 8428, 8481, 8429, 10902)
NAME_LABEL = "app.kubernetes.io/name"


def stores(services: Iterable[wire.Service]) -> tuple[Store, ...]:
    """The likely ones, the likeliest first."""
    found = [(rank, store) for one in services if (store := _store(one)) and (rank := _rank(one)) is not None]
    return tuple(store for _, store in sorted(found, key=lambda pair: (pair[0], pair[1].namespace, pair[1].name)))


def _rank(one: wire.Service) -> int | None:
    name, label = one.metadata.name, (one.metadata.labels or {}).get(NAME_LABEL, "")
    if any(word in name for word in _OTHERS) or any(word in label for word in _OTHERS):
        return None
    known = next((rank for rank, word in enumerate(_NAMES) if word in name or word == label), None)
    return None if known is None else 2 * known + (name == "prometheus-operated")


def _store(one: wire.Service) -> Store | None:
    ports = one.spec.ports or []
    chosen = next((p for p in ports if p.name in _PORTS), None) or next((p for p in ports if p.port in _NUMBERS), None)
    return Store(name=one.metadata.name, namespace=one.metadata.namespace, port=chosen.port) if chosen else None

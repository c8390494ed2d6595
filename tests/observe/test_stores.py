"""Which Services are taken for a Prometheus."""

import pytest

from isocost.observe import wire
from isocost.observe.stores import stores


def service(name, *ports, label="", namespace="monitoring"):
    labels = {"app.kubernetes.io/name": label} if label else None
    spec = wire.ServiceSpec(ports=[wire.ServicePort(port=port, name=word) for word, port in ports])
    return wire.Service(metadata=wire.Meta(name=name, namespace=namespace, labels=labels), spec=spec)


@pytest.mark.parametrize(
    ("found", "port"),
    [
        (service("prometheus-server", ("http", 80)), 80),
        (service("kube-prometheus-stack-prometheus", ("reloader-web", 8080), ("http-web", 9090)), 9090),
        (service("thanos-query", ("grpc", 10901), ("http", 9090)), 9090),
        (service("metrics", ("", 9090), label="prometheus"), 9090),
    ],
)
def test_these_are_stores(found, port):
    assert [one.port for one in stores([found])] == [port]


@pytest.mark.parametrize(
    "found",
    [
        service("prometheus-node-exporter", ("http", 9100)), service("alertmanager", ("web", 9093)),
        service("prometheus-pushgateway", ("http", 9091)), service("kube-prometheus-stack-operator", ("https", 443)),
        service("web", ("http", 80)), service("prometheus", ("grpc", 10901)),
    ],
)  # fmt: skip
def test_these_are_not(found):
    assert stores([found]) == ()


def test_the_likeliest_comes_first():
    told = ("thanos-query", "prometheus-operated", "prometheus-server")
    names = [one.name for one in stores(service(name, ("http", 9090)) for name in told)]
    assert names == ["prometheus-server", "prometheus-operated", "thanos-query"]

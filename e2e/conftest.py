"""The fixtures of the stories. Each module gets a fresh cluster; within it each test cleans up, or counts on what came before.

Where the programs are not built every story is skipped, with the reason in the summary; E2E_REQUIRED=1 (as CI sets it) turns that
into a failure, so that no build is green because nothing ran.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from e2e.binaries import KIND, PLANE, STORIES, missing
from e2e.capi import Capi
from e2e.cluster import Cluster
from e2e.exporter import Exporter
from e2e.karpenter import Karpenter, Type
from e2e.kind import Kind
from e2e.load import Load
from e2e.plane import Plane
from e2e.prometheus import Prometheus
from e2e.record import Record
from e2e.shopfront import Shopfront, open_shop

HERE = Path(__file__).parent
ON_KIND = os.environ.get("E2E_CLUSTER", "plane") == "kind"
REQUIRED = os.environ.get("E2E_REQUIRED") == "1"
TYPES = (
    Type(name="small", cpu=4, memory="16Gi", price=0.20),
    Type(name="large", cpu=16, memory="64Gi", price=0.80),
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    lacking = missing((*(KIND if ON_KIND else PLANE), *STORIES))
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.plane)
            if lacking and not REQUIRED:
                word = f"stories left out: {', '.join(lacking)} not built; run e2e/tools/build (needs Go)"
                item.add_marker(pytest.mark.skip(reason=word))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """A failed story shows the last lines of every process of its cluster."""
    report = yield
    cluster = getattr(item, "funcargs", {}).get("plane")
    if report.failed and isinstance(cluster, Cluster):
        report.sections.append(("the cluster's logs", f"{cluster.logs()}\n\nall of them: {cluster.folder}"))
    return report


@pytest.fixture(scope="module")
def plane(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """A fresh cluster for the module."""
    folder = tmp_path_factory.mktemp("plane")
    with Kind(folder) if ON_KIND else Plane(folder) as cluster:
        yield cluster


@pytest.fixture(scope="module")
def capi(plane: Cluster) -> Iterator[Capi]:
    """The Cluster API stand-in, running."""
    with Capi(plane) as capi:
        yield capi


@pytest.fixture(scope="module")
def types() -> tuple[Type, ...]:
    """What Karpenter can buy; a module with other prices overrides this fixture."""
    return TYPES


@pytest.fixture(scope="module")
def karpenter(plane: Cluster, types: tuple[Type, ...]) -> Iterator[Karpenter]:
    """Karpenter's kwok provider, running, with static capacity on."""
    with Karpenter(plane, types) as karpenter:
        yield karpenter


@pytest.fixture(scope="module")
def exporter(plane: Cluster) -> Iterator[Exporter]:
    with Exporter(plane) as exporter:
        yield exporter


@pytest.fixture(scope="module")
def load(exporter: Exporter) -> Load:
    """The story's hand on the metrics."""
    return exporter.load


@pytest.fixture(scope="module")
def prometheus(plane: Cluster, exporter: Exporter) -> Iterator[Prometheus]:
    """A Prometheus that scrapes the exporter every second."""
    with Prometheus(plane.folder, exporter) as prometheus:
        plane.processes.append(prometheus.process)
        yield prometheus


@pytest.fixture(scope="module")
def front(plane: Cluster, capi: Capi, load: Load, prometheus: Prometheus) -> Iterator[Shopfront]:
    """The shop with its operator started, and no policy yet. Stories that begin otherwise have a front of their own."""
    front = open_shop(plane, capi, load, prometheus)
    front.operator.start()
    yield front
    front.operator.stop()


@pytest.fixture
def record(plane: Cluster) -> Iterator[Record]:
    """A recorded watch over one test. Ask for it after the fixtures whose kinds it shall see."""
    with Record(plane) as record:
        yield record

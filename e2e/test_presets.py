"""The demand presets, asked of a real Prometheus that holds the series of the usual exporters.

Two hours are laid under it beforehand, so what it should answer is known to the digit: of the Deployment web two pods use 0.5 cores
and one GPU each, and half an hour before the end the second of them falls silent. Around them stand the series that trip careless
queries: the pod as a whole, a second scrape of the same containers, workloads whose names begin alike, other namespaces.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from e2e.prometheus import Prometheus
from e2e.samples import Sample, sample
from isocost.observe import queries
from isocost.observe.demand import Want, read
from isocost.observe.metrics import Answer, TimedOut
from isocost.observe.prometheus import Prometheus as Client
from isocost.units import Missing, Resources
from isocost.world.cluster import Scheduling
from isocost.world.demand import Series
from isocost.world.policy import DemandSource, Outlooking, Preset, WorkloadRule
from isocost.world.ref import Ref
from isocost.world.workload import Workload

STEP = timedelta(seconds=30)
WINDOW = timedelta(minutes=5)
END = datetime.now(UTC).replace(second=0, microsecond=0) - timedelta(minutes=1)
SILENT = END - timedelta(minutes=30)
BEGIN = END - timedelta(hours=2)
WEB = Ref("Deployment", "web", "shop")
ONE, TWO = "web-7d9f8c6b5-aaaaa", "web-7d9f8c6b5-bbbbb"
LOOK = Outlooking(lookback=timedelta(minutes=80), step=timedelta(minutes=1))


def history() -> Iterator[Sample]:
    yield from pod("shop", ONE, 0.5)
    yield from pod("shop", TWO, 0.5, until=SILENT)
    yield from pod("shop", "web-api-7d9f8c6b5-aaaaa", 7)
    yield from pod("shop", "web-agent-aaaaa", 7)
    yield from pod("other", ONE, 7)
    yield from pod("shop", "db-0", 0.25)
    yield from pod("shop", "idle-7d9f8c6b5-aaaaa", 0)
    yield from every(lambda at, n: sample("app_nan", {}, float("nan") if at > SILENT else 3.0, at))


def pod(namespace: str, name: str, cores: float, *, until: datetime = END) -> Iterator[Sample]:
    """cAdvisor's series of two containers and the pod, one of them scraped twice; and DCGM's in both forms of labels."""
    where = {"namespace": namespace, "pod": name}
    for container, share in (("main", 0.6), ("sidecar", 0.4), ("", 1.0)):
        for job in ("kubelet", "again") if container == "main" else ("kubelet",):
            labels = {**where, "container": container, "job": job}
            used, held = cores * share, 2**30 * share
            yield from every(lambda at, n, u=used, la=labels: counter(la, n, u, at), until)
            yield from every(
                lambda at, n, h=held, la=labels: sample("container_memory_working_set_bytes", la, h, at), until
            )
    yield from gpu(namespace, name, cores, until)


def counter(labels: dict[str, str], n: int, cores: float, at: datetime) -> Sample:
    return sample("container_cpu_usage_seconds_total", labels, 1000 + n * cores * STEP.total_seconds(), at)


def gpu(namespace: str, name: str, busy: float, until: datetime) -> Iterator[Sample]:
    """Pods ending in a: labels renamed by the scrape, with engine activity; others: honoured labels, utilisation alone."""
    device = {"UUID": f"GPU-{namespace}-{name}", "gpu": "0", "Hostname": "node"}
    renamed = {"exported_namespace": namespace, "exported_pod": name, "namespace": "gpu", "pod": "dcgm-x"}
    plain = {"namespace": namespace, "pod": name}
    labels = {**device, **(renamed if name.endswith("a") else plain)}
    yield from every(lambda at, n: sample("DCGM_FI_DEV_GPU_UTIL", labels, 100 * busy, at), until)
    if name.endswith("a"):
        yield from every(lambda at, n: sample("DCGM_FI_PROF_GR_ENGINE_ACTIVE", labels, busy / 2, at), until)


def every(make: Callable[..., Sample], until: datetime = END) -> Iterator[Sample]:
    for n in range((until - BEGIN) // STEP + 1):
        yield make(BEGIN + STEP * n, n)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    nobody: Any = SimpleNamespace(port=9)
    server = Prometheus(tmp_path_factory.mktemp("presets"), nobody)
    server.backfill(history())
    with server:
        yield Client.of(server.url)


def ask(client: Client, query: str, at: datetime = SILENT) -> Answer:
    return client.range(query, at - timedelta(minutes=10), at, timedelta(minutes=1))


def value(client: Client, workload: Ref, preset: Preset, at: datetime = SILENT) -> float:
    answer = ask(client, queries.demand(workload, DemandSource(preset=preset, window=WINDOW)), at)
    assert len(answer.series) == 1
    assert answer.series[0].times[-1] == at
    return answer.series[0].values[-1]


def test_the_cpu_preset_counts_each_container_of_the_workloads_own_pods_once(client: Client) -> None:
    assert value(client, WEB, Preset.CPU) == pytest.approx(1.0)
    assert value(client, Ref("StatefulSet", "db", "shop"), Preset.CPU) == pytest.approx(0.25)


def test_the_memory_preset_does_too(client: Client) -> None:
    assert value(client, WEB, Preset.MEMORY) == pytest.approx(2 * 2**30)


def test_the_gpu_preset_takes_engine_activity_where_there_is_some_and_utilisation_elsewhere(client: Client) -> None:
    assert value(client, WEB, Preset.GPU) == pytest.approx(0.5 / 2 + 0.5)


def test_an_idle_workload_is_zero_and_an_unknown_one_is_nothing(client: Client) -> None:
    assert value(client, Ref("Deployment", "idle", "shop"), Preset.CPU) == 0
    nothing = queries.demand(Ref("Deployment", "none", "shop"), DemandSource(preset=Preset.CPU))
    assert ask(client, nothing).series == ()


@pytest.mark.parametrize("preset", [Preset.CPU, Preset.MEMORY, Preset.GPU])
def test_presence_tells_for_each_pod_when_it_was_last_heard_of(client: Client, preset: Preset) -> None:
    at = SILENT + timedelta(minutes=4)
    answer = client.range(queries.presence(WEB, DemandSource(preset=preset)), at, at, timedelta(minutes=1))
    heard = {line.labels.get("exported_pod") or line.labels["pod"]: line.values[-1] for line in answer.series}
    assert heard == {ONE: at.timestamp(), TWO: SILENT.timestamp()}


def series(client: Client, preset: Preset = Preset.CPU, query: str = "", at: datetime = SILENT) -> Series | Missing:
    source = DemandSource(preset=preset, query=query, window=WINDOW)
    workload = Workload(
        ref=WEB, uid="u", resource_version="1", policy="p", rule=WorkloadRule(name="all", demand=source), replicas=2,
        ready=2, requests=Resources(), scheduling=Scheduling(), min_replicas=1, max_replicas=9,
    )  # fmt: skip
    running = frozenset({ONE, TWO}) if preset is not Preset.QUERY else frozenset()
    return read(client, [Want(workload=workload, look=LOOK, running=running)], at, seconds=30)[0]


def test_a_healthy_history_is_beyond_doubt(client: Client) -> None:
    found = series(client)
    assert isinstance(found, Series)
    assert found.doubt(SILENT, LOOK) == ""
    assert (found.coverage, found.completeness, found.as_of) == (1.0, 1.0, SILENT)
    assert found.values == pytest.approx([1.0] * 81)


def test_half_of_the_pods_gone_silent_is_told_from_half_of_the_demand(client: Client) -> None:
    found = series(client, at=END)
    assert isinstance(found, Series)
    assert found.completeness == 0.5
    assert found.doubt(END, LOOK).startswith("MetricsPartial: only 50% of its pods report")


def test_data_that_stopped_is_stale_although_rates_go_on(client: Client) -> None:
    soon, later = END + timedelta(minutes=4), END + timedelta(minutes=6)
    found = series(client, at=soon)
    assert isinstance(found, Series)
    assert found.as_of == END + LOOK.step
    gone = series(client, at=later)
    assert isinstance(gone, Missing)
    assert gone.reason.startswith("MetricsStale: none of its 2 pods")


def test_not_a_number_is_a_gap_and_then_stale(client: Client) -> None:
    found = series(client, Preset.QUERY, "sum(app_nan)", at=END)
    assert isinstance(found, Series)
    assert set(found.values) == {3.0}
    assert found.doubt(END, LOOK).startswith("MetricsStale: the newest sample is older than ")


def test_a_query_that_prometheus_refuses_brings_its_reason(client: Client) -> None:
    found = series(client, Preset.QUERY, "sum(")
    assert isinstance(found, Missing)
    assert found.reason.startswith("MetricsInvalid: ")
    assert "parse error" in found.reason


def test_a_year_by_the_second_is_thinned_instead_of_refused(client: Client) -> None:
    answer = client.range("vector(1)", END - timedelta(days=365), END, timedelta(seconds=1))
    assert 1900 <= len(answer.series[0].values) <= 2001


def test_a_query_that_takes_too_long_ends(client: Client) -> None:
    hasty = Client.of(client.url, timeout=timedelta(milliseconds=1))
    with pytest.raises(TimedOut):
        hasty.range("sum(rate(container_cpu_usage_seconds_total[2h]))", BEGIN, END, timedelta(seconds=4))

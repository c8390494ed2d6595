"""What right-sizing knows: containers, usage by Prometheus' own engine, and who else decides."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.chart import prom
from tests.observe.fakes import NOW
from tests.observe.played import ONE, TWO, grows, played, pod, stays
from tests.observe.world import WEB, fleet, look, policy

from isocost.kube.kinds import AUTOSCALER, DEPLOYMENT, LIMITRANGE, POD, QUOTA, SCALEDOBJECT, VERTICAL
from isocost.observe.metrics import Answer, Line, Unreachable
from isocost.observe.queries import killed, worn
from isocost.testing import builders as make
from isocost.testing.faults import Refuse
from isocost.testing.server import Server
from isocost.units import Missing, Resources
from isocost.world.sizing import Rules, Sizing

MIB = 2**20
SIZED = {"name": "all", "namespaces": ["shop"], "rightSizing": {"mode": "InPlace"}}


class Worn:
    """Metrics of web: every pod reports, and its containers use what they are told to."""

    def __init__(self, server: Server, container: str = "main", heard: datetime = NOW) -> None:
        self.pods = [one["metadata"]["name"] for one in server.all(POD) if one["metadata"]["name"].startswith("web")]
        self.container, self.heard = container, heard
        self.queries: list[str] = []

    def range(self, query: str, start: datetime, end: datetime, step: timedelta) -> Answer:
        self.queries.append(query)
        times = tuple(start + step * i for i in range((end - start) // step + 1))
        if "timestamp(" in query:
            return Answer(series=tuple(self.line({"pod": name}, (end,), self.heard.timestamp()) for name in self.pods))
        if "oom_events" in query:
            return Answer(series=(self.line({"container": self.container}, (end,), 1.0),))
        if query.startswith("max by (container)"):
            return Answer(
                series=(self.line({"container": self.container}, times, 100 * MIB if "memory" in query else 0.1),)
            )
        return Answer(series=(self.line({}, times, 0.6),))

    @staticmethod
    def line(labels: dict[str, str], times: tuple[datetime, ...], value: float) -> Line:
        return Line(labels=labels, times=times, values=(value,) * len(times))


def seen(server: Server, metrics: Any = None) -> Sizing:
    server.seed(policy(workloads=[SIZED]))
    (view,) = look(server, metrics or Worn(server)).views
    return view.sizing[WEB]


def test_nothing_is_asked_for_where_nobody_wants_it() -> None:
    server = fleet(policy())
    metrics = Worn(server)
    (view,) = look(server, metrics).views
    assert view.sizing == {}
    assert not [query for query in metrics.queries if query.startswith("max by (container)")]
    assert not [call for call in server.calls if call.resource == "verticalpodautoscalers"]


def test_a_workloads_containers_pods_and_usage_are_read() -> None:
    known = seen(fleet())
    (main,) = known.containers
    assert (main.name, main.requests) == ("main", Resources.parse({"cpu": "500m", "memory": "1Gi"}))
    assert len(known.pods) == 3
    assert {one.kept for one in known.pods} == {""}
    assert not isinstance(known.usage, Missing)
    assert known.usage.killed == ("main",)
    cores = known.usage.cores["main"]
    assert (cores.values[-1], cores.completeness, cores.as_of) == (0.1, 1.0, NOW)
    assert cores.times[-1] - cores.times[0] == timedelta(days=8), "no further back than a VPA looks"
    assert known.kept == ""


def test_metrics_that_cannot_be_had_are_missing_and_the_round_goes_on() -> None:
    class Gone(Worn):
        def range(self, query: str, *rest: Any) -> Answer:
            if query.startswith("max by (container)"):
                raise Unreachable("no answer")
            return super().range(query, *rest)

    server = fleet()
    assert seen(server, Gone(server)).usage == Missing(reason="MetricsUnreachable: no answer")


def test_pods_that_do_not_report_show_in_the_series() -> None:
    server = fleet()
    metrics = Worn(server)
    metrics.pods = metrics.pods[:1]
    known = seen(server, metrics)
    assert not isinstance(known.usage, Missing)
    assert known.usage.memory["main"].completeness == pytest.approx(1 / 3)


def vpa(server: Server) -> None:
    server.registry.define(make.definition(VERTICAL))
    target = {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"}
    server.seed(make.thing(VERTICAL, "web", "shop", spec={"targetRef": target}))


def hidden(server: Server) -> None:
    server.faults.add(Refuse(code=403, reason="Forbidden", message="no"), resource="verticalpodautoscalers", times=None)
    server.registry.define(make.definition(VERTICAL))


def rolls(server: Server) -> None:
    def edit(thing: dict[str, Any]) -> dict[str, Any]:
        return {**thing, "status": {**thing["status"], "updatedReplicas": 1}}

    server.edit(DEPLOYMENT, "web", edit, namespace="shop", subresource="status")


def scaled(server: Server, **more: Any) -> None:
    target = {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"}
    spec = {"scaleTargetRef": target, "minReplicas": 1, "maxReplicas": 9, **more}
    server.seed(make.thing(AUTOSCALER, "web", "shop", spec=spec))


@pytest.mark.parametrize(
    ("happens", "said"),
    [
        (vpa, "VerticalPodAutoscaler/shop/web sizes its pods"),
        (hidden, "VerticalPodAutoscalers cannot be listed: no"),
        (scaled, ""),
    ],
)
def test_others_decide_about_its_pods(happens: Callable[[Server], None], said: str) -> None:
    server = fleet()
    happens(server)
    assert seen(server).kept == said


def test_pods_stay_as_they_are_while_a_rollout_is_under_way() -> None:
    server = fleet(policy(workloads=[SIZED]))
    (view,) = look(server, Worn(server)).views
    assert view.unsized(WEB) == ""
    rolls(server)
    (view,) = look(server, Worn(server)).views
    assert view.unsized(WEB) == "a rollout is under way"


def metric(name: str, kind: str, source: str = "Resource") -> dict[str, Any]:
    field = source[0].lower() + source[1:]
    return {"type": source, field: {"name": name, "target": {"type": kind}}}


@pytest.mark.parametrize(
    ("metrics", "fixed"),
    [
        (None, {"cpu"}),
        ([metric("cpu", "Utilization")], {"cpu"}),
        ([metric("cpu", "Utilization", "ContainerResource"), metric("memory", "AverageValue")], {"cpu"}),
        ([metric("cpu", "AverageValue"), metric("memory", "Utilization")], {"memory"}),
        ([metric("cpu", "AverageValue")], set()),
        ([{"type": "External", "external": {"metric": {"name": "queue"}, "target": {"type": "AverageValue"}}}], set()),
    ],
)
def test_what_an_hpa_scales_by_the_share_of_is_fixed_and_nothing_else(metrics: Any, fixed: set[str]) -> None:
    server = fleet()
    scaled(server, **({"metrics": metrics} if metrics else {}))
    known = seen(server)
    assert set(known.fixed) == fixed
    assert all("HorizontalPodAutoscaler/shop/web scales it by the share" in why for why in known.fixed.values())


@pytest.mark.parametrize(
    ("trigger", "fixed"),
    [
        ({"type": "cpu", "metricType": "Utilization", "metadata": {"value": "60"}}, {"cpu"}),
        ({"type": "cpu", "metadata": {"type": "AverageValue", "value": "2"}}, set()),
        ({"type": "memory", "metadata": {"value": "60"}}, {"memory"}),
        ({"type": "prometheus", "metadata": {"query": "up"}}, set()),
    ],
)
def test_what_a_scaledobject_scales_by_the_share_of_is_fixed(trigger: dict[str, Any], fixed: set[str]) -> None:
    server = fleet()
    server.seed(
        make.thing(SCALEDOBJECT, "web", "shop", spec={"scaleTargetRef": {"name": "web"}, "triggers": [trigger]})
    )
    assert set(seen(server).fixed) == fixed


def spec(requests: dict[str, str], limits: dict[str, str] | None = None, **more: Any) -> dict[str, Any]:
    resources = {"requests": requests, **({"limits": limits} if limits else {})}
    return {"containers": [{"name": "main", "image": "x", "resources": resources, **more}]}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (spec({}), "the pod asks for nothing (class BestEffort), and its class cannot change"),
        (
            spec({"cpu": "1", "memory": "1Gi"}, {"cpu": "1", "memory": "1Gi"}),
            "its requests equal its limits (class Guaranteed), and its class cannot change",
        ),
        (
            spec({"cpu": "1"}, resizePolicy=[{"resourceName": "memory", "restartPolicy": "RestartContainer"}]),
            "a resize would restart container main (resizePolicy)",
        ),
        ({**spec({"cpu": "1"}), "resources": {"requests": {"cpu": "2"}}}, "the pod asks for resources as a whole"),
        (spec({"cpu": "1"}, {"cpu": "2"}), ""),
    ],
)
def test_pods_that_must_stay_as_they_are_say_why(given: dict[str, Any], said: str) -> None:
    server = fleet()
    server.edit(DEPLOYMENT, "web", lambda thing: thing, namespace="shop")
    for number, one in enumerate(server.all(POD)):
        if one["metadata"]["name"].startswith("web"):
            name = one["metadata"]["name"]

            def edit(thing: dict[str, Any]) -> dict[str, Any]:
                return {
                    **thing,
                    "spec": {**thing["spec"], "resources": given.get("resources"), "containers": given["containers"]},
                }

            server.edit(POD, name, edit, namespace="shop")
            assert number < 9
    assert {one.kept for one in seen(server).pods} == {said}


@pytest.mark.parametrize(
    ("shown", "said"), [({}, "its kubelet does not support it"), ({"resources": {"requests": {"cpu": "500m"}}}, "")]
)
def test_a_kubelet_that_does_not_show_what_containers_have_cannot_resize(shown: dict[str, Any], said: str) -> None:
    server = fleet()
    held = [{"name": "main", "state": {"running": {"startedAt": "2026-11-24T09:00:00Z"}}, **shown}]
    for one in server.all(POD):
        name = one["metadata"]["name"]
        server.edit(
            POD, name, lambda old: {**old, "status": {**old["status"], "containerStatuses": held}},
            namespace="shop", subresource="status",
        )  # fmt: skip
    pods = seen(server).pods
    assert {one.kept for one in pods} == {said}
    assert not any(one.settled for one in pods), "of memory it shows nothing"
    shown = {"resources": {"requests": {"cpu": "0.5", "memory": "1Gi"}}}
    held[0] |= shown
    for one in server.all(POD):
        server.edit(
            POD, one["metadata"]["name"], lambda old: {**old, "status": {**old["status"], "containerStatuses": held}},
            namespace="shop", subresource="status",
        )  # fmt: skip
    (view,) = look(server, Worn(server)).views
    assert all(one.settled for one in view.sizing[WEB].pods)


def ranged(*limits: dict[str, Any], hard: dict[str, str] | None = None, space: str = "shop") -> Rules | Missing:
    server = fleet()
    server.seed(make.thing(LIMITRANGE, "all", space, spec={"limits": list(limits)}))
    server.seed(make.thing(QUOTA, "all", space, spec={"hard": hard or {}}))
    return seen(server).rules


def test_what_the_namespace_asks_of_new_pods_is_read() -> None:
    found = ranged(
        {"type": "Container", "min": {"memory": "100Mi", "nvidia.com/gpu": "1"}, "max": {"cpu": "4"}},
        {"type": "Pod", "min": {"memory": "200Mi", "cpu": "50m"}, "maxLimitRequestRatio": {"cpu": "4"}},
        {"type": "PersistentVolumeClaim", "min": {"memory": "1Gi"}},
        hard={"requests.memory": "10Gi", "limits.cpu": "4", "pods": "9"},
    )
    least = Resources.parse({"memory": "200Mi", "cpu": "50m"})
    assert found == Rules(least=least, lasting=("cpu",), capped=("cpu", "memory"))
    assert ranged({"type": "Container", "min": {"memory": "1Gi"}}, hard={"cpu": "1"}, space="other") == Rules()


def test_rules_that_may_not_be_read_are_missing() -> None:
    server = fleet()
    server.faults.add(Refuse(code=403, reason="Forbidden", message="no"), resource="limitranges", times=None)
    assert seen(server).rules == Missing(reason="what the namespace asks of new pods is not known: no")


def test_an_amount_that_is_none_is_said_and_the_round_goes_on() -> None:
    server = fleet()

    def edit(thing: dict[str, Any]) -> dict[str, Any]:
        return {**thing, "spec": {**thing["spec"], **spec({"cpu": "1"}, {"memory": "much"})}}

    (first, *_) = (one["metadata"]["name"] for one in server.all(POD) if one["metadata"]["name"].startswith("web"))
    server.edit(POD, first, edit, namespace="shop")
    usage = seen(server).usage
    assert isinstance(usage, Missing)
    assert "cannot be read: resource memory: 'much' is not" in usage.reason


@pytest.mark.parametrize(
    ("requests", "asked"), [({"cpu": "1"}, {"cpu": "1", "memory": "1Gi"}), ({"cpu": "1", "memory": "0"}, {"cpu": "1"})]
)
def test_a_limit_stands_in_for_a_request_that_is_not_there(requests: dict[str, str], asked: dict[str, str]) -> None:
    server = fleet()

    def edit(thing: dict[str, Any]) -> dict[str, Any]:
        template = {**thing["spec"]["template"], "spec": spec(requests, {"memory": "1Gi"})}
        return {**thing, "spec": {**thing["spec"], "template": template}}

    server.edit(DEPLOYMENT, "web", edit, namespace="shop")
    assert seen(server).containers[0].requests == Resources.parse(asked)


def test_the_manager_that_applies_the_template_is_named() -> None:
    server = fleet()
    (web,) = (one for one in server.all(DEPLOYMENT) if one["metadata"]["name"] == "web")
    template = {"spec": {"containers": [{"name": "main", "resources": {"requests": {"cpu": "500m"}}}]}}
    body = {**web, "metadata": {"name": "web", "namespace": "shop"}, "spec": {"template": template}}
    server.objects.apply(server.registry.of(DEPLOYMENT), ("shop", "web"), {**body, "status": {}}, "argocd")
    assert seen(server).writer == "argocd"


# By Prometheus' own engine ---------------------------------------------------------------------------------------


@pytest.mark.skipif(prom.program() is None, reason="promtool is missing: run `make tools`")
def test_usage_is_of_the_busiest_pod_of_the_workload_and_of_no_other(tmp_path: Path) -> None:
    lines = (
        *(
            pod("container_cpu_usage_seconds_total", grows(0.5), container="main", job=job)
            for job in ("kubelet", "again")
        ),
        pod("container_cpu_usage_seconds_total", grows(0.75), TWO, container="main"),
        pod("container_cpu_usage_seconds_total", grows(9), "web-api-7d9f8c6b5-aaaaa", container="main"),
        pod("container_memory_working_set_bytes", stays(500), container="main"),
        pod("container_memory_working_set_bytes", stays(700), TWO, container="main"),
        pod("container_memory_working_set_bytes", stays(9000), container=""),
    )
    asked = worn(WEB, timedelta(minutes=5), timedelta(minutes=5))
    wanted = [{"expr": f"sum({asked['cores']})", "want": 0.75}, {"expr": f"sum({asked['memory']})", "want": 700}]
    done = played(tmp_path, lines, wanted)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(prom.program() is None, reason="promtool is missing: run `make tools`")
@pytest.mark.parametrize(
    ("line", "want"),
    [
        (pod("container_oom_events_total", "0+0x60 1+0x180", container="main"), 1),
        (
            pod(
                "kube_pod_container_status_last_terminated_reason", stays(1), ONE, container="main", reason="OOMKilled"
            ),
            1,
        ),
        (
            pod("kube_pod_container_status_last_terminated_reason", stays(1), ONE, container="main", reason="Error"),
            None,
        ),
        (pod("container_oom_events_total", stays(3), container="main"), None),
    ],
)
def test_a_kill_for_want_of_memory_is_seen_in_either_form(
    line: tuple[str, str], want: int | None, tmp_path: Path
) -> None:
    asked = [{"expr": f"count({killed(WEB, timedelta(minutes=25))})", "want": want}]
    done = played(tmp_path, (line,), asked)
    assert done.returncode == 0, done.stdout + done.stderr

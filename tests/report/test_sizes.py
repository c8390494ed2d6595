"""What is advised is said with units, bounds and reason, and as a patch; and what keeps running pods as they are."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import yaml
from tests.report.sample import DECIDED, NOW, OUTLOOK, RULE, VIEW, WEB, WORKLOAD

from isocost.api.status import WorkloadStatus
from isocost.report import explain, sizes
from isocost.report.document import workloads
from isocost.report.shape import Undone
from isocost.report.status import status
from isocost.units import Missing, Resources
from isocost.world.advice import CPU, MEMORY, Advice
from isocost.world.policy import RightSizing, SizingMode
from isocost.world.ref import Ref
from isocost.world.sizing import Container, Instance, Rules, Sizing

MIB = 2**20
ASKED = Resources.of({CPU: 1000, MEMORY: 1024 * MIB})
LESS = Advice(
    container="main", resource=MEMORY, asked=1024 * MIB, target=208 * MIB, least=180 * MIB, most=230 * MIB,
    basis="its highest working set over 8.0 days, and 15 %",
)  # fmt: skip
FINE = Advice(container="main", resource=CPU, asked=1000, target=900, least=800, most=1100, basis="a quantile")


def decided(found: Any, mode: SizingMode = SizingMode.IN_PLACE, **known: Any) -> Any:
    rule = replace(RULE, right_sizing=RightSizing(mode=mode))
    given = {"containers": (Container(name="main", requests=ASKED),), "usage": Missing(reason="not needed here")}
    view = replace(VIEW, workloads=(replace(WORKLOAD, rule=rule),), sizing={WEB: Sizing(**{**given, **known})})
    return replace(DECIDED, view=view, outlook=replace(OUTLOOK, requests={WEB: found}))


def said(decision: Any) -> str:
    lines = explain.workload(decision, WEB, NOW, 200, query="")
    return "\n".join(line.text for line in lines)


def test_a_workload_that_nobody_sizes_is_told_nothing() -> None:
    assert "What its containers ask for" not in said(DECIDED)
    assert "requests" not in workloads(DECIDED)[0]


def test_the_table_holds_figures_with_units_and_the_reason() -> None:
    text = said(decided((FINE, LESS)))
    (row,) = (line for line in text.splitlines() if "208 MiB" in line and "main" in line and "patch" not in line)
    assert row.split() == ["main", "memory", "1", "GiB", "208", "MiB", "180", "MiB", "230", "MiB"]
    (fine,) = (line for line in text.splitlines() if "1.1 cores" in line)
    assert fine.split() == ["main", "cpu", "1", "core", "1", "core", "0.8", "cores", "1.1", "cores"]
    assert "main memory: its highest working set over 8.0 days, and 15 %" in text
    assert "Running pods are resized in place by plans, one at a time" in text


def test_the_patch_is_ready_to_run_and_changes_only_what_is_advised() -> None:
    found = decided((FINE, LESS))
    command = sizes.patch(found.view.workloads[0], found)
    assert command.startswith("kubectl -n shop patch deployment web --patch '")
    body = json.loads(command.split("'")[1])
    (main,) = body["spec"]["template"]["spec"]["containers"]
    assert main == {"name": "main", "resources": {"requests": {"memory": "208Mi"}}}


def test_a_limit_of_the_template_is_kept() -> None:
    more = replace(LESS, target=4096 * MIB, least=3000 * MIB, most=5000 * MIB)
    held = Container(name="main", requests=ASKED, limits=Resources.of({MEMORY: 2048 * MIB}))
    found = decided((more,), containers=(held,))
    assert '"memory":"2Gi"' in sizes.patch(found.view.workloads[0], found)


def test_a_template_that_another_manager_applies_is_its_to_change() -> None:
    assert "belongs to the manager argocd. Change it there" in said(decided((LESS,), writer="argocd"))


def test_the_export_is_a_patch_for_each_workload_that_kustomize_takes() -> None:
    text = sizes.export([decided((FINE, LESS), writer="argocd")])
    assert text.startswith("# shop/web: main memory 1 GiB -> 208 MiB; argocd applies its template\n")
    (one,) = yaml.safe_load_all(text)
    assert (one["apiVersion"], one["kind"], one["metadata"]) == (
        "apps/v1",
        "Deployment",
        {"name": "web", "namespace": "shop"},
    )
    (main,) = one["spec"]["template"]["spec"]["containers"]
    assert main == {"name": "main", "resources": {"requests": {"memory": "208Mi"}}}
    assert len(list(yaml.safe_load_all(sizes.export([decided((LESS,))] * 2)))) == 2


def test_an_export_of_nothing_is_still_yaml() -> None:
    for nothing in ((FINE,), Missing(reason="MetricsStale: too old")):
        assert yaml.safe_load(sizes.export([decided(nothing)])) is None


def test_a_resource_that_an_autoscaler_scales_by_is_named() -> None:
    more = replace(FINE, target=300, least=200, most=400)
    text = said(decided((more, LESS), fixed={"cpu": "HPA/shop/web scales it by the share of it that is used"}))
    assert (
        "Running pods are resized in place by plans, one at a time, but the cpu of all stays as it is: HPA/shop/web"
        in text
    )


def test_what_later_pods_begin_with_is_said() -> None:
    given = Container(name="main", requests=Resources.of({CPU: 1000, MEMORY: 208 * MIB}))
    pod = Instance(ref=Ref("Pod", "web-0", "shop"), uid="u", node="n", containers=(given,), settled=True)
    begins = "Later pods begin with the requests that running pods were given: main memory 1 GiB -> 208 MiB"
    assert begins in said(decided((LESS,), pods=(pod,), rules=Rules()))
    assert "Later pods begin with what their template asks for" in said(decided((LESS,), rules=Rules()))
    assert "asks for (they are hidden)" in said(decided((LESS,), pods=(pod,), rules=Missing(reason="they are hidden")))
    assert "Later pods" not in said(decided((LESS,), SizingMode.RECOMMEND))


def test_what_keeps_running_pods_as_they_are_is_said() -> None:
    assert "because rightSizing.mode is Recommend" in said(decided((LESS,), SizingMode.RECOMMEND))
    assert "stay as they are: VerticalPodAutoscaler" in said(decided((LESS,), kept="VerticalPodAutoscaler/shop/web"))
    lost = Missing(reason="MetricsStale: container main: too old")
    assert "because their use is not known: container main: too old" in said(decided(lost))


def test_the_status_holds_quantities_and_is_of_its_kind() -> None:
    found = decided((FINE, LESS))
    (one,) = [each for each in workloads(found) if each["name"] == str(WEB)]
    assert one["requests"][1] == {
        "container": "main", "resource": "memory", "asked": "1Gi", "target": "208Mi", "lowerBound": "180Mi",
        "upperBound": "230Mi", "reason": LESS.basis,
    }  # fmt: skip
    assert one["requestsReason"] == "running pods are resized in place by plans, one at a time"


def test_the_policys_table_names_the_requests_that_should_change() -> None:
    lines = explain.policy(Undone(decision=decided((FINE, LESS))), 200)
    assert any("requests: main memory 1 GiB -> 208 MiB" in line.text for line in lines)
    held = status(Undone(decision=decided((FINE, LESS))), NOW)["workloads"]
    WorkloadStatus.model_validate(held[0])

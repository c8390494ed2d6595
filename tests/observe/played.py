"""Series of servers, and what a preset must make of them: played through promtool, which is Prometheus' own engine.

Each figure can be worked out by hand from the lines above it; `rate` over a steady counter is its slope.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from tests.chart import prom

from isocost.world.policy import Preset
from isocost.world.ref import Ref

WEB = Ref("Deployment", "web", "shop")
ONE, TWO = "web-7d9f8c6b5-aaaaa", "web-7d9f8c6b5-bbbbb"
STRANGER = "web-api-7d9f8c6b5-aaaaa"
AT = "30m"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Lines of input, the demand they amount to, and whether the workload is saturated (None where nothing tells)."""

    lines: tuple[tuple[str, str], ...]
    demand: float
    full: float | None = None


def pod(metric: str, values: str, name: str = ONE, **labels: str) -> tuple[str, str]:
    """A series of a pod of the workload."""
    own = {"namespace": "shop", "pod": name, **labels}
    return metric + "{" + ",".join(f'{key}="{value}"' for key, value in own.items()) + "}", values


def grows(a_second: float, start: float = 0) -> str:
    """A counter that is scraped every 15 seconds for an hour."""
    return f"{start:g}{a_second * 15:+g}x240"


def stays(value: float) -> str:
    return f"{value:g}+0x240"


def vllm(waiting: str, cache: float = 0.4, cache_name: str = "vllm:kv_cache_usage_perc") -> tuple[tuple[str, str], ...]:
    """Two pods: 100 prompt and 50 generation tokens a second each, 3 requests a second in all; a stranger does much more."""
    return (
        *(pod("vllm:prompt_tokens_total", grows(100), name, model_name="m", engine="0") for name in (ONE, TWO)),
        *(pod("vllm:generation_tokens_total", grows(50), name, model_name="m", engine="0") for name in (ONE, TWO)),
        pod("vllm:request_success_total", grows(2), finished_reason="stop"),
        pod("vllm:request_success_total", grows(1), TWO, finished_reason="length"),
        pod("vllm:num_requests_waiting", waiting),
        pod("vllm:num_requests_waiting", stays(0), TWO),
        *(pod("vllm:num_requests_running", stays(8), name) for name in (ONE, TWO)),
        pod(cache_name, stays(cache)),
        pod("vllm:prompt_tokens_total", grows(900), STRANGER),
        pod("vllm:num_requests_waiting", grows(900), STRANGER),
    )


def triton(pending: str) -> tuple[tuple[str, str], ...]:
    """40 good and 2 failed requests a second over two models."""
    return (
        pod("nv_inference_request_success", grows(30), model="a", version="1"),
        pod("nv_inference_request_success", grows(10), TWO, model="b", version="1"),
        pod("nv_inference_request_failure", grows(2), model="a", version="1", reason="OTHER"),
        pod("nv_inference_pending_request_count", pending, model="a", version="1"),
        pod("nv_inference_request_success", grows(900), STRANGER, model="a", version="1"),
    )


def kserve(depth: str) -> tuple[tuple[str, str], ...]:
    """12 requests a second, counted by the queue-proxy and, from within, by the runtime too."""
    return (
        pod("revision_app_request_latencies_count", grows(12), revision_name="web-00001", response_code="200"),
        pod("revision_queue_depth", depth, revision_name="web-00001"),
        pod("request_predict_seconds_count", grows(12), model_name="m"),
    )


def nginx(labels: str, a_second: float) -> tuple[str, str]:
    return f"nginx_ingress_controller_requests{{{labels}}}", grows(a_second)


def istio(reporter: str, workload: str, a_second: float) -> tuple[str, str]:
    where = f'destination_workload="{workload}",destination_workload_namespace="shop"'
    return f'istio_requests_total{{reporter="{reporter}",{where}}}', grows(a_second)


CPU = (
    *(pod("container_cpu_usage_seconds_total", grows(0.5), container="main", job=job) for job in ("kubelet", "again")),
    pod("container_cpu_usage_seconds_total", grows(0.25), TWO, container="main"),
    pod("container_cpu_usage_seconds_total", grows(0.75), container=""),
    pod("container_cpu_usage_seconds_total", grows(7), STRANGER, container="main"),
)
MEMORY = (
    *(pod("container_memory_working_set_bytes", stays(500), container="main", job=job) for job in ("kubelet", "again")),
    pod("container_memory_working_set_bytes", stays(250), TWO, container="main"),
    pod("container_memory_working_set_bytes", stays(7000), STRANGER, container="main"),
)
RENAMED = f'{{namespace="gpu",pod="dcgm-x",exported_namespace="shop",exported_pod="{ONE}",gpu="0"}}'
GPU = (
    (f"DCGM_FI_DEV_GPU_UTIL{RENAMED}", stays(80)),
    (f"DCGM_FI_PROF_GR_ENGINE_ACTIVE{RENAMED}", stays(0.5)),
    pod("DCGM_FI_DEV_GPU_UTIL", stays(25), TWO, gpu="1"),
    pod("DCGM_FI_DEV_GPU_UTIL", stays(100), STRANGER, gpu="2"),
)  # fmt: skip

SERIES: Mapping[Preset, Case] = {
    Preset.CPU: Case(lines=CPU, demand=0.75),
    Preset.MEMORY: Case(lines=MEMORY, demand=750),
    Preset.GPU: Case(lines=GPU, demand=0.75),
    Preset.VLLM: Case(lines=vllm(stays(0)), demand=300, full=0),
    Preset.TRITON: Case(lines=triton(stays(0)), demand=42, full=0),
    Preset.KSERVE: Case(lines=kserve(stays(0)), demand=12, full=0),
    Preset.NGINX: Case(
        lines=(
            nginx('exported_namespace="shop",exported_service="web",namespace="ingress",status="200"', 5),
            nginx('namespace="shop",service="web",status="500"', 1),
            nginx('exported_namespace="shop",exported_service="web-api",namespace="ingress"', 90),
            nginx('exported_namespace="other",exported_service="web",namespace="shop",service="web"', 90),
        ),
        demand=6,
    ),
    Preset.ENVOY: Case(
        lines=(
            ('envoy_cluster_upstream_rq_total{envoy_cluster_name="shop_web_80"}', grows(3)),
            ('envoy_cluster_upstream_rq_total{envoy_cluster_name="httproute/shop/web/rule/0"}', grows(4)),
            ('envoy_cluster_upstream_rq_total{envoy_cluster_name="shop_web-api_80"}', grows(90)),
            ('envoy_cluster_upstream_rq_pending_active{envoy_cluster_name="shop_web_80"}', stays(2)),
        ),
        demand=7,
        full=1,
    ),
    Preset.ISTIO: Case(
        lines=(
            istio("destination", "web", 9),
            istio("source", "web", 9),
            istio("destination", "web-api", 90),
        ),
        demand=9,
    ),
}  # fmt: skip


def played(
    folder: Path, lines: Sequence[tuple[str, str]], asked: Sequence[Mapping[str, Any]], *, rules: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """promtool's word on what these queries give after half an hour. want is the one value, None for no series, or values by pod."""
    files = []
    if rules:
        shutil.copy(rules, folder / "rules.yaml")
        files = ["rules.yaml"]
    tests = [{"expr": one["expr"], "eval_time": AT, "exp_samples": _samples(one["want"])} for one in asked]
    series = [{"series": name, "values": values} for name, values in lines]
    whole = {
        "rule_files": files,
        "evaluation_interval": "30s",
        "tests": [{"interval": "15s", "input_series": series, "promql_expr_test": tests}],
    }
    (folder / "played.yaml").write_text(yaml.safe_dump(whole))
    return prom.promtool("test", "rules", "played.yaml", cwd=folder)


def _samples(want: float | Mapping[str, float] | None) -> list[dict[str, Any]]:
    if isinstance(want, Mapping):
        return [{"labels": f'{{pod="{name}"}}', "value": value} for name, value in want.items()]
    return [] if want is None else [{"value": want}]

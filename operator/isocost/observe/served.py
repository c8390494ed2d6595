"""Demand of servers as the work they are asked to do: tokens or requests a second, with what piles up in their queues.

What a server completes is no measure of demand once it is saturated: then completions are its capacity, and demand is what arrives. So
where a server tells how long its queue is, the growth of the queue is added to what it completes. Where it tells nothing of a queue
(HTTP proxies count at arrival) the requests are the demand.

What a replica can do shows only where it has more to do than it can. `paced` gives what each pod serves while it has had work waiting
at every scrape of the window, and nothing of the others, so that the answer is short however long it looks back.

Names are those of the current releases, with those of older ones behind `or`:
  vLLM        prompt and generation tokens; before 0.3 as gauges per second; KV cache use as kv_ (V1) or gpu_cache_usage_perc
  Triton      requests of all models, failed ones too, since they were asked for
  KServe      Knative's queue-proxy where there is one, else the Python runtime's own counters
  proxies     ingress-nginx and Envoy (Contour, Envoy Gateway) name Services and routes: these must be named like the workload
  Istio       names workloads themselves, as seen by the sidecar of the destination or by its waypoint
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from isocost.world.policy import Preset

QUEUE = "10m"
"""over which the growth of a queue is taken: a shorter one would be noise"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """How series of a workload are selected. pods is a regular expression over its pods' names, window a PromQL range."""

    namespace: str
    name: str
    pattern: str
    pods: str
    window: str

    def of_pods(self, metric: str) -> str:
        """Series that the workload's own pods export."""
        return f'{metric}{{namespace="{self.namespace}",pod=~"{self.pods}"}}'

    def rate(self, metric: str) -> str:
        return f"sum(rate({self.of_pods(metric)}[{self.window}]))"

    def each(self, metric: str) -> str:
        """The same pod by pod."""
        return f"sum by (pod) (rate({self.of_pods(metric)}[{self.window}]))"

    def always(self, metric: str, above: str) -> str:
        """The pods whose series were above this throughout the window."""
        return f"min by (pod) (min_over_time({self.of_pods(metric)}[{self.window}])) > {above}"

    def growth(self, metric: str) -> str:
        """How fast a queue grows, in its unit a second; a queue that shrinks is no negative demand."""
        return f"clamp_min(sum(deriv({self.of_pods(metric)}[{QUEUE}])), 0)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """The queries of one preset. heard is the metric by which a pod is known to report, "" where it is not per pod.

    saturated is a query that is 1 while the queue is not empty or memory is full, and 0 otherwise; None where nothing tells. paced has a
    series a pod of what it serves, in the unit of demand, only where it was saturated throughout the window; None likewise.
    """

    demand: Callable[[Where], str]
    heard: str = ""
    saturated: Callable[[Where], str] | None = None
    paced: Callable[[Where], str] | None = None


def while_full(served: str, full: str) -> str:
    """What pods serve, of those alone that are full. Both have a series a pod."""
    return f"({served}) and on (pod) ({full})"


def _vllm(at: Where) -> str:
    tokens = f"({at.rate('vllm:prompt_tokens_total')} + {at.rate('vllm:generation_tokens_total')})"
    older = " + ".join(
        f"sum({at.of_pods(f'vllm:avg_{kind}_throughput_toks_per_s')})" for kind in ("prompt", "generation")
    )
    each = f"{tokens} / ({at.rate('vllm:request_success_total')} > 0)"
    return f"({_grown(tokens, at.growth('vllm:num_requests_waiting'), each)}) or ({older})"


def _grown(done: str, growth: str, each: str = "1") -> str:
    """What is done, and what piles up: `each` turns the queue's unit into the work's."""
    return f"{done} + (({growth} * ({each})) or {done} * 0)"


def _vllm_full(at: Where) -> str:
    waiting = f"sum({at.of_pods('vllm:num_requests_waiting')})"
    cache = f"max({at.of_pods('vllm:kv_cache_usage_perc')} or {at.of_pods('vllm:gpu_cache_usage_perc')})"
    return f"({waiting} > bool 0) + ((({cache} > bool 0.95) or vector(0))) > bool 0"


def _vllm_paced(at: Where) -> str:
    done = f"{at.each('vllm:prompt_tokens_total')} + {at.each('vllm:generation_tokens_total')}"
    caches = (at.always(f"vllm:{name}_cache_usage_perc", "0.95") for name in ("kv", "gpu"))
    return while_full(done, " or ".join((at.always("vllm:num_requests_waiting", "0"), *caches)))


def _triton(at: Where) -> str:
    good, bad = at.rate("nv_inference_request_success"), at.rate("nv_inference_request_failure")
    done = f"({good} + ({bad} or {good} * 0))"
    return _grown(done, at.growth("nv_inference_pending_request_count"))


def _triton_full(at: Where) -> str:
    return f"sum({at.of_pods('nv_inference_pending_request_count')}) > bool 0"


def _triton_paced(at: Where) -> str:
    good, bad = at.each("nv_inference_request_success"), at.each("nv_inference_request_failure")
    return while_full(f"{good} + ({bad} or {good} * 0)", at.always("nv_inference_pending_request_count", "0"))


def _kserve(at: Where) -> str:
    knative, plain = at.rate("revision_app_request_latencies_count"), at.rate("request_predict_seconds_count")
    return f"({_grown(knative, at.growth('revision_queue_depth'))}) or {plain}"


def _kserve_full(at: Where) -> str:
    return f"sum({at.of_pods('revision_queue_depth')}) > bool 0"


def _kserve_paced(at: Where) -> str:
    return while_full(at.each("revision_app_request_latencies_count"), at.always("revision_queue_depth", "0"))


def _nginx(at: Where) -> str:
    renamed = f'{{exported_namespace="{at.namespace}",exported_service="{at.name}"}}'
    plain = f'{{namespace="{at.namespace}",service="{at.name}",exported_service=""}}'
    requests = "nginx_ingress_controller_requests"
    return f"sum(rate({requests}{renamed}[{at.window}]) or rate({requests}{plain}[{at.window}]))"


def _envoy(at: Where) -> str:
    return f"sum(rate(envoy_cluster_upstream_rq_total{_cluster(at)}[{at.window}]))"


def _envoy_full(at: Where) -> str:
    return f"sum(envoy_cluster_upstream_rq_pending_active{_cluster(at)}) > bool 0"


def _cluster(at: Where) -> str:
    """Contour: NAMESPACE_SERVICE_PORT; Envoy Gateway: httproute/NAMESPACE/ROUTE/rule/N."""
    space, name = at.namespace, at.pattern
    return f'{{envoy_cluster_name=~"{space}_{name}_[0-9]+|(http|grpc)route/{space}/{name}/rule/[0-9]+"}}'


def _istio(at: Where) -> str:
    where = f'destination_workload_namespace="{at.namespace}",destination_workload="{at.name}"'
    return f'sum(rate(istio_requests_total{{reporter=~"destination|waypoint",{where}}}[{at.window}]))'


PRESETS: Mapping[Preset, Served] = {
    Preset.VLLM: Served(demand=_vllm, heard="vllm:num_requests_running", saturated=_vllm_full, paced=_vllm_paced),
    Preset.TRITON: Served(
        demand=_triton, heard="nv_inference_request_success", saturated=_triton_full, paced=_triton_paced
    ),
    Preset.KSERVE: Served(demand=_kserve, saturated=_kserve_full, paced=_kserve_paced),
    Preset.NGINX: Served(demand=_nginx),
    Preset.ENVOY: Served(demand=_envoy, saturated=_envoy_full),
    Preset.ISTIO: Served(demand=_istio),
}

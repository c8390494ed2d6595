"""PromQL for one workload: the presets, and a user's own template with the names put in safely.

Names of workloads are chosen by tenants, so they never enter a query as they are. What could end a string is refused,
since no Kubernetes name holds it. In a regular expression (after =~ or !~) every sign with a meaning is wrapped in a
class of one, `[.]`, which needs no backslash and so reads the same in all three of PromQL's kinds of quotes. Outside
quotes a name has no business.

A preset sums over the pods that the workload has or had. Old pods are known by their name alone, and the API server
builds it in a fixed way: a ReplicaSet's hash is made of the ten signs that stand for decimal digits, a pod's suffix of
five. Where cAdvisor is scraped twice, or a container restarted within the window, `max by` counts it once. DCGM's
exporter puts the workload's pod into `exported_pod` unless honorLabels is set, and then into `pod`; both are asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import timedelta

from isocost.observe.served import PRESETS, Where
from isocost.world.policy import DemandSource, Preset
from isocost.world.ref import Ref

_TOKEN = re.compile(
    r"""(?P<comment>\#[^\n]*)|(?P<regex>[=!]~\s*)?(?P<text>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`)""", re.DOTALL
)
_PLACE = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_NAMEABLE = re.compile(r"[^\x00-\x1f\"'`\\^]+")
_MEANT = re.compile(r"[.+*?()|\[\]{}$]")
_KEPT = 58  # signs of a generated name that the API server keeps before it adds five of its own
_DEVICE = "Hostname, hostname, gpu, device, UUID, GPU_I_ID"
_POD = "exported_namespace, exported_pod, namespace, pod"


def plain(name: str) -> str:
    """The name as it may stand in any PromQL string. Raises ValueError for what cannot be a name."""
    if not _NAMEABLE.fullmatch(name):
        raise ValueError(f"{name!r} cannot be the name of a Kubernetes object")
    return name


def exact(name: str) -> str:
    """A regular expression that matches only `name`, good in any PromQL string. Raises ValueError as `plain` does."""
    return _MEANT.sub(lambda sign: f"[{sign.group()}]", plain(name))


def fill(template: str, names: Mapping[str, str]) -> str:
    """The user's query with {{namespace}} and {{name}} put in. Raises ValueError that says what is wrong with it."""
    bare = _PLACE.search(_TOKEN.sub(" ", template))
    if bare:
        raise ValueError(f'{bare.group()} stands outside quotes; write it in a string: namespace="{bare.group()}"')
    return _TOKEN.sub(lambda token: _filled(token, names), template)


def _filled(token: re.Match[str], names: Mapping[str, str]) -> str:
    if token["comment"]:
        return token.group()
    escape = exact if token["regex"] else plain
    return (token["regex"] or "") + _PLACE.sub(lambda place: _named(place, names, escape), token["text"])


def _named(place: re.Match[str], names: Mapping[str, str], escape: Callable[[str], str]) -> str:
    if place[1] not in names:
        raise ValueError(f"{place.group()} is not known; use {' or '.join('{{' + name + '}}' for name in names)}")
    return escape(names[place[1]])


def pods(workload: Ref) -> str:
    """A regular expression over the names of a workload's pods, past and present.

    Deployment web: web-7d9f8c6b5-x7k2p; StatefulSet db: db-0. A name of more than 46 signs is cut by the API server.
    """
    if workload.kind == "StatefulSet":
        return f"{exact(workload.name)}-[0-9]+"
    if len(workload.name) + len("-0123456789-") > _KEPT:
        return f"{exact(workload.name[:_KEPT])}[-4-9bcdf]*[a-z0-9]{{5}}"
    return f"{exact(workload.name)}-[4-9bcdf]{{1,10}}-[a-z0-9]{{5}}"


def demand(workload: Ref, source: DemandSource) -> str:
    """The query whose one series is the workload's demand: cores, bytes, busy devices, or the user's own unit.

    Raises ValueError where the user's template cannot be filled.
    """
    if source.recorded:
        return _recorded(workload, source.preset)
    match source.preset:
        case Preset.CPU:
            usage = f"rate(container_cpu_usage_seconds_total{_containers(workload)}[{_range(source.window)}])"
            return f"sum(max by (pod, container) ({usage}))"
        case Preset.MEMORY:
            return f"sum(max by (pod, container) (container_memory_working_set_bytes{_containers(workload)}))"
        case Preset.GPU:
            return _busy(workload, _range(source.window))
        case Preset.QUERY:
            return fill(source.query, {"namespace": workload.namespace, "name": workload.name})
        case served:
            return PRESETS[served].demand(_where(workload, source))


def _recorded(workload: Ref, preset: Preset) -> str:
    """The same from the recording rules of the chart (files/recordings.yaml), which keep a series a pod."""
    where = f'{{namespace="{plain(workload.namespace)}",pod=~"{pods(workload)}"}}'
    return f"sum({RECORDED[preset]}{where})"


RECORDED = {
    Preset.CPU: "isocost:pod_cpu_cores:rate5m",
    Preset.MEMORY: "isocost:pod_memory_working_set_bytes:max",
    Preset.GPU: "isocost:pod_gpu_busy:avg5m",
    Preset.VLLM: "isocost:pod_vllm_tokens:rate5m",
    Preset.TRITON: "isocost:pod_triton_requests:rate5m",
}


def _where(workload: Ref, source: DemandSource) -> Where:
    name = plain(workload.name)
    return Where(
        namespace=plain(workload.namespace), name=name, pattern=exact(name), pods=pods(workload),
        window=_range(source.window),
    )  # fmt: skip


def presence(workload: Ref, source: DemandSource) -> str:
    """The query whose series, one per pod, hold the Unix time of the pod's newest sample; "" where there is none.

    The time of a rate is when it was computed, so only this shows that data has stopped coming.
    """
    match source.preset:
        case Preset.CPU:
            return f"max by (pod) (timestamp(container_cpu_usage_seconds_total{_containers(workload)}))"
        case Preset.MEMORY:
            return f"max by (pod) (timestamp(container_memory_working_set_bytes{_containers(workload)}))"
        case Preset.GPU:
            return _seen(workload)
        case Preset.QUERY:
            return ""
        case served:
            heard = PRESETS[served].heard
            return f"max by (pod) (timestamp({_where(workload, source).of_pods(heard)}))" if heard else ""


SCRAPE = "30s"
"""how often a user's own saturation is looked at within a window"""
FULL = 0.95
"""From this share of its limit on a replica is saturated: what it did says no more than that it could do no more."""


def saturated(workload: Ref, source: DemandSource) -> str:
    """The query that is above 0 where the workload's replicas could not do all that was asked; "" where none can tell.

    CPU: cores used reach the limits that the containers have. GPU: all devices are busy. Raises ValueError as `demand` does.
    """
    names = {"namespace": workload.namespace, "name": workload.name}
    match source.preset:
        case Preset.CPU:
            quota, period = (f"container_spec_cpu_{what}{_containers(workload)}" for what in ("quota", "period"))
            limit = f"sum(max by (pod, container) ({quota}) / max by (pod, container) ({period}))"
            return f"{demand(workload, source)} >= bool {FULL} * {limit}"
        case Preset.GPU:
            return f"{demand(workload, source)} >= bool {FULL} * {_devices(workload)}"
        case Preset.QUERY:
            return fill(source.saturation, names) if source.saturation else ""
        case Preset.MEMORY:
            return ""
        case served:
            full = PRESETS[served].saturated
            return full(_where(workload, source)) if full else ""


def paced(workload: Ref, source: DemandSource) -> str:
    """The query with a series a pod of the work it does per second, only where it could do no more; "" where that cannot be told.

    A user's own saturation is of all replicas together: it must have held throughout the window. Raises ValueError as `demand` does.
    """
    if source.preset is Preset.QUERY and source.served and source.saturation:
        names = {"namespace": workload.namespace, "name": workload.name}
        full = f"min_over_time((max({fill(source.saturation, names)}))[{_range(source.window)}:{SCRAPE}]) > 0"
        return f"({fill(source.served, names)}) and on () ({full})"
    known = PRESETS.get(source.preset)
    return known.paced(_where(workload, source)) if known and known.paced else ""


def worn(workload: Ref, rate: timedelta, step: timedelta) -> dict[str, str]:
    """What the busiest pod uses of cores and of memory (bytes, the highest within a step), a series a container of the workload."""
    real = _containers(workload)
    return {
        "cores": f"max by (container) (rate(container_cpu_usage_seconds_total{real}[{_range(rate)}]))",
        "memory": f"max by (container) (max_over_time(container_memory_working_set_bytes{real}[{_range(step)}]))",
    }


def killed(workload: Ref, window: timedelta) -> str:
    """The query that has a series of each container that ran out of memory within the window, and none of the others.

    Asked slot by slot, so that what was said of the past is kept and no query looks back over days. cAdvisor counts the kills where
    the kernel tells them; kube-state-metrics keeps the reason of the last end.
    """
    real, every = _containers(workload), _range(window)
    ended = f'{real.removesuffix("}")},reason="OOMKilled"}}'
    counted = f"max by (container) (increase(container_oom_events_total{real}[{every}]))"
    last = f"max by (container) (max_over_time(kube_pod_container_status_last_terminated_reason{ended}[{every}]))"
    return f"{counted} > 0 or {last} > 0"


def used(window: timedelta, rate: timedelta) -> dict[str, str]:
    """resource -> the query of what every pod of the cluster uses of it: cores, bytes, busy devices, a series a pod.

    Cores and devices are means over the window; memory is the working set now. A rate over the whole window would divide what a
    young pod has used by time before its birth, so rates are taken over the shorter time and then averaged.
    """
    real, every, short = '{container!="",container!="POD"}', _range(window), _range(rate)
    cores = f"avg_over_time(rate(container_cpu_usage_seconds_total{real}[{short}])[{every}:{short}])"
    cards = f"max by ({_DEVICE}, {_POD}) (avg_over_time(DCGM_FI_DEV_GPU_UTIL[{every}]))"
    return {
        "cpu": f"sum by (namespace, pod) (max by (namespace, pod, container) ({cores}))",
        "memory": f"sum by (namespace, pod) (max by (namespace, pod, container) (container_memory_working_set_bytes{real}))",
        "gpu": f"sum by ({_POD}) ({cards}) / 100",
    }


def _range(window: timedelta) -> str:
    return f"{max(1, int(window.total_seconds()))}s"


def _containers(workload: Ref) -> str:
    where = f'namespace="{plain(workload.namespace)}",pod=~"{pods(workload)}"'
    return f'{{{where},container!="",container!="POD"}}'


def _labelled(workload: Ref) -> tuple[tuple[str, str], tuple[str, str]]:
    """(pod label, selector) of both forms in which DCGM's series name the workload's pod."""
    space, names = plain(workload.namespace), pods(workload)
    exported = f'{{exported_namespace="{space}",exported_pod=~"{names}"}}'
    return ("exported_pod", exported), ("pod", f'{{namespace="{space}",pod=~"{names}",exported_pod=""}}')


def _busy(workload: Ref, window: str) -> str:
    """Busy devices. Engine activity (0..1) where it is measured, for it works on MIG; else utilisation in percent."""
    parts = [
        f"max by ({_DEVICE}, {label}) (avg_over_time({metric}{where}[{window}])){scale}"
        for metric, scale in (("DCGM_FI_PROF_GR_ENGINE_ACTIVE", ""), ("DCGM_FI_DEV_GPU_UTIL", " / 100"))
        for label, where in _labelled(workload)
    ]
    return f"sum({' or '.join(parts)})"


def _devices(workload: Ref) -> str:
    """How many devices its pods hold."""
    parts = [
        f"max by ({_DEVICE}, {label}) ({metric}{where})"
        for metric in ("DCGM_FI_PROF_GR_ENGINE_ACTIVE", "DCGM_FI_DEV_GPU_UTIL")
        for label, where in _labelled(workload)
    ]
    return f"count({' or '.join(parts)})"


def _seen(workload: Ref) -> str:
    parts = [
        f"max by ({label}) (timestamp({metric}{where}))"
        for metric in ("DCGM_FI_PROF_GR_ENGINE_ACTIVE", "DCGM_FI_DEV_GPU_UTIL")
        for label, where in _labelled(workload)
    ]
    return " or ".join(parts)

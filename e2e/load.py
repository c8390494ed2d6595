"""What the workloads of a story do: so many busy cores in all, spread over the pods that really run.

A story sets the load of a workload, not of a pod: with twice the replicas each pod is half as busy, as behind a load balancer. A pod
with a CPU limit is never busier than that. Counters are integrals over time, advanced at each scrape.
"""

from __future__ import annotations

import threading
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from e2e.client import Object
from e2e.quantities import number
from e2e.record import owner
from e2e.samples import Sample, sample

Break = Literal["stop", "nan", "half", "zeros"]
Source = Literal["cadvisor", "state", "dcgm", "app"]
SOURCES: tuple[Source, ...] = ("cadvisor", "state", "dcgm", "app")


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """A series of the story's own: `workload` spreads it over that workload's pods; a `counter` grows by `value` a second."""

    name: str
    labels: tuple[tuple[str, str], ...]
    workload: str
    counter: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Crowd:
    """The running pods, and for each workload how many they are and how many GPUs they hold."""

    pods: list[Object]
    counts: Counter[str]
    gpus: Counter[str]

    @classmethod
    def of(cls, pods: list[Object]) -> Crowd:
        held: Counter[str] = Counter()
        for pod in pods:
            held[name(pod)] += gpus(pod)
        return cls(pods=pods, counts=Counter(map(name, pods)), gpus=held)


class Load:
    """The story's hand on the metrics. Workloads are namespace/name. Safe to call while Prometheus scrapes."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cores: dict[str, float] = {}
        self._bytes: dict[str, float] = {}
        self._busy: dict[str, float] = {}
        self._own: dict[Own, float] = {}
        self._broken: dict[Source, Break] = {}
        self._seconds: dict[str, float] = defaultdict(float)
        self._totals: dict[tuple[Own, str], float] = defaultdict(float)
        self._last: float | None = None

    def cpu(self, workload: str, cores: float) -> None:
        """Busy cores of the whole workload."""
        with self._lock:
            self._cores[workload] = cores

    def memory(self, workload: str, total: int | str) -> None:
        """Working set of the whole workload, in bytes or as a quantity (12Gi)."""
        with self._lock:
            self._bytes[workload] = number(total)

    def gpu(self, workload: str, busy: float) -> None:
        """Busy GPUs of the whole workload, spread over the GPUs its pods hold."""
        with self._lock:
            self._busy[workload] = busy

    def series(self, name: str, labels: Mapping[str, str], value: float, *, workload: str = "") -> None:
        """Any gauge. With a workload the value is spread over its pods, which label it namespace and pod."""
        self._set(name, labels, workload, counter=False, value=value)

    def counter(self, name: str, labels: Mapping[str, str] | None = None, *, rate: float, workload: str = "") -> None:
        """Any counter, growing by `rate` a second, such as http_requests_total; `workload` as in series."""
        self._set(name, labels or {}, workload, counter=True, value=rate)

    def _set(self, name: str, labels: Mapping[str, str], workload: str, *, counter: bool, value: float) -> None:
        own = Own(name=name, labels=tuple(sorted(labels.items())), workload=workload, counter=counter)
        with self._lock:
            self._own[own] = value

    def break_(self, mode: Break, *sources: Source) -> None:
        """Breaks the named sources, or all: `stop` answers 503, `nan` and `zeros` change values, `half` drops every second series."""
        with self._lock:
            self._broken.update(dict.fromkeys(sources or SOURCES, mode))

    def mend(self) -> None:
        with self._lock:
            self._broken.clear()

    def broken(self, source: Source) -> Break | None:
        with self._lock:
            return self._broken.get(source)

    def advance(self, now: float, crowd: Crowd) -> None:
        """Lets the counters grow up to `now` (seconds of any steady clock) under the pods given."""
        with self._lock:
            passed = 0.0 if self._last is None else max(0.0, now - self._last)
            self._last = now
            for pod in crowd.pods:
                self._seconds[uid(pod)] += passed * self._share(pod, crowd)
            for own, value in self._own.items():
                if own.counter:
                    for holder, part in _parts(own, value, crowd):
                        self._totals[own, uid(holder) if holder else ""] += passed * part

    def seconds(self, pod: Object) -> float:
        """Core seconds of a pod so far."""
        with self._lock:
            return self._seconds[uid(pod)]

    def memory_of(self, pod: Object, crowd: Crowd) -> float:
        with self._lock:
            return self._bytes.get(name(pod), 0.0) / crowd.counts[name(pod)]

    def gpu_of(self, pod: Object, crowd: Crowd) -> float:
        """How busy each GPU of a pod is, 0 to 1."""
        held = crowd.gpus[name(pod)]
        with self._lock:
            return min(1.0, self._busy.get(name(pod), 0.0) / held) if held else 0.0

    def own(self, crowd: Crowd) -> list[Sample]:
        """The story's own series under the pods given."""
        with self._lock:
            return [
                sample(own.name, {**dict(own.labels), **_labels(holder)}, self._value(own, part, holder))
                for own, value in self._own.items()
                for holder, part in _parts(own, value, crowd)
            ]

    def _value(self, own: Own, part: float, holder: Object | None) -> float:
        return self._totals[own, uid(holder) if holder else ""] if own.counter else part

    def _share(self, pod: Object, crowd: Crowd) -> float:
        share = self._cores.get(name(pod), 0.0) / crowd.counts[name(pod)]
        return min(share, _limit(pod))


def uid(pod: Object) -> str:
    return pod["metadata"]["uid"]


def name(pod: Object) -> str:
    """The workload of a pod as namespace/name."""
    return f"{pod['metadata']['namespace']}/{owner(pod)}"


def gpus(pod: Object) -> int:
    """Whole GPUs that a pod asks for."""
    asked = (each.get("resources", {}).get("limits", {}) for each in pod["spec"]["containers"])
    return sum(int(each.get("nvidia.com/gpu", 0)) for each in asked)


def _parts(own: Own, value: float, crowd: Crowd) -> list[tuple[Object | None, float]]:
    if not own.workload:
        return [(None, value)]
    holders = [pod for pod in crowd.pods if name(pod) == own.workload]
    return [(pod, value / len(holders)) for pod in holders]


def _labels(holder: Object | None) -> dict[str, str]:
    return {} if holder is None else {"namespace": holder["metadata"]["namespace"], "pod": holder["metadata"]["name"]}


def _limit(pod: Object) -> float:
    limits = [each.get("resources", {}).get("limits", {}).get("cpu") for each in pod["spec"]["containers"]]
    return float("inf") if None in limits else sum(number(limit) for limit in limits)

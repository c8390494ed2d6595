"""The fleet as arrays: one row a host, so that a pod is tried on all of them at once.

Counts of pods are kept by spec, not by pod. A rule that speaks of other pods (spread, affinity) is then a product of who is meant,
decided once for each pair of specs, and how many of each stand where.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain

import numpy as np
import numpy.typing as npt

from isocost.scheduler.nouns import Guest, Host, Selector, Spec
from isocost.units import Resources
from isocost.world.cluster import HOSTNAME_LABEL, ZONE_LABEL, Taint

Wholes = npt.NDArray[np.int64]
Reals = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

CPU, MEMORY, PODS = range(3)
_BASE = ("cpu", "memory", "pods")
LEAST_CPU, LEAST_MEMORY = 100, 200 * 2**20
"""what the score books for a pod that asks for none (schedutil.DefaultMilliCPURequest, DefaultMemoryRequest)"""


@dataclass(slots=True)
class Load:
    """What is booked on each host: used by resource, shown as the score counts it, pods by spec. Mutable."""

    used: Wholes
    shown: Wholes
    pods: Wholes

    @classmethod
    def empty(cls, hosts: int, resources: int, specs: int) -> Load:
        return cls(*(np.zeros(shape, np.int64) for shape in ((hosts, resources), (hosts, 2), (specs, hosts))))

    def add(self, floor: Floor, spec: int, host: int, count: int = 1) -> None:
        self.used[host] += count * floor.need[spec]
        self.shown[host] += count * floor.seen[spec]
        self.pods[spec, host] += count

    def with_(self, other: Load) -> Load:
        return Load(self.used + other.used, self.shown + other.shown, self.pods + other.pods)


@dataclass(frozen=True, kw_only=True)
class Floor:
    """Hosts in the order in which the scheduler goes through them, and specs; what never changes during a run."""

    hosts: tuple[Host, ...]
    specs: tuple[Spec, ...]
    resources: tuple[str, ...]
    _codes: dict[str, Wholes] = field(default_factory=dict)

    @cached_property
    def row(self) -> Mapping[str, int]:
        return {host.name: i for i, host in enumerate(self.hosts)}

    @cached_property
    def at(self) -> Mapping[str, int]:
        return {spec.name: i for i, spec in enumerate(self.specs)}

    @cached_property
    def turns(self) -> Wholes:
        """By host, the first turn in which it takes pods."""
        return np.array([host.turn for host in self.hosts], np.int64)

    @cached_property
    def room(self) -> Wholes:
        return self._amounts([host.allocatable for host in self.hosts])

    @cached_property
    def need(self) -> Wholes:
        """By spec and resource; every pod takes a slot."""
        asked = self._amounts([spec.requests for spec in self.specs])
        asked[:, PODS] = 1
        return asked

    @cached_property
    def seen(self) -> Wholes:
        asked = self.need[:, [CPU, MEMORY]]
        return np.where(asked > 0, asked, np.array([LEAST_CPU, LEAST_MEMORY]))

    @cached_property
    def admits(self) -> Flags:
        """By spec and host: selector, affinity, taints and cordon."""
        return self._by_kind(_admits) > 0

    @cached_property
    def reaches(self) -> Flags:
        """By spec and host: selector and affinity alone, which decide whose pods a spread counts."""
        return self._by_kind(_reaches) > 0

    @cached_property
    def disliked(self) -> Wholes:
        """By spec and host: PreferNoSchedule taints that the pod does not tolerate."""
        return self._by_kind(_disliked)

    @cached_property
    def liked(self) -> Wholes:
        """By spec and host: the weight of the preferred node affinity that the host meets."""
        return self._by_kind(_liked)

    @cached_property
    def kin(self) -> Wholes:
        """By spec and spec, 1 where both have the same controller."""
        names = np.array([f"{s.namespace}/{s.kin}" if s.kin else f"#{i}" for i, s in enumerate(self.specs)])
        same: Flags = names[:, None] == names[None, :]
        return same.astype(np.int64)

    @cached_property
    def choosy(self) -> tuple[int, ...]:
        """Specs with pod affinity or anti-affinity."""
        return tuple(i for i, spec in enumerate(self.specs) if spec.together or spec.apart)

    def domains(self, key: str) -> Wholes:
        """By host the number of its value of a label, -1 without one."""
        if key not in self._codes:
            values = sorted({h.labels[key] for h in self.hosts if key in h.labels})
            codes = {value: i for i, value in enumerate(values)}
            found = [codes[h.labels[key]] if key in h.labels else -1 for h in self.hosts]
            self._codes[key] = np.array(found, np.int64).reshape(len(self.hosts))
        return self._codes[key]

    def gathered(self, key: str, amounts: Wholes) -> Wholes:
        """By host the sum of the amounts over its domain; 0 without the label."""
        codes = self.domains(key)
        sums = np.bincount(codes + 1, weights=amounts, minlength=int(codes.max(initial=-1)) + 2).astype(np.int64)
        return np.where(codes >= 0, sums[codes + 1], 0)

    def meant(self, asking: int, pods: Selector) -> Wholes:
        """By spec, 1 where its pods are the ones that a spec's selector means."""
        spec = self.specs[asking]
        return np.array([pods.takes(spec, other) for other in self.specs], np.int64)

    def _amounts(self, found: Sequence[Resources]) -> Wholes:
        rows = [[one.get(name) for name in self.resources] for one in found]
        return np.array(rows, np.int64).reshape(len(rows), len(self.resources))

    def _by_kind(self, judge: Callable[[Spec, Host], int]) -> Wholes:
        """judge for each spec and host, worked out once for hosts that look alike to it."""
        keys = _mentioned(self.specs)
        seen = [(tuple(h.labels.get(key) for key in keys), h.taints, h.closed) for h in self.hosts]
        looks = dict(zip(seen, self.hosts, strict=True))
        place = {look: i for i, look in enumerate(looks)}
        kinds = np.array([place[look] for look in seen], np.int64)
        found = np.array([[judge(s, h) for h in looks.values()] for s in self.specs], np.int64)
        return found.reshape(len(self.specs), len(looks))[:, kinds]


def floor(hosts: Sequence[Host], specs: Sequence[Spec]) -> Floor:
    """The arrays for these hosts and specs; resources that nobody asks for are left out."""
    asked = {name for spec in specs for name in spec.requests.names} - set(_BASE)
    named = tuple(_named(h) for h in hosts)
    return Floor(hosts=_ordered(named), specs=tuple(specs), resources=(*_BASE, *sorted(asked)))


def loaded(where: Floor, guests: Iterable[Guest]) -> Load:
    """The load of the guests that stand on a host already."""
    load = Load.empty(len(where.hosts), len(where.resources), len(where.specs))
    for guest in guests:
        if guest.host in where.row:
            load.add(where, where.at[guest.spec], where.row[guest.host])
    return load


def _named(host: Host) -> Host:
    return host if HOSTNAME_LABEL in host.labels else replace(host, labels={**host.labels, HOSTNAME_LABEL: host.name})


def _ordered(hosts: Sequence[Host]) -> tuple[Host, ...]:
    """Round robin over the zones, as the scheduler's node tree lists them."""
    zones: dict[str, list[Host]] = {}
    for host in hosts:
        zones.setdefault(host.labels.get(ZONE_LABEL, ""), []).append(host)
    longest = max(map(len, zones.values()), default=0)
    return tuple(zone[i] for i in range(longest) for zone in zones.values() if i < len(zone))


def _mentioned(specs: Iterable[Spec]) -> tuple[str, ...]:
    """The labels of nodes that any of the specs asks for."""
    plain = {key for s in specs for key in s.scheduling.node_selector}
    terms = chain.from_iterable((*s.scheduling.affinity, *(wanted for _, wanted in s.wishes)) for s in specs)
    return tuple(sorted(plain | {one.key for term in terms for one in term}))


_CORDON = Taint(key="node.kubernetes.io/unschedulable")


def _admits(spec: Spec, host: Host) -> bool:
    return _open(spec, host) and spec.scheduling.admits(host.labels, host.taints)


def _reaches(spec: Spec, host: Host) -> bool:
    return spec.scheduling.admits(host.labels, ())


def _open(spec: Spec, host: Host) -> bool:
    return not host.closed or any(one.tolerates(_CORDON) for one in spec.scheduling.tolerations)


def _disliked(spec: Spec, host: Host) -> int:
    soft = (taint for taint in host.taints if taint.effect == "PreferNoSchedule")
    return sum(not any(one.tolerates(taint) for one in spec.scheduling.tolerations) for taint in soft)


def _liked(spec: Spec, host: Host) -> int:
    return sum(weight for weight, wanted in spec.wishes if all(one.matches(host.labels) for one in wanted))

"""What right-sizing knows of a workload: what its containers ask for, and what they used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from isocost.units import Missing, Resources
from isocost.world.advice import SIZED
from isocost.world.demand import Series
from isocost.world.ref import Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Container:
    """A container's requests and limits, of CPU and memory alone."""

    name: str
    requests: Resources = Resources()
    limits: Resources = Resources()


def guaranteed(containers: Iterable[Container]) -> bool:
    """Whether every container has limits of CPU and memory, and asks for as much: the class Guaranteed, which must not change."""
    return all(one.limits == one.requests and len(one.limits.amounts) == len(SIZED) for one in containers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Instance:
    """A ready pod of a workload. kept is why its requests stay as they are, or "". settled: its kubelet shows what it asks for."""

    ref: Ref
    uid: str
    node: str
    containers: tuple[Container, ...]
    kept: str = ""
    settled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What a namespace asks of new pods: each container at least `least`; what is lasting may not be lowered, what is capped not raised."""

    least: Resources = Resources()
    lasting: tuple[str, ...] = ()
    capped: tuple[str, ...] = ()

    def admit(self, resource: str, frm: int, to: int) -> bool:
        """Whether a pod that was admitted with one request surely is with the other."""
        if to < frm:
            return resource not in self.lasting and to >= self.least.get(resource)
        return resource not in self.capped


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What each container used, slot by slot: that of its busiest pod, in cores and in bytes. killed ran out of memory."""

    cores: Mapping[str, Series]
    memory: Mapping[str, Series]
    killed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizing:
    """All that right-sizing knows of a workload.

    containers are those of its pod template, writer the foreign manager that owns them there by server-side apply, or "".
    kept is why no running pod of it is resized (it belongs to a VPA, ...), or ""; fixed says the same of single resources (an HPA
    scales by the share of them that is used). rules are those of its namespace.
    """

    containers: tuple[Container, ...]
    pods: tuple[Instance, ...] = ()
    usage: Usage | Missing
    writer: str = ""
    kept: str = ""
    fixed: Mapping[str, str] = field(default_factory=dict)
    rules: Rules | Missing = field(default_factory=lambda: Missing(reason="they were not read"))

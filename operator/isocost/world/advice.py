"""What containers should ask for, and what becomes of it: a change of requests, of later pods' too, or a refusal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from isocost.units import Resources
from isocost.world.ref import Ref

CPU, MEMORY = "cpu", "memory"
SIZED = (CPU, MEMORY)
"""The resources whose requests can be changed in a running pod."""
SMALL = 10
"""A change of less than a tenth of what is asked for is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What one container should ask for of one resource, in milli-cores or bytes.

    Within least and most a request is as good as the target. asked is what the template asks for (0: nothing); basis says what
    the target was made of.
    """

    container: str
    resource: str
    asked: int
    target: int
    least: int
    most: int
    basis: str

    def wanted(self, asked: int, limit: int = 0) -> int:
        """What to ask for where `asked` stands: the target, but never above the limit (0: none), or what stands if that will do."""
        aim = min(self.target, limit) if limit else self.target
        near = abs(aim - asked) * SMALL < asked
        return asked if near or self.least <= asked <= self.most else aim


def quantity(resource: str, amount: int) -> str:
    """As Kubernetes writes it: "210m" of CPU, "208Mi" or "2Gi" of memory (bytes where it is no whole MiB)."""
    if resource == CPU:
        return f"{amount}m"
    unit, bits = next(
        ((unit, bits) for unit, bits in (("Gi", 30), ("Mi", 20)) if amount and not amount % (1 << bits)), ("", 0)
    )
    return f"{amount >> bits}{unit}"


def spoken(resource: str, amount: int) -> str:
    """For people: "0.21 cores", "208 MiB", "1.5 GiB", "nothing"."""
    if not amount:
        return "nothing"
    if resource == CPU:
        return f"{amount / 1000:g} core{'' if amount == 1000 else 's'}"
    mib = amount / 2**20
    return f"{mib / 1024:.3g} GiB" if mib >= 1024 else f"{mib:.3g} MiB"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A change of one container's requests; both hold just the resources that change."""

    container: str
    frm: Resources
    to: Resources

    @property
    def reduces(self) -> bool:
        return any(self.to.get(name) < amount for name, amount in self.frm.amounts)


def said(asks: Sequence[Ask]) -> str:
    """main memory 512 MiB -> 208 MiB"""
    return ", ".join(
        f"{ask.container} {name} {spoken(name, ask.frm.get(name))} -> {spoken(name, n)}"
        for ask in asks
        for name, n in ask.to.amounts
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """What pods of a workload that start from now on ask for (to), in place of what their template says (frm)."""

    workload: Ref
    asks: tuple[Ask, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A resize of a pod that its node, or the API server, would not make: not tried again until less is asked for.

    asked is the sum over its containers of what was asked for anew.
    """

    pod: Ref
    uid: str
    asked: Resources
    reason: str = ""

    def bars(self, uid: str, asked: Resources) -> bool:
        """Whether this ask of that pod was refused already."""
        return self.uid == uid and all(asked.get(name) >= n for name, n in self.asked.amounts)

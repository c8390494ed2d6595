"""What namespaces ask of new pods: LimitRanges and ResourceQuotas, so far as they bear on requests.

A pod that is refused at admission never starts, so what later pods ask for must be beyond any doubt. Where a figure could be held against
a pod, it is: the least of a whole pod is asked of each container, and a ratio or a quota of a resource closes one way for it altogether.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from isocost.kube import kinds
from isocost.kube.errors import Forbidden
from isocost.kube.port import Cluster
from isocost.observe import wire
from isocost.observe.lists import listed
from isocost.observe.needs import amounts
from isocost.units import Missing, Resources
from isocost.world.advice import SIZED
from isocost.world.sizing import Rules

_POD = ("Container", "Pod")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotas:
    """All of a cluster's, or why they are not known."""

    ranges: tuple[wire.LimitRange, ...] = ()
    quotas: tuple[wire.Quota, ...] = ()
    hidden: str = ""

    def over(self, namespace: str) -> Rules | Missing:
        """Those of a namespace. Raises ValueError where an amount is none."""
        if self.hidden:
            return Missing(reason=self.hidden)
        ranges = (one.spec.limits or () for one in self.ranges if one.metadata.namespace == namespace)
        limits = [limit for one in ranges for limit in one if limit.type in _POD]
        hard = [one.spec.hard or {} for one in self.quotas if one.metadata.namespace == namespace]
        return Rules(
            least=_least(one.min for one in limits),
            lasting=_named(one.max_limit_request_ratio for one in limits),
            capped=tuple(sorted({*_named(one.max for one in limits), *_named(map(_requests, hard))})),
        )


def read(cluster: Cluster) -> Quotas:
    """One list of each. Raises ApiError, but for a right that is missing."""
    try:
        return Quotas(
            ranges=listed(cluster, kinds.LIMITRANGE, wire.LimitRange),
            quotas=listed(cluster, kinds.QUOTA, wire.Quota),
        )
    except Forbidden as error:
        return Quotas(hidden=f"what the namespace asks of new pods is not known: {error.message}")


def _least(given: Iterable[Mapping[str, wire.Quantity] | None]) -> Resources:
    least = Resources()
    for one in given:
        least = least.most(amounts(one))
    return Resources.of({name: least.get(name) for name in SIZED})


def _named(given: Iterable[Mapping[str, wire.Quantity] | None]) -> tuple[str, ...]:
    return tuple(sorted({name for one in given for name in one or {} if name in SIZED}))


def _requests(hard: Mapping[str, wire.Quantity]) -> Mapping[str, wire.Quantity]:
    """ "requests.cpu" and "cpu" are one and the same in a quota."""
    return {name.removeprefix("requests."): amount for name, amount in hard.items()}

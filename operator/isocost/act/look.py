"""What the steps of one wave read of pools and nodes, once for all of them.

A purchase may create and await dozens of pools, and each step by itself would list all pools, all machines and all nodes again.
Steps that write read afresh, right before they do.
"""

from __future__ import annotations

from isocost.act import reads
from isocost.drivers.protocol import Driver, Found
from isocost.kube.port import Cluster
from isocost.world.policy import PoolRule


class Look:
    """Reads at the first question; a new wave takes a new one."""

    def __init__(self) -> None:
        self._pools: dict[tuple[str, str], tuple[Found, ...]] = {}
        self._open: frozenset[str] | None = None

    def pools(self, cluster: Cluster, driver: Driver, rule: PoolRule) -> tuple[Found, ...]:
        """The pools of an entry of spec.pools. Raises ApiError."""
        key = (driver.name, rule.name)
        if key not in self._pools:
            self._pools[key] = driver.find(cluster, rule)
        return self._pools[key]

    def open(self, cluster: Cluster) -> frozenset[str]:
        """The names of the nodes that are Ready and open. Raises ApiError."""
        if self._open is None:
            self._open = frozenset(n.metadata.name for n in reads.nodes(cluster) if n.open)
        return self._open

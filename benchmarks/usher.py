"""Seats pods on the nodes of an answer of `isocost pack`, with the operator's own reading, seating and writing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from isocost.act import Ports
from isocost.act.seat import seat
from isocost.kube.client import Client
from isocost.kube.config import connect
from isocost.observe import cluster as seen
from isocost.observe.lists import fetch
from isocost.plan.seats import Bench, Pattern, seated
from isocost.units import Missing
from isocost.world.cluster import INSTANCE_TYPE_LABEL, Node, Pod
from isocost.world.plan import Chosen
from isocost.world.policy import Mode, Policy
from isocost.world.ref import Ref
from isocost.world.snapshot import View

_POOL = "karpenter.sh/nodepool"
_POLICY = Policy(name="duel", uid="", generation=1, mode=Mode.ENFORCE)


class Usher:
    """One round at a time. nodes: how many of each type are expected; waiting: pods of each shape without a node, as last seen."""

    def __init__(self, kubeconfig: Path) -> None:
        self._cluster = Client(connect(str(kubeconfig)))
        self._patterns: dict[str, list[tuple[int, Pattern]]] = defaultdict(list)
        self.nodes: Counter[str] = Counter()
        self.waiting: Mapping[str, int] = {}

    def expect(self, groups: Iterable[Mapping[str, Any]]) -> None:
        """Nodes to come, and what each is for."""
        for group in groups:
            self._patterns[group["offer"]].append((group["count"], group["pods"]))
            self.nodes[group["offer"]] += group["count"]

    def round(self) -> None:
        """Looks, seats every waiting pod that has a place on a node that is there, and opens the nodes that are Ready."""
        lists = fetch(self._cluster)
        pods, nodes = seen.pods(lists), [seen.placed(n, n.labels.get(_POOL, ""), "") for n in seen.nodes(lists)]
        view = View(policy=_POLICY, nodes=tuple(nodes), pods=pods, prices=Missing(reason="not asked"), can_write=True)
        seat(Chosen(seats=self._seats(pods, nodes)), view, Ports(cluster=self._cluster, drivers={}))

    def _seats(self, pods: Iterable[Pod], nodes: Iterable[Node]) -> Mapping[Ref, str]:
        standing: dict[str, Counter[str]] = defaultdict(Counter)
        waiting: dict[str, list[Ref]] = defaultdict(list)
        for pod in pods:
            shape = pod.owner.name if pod.owner else pod.ref.name
            if pod.node:
                standing[pod.node][shape] += 1
            else:
                waiting[shape].append(pod.ref)
        self.waiting = {shape: len(those) for shape, those in waiting.items()}
        benches = [Bench(name=n.name, kind=n.labels[INSTANCE_TYPE_LABEL], standing=standing[n.name]) for n in nodes]
        return dict(seated(self._patterns, benches, waiting))

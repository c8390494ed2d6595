"""Naming the victim in Cluster API.

A MachineSet that has to delete machines takes those with the annotation cluster.x-k8s.io/delete-machine first, before
unhealthy ones, whatever its deletion order. So a pool that must lose one machine is safe to lower once the victim has
the mark and no other machine has it: else the other one may go. Our own marks carry a second annotation, by which one
that an aborted plan left behind is known and taken off again.
"""

from __future__ import annotations

from collections.abc import Sequence

from isocost.drivers.machines import Machine, Served
from isocost.kube.errors import Conflict
from isocost.kube.port import Cluster

MARK = "cluster.x-k8s.io/delete-machine"
OURS = "isocost.dev/victim"


def marked(machine: Machine) -> bool:
    return MARK in (machine.metadata.annotations or {})


def put(cluster: Cluster, api: Served, machine: Machine) -> None:
    """Marks the machine unless it is. Raises Conflict when it changed meanwhile."""
    if not marked(machine):
        _note(cluster, api, machine, {MARK: "yes", OURS: "true"})


def clear(cluster: Cluster, api: Served, others: Sequence[Machine], going: int) -> None:
    """Sees to it that no machine beside the victim may be taken for it.

    others are the pool's living machines without the victim; going is how many of them have to leave already, because the
    pool was lowered before. Raises Conflict while that cannot be told apart, or where somebody else set a mark.
    """
    strays = [one for one in others if marked(one)]
    if len(strays) <= going:
        return
    if going:
        raise Conflict("machines of an earlier scale-in are still leaving; the next round looks again")
    for one in strays:
        if not one.metadata.note(OURS):
            raise Conflict(
                f"{one.metadata.name} carries the annotation {MARK}, and not from isocost: it would be deleted first. "
                "Remove the annotation or the machine."
            )
        _note(cluster, api, one, {MARK: None, OURS: None})


def _note(cluster: Cluster, api: Served, machine: Machine, notes: dict[str, str | None]) -> None:
    meta = machine.metadata
    body = {"metadata": {"uid": meta.uid, "resourceVersion": meta.resource_version, "annotations": notes}}
    cluster.patch(api.machines, meta.name, body, namespace=meta.namespace)

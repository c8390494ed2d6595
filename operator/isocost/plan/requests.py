"""Requests of running pods against what is advised: one step for all pods of a workload that ask for the same now.

It is the last thing that is planned: requests change only while the fleet is as it should be, so that no pod is resized on a node that
is about to go, and no node is bought for a request that is about to shrink. What is saved shows in the next plan, which counts
pods by what they ask for then.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from isocost.units import Missing, Rate, Resources
from isocost.world.advice import Advice, Ask, Refused, said, spoken
from isocost.world.demand import Outlook
from isocost.world.plan import Action, Move, Step
from isocost.world.ref import Ref
from isocost.world.sizing import Container, Instance, guaranteed
from isocost.world.snapshot import View
from isocost.world.workload import Workload

MOST = 50
"""Workloads whose requests one plan changes at most; the next plan takes up the rest."""

Wish = tuple[Ref, tuple[Ask, ...], int]
"""A workload, what its pods are to ask for, and how many of them that concerns."""


def wishes(view: View, outlook: Outlook) -> tuple[Wish, ...]:
    """What is to be changed, the workload with the most pods first."""
    found = [wish for work in view.workloads for wish in _of(view, work, outlook)]
    return tuple(sorted(found, key=lambda wish: (-wish[2], wish[0], str(wish[1])))[:MOST])


def steps(found: Sequence[Wish]) -> tuple[Step, ...]:
    """One step each; those of one workload follow each other, so that one pod of it changes at a time."""
    made: list[Step] = []
    last: dict[Ref, str] = {}
    for number, (target, asks, _) in enumerate(found, 1):
        after = (last[target],) if target in last else ()
        last[target] = f"s{number:02d}"
        made.append(
            Step(
                id=last[target],
                action=Action.RESIZE_PODS,
                target=target,
                after=after,
                requests=asks,
                reason=f"{said(asks)}: what it uses"[:256],
            )
        )
    return tuple(made)


def moves(found: Sequence[Wish], outlook: Outlook, currency: str) -> tuple[Move, ...]:
    """For people. No saving of its own: what is freed is saved by the plans that follow."""
    return tuple(
        Move(
            kind="Requests",
            what=str(target),
            frm=_before(asks),
            to=_after(asks),
            count=pods,
            saving=Rate.zero(currency),
            reason=_basis(outlook, target, asks),
        )
        for target, asks, pods in found
    )


def _before(asks: Sequence[Ask]) -> str:
    """main memory 512 MiB, proxy cpu 1 core"""
    return ", ".join(f"{ask.container} {what} {spoken(what, n)}" for ask in asks for what, n in ask.frm.amounts)


def _after(asks: Sequence[Ask]) -> str:
    """208 MiB, 0.2 cores: in the same order."""
    return ", ".join(spoken(what, n) for ask in asks for what, n in ask.to.amounts)


def _basis(outlook: Outlook, target: Ref, asks: Sequence[Ask]) -> str:
    moved = {(ask.container, name) for ask in asks for name in ask.to.names}
    found = outlook.requests.get(target, ())
    lines = () if isinstance(found, Missing) else found
    return "; ".join(f"{a.container} {a.resource}: {a.basis}" for a in lines if (a.container, a.resource) in moved)


def _of(view: View, work: Workload, outlook: Outlook) -> Iterator[Wish]:
    """One wish for each different state in which its pods are."""
    known, found = view.sizing.get(work.ref), outlook.requests.get(work.ref)
    if known is None or found is None or isinstance(found, Missing) or view.unsized(work.ref):
        return
    free = [one for one in found if one.resource not in known.fixed]
    groups: dict[tuple[Ask, ...], int] = {}
    for pod in known.pods:
        if asks := _asked(pod, free, view.memory.refused):
            groups[asks] = groups.get(asks, 0) + 1
    for asks, pods in groups.items():
        yield work.ref, asks, pods


def _asked(pod: Instance, found: Sequence[Advice], refused: Sequence[Refused]) -> tuple[Ask, ...]:
    """The changes of one pod; none where it is to be left alone, or was refused them before."""
    if pod.kept:
        return ()
    asks = tuple(ask for one in pod.containers if (ask := _change(one, found)))
    total = sum((ask.to for ask in asks), Resources())
    same = guaranteed(tuple(_resized(one, asks) for one in pod.containers))
    if not asks or same or any(one.bars(pod.uid, total) for one in refused):
        return ()
    return asks


def _change(container: Container, found: Sequence[Advice]) -> Ask | None:
    pairs = {
        one.resource: (now, one.wanted(now, container.limits.get(one.resource)))
        for one in found
        if one.container == container.name and (now := container.requests.get(one.resource))
    }
    moved = {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}
    if not moved:
        return None
    return Ask(
        container=container.name,
        frm=Resources.of({name: now for name, (now, _) in moved.items()}),
        to=Resources.of({name: aim for name, (_, aim) in moved.items()}),
    )


def _resized(container: Container, asks: Sequence[Ask]) -> Container:
    to: Mapping[str, int] = {name: n for ask in asks if ask.container == container.name for name, n in ask.to.amounts}
    return replace(container, requests=Resources.of({**dict(container.requests.amounts), **to}))

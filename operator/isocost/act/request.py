"""ResizePods: the requests of a workload's pods, one pod after another, by the subresource `resize` and without a restart.

A pod is written only while it asks for what the plan expects, held to the version that was read, and the next one only when its kubelet
has done it. What can never be done on its node is taken back at once and remembered; what is deferred stands for ten
minutes and is then left to the kubelet, which goes on trying. Both are seen on the pod itself, so that nothing is lost with a crash.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from isocost.act import podsize
from isocost.act.hand import Hand, Result, done, waits
from isocost.act.podsize import Pod, Stand
from isocost.kube.decode import one
from isocost.kube.errors import Conflict, Denied, Invalid, NotFound
from isocost.kube.kinds import POD
from isocost.units import Resources, many
from isocost.world.advice import Refused, quantity
from isocost.world.plan import Step
from isocost.world.sizing import Instance

PATIENCE = timedelta(minutes=10)
"""How long a kubelet may defer a resize, or say nothing of it, before the next pod's turn comes."""
_SHOWN = 3


def change(hand: Hand, step: Step, since: datetime | None) -> Result:
    """Done when no pod is left that could be changed. Raises Conflict where the pods are not ours to resize, ApiError."""
    _ours(hand, step)
    known = _known(hand, step)
    pods = [(pod, pod.stand(step.requests)) for pod in podsize.read(hand.cluster, step.target.namespace, known)]
    refused = tuple(_taken_back(hand, step, pod) for pod, stand in pods if stand is Stand.REFUSED)
    barred_ = {one.uid: one.reason for one in (*_before(hand, step), *refused)}
    waiting = [pod for pod, stand in pods if stand is Stand.WAITING]
    if busy := [pod for pod in waiting if hand.now - (pod.resized or since or hand.now) < PATIENCE]:
        return waits(_told(pods, [f"waits for {busy[0].ref.path}: {busy[0].word}"]), refused=refused)
    for pod, stand in pods:
        if stand is Stand.OLD and pod.metadata.uid not in barred_ and not known[pod.metadata.uid].kept:
            if no := _resize(hand, step, pod):
                return waits(_told(pods, [no.reason]), refused=(*refused, no))
            return waits(_told(pods, [f"{pod.ref.path} was told"]), refused=refused)
    return done(_told(pods, list(_left(pods, waiting, barred_))), refused=refused)


def image(hand: Hand, step: Step) -> str:
    """What its pods ask for, for the journal. Raises Conflict where they are not ours to resize."""
    _ours(hand, step)
    return ", ".join(f"{a.container} {what}={quantity(what, n)}" for a in step.requests for what, n in a.frm.amounts)


def _ours(hand: Hand, step: Step) -> None:
    if why := hand.view.unsized(step.target, step.resized):
        raise Conflict(f"its pods are not ours to resize: {why}")


def _known(hand: Hand, step: Step) -> Mapping[str, Instance]:
    return {pod.uid: pod for pod in hand.view.sizing[step.target].pods}


def _total(step: Step) -> Resources:
    return sum((ask.to for ask in step.requests), Resources())


def _before(hand: Hand, step: Step) -> Iterator[Refused]:
    """Refusals of earlier rounds that still hold."""
    total = _total(step)
    return (one for one in hand.view.memory.refused if one.bars(one.uid, total))


def _resize(hand: Hand, step: Step, pod: Pod) -> Refused | None:
    """Writes the new requests; the API server's own refusal, where the pod may not have them."""
    try:
        _write(hand, pod, {ask.container: (ask.frm, ask.to) for ask in step.requests})
    except (Invalid, Denied) as error:
        return _refusal(step, pod, f"{pod.ref.path} stays as it is: {error.message}")
    return None


def _taken_back(hand: Hand, step: Step, pod: Pod) -> Refused:
    """Puts the old requests back, which its containers have had all the time."""
    _write(hand, pod, {ask.container: (ask.to, ask.frm) for ask in step.requests})
    return _refusal(step, pod, f"{pod.ref.path} keeps its requests, node {pod.spec.node_name} cannot: {pod.word}")


def _refusal(step: Step, pod: Pod, reason: str) -> Refused:
    return Refused(pod=pod.ref, uid=pod.metadata.uid, asked=_total(step), reason=reason)


def _write(hand: Hand, pod: Pod, sides: Mapping[str, tuple[Resources, Resources]]) -> None:
    """Raises Conflict where the pod asks for something else by now, or is another one."""
    name, space = pod.ref.name, pod.ref.namespace
    found = one(hand.cluster.get(POD, name, namespace=space), dict[str, Any], POD.name, name)
    meta = found["metadata"]
    if meta["uid"] != pod.metadata.uid:
        raise NotFound("the pod was replaced", kind=POD.name, name=name)
    containers = [
        _changed(one, *sides[one["name"]]) if one["name"] in sides else one for one in found["spec"]["containers"]
    ]
    body = {
        "metadata": {"uid": meta["uid"], "resourceVersion": meta["resourceVersion"]},
        "spec": {"containers": containers},
    }
    hand.cluster.patch(POD, name, body, namespace=space, subresource="resize")


def _changed(container: dict[str, Any], frm: Resources, to: Resources) -> dict[str, Any]:
    held = container.get("resources") or {}
    stands = Resources.parse(held.get("requests") or {})
    if any(stands.get(what) != n for what, n in frm.amounts):
        raise Conflict(f"container {container['name']} asks for something else by now; somebody has changed it")
    new = {what: quantity(what, n) for what, n in to.amounts}
    return {**container, "resources": {**held, "requests": {**held.get("requests", {}), **new}}}


def _told(pods: list[tuple[Pod, Stand]], more: list[str]) -> str:
    """2 of 5 pods have it; ..."""
    count = sum(stand is Stand.NEW for _, stand in pods)
    whole = f"{count} of {many(len(pods), 'pod')} {'has' if count == 1 else 'have'} the new requests"
    rest = [f"and {len(more) - _SHOWN} more"] if len(more) > _SHOWN else []
    return "; ".join((whole, *more[:_SHOWN], *rest))


def _left(pods: list[tuple[Pod, Stand]], waiting: list[Pod], refused: Mapping[str, str]) -> Iterator[str]:
    """Why the others have not."""
    for pod, stand in pods:
        if stand in (Stand.OLD, Stand.REFUSED) and pod.metadata.uid in refused:
            yield refused[pod.metadata.uid]
        elif pod in waiting:
            yield f"{pod.ref.path} is left to its kubelet after {PATIENCE // timedelta(minutes=1)} min: {pod.word}"
        elif stand is Stand.OTHER:
            yield f"{pod.ref.path} asks for something else"

"""Changes of requests, of running pods and of later ones, and resizes that were refused <-> documents."""

from __future__ import annotations

from typing import Any

from isocost.api import requests, status
from isocost.api.convert.amounts import cut
from isocost.units import Resources
from isocost.world.advice import Ask, Later, Refused, quantity
from isocost.world.ref import Ref


def ask_document(one: Ask) -> dict[str, Any]:
    return {"container": one.container, "from": _amounts(one.frm), "to": _amounts(one.to)}


def ask(one: requests.RequestChange) -> Ask:
    return Ask(container=one.container, frm=_resources(one.from_), to=_resources(one.to))


def refused_document(one: Refused) -> dict[str, Any]:
    return {"pod": str(one.pod), "uid": one.uid, "reason": cut(one.reason, 256), **_amounts(one.asked)}


def refused(one: status.RefusedResize) -> Refused:
    return Refused(pod=Ref.parse(one.pod), uid=one.uid, asked=_resources(one), reason=one.reason)


def later_document(one: Later) -> dict[str, Any]:
    return {"workload": str(one.workload), "requests": [ask_document(each) for each in one.asks]}


def later(one: status.LaterPods) -> Later:
    return Later(workload=Ref.parse(one.workload), asks=tuple(map(ask, one.requests)))


def _amounts(held: Resources) -> dict[str, str]:
    return {name: quantity(name, amount) for name, amount in held.amounts}


def _resources(given: requests.Amounts | status.RefusedResize) -> Resources:
    return Resources.parse({name: text for name, text in (("cpu", given.cpu), ("memory", given.memory)) if text})

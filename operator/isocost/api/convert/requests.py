"""Changes of requests, and resizes that were refused <-> documents."""

from __future__ import annotations

from typing import Any

from isocost.api import costplan, status
from isocost.api.convert.amounts import cut
from isocost.units import Resources
from isocost.world.advice import Ask, Refused, quantity
from isocost.world.ref import Ref


def ask_document(one: Ask) -> dict[str, Any]:
    return {"container": one.container, "from": _amounts(one.frm), "to": _amounts(one.to)}


def ask(one: costplan.RequestChange) -> Ask:
    return Ask(container=one.container, frm=_resources(one.from_), to=_resources(one.to))


def refused_document(one: Refused) -> dict[str, Any]:
    return {"pod": str(one.pod), "uid": one.uid, "reason": cut(one.reason, 256), **_amounts(one.asked)}


def refused(one: status.RefusedResize) -> Refused:
    return Refused(pod=Ref.parse(one.pod), uid=one.uid, asked=_resources(one), reason=one.reason)


def _amounts(held: Resources) -> dict[str, str]:
    return {name: quantity(name, amount) for name, amount in held.amounts}


def _resources(given: costplan.Amounts | status.RefusedResize) -> Resources:
    return Resources.parse({name: text for name, text in (("cpu", given.cpu), ("memory", given.memory)) if text})

"""What containers ask for, should ask for, and what is done about it: for people, for status, and as a patch."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import yaml

from isocost.api.convert.amounts import cut
from isocost.api.reasons import split
from isocost.api.status import MAX_REQUESTS
from isocost.report.layout import INDENT, Line, Lines, columns, heading, prose
from isocost.report.shape import Decision
from isocost.units import Missing, Resources
from isocost.world.advice import Advice, quantity, said, spoken
from isocost.world.later import of
from isocost.world.policy import SizingMode
from isocost.world.sizing import Sizing
from isocost.world.workload import Workload

_HEAD = ("container", "of", "asks for", "should ask for", "fine from", "to")
_LONGEST = 256


def advice(work: Workload, decision: Decision) -> tuple[Advice, ...] | Missing | None:
    """What is advised for a workload; None where nobody asked."""
    return decision.outlook.requests.get(work.ref)


def section(work: Workload, decision: Decision, width: int) -> Lines:
    """The part of `isocost explain` about requests; nothing for a workload that is not right-sized."""
    found = advice(work, decision)
    if found is None:
        return
    yield from heading("What its containers ask for", width)
    if not isinstance(found, Missing):
        limits = _limits(work, decision)
        for text in columns([_HEAD, *(_cells(one, limits) for one in found)], right=(2, 3, 4, 5)):
            yield Line(text=text)
        for one in found:
            yield from prose(f"{one.container} {one.resource}: {one.basis}", width, first=INDENT, rest=INDENT * 2)
    yield from prose(f"Running pods {standing(work, decision)}", width, first=INDENT, rest=INDENT * 2)
    if begins := starting(work, decision):
        yield from prose(f"Later pods {begins}", width, first=INDENT, rest=INDENT * 2)
    if command := patch(work, decision):
        yield from prose(_whose(work, decision), width, first=INDENT, rest=INDENT * 2)
        yield Line(text=f"{INDENT}{command}")


def _limits(work: Workload, decision: Decision) -> Mapping[str, Resources]:
    return {one.name: one.limits for one in decision.view.sizing[work.ref].containers}


def _aim(one: Advice, limits: Mapping[str, Resources]) -> int:
    """What the pod template should ask for."""
    return one.wanted(one.asked, limits.get(one.container, Resources()).get(one.resource))


def _cells(one: Advice, limits: Mapping[str, Resources]) -> tuple[str, ...]:
    aim = _aim(one, limits)
    figures = (one.asked, aim, one.least, one.most)
    return one.container, one.resource, *(spoken(one.resource, n) for n in figures)


def changes(work: Workload, decision: Decision) -> str:
    """The requests that should change, in one line: "main memory 512 MiB -> 208 MiB", or ""."""
    found = advice(work, decision)
    if found is None or isinstance(found, Missing):
        return ""
    return ", ".join(
        f"{one.container} {one.resource} {spoken(one.resource, one.asked)} -> {spoken(one.resource, aim)}"
        for one, aim in _moved(work, decision, found)
    )


def _moved(work: Workload, decision: Decision, found: tuple[Advice, ...]) -> Iterator[tuple[Advice, int]]:
    """Advice that differs from the pod template, and what it comes to under the template's limit."""
    limits = _limits(work, decision)
    for one in found:
        aim = _aim(one, limits)
        if aim != one.asked:
            yield one, aim


def standing(work: Workload, decision: Decision) -> str:
    """Whether running pods are resized, or why not; or why nothing is known."""
    found = advice(work, decision)
    if found is None:
        return ""
    if isinstance(found, Missing):
        return f"stay as they are, because their use is not known: {split(found.reason)[1]}"
    if work.rule.right_sizing.mode is not SizingMode.IN_PLACE:
        return "stay as they are, because rightSizing.mode is Recommend"
    if why := decision.view.unsized(work.ref):
        return f"stay as they are: {why}"
    but = [f"the {name} of all stays as it is: {why}" for name, why in _fixed(found, decision.view.sizing[work.ref])]
    kept = next((pod for pod in decision.view.sizing[work.ref].pods if pod.kept), None)
    but += [f"{kept.ref.path} stays as it is: {kept.kept}"] if kept else []
    return ", but ".join(("are resized in place by plans, one at a time", *but))


def _fixed(found: tuple[Advice, ...], known: Sizing) -> Iterator[tuple[str, str]]:
    """The resources of which something is advised and nothing is done, and why."""
    for name in dict.fromkeys(one.resource for one in found):
        if name in known.fixed:
            yield name, known.fixed[name]


def starting(work: Workload, decision: Decision) -> str:
    """What pods ask for that start from now on, or "" where none of the workload's are resized."""
    if work.rule.right_sizing.mode is not SizingMode.IN_PLACE:
        return ""
    if asks := of(decision.view, work):
        return f"begin with the requests that running pods were given: {said(asks)}"
    rules = decision.view.sizing[work.ref].rules
    why = f" ({rules.reason})" if isinstance(rules, Missing) else ""
    return f"begin with what their template asks for{why}"


def patch(work: Workload, decision: Decision) -> str:
    """The command that gives the pod template what is advised, ready to run; "" where it asks for that already."""
    spec = _spec(work, decision)
    if not spec:
        return ""
    body = json.dumps({"spec": spec}, separators=(",", ":"))
    return f"kubectl -n {work.ref.namespace} patch {work.ref.kind.lower()} {work.ref.name} --patch '{body}'"


def _spec(work: Workload, decision: Decision) -> dict[str, Any]:
    """The part of the workload's spec that would give the pod template what is advised; {} where it asks for that already."""
    found = advice(work, decision)
    if found is None or isinstance(found, Missing):
        return {}
    asks: dict[str, dict[str, str]] = {}
    for one, aim in _moved(work, decision, found):
        asks.setdefault(one.container, {})[one.resource] = quantity(one.resource, aim)
    containers = [{"name": name, "resources": {"requests": wanted}} for name, wanted in asks.items()]
    return {"template": {"spec": {"containers": containers}}} if containers else {}


def export(decisions: Iterable[Decision]) -> str:
    """The pod templates' changes as YAML: one strategic-merge patch a workload, as kustomize takes them, under a line that says why."""
    found = [_patch(work, one, spec) for one in decisions for work in one.view.workloads if (spec := _spec(work, one))]
    return "---\n".join(found) or "# every template asks for what is advised, or nothing is advised\n"


def _patch(work: Workload, decision: Decision, spec: dict[str, Any]) -> str:
    writer = decision.view.sizing[work.ref].writer
    owner = f"; {writer} applies its template" if writer else ""
    meta = {"name": work.ref.name, "namespace": work.ref.namespace}
    body = {"apiVersion": "apps/v1", "kind": work.ref.kind, "metadata": meta, "spec": spec}
    text: str = yaml.safe_dump(body, sort_keys=False)
    return f"# {work.ref.path}: {changes(work, decision)}{owner}\n{text}"


def _whose(work: Workload, decision: Decision) -> str:
    known = decision.view.sizing[work.ref]
    if known.writer:
        there = "Change it there, as `isocost requests` prints it for kustomize, or as this would:"
        return f"The pod template belongs to the manager {known.writer}. {there}"
    return "The pod template is not changed by plans. This changes it, and replaces all pods that run:"


def documents(work: Workload, decision: Decision) -> dict[str, Any]:
    """The fields of a workload's status and of -o json; none for a workload that is not right-sized."""
    found = advice(work, decision)
    if found is None:
        return {}
    lines = () if isinstance(found, Missing) else found
    return {
        "requests": [_document(one) for one in lines[:MAX_REQUESTS]],
        "requestsReason": cut(f"running pods {standing(work, decision)}", _LONGEST),
    }


def _document(one: Advice) -> dict[str, Any]:
    figures = {"asked": one.asked, "target": one.target, "lowerBound": one.least, "upperBound": one.most}
    return {
        "container": one.container,
        "resource": one.resource,
        **{name: quantity(one.resource, n) if n else "0" for name, n in figures.items()},
        "reason": cut(one.basis, _LONGEST),
    }

"""A cluster that nobody governs, on one screen: what it costs, what it could cost, where the money idles, and how sure that is.

Nothing here may read as more than it is. Every price names its list and its day, nodes without a price are named and left out,
and what this look does not know (discounts, commitments, demand) stands at the end, with the command that tells more.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from typing import Any

from isocost.report import basis, explain, idle, needs, text
from isocost.report.basis import NOUNS, more, named
from isocost.report.idle import RESOURCES, Account, Amount, Row
from isocost.report.layout import Line, Lines, Tone, columns, ends, heading, prose
from isocost.report.shape import Decision, in_force
from isocost.units import Missing, Rate, many, percent, share
from isocost.world.plan import Plan
from isocost.world.ref import Ref
from isocost.world.survey import GPU, NodeGroup, Survey

NAMESPACES, WORKLOADS, GROUPS = 8, 8, 20
_UNITS = {"cpu": "cores", "memory": "GiB", GPU: "GPUs"}
_KEYS = {"cpuMilliCores": "cpu", "memoryBytes": "memory", "gpus": GPU}
_SCALES = {"cpu": 1000.0, "memory": 2.0**30, GPU: 1.0}


def screen(survey: Survey, decision: Decision, width: int) -> tuple[Line, ...]:
    """The whole screen."""
    found, plan = idle.account(survey), in_force(decision)
    return (
        *_title(survey, width),
        *_costs(found, plan, width),
        *_groups(survey, found, width),
        *_spaces(survey, found, width),
        *_works(found, width),
        *_changes(plan, width),
        *basis.prices(survey, width),
        *basis.rests(survey, plan, width),
        *basis.following(survey, width),
    )


def _changes(plan: Plan, width: int) -> Lines:
    """What would change, without the pods that move between nodes: here only counts are of interest."""
    if not plan.steps:
        yield from heading("Nothing changes", width)
        yield from prose(needs.sentence(plan.reason), width)
    yield from text.moves(replace(plan, moves=tuple(move for move in plan.moves if move.kind != "Pods")), width)


def _title(survey: Survey, width: int) -> Lines:
    nodes, pods = many(len(survey.view.nodes), "node"), many(len(survey.view.pods), "pod")
    right = f"Kubernetes {survey.cluster}  {survey.now.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    yield Line(text=ends(f"Survey of {nodes} and {pods}", right, width), tone=Tone.TITLE)
    yield Line(text="─" * width, tone=Tone.DIM)


def _costs(found: Account, plan: Plan, width: int) -> Lines:
    if not found.whole.nodes:
        yield from prose("No node has a known price, so nothing can be said about money.", width, tone=Tone.BAD)
        return
    yield from text.costs(plan, width)
    yield Line(text="")
    rows = list(_wasted(found.whole))
    for row, (*_, note) in zip(columns([cells[:3] for cells in rows], right=(1, 2)), rows, strict=True):
        yield Line(text=f"{row}  {note}")


def _wasted(whole: Row) -> Iterator[tuple[str, str, str, str]]:
    """What nobody asks for, and, so far as it was measured, what is asked for and not used."""
    yield "Idle", *text.rates(whole.idle), f"{percent(share(whole.idle, whole.cost))}: no pod asks for it"
    if whole.unmeasured != whole.cost - whole.idle:
        yield (
            "Unused",
            *text.rates(whole.unused),
            f"{percent(share(whole.unused, whole.cost))}: asked for, and not used",
        )


# Where the money idles -------------------------------------------------------------------------------------------


def _groups(survey: Survey, found: Account, width: int) -> Lines:
    yield from heading("Where the money idles: node groups", width)
    head = ("", "nodes", "empty", "USD/h", *_heads(found.every), "idle USD/month")
    known = {group.ref: group for group in survey.groups}
    ranked = sorted(found.groups.items(), key=lambda pair: (-pair[1].idle.micros, -pair[1].cost.micros, pair[0]))
    cells = [_group(known[ref], row, found) for ref, row in ranked[:GROUPS]]
    yield from _table([head, *cells], left=1)
    yield from more(len(ranked) - GROUPS, "node group")


def _group(group: NodeGroup, row: Row, found: Account) -> tuple[str, ...]:
    priced = not isinstance(group.offer.cost, Missing)
    money = (row.cost.plain(), _month(row.idle)) if priced else ("unknown", "unknown")
    return named(group), str(row.nodes), str(row.empty), money[0], *_uses(row, found.every), money[1]


def _heads(whole: Row) -> tuple[str, ...]:
    """asked or, where it was measured, asked/used."""
    used = any(amount.measured for amount in whole.amounts.values())
    return tuple(f"{NOUNS[name]} asked{'/used' if used else ''}" for name in _shown(whole))


def _shown(whole: Row) -> tuple[str, ...]:
    return tuple(name for name in RESOURCES if name != GPU or whole.amounts[GPU].room)


def _uses(row: Row, whole: Row) -> Iterator[str]:
    measured = any(amount.measured for amount in whole.amounts.values())
    for name in _shown(whole):
        yield _use(row.amounts[name], measured)


def _use(amount: Amount, measured: bool) -> str:
    """42 % / 11 % of what there is; a dash where there is none, or nothing was measured."""
    if not amount.room:
        return "-"
    asked = _percent(amount.asked / amount.room)
    if not measured:
        return asked
    return f"{asked} / {_percent(amount.used / amount.room) if amount.measured else '?'}"


def _percent(part: float) -> str:
    return f"{part * 100:.0f} %"


def _month(rate: Rate) -> str:
    """A month of it, without the currency that the head of the column names."""
    return str(rate.monthly).partition(" ")[0]


def _spaces(survey: Survey, found: Account, width: int) -> Lines:
    yield from _shares("namespaces", [(row.name, row) for row in found.namespaces], found, NAMESPACES, width)


def _works(found: Account, width: int) -> Lines:
    rows = [(str(ref), row) for ref, row in found.workloads.items()]
    yield from _shares("workloads", rows, found, WORKLOADS, width)


def _shares(title: str, rows: list[tuple[str, Row]], found: Account, most: int, width: int) -> Lines:
    """What asks for most of the money, or, where it was measured, what leaves most of it unused."""
    measured = any(amount.measured for amount in found.every.amounts.values())
    if not rows:
        return
    ranked = sorted(rows, key=lambda pair: (-pair[1].unused.micros, -pair[1].cost.micros, pair[0]))
    yield from heading(f"Where the money goes: {title}", width)
    head = ("", "pods", "USD/h", *_columns(found.every), *(("unused USD/month",) if measured else ()))
    cells = [_shared(name, row, found.every, measured) for name, row in ranked[:most]]
    yield from _table([head, *cells], left=1)
    yield from more(len(ranked) - most, title.removesuffix("s"))


def _columns(whole: Row) -> tuple[str, ...]:
    used = any(amount.measured for amount in whole.amounts.values())
    return tuple(f"{_UNITS[name]} asked{'/used' if used else ''}" for name in _shown(whole))


def _shared(name: str, row: Row, whole: Row, measured: bool) -> tuple[str, ...]:
    cells = (_figures(name_, row.amounts[name_], measured) for name_ in _shown(whole))
    money = (_month(row.unused) if row.unmeasured != row.cost else "?",) if measured else ()
    return name, str(row.pods), _cost(row), *cells, *money


def _cost(row: Row) -> str:
    """unknown for pods on nodes without a price, and a + where some of them are."""
    return f"{row.cost.plain()}{'+' if row.unpriced else ''}" if row.known else "unknown"


def _figures(name: str, amount: Amount, measured: bool) -> str:
    unit = _SCALES[name]
    asked = f"{amount.asked / unit:,.1f}"
    if not measured:
        return asked
    return f"{asked} / {f'{amount.used / unit:,.1f}' if amount.measured else '?'}"


def _table(rows: list[tuple[str, ...]], left: int) -> Lines:
    first, *rest = columns(rows, right=range(left, len(rows[0])))
    yield Line(text=first, tone=Tone.DIM)
    yield from (Line(text=row) for row in rest)


# Workloads -------------------------------------------------------------------------------------------------------


def every(survey: Survey, decision: Decision, width: int) -> tuple[Line, ...]:
    """All workloads, the dearest first, each with what becomes of its replicas and why."""
    found = idle.account(survey)
    measured = any(amount.measured for amount in found.every.amounts.values())
    rows = [(ref, row) for ref, row in found.workloads.items() if ref in _replicas(survey)]
    head = ("", "pods", "USD/h", *_columns(found.every), *(("unused USD/month",) if measured else ()))
    first, *rest = columns(
        [head, *(_shared(str(ref), row, found.every, measured) for ref, row in rows)], right=range(1, len(head))
    )
    lines = [*_title(survey, width), Line(text=first, tone=Tone.HEAD)]
    for (ref, _), cells in zip(rows, rest, strict=True):
        lines.append(Line(text=cells))
        lines.extend(prose(_why(survey, decision, ref), width, first="      ", rest="      ", tone=Tone.DIM))
    return tuple(lines)


def _replicas(survey: Survey) -> dict[Ref, int]:
    return {work.ref: work.replicas for work in survey.view.workloads}


def _why(survey: Survey, decision: Decision, ref: Ref) -> str:
    work = next((w for w in decision.view.workloads if w.ref == ref), None)
    if work is None or ref in survey.kept:
        kept = many(_replicas(survey)[ref], "replica")
        return f"keeps {kept}: {survey.kept.get(ref, 'nothing is known of its demand')}"
    return needs.why(work, decision)


def one(survey: Survey, decision: Decision, ref: Ref, query: str, width: int) -> tuple[Line, ...]:
    """One workload: what it asks for, uses and costs, what was measured, where it stands, and what it would cost elsewhere."""
    work = next((w for w in decision.view.workloads if w.ref == ref), None)
    return (
        Line(text=ends(str(ref), "by list prices, without a CostPolicy", width), tone=Tone.TITLE),
        Line(text="─" * width, tone=Tone.DIM),
        *explain.facts(_facts(survey, decision, ref), width),
        *(explain.measured(work, decision, survey.now, query, width) if work else ()),
        *explain.places(ref, decision, width),
        *explain.prices(ref, decision, width),
    )


def _facts(survey: Survey, decision: Decision, ref: Ref) -> Iterator[tuple[str, str]]:
    row, now = idle.account(survey).workloads.get(ref), _replicas(survey)[ref]
    yield "Replicas", f"{now} now, {in_force(decision).replicas.get(ref, now)} planned"
    if row is None:
        yield "Cost", "none: it has no pod on any node"
    else:
        cost = f"{row.cost}, {row.cost.monthly} a month: its {many(row.pods, 'pod')}, idle room not counted"
        yield "Cost", cost if row.known else "unknown: its nodes have no known price"
        yield "Unused", "not known" if row.unmeasured == row.cost else f"{row.unused.monthly} a month of it"
        for name in (n for n in RESOURCES if row.amounts[n].asked):
            yield NOUNS[name], f"{_figures(name, row.amounts[name], True)} {_UNITS[name]} asked / used"
    yield "Why", _why(survey, decision, ref)


def workloads(survey: Survey, decision: Decision) -> list[dict[str, Any]]:
    """All workloads, the dearest first."""
    found, replicas, plan = idle.account(survey), _replicas(survey), in_force(decision)
    return [
        {
            **_row(row),
            "name": str(ref),
            "replicas": replicas[ref],
            "target": plan.replicas.get(ref, replicas[ref]),
            "reason": _why(survey, decision, ref),
        }
        for ref, row in found.workloads.items()
        if ref in replicas
    ]


# For programs ----------------------------------------------------------------------------------------------------


def document(survey: Survey) -> dict[str, Any]:
    """What the survey adds to a decision's document."""
    found = idle.account(survey)
    return {
        "provisional": True,
        "idle": {
            "whole": _row(found.whole),
            "nodeGroups": [_row(row) for row in found.groups.values()],
            "namespaces": [_row(row) for row in found.namespaces],
            "workloads": [{**_row(row), "name": str(ref)} for ref, row in found.workloads.items()],
        },
        "prices": [_price(group) for group in survey.groups],
        "assumptions": list(basis.assumptions(survey)),
        "kept": {str(ref): why for ref, why in sorted(survey.kept.items())},
        "hidden": list(survey.hidden),
    }


def _row(row: Row) -> dict[str, Any]:
    known = row.known and (row.unmeasured != row.cost or not row.pods)
    return {
        "name": row.name,
        "costPerHour": row.cost.plain(6) if row.known else None,
        "idlePerMonth": row.idle.monthly.plain(2),
        "unusedPerMonth": row.unused.monthly.plain(2) if known else None,
        "unmeasuredPerMonth": row.unmeasured.monthly.plain(2),
        "nodes": row.nodes,
        "emptyNodes": row.empty,
        "pods": row.pods,
        "podsWithoutPrice": row.unpriced,
        **{key: _amount(row.amounts[name]) for key, name in _KEYS.items()},
    }


def _amount(one: Amount) -> dict[str, Any]:
    return {"allocatable": one.room, "requested": one.asked, "used": round(one.used, 3) if one.measured else None}


def _price(group: NodeGroup) -> dict[str, Any]:
    cost, day = group.offer.cost, group.offer.as_of
    said = {"nodeGroup": group.ref.name, "machine": group.machine, "place": group.place, "nodes": group.nodes}
    if isinstance(cost, Missing):
        return {**said, "pricePerHour": None, "missing": cost.reason}
    return {**said, "pricePerHour": cost.plain(6), "source": group.offer.source, "date": str(day) if day else None}

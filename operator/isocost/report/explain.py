"""The long answers: all workloads of a policy in one table, and one workload from its samples to its replicas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal

from isocost.api.reasons import split
from isocost.report import needs, outlook, paces, shares, sizes
from isocost.report.layout import INDENT, Line, Lines, Tone, columns, ends, heading, prose
from isocost.report.shape import Decision, Done
from isocost.report.status import Row, dearest
from isocost.units import Missing, Rate, many, percent
from isocost.world.demand import Series, span
from isocost.world.policy import Preset
from isocost.world.pool import Pool
from isocost.world.problem import Shape, Supply
from isocost.world.ref import Ref
from isocost.world.snapshot import View
from isocost.world.workload import Workload

OFFERS = 8


def policy(done: Done, width: int) -> tuple[Line, ...]:
    """Every workload of the policy, the dearest first, each with its reason."""
    decision = done.decision
    view, rows = decision.view, dearest(decision)
    known = {w.ref: w for w in view.workloads}
    unit = f"{view.policy.currency}/h"
    head = ("workload", "replicas", f"{unit} now", "planned")
    cells = columns([head, *map(_cells, rows), *_rest(decision)], right=(2, 3))
    lines = [*_title(f"CostPolicy {view.policy.name}", many(len(rows), "workload"), width)]
    lines.append(Line(text=cells[0], tone=Tone.HEAD))
    for row, text in zip(rows, cells[1:], strict=False):
        lines.append(Line(text=text))
        lines.extend(prose(_said(known[row.ref], decision), width, first="      ", rest="      ", tone=Tone.DIM))
    lines.extend(Line(text=text) for text in cells[1 + len(rows) :])
    return tuple(lines)


def _rest(decision: Decision) -> Iterable[tuple[str, str, str, str]]:
    """What no workload of the policy pays for, and the sum of all."""
    now, then = shares.now(decision.view), shares.planned(decision.problem, decision.solution)
    currency = decision.view.policy.currency
    nothing = Rate.zero(currency)
    idle, later = now.get(shares.NOBODY, nothing), then.get(shares.NOBODY, nothing)
    if idle or later:
        yield "nodes that hold none of them", "", idle.plain(), later.plain()
    yield "together", "", Rate.total(now.values(), currency).plain(), Rate.total(then.values(), currency).plain()


def _said(workload: Workload, decision: Decision) -> str:
    """Its reason, with the demand before it where the reason does not speak of it, and the requests that should change."""
    why = needs.why(workload, decision)
    said = why if why.startswith("demand") else f"{needs.demand(workload, decision.outlook)}: {why}"
    moved = sizes.changes(workload, decision)
    return f"{said}; requests: {moved}" if moved else said


def _cells(row: Row) -> tuple[str, str, str, str]:
    moved = f"{row.replicas} -> {row.target}" if row.target != row.replicas else str(row.replicas)
    return str(row.ref), moved, row.cost.plain(), row.planned.plain()


def _title(left: str, right: str, width: int) -> Lines:
    yield Line(text=ends(left, right, width), tone=Tone.TITLE)
    yield Line(text="─" * width, tone=Tone.DIM)


def workload(decision: Decision, ref: Ref, now: datetime, width: int, *, query: str) -> tuple[Line, ...]:
    """One workload: what was measured, what is expected, what follows, where it stands, and what it would cost elsewhere.

    query is what was asked of Prometheus.
    """
    view = decision.view
    chosen = next(w for w in view.workloads if w.ref == ref)
    row = next(r for r in dearest(decision) if r.ref == ref)
    return (
        *_title(str(ref), f"rule {chosen.rule.name} of CostPolicy {view.policy.name}", width),
        *facts(_sums(row, chosen, decision), width),
        *measured(chosen, decision, now, query, width),
        *sizes.section(chosen, decision, width),
        *places(ref, decision, width),
        *prices(ref, decision, width),
    )


def measured(chosen: Workload, decision: Decision, now: datetime, query: str, width: int) -> Lines:
    """From samples to what is sized for."""
    yield from heading("Measured and expected", width)
    yield from facts(_demand(chosen, decision, now, query), width)


def facts(pairs: Iterable[tuple[str, str]], width: int) -> Lines:
    """Names and what is said of them, in two columns."""
    for name, said in pairs:
        yield from prose(said, width, first=f"{INDENT}{name:<12}", rest=" " * 14)


def _sums(row: Row, chosen: Workload, decision: Decision) -> Iterable[tuple[str, str]]:
    yield (
        "Replicas",
        f"{row.replicas} now, {row.target} planned, {chosen.min_replicas} to {chosen.max_replicas} allowed",
    )
    yield "Cost", f"{row.cost} now, {row.planned} planned"
    yield "Why", needs.why(chosen, decision)
    if reason := needs.held(chosen):
        yield "Held", reason
    if chosen.scheduling.unmodelled:
        yield "Stays", f"its pods use {', '.join(chosen.scheduling.unmodelled)}, which is not modelled"


def _demand(chosen: Workload, decision: Decision, now: datetime, query: str) -> Iterable[tuple[str, str]]:
    source, series = chosen.rule.demand, decision.view.demand.get(chosen.ref, Missing(reason="no query was made"))
    yield "Source", query if source.preset is Preset.QUERY else f"preset {source.preset}"
    yield "Samples", _samples(series, now)
    forecast = needs.forecast(chosen, decision.outlook)
    if isinstance(forecast, Missing):
        yield "Forecast", f"none: {forecast.reason}"
        return
    yield "Forecast", f"{outlook.spread(forecast, source.preset)}, by {forecast.estimator}: {forecast.basis}"
    share = percent(chosen.rule.utilisation)
    yield "Sized for", f"{needs.demand(chosen, decision.outlook)}, at {share} of what a replica can do"
    if said := paces.told(chosen, decision):
        yield "Throughput", said
    yield from outlook.facts(forecast, source.preset)


def _samples(series: Series | Missing, now: datetime) -> str:
    if isinstance(series, Missing):
        return f"none: {split(series.reason)[1]}"
    if not series.times:
        return "none"
    held, age = span(series.times[-1] - series.times[0]), span(now - series.as_of)
    there, report = percent(Decimal(series.coverage)), percent(Decimal(series.completeness))
    return (
        f"{len(series.times)} over {held}, the newest {age} old; {there} of those expected, {report} of the pods report"
    )


def places(ref: Ref, decision: Decision, width: int) -> Lines:
    """On which offers its pods stand now, and where the plan puts them."""
    now, then = _standing(ref, decision.view), _planned(ref, decision)
    names = sorted({*now, *then})
    if names:
        yield from heading("Where it runs", width)
        for text in columns(
            [("offer", "pods now", "planned"), *((n, str(now[n]), str(then[n])) for n in names)], right=(1, 2)
        ):
            yield Line(text=text)


def _standing(ref: Ref, view: View) -> Counter[str]:
    offers = {pool.name: _offer(pool) for pool in view.pools}
    homes = {node.name: offers.get(node.pool, "elsewhere") for node in view.nodes}
    return Counter(homes.get(p.node, "elsewhere") if p.node else "pending" for p in view.pods if p.owner == ref)


def _offer(pool: Pool) -> str:
    return f"unpriced ({pool.name})" if isinstance(pool.offer, Missing) else pool.offer.name


def _planned(ref: Ref, decision: Decision) -> Counter[str]:
    supplies = {s.name: s.offer for s in decision.problem.supplies}
    shapes = {s.name for s in decision.problem.shapes if s.workload == ref}
    pods: Counter[str] = Counter()
    for fill in decision.solution.fills:
        count = sum(n for name, n in fill.pods.items() if name in shapes) * fill.count
        if count:
            pods[supplies[fill.supply]] += count
    return pods


def prices(ref: Ref, decision: Decision, width: int) -> Lines:
    """What a full node's share of one replica costs on each offer it may run on, the cheapest first."""
    shape = next((s for s in decision.problem.shapes if s.workload == ref), None)
    rows = sorted(_offers(shape, decision.problem.supplies)) if shape else []
    if rows:
        yield from heading("What a replica costs where it may run, on full nodes", width)
        cells = [
            (name, str(Rate(micros, cost.currency)), f"{fits} a node") for micros, name, cost, fits in rows[:OFFERS]
        ]
        yield from (Line(text=text) for text in columns(cells, right=(1,)))


def _offers(shape: Shape, supplies: Iterable[Supply]) -> Iterable[tuple[int, str, Rate, int]]:
    seen = set()
    for supply in supplies:
        fits = shape.requests.times_in(supply.allocatable)
        fits = min(fits, shape.per_node) if shape.per_node else fits
        if supply.name in shape.rates and fits and not supply.away and supply.offer not in seen:
            seen.add(supply.offer)
            yield supply.price.micros // fits, supply.offer, supply.price, fits

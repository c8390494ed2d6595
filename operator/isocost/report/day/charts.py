"""The charts of a day: what it cost, on what it ran, whether demand was served, and with how many replicas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from isocost.report.day.frame import HEIGHT, WIDTH, Point, Scale, band, curve, framed, legend, scale, steps
from isocost.report.day.markup import Markup, el, text
from isocost.report.day.story import Day, Load, Sample
from isocost.report.day.words import anchor
from isocost.units import MICROS, Missing, Rate
from isocost.world.demand import span

TONES = 8
"""colours that the style sheet has for kinds of nodes and workloads: t0 to t7"""


def cost(day: Day) -> Markup:
    """USD per hour over the day: as it was, as it would have been untouched, and the least it could be."""
    paid = [(one.at, _hourly(one.cost)) for one in day.samples]
    bound = [(one.at, _hourly(one.bound)) for one in day.samples if isinstance(one.bound, Rate)]
    before = [(at, _hourly(day.before)) for at, _ in paid]
    on = scale(day.begin, day.end, (v for _, v in (*paid, *before)))
    zero = [(at, 0.0) for at, _ in paid]
    drawn = [
        el("path", d=band(before, paid, on), klass="saved"),
        el("path", d=band(paid, zero, on), klass="area cost"),
        el("path", d=steps(before, on), klass="line untouched"),
        el("path", d=steps(paid, on), klass="line cost"),
        *([el("path", d=steps(bound, on), klass="line bound")] if bound else []),
    ]
    words = (("cost", "paid"), ("bound", "lower bound"), ("untouched", "untouched"), ("saved", "saved"))
    label = f"Cost per hour from {day.before} to {day.after}"
    return text(framed(on, *drawn, unit=f"{day.before.currency}/h", label=label, marks=_marks(day, on)), legend(words))


def _hourly(rate: Rate | Missing) -> float:
    return 0.0 if isinstance(rate, Missing) else rate.micros / MICROS


def _marks(day: Day, on: Scale) -> list[Markup]:
    """A pin for each thing that went wrong, which leads to its entry."""
    loud = (one for one in day.told if one.warning)
    return [
        el("a", "!", klass="pin", href=f"#{anchor(one)}", title=f"{day.clock(one.at)} {one.note}",
           style=f"left:{on.x(one.at) / WIDTH * 100:.2f}%")
        for one in loud
    ]  # fmt: skip


def nodes(day: Day) -> Markup:
    """Nodes by type, stacked; the dearest type is at the bottom."""
    kinds = _kinds(day)
    floor = [(one.at, 0.0) for one in day.samples]
    on = scale(day.begin, day.end, (float(sum(one.nodes.values())) for one in day.samples))
    drawn = []
    for index, kind in enumerate(kinds):
        upper = [(at, low + one.nodes.get(kind, 0)) for (at, low), one in zip(floor, day.samples, strict=True)]
        drawn.append(el("path", d=band(upper, floor, on), klass=f"area t{index % TONES}"))
        floor = upper
    words = [(f"t{i % TONES}", f"{kind}, {_priced(day, kind)}") for i, kind in enumerate(kinds)]
    return text(
        framed(on, *drawn, unit="nodes", label="Nodes by type over the day", marks=_marks(day, on)), legend(words)
    )


def _kinds(day: Day) -> list[str]:
    seen = {kind for one in day.samples for kind, count in one.nodes.items() if count}
    return sorted(seen, key=lambda kind: (-day.prices[kind].micros if kind in day.prices else 0, kind))


def _priced(day: Day, kind: str) -> str:
    return f"{day.prices[kind].plain(4)} {day.prices[kind].currency}/h" if kind in day.prices else "price unknown"


def demand(day: Day) -> Markup:
    """For each workload what was asked for and what its Ready pods could carry; shortfalls are filled red."""
    return el("div", *(_served(day, name) for name in day.units), klass="four")


def _served(day: Day, name: str) -> Markup:
    held = [(one, one.loads[name]) for one in day.samples if name in one.loads]
    if not held:
        return el("figure", el("figcaption", el("b", name), " was not seen"))
    carried = [(one.at, load.carried) for one, load in held]
    asked = [(one.at, load.asked) for one, load in held if not isinstance(load.asked, Missing)]
    on = scale(day.begin, day.end, (v for _, v in (*carried, *asked)))
    drawn = [
        *_holes(day, on),
        el("path", d=band(carried, [(at, 0.0) for at, _ in carried], on), klass="area room"),
        el("path", d=steps(carried, on), klass="line room"),
        *([el("path", d=curve(asked, on), klass="line asked")] if asked else []),
        *(el("path", d=gap, klass="short") for gap in _shortfalls(held, on)),
    ]
    caption = el("figcaption", el("b", name), " ", el("span", _summary(day, name), klass="quiet"))
    label = f"{name}: demand and what its pods carry, in {day.units[name]}"
    return el("figure", caption, framed(on, *drawn, unit=day.units[name], label=label))


def _holes(day: Day, on: Scale) -> Iterator[Markup]:
    """The stretches of time in which nobody measured what was asked."""
    for begin, end in day.blind:
        left, right = on.x(max(begin, day.begin)), on.x(min(end, day.end))
        if left < right:
            yield el("path", d=f"M{left},0H{right}V{HEIGHT}H{left}Z", klass="hole")


def _shortfalls(held: Sequence[tuple[Sample, Load]], on: Scale) -> Iterator[str]:
    for (before, _), (one, load) in pairwise(held):
        if load.short > 0 and not isinstance(load.asked, Missing):
            left, right = on.x(before.at), on.x(one.at)
            yield f"M{left},{on.y(load.asked)}H{right}V{on.y(load.carried)}H{left}Z"


def _summary(day: Day, name: str) -> str:
    short = day.short.get(name)
    if short is None:
        return "served at every moment"
    return f"less was carried than asked for {span(short)}"


def replicas(day: Day) -> Markup:
    """Replicas of each workload, as asked for."""
    lines = {name: _counts(day, name) for name in day.units}
    on = scale(day.begin, day.end, (v for points in lines.values() for _, v in points))
    drawn = [
        el("path", d=steps(points, on), klass=f"line t{i % TONES}") for i, points in enumerate(lines.values()) if points
    ]
    words = [(f"t{i % TONES}", f"{name}, {_range(points)}") for i, (name, points) in enumerate(lines.items())]
    return text(framed(on, *drawn, unit="replicas", label="Replicas over the day"), legend(words))


def _counts(day: Day, name: str) -> list[Point]:
    return [(one.at, float(one.loads[name].replicas)) for one in day.samples if name in one.loads]


def _range(points: Sequence[Point]) -> str:
    values = [value for _, value in points]
    return f"{min(values):.0f} to {max(values):.0f}" if values else "not seen"

"""The words of the page: figures at the top, and the timeline of what was decided and why."""

from __future__ import annotations

from isocost.report.day.markup import Markup, el
from isocost.report.day.story import Day, Plan, Told
from isocost.units import Missing, Money, Rate, many, percent, share
from isocost.world.plan import Move, Phase

FIRST = 4
"""moves shown of a plan before the rest is folded"""


def tiles(day: Day) -> Markup:
    """The three rates that the terminal prints too."""
    bound = day.bound
    proof = "" if isinstance(bound, Missing) else _above(day.after, bound)
    made = (
        _tile(
            "cost before",
            _rate(day.before),
            f"the fleet at {day.clock(day.begin)}, before the first decision",
            "untouched",
        ),
        _tile("cost after", _rate(day.after), f"the fleet at {day.clock(day.end)}", "cost"),
        _tile("lower bound", _rate(bound), proof or "not known", "bound"),
    )
    return el("div", *made, klass="tiles")


def _tile(name: str, figure: str, note: str, klass: str) -> Markup:
    parts = el("span", name, klass="name"), el("strong", figure), el("span", note, klass="quiet")
    return el("div", *parts, klass=f"tile {klass}")


def _rate(rate: Rate | Missing) -> str:
    return "not known" if isinstance(rate, Missing) else f"{rate.plain(2)} {rate.currency}/h"


def _above(cost: Rate, bound: Rate) -> str:
    if cost < bound:
        return "the fleet is below it: machines that demand needs are still to come"
    return f"the fleet is {percent(share(cost - bound, bound))} above it"


def sums(day: Day) -> Markup:
    """What was paid over the day, beside what it would have been and what it could not have been below."""
    least = day.least
    rows = [
        ("untouched", "had nothing been touched", day.untouched),
        ("cost", "paid", day.paid),
        *([("bound", "sum of the lower bounds", least)] if isinstance(least, Money) else []),
    ]
    most = max((money.micros for _, _, money in rows), default=1) or 1
    bars = (_bar(klass, words, money, money.micros / most) for klass, words, money in rows)
    return el("div", *bars, klass="bars")


def _bar(klass: str, words: str, money: Money, part: float) -> Markup:
    filled = el("i", "", klass=klass, style=f"width:{part * 100:.1f}%")
    return el("div", el("span", words), el("div", filled, klass="track"), el("b", str(money)), klass="bar")


def saved(day: Day) -> str:
    """The day's saving in a sentence."""
    return f"{day.untouched - day.paid} saved in {day.length}, {percent(day.saved)} of what the fleet of the beginning costs."


def timeline(day: Day) -> Markup:
    """Plans, and what went wrong or right again, in order of time."""
    entries = [
        *((one.held.plan.created, _plan(one, day)) for one in day.plans),
        *((t.at, _told(t, day)) for t in day.told),
    ]
    entries.sort(key=lambda pair: pair[0])
    return el("ol", *(made for _, made in entries), klass="timeline")


def anchor(one: Told) -> str:
    """Where in the page an entry stands."""
    return f"at-{one.at:%Y%m%dT%H%M%S}"


def _told(one: Told, day: Day) -> Markup:
    kind = "warning" if one.warning else "good"
    head = el("div", el("span", one.reason, klass=f"badge {kind}"), el("span", one.note), klass="head")
    return el("li", el("time", day.clock(one.at)), el("div", head), klass=kind, id=anchor(one))


def _plan(one: Plan, day: Day) -> Markup:
    plan = one.held.plan
    head = el(
        "div", el("span", _badge(one), klass=f"badge {_tone(one)}"), el("span", _effect(one), klass="effect"),
        el("span", _end(one, day), klass="quiet"), klass="head",
    )  # fmt: skip
    rows = [_move(move, one.name(move)) for move in one.moves]
    shown, rest = rows[:FIRST], rows[FIRST:]
    folded = [el("details", el("summary", many(len(rest), "more move")), el("ul", *rest))] if rest else []
    return el(
        "li",
        el("time", day.clock(plan.created)),
        el("div", head, el("ul", *shown), *folded),
        klass=_tone(one),
    )


def _badge(one: Plan) -> str:
    return "rescue" if one.held.plan.rescue else "plan"


def _tone(one: Plan) -> str:
    if one.held.phase is Phase.ABORTED:
        return "ended"
    return "rescue" if one.held.plan.rescue else "plan"


def _effect(one: Plan) -> str:
    plan = one.held.plan
    change = plan.saving
    if not change.micros:
        return f"leaves the cost at {plan.planned.plain(2)} {plan.planned.currency}/h"
    words = f"saves {change.plain(2)}" if change.micros > 0 else f"adds {(plan.planned - plan.current).plain(2)}"
    return f"{words} {change.currency}/h: {plan.current.plain(2)} → {plan.planned.plain(2)}"


def _end(one: Plan, day: Day) -> str:
    if one.ended is None:
        return "under way at the end"
    minutes = int((one.ended - one.held.plan.created).total_seconds() // 60)
    took = "at once" if not minutes else f"in {minutes} min"
    if one.held.phase is Phase.COMPLETE:
        return f"done {took}, {many(len(one.held.plan.steps), 'step')}"
    return f"ended {took}: {one.note}" if one.note else f"ended {took}"


def _move(move: Move, name: str) -> Markup:
    change = el("span", f"{move.frm} → {move.to}", klass="change")
    saving = (el("span", _saving(move.saving), klass="quiet"),) if move.saving else ()
    moved = el("span", el("b", name), " ", change, " ", *saving)
    return el("li", moved, el("span", move.reason, klass="why"))


def _saving(rate: Rate) -> str:
    sign = "−" if rate.micros > 0 else "+"
    return f"{sign}{Rate(abs(rate.micros), rate.currency).plain(2)} {rate.currency}/h"

"""A plan on one screen: what it costs now and then, how good that is, what moves and why, and what would change it.

The order is the order of the questions a person asks at two in the morning. Every section is a small function from the
decision to lines; a section without anything to say is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from itertools import groupby

from isocost.api.reasons import Type
from isocost.report.layout import INDENT, Line, Lines, Tone, columns, ends, heading, prose
from isocost.report.needs import effect, sentence
from isocost.report.notices import bad, standing
from isocost.report.shape import Done, in_force, taken_up
from isocost.report.status import dearest_limits
from isocost.units import Rate, many, percent, share
from isocost.world.plan import Action, Move, Notice, Plan, Refusal, Step
from isocost.world.policy import Policy

WIDTH = 100
MOVES = 12
LIMITS = 5
_PEER = "Karpenter's "


def text(done: Done, now: datetime, width: int = WIDTH) -> tuple[Line, ...]:
    """The whole screen for one policy."""
    policy, plan = done.decision.view.policy, in_force(done.decision)
    return (
        *_title(policy, plan, now, width),
        *costs(plan, width),
        *_verdict(done, plan, width),
        *moves(plan, width),
        *_way(plan, width),
        *_held(done.decision.verdict.refused, width),
        *_limits(plan, width),
        *_otherwise(plan, width),
        *_conditions(done, width),
    )


def _title(policy: Policy, plan: Plan, now: datetime, width: int) -> Lines:
    paused = ", paused" if policy.paused else ""
    right = f"{policy.mode}{paused}  {now.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    yield Line(text=ends(f"CostPolicy {policy.name}", right, width), tone=Tone.TITLE)
    yield Line(text="─" * width, tone=Tone.DIM)


def costs(plan: Plan, width: int) -> Lines:
    """Now, planned and bound, each an hour and a month."""
    known = {"Now": plan.current, "Planned": plan.planned, "Bound": plan.bound}
    notes = ("", _effect(plan), f"no plan can cost less: gap {plan.gap * 100:.2f} % ({plan.quality})")
    tones = (Tone.PLAIN, Tone.GOOD if plan.saving.micros > 0 else Tone.PLAIN, Tone.DIM)
    rows = columns([(name, *rates(rate)) for name, rate in known.items()], right=(1, 2))
    for row, note, tone in zip(rows, notes, tones, strict=True):
        whole = f"{row}  {note}" if note else row
        if len(whole) <= width:
            yield Line(text=whole, tone=tone)
        else:
            yield Line(text=row, tone=tone)
            yield from prose(note, width, first="    ", rest="    ", tone=tone)


def _effect(plan: Plan) -> str:
    if plan.saving.micros > 0:
        return f"saves {percent(share(plan.saving, plan.current))}, {plan.saving.monthly} a month"
    return effect(plan)


def rates(rate: Rate) -> tuple[str, str]:
    """An hour and a month of it."""
    return f"{rate.plain(4)} {rate.currency}/h", f"{rate.monthly} a month"


def _verdict(done: Done, plan: Plan, width: int) -> Lines:
    if done.decision.solution.broken or done.decision.solution.unplaced:
        yield from _broken(done, width)
    elif not plan.steps:
        yield from heading("Nothing changes", width)
        yield from prose(sentence(plan.reason), width)
    elif taken_up(done.decision) is None:
        yield from heading("A plan exists but is not taken up", width)
        yield from prose(sentence(plan.reason), width)


def _broken(done: Done, width: int) -> Lines:
    yield from heading("No plan keeps all limits; the cluster stays as it is. Relax one of", width)
    for name in done.decision.solution.broken:
        yield from prose(name, width, first="  - ", rest="    ", tone=Tone.BAD)
    for shape, why in done.decision.solution.unplaced:
        yield from prose(f"{shape}: {why}", width, first="  - ", rest="    ", tone=Tone.BAD)


def moves(plan: Plan, width: int) -> Lines:
    """What moves most money comes first; the rest in the plan's own order."""
    if not plan.moves:
        return
    yield from heading("What changes", width, "saves a month")
    shown = sorted(plan.moves, key=lambda m: -abs(m.saving.micros))[:MOVES]
    for move, row in zip(shown, columns([_move(m) for m in shown]), strict=True):
        saving = str(move.saving.monthly) if move.saving else "-"
        yield Line(text=ends(row, saving, width))
        yield from prose(move.reason, width, first="      ", rest="      ", tone=Tone.DIM)
    if len(plan.moves) > MOVES:
        yield Line(text=f"{INDENT}and {len(plan.moves) - MOVES} more, all of them with -o json", tone=Tone.DIM)


def _move(move: Move) -> tuple[str, str, str]:
    count = f"{move.count} x " if move.kind == "Pods" else ""
    return move.kind, move.what, f"{count}{move.frm} -> {move.to}"


def _way(plan: Plan, width: int) -> Lines:
    if not plan.steps:
        return
    yield from heading(f"How, in {many(len(plan.steps), 'step')} (new capacity is ready before old goes)", width)
    phrases = " → ".join(_stages(plan.steps))
    yield from prose(phrases, width)


_WORDS = {
    Action.CREATE_POOL: "create {}",
    Action.SCALE_POOL: "grow {}",
    Action.AWAIT_NODES: "wait until ready",
    Action.SCALE_WORKLOAD: "scale {}",
    Action.SET_MIN: "set the minimum of {}",
    Action.SET_MAX: "set the maximum of {}",
    Action.CORDON: "cordon {}",
    Action.UNCORDON: "uncordon {}",
    Action.DRAIN: "drain {}",
    Action.REMOVE_NODE: "remove {}",
    Action.DELETE_POOL: "delete {}",
    Action.RESIZE_PODS: "resize the pods of {}",
}
_NOUNS = {
    Action.CREATE_POOL: "pool",
    Action.SCALE_POOL: "pool",
    Action.SCALE_WORKLOAD: "workload",
    Action.SET_MIN: "autoscaler",
    Action.SET_MAX: "autoscaler",
    Action.DELETE_POOL: "pool",
    Action.RESIZE_PODS: "workload",
}


def _stages(steps: Iterable[Step]) -> tuple[str, ...]:
    """The actions in the order in which they begin, each with the number of things it is done to."""
    told: dict[Action, set[str]] = {}
    for step in steps:
        told.setdefault(step.action, set()).add(str(step.target))
    return tuple(_WORDS[action].format(many(len(on), _NOUNS.get(action, "node"))) for action, on in told.items())


def _held(refused: tuple[Refusal, ...], width: int) -> Lines:
    if not refused:
        return
    yield from heading("Held back now", width)
    for reason, group in groupby(sorted(refused, key=lambda r: r.reason), key=lambda r: r.reason):
        every = list(group)
        first = f"{INDENT}{reason} ({many(len(every), 'step')}): "
        yield from prose(every[0].message, width, first=first, rest="      ")


def _limits(plan: Plan, width: int) -> Lines:
    ranked = [price for price in dearest_limits(plan)[:LIMITS] if price.saving.micros > 0]
    if not ranked:
        return
    yield from heading("What a limit costs", width, "would save a month")
    rows = columns([(p.name, f"relaxed by {p.unit}") for p in ranked])
    for price, row in zip(ranked, rows, strict=True):
        yield Line(text=ends(row, str(price.saving.monthly), width))


def _otherwise(plan: Plan, width: int) -> Lines:
    said = [f"{p.name} by {p.unit}" for p in dearest_limits(plan)[:LIMITS]]
    fresh = [words for words in plan.otherwise if not any(limit in words for limit in said)]
    theirs = [words for words in fresh if words.startswith(_PEER)]
    yield from _listed("What would change this decision", [words for words in fresh if words not in theirs], width)
    yield from _listed("For comparison", theirs, width)


def _listed(title: str, sentences: Sequence[str], width: int) -> Lines:
    if sentences:
        yield from heading(title, width)
    for words in sentences:
        yield from prose(words, width, first="  - ", rest="    ")


def _conditions(done: Done, width: int) -> Lines:
    """What is wrong in full, a message that several conditions share only once; what is right in one line."""
    notices = standing(done)
    loud = [n for n in notices if bad(n) or n.status == "Unknown"]
    yield from heading("Conditions", width)
    for message, group in groupby(loud, key=lambda n: n.message):
        names = ", ".join(f"{n.type} {n.status} ({n.reason})" for n in group)
        yield Line(text=f"{INDENT}! {names}", tone=Tone.BAD)
        yield from prose(message, width, first="    ", rest="    ")
    quiet = ", ".join(_quiet(n) for n in notices if n not in loud)
    if quiet:
        yield from prose(quiet, width, first=f"{INDENT}✓ ", rest="    ", tone=Tone.DIM)


def _quiet(notice: Notice) -> str:
    if notice.type == Type.READY:
        return f"Ready ({notice.reason})"
    if notice.status == "True":
        return notice.type
    return f"{'not' if notice.type == Type.PROGRESSING else 'no'} {notice.type}"

"""What is expected of a workload, how sure it is to be, and what that brings, in words.

Every figure can be made again: the quantiles and the replay from the samples of a snapshot, the lead from its pods and plans. A
replay counts in replica-hours; where a replica has a price, also in money. What a replay shows of other tools is what models of them
would have paid and lacked on the same demand (docs/how/demand.md).
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from isocost.units import Missing, Money, Rate, many, percent
from isocost.world.demand import Forecast, Played, Replay, Sizing, amount, span
from isocost.world.policy import Preset

Said = Iterator[tuple[str, str]]


def spread(found: Forecast, preset: Preset) -> str:
    """The lowest and the highest quantile; one figure where they read alike."""
    ends = (min(found.quantiles), max(found.quantiles))
    low, high = (amount(found.quantiles[level], preset) for level in ends)
    return low if low == high else f"{low} (p{ends[0] * 100:g}) to {high} (p{ends[1] * 100:g})"


def facts(found: Forecast, preset: Preset) -> Said:
    """What there is to say, by name, for people."""
    sizing = found.sizing
    if sizing is None:
        return
    yield "How sure", sure(sizing)
    yield "Lead", f"{span(sizing.lead)}: {sizing.lead_why}"
    if sizing.windows:
        yield "Kept", kept(sizing)
    if sizing.ahead:
        yield "Next 24 h", _tomorrow(sizing, preset)
    if sizing.idle:
        yield "Held", _held(sizing, preset)
    if sizing.replay:
        yield "Replay", replayed(sizing.replay)
        if said := lead(sizing.replay):
            yield "Lead costs", said


def sure(sizing: Sizing) -> str:
    """p98, cheapest in a replay of the last 7 days (class Standard: ...)."""
    return f"p{sizing.level * 100:.4g}, {sizing.why}" if sizing.level is not None else sizing.why


def kept(sizing: Sizing) -> str:
    """How often a 95 % quantile held."""
    share = percent(Decimal(sizing.kept))
    return f"{share} of {many(sizing.windows, 'window')} of the last 7 days stayed at or below their p95"


def _tomorrow(sizing: Sizing, preset: Preset) -> str:
    high, low = max(sizing.ahead), min(sizing.ahead)
    at = sizing.ahead.index(high)
    when = "now" if at == 0 else f"in {at} h"
    return f"between {amount(low, preset)} and {amount(high, preset)}, the highest {when}"


def _held(sizing: Sizing, preset: Preset) -> str:
    """Why more is kept than is needed."""
    return f"{amount(sizing.held, preset)}: needed again within {span(sizing.idle)}, and keeping it so long costs less than another start"


def replayed(replay: Replay) -> str:
    """What this way and others would have paid and lacked."""
    ours, *others = replay.played
    said = [f"{one.name} {_paid(one, replay)}" for one in others]
    return f"over {replay.days:.2g} days this way {_paid(ours, replay)}; {', '.join(said)}{_saved(replay)}"


def _paid(one: Played, replay: Replay) -> str:
    short = f"{percent(Decimal(one.short))} of the time short"
    return f"{one.hours:.4g} replica-hours a day{_priced(one.hours, replay.price)}, {short}"


def _priced(hours: float, price: Rate | Missing) -> str:
    return "" if isinstance(price, Missing) else f" ({_money(hours, price)})"


def _money(hours: float, price: Rate) -> Money:
    return Money(round(price.micros * hours), price.currency)


def _saved(replay: Replay) -> str:
    if isinstance(replay.price, Missing):
        return ""
    ours, *others = replay.played
    saved = (f"{_money(one.hours - ours.hours, replay.price)} a day against {one.name}" for one in others)
    return f": saves {', '.join(saved)}"


def lead(replay: Replay) -> str:
    """What the lead costs, and whether a spare that is always there would be cheaper; "" where it costs nothing."""
    if replay.lead <= 0:
        return ""
    spare = "a warm spare replica would cost 24"
    pays = "it would pay" if replay.lead > 24 else "it would not pay"
    return (
        f"at least {replay.lead:.3g} replica-hours a day{_priced(replay.lead, replay.price)}, even to one who knew the future; "
        f"{spare}{_priced(24, replay.price)}: {pays}"
    )

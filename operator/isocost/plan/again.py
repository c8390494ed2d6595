"""What a plan gives up is no saving from the hour on in which it is needed again.

Demand falls in the evening and is back in the morning. What a night brings is known: the forecast of the coming day tells, hour by
hour, how many replicas each workload will ask for. A replica that is given up and had back saves its price until then, so
only that may repay the moves. It is counted at what it costs where it is cheapest, and once: that it may be given up again
later is the saving of a later plan.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from isocost.plan.count import Count
from isocost.plan.stand import Stand
from isocost.units import Money, Rate

HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """Replicas that are given up now and needed again after this time, and what they cost an hour."""

    after: timedelta
    replicas: int
    cost: Rate


def again(counts: Sequence[Count], stands: Sequence[Stand], now: datetime) -> tuple[Again, ...]:
    """What comes back within the hours that are forecast, soonest first."""
    begun = timedelta(minutes=now.minute, seconds=now.second)
    hours = max((len(c.ahead) for c in counts), default=0)
    found = (_back(counts, stands, hour, hour * HOUR - begun) for hour in range(1, hours))
    return tuple(one for one in found if one.replicas)


def earned(saving: Rate, time: timedelta, returns: Sequence[Again]) -> Money:
    """What a saving brings within a time: each hour the saving, less what has been had back by then.

    2.00 USD/h over 24 h, of which 1.50 are needed again after 6 h: 48.00 - 18 x 1.50 = 21.00 USD.
    """
    micros, left = saving.over(time).micros, saving.micros
    for one in returns:
        lost = Rate(min(left, one.cost.micros), saving.currency)
        left -= lost.micros
        micros -= lost.over(max(timedelta(0), time - one.after)).micros
    return Money(micros, saving.currency)


def _back(counts: Sequence[Count], stands: Sequence[Stand], hour: int, after: timedelta) -> Again:
    """What comes back in this hour and in none before it."""
    more = [(c, _returned(c, hour) - _returned(c, hour - 1)) for c in counts]
    cost = Rate.total((_price(c, stands) * n for c, n in more if n), _currency(stands))
    return Again(after=after, replicas=sum(n for _, n in more), cost=cost)


def _returned(count: Count, hour: int) -> int:
    """How many of the replicas that are given up have been needed again by the end of this hour; the one under way is no return."""
    most = max(count.ahead[1 : hour + 1], default=0)
    return max(0, min(count.now, most) - count.target)


def _price(count: Count, stands: Sequence[Stand]) -> Rate:
    """A replica's share of the cheapest node that may hold it; nothing where nodes are not governed."""
    shares = (share for stand in stands if (share := _share(count, stand)) is not None)
    return min(shares, key=lambda rate: rate.micros, default=Rate.zero(_currency(stands)))


def _share(count: Count, stand: Stand) -> Rate | None:
    fits = count.workload.requests.times_in(stand.supply.allocatable)
    held = count.shape is not None and stand.supply.name in count.shape.rates
    return Rate(stand.price.micros // fits, stand.price.currency) if held and fits else None


def _currency(stands: Sequence[Stand]) -> str:
    return next((stand.price.currency for stand in stands), "USD")

"""From what is known of a workload to what it is sized for.

Up at once, to whatever the way in force asks for and never below what is used now. Down only to the highest wish of the
last minutes, so that a lull within a busy hour gives nothing away that the next minute needs again: capacity comes back no sooner than
the lead. A forecast alone thus never takes away what demand has needed lately. Nor is given up what the coming hours need again
before its price has paid for another start.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from isocost.forecast.ensemble import at
from isocost.forecast.estimators import Estimate, estimator, raised
from isocost.forecast.leads import Lead
from isocost.forecast.learnt import Known
from isocost.forecast.past import Past
from isocost.forecast.slots import Floats
from isocost.forecast.tuner import Choice, Player, wanted, words
from isocost.forecast.worth import Worth
from isocost.units import Missing
from isocost.world.demand import Forecast, Series, Sizing, over

HELD = timedelta(minutes=20)
"""A step down goes no lower than the highest wish of this long, or of the lead where that is longer."""
HOUR, WEEK = timedelta(hours=1), timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A workload as sizing sees it. each is what one replica carries, 0 where it is not known.

    breakeven is how long a replica may stand idle for the price of another start.
    """

    key: Hashable
    lead: Lead
    worth: Worth
    each: float
    known: Known | None
    breakeven: timedelta = timedelta(0)

    @property
    def sound(self) -> Known | None:
        """What was learnt, while its promises hold."""
        return self.known if self.known and not self.known.drifted else None

    @property
    def player(self) -> Player | None:
        """What a replay needs of it."""
        if not self.known or self.each <= 0:
            return None
        worth = self.worth
        return Player(key=self.key, batch=self.known.batch, each=self.each, penalty=worth.penalty, price=worth.price)


def sized(case: Case, series: Series, name: str, way: Choice | None) -> Forecast | Missing:
    """The forecast, and what to size for. name is the policy's estimator, way what the replays found cheapest."""
    way = None if case.worth.fixed else way
    level = way.level if way and way.level is not None else case.worth.level
    found = case.sound.estimate(level) if case.sound else _simple(case, series, name)
    if isinstance(found, Missing):
        return found
    now = series.values[-1]
    told = raised(found, now)
    wishes = _wishes(case, way, level) if case.sound else np.array([over(told.quantiles, level)])
    return Forecast(
        quantiles=told.quantiles,
        estimator=told.name,
        basis=told.basis,
        now=now,
        sizing=_sizing(case, level, wishes, series, way),
    )


def _simple(case: Case, series: Series, name: str) -> Estimate | Missing:
    """By the policy's estimator, or by what speaks before the ensemble does."""
    past = Past.of(series)
    return estimator(name).estimate(past, past.slots(case.lead.time))


def _wishes(case: Case, way: Choice | None, level: float) -> Floats:
    """What was asked for at the end of the last slots, oldest first."""
    assert case.known is not None
    batch, row = case.known.batch, case.known.row
    count = max(1, -(-max(HELD, case.lead.time) // batch.grid.step))
    if way and way.level is None and case.player:
        return wanted(case.player, way, count)
    return np.nan_to_num(at(level, batch.told(row, count)))


def _sizing(case: Case, level: float, wishes: Floats, series: Series, way: Choice | None) -> Sizing:
    known, wish = case.known, max(float(wishes[-1]), series.values[-1])
    kept, windows = known.batch.kept(known.row, WEEK) if known else (1.0, 0)
    ahead, late = _ahead(known, level), max(float(wishes.max()), wish)
    again = max(_soon(ahead, series.as_of, case.breakeven), default=0.0)
    return Sizing(
        level=None if way and way.level is None else level,
        why=_why(case, way),
        wanted=wish,
        held=max(late, again),
        idle=case.breakeven if again > late else timedelta(0),
        lead=case.lead.time,
        lead_why=case.lead.why,
        kept=kept,
        windows=windows,
        replay=way.replay if way else None,
        ahead=ahead,
    )


def _why(case: Case, way: Choice | None) -> str:
    if way is None or not case.sound:
        return case.worth.why
    cheapest = f"cheapest in a replay of the last {way.replay.days:.2g} days ({case.worth.why})"
    return cheapest if way.level is not None else f"{words(way)}, {cheapest}"


def _ahead(known: Known | None, level: float) -> tuple[float, ...]:
    """The peaks of the next hours at the level, where they are known."""
    ahead = known.batch.ahead(known.row) if known else None
    return () if ahead is None or not np.isfinite(ahead).all() else tuple(map(float, at(level, ahead)))


def _soon(ahead: Sequence[float], now: datetime, within: timedelta) -> Sequence[float]:
    """The peaks of the hours that begin within this time. That of the hour under way may be past; the window knows better."""
    begun = timedelta(minutes=now.minute, seconds=now.second)
    return ahead[1 : 1 + max(0, -(-(within + begun - HOUR) // HOUR))]

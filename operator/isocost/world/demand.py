"""Demand: measured series, and the forecast made of them. Floats are allowed here, with their unit in the name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from isocost.units import Missing
from isocost.world.ref import Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Samples of one workload's demand, oldest first; a gap is an absent sample, never a zero.

    times are aware UTC, values in the demand source's unit. coverage is the share of expected samples present (0..1),
    completeness the share of the workload's known pods that reported (1.0 where the source is not per pod).
    """

    times: tuple[datetime, ...]
    values: tuple[float, ...]
    step: timedelta
    coverage: float
    completeness: float = 1.0
    warnings: tuple[str, ...] = ()

    @property
    def as_of(self) -> datetime:
        """When the newest sample was taken."""
        return self.times[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """The peak of demand over the lead time, as quantiles: {0.5: 3.1, 0.95: 4.0}, never decreasing in the level.

    estimator and basis say what it was made of ("recent peak of 24 h", ...), for people.
    """

    quantiles: Mapping[float, float]
    estimator: str
    basis: str
    now: float

    def at(self, level: float) -> float:
        """The value of the smallest stored level at or above `level`; the highest one above them all."""
        levels = sorted(self.quantiles)
        return self.quantiles[next((x for x in levels if x >= level - 1e-9), levels[-1])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """A forecast per workload, or why there is none. `Missing` means: keep at least what runs now."""

    forecasts: Mapping[Ref, Forecast | Missing]

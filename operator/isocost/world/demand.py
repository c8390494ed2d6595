"""Demand: measured series, and the forecast made of them. Floats are allowed here, with their unit in the name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal

from isocost.units import Missing, Rate
from isocost.world.advice import Advice
from isocost.world.pace import Pace
from isocost.world.policy import Outlooking, Preset
from isocost.world.ref import Ref

MIN_COMPLETENESS = 0.9
"""Share of a workload's pods that must report before the sum over them may be believed."""
USUAL = 0.95
CLOCKS = timedelta(minutes=1)
"""By how much the clocks of two hosts may differ before a sample is of the future."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Samples of one workload's demand, oldest first; a gap is an absent sample, never a zero.

    times are aware UTC, values in the demand source's unit. They lie on a grid, but for the newest, which may be of the slot under
    way. coverage is the share of expected samples present (0..1), completeness the share of the workload's known pods that
    reported (1.0 where the source is not per pod). saturated are the times at which replicas could not do all that was
    asked: demand was at least the sample then.
    """

    times: tuple[datetime, ...]
    values: tuple[float, ...]
    step: timedelta
    coverage: float
    completeness: float = 1.0
    warnings: tuple[str, ...] = ()
    saturated: tuple[datetime, ...] = ()

    @property
    def as_of(self) -> datetime:
        """When the newest sample was taken."""
        return self.times[-1]

    def doubt(self, now: datetime, wanted: Outlooking) -> str:
        """Why this is too thin to decide from, starting with a reason of api.reasons and ": "; "" where it is not.

        It names no age and no instant: they would make news of every round in which nothing happened.
        """
        age = now - self.as_of if self.times else None
        if age is None or age > wanted.max_age:
            since = f"the newest sample is older than {span(wanted.max_age)} (forecast.maxAge)"
            return f"MetricsStale: {since if self.times else 'there are no samples'}"
        if age < -max(self.step, CLOCKS):
            return "MetricsImplausible: the newest sample is from the future; do the clocks of this host and of Prometheus agree?"
        if self.completeness < MIN_COMPLETENESS:
            return f"MetricsPartial: only {self.completeness:.0%} of its pods report; check their scrape targets"
        if self.warnings:
            return self._warned(self.warnings[0])
        return self._gaps(wanted)

    def _warned(self, said: str) -> str:
        """A store that warns (Thanos, Mimir) has left data out; our own warnings name their reason themselves."""
        return said if said.startswith("Metrics") else f"MetricsPartial: the store warns: {said}"

    def _gaps(self, wanted: Outlooking) -> str:
        held, needed = self.times[-1] - self.times[0], wanted.warm_up
        if held < needed:
            return f"MetricsWarming: there is less than {span(needed)} of history yet"
        if self.coverage < wanted.min_coverage:
            return (
                f"MetricsPartial: only {self.coverage:.0%} of the samples are there, {wanted.min_coverage:.0%} needed"
            )
        return ""


_UNITS = {
    Preset.CPU: ("core", "cores"),
    Preset.MEMORY: ("GiB", "GiB"),
    Preset.GPU: ("GPU", "GPUs"),
    Preset.VLLM: ("token/s", "tokens/s"),
    Preset.TRITON: ("request/s", "requests/s"),
    Preset.KSERVE: ("request/s", "requests/s"),
    Preset.NGINX: ("request/s", "requests/s"),
    Preset.ENVOY: ("request/s", "requests/s"),
    Preset.ISTIO: ("request/s", "requests/s"),
    Preset.QUERY: ("unit/s", "units/s"),
}
_GIB = 2**30


def amount(value: float, preset: Preset) -> str:
    """An amount of demand for people, in the preset's unit and to three digits: "1.5 cores", "1,900 units/s"."""
    figure = value / _GIB if preset is Preset.MEMORY else value
    digits = f"{Decimal(f'{figure:.0f}' if figure >= 1000 else f'{figure:.3g}'):,f}"
    return f"{digits} {_UNITS[preset][digits != '1']}"


def span(time: timedelta) -> str:
    """A length of time for people: 45 s, 12 min, 3.5 h."""
    seconds = time.total_seconds()
    if seconds < 120:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.1f} h"


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """What a way of sizing would have cost over the replayed time: replica-hours a day, and the share of slots that were short."""

    name: str
    hours: float
    short: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """The last days replayed: the way in force first, then what other tools would have done, on the same demand.

    lead is what the lead alone costs in replica-hours a day, even to one who knows the future. price is that of a
    replica-hour.
    """

    days: float
    played: tuple[Played, ...]
    lead: float
    price: Rate | Missing


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizing:
    """What a workload is sized for, and why.

    level is the quantile, None where another tool's rule was cheapest; wanted is the demand that goes with it, held the
    highest such wish of late, or of the coming `idle` time in which giving up and starting again would cost more than keeping; a
    step down does not go below it. kept is the share of the `windows` of the last week that
    stayed below their 95 % quantile. ahead are the peaks of the next 24 hours at the level, from the hour under way on.
    """

    level: float | None
    why: str
    wanted: float
    held: float
    lead: timedelta
    lead_why: str
    kept: float = 1.0
    windows: int = 0
    replay: Replay | None = None
    ahead: tuple[float, ...] = ()
    idle: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """The peak of demand over the lead time, as quantiles: {0.5: 3.1, 0.95: 4.0}, never decreasing in the level.

    estimator and basis say what it was made of ("recent peak of 24 h", ...), for people.
    """

    quantiles: Mapping[float, float]
    estimator: str
    basis: str
    now: float
    sizing: Sizing | None = None

    @property
    def level(self) -> float | None:
        """The quantile that is sized for; 0.95 where nobody has said more, None where it is no quantile."""
        return self.sizing.level if self.sizing else USUAL

    @property
    def wanted(self) -> float:
        """The demand to size for."""
        return self.sizing.wanted if self.sizing else self.at(USUAL)

    def at(self, level: float) -> float:
        """The value of the smallest stored level at or above `level`; the highest one above them all."""
        return over(self.quantiles, level)


def over(quantiles: Mapping[float, float], level: float) -> float:
    """The value of the smallest level at or above `level`; the highest one above them all."""
    levels = sorted(quantiles)
    return quantiles[next((x for x in levels if x >= level - 1e-9), levels[-1])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """A forecast per workload, or why there is none. `Missing` means: keep at least what runs now.

    requests says what the containers of right-sized workloads should ask for, or why that is not known. paces is what replicas were
    seen to do at full use, by accelerator; of a workload without evidence it is empty, Missing where that could not be read.
    """

    forecasts: Mapping[Ref, Forecast | Missing]
    requests: Mapping[Ref, tuple[Advice, ...] | Missing] = field(default_factory=dict)
    paces: Mapping[Ref, Mapping[str, Pace] | Missing] = field(default_factory=dict)

"""The spec of a CostPolicy: what is governed, how far the operator may go, and what a move must bring."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, ClassVar

from pydantic import Field

from isocost.api.base import LIST_TYPE, Model, Rule, keyed
from isocost.api.pools import Pool
from isocost.api.words import Currency, Duration, Figure, ObjectName, Percent, Positive, Share, seconds
from isocost.api.workloads import Workload
from isocost.world.policy import Mode


class PriceBookRef(Model):
    """A PriceBook by name."""

    sample: ClassVar[Mapping[str, Any]] = {"name": "prices"}

    name: ObjectName
    """The PriceBook's name."""


class Objective(Model):
    """What is minimised."""

    currency: Currency = "USD"
    """The currency of every amount in this policy and its status; the price book must be in it too."""


class CostLimit(Model):
    """Limits of money."""

    sample: ClassVar[Mapping[str, Any]] = {"hourly": 50}
    hourly: Positive
    """The most that all governed nodes together may cost an hour, in the objective's currency."""


class Limits(Model):
    """What must not be passed."""

    sample: ClassVar[Mapping[str, Any]] = {"cost": CostLimit.sample}

    cost: CostLimit | None = None
    """Limits of money."""


class Budget(Model):
    """How many nodes may be disrupted at once."""

    sample: ClassVar[Mapping[str, Any]] = {"nodes": "10%"}
    nodes: Share
    """The number, or the share of the governed nodes, that may be cordoned or draining at once; 0 forbids removals."""


class MinSavings(Model):
    """What a plan must at least save. Both must be reached."""

    percent: Percent = "5"
    """In percent of the present cost."""
    amount_per_month: Figure | None = None
    """In the objective's currency, over a month of 730 hours."""


class Disruption(Model):
    """How much may be moved at once, and what a move must bring."""

    budgets: tuple[Budget, ...] = Field(
        default=(Budget(nodes="10%"),), min_length=1, max_length=1, json_schema_extra={LIST_TYPE: "atomic"}
    )
    """How many nodes may be disrupted at once: one entry."""
    min_savings: MinSavings = MinSavings()
    """What a plan must at least save. Plans that only add what demand needs are exempt."""
    payback_period: Duration = "24h"
    """The time within which a plan's saving must have repaid the cost of switching."""
    switch_cost_per_pod: Figure = "0"
    """What moving one pod costs (image pull, model load, lost work), in the objective's currency."""


class Estimator(StrEnum):
    """How demand is forecast."""

    RECENT_PEAK = "RecentPeak"
    ENSEMBLE = "Ensemble"
    SEASONAL_NAIVE = "SeasonalNaive"


class Forecast(Model):
    """How demand is read and forecast."""

    rules: ClassVar = (
        Rule(
            cel="duration(self.step) >= duration('5s') && duration(self.lookback) >= duration(self.step)",
            holds=lambda f: seconds(f.step) >= 5 and seconds(f.lookback) >= seconds(f.step),
            message="step must be at least 5s, and lookback at least one step",
            good={"step": "30s", "lookback": "6h"},
            bad={"step": "10m", "lookback": "1m"},
        ),
        Rule(
            cel="duration(self.lookback) <= duration('720h')",
            holds=lambda f: seconds(f.lookback) <= 720 * 3600,
            message="lookback can be 720h (30 days) at most",
            good={"lookback": "168h", "step": "5m"},
            bad={"lookback": "9000h", "step": "1h"},
        ),
    )

    lookback: Duration = "336h"
    """How far back demand is read."""
    step: Duration = "5m"
    """The distance of the samples."""
    estimator: Estimator = Estimator.ENSEMBLE
    """Ensemble (learns which of many guesses fits each workload; RecentPeak until the history holds 48 h), RecentPeak (the
    highest quantiles of the look-back), or SeasonalNaive (the same hours of days before)."""
    max_age: Duration = "5m"
    """The age up to which the newest sample counts as the present; beyond it nothing is taken away."""
    min_coverage_percent: int = Field(default=90, ge=1, le=100)
    """The share of expected samples that must be there, in percent; below it nothing is taken away."""


class CostPolicySpec(Model):
    """What the operator is asked to do."""

    sample: ClassVar[Mapping[str, Any]] = {"workloads": [Workload.sample], "priceBookRef": PriceBookRef.sample}
    rules: ClassVar = (
        Rule(
            cel="!has(self.pools) || size(self.pools) == 0 || has(self.priceBookRef)",
            holds=lambda s: not s.pools or s.price_book_ref is not None,
            message="pools need prices: give priceBookRef",
            good={"pools": [Pool.sample], "priceBookRef": PriceBookRef.sample},
            bad={"pools": [Pool.sample]},
        ),
        Rule(
            cel="duration(self.interval) >= duration('5s')",
            holds=lambda s: seconds(s.interval) >= 5,
            message="interval must be at least 5s",
            good={**sample, "interval": "30s"},
            bad={**sample, "interval": "1s"},
        ),
        Rule(
            cel="duration(self.planExpiry) >= duration('1m')",
            holds=lambda s: seconds(s.plan_expiry) >= 60,
            message="planExpiry must be at least 1m: a person has to read the plan",
            good={**sample, "planExpiry": "8h"},
            bad={**sample, "planExpiry": "10s"},
        ),
    )

    mode: Mode = Mode.RECOMMEND
    """Observe (watch only), Recommend (write CostPlans, which you may approve) or Enforce (carry them out)."""
    paused: bool = False
    """Stops all moves, also of a plan under way; the status is kept up to date."""
    interval: Duration = "1m"
    """How often to look and decide."""
    workloads: tuple[Workload, ...] = keyed("name", 50)
    """The workloads that are sized. Each belongs to one policy only."""
    pools: tuple[Pool, ...] = keyed("name", 20)
    """The node pools that are sized. Each belongs to one policy only."""
    price_book_ref: PriceBookRef | None = None
    """Where prices are found."""
    objective: Objective = Objective()
    """What is minimised."""
    limits: Limits = Limits()
    """What must not be passed."""
    disruption: Disruption = Disruption()
    """How much may be moved at once, and what a move must bring."""
    forecast: Forecast = Forecast()
    """How demand is read and forecast."""
    plan_expiry: Duration = "1h"
    """How long a proposed plan may be approved."""
    manual_override: Duration = "1h"
    """How long a workload or pool is left alone after somebody else has set its replicas."""

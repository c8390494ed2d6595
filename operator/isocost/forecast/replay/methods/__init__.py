"""Ways of sizing replicas that are in use elsewhere, reduced to what decides: each a function of demand seen so far and one knob.

They are models of the named tools and no more: each docstring says what was taken over. They see demand as it is, even
where they would see it cut off at 100 % of what serves, and may go to zero; both favours them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from isocost.forecast.replay.methods.autopilot import autopilot
from isocost.forecast.replay.methods.crane import crane
from isocost.forecast.replay.methods.dynamo import arima, constant, kalman
from isocost.forecast.replay.methods.hpa import aws, hpa_1h, hpa_5m, keda
from isocost.forecast.replay.methods.usage import krr, vpa
from isocost.forecast.replay.trial import Floats, Trial


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """decide(trial)(knob) gives the replicas wanted at the end of each slot; more of the knob is less capacity where
    `tighter`, else more. default is the tool's own setting; knobs are what may be tried in hindsight."""

    name: str
    decide: Callable[[Trial], Callable[[float], Floats]]
    default: float
    knobs: tuple[float, ...]


def _spread(low: float, high: float, count: int = 49) -> tuple[float, ...]:
    """Evenly in ratio, rounded to what one would write."""
    return tuple(float(f"{low * (high / low) ** (i / (count - 1)):.3g}") for i in range(count))


TARGETS = tuple(reversed(_spread(0.04, 1.2)))
FACTORS = _spread(0.3, 30.0)

METHODS = (
    Method(name="hpa-5m", decide=hpa_5m, default=0.7, knobs=TARGETS),
    Method(name="hpa-1h", decide=hpa_1h, default=0.7, knobs=TARGETS),
    Method(name="keda-queue", decide=keda, default=0.7, knobs=TARGETS),
    Method(name="aws-like", decide=aws, default=0.7, knobs=TARGETS),
    Method(name="vpa-like", decide=vpa, default=1.15, knobs=FACTORS),
    Method(name="krr-like", decide=krr, default=1.0, knobs=FACTORS),
    Method(name="autopilot-like", decide=autopilot, default=20.0, knobs=_spread(0.5, 1e5)),
    Method(name="crane-dsp", decide=crane, default=1.2, knobs=FACTORS),
    Method(name="dynamo-constant", decide=constant, default=1.0, knobs=FACTORS),
    Method(name="arima", decide=arima, default=1.0, knobs=FACTORS),
    Method(name="kalman", decide=kalman, default=1.0, knobs=FACTORS),
)
"""Knobs go from the least capacity to the most."""

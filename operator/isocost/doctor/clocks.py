"""Whether the clocks of this machine, the API server and Prometheus agree: ages of samples and prices rest on them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from isocost.doctor.facts import Facts
from isocost.doctor.finding import Finding, bad, good, unknown, warn
from isocost.units import Missing
from isocost.world.demand import span

SLIGHT, GROSS = timedelta(seconds=5), timedelta(seconds=30)
"""A Date header counts whole seconds; samples more than 30 s ahead are rejected (observe.metrics.AHEAD)."""
DO = "chronyc tracking (or timedatectl timesync-status), on the machine that is off"


def check(facts: Facts) -> Iterator[Finding]:
    """The API server's clock, and Prometheus' where it was asked."""
    yield _one("API server", facts.server, facts.now)
    if facts.url and isinstance(facts.store, datetime):
        yield _one("Prometheus clock", facts.store, facts.now)


def _one(name: str, there: datetime | Missing, now: datetime) -> Finding:
    if isinstance(there, Missing):
        return unknown(name, f"its clock could not be read: {there.reason}", "kubectl get --raw /version -v 8")
    off = abs(there - now)
    said = f"its clock is {span(off)} {'ahead of' if there > now else 'behind'} this machine's"
    if off > GROSS:
        return bad(name, f"{said}; samples and prices will be taken for stale or for future ones", DO)
    if off > SLIGHT:
        return warn(name, said, DO)
    return good(name, f"its clock agrees with this machine's to within {span(SLIGHT)}")

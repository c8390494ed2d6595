"""Several queries at once, under one deadline for the round.

A few threads are enough: Prometheus is the one that must not be overwhelmed, not we. A query that is not answered by the
deadline counts as timed out, and those not yet sent are not sent at all, so one slow store cannot stretch a round.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import datetime, timedelta

from isocost.observe.metrics import Answer, Metrics, MetricsError, TimedOut

WORKERS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One range query."""

    query: str
    start: datetime
    end: datetime
    step: timedelta


def gather(metrics: Metrics, asks: Sequence[Ask], *, seconds: float) -> tuple[Answer | MetricsError, ...]:
    """The answer to each, in order, or why there is none. Equal asks are sent once. Never raises a MetricsError.

    Returns within `seconds`; a thread that is still waiting then ends with its own time-out.
    """
    distinct = tuple(dict.fromkeys(asks))
    if not distinct:
        return ()
    pool = ThreadPoolExecutor(max_workers=min(WORKERS, len(distinct)), thread_name_prefix="metrics")
    try:
        futures = {ask: pool.submit(_asked, metrics, ask) for ask in distinct}
        wait(futures.values(), timeout=seconds)
        known = {ask: _taken(future, seconds) for ask, future in futures.items()}
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
    return tuple(known[ask] for ask in asks)


def _asked(metrics: Metrics, ask: Ask) -> Answer | MetricsError:
    try:
        return metrics.range(ask.query, ask.start, ask.end, ask.step)
    except MetricsError as error:
        return error


def _taken(future: Future[Answer | MetricsError], seconds: float) -> Answer | MetricsError:
    if not future.done():
        return TimedOut(f"the metrics store did not answer all queries within {seconds:g} s; is it overloaded?")
    return future.result()

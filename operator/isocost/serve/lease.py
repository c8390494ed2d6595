"""Who leads: a state machine over the record of one Lease, without clock, network or thread.

One process writes to the cluster, the others stand by. Who it is says a Lease object that its holder renews. Clocks of
two machines are never compared: whoever does not hold the Lease waits until its record has not changed for the whole
duration, by its own monotonic clock, and the holder stops writing earlier, `renew` seconds after it *sent* the last
renewal that succeeded. Between the two lies the time in which a write that was begun in time may still be under way.

    holder       sends renewal ----- renew (10 s) ----> begins no more writes
    others            see it ------------ lease (15 s) ------------> may take over

The API server compares resource versions, so of two that take the Lease at once only one gets it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """Seconds, as client-go has them: others wait for `lease`, the holder writes for `renew` after a renewal, which it
    tries every `retry`. A write must have its answer `margin` before others may take over."""

    lease: float = 15.0
    renew: float = 10.0
    retry: float = 2.0
    margin: float = 1.0

    def __post_init__(self) -> None:
        if not 0 < self.retry < self.renew < self.lease - self.margin:
            raise ValueError(f"a Lease needs retry < renew < lease - margin, and it has {self}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A Lease as it was read. number is spec.leaseTransitions; holder is "" where it was given back."""

    holder: str
    number: int
    version: str
    uid: str
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What one process knows. record has not changed since `since` (its own monotonic seconds), None: there is no Lease.

    number is the leadership that is ours, or None; writes may begin before `until`.
    """

    record: Record | None = None
    since: float = 0.0
    number: int | None = None
    until: float = 0.0

    def leads(self, now: float) -> bool:
        """Whether writes may begin now."""
        return self.number is not None and now < self.until


class Action(Enum):
    """What to do about the Lease."""

    CREATE = "create"
    TAKE = "take"
    RENEW = "renew"
    WAIT = "wait"


def observe(state: State, record: Record | None, me: str, now: float) -> State:
    """After reading the Lease (None: there is none). A leadership that the record does not bear out is over."""
    if record is None:
        return State(since=now)
    fresh = state.record is None or record.version != state.record.version
    seen = replace(state, record=record, since=now if fresh else state.since)
    return seen if state.number is None or _same(state, record, me) else replace(seen, number=None)


def _same(state: State, record: Record, me: str) -> bool:
    uid = state.record.uid if state.record else record.uid
    return (record.holder, record.number, record.uid) == (me, state.number, uid)


def held(record: Record, sent: float, terms: Terms) -> State:
    """After our write of the Lease succeeded; sent is when it was sent, since others may count from then on."""
    return State(record=record, since=sent, number=record.number, until=sent + terms.renew)


def decide(state: State, me: str, now: float, terms: Terms) -> Action:
    """What to do next. A Lease that names us and is not renewed by this process is that of our predecessor: it is dead."""
    record = state.record
    if record is None:
        return Action.CREATE
    if record.holder == me:
        return Action.RENEW if state.leads(now) else Action.TAKE
    if not record.holder or now - state.since >= max(terms.lease, record.seconds):
        return Action.TAKE
    return Action.WAIT


def room(state: State, now: float, terms: Terms) -> float:
    """Seconds that a write begun now may take, so that its answer is there before another may lead; 0 when we do not."""
    if not state.leads(now):
        return 0.0
    return state.until - terms.renew + terms.lease - terms.margin - now

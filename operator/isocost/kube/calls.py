"""When a call is repeated, and when it must not be.

Reads are repeated after any failure of the server or the network. Writes are repeated only where the server says that
it did not look at them: 429, and 503 with Retry-After, which is how API priority and fairness turns work away. A write
whose answer is lost is never repeated, because the second one could undo what someone did in between. Waiting is
jittered, so that many clients do not come back at once, and ends at a deadline.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from isocost.kube.errors import Ambiguous, ApiError, Throttled, Unavailable
from isocost.kube.refusal import refusal
from isocost.kube.wire import Lost, Request, Response, Transport, Unreached


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long to wait, in seconds: for one answer, for a call with its repeats, and between repeats at first and last."""

    answer: float = 15.0
    call: float = 45.0
    first: float = 0.25
    last: float = 8.0

    def pause(self, attempt: int, jitter: float) -> float:
        """Seconds before the next attempt, between half and all of a doubling step; `jitter` is in [0, 1)."""
        step = min(self.last, self.first * 2.0 ** min(attempt, 16))
        return step * (0.5 + jitter / 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A request, whether it can change anything, and whom an error message should name."""

    request: Request
    write: bool
    kind: str = ""
    name: str = ""


Hook = Callable[[Request], None]


def ignore(request: Request) -> None:
    """The hook that does nothing."""


Limit = Callable[[], float]
"""asked just before each write: the seconds that it may take; raises to forbid it"""


def unlimited() -> float:
    """The limit that is none."""
    return math.inf


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Sends calls. `gate` runs before each write and may raise to stop it; `after` runs once it was answered.

    `limit` is asked last, just before a write is sent, and bounds its time: who writes as a leader must have the answer
    before another may lead.
    """

    transport: Transport
    clock: Callable[[], float]
    sleep: Callable[[float], None]
    jitter: Callable[[], float]
    patience: Patience
    gate: Hook
    after: Hook
    limit: Limit = unlimited

    def run(self, call: Call) -> bytes:
        """The body of the answer. Raises an ApiError once the call may not be repeated or time has run out."""
        end = self.clock() + self.patience.call
        attempt = 0
        while True:
            error = self._attempt(call, end)
            if isinstance(error, bytes):
                return error
            pause = self._pause(call, error, attempt)
            if pause is None or self.clock() + pause >= end:
                raise error
            self.sleep(pause)
            attempt += 1

    def _attempt(self, call: Call, end: float) -> bytes | ApiError:
        answer = self._send(call, max(0.1, min(self.patience.answer, end - self.clock())))
        if isinstance(answer, ApiError):
            return answer
        if answer.status < 300:
            return answer.body
        return refusal(answer, write=call.write, kind=call.kind, name=call.name)

    def _send(self, call: Call, timeout: float) -> Response | ApiError:
        if call.write:
            self.gate(call.request)
            timeout = min(timeout, self.limit())
        try:
            response = self.transport.send(call.request, timeout)
        except Unreached as error:
            return Unavailable(str(error), kind=call.kind, name=call.name)
        except Lost as error:
            loss = Ambiguous if call.write else Unavailable
            return loss(str(error), kind=call.kind, name=call.name)
        if call.write:
            self.after(call.request)
        return response

    def _pause(self, call: Call, error: ApiError, attempt: int) -> float | None:
        if not _repeatable(call, error):
            return None
        return max(error.retry_after or 0.0, 0.0) + self.patience.pause(attempt, self.jitter())


def _repeatable(call: Call, error: ApiError) -> bool:
    if isinstance(error, Throttled):
        return True
    if call.write:
        return error.status == 503 and error.retry_after is not None
    return isinstance(error, Unavailable)

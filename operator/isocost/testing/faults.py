"""Faults on purpose: in front of the store, by the number or the kind of a call, and around the writes of a client.

Every call to the fake API server has a number, so a test can walk through all of them and break each in turn. What a
fault does is a value; the server and its transport carry it out without sleeping in the process.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from isocost.kube.wire import Request
from isocost.testing.refused import Object, Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Refuse:
    """Answer with a failure instead of doing the call; `after` is Retry-After in seconds."""

    code: int
    reason: str = ""
    message: str = "injected"
    after: int | None = None
    causes: tuple[Object, ...] = ()

    def error(self) -> Refused:
        """The refusal to raise."""
        return Refused(self.code, self.reason, self.message, causes=self.causes, after=self.after)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """Break the connection; `done` says that the call was carried out before its answer was lost."""

    done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hang:
    """Never answer: over HTTP until the server stops, in process as a time-out at once. `done` as for Cut."""

    done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stale:
    """Answer a list as it was so many versions ago."""

    back: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip:
    """Leave out so many objects after this page of a list, silently."""

    count: int


Effect = Refuse | Cut | Hang | Stale | Skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call as the server saw it, numbered from 1; `status` is 0 until it was answered."""

    number: int
    verb: str
    resource: str
    namespace: str = ""
    name: str = ""
    subresource: str = ""
    manager: str = ""
    body: bytes = b""
    status: int = 0

    @property
    def write(self) -> bool:
        """Whether it can change an object."""
        return self.verb not in ("get", "list", "watch", "review")


@dataclass(slots=True, kw_only=True)
class _Rule:
    effect: Effect
    test: Callable[[Call], bool]
    left: int | None


@dataclass(slots=True, kw_only=True)
class Faults:
    """The faults to come; each is used up after its `times`, or never where that is None."""

    rules: list[_Rule] = field(default_factory=list)

    def add(
        self,
        effect: Effect,
        *,
        number: int | None = None,
        verb: str = "",
        resource: str = "",
        subresource: str | None = None,
        test: Callable[[Call], bool] = lambda call: True,
        times: int | None = 1,
    ) -> None:
        """Break the calls that match all that is given; `resource` is the plural, as in `pods`."""

        def matches(call: Call) -> bool:
            return (
                number in (None, call.number)
                and verb in ("", call.verb)
                and resource in ("", call.resource)
                and subresource in (None, call.subresource)
                and test(call)
            )

        self.rules.append(_Rule(effect=effect, test=matches, left=times))

    def take(self, call: Call) -> Effect | None:
        """The effect on this call, if any; the first rule that matches counts."""
        for rule in self.rules:
            if rule.left != 0 and rule.test(call):
                rule.left = None if rule.left is None else rule.left - 1
                return rule.effect
        return None

    def clear(self) -> None:
        """No more faults."""
        self.rules.clear()


class Killed(BaseException):
    """The process died here. Not an Exception, so that no handler of the operator can live through it."""


@dataclass(slots=True, kw_only=True)
class Kill:
    """Die just `before` or just `after` the k-th write: give `gate` and `done` to a Client as its hooks."""

    before: int | None = None
    after: int | None = None
    writes: int = 0

    def gate(self, request: Request) -> None:
        """Called before each write."""
        self.writes += 1
        if self.writes == self.before:
            raise Killed(f"before write {self.writes}: {request.method} {request.target}")

    def done(self, request: Request) -> None:
        """Called after each answered write."""
        if self.writes == self.after:
            raise Killed(f"after write {self.writes}: {request.method} {request.target}")

"""What the API server can say no with, in words a user understands.

One class per thing that a caller decides differently. A refused eviction and a throttled client both arrive as 429, but
the first waits for pods and the second for a few seconds, so they are `Blocked` and `Throttled`. `Ambiguous` stands for
a write that may or may not have happened: nothing is repeated, the next round reads what is true.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """One detail of a refusal: for an apply conflict, `field` is the path and `message` names the other manager."""

    reason: str = ""
    message: str = ""
    field: str = ""


class ApiError(Exception):
    """The API server refused a call. `status` is the HTTP code, or 0 where no answer came."""

    plain = "refused the request"

    def __init__(
        self,
        message: str,
        *,
        status: int = 0,
        reason: str = "",
        kind: str = "",
        name: str = "",
        causes: tuple[Cause, ...] = (),
        after: float | None = None,
    ) -> None:
        self.status = status
        self.reason = reason
        self.message = message
        self.kind = kind
        self.name = name
        self.causes = causes
        self.retry_after = after
        super().__init__(self._text())

    def _text(self) -> str:
        what = " ".join(word for word in (self.kind, self.name) if word) or "this call"
        code = f" ({self.status})" if self.status else ""
        return f"{what}: the API server {self.plain}{code}: {self.message}"


class NotFound(ApiError):
    """The object, or the whole kind, does not exist there."""

    plain = "has no such object or kind"


class Conflict(ApiError):
    """The object changed since it was read, or a precondition or field ownership stands against the write."""

    plain = "refused the write because the object is not as expected"


class Exists(Conflict):
    """An object of that name is there already."""

    plain = "has an object of that name already"


class Gone(ApiError):
    """The version or continue token is too old."""

    plain = "no longer keeps that version of the list"


class Forbidden(ApiError):
    """The operator's account lacks the right."""

    plain = "says that the operator's account may not do this"


class Denied(ApiError):
    """An admission webhook or policy, a LimitRange or a ResourceQuota said no. More rights would not help; whoever runs it decides."""

    plain = "passed on a refusal at admission"


class Unauthorized(ApiError):
    """The credentials were not accepted."""

    plain = "did not accept the credentials"


class Invalid(ApiError):
    """The object breaks a rule of its kind."""

    plain = "found the object invalid"


class Throttled(ApiError):
    """The server asks for fewer calls; `retry_after` is in seconds, where it said so."""

    plain = "asks to slow down"


class Blocked(ApiError):
    """The eviction would break a PodDisruptionBudget, now."""

    plain = "refused the eviction to keep a PodDisruptionBudget"


class Unavailable(ApiError):
    """The server cannot be reached, or cannot answer a read."""

    plain = "is not available"


class Ambiguous(ApiError):
    """A write was sent and its outcome is unknown; read again before writing again."""

    plain = "may or may not have done the write"

"""From an HTTP answer to the exception that stands for it.

The class follows the status code first and the `reason` of the body second. Whether a failure of the server itself is
`Unavailable` or `Ambiguous` depends on the call: a read changed nothing, while a write answered by 500 or 504 may have
reached the store (an etcd time-out does exactly this).
"""

import re

import msgspec

from isocost.kube.errors import (
    Ambiguous,
    ApiError,
    Blocked,
    Cause,
    Conflict,
    Denied,
    Exists,
    Forbidden,
    Gone,
    Invalid,
    NotFound,
    Throttled,
    Unauthorized,
    Unavailable,
)
from isocost.kube.wire import Response


class _Cause(msgspec.Struct):
    reason: str = ""
    message: str = ""
    field: str = ""


class _Details(msgspec.Struct, rename={"wait": "retryAfterSeconds"}):
    causes: list[_Cause] = []
    wait: float = 0


class _Status(msgspec.Struct):
    reason: str = ""
    message: str = ""
    details: _Details | None = None


_status = msgspec.json.Decoder(_Status).decode


_CLASSES: dict[int, type[ApiError]] = {
    400: Invalid,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    410: Gone,
    422: Invalid,
    429: Throttled,
}
_ADMISSION = re.compile(
    r"""^admission webhook "[^"]*" denied the request|ValidatingAdmissionPolicy '[^']*' .*denied request"""
    r"""| is forbidden: (exceeded|failed) quota: | (minimum|maximum) \S+ usage per | max limit to request ratio per """
)
_TWO_BUDGETS = "more than one PodDisruptionBudget"


def refusal(response: Response, *, write: bool, kind: str = "", name: str = "") -> ApiError:
    """The exception for an answer of status 300 or above; `write` says whether the call could change anything."""
    status = _read(response.body)
    causes = _causes(status)
    return _class(response.status, status, causes, write)(
        status.message or _excerpt(response.body) or "no reason was given",
        status=response.status,
        reason=status.reason,
        kind=kind,
        name=name,
        causes=causes,
        after=_after(response, status),
    )


def _class(code: int, status: _Status, causes: tuple[Cause, ...], write: bool) -> type[ApiError]:
    if any(cause.reason == "DisruptionBudget" for cause in causes) or _TWO_BUDGETS in status.message:
        return Blocked
    if 400 <= code < 500 and _ADMISSION.search(status.message):
        return Denied
    if status.reason == "AlreadyExists":
        return Exists
    if any(cause.field == "metadata.uid" for cause in causes):
        return Conflict
    if code >= 500:
        return Ambiguous if write else Unavailable
    return _CLASSES.get(code, ApiError)


def _after(response: Response, status: _Status) -> float | None:
    header = response.headers.get("retry-after", "")
    if header.isdecimal():
        return float(header)
    return status.details.wait if status.details and status.details.wait else None


def _read(body: bytes) -> _Status:
    try:
        return _status(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return _Status()


def _causes(status: _Status) -> tuple[Cause, ...]:
    found = status.details.causes if status.details else []
    return tuple(Cause(reason=each.reason, message=each.message, field=each.field) for each in found)


def _excerpt(body: bytes) -> str:
    return body[:200].decode("utf-8", "replace").strip()

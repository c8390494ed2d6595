"""Refusals of the fake API server, worded and shaped as the real one words and shapes them."""

from collections.abc import Sequence
from typing import Any

import msgspec

Object = dict[str, Any]


class Refused(Exception):
    """An answer that is a Status of failure. `after` is Retry-After in seconds."""

    def __init__(
        self, code: int, reason: str, message: str, *, causes: Sequence[Object] = (), after: int | None = None
    ) -> None:
        super().__init__(message)
        self.code = code
        self.after = after
        details: Object = {"causes": list(causes)} if causes else {}
        if after is not None:
            details["retryAfterSeconds"] = after
        self.status: Object = {
            "kind": "Status",
            "apiVersion": "v1",
            "metadata": {},
            "status": "Failure",
            "message": message,
            "reason": reason,
            "details": details,
            "code": code,
        }

    def body(self) -> bytes:
        """The Status as JSON."""
        return msgspec.json.encode(self.status)


def missing(resource: str, name: str) -> Refused:
    """404: there is no such object."""
    return Refused(404, "NotFound", f'{resource} "{name}" not found')


def unserved() -> Refused:
    """404: there is no such resource at all."""
    return Refused(404, "NotFound", "the server could not find the requested resource")


def exists(resource: str, name: str) -> Refused:
    """409: the name is taken."""
    return Refused(409, "AlreadyExists", f'{resource} "{name}" already exists')


def modified(resource: str, name: str, why: str = "") -> Refused:
    """409: a version or precondition does not hold."""
    why = why or "the object has been modified; please apply your changes to the latest version and try again"
    return Refused(409, "Conflict", f'Operation cannot be fulfilled on {resource} "{name}": {why}')


def invalid(resource: str, name: str, field: str, why: str) -> Refused:
    """422: one field breaks a rule."""
    cause = {"reason": "FieldValueInvalid", "message": why, "field": field}
    return Refused(422, "Invalid", f'{resource} "{name}" is invalid: {field}: {why}', causes=[cause])


def expired(why: str) -> Refused:
    """410: a version or a continue token is too old."""
    return Refused(410, "Expired", why)


def forbidden(verb: str, resource: str) -> Refused:
    """403: the account lacks a right."""
    return Refused(403, "Forbidden", f'{resource} is forbidden: User "fake" cannot {verb} resource "{resource}"')


def malformed(why: str) -> Refused:
    """400: the request makes no sense."""
    return Refused(400, "BadRequest", why)


def encode(thing: Object) -> bytes:
    """An object as JSON."""
    return msgspec.json.encode(thing)

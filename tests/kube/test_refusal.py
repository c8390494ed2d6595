"""Answers of the API server become the errors that callers tell apart."""

import msgspec
import pytest

from isocost.kube.errors import (
    Ambiguous,
    ApiError,
    Blocked,
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
from isocost.kube.refusal import refusal
from isocost.kube.wire import Response

LEAST = "minimum memory usage per Container is 512Mi, but request is 256Mi"
RATIO = "cpu max limit to request ratio per Pod is 4, but provided ratio is 8.000000"


def answer(code: int, reason: str = "", *causes: dict[str, str], message: str = "why") -> Response:
    status = {"reason": reason, "message": message, "details": {"causes": list(causes)}}
    return Response(status=code, body=msgspec.json.encode(status))


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (answer(400), Invalid),
        (answer(401), Unauthorized),
        (
            answer(403, "Forbidden", message='pods "a" is forbidden: User "b" cannot patch resource "pods/resize"'),
            Forbidden,
        ),
        (answer(403, "Forbidden", message='pods "a" is forbidden: exceeded quota: all, requested: memory=1Gi'), Denied),
        (answer(403, "Forbidden", message=f'pods "a" is forbidden: {LEAST}'), Denied),
        (answer(403, "Forbidden", message=f'pods "a" is forbidden: [{RATIO}, {LEAST}]'), Denied),
        (answer(404, "NotFound"), NotFound),
        (answer(409, "Conflict"), Conflict),
        (answer(409, "AlreadyExists"), Exists),
        (answer(410, "Expired"), Gone),
        (answer(418), ApiError),
        (answer(422, "Invalid"), Invalid),
        (answer(422, "Invalid", {"field": "metadata.uid"}), Conflict),
        (answer(429, "TooManyRequests"), Throttled),
        (answer(429, "TooManyRequests", {"reason": "DisruptionBudget"}), Blocked),
        (answer(500, message="This pod has more than one PodDisruptionBudget, which ..."), Blocked),
        (answer(500, "InternalError"), Ambiguous),
    ],
)
def test_a_write_that_is_refused(response: Response, expected: type[ApiError]) -> None:
    assert type(refusal(response, write=True)) is expected


def test_a_read_that_fails_in_the_server_is_unavailable() -> None:
    assert type(refusal(answer(500, "InternalError"), write=False)) is Unavailable


def test_an_answer_that_is_no_status_is_quoted() -> None:
    error = refusal(Response(status=502, body=b"<html>Bad Gateway</html>"), write=False, kind="Pod", name="web")
    assert str(error) == "Pod web: the API server is not available (502): <html>Bad Gateway</html>"


def test_the_wait_comes_from_the_header_or_from_the_details() -> None:
    header = Response(status=429, headers={"retry-after": "3"}, body=b"{}")
    details = Response(status=429, body=b'{"details":{"retryAfterSeconds":5}}')
    assert refusal(header, write=True).retry_after == 3
    assert refusal(details, write=True).retry_after == 5
    assert refusal(Response(status=429), write=True).retry_after is None


def test_a_conflict_of_fields_names_the_manager_and_the_field() -> None:
    cause = {
        "reason": "FieldManagerConflict",
        "message": 'conflict with "helm" using apps/v1',
        "field": ".spec.replicas",
    }
    (found,) = refusal(answer(409, "Conflict", cause), write=True).causes
    assert (found.message, found.field) == ('conflict with "helm" using apps/v1', ".spec.replicas")

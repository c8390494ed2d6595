"""The events of a watch."""

from __future__ import annotations

import pytest

from isocost.kube.changes import event
from isocost.kube.errors import Gone, Unavailable

ADDED = b'{"type":"ADDED","object":{"n":1}}'
DELETED = b'{"type":"DELETED","object":{"n":2}}'
BOOKMARK = b'{"type":"BOOKMARK","object":{"metadata":{"resourceVersion":"9"}}}'
OLD = b'{"type":"ERROR","object":{"kind":"Status","code":410,"message":"too old resource version: 1 (5)"}}'
BAD = b'{"type":"ERROR","object":{"kind":"Status","code":500,"message":"etcd has no leader"}}'


def read(line: bytes) -> tuple[bytes, bool] | None:
    return event(line, "pods", lambda body: body)


def test_an_event_is_the_object_and_whether_it_still_matches() -> None:
    assert read(ADDED) == (b'{"n":1}', True)
    assert read(DELETED) == (b'{"n":2}', False)
    assert read(BOOKMARK) is None


@pytest.mark.parametrize(
    ("line", "error", "said"),
    [(OLD, Gone, "too old"), (BAD, Unavailable, "no leader"), (ADDED[:-9], Unavailable, "cannot be read")],
)
def test_what_is_no_event_is_an_error(line: bytes, error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        read(line)

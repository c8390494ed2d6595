"""The events of a watch that is over."""

from __future__ import annotations

import pytest

from isocost.kube.changes import changes
from isocost.kube.errors import Gone, Unavailable

ADDED = b'{"type":"ADDED","object":{"metadata":{"resourceVersion":"7"},"n":1}}'
DELETED = b'{"type":"DELETED","object":{"metadata":{"resourceVersion":"8"},"n":2}}'
BOOKMARK = b'{"type":"BOOKMARK","object":{"metadata":{"resourceVersion":"9"}}}'
OLD = b'{"type":"ERROR","object":{"kind":"Status","code":410,"message":"too old resource version: 1 (5)"}}'


def read(*lines: bytes):
    return changes(b"\n".join(lines), "5", "pods", lambda body: body)


def test_events_come_in_their_order_and_the_last_version_is_kept():
    found = read(ADDED, DELETED, BOOKMARK)
    assert [(b'"n":2' in body, still) for body, still in found.items] == [(False, True), (True, False)]
    assert found.version == "9"


def test_without_events_the_version_stays():
    assert (read().items, read().version) == ((), "5")


def test_a_version_that_is_too_old_is_gone():
    with pytest.raises(Gone, match="too old"):
        read(ADDED, OLD)


def test_half_a_line_is_no_event():
    with pytest.raises(Unavailable, match="cannot be read"):
        read(ADDED, DELETED[:-5])

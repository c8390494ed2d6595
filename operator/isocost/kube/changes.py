"""What a watch says: events, one a line."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from isocost.kube.decode import one
from isocost.kube.errors import Gone, Unavailable
from isocost.kube.port import Item


class _Status(msgspec.Struct):
    code: int = 0
    message: str = ""


class _Event(msgspec.Struct):
    type: str
    object: msgspec.Raw


def event(line: bytes, kind: str, decode: Callable[[bytes], Item]) -> tuple[Item, bool] | None:
    """The object as it became, and whether it still matches (False: it is gone, or no longer selected); None where nothing
    changed. Raises Gone, Unavailable."""
    found = one(line, _Event, kind, "")
    if found.type == "ERROR":
        status = one(bytes(found.object), _Status, kind, "")
        raise (Gone if status.code == 410 else Unavailable)(status.message, kind=kind)
    return None if found.type == "BOOKMARK" else (decode(bytes(found.object)), found.type != "DELETED")

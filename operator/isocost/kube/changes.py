"""What a watch says: events, one a line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import msgspec

from isocost.kube.errors import Gone, Unavailable

Item = TypeVar("Item")


class _Status(msgspec.Struct):
    code: int = 0
    message: str = ""


class _Event(msgspec.Struct):
    type: str
    object: msgspec.Raw


def event(line: bytes, kind: str, decode: Callable[[bytes], Item]) -> tuple[Item, bool] | None:
    """The object as it became, and whether it still matches (False: it is gone, or no longer selected); None where nothing
    changed. Raises Gone, Unavailable."""
    try:
        found = msgspec.json.decode(line, type=_Event)
    except msgspec.DecodeError as error:
        raise Unavailable(f"an event cannot be read: {error}", kind=kind) from error
    if found.type == "ERROR":
        status = msgspec.json.decode(found.object, type=_Status)
        raise (Gone if status.code == 410 else Unavailable)(status.message, kind=kind)
    return None if found.type == "BOOKMARK" else (decode(bytes(found.object)), found.type != "DELETED")

"""What a watch that ended by itself has said: events, one a line.

A watch is asked for so many seconds and read when it is over, like any other answer. So it needs no thread, and nothing is held open.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import msgspec

from isocost.kube.errors import Gone, Unavailable
from isocost.kube.port import Changes

Item = TypeVar("Item")


class _Meta(msgspec.Struct, rename="camel"):
    resource_version: str = ""


class _Head(msgspec.Struct):
    metadata: _Meta = msgspec.field(default_factory=_Meta)
    code: int = 0
    message: str = ""


class _Event(msgspec.Struct):
    type: str
    object: msgspec.Raw


def changes(body: bytes, version: str, kind: str, decode: Callable[[bytes], Item]) -> Changes[Item]:
    """The events after this version. Raises Gone, Unavailable."""
    found: list[tuple[Item, bool]] = []
    for line in body.splitlines():
        event, head = _read(line, kind)
        if event.type == "ERROR":
            gone = Gone if head.code == 410 else Unavailable
            raise gone(head.message, kind=kind)
        version = head.metadata.resource_version or version
        if event.type != "BOOKMARK":
            found.append((decode(bytes(event.object)), event.type != "DELETED"))
    return Changes(items=tuple(found), version=version)


def _read(line: bytes, kind: str) -> tuple[_Event, _Head]:
    try:
        event = msgspec.json.decode(line, type=_Event)
        return event, msgspec.json.decode(event.object, type=_Head)
    except msgspec.DecodeError as error:
        raise Unavailable(f"an event cannot be read: {error}", kind=kind) from error

"""Raw answers of the API server, decoded into just the fields that a reader names.

Who reads declares a msgspec Struct with those fields; everything else is skipped without becoming an object. What does not
fit it is refused as a whole: a list with a hole is worse than none.

msgspec looks a type's fields up when it is first decoded, and while it does so shows other threads what it has so far: where
they decode that type, too, they read a null pointer, and the process ends. So a type is looked up by one thread at a time,
before anybody decodes with it: here, or by a `msgspec.json.Decoder` that a module makes as it is imported. ruff bans the
functions of msgspec that look up as they go.
"""

from __future__ import annotations

import threading
from collections.abc import Hashable
from functools import cache
from typing import Any, Generic, TypeVar

import msgspec

from isocost.kube.errors import Unavailable

Item = TypeVar("Item")
_one_at_a_time = threading.Lock()


class _List(msgspec.Struct, Generic[Item]):
    items: list[Item] | None = None


class Page(Generic[Item]):
    """Decodes raw pages of one kind into lists of its items."""

    def __init__(self, kind: str, item: type[Item]) -> None:
        self._kind = kind
        self._decoder = _decoder(_List[item])  # type: ignore[valid-type]

    def __call__(self, body: bytes) -> list[Item]:
        """The items of a page. Raises Unavailable, which names the field, for what is not such a page."""
        try:
            found: _List[Item] = self._decoder.decode(body)
        except msgspec.DecodeError as error:
            raise Unavailable(f"a page of the list cannot be read: {error}", kind=self._kind) from error
        return found.items or []


def one(body: bytes, item: type[Item], kind: str, name: str) -> Item:
    """One object. Raises Unavailable, which names the field, for what cannot be read as such."""
    try:
        found: Item = _decoder(item).decode(body)  # type: ignore[arg-type]  # types are hashable
    except msgspec.DecodeError as error:
        raise Unavailable(f"its answer cannot be read: {error}", kind=kind, name=name) from error
    return found


@cache
def _decoder(item: Hashable) -> msgspec.json.Decoder[Any]:
    with _one_at_a_time:
        return msgspec.json.Decoder(item)

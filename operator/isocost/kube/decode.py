"""Raw answers of the API server, decoded into just the fields that a reader names.

Who reads declares a msgspec Struct with those fields; everything else is skipped without becoming an object. What does not
fit it is refused as a whole: a list with a hole is worse than none.
"""

from __future__ import annotations

from typing import Generic, TypeVar

import msgspec

from isocost.kube.errors import Unavailable

Item = TypeVar("Item")


class _List(msgspec.Struct, Generic[Item]):
    items: list[Item] | None = None


class Page(Generic[Item]):
    """Decodes raw pages of one kind into lists of its items."""

    def __init__(self, kind: str, item: type[Item]) -> None:
        self._kind = kind
        self._decoder = msgspec.json.Decoder(_List[item])  # type: ignore[valid-type]

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
        return msgspec.json.decode(body, type=item)
    except msgspec.DecodeError as error:
        raise Unavailable(f"its answer cannot be read: {error}", kind=kind, name=name) from error

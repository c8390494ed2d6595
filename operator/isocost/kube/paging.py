"""A consistent list in pages, or an error: never a list with a hole.

The server keeps the version of the first page for all that follow. Where it no longer can (410), where a page comes from
another version, or where the count of remaining objects does not add up, the list starts again from the beginning, once.
Pages that were read before are dropped with it, which is why decoding happens in here.
"""

from collections.abc import Callable, Mapping
from typing import TypeVar

import msgspec

from isocost.kube.errors import Gone, Unavailable
from isocost.kube.port import Listing

Page = TypeVar("Page")


class _Meta(msgspec.Struct, rename={"version": "resourceVersion", "token": "continue", "left": "remainingItemCount"}):
    version: str = ""
    token: str = ""
    left: int | None = None


class _Head(msgspec.Struct):
    metadata: _Meta
    items: list[msgspec.Raw] | None = None


_read = msgspec.json.Decoder(_Head).decode


class Torn(Unavailable):
    """Pages of one list do not belong together."""

    plain = "sent pages that do not fit together"


def collect(fetch: Callable[[Mapping[str, str]], bytes], limit: int, decode: Callable[[bytes], Page]) -> Listing[Page]:
    """All pages through `fetch`, which takes the paging parameters. Raises Gone or Torn at the second failure."""
    try:
        return _all(fetch, limit, decode)
    except (Gone, Torn):
        return _all(fetch, limit, decode)


def _all(fetch: Callable[[Mapping[str, str]], bytes], limit: int, decode: Callable[[bytes], Page]) -> Listing[Page]:
    body = fetch({"limit": str(limit)})
    first = head = _head(body)
    pages = [decode(body)]
    while head.metadata.token:
        body = fetch({"limit": str(limit), "continue": head.metadata.token})
        head = _fits(head, _head(body))
        pages.append(decode(body))
    return Listing(pages=tuple(pages), version=first.metadata.version)


def _head(body: bytes) -> _Head:
    try:
        return _read(body)
    except msgspec.DecodeError as error:
        raise Torn(f"a page is not the JSON of a list: {error}") from error


def _fits(last: _Head, page: _Head) -> _Head:
    """The page, if it continues the last one: same version, and the count of what is left shrinks by its length."""
    if page.metadata.version != last.metadata.version:
        raise Torn(f"version {page.metadata.version} follows {last.metadata.version}")
    left = page.metadata.left or 0
    if last.metadata.left is not None and (page.metadata.left is not None or not page.metadata.token):
        missing = last.metadata.left - len(page.items or ()) - left
        if missing:
            raise Torn(f"{abs(missing)} objects are {'missing' if missing > 0 else 'too many'}")
    return page

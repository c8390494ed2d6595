"""Snapshots as files: what a round knew, to be decided from again elsewhere.

The format is JSON with its name and version at the head. It is for reports of faults and for replays, between operators
of about the same age: an unknown field is an error rather than something silently left out of a decision.
"""

from __future__ import annotations

import json
from typing import Any

from isocost.api.codec import Unreadable, codec
from isocost.world.snapshot import Snapshot

FORMAT, VERSION = "isocost-snapshot", 1


class NotASnapshot(ValueError):
    """Bytes that hold no snapshot of this version; the message says why and what to do."""


def store(snapshot: Snapshot) -> bytes:
    """The snapshot as UTF-8 JSON, the same bytes for equal snapshots."""
    document = {"format": FORMAT, "version": VERSION, "snapshot": codec(Snapshot).write(snapshot)}
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def load(data: bytes) -> Snapshot:
    """The snapshot that was stored. Raises NotASnapshot."""
    document = _document(data)
    if document.get("version") != VERSION:
        found = document.get("version")
        raise NotASnapshot(
            f"the snapshot has version {found!r} and this isocost reads {VERSION}: use the isocost that wrote it"
        )
    try:
        held: Snapshot = codec(Snapshot).read(document.get("snapshot"))
    except Unreadable as error:
        raise NotASnapshot(f"the snapshot is damaged or from another isocost: snapshot{error}") from None
    return held


def _document(data: bytes) -> dict[str, Any]:
    try:
        document = json.loads(data)
    except RecursionError:
        raise NotASnapshot("not a snapshot: it is nested too deeply; write one with `isocost snapshot`") from None
    except ValueError as error:  # also text that is not UTF-8
        raise NotASnapshot(f"not a snapshot: no JSON ({error}); write one with `isocost snapshot`") from None
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise NotASnapshot(f"not a snapshot: no {FORMAT!r} at its head; write one with `isocost snapshot`")
    return document

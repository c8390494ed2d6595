"""Snapshot files: all that a round knew, as JSON that a person can read and a bug report can carry.

A file whose name ends in .gz is compressed. The first field names the format and its version, so that any other file is
refused with a word about what it is not.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

from isocost import __version__
from isocost.cli.codec import decode, encode
from isocost.world.snapshot import Snapshot

FORMAT = "isocostSnapshot"
VERSION = 1


class FileError(ValueError):
    """The file is not a snapshot that can be read; the message says why and what to do."""


def save(path: Path, snapshot: Snapshot) -> int:
    """Writes the snapshot and returns the file's size in bytes. Raises OSError."""
    document = {FORMAT: VERSION, "writtenBy": f"isocost {__version__}", "snapshot": encode(snapshot)}
    data = json.dumps(document, indent=1, ensure_ascii=False, allow_nan=False).encode() + b"\n"
    path.write_bytes(gzip.compress(data, mtime=0) if path.suffix == ".gz" else data)
    return path.stat().st_size


def load(path: Path) -> Snapshot:
    """The snapshot in the file. Raises FileError."""
    document = _json(path)
    if not isinstance(document, dict) or FORMAT not in document:
        raise FileError(f"{path} is not a snapshot. Make one with `isocost snapshot save FILE`.")
    if document[FORMAT] != VERSION:
        raise FileError(
            f"{path} has format {document[FORMAT]!r}, and this isocost reads {VERSION}. Use the isocost that wrote it."
        )
    try:
        snapshot: Snapshot = decode(Snapshot, document.get("snapshot"), "snapshot")
    except ValueError as error:
        raise FileError(f"{path}: {error}") from error
    return snapshot


def _json(path: Path) -> Any:
    try:
        data = path.read_bytes()
        return json.loads(gzip.decompress(data) if path.suffix == ".gz" else data)
    except FileNotFoundError:
        raise FileError(f"{path} does not exist. Make a snapshot with `isocost snapshot save FILE`.") from None
    except (OSError, EOFError) as error:
        raise FileError(f"{path} cannot be read: {error}") from error
    except ValueError as error:
        raise FileError(f"{path} is not JSON ({error}). Make a snapshot with `isocost snapshot save FILE`.") from error

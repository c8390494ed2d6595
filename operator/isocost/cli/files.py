"""Snapshot files: `api.storage` says what is in them, this says where they are. A name that ends in .gz is compressed."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path

from isocost.api.storage import NotASnapshot, store
from isocost.api.storage import load as read
from isocost.world.snapshot import Snapshot


class FileError(ValueError):
    """The file is not a snapshot that can be read; the message says which, why, and what to do."""


def save(path: Path, snapshot: Snapshot) -> int:
    """Writes the snapshot and returns the file's size in bytes. Raises OSError."""
    data = store(snapshot)
    return path.write_bytes(gzip.compress(data, mtime=0) if path.suffix == ".gz" else data)


def load(path: Path) -> Snapshot:
    """The snapshot in the file. Raises FileError."""
    try:
        data = path.read_bytes()
        return read(gzip.decompress(data) if path.suffix == ".gz" else data)
    except FileNotFoundError:
        raise FileError(f"{path} does not exist; make a snapshot with `isocost snapshot save FILE`") from None
    except NotASnapshot as error:
        raise FileError(f"{path}: {error}") from error
    except (OSError, EOFError, zlib.error) as error:
        raise FileError(f"{path} cannot be read: {error}") from error

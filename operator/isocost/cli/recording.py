"""Recorded series from a CSV file; a name that ends in .gz is compressed."""

from __future__ import annotations

import csv
import gzip
import zlib
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from isocost.cli.errors import Trouble

if TYPE_CHECKING:
    from isocost.forecast.recorded import Recording

SHAPE = "a series file is a CSV (or .csv.gz) with a time column and one column per series"


def recording(path: Path, step: timedelta | None) -> Recording:
    """The series in the file; what was mended is told on stderr. Raises Trouble."""
    from isocost.forecast.recorded import NotSeries, parse

    try:
        data = path.read_bytes()
        text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode()
        found = parse(text.splitlines(), step)
    except FileNotFoundError:
        raise Trouble(f"{path} does not exist", SHAPE) from None
    except NotSeries as error:
        raise Trouble(f"{path}: {error}", SHAPE) from error
    except (OSError, EOFError, zlib.error, csv.Error, UnicodeDecodeError) as error:
        raise Trouble(f"{path} cannot be read: {error}", SHAPE) from error
    for note in found.notes:
        click.echo(f"note: {path.name}: {note}", err=True)
    return found

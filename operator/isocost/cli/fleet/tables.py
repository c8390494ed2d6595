"""CSV tables: text in, rows of named cells out, every complaint with its file, line and column.

Spreadsheets write byte order marks, carriage returns and blank lines; all of them are taken. A column that nobody knows is refused
rather than skipped: it is most often a limit spelt wrongly, and a plan that ignores a limit is worse than none.
"""

from __future__ import annotations

import csv
import difflib
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, InvalidOperation

LARGEST = Decimal(10) ** 12


class TableError(ValueError):
    """The table cannot be read; the message says where and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of a table."""

    file: str
    line: int
    cells: dict[str, str]

    def text(self, column: str) -> str:
        return self.cells.get(column, "")

    def needed(self, column: str) -> str:
        """The cell, which must not be empty."""
        value = self.text(column)
        if not value:
            raise self.wrong(column, "is empty")
        return value

    def number(self, column: str, default: str = "") -> Decimal:
        """A number of at least 0. Without default the cell must be there."""
        text = self.text(column) or default or self.needed(column)
        try:
            value = Decimal(text)
        except InvalidOperation:
            raise self.wrong(column, f"{text!r} is not a number") from None
        if not value.is_finite():
            raise self.wrong(column, f"{text!r} is not a finite number")
        if value < 0:
            raise self.wrong(column, f"{text} is negative")
        if value > LARGEST:
            raise self.wrong(column, f"{text} is too large to be meant")
        return value

    def need(self, column: str, default: str = "") -> int:
        """A number in whole thousandths, rounded up."""
        return int((self.number(column, default) * 1000).to_integral_value(ROUND_CEILING))

    def room(self, column: str, default: str = "") -> int:
        """A number in whole thousandths, rounded down."""
        return int((self.number(column, default) * 1000).to_integral_value(ROUND_FLOOR))

    def whole(self, column: str, default: str = "") -> int:
        value = self.number(column, default)
        if value != value.to_integral_value():
            raise self.wrong(column, f"{self.text(column)} is not a whole number")
        return int(value)

    def limit(self, column: str, least: int = 0) -> int | None:
        """A whole number; None, for no limit, where the cell is empty."""
        if not self.text(column):
            return None
        value = self.whole(column)
        if value < least:
            raise self.wrong(column, f"{value} is less than {least}; leave it empty for no limit")
        return value

    def pairs(self, column: str) -> dict[str, str]:
        """k=v;k=v"""
        found: dict[str, str] = {}
        for part in filter(None, (p.strip() for p in self.text(column).split(";"))):
            key, sign, value = (p.strip() for p in part.partition("="))
            if not sign or not key:
                raise self.wrong(column, f"{part!r} is not of the form key=value")
            if found.get(key, value) != value:
                raise self.wrong(column, f"{key} cannot be both {found[key]!r} and {value!r}")
            found[key] = value
        return found

    def wrong(self, column: str, what: str) -> TableError:
        return TableError(f"{self.file}, line {self.line}, column {column}: {what}")


def rows(text: str, file: str, needed: Sequence[str], optional: Sequence[str]) -> Iterator[Row]:
    """The lines below the head. Raises TableError for an empty table, a column too many, twice or too few, a ragged line."""
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    head: list[str] | None = None
    try:
        for line in reader:
            cells = [cell.strip() for cell in line]
            if not any(cells):
                continue
            if head is None:
                head = _head(cells, file, needed, optional)
                continue
            if len(cells) != len(head):
                raise TableError(f"{file}, line {reader.line_num}: {len(cells)} cells under {len(head)} columns")
            yield Row(file=file, line=reader.line_num, cells=dict(zip(head, cells, strict=True)))
    except csv.Error as error:
        raise TableError(f"{file}, line {reader.line_num}: {error}") from None
    if head is None:
        raise TableError(f"{file} is empty; its first line must name the columns {', '.join(needed)}")


def _head(cells: list[str], file: str, needed: Sequence[str], optional: Sequence[str]) -> list[str]:
    known = (*needed, *optional)
    for name in cells:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
            meant = f"did you mean {near[0]}?" if near else f"known are {', '.join(known)}"
            raise TableError(f"{file}: unknown column {name!r}; {meant}")
        if cells.count(name) > 1:
            raise TableError(f"{file}: column {name} is there twice")
    if missing := [name for name in needed if name not in cells]:
        raise TableError(f"{file}: column {missing[0]} is missing; needed are {', '.join(needed)}")
    return cells

"""isocost prices lint: what is wrong with a price list."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from isocost.cli import params
from isocost.cli.errors import ERROR, Trouble, told
from isocost.cli.prices.ages import USUAL, max_age, on, today

if TYPE_CHECKING:
    from isocost.catalogue.finding import Finding

TABLES, DOCUMENTS = (".csv",), (".yaml", ".yml", ".json")
MOST_BYTES = 8 * 2**20
"""A PriceBook is an object of the API server, which takes 1.5 MiB; YAML of this size takes most of a minute."""


@click.command(short_help="Check price lists for faults that flip decisions.")
@click.argument("files", nargs=-1, type=params.FILE, metavar="[FILE]...")
@max_age
@on
@click.option("--strict", is_flag=True, help="Exit with 1 for warnings too.")
@params.output
@told
def lint(files: tuple[Path, ...], max_age: timedelta | None, day: datetime | None, strict: bool, form: str) -> None:
    """Check price lists for faults that flip decisions; exit with 1 when there are errors.

    FILE is a PriceBook (.yaml, .json) or a table (.csv, with columns as `isocost prices list -o csv` writes them). Without
    FILE the catalogue that comes with isocost is checked. A book's own maxAge holds for it where --max-age is not given.

    \b
    isocost prices lint pricebook.yaml
    isocost prices lint prices.csv --max-age 720h
    isocost prices lint --on 2026-08-01
    """
    from isocost.cli.render import documents, lines, width
    from isocost.report import findings

    found = (
        [one for file in files for one in _read(file, today(day), max_age)] if files else _embedded(today(day), max_age)
    )
    if form == "table":
        what = ", ".join(map(str, files)) or "the embedded catalogue"
        lines(findings.text(found, what, width()))
    else:
        documents([[findings.document(one) for one in found]], form)
    if any(strict or one.level == "error" for one in found):
        sys.exit(ERROR)


def _embedded(day: date, most: timedelta | None) -> list[Finding]:
    from isocost.catalogue.lint import embedded

    return list(embedded(day, most or USUAL))


def _read(file: Path, day: date, most: timedelta | None) -> Iterator[Finding]:
    if file.suffix.lower() not in TABLES + DOCUMENTS:
        raise Trouble(f"{file} is neither a table nor a document", "name it .csv, .yaml or .json by what it holds")
    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise Trouble(f"{file} does not exist", "name a PriceBook (.yaml, .json) or a table (.csv)") from None
    except UnicodeDecodeError as error:
        raise Trouble(f"{file} is not text in UTF-8: {error}", "save it as UTF-8") from None
    return _table(text, file, day, most) if file.suffix.lower() in TABLES else _documents(text, file, day, most)


def _table(text: str, file: Path, day: date, most: timedelta | None) -> Iterator[Finding]:
    from isocost.catalogue import table
    from isocost.catalogue.lint import lint

    quotes = list(table.read(text, str(file)))
    if not quotes:
        raise Trouble(f"{file} holds no price", "write one line a price below the line of columns")
    return lint(quotes, day, most or USUAL)


def _documents(text: str, file: Path, day: date, most: timedelta | None) -> Iterator[Finding]:
    from isocost.api.convert.quotes import findings

    books = [each for each in _parsed(text, file) if isinstance(each, dict) and each.get("kind") == "PriceBook"]
    if not books:
        raise Trouble(f"{file} holds no PriceBook", "see examples/pricebook.yaml for one with every field")
    return (one for book in books for one in findings(book, day, most))


def _parsed(text: str, file: Path) -> list[Any]:
    import yaml

    if len(text) > MOST_BYTES:
        raise Trouble(f"{file} is larger than any PriceBook may be", "write the prices as a table (.csv)")
    try:
        return list(yaml.safe_load_all(text))
    except RecursionError:
        raise Trouble(f"{file} is nested too deeply", "see examples/pricebook.yaml for one with every field") from None
    except yaml.YAMLError as error:
        raise Trouble(f"{file} is not YAML: {error}", "mend the line that the message names") from None

"""isocost prices list: which catalogues there are, or the machines of some of them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import click

from isocost.cli.errors import Trouble, told
from isocost.cli.prices.ages import ages, max_age, on
from isocost.cli.prices.names import named

if TYPE_CHECKING:
    from isocost.catalogue import Row
    from isocost.catalogue.choose import Wish
    from isocost.report.prices import Ages

USUAL_LIMIT = 30
TERMS = ("on-demand", "spot", "reserved-1y", "reserved-3y")
SORTS = ("price", "per-vcpu", "per-gib", "per-accelerator", "name")
_FILTERS = ("kinds", "gpu", "gpus", "cpu", "memory", "arch")


@click.command("list", short_help="List catalogues, or machines of them.")
@click.argument("catalogues", nargs=-1, metavar="[CATALOGUE]...")
@click.option("--cloud", default="", metavar="NAME", help="Only of this cloud: aws, gcp, azure, lambda, nebius, ...")
@click.option("--region", default="", metavar="NAME", help="Only of this region.")
@click.option(
    "--type", "kinds", multiple=True, metavar="PATTERN", help="Machine type; * for any letters. May be given again."
)
@click.option("--gpu", default="", metavar="NAME", help="With this accelerator: h100, a100-80gb, l4, mi300x, ...")
@click.option("--min-gpus", "gpus", type=click.IntRange(0), default=0, metavar="N", help="At least N accelerators.")
@click.option("--min-cpu", "cpu", type=click.FloatRange(0), default=0, metavar="N", help="At least N vCPU.")
@click.option(
    "--min-memory", "memory", type=click.FloatRange(0), default=0, metavar="GIB", help="At least so many GiB."
)
@click.option("--arch", type=click.Choice(["amd64", "arm64"]), help="Only of this architecture.")
@click.option(
    "--terms",
    type=click.Choice(TERMS),
    default="on-demand",
    show_default=True,
    help="Machines with such a price; the one that is sorted by.",
)
@click.option(
    "--sort",
    type=click.Choice(SORTS),
    default="price",
    show_default=True,
    help="Cheapest first, by the machine or by what is in it.",
)
@click.option(
    "--limit",
    type=click.IntRange(0),
    default=None,
    metavar="N",
    help="Show N machines, 0 for all. Default: 30 as a table, else all.",
)
@max_age
@on
@click.option(
    "-o",
    "--output",
    "form",
    type=click.Choice(["table", "json", "yaml", "csv"]),
    default="table",
    show_default=True,
    help="What is printed; csv is what lint reads.",
)
@told
def list_(
    catalogues: tuple[str, ...], cloud: str, region: str, terms: str, sort: str, limit: int | None, form: str,
    max_age: timedelta | None, day: datetime | None, **wish: Any,
) -> None:  # fmt: skip
    """List catalogues, or the machines of CATALOGUE or of all that a filter leaves.

    \b
    isocost prices list
    isocost prices list aws/us-east-1 --type 'm7*' --min-cpu 8
    isocost prices list --gpu h100 --sort per-accelerator
    isocost prices list gcp/us-central1 --terms spot -o csv > prices.csv
    """
    judged = ages(day, max_age)
    names = named(catalogues, cloud, region)
    if not catalogues and not region and not any(wish[each] for each in _FILTERS) and form != "csv":
        _catalogues(names, judged, form)
        return
    rows = _ordered(names, _wish(terms, **wish), sort)
    if not rows:
        raise Trouble("no machine of the catalogue is such", _nearer(wish["gpu"]))
    most = limit if limit is not None else USUAL_LIMIT if form == "table" else 0
    _machines(rows, judged, form, most)


def _wish(terms: str, kinds: tuple[str, ...], gpu: str, gpus: int, cpu: float, memory: float, arch: str | None) -> Wish:
    from isocost.catalogue.choose import Wish

    return Wish(
        patterns=kinds,
        accelerator=gpu,
        min_accelerators=gpus,
        min_cpu_m=int(cpu * 1000),
        min_memory_mib=int(memory * 1024),
        arch=arch or "",
        terms=terms,
    )


def _ordered(names: tuple[str, ...], wish: Wish, sort: str) -> tuple[Row, ...]:
    from isocost import catalogue
    from isocost.catalogue.choose import ordered

    return ordered((row for name in names for row in catalogue.load(name) if wish.meets(row)), sort, wish.terms)


def _nearer(gpu: str) -> str:
    from isocost.catalogue.choose import names
    from isocost.catalogue.shelf import devices

    known = devices()
    if not gpu or any(names(gpu, device.product) for device in known.values()):
        return "ask for less, or leave a filter out"
    return f"there is no accelerator {gpu!r}; there are {', '.join(known)}"


def _catalogues(names: tuple[str, ...], judged: Ages, form: str) -> None:
    from isocost import catalogue
    from isocost.cli.render import documents, lines, width
    from isocost.report import prices, programs

    held = [(name, catalogue.load(name)) for name in names]
    if form == "table":
        lines(prices.catalogues(held, judged, width()))
    else:
        documents([[programs.summary(name, rows, judged) for name, rows in held]], form)


def _machines(rows: tuple[Row, ...], judged: Ages, form: str, most: int) -> None:
    from isocost.catalogue import table
    from isocost.cli.render import documents, lines, width
    from isocost.report import prices, programs

    match form:
        case "table":
            lines(prices.machines(rows, judged, width(), most))
        case "csv":
            click.echo(table.write(rows[: most or None]), nl=False)
        case _:
            documents([[programs.document(row, judged) for row in rows[: most or None]]], form)

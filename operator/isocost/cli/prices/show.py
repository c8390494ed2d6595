"""isocost prices show: one machine type everywhere."""

from __future__ import annotations

from datetime import datetime, timedelta

import click

from isocost.cli.errors import told, unknown
from isocost.cli.prices.ages import ages, max_age, on
from isocost.cli.prices.names import named


@click.command(short_help="Show one machine type everywhere.")
@click.argument("kind", metavar="TYPE")
@click.option("--cloud", default="", metavar="NAME", help="Only of this cloud.")
@click.option("--region", default="", metavar="NAME", help="Only of this region.")
@max_age
@on
@click.option(
    "-o",
    "--output",
    "form",
    type=click.Choice(["table", "json", "yaml", "csv"]),
    default="table",
    show_default=True,
    help="What is printed.",
)
@told
def show(kind: str, cloud: str, region: str, max_age: timedelta | None, day: datetime | None, form: str) -> None:
    """Show what a machine TYPE holds and costs in every region, with the source and the age of each price.

    \b
    isocost prices show m7i.2xlarge
    isocost prices show p5.48xlarge --region us-east-1
    isocost prices show a3-highgpu-8g -o json
    """
    from isocost import catalogue
    from isocost.catalogue import table
    from isocost.catalogue.choose import ordered
    from isocost.cli.render import documents, lines, width
    from isocost.report import prices, programs

    names = named((), cloud, region)
    rows = ordered(catalogue.find(kind, region, cloud), "price")
    if not rows:
        raise unknown("machine type", kind, {row.instance_type for name in names for row in catalogue.load(name)})
    judged = ages(day, max_age)
    match form:
        case "table":
            lines(prices.machine(rows, judged, width()))
        case "csv":
            click.echo(table.write(rows), nl=False)
        case _:
            documents([[programs.document(row, judged) for row in rows]], form)

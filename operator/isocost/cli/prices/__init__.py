"""isocost prices: the embedded catalogue, and checks of price lists."""

from __future__ import annotations

import click

from isocost.cli.prices.lint import lint
from isocost.cli.prices.list import list_
from isocost.cli.prices.show import show


@click.group(short_help="Look up list prices, and check your own.")
def prices() -> None:
    """Look up list prices that come with isocost, and check your own.

    \b
    isocost prices list                              which catalogues there are, and how old they are
    isocost prices list aws/us-east-1 --gpu h100     machines of one of them
    isocost prices show p5.48xlarge                  one machine everywhere, on all terms
    isocost prices lint pricebook.yaml               what is wrong with a price list
    """


for _command in (list_, show, lint):
    prices.add_command(_command)

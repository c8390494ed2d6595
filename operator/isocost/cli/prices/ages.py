"""Options about the age of prices, which all commands of the group share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

import click

from isocost.cli import params

if TYPE_CHECKING:
    from isocost.report.prices import Ages

F = TypeVar("F", bound=Callable[..., Any])
USUAL = timedelta(days=90)
"""maxAge of a PriceBook that does not say"""

on = click.option(
    "--on", "day", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="Judge ages as of this day. Default: today."
)
max_age = click.option(
    "--max-age", type=params.DURATION, metavar="TIME", help="Older prices are marked. Default: 2160h (90 days)."
)


def ages(day: datetime | None, most: timedelta | None) -> Ages:
    """What the options say."""
    from isocost.report.prices import Ages

    return Ages(today=today(day), most=most or USUAL)


def today(day: datetime | None) -> date:
    """The day asked for, or this one in UTC."""
    return day.date() if day else datetime.now(UTC).date()

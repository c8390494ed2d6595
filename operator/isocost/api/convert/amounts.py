"""Amounts and texts as documents hold them: exact decimal strings, and sentences cut to their bound."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from isocost.units import Rate


def rate(amount: Rate) -> str:
    """A rate as an exact decimal string, with at least two places: "8.32", "0.0416"."""
    return amount.exact


def percent(share: Decimal) -> str:
    """A plain number in percent, to a ten-thousandth of a percent: Decimal("0.0123") is "1.23"."""
    text = f"{share * 100:.4f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def instant(moment: datetime) -> str:
    """RFC 3339 in UTC."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def cut(text: str, most: int) -> str:
    """The text, or as much of it as its field holds."""
    return text if len(text) <= most else text[: most - 1] + "…"

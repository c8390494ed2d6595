"""docs/prices.md says what the catalogue is."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import yaml

from isocost import catalogue
from isocost.api.convert import book
from isocost.catalogue.finding import Check
from isocost.catalogue.shelf import CURRENCY
from isocost.units import Missing

PAGE = (Path(__file__).parents[2] / "docs" / "prices.md").read_text(encoding="utf-8")
NOW = datetime(2026, 11, 26, tzinfo=UTC)


def test_its_book_is_one_and_its_prices_may_be_acted_on():
    (text,) = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    held = book(yaml.safe_load(text), (), NOW)
    assert held.currency == CURRENCY
    assert "us-east-1a-m7i-large" in {offer.name for offer in held.offers}
    assert not [offer for offer in held.offers if isinstance(offer.price, Missing)]


def test_every_check_is_explained():
    rows = "\n".join(line for line in PAGE.splitlines() if line.startswith("| `"))
    assert set(re.findall(r"`([a-z-]+)`", rows)) - {"instance"} >= {str(check) for check in Check}


def test_every_cloud_and_every_day_is_named():
    rows = [row for name in catalogue.names() for row in catalogue.load(name)]
    days = {str(day) for row in rows for day in (row.on_demand_day, row.terms_day) if day}
    assert {day for day in days if day not in PAGE} == set()
    for cloud in {row.cloud for row in rows}:
        assert re.search({"gcp": "Google Cloud"}.get(cloud, cloud), PAGE, re.IGNORECASE)

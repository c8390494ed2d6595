"""Each check fires on the fault it is for and is silent on a sound list; the embedded tables pass them all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from isocost.catalogue.finding import Check, Level
from isocost.catalogue.lint import embedded, everything, lint
from isocost.catalogue.quote import Quote
from isocost.catalogue.waivers import WAIVERS, waived

TODAY, NINETY = date(2026, 8, 1), timedelta(days=90)


def quote(size: str = "large", cores: int = 2, **more) -> Quote:
    kind = f"m5.{size}"
    base = Quote(
        where=f"line of {kind}", place="list", instance_type=kind, cpu_m=cores * 1000, memory_mib=cores * 4096,
        price=Decimal("0.048") * cores, currency="USD", source="page", day=date(2026, 7, 20),
    )  # fmt: skip
    return replace(base, **more)


H100 = quote(
    instance_type="p5.48xlarge", cores=192, memory_mib=2 << 20, accelerator="NVIDIA-H100-80GB-HBM3", accelerator_count=8,
    accelerator_memory_mib=80 << 10, price=Decimal("55.04"),
)  # fmt: skip
FAMILY = (quote(), quote("xlarge", 4), quote("2xlarge", 8), quote("4xlarge", 16))
SOUND = (*FAMILY, quote(terms="spot", price=Decimal("0.03")), quote(terms="reserved-1y", price=Decimal("0.06")), H100)

FAULTS = [
    (Check.NO_PRICE, [quote(price=Decimal(0))]),
    (Check.NO_PRICE, [quote(price=None)]),
    (Check.NO_SOURCE, [quote(source="")]),
    (Check.NO_CURRENCY, [quote(currency="")]),
    (Check.NO_DATE, [quote(day=None)]),
    (Check.FUTURE, [quote(day=date(2026, 8, 5))]),
    (Check.OLD, [quote(day=date(2026, 5, 2))]),
    (Check.SIZE, [quote(memory_mib=8)]),
    (Check.DEVICE, [quote(accelerator="NVIDIA-L4")]),
    (Check.DEVICE, [quote(accelerator_count=1)]),
    (Check.DEVICE, [replace(H100, accelerator_memory_mib=8 * 80 << 10)]),
    (Check.BAND, [replace(H100, price=Decimal("55.04") / 730)]),
    (Check.BAND, [replace(H100, price=Decimal("55.04") * 8)]),
    (Check.DUPLICATE, [quote(), quote(where="another line")]),
    (Check.SPOT, [quote(), quote(terms="spot", price=Decimal("0.097"))]),
    (Check.CHEAP_SPOT, [quote(), quote(terms="spot", price=Decimal("0.003"))]),
    (Check.FALSE_SPOT, [quote(terms="spot", price=Decimal("0.06")), quote(terms="reserved-1y", price=Decimal("0.06"))]),
    (Check.RESERVED, [quote(), quote(terms="reserved-1y", price=Decimal("0.1"))]),
    (Check.RESERVED, [quote(terms="reserved-3y", price=Decimal("0.07")), quote(terms="reserved-1y", price=Decimal("0.06"))]),
    (Check.WINDOWS, [quote(price=Decimal("0.188")), *FAMILY[1:]]),
    (Check.PROPORTION, [quote(price=Decimal("0.4")), *FAMILY[1:]]),
    (Check.CURRENCIES, [quote(), quote("xlarge", 4, currency="EUR")]),
]  # fmt: skip


def checks(*quotes: Quote) -> list[Check]:
    return [finding.check for finding in lint(quotes, TODAY, NINETY)]


def test_a_sound_list_has_no_findings():
    assert checks(*SOUND) == []


@pytest.mark.parametrize(("check", "quotes"), FAULTS, ids=lambda part: str(part) if isinstance(part, Check) else "")
def test_each_fault_is_found_and_nothing_else(check, quotes):
    assert checks(*quotes) == [check]


def test_every_check_has_a_fault_that_shows_it():
    elsewhere = {Check.UNMATCHED}  # of spec.catalogs: tests/api/test_quotes.py
    assert {check for check, _ in FAULTS} == set(Check) - elsewhere


def test_a_finding_says_where_what_why_and_what_to_do():
    (found,) = lint([quote(price=Decimal("0.188")), *FAMILY[1:]], TODAY, NINETY)
    assert found.level is Level.ERROR
    assert found.where == "line of m5.large"
    assert found.what == "0.0940 USD/h a vCPU, where m5 (4 GiB a vCPU) costs 0.0480: a Windows licence more"
    assert found.why
    assert found.remedy


def test_the_windows_price_that_karpenter_azure_took_is_found():
    """Standard_D2as_v5 in eastus flips between 0.086 and 0.178, above the next larger size."""
    sizes = [(2, "0.178"), (4, "0.172"), (8, "0.344"), (16, "0.688")]
    family = [
        quote(instance_type=f"Standard_D{n}as_v5", cores=n, price=Decimal(price), where=f"D{n}") for n, price in sizes
    ]
    assert [(found.check, found.where) for found in lint(family, TODAY, NINETY)] == [(Check.WINDOWS, "D2")]


def test_prices_of_one_day_are_told_together():
    old = [replace(each, day=date(2025, 5, 28)) for each in FAMILY]
    (found,) = lint(old, TODAY, NINETY)
    assert found.where == "list: 4 prices (m5.large, m5.xlarge, m5.2xlarge, ...)"
    assert found.what == "of 2025-05-28, 430 days old; 90 are allowed"


def test_a_slice_of_a_device_is_not_measured_by_the_whole():
    assert checks(replace(H100, accelerator_count=1, accelerator_memory_mib=10 << 10, sliced=True)) == []


def test_the_embedded_tables_are_sound_but_for_their_age():
    assert [found for found in embedded(TODAY, NINETY) if found.check is not Check.OLD] == []


def test_every_waiver_excuses_something():
    used = {waived(found) for found in lint(everything(), TODAY, NINETY)}
    assert set(WAIVERS) <= used
    assert all(waiver.reason for waiver in WAIVERS)

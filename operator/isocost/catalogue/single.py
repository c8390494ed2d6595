"""Checks of one price by itself: is it there, with its source and currency, and of a plausible machine?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from isocost.catalogue.finding import Check, Finding, found
from isocost.catalogue.quote import Quote
from isocost.catalogue.shelf import Device

LEAST_GIB, MOST_GIB = Decimal("0.2"), Decimal(70)
"""GiB of memory a vCPU: the catalogue spans 0.5 (burstable) to 64 (machines for in-memory databases)."""
MEMORY_TOLERANCE = Decimal("0.1")


def whole(quote: Quote) -> Iterator[Finding]:
    """Price, source and currency are there."""
    if quote.price is None or quote.price <= 0:
        yield found(
            Check.NO_PRICE, quote, f"the price is {'missing' if quote.price is None else f'{quote.price:f}'}",
            "a machine that seems free attracts every pod", "write the price, or leave the line out",
        )  # fmt: skip
    if not quote.source:
        yield found(
            Check.NO_SOURCE, quote, "it does not say where the price comes from",
            "nobody can check it or renew it", "name the page, invoice or contract",
        )  # fmt: skip
    if not quote.currency:
        yield found(
            Check.NO_CURRENCY, quote, "it has no currency",
            "1.20 EUR and 1.20 USD are not the same price", "write the ISO code, such as USD",
        )  # fmt: skip


def plausible(quote: Quote) -> Iterator[Finding]:
    """Memory and cores belong to one machine: GB in a field of MiB shows here."""
    if not quote.cpu_m or not quote.memory_mib:
        return
    gib = Decimal(quote.memory_mib) / 1024 / (Decimal(quote.cpu_m) / 1000)
    if not LEAST_GIB <= gib <= MOST_GIB:
        yield found(
            Check.SIZE, quote, f"it has {gib:.3g} GiB of memory a vCPU",
            "a unit was mistaken: machines have 0.5 to 64", "correct vCPU or memory",
        )  # fmt: skip


def device(quote: Quote, known: Mapping[str, Device]) -> Iterator[Finding]:
    """Name, count and memory of the accelerator agree. Lists give the memory of one device, of all, or of all squared."""
    if bool(quote.accelerator) != bool(quote.accelerator_count):
        yield found(
            Check.DEVICE, quote, f"accelerator {quote.accelerator or '(no name)'}, count {quote.accelerator_count}",
            "pods ask for a count and a name; one without the other places them wrongly", "write both, or neither",
        )  # fmt: skip
    one = known.get(quote.accelerator)
    if one is None or not quote.accelerator_memory_mib or quote.sliced:
        return
    off = abs(Decimal(quote.accelerator_memory_mib) / one.memory_mib - 1)
    if off > MEMORY_TOLERANCE:
        yield found(
            Check.DEVICE, quote,
            f"one {quote.accelerator} is said to have {quote.accelerator_memory_mib / 1024:g} GiB; it has {one.memory_mib / 1024:g}",
            "the memory of one device is meant, not that of all of them", "correct the memory or the name",
        )  # fmt: skip

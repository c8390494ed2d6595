"""Findings of the embedded tables that were looked into and stand, each with the reason."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import NamedTuple

from isocost.catalogue.finding import Check, Finding


class Waiver(NamedTuple):
    """A check that is waived where a pattern matches (`cloud/region type terms`, or the place of many), and why."""

    check: Check
    where: str
    reason: str


_UNDATED = (
    "the vendor's list has no date; such a price is shown and used for estimates, and no node is ever moved on it"
)
WAIVERS = tuple(
    Waiver(Check.NO_DATE, f"{cloud}/*", _UNDATED) for cloud in ("hyperstack", "lambda", "nebius", "runpod", "verda")
)


def waived(finding: Finding) -> Waiver | None:
    """The waiver that excuses a finding."""
    return next((w for w in WAIVERS if w.check == finding.check and fnmatchcase(finding.where, w.where)), None)

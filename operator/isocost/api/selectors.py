"""Selectors, worded as everywhere in Kubernetes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, ClassVar

from pydantic import Field

from isocost.api.base import Model, Rule, atomic
from isocost.api.words import Label, LabelKey


class Operator(StrEnum):
    """How a label is compared."""

    IN = "In"
    NOT_IN = "NotIn"
    EXISTS = "Exists"
    DOES_NOT_EXIST = "DoesNotExist"


class Requirement(Model):
    """One comparison of a label."""

    rules: ClassVar = (
        Rule(
            cel="(self.operator in ['In', 'NotIn']) == (has(self.values) && size(self.values) > 0)",
            holds=lambda r: bool(r.values) == (r.operator in ("In", "NotIn")),
            message="In and NotIn need values; Exists and DoesNotExist take none",
            good={"key": "tier", "operator": "In", "values": ["web"]},
            bad={"key": "tier", "operator": "In", "values": []},
        ),
    )
    sample: ClassVar[Mapping[str, Any]] = {"key": "tier", "operator": "Exists"}

    key: LabelKey
    """The label's key."""
    operator: Operator
    """In, NotIn, Exists or DoesNotExist."""
    values: tuple[Label, ...] = atomic(20)
    """The values to compare with, for In and NotIn."""


class Selector(Model):
    """What labels an object must carry. An empty selector matches everything."""

    sample: ClassVar[Mapping[str, Any]] = {"matchLabels": {"app": "web"}}

    match_labels: dict[LabelKey, Label] = Field(default={}, max_length=20)
    """Labels that must be there with exactly these values."""
    match_expressions: tuple[Requirement, ...] = atomic(20)
    """Comparisons that must all hold."""

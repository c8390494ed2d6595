"""Changes of requests, as plans and statuses write them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from isocost.api.base import Model
from isocost.api.words import Word

MAX_CONTAINERS = 20


class Amounts(Model):
    """Requests of one container; what is absent is not touched."""

    cpu: Word = ""
    """CPU as a Kubernetes quantity, such as 250m."""
    memory: Word = ""
    """Memory as a Kubernetes quantity, such as 208Mi."""


class RequestChange(Model):
    """A change of one container's requests."""

    container: Annotated[str, StringConstraints(min_length=1, max_length=63)]
    """The container's name."""
    from_: Amounts = Field(alias="from")
    """What must stand before the step."""
    to: Amounts
    """What stands after it."""

"""Strategies that cannot forget a field: one that the world gains fails here until its document carries it."""

from __future__ import annotations

import dataclasses
from typing import Any, TypeVar

from hypothesis import strategies as st

T = TypeVar("T")


def every(kind: type[T], /, **parts: Any) -> st.SearchStrategy[T]:
    """Values of a dataclass with a strategy for each of its fields. Raises AssertionError when one has none."""
    names = {field.name for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
    assert names == set(parts), f"{kind.__name__}: {names ^ set(parts)} has no strategy, or is no field"
    return st.builds(kind, **parts)

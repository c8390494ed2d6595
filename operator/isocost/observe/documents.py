"""Our own kinds: documents become values, or are named as unreadable.

One bad document must not stop the round for all others, and must not vanish either. It becomes an `Invalid` in the
snapshot, whose message the report writes back to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from isocost.api import convert
from isocost.observe.lists import Lists
from isocost.world.offer import Site
from isocost.world.plan import OpenPlan
from isocost.world.policy import Policy
from isocost.world.ref import Ref
from isocost.world.snapshot import Condition, Invalid, Memory

Document = Mapping[str, Any]
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class Read(Generic[Value]):
    """Documents that could be read, each with its value, and those that could not."""

    good: tuple[tuple[Document, Value], ...] = ()
    bad: tuple[Invalid, ...] = ()

    @property
    def values(self) -> tuple[Value, ...]:
        return tuple(value for _, value in self.good)


def policies(lists: Lists) -> Read[Policy]:
    """All policies that are not being deleted."""
    return _read(lists.policies, convert.policy)


def plans(lists: Lists) -> Read[OpenPlan]:
    """All plans, closed ones too."""
    return _read(lists.plans, convert.open_plan)


def sites(lists: Lists) -> Read[Site]:
    """All sites."""
    return _read(lists.sites, convert.site)


def memory(document: Document) -> Memory:
    """What a policy's status remembers."""
    return convert.memory(document.get("status") or {})


def _read(documents: Iterable[Document], turn: Callable[[Document], Value]) -> Read[Value]:
    good: list[tuple[Document, Value]] = []
    bad: list[Invalid] = []
    for document in documents:
        if document["metadata"].get("deletionTimestamp"):
            continue
        try:
            good.append((document, turn(document)))
        except ValueError as error:
            bad.append(_invalid(document, error))
    return Read(good=tuple(good), bad=tuple(bad))


def _invalid(document: Document, error: ValueError) -> Invalid:
    meta = document["metadata"]
    return Invalid(
        ref=Ref(document.get("kind", ""), meta["name"]),
        uid=meta.get("uid", ""),
        generation=meta.get("generation", 0),
        message=str(error),
        conditions=_conditions(document),
    )


def _conditions(document: Document) -> tuple[Condition, ...]:
    try:
        return convert.conditions(document.get("status") or {})
    except ValueError:
        return ()

"""Amounts that no offer says of itself: what pods ask of them is not counted, and a note says so.

Tables and catalogues often leave out the disk, since it is added to a node at will. With one offer that says it, the others have none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from isocost.world.packing import Batch, Kind

AMOUNTS = {"disk": "disk", "gpu_memory": "GPU memory"}
"""fields of both batches and kinds, and their names for people"""


def silent(kinds: Iterable[Kind]) -> frozenset[str]:
    """The amounts of which no kind has any."""
    return frozenset(name for name in AMOUNTS if not any(getattr(kind, name) for kind in kinds))


def counted(batches: Sequence[Batch], unsaid: Iterable[str]) -> tuple[tuple[Batch, ...], list[str]]:
    """The batches without what they ask of the unsaid amounts, and a note for each amount that one asks for."""
    notes = []
    blank: dict[str, Any]
    for name in sorted(unsaid):
        if any(getattr(one, name) for one in batches):
            blank = {name: 0}
            batches = [replace(one, **blank) for one in batches]
            notes.append(f"the offers name no {AMOUNTS[name]}, so the {AMOUNTS[name]} that pods ask for is not counted")
    return tuple(batches), notes

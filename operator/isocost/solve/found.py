"""What a search knows so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from isocost.model.frame import Frame
from isocost.model.limits.variables import Column
from isocost.solve.fleet import Fleet


@dataclass(slots=True)
class Found:
    """What the search knows so far. bound is in millionths. impossible: proven that no fleet keeps all limits."""

    frame: Frame
    bound: int
    fleet: Fleet | None = None
    impossible: bool = False
    columns: tuple[Column, ...] = field(default=())

    def offer(self, fleet: Fleet | None) -> None:
        """Takes the fleet if it is better."""
        if fleet is not None and (self.fleet is None or fleet.rank < self.fleet.rank):
            self.fleet = fleet

    def prove(self, bound: int) -> None:
        self.bound = max(self.bound, bound)

    @property
    def proven(self) -> bool:
        return self.fleet is not None and self.fleet.cost <= self.bound

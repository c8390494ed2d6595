"""What a search knows so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from isocost.model.frame import Frame
from isocost.model.limits.variables import Column
from isocost.solve.calm import Alike, alike, calmed
from isocost.solve.duals import Duals
from isocost.solve.fleet import Fleet


@dataclass(slots=True)
class Found:
    """What the search knows so far. bound is in millionths. impossible: proven that no fleet keeps all limits. worth: what pods are worth
    by the fills that column generation came upon."""

    frame: Frame
    bound: int
    fleet: Fleet | None = None
    impossible: bool = False
    columns: tuple[Column, ...] = field(default=())
    worth: Duals | None = None
    _alike: Alike = field(init=False)

    def __post_init__(self) -> None:
        self._alike = alike(self.frame)
        self.fleet = self.fleet and calmed(self.fleet, self._alike)

    def offer(self, fleet: Fleet | None) -> None:
        """Takes the fleet if it is better, once nodes have changed places among supplies that are alike."""
        if fleet is not None and (self.fleet is None or fleet.cost <= self.fleet.cost):
            calm = calmed(fleet, self._alike)
            if self.fleet is None or calm.rank < self.fleet.rank:
                self.fleet = calm

    def prove(self, bound: int) -> None:
        self.bound = max(self.bound, bound)

    @property
    def proven(self) -> bool:
        return self.fleet is not None and self.fleet.cost <= self.bound

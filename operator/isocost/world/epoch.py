"""One leadership of the operator: what tells a late writer from the present one.

Two replicas never lead at once as far as clocks can tell, but a process that was paused does not know how late it is. So
what is written to the journal carries the number of the leadership in which it was written, and only numbers are compared.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Epoch:
    """The Lease (its uid), how often it had been taken by then, and by whom. A Lease that is made anew counts anew."""

    lease: str
    number: int
    holder: str = ""

    def later(self, other: Epoch) -> bool:
        """Whether this leadership came after the other one. Two Leases cannot be compared: neither is later."""
        return self.lease == other.lease and self.number > other.number

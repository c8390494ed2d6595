"""plan: from the difference between what is and what should be to an ordered list of steps, and which plan goes on."""

from isocost.plan.choose import settle
from isocost.plan.decide import plan
from isocost.plan.same import same
from isocost.world.plan import Chosen

__all__ = ["Chosen", "plan", "same", "settle"]

"""guard: which steps of the chosen plan may be taken now; reductions only on good evidence."""

from isocost.guard.check import guard

__all__ = ["guard"]

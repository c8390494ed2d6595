"""act: carries out the allowed steps of the chosen plan, journals them, seats waiting pods, and never waits."""

from isocost.act.hand import Ports
from isocost.act.run import act

__all__ = ["Ports", "act"]

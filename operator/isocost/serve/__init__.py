"""The operator process: a kopf shell that marks policies dirty, one loop that does rounds, and a health server.

kopf's handlers are edge-triggered and its timers put finalizers on what they touch, so it does one thing here: it says
that something changed. Everything else is level-triggered: the loop reads the whole cluster and acts on what it finds.
"""

from isocost.serve.process import run
from isocost.serve.settings import Settings

__all__ = ["Settings", "run"]

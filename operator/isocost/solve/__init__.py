"""The decision: the cheapest feasible fleet, a bound that proves how far from the optimum it can be, and a certificate.

solve() runs in the operator and imports no cvxpy; the search runs in a process that can be killed (`worker`). Whatever
comes back is checked by `certify`, and when nothing comes back the greedy answer stands in.
"""

from isocost.solve.certify import faults
from isocost.solve.recall import Recall
from isocost.solve.solve import fallback, solve
from isocost.solve.workers import Workers

__all__ = ["Recall", "Workers", "fallback", "faults", "solve"]

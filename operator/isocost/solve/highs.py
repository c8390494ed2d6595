"""One call of HiGHS through cvxpy, and what it proved."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from enum import StrEnum
from math import isfinite

import cvxpy as cp

SEED = 20_26
_HAS_VALUES = 2  # HighsInfo.primal_solution_status of a feasible point
_TIGHT = 1e-7
_FIXED = {
    "threads": 1,
    "random_seed": SEED,
    "mip_rel_gap": 0.0,
    "mip_feasibility_tolerance": _TIGHT,
    "primal_feasibility_tolerance": _TIGHT,
}


class Status(StrEnum):
    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"
    NOTHING = "nothing"
    """neither an answer nor a proof: time ran out, or the solver gave up"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """dual is a proven lower bound of the objective; minus infinity where there is none."""

    status: Status
    dual: float = float("-inf")

    @property
    def answered(self) -> bool:
        return self.status in (Status.OPTIMAL, Status.FEASIBLE)


def run(problem: cp.Problem, seconds: float, *, open_gap: float) -> Run:
    """Minimises. open_gap is the absolute gap at which the objective counts as proven. One thread, fixed seed."""
    options = {**_FIXED, "time_limit": max(0.05, seconds), "mip_abs_gap": open_gap}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # a time limit is no inaccuracy, and the status is read below
            problem.solve(solver=cp.HIGHS, **options)
    except cp.error.SolverError:
        return Run(status=Status.NOTHING)
    if problem.status in (cp.INFEASIBLE, cp.settings.INFEASIBLE_OR_UNBOUNDED):
        return Run(status=Status.INFEASIBLE)
    return _judged(problem)


def _judged(problem: cp.Problem) -> Run:
    stats = problem.solver_stats
    info = stats.extra_stats if stats else None
    if info is None or problem.value is None:
        return Run(status=Status.NOTHING)
    whole = problem.is_mixed_integer()
    dual = info.mip_dual_bound if whole else problem.value if problem.status == cp.OPTIMAL else float("-inf")
    dual = dual if isfinite(dual) else float("-inf")
    if problem.status == cp.OPTIMAL:
        return Run(status=Status.OPTIMAL, dual=dual)
    answered = whole and info.primal_solution_status == _HAS_VALUES
    return Run(status=Status.FEASIBLE if answered else Status.NOTHING, dual=dual)

"""The worker process: warm, killed at the deadline, replaced after a crash; there is an answer whatever happens to it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading

from tests.properties.small import fixed, requests, supply

from isocost.solve import Workers, faults, solve
from isocost.units import Rate
from isocost.world.problem import Problem, Quality

PROBLEM = Problem(
    supplies=(supply("big", 8, "0.50"), supply("small", 4, "0.20")),
    shapes=(fixed("x", requests(2), 4, ("big", "small")),),
)
SILENT = ("-c", "import time; time.sleep(3600)")
DYING = ("-c", "raise SystemExit(1)")


def test_the_process_stays_for_the_next_problem():
    with Workers() as workers:
        first = solve(PROBLEM, seconds=60, workers=workers)
        pid = workers.pid
        second = solve(PROBLEM, seconds=60, workers=workers)
        assert workers.pid == pid
    assert workers.pid is None
    assert first == second


def test_without_a_warm_process_one_is_started_for_the_call():
    assert solve(PROBLEM, seconds=60).quality is Quality.OPTIMAL


def test_too_little_time_gives_the_greedy_answer():
    solution = solve(PROBLEM, seconds=0.01)
    assert solution.quality is Quality.GREEDY
    assert faults(PROBLEM, solution) == ()
    assert "time ran out" in solution.note
    assert solution.bound <= Rate.of("0.4") <= solution.cost


def test_a_process_that_never_answers_is_killed_and_the_next_problem_gets_a_fresh_one():
    workers = Workers(command=SILENT)
    with workers:
        solution = solve(PROBLEM, seconds=0.3, workers=workers)
        assert solution.quality is Quality.GREEDY
        assert workers.pid is None


def test_every_solve_tells_how_long_it_took_even_one_that_is_killed():
    told: list[float] = []
    with Workers(command=SILENT, took=told.append) as workers:
        solve(PROBLEM, seconds=0.3, workers=workers)
    assert len(told) == 1
    assert told[0] >= 0.3


def test_a_problem_too_large_for_the_pipe_does_not_block_on_a_process_that_never_reads():
    many = Problem(
        supplies=PROBLEM.supplies, shapes=tuple(fixed(f"x{k}", requests(1), 1, ("big", "small")) for k in range(600))
    )
    with Workers(command=SILENT) as workers:
        assert solve(many, seconds=0.3, workers=workers).quality is Quality.GREEDY


def test_a_process_that_dies_at_once_gives_the_greedy_answer_with_a_note():
    with Workers(command=DYING) as workers:
        solution = solve(PROBLEM, seconds=60, workers=workers)
    assert solution.quality is Quality.GREEDY
    assert "died" in solution.note


def test_a_killed_process_is_replaced_for_the_next_problem():
    with Workers() as workers:
        workers.warm()
        assert workers.pid is not None
        os.kill(workers.pid, signal.SIGKILL)
        solve(PROBLEM, seconds=60, workers=workers)
        assert solve(PROBLEM, seconds=60, workers=workers).quality is Quality.OPTIMAL


def test_a_process_killed_while_it_works_gives_the_greedy_answer():
    with Workers() as workers:
        workers.warm()
        assert workers.pid is not None
        os.kill(workers.pid, signal.SIGSTOP)
        killer = threading.Timer(0.2, os.kill, (workers.pid, signal.SIGKILL))
        killer.start()
        solution = solve(PROBLEM, seconds=60, workers=workers)
        killer.join()
    assert solution.quality is Quality.GREEDY
    assert "died" in solution.note


def test_memory_beyond_the_cap_ends_the_process_and_not_us():
    with Workers(megabytes=16) as workers:
        solution = solve(PROBLEM, seconds=60, workers=workers)
    assert solution.quality is Quality.GREEDY
    assert "died: " in solution.note


def test_importing_solve_and_model_does_not_import_the_solver():
    code = "import sys, isocost.model, isocost.solve; print({'cvxpy', 'numpy', 'scipy', 'highspy'} & set(sys.modules))"
    path = os.pathsep.join(p for p in sys.path if p)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": path}
    )
    assert done.stdout.strip() == "set()"

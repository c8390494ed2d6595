"""The operator of the demo: `isocost run` in a process of its own, with the day's time and a log file."""

from __future__ import annotations

import multiprocessing
import os
import sys
from datetime import datetime
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from isocost.serve import Settings


def start(settings: Settings, now: datetime, log: Path) -> tuple[SpawnProcess, Connection]:
    """The running process, and the pipe on which it asks for its pauses."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=operate, args=(settings, theirs, now, log), name="isocost-run")
    process.start()
    theirs.close()
    return process, ours


def operate(settings: Settings, pipe: Connection, now: datetime, log: Path) -> None:
    """Runs in the child until a signal ends it."""
    from isocost.demo.clock import Lockstep
    from isocost.serve import run

    with log.open("ab", buffering=0) as file:
        os.dup2(file.fileno(), sys.stdout.fileno())
        os.dup2(file.fileno(), sys.stderr.fileno())
    run(settings, pace=Lockstep(pipe, now))

"""Replays of recorded demand: what a way of sizing would have cost, against others and against one who knows the future."""

from isocost.forecast.replay.bench import Run, runs
from isocost.forecast.replay.score import Score, score
from isocost.forecast.replay.steer import Promise, steer
from isocost.forecast.replay.trial import Trial, asked, bound, ready

__all__ = ["Promise", "Run", "Score", "Trial", "asked", "bound", "ready", "runs", "score", "steer"]

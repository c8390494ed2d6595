"""Quantiles of the peak over the next window, for many series at once, learnt as they come. numpy and nothing else."""

from isocost.forecast.ensemble.daily import Daily, daily
from isocost.forecast.ensemble.ensemble import Ensemble
from isocost.forecast.ensemble.grid import Grid
from isocost.forecast.ensemble.levels import LEVELS, at
from isocost.forecast.ensemble.rolling import Rolled, rolling

__all__ = ["LEVELS", "Daily", "Ensemble", "Grid", "Rolled", "at", "daily", "rolling"]

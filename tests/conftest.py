"""Hypothesis without a clock: a busy machine draws slowly, and that is no fault of the code under test."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("isocost", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("isocost")

"""Hypothesis without a clock and without chance.

A busy machine draws slowly, and that is no fault of the code under test. What the gate draws depends on the test alone, so that a commit
that passed passes again; new cases are looked for by `make hunt`.
"""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("isocost", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("hunt", settings.get_profile("isocost"), derandomize=False, print_blob=True)
settings.load_profile("isocost")

"""The solver of the scenarios: one warm worker for each module, and the answers it gave already."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.scenarios.rounds import Remembered

from isocost.solve import Workers


@pytest.fixture(scope="module")
def solver() -> Iterator[Remembered]:
    with Workers() as workers:
        yield Remembered(workers)

"""One warm worker process for the tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from isocost.solve import Workers


@pytest.fixture(scope="session")
def workers() -> Iterator[Workers]:
    with Workers() as warm:
        yield warm

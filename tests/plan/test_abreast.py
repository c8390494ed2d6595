"""How many new nodes open at once; what that means for a repack is in test_turns.py."""

from __future__ import annotations

import pytest

from isocost.plan.abreast import most


@pytest.mark.parametrize("limit", range(9))
@pytest.mark.parametrize("last", range(9))
def test_the_most_is_the_last_count_that_holds(limit: int, last: int) -> None:
    assert most(limit, lambda count: count <= last) == min(limit, last)


def test_little_is_asked_beyond_what_holds() -> None:
    """Many nodes at once are dear to play."""
    asked: list[int] = []
    assert most(1000, lambda count: asked.append(count) or count <= 3) == 3
    assert max(asked) == 4

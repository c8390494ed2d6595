"""What is left out of ways to fill a part of a node, against each of them compared with each."""

from __future__ import annotations

import numpy as np
import pytest

from isocost.pack.ways import BRUTE, Ways, undercut


def many(seed, rows, amounts):
    """More ways than are compared each with each, and the empty one, which is worth nothing."""
    dice = np.random.default_rng(seed)
    use = dice.integers(0, amounts, (2 * BRUTE, rows)).astype(float)
    use[0] = 0.0
    loss = dice.uniform(0, 1, len(use)).round(2)
    loss[0] = 0.0
    return Ways(use, loss, np.zeros((len(use), 1), np.int16)), dice.uniform(0, 1 / amounts, rows)


@pytest.mark.parametrize("rows", [1, 2, 3])
@pytest.mark.parametrize("amounts", [5, 60, 10_000])
def test_for_each_that_is_left_out_one_stays_that_undercuts_it(rows, amounts):
    ways, row = many(rows * amounts, rows, amounts)
    kept = undercut(ways, row)
    worth, better = ways.use @ row - ways.loss, kept.use @ row - kept.loss
    under = (kept.use[:, None, :] <= ways.use[None, :, :]).all(axis=2) & (better[:, None] >= worth[None, :] - 1e-9)
    assert under.any(axis=0).all()
    assert len(kept) < len(ways)

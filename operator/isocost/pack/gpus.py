"""Which share lies on which GPU of a node: an exact search, used once per pattern of the answer."""

from __future__ import annotations

from collections.abc import Sequence

from isocost.world.packing import WHOLE


def places(shares: Sequence[tuple[int, int]], gpus: int, memory: int) -> list[int] | None:
    """The GPU of each (milli, memory), in the order given; None when they do not fit on so many GPUs of that memory."""
    order = sorted(range(len(shares)), key=lambda i: (-shares[i][0], -shares[i][1]))
    milli, space = [WHOLE] * gpus, [memory] * gpus
    on = [-1] * len(shares)

    def put(at: int) -> bool:
        if at == len(order):
            return True
        m, s = shares[order[at]]
        tried: set[tuple[int, int]] = set()
        for g in range(gpus):
            state = (milli[g], space[g])
            if state in tried or m > milli[g] or s > space[g]:
                continue
            tried.add(state)
            milli[g], space[g], on[order[at]] = milli[g] - m, space[g] - s, g
            if put(at + 1):
                return True
            milli[g], space[g] = milli[g] + m, space[g] + s
        return False

    return on if put(0) else None

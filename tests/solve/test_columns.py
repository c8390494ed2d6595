"""The fills of nodes, where they are few enough to be listed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from hypothesis import given
from hypothesis import strategies as st
from tests.properties.small import fixed, problems, requests, supply

from isocost.model.frame import Frame, frame
from isocost.solve import columns
from isocost.world.problem import Problem


def fillings(posed: Frame, b: int) -> Iterator[Mapping[int, int]]:
    """Every fill of a bin to which no pod can be added, by trying all counts."""
    fits, holds = posed.fits[b], posed.bins[b].holds

    def fit(pods: Mapping[int, int]) -> bool:
        used = [sum(posed.needs[i][r] * n for i, n in pods.items()) for r in range(len(posed.bins[b].room))]
        return all(n <= fits[i] for i, n in pods.items()) and all(
            amount <= room for amount, room in zip(used, posed.bins[b].room, strict=True)
        )

    for counts in product(*(range(holds.get(i, 0), fits[i] + 1) for i in fits)):
        pods = dict(zip(fits, counts, strict=True))
        if fit(pods) and not any(fit({**pods, i: pods[i] + 1}) for i in fits):
            yield {i: n for i, n in pods.items() if n}


def several(sizes: Sequence[tuple[int, int]], cores: int) -> Problem:
    """Workloads of these cores and GiB on one kind of nodes."""
    shapes = tuple(fixed(f"s{k}", requests(*size), 3, ("a",)) for k, size in enumerate(sizes))
    return Problem(supplies=(supply("a", cores, "1", memory=8),), shapes=shapes)


SIZES = st.lists(st.tuples(st.integers(1, 4), st.integers(1, 4)), min_size=3, max_size=4)


@given(problems() | st.builds(several, SIZES, st.integers(3, 7)))
def test_all_fills_to_which_nothing_can_be_added_are_listed_once(problem):
    posed = frame(problem)
    listed = columns.listed(posed)
    for b in {b for b, _ in listed}:
        found = [pods for at, pods in listed if at == b]
        assert sorted(found) == sorted(tuple(sorted(pods.items())) for pods in fillings(posed, b))
    assert columns.complete(posed, listed)

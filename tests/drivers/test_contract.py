"""Both drivers keep every promise of the port, on systems that take the wrong node whenever they may."""

from collections.abc import Callable
from functools import partial

import pytest
from tests.drivers.benches import clusterapi, karpenter

from isocost.testing.drivers import PROMISES, Bench, a_crash_at_any_write_of_a_removal_is_healed_by_the_next

BENCHES = {
    "ClusterAPI": clusterapi,
    "Karpenter": karpenter,
    "Karpenter with a tight limit": partial(karpenter, 4),
    "Karpenter with a wide limit": partial(karpenter, 9),
}


@pytest.mark.parametrize("bench", BENCHES)
@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.__name__)
def test_the_driver_promises_that(promise: Callable[[Bench], None], bench: str) -> None:
    promise(BENCHES[bench]())


@pytest.mark.parametrize("bench", BENCHES)
def test_a_crash_at_any_write_of_a_removal_is_healed_by_the_next(bench: str) -> None:
    a_crash_at_any_write_of_a_removal_is_healed_by_the_next(BENCHES[bench])

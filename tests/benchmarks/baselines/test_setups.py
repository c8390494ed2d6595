"""The twelve set-ups: each ends with every type, and says by its NodePools what its name says."""

from __future__ import annotations

import pytest

from benchmarks.baselines.setups import SETUPS, described
from isocost.world.packing import UNIT, Kind


def kind(name: str, cores: int, price: float, gpu: int = 0, model: str = "") -> Kind:
    return Kind(name=name, cpu=cores * 1000 * UNIT, memory=1, gpu=gpu, gpu_model=model, price=price)


KINDS = (
    kind("c6i.large", 2, 0.085),
    kind("c7i.large", 2, 0.09),
    kind("m6i.12xlarge", 48, 2.3),
    kind("r6i.large", 2, 0.126),
    kind("g4dn.xlarge", 4, 0.5, 1, "t4"),
    kind("g6.xlarge", 4, 0.8, 1, "l4"),
    kind("p3.2xlarge", 8, 3.0, 1, "v100"),
)


def pools(name: str) -> list[set[str]]:
    return [{k.name for k, there in zip(KINDS, pool, strict=True) if there} for pool in SETUPS[name](KINDS)]


def test_there_are_twelve_and_each_says_what_it_is():
    assert len(SETUPS) == 12
    assert all(len(line.partition(": ")[2]) > 20 for line in described())


@pytest.mark.parametrize("name", SETUPS)
def test_no_pod_waits_for_ever(name: str):
    assert pools(name)[-1] == {kind.name for kind in KINDS}


def test_sizes_come_first_and_old_dear_gpus_last():
    assert pools("up to 8 cores first")[:4] == [
        {"c6i.large", "c7i.large", "r6i.large"},
        {"c6i.large", "c7i.large", "m6i.12xlarge", "r6i.large"},
        {"g4dn.xlarge", "g6.xlarge"},
        {"g4dn.xlarge", "g6.xlarge"},
    ]


def test_families_generations_and_gpu_prices():
    assert pools("cheapest families first")[0] == {"c6i.large", "m6i.12xlarge", "r6i.large"}
    assert pools("newest generation first")[0] == {"c7i.large", "m6i.12xlarge", "r6i.large"}
    assert pools("GPU models by price")[2:5] == [{"g4dn.xlarge"}, {"g6.xlarge"}, {"p3.2xlarge"}]

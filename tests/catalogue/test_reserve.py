"""The reserves against figures that others published."""

from __future__ import annotations

import pytest

from isocost.catalogue import reserve

KARPENTER = (
    # Karpenter's page of instance types, July 2026: arch, vCPU, MiB, pods -> allocatable milli-cores, MiB
    ("arm64", 1, 2048, 8, 940, 1392),  # a1.medium
    ("arm64", 16, 32768, 234, 15890, 27322),  # a1.4xlarge
    ("amd64", 2, 4096, 29, 1930, 3114),  # c5.large
    ("amd64", 8, 16384, 58, 7910, 14162),  # c5.2xlarge
    ("amd64", 192, 2097152, 100, 191450, 1938410),  # p5.48xlarge
)


@pytest.mark.parametrize(("arch", "cores", "mib", "pods", "cpu_m", "left"), KARPENTER)
def test_aws_is_reckoned_as_karpenter_publishes_it(arch, cores, mib, pods, cpu_m, left):
    assert reserve.memory("aws", mib, pods, arch) == pytest.approx(left, abs=1)
    assert reserve.cpu("aws", cores * 1000) == pytest.approx(cpu_m, abs=10)


def test_gke_withholds_by_steps():
    """Of 4 GiB a quarter, of 8 GiB 1.8 GiB, of 16 GiB 2.6 GiB; and 100 MiB for eviction each time."""
    left = {gib: reserve.memory("gcp", gib * 1024, 110, "amd64") for gib in (4, 8, 16)}
    assert left == {4: 4096 - 1024 - 100, 8: 8192 - 1843 - 100, 16: 16384 - 2662 - 100}


def test_aks_withholds_by_pods_but_never_more_than_a_quarter():
    assert reserve.memory("azure", 8192, 30, "amd64") == 8192 - 615 - 650 - 100
    assert reserve.memory("azure", 8192, 250, "amd64") == 8192 - 615 - 2048 - 100


def test_aks_withholds_cpu_by_its_table():
    assert [reserve.cpu("azure", cores * 1000) for cores in (1, 2, 8, 64)] == [940, 1900, 7820, 63260]


@pytest.mark.parametrize("cloud", ["aws", "gcp", "azure", "lambda"])
def test_more_machine_leaves_more_for_pods(cloud):
    memory = [reserve.memory(cloud, gib * 1024, 110, "amd64") for gib in range(1, 512)]
    cpu = [reserve.cpu(cloud, cores * 1000) for cores in range(1, 256)]
    assert memory == sorted(memory)
    assert cpu == sorted(set(cpu))

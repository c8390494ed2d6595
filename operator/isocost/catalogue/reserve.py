"""What is left for pods of a machine: each managed Kubernetes withholds memory and CPU by a formula of its own.

A bin packer that reckons with the vendor's figures packs nodes that never come to be: of a 4 GiB machine a quarter is gone
before the first pod starts. The formulas, with what they were checked against:

- AWS: the hypervisor and kernel keep 7.5 % of the memory (and 64 MiB on Arm), as Karpenter assumes by default
  (VM_MEMORY_OVERHEAD_PERCENT); EKS reserves 11 MiB a pod + 255 MiB (awslabs/amazon-eks-ami, bootstrap) and evicts below
  100 MiB. Equals Karpenter's published allocatable of all 1,345 types of us-east-1 (tests/catalogue/test_reserve.py holds some).
- GCP: 25 % of the first 4 GiB, 20 % of the next 4, 10 % of the next 8, 6 % of the next 112, 2 % of the rest, and 100 MiB for
  eviction (GKE, "Plan node sizes").
- Azure: the least of 20 MiB a pod + 50 MiB and a quarter of the memory, and 100 MiB for eviction (AKS 1.29 and later, "Node
  resource reservations"); CPU by AKS's own table. The kernel keeps 7.5 % there too, as Karpenter's Azure provider assumes.
- Others run unmanaged kubelets mostly; they are reckoned by GKE's formula, which withholds most.

CPU everywhere but on Azure: 6 % of the first core, 1 % of the second, 0.5 % of the third and fourth, 0.25 % of the others.
A node that exists is never reckoned this way: its own status.allocatable is.
"""

from __future__ import annotations

from itertools import pairwise

_GKE = ((0, 4, 25), (4, 8, 20), (8, 16, 10), (16, 128, 6), (128, None, 2))
"""From GiB, to GiB, percent withheld."""
_AKS = ((1, 60), (2, 100), (4, 140), (8, 180), (16, 260), (32, 420), (64, 740))
"""Cores, milli-cores withheld."""
_EVICTION_MIB = 100
_ARM_MIB = 64


def cpu(cloud: str, cpu_m: int) -> int:
    """Milli-cores that pods may use."""
    return cpu_m - (_aks_cpu(cpu_m // 1000) if cloud == "azure" else _usual_cpu(cpu_m // 1000))


def memory(cloud: str, memory_mib: int, pods: int, arch: str) -> int:
    """MiB that pods may use; never below zero."""
    match cloud:
        case "aws":
            seen = _seen(memory_mib - (_ARM_MIB if arch == "arm64" else 0))
            withheld = 11 * pods + 255
        case "azure":
            seen = _seen(memory_mib)
            withheld = min(20 * pods + 50, memory_mib // 4)
        case _:
            seen, withheld = memory_mib, _gke_memory(memory_mib)
    return max(0, seen - withheld - _EVICTION_MIB)


def _seen(memory_mib: int) -> int:
    """What the node reports as capacity of what the vendor states: 7.5 % less, rounded up."""
    return memory_mib - -(-memory_mib * 75 // 1000)


def _usual_cpu(cores: int) -> int:
    """Milli-cores withheld, rounded up: 60 of the first core, 10 of the second, 5 of two more, 2.5 of each other."""
    tenths = 600 * min(cores, 1) + 100 * (cores > 1) + 50 * max(0, min(cores, 4) - 2) + 25 * max(0, cores - 4)
    return -(-tenths // 10)


def _aks_cpu(cores: int) -> int:
    """AKS's table, in proportion between its lines and beyond them."""
    for (low, less), (high, more) in pairwise(_AKS):
        if cores <= high:
            return less + (more - less) * max(0, cores - low) // (high - low)
    return _AKS[-1][1] + 10 * (cores - _AKS[-1][0])


def _gke_memory(memory_mib: int) -> int:
    parts = ((min(memory_mib, to * 1024 if to else memory_mib) - start * 1024, share) for start, to, share in _GKE)
    return sum(max(0, part) * share for part, share in parts) // 100

"""What others would pay for the same pods: Karpenter, Cluster Autoscaler, Mélange and fleets of one type, re-implemented.

`karpenter` is written from the source of 1.14.1 and checked against the real binary by `benchmarks.duel`. Cluster Autoscaler and fleets of
one type are those of `isocost.pack.greedy`, whose answers `isocost pack` also has among its candidates.
"""

"""isocost keeps Kubernetes clusters on the cheapest feasible configuration, and proves it."""

__version__ = "0.1.0"

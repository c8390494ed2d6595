"""Kubernetes quantities as numbers: 250m is 0.25, 4Gi is 4294967296."""

from __future__ import annotations

_BINARY = {"Ki": 2**10, "Mi": 2**20, "Gi": 2**30, "Ti": 2**40, "Pi": 2**50}
_DECIMAL = {"m": 1e-3, "k": 1e3, "M": 1e6, "G": 1e9, "T": 1e12, "P": 1e15}


def number(quantity: str | float) -> float:
    """The value of a quantity; a plain number is itself. Raises ValueError for other text."""
    text = str(quantity)
    for ending, factor in (*_BINARY.items(), *_DECIMAL.items()):
        if text.endswith(ending):
            return float(text.removesuffix(ending)) * factor
    return float(text)

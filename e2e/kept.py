"""Whether what was written is there still: the server and newer versions may fill in defaults, and take nothing away."""

from __future__ import annotations


def lost(held: object, found: object, at: str = "") -> list[str]:
    """What was there and is not as it was, by its path; what a new version adds by its defaults is no loss."""
    if isinstance(held, dict) and isinstance(found, dict):
        return [path for key, was in held.items() for path in lost(was, found.get(key), f"{at}/{key}")]
    if isinstance(held, list) and isinstance(found, list) and len(held) == len(found):
        return [path for n, pair in enumerate(zip(held, found, strict=True)) for path in lost(*pair, f"{at}/{n}")]
    return [] if held == found else [f"{at}: {held!r} -> {found!r}"]

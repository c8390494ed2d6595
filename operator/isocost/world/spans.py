"""The bounds of autoscalers, and the note that tells what they were before they were moved.

The note is an annotation on the autoscaler, "2..10, set 5..14". It says what its owner gave it and what the operator made of it. Where the
bounds that stand are not those that were set, somebody has changed them since: then what stands is the owner's word again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

NOTE = "isocost.dev/bounds"
_FORM = re.compile(r"(\d{1,9})\.\.(\d{1,9}), set (\d{1,9})\.\.(\d{1,9})")
FIELDS = {
    "HorizontalPodAutoscaler": ("minReplicas", "maxReplicas"),
    "ScaledObject": ("minReplicaCount", "maxReplicaCount"),
}
"""Of each kind of autoscaler, the fields of its spec that hold the minimum and the maximum."""
_KEDA_MOST = 100  # maxReplicaCount where it is left out

Pair = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A minimum and a maximum."""

    least: int
    most: int

    @classmethod
    def of(cls, kind: str, hpa: Pair, keda: Pair) -> Span:
        """From the fields of an object of this kind, with the defaults of its API."""
        if kind == "ScaledObject":
            least, most = keda
            return cls(least=least or 0, most=_KEDA_MOST if most is None else most)
        least, most = hpa
        return cls(least=1 if least is None else least, most=most or 0)

    def __str__(self) -> str:
        return f"{self.least}..{self.most}"


def owners(noted: str, now: Span) -> Span:
    """The bounds that the owner gave: those of the note, bound by bound, while what we set still stands."""
    found = _FORM.fullmatch(noted)
    if not found:
        return now
    least, most, our_least, our_most = map(int, found.groups())
    return Span(least=least if our_least == now.least else now.least, most=most if our_most == now.most else now.most)


def note(noted: str, now: Span, new: Span) -> str:
    """The note once the bounds are moved from `now` to `new`."""
    return f"{owners(noted, now)}, set {new}"

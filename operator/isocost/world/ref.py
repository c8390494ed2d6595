"""Names of things in a cluster."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True, order=True)
class Ref:
    """One object of the cluster: Ref("Deployment", "web", "shop"); cluster-scoped ones have namespace ""."""

    kind: str
    name: str
    namespace: str = ""

    @property
    def path(self) -> str:
        """namespace/name, or the name alone for cluster-scoped objects."""
        return f"{self.namespace}/{self.name}" if self.namespace else self.name

    def __str__(self) -> str:
        return f"{self.kind}/{self.path}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """The inverse of str(): "Deployment/shop/web". Raises ValueError."""
        kind, _, rest = text.partition("/")
        first, _, second = rest.partition("/")
        if not kind or not first:
            raise ValueError(f"{text!r} is not of the form Kind/name or Kind/namespace/name")
        return cls(kind, second, first) if second else cls(kind, first)

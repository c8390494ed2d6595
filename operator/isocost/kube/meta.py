"""What every object on the wire has in common. Each reader adds the few fields that it decides by."""

from __future__ import annotations

from datetime import datetime

import msgspec


class Wire(msgspec.Struct, rename="camel", omit_defaults=True, gc=False):
    """A part of an object on the wire."""


class Owner(Wire):
    kind: str
    name: str
    controller: bool | None = None


class Meta(Wire):
    name: str
    namespace: str = ""
    uid: str = ""
    resource_version: str = ""
    generation: int = 0
    labels: dict[str, str] | None = None
    annotations: dict[str, str] | None = None
    owner_references: list[Owner] | None = None
    deletion_timestamp: datetime | None = None

    def label(self, key: str) -> str:
        return (self.labels or {}).get(key, "")

    def note(self, key: str) -> str:
        return (self.annotations or {}).get(key, "")

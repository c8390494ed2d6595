"""Whose is a field? The record of server-side apply that every object carries, asked about fields of its spec."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from isocost.observe import wire

MANAGER = "isocost"


class _Fields(msgspec.Struct, rename={"spec": "f:spec"}):
    spec: dict[str, msgspec.Raw] | None = None


_read = msgspec.json.Decoder(_Fields).decode


def applied(managers: Iterable[wire.Managed], *fields: str) -> str:
    """The foreign manager that owns one of these fields of spec by server-side apply, or ""."""
    foreign = (one for one in managers if one.operation == "Apply" and one.manager != MANAGER)
    wanted = {f"f:{name}" for name in fields}
    return next((one.manager for one in foreign if wanted & _spec(one.fields_v1)), "")


def _spec(fields: msgspec.Raw) -> frozenset[str]:
    if not bytes(fields):
        return frozenset()
    return frozenset(_read(fields).spec or ())

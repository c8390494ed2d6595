"""The words fields are made of: bounded names, times, and figures that are never floats.

A figure is an integer or a decimal string ("12.5"), a quantity is Kubernetes' own ("1500m", "64Gi"), a duration is what
Go writes ("90s", "1h30m"). All of them are bounded, which is also what keeps the cost of CEL rules within the API
server's budget.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Annotated, Any

from pydantic import AfterValidator, AwareDatetime, BeforeValidator, PlainSerializer, StringConstraints
from pydantic.json_schema import WithJsonSchema

_DECIMAL = r"[0-9]{1,12}(\.[0-9]{1,6})?"
_DURATION = r"^([0-9]{1,6}(h|m|s))+$"
_PART = re.compile(r"([0-9]+)([hms])")
_UNIT_SECONDS = {"h": 3600, "m": 60, "s": 1}
_QUANTITY = r"^[0-9]{1,18}(\.[0-9]{1,9})?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"


def _string(value: Any) -> Any:
    """An integer is as good as its decimal string; a float is not, for it has already lost what was written."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, float):
        raise ValueError(f'write it as a string: "{value}"')
    return value


def _number(pattern: str) -> Any:
    """A string type that also takes integers, in Kubernetes' way of saying so."""
    schema = {
        "anyOf": [{"type": "integer"}, {"type": "string"}],
        "pattern": pattern,
        "x-kubernetes-int-or-string": True,
    }
    return (BeforeValidator(_string), StringConstraints(pattern=pattern, max_length=32), WithJsonSchema(schema))


def _zulu(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


_FIGURE, _SHARE, _AMOUNT = _number(f"^{_DECIMAL}$"), _number(r"^[0-9]{1,5}%?$"), _number(_QUANTITY)

Figure = Annotated[str, _FIGURE[0], _FIGURE[1], _FIGURE[2]]
"""A plain number not below zero: 5, "12.5"."""
Share = Annotated[str, _SHARE[0], _SHARE[1], _SHARE[2]]
"""A count or a share: 3, "10%"."""
Quantity = Annotated[str, _AMOUNT[0], _AMOUNT[1], _AMOUNT[2]]
"""A Kubernetes quantity: 8, "1500m", "64Gi"."""
Duration = Annotated[str, StringConstraints(pattern=_DURATION, min_length=2, max_length=20)]
"""A time span: "90s", "15m", "1h30m"."""
Signed = Annotated[str, StringConstraints(pattern=f"^-?{_DECIMAL}$", min_length=1, max_length=24)]
"""A plain number as the operator writes it: "-0.0416"."""

Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", min_length=1, max_length=63)]
"""A short name: lower-case letters, digits and dashes."""
ObjectName = Annotated[
    str, StringConstraints(pattern=r"^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$", min_length=1, max_length=253)
]
"""The name of an object."""
Label = Annotated[str, StringConstraints(pattern=r"^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$", max_length=63)]
"""A label's value."""
LabelKey = Annotated[
    str,
    StringConstraints(
        pattern=r"^([a-z0-9]([-.a-z0-9]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",
        min_length=1,
        max_length=317,
    ),
]
"""A label's or resource's key."""
Currency = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$", min_length=3, max_length=3)]
"""A currency's ISO 4217 code."""
Word = Annotated[str, StringConstraints(max_length=63)]
Sentence = Annotated[str, StringConstraints(max_length=256)]
Text = Annotated[str, StringConstraints(max_length=1024)]
Target = Annotated[str, StringConstraints(min_length=3, max_length=330)]
"""An object of the cluster as Kind/name or Kind/namespace/name."""

Moment = Annotated[AwareDatetime, PlainSerializer(_zulu, return_type=str, when_used="json")]
"""An instant in RFC 3339."""


def _day(text: str) -> str:
    date.fromisoformat(text)
    return text


Day = Annotated[
    str,
    StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", min_length=10, max_length=10),
    AfterValidator(_day),
]
"""A day: "2026-11-01"."""


def seconds(span: str) -> int:
    """The length of a Duration."""
    return sum(int(n) * _UNIT_SECONDS[unit] for n, unit in _PART.findall(span))

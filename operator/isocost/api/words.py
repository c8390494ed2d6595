"""The words fields are made of: bounded names, times, and figures that are never floats.

A figure is an integer or a decimal string ("12.5"), a quantity is Kubernetes' own ("1500m", "64Gi"), a duration is what
Go writes ("90s", "1h30m"). All of them are bounded, which is also what keeps the cost of CEL rules within the API
server's budget.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, AwareDatetime, BeforeValidator, StringConstraints
from pydantic.json_schema import WithJsonSchema

_FRACTION = r"(\.[0-9]{1,6})?"
_MOST = 10**12 - 1
_PART = re.compile(r"([0-9]+)([hms])")
_UNIT_SECONDS = {"h": 3600, "m": 60, "s": 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Number:
    """A figure's form: a pattern for strings, bounds for integers (CEL on a value of two types costs too much), and words."""

    pattern: str
    words: str
    least: int = 0
    most: int = _MOST

    def read(self, value: Any) -> Any:
        """An integer is as good as its decimal string; a float is not, for it has already lost what was written."""
        if isinstance(value, float):
            raise ValueError(f'is {value}, which is not a string: write "{value}"')
        text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
        if not isinstance(text, str) or not re.fullmatch(self.pattern, text):
            raise ValueError(f"is {json.dumps(value)}, not {self.words}")
        return text

    @property
    def schema(self) -> dict[str, Any]:
        return {
            "anyOf": [{"type": "integer"}, {"type": "string"}],
            "minimum": self.least,
            "maximum": self.most,
            "maxLength": 32,
            "pattern": self.pattern,
            "x-kubernetes-int-or-string": True,
        }


_ANY = _Number(pattern=f"^[0-9]{{1,12}}{_FRACTION}$", words='a number such as 5 or "0.25"')
_ABOVE = _Number(
    pattern=rf"^(0*[1-9][0-9]{{0,11}}{_FRACTION}|0+\.0{{0,5}}[1-9][0-9]{{0,5}})$",
    words='a number above zero such as 5 or "0.25"',
    least=1,
)
_PERCENT = _Number(
    pattern=rf"^(100(\.0{{1,6}})?|[0-9]{{1,2}}{_FRACTION})$",
    words='a percentage from 0 to 100 such as 5 or "2.5"',
    most=100,
)
_CHANCE = _Number(
    pattern=rf"^(50(\.0{{1,6}})?|([1-9]|[1-4][0-9]){_FRACTION}|0\.0{{0,5}}[1-9][0-9]{{0,5}})$",
    words='a percentage above 0 and up to 50 such as 5 or "0.5"',
    least=1,
    most=50,
)
_SHARE = _Number(pattern=r"^([0-9]{1,2}%|100%|[0-9]{1,5})$", words='a count or a share such as 3 or "10%"', most=99999)
_AMOUNT = _Number(
    pattern=r"^[0-9]{1,18}(\.[0-9]{1,9})?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$",
    words="a Kubernetes quantity such as 8 or 64Gi",
)

Figure = Annotated[str, BeforeValidator(_ANY.read), WithJsonSchema(_ANY.schema)]
"""A plain number not below zero: 5, "12.5"."""
Positive = Annotated[str, BeforeValidator(_ABOVE.read), WithJsonSchema(_ABOVE.schema)]
"""A plain number above zero."""
Percent = Annotated[str, BeforeValidator(_PERCENT.read), WithJsonSchema(_PERCENT.schema)]
"""A percentage from 0 to 100."""
Chance = Annotated[str, BeforeValidator(_CHANCE.read), WithJsonSchema(_CHANCE.schema)]
"""A chance in percent, above 0 and up to 50."""
Share = Annotated[str, BeforeValidator(_SHARE.read), WithJsonSchema(_SHARE.schema)]
"""A count or a share: 3, "10%"."""
Quantity = Annotated[str, BeforeValidator(_AMOUNT.read), WithJsonSchema(_AMOUNT.schema)]
"""A Kubernetes quantity: 8, "1500m", "64Gi"."""
Duration = Annotated[str, StringConstraints(pattern=r"^([0-9]{1,6}(h|m|s))+$", min_length=2, max_length=20)]
"""A time span: "90s", "15m", "1h30m"."""
Signed = Annotated[str, StringConstraints(pattern=f"^-?[0-9]{{1,12}}{_FRACTION}$", min_length=1, max_length=24)]
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

Moment = AwareDatetime
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

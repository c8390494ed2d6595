"""What all API models share: strict reading, rules with examples, and lists whose entries have keys.

The models are the one source of the custom resource definitions, so a check is written once and holds twice: the API
server gets it as a CEL expression, and a file that never met an API server (`isocost plan -f`) gets it as a Python
predicate. Each rule carries an object that keeps it and one that breaks it; the stories send both to a real API server.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, Field, GetJsonSchemaHandler, model_validator
from pydantic.alias_generators import to_camel
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, PydanticCustomError

LIST_TYPE = "x-kubernetes-list-type"
LIST_KEYS = "x-kubernetes-list-map-keys"
VALIDATIONS = "x-kubernetes-validations"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A check on one class, in CEL and in Python, with its message and an example of each verdict.

    good and bad are complete objects of the class that carries the rule. A rule about a change (oldSelf) has no
    predicate: a file has no past; `old` is what the object was before good or bad was asked for.
    """

    cel: str
    holds: Callable[[Any], bool] | None = None
    message: str
    good: Mapping[str, Any]
    bad: Mapping[str, Any]
    old: Mapping[str, Any] | None = None


class Model(BaseModel):
    """A part of a kind. Unknown fields are refused, and attribute docstrings become what `kubectl explain` shows."""

    model_config = ConfigDict(
        alias_generator=to_camel,
        extra="forbid",
        frozen=True,
        use_attribute_docstrings=True,
    )

    rules: ClassVar[tuple[Rule, ...]] = ()
    sample: ClassVar[Mapping[str, Any]] = {}
    """the smallest useful object of this class; examples of rules deeper down are grafted onto it"""

    @model_validator(mode="after")
    def _keep_rules(self) -> Self:
        broken = [rule.message for rule in self.rules if rule.holds is not None and not rule.holds(self)]
        broken += self._repeated()
        if broken:
            raise PydanticCustomError("rule", "{broken}", {"broken": "; ".join(broken)})
        return self

    def _repeated(self) -> Iterator[str]:
        for name, field in type(self).model_fields.items():
            keys = extra(field).get(LIST_KEYS)
            if keys:
                counts = Counter(tuple(getattr(item, key) for key in keys) for item in getattr(self, name))
                yield from (f"{to_camel(name)} has {'/'.join(key)} twice" for key, n in counts.items() if n > 1)

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        schema = handler.resolve_ref_schema(handler(core))
        if cls.rules:
            schema[VALIDATIONS] = [{"rule": rule.cel, "message": rule.message} for rule in cls.rules]
        return schema


def extra(field: FieldInfo) -> dict[str, Any]:
    """The JSON schema additions of a field."""
    return field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}


def keyed(key: str, most: int, least: int = 0) -> Any:
    """A list field whose entries are told apart by `key`, so that two people can apply entries side by side."""
    more: dict[str, Any] = {LIST_TYPE: "map", LIST_KEYS: [key]}
    if least:
        return Field(min_length=least, max_length=most, json_schema_extra=more)
    return Field(default=(), max_length=most, json_schema_extra=more)


def atomic(most: int, least: int = 0) -> Any:
    """A list field that is replaced as a whole."""
    if least:
        return Field(min_length=least, max_length=most, json_schema_extra={LIST_TYPE: "atomic"})
    return Field(default=(), max_length=most, json_schema_extra={LIST_TYPE: "atomic"})

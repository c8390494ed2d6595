"""The chart's values.schema.json and the table of its README, both read out of the commented values.yaml.

The comment right above a key describes it. `# @type` says what may stand there; without it the default does. A mapping
without @type is a group: its keys are values of their own, and no others are allowed, so that a typo is refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

Schema = dict[str, Any]

TEXTS = {
    "duration": "^([0-9]{1,6}(h|m|s))+$",
    "name": "^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?)?$",
    "url": "^https?://[^ ]+$",
}
"""kinds of text by the word that @type calls them; a name may be empty, which means none"""
DEFAULTS = {bool: "boolean", int: "integer", float: "number", str: "string"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One value: where it stands, what it is, and its default. group tells a mapping whose keys are values."""

    path: tuple[str, ...]
    comment: str
    type: str
    default: Any
    group: bool

    @property
    def name(self) -> str:
        return ".".join(self.path)


def read(text: str) -> list[Value]:
    """All values of a values.yaml, groups included, in their order. Raises ValueError where one has no comment."""
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    return list(_walk(root, yaml.safe_load(text), text.splitlines(), ()))


def _walk(node: yaml.MappingNode, data: dict[str, Any], lines: list[str], path: tuple[str, ...]) -> Iterator[Value]:
    for key, inner in node.value:
        comment, type_ = _comment(lines, key.start_mark.line)
        here, default = (*path, key.value), data[key.value]
        group = isinstance(inner, yaml.MappingNode) and not type_
        if not comment:
            raise ValueError(f"values.yaml, line {key.start_mark.line + 1}: {'.'.join(here)} has no comment above it")
        if not group and not type_ and type(default) not in DEFAULTS:
            raise ValueError(f"values.yaml, line {key.start_mark.line + 1}: {'.'.join(here)} needs a line # @type")
        yield Value(
            path=here, comment=comment, type=type_ or DEFAULTS.get(type(default), ""), default=default, group=group
        )
        if group:
            yield from _walk(inner, default, lines, here)


def _comment(lines: list[str], at: int) -> tuple[str, str]:
    """(description, @type) from the comment that ends right above a line."""
    above: list[str] = []
    while at and lines[at - 1].lstrip().startswith("#"):
        at -= 1
        above.insert(0, lines[at].lstrip().removeprefix("#").strip())
    types = [line.removeprefix("@type ") for line in above if line.startswith("@type ")]
    return " ".join(line for line in above if not line.startswith("@type ")), types[0] if types else ""


def schema(text: str) -> str:
    """The JSON schema that helm checks values against."""
    root: Schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **_group("Values of the isocost chart.")}
    for value in read(text):
        place = root
        for part in value.path[:-1]:
            place = place["properties"][part]
        own = _group(value.comment) if value.group else {"description": value.comment, **_type(value.type)}
        place["properties"][value.path[-1]] = own
        if not value.group:
            own["default"] = value.default
    return json.dumps(root, indent=2, ensure_ascii=False) + "\n"


def _group(comment: str) -> Schema:
    return {"description": comment, "type": "object", "additionalProperties": False, "properties": {}}


def _type(word: str) -> Schema:
    """The schema of an @type. Raises ValueError for a word it does not know."""
    if word.startswith("list of "):
        return {"type": "array", "items": _type(word.removeprefix("list of "))}
    if found := re.fullmatch(r"string /(.+)/", word):
        return {"type": "string", "pattern": found[1].replace(r"\/", "/")}
    if found := re.fullmatch(r"(integer|number) ([\d.]+)\.\.([\d.]+)", word):
        return {"type": found[1], "minimum": json.loads(found[2]), "maximum": json.loads(found[3])}
    if " | " in word:
        return {"enum": word.split(" | ")}
    if word in TEXTS:
        return {"type": "string", "pattern": TEXTS[word]}
    if word == "strings":
        return {"type": "object", "additionalProperties": {"type": "string"}}
    if word in (*DEFAULTS.values(), "object"):
        return {"type": word}
    raise ValueError(f"values.yaml: @type {word} is not known")


def table(text: str) -> str:
    """The README's account of all values, group by group."""
    values = read(text)
    groups = [value for value in values if value.group]
    alone = [value for value in values if len(value.path) == 1 and not value.group]
    return "\n".join(
        ["### The release as a whole\n", *_rows(alone), *(line for g in groups for line in _part(g, values))]
    )


def _part(group: Value, values: list[Value]) -> Iterator[str]:
    own = [value for value in values if value.path[:-1] == group.path and not value.group]
    yield f"\n### {group.name}\n\n{group.comment}\n"
    yield from _rows(own) if own else ()


def _rows(values: list[Value]) -> Iterator[str]:
    yield "| value | type | default | meaning |\n|---|---|---|---|"
    for value in values:
        default = json.dumps(value.default, ensure_ascii=False)
        yield f"| `{value.name}` | {_cell(value.type)} | {_cell(default)} | {value.comment} |".replace("\n", " ")


def _cell(text: str) -> str:
    return f"`{text}`".replace("|", r"\|")

"""The reference pages of the API, made from the models: `python -m isocost.api.pages [--check] FOLDER`.

They show the same words as `kubectl explain`, and the rules with the objects that break them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from isocost.api import texts
from isocost.api.kinds import API_VERSION, KINDS, Kind
from isocost.api.rules import cases
from isocost.api.structural import structural

HEADER = "<!-- Made by `python -m isocost.api.pages docs/reference`. Do not edit. -->\n"


def pages() -> dict[str, str]:
    """File name -> text of every page."""
    return {"api.md": "\n".join(_api()), "reasons.md": "\n".join(_reasons())}


def write(folder: Path) -> None:
    """Writes the pages into the folder, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        (folder / name).write_text(text, encoding="utf-8")


def check(folder: Path) -> tuple[str, ...]:
    """The pages that differ from the models or are missing."""
    return tuple(name for name, text in pages().items() if _held(folder / name) != text)


def _held(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _api() -> Iterator[str]:
    yield HEADER
    yield "# API reference\n"
    yield f"All kinds are cluster-scoped and of `{API_VERSION}`; `kubectl get isocost` lists them together.\n"
    yield 'Figures are integers or decimal strings (`5`, `"0.25"`), durations are `90s`, `15m` or `1h30m`, quantities are those of'
    yield "Kubernetes (`1500m`, `64Gi`). A complete example of each kind is in `examples/`.\n"
    for kind in KINDS:
        yield from _kind(kind)


def _kind(kind: type[Kind]) -> Iterator[str]:
    schema = structural(kind)
    short = "".join(f" (`{word}`)" for word in kind.names.short)
    yield f"## {kind.__name__}{short}\n"
    yield f"{schema['description']}\n"
    for part in ("spec", "status"):
        if part in schema["properties"]:
            yield f"| Field of {part} | Type | Default | |"
            yield "|---|---|---|---|"
            yield from _rows(schema["properties"][part], "")
            yield ""
    yield from _rules(kind)


def _rows(node: Mapping[str, Any], path: str) -> Iterator[str]:
    required = node.get("required", ())
    for name, each in node.get("properties", {}).items():
        must = " (required)" if name in required else ""
        yield f"| `{path}{name}` | {_type(each)}{must} | {_default(each)} | {_cell(each['description'])} |"
        inner = each.get("items", each)
        yield from _rows(inner, f"{path}{name}{'[]' if 'items' in each else ''}.")


def _type(node: Mapping[str, Any]) -> str:
    if node.get("x-kubernetes-int-or-string"):
        return "integer or string"
    if "enum" in node:
        return " \\| ".join(f"`{word}`" for word in node["enum"])
    if "items" in node:
        return f"list of {_type(node['items'])}, at most {node['maxItems']}"
    if "additionalProperties" in node:
        return f"map of {_type(node['additionalProperties'])}"
    return str(node.get("format", node["type"]))


def _default(node: Mapping[str, Any]) -> str:
    plain = "default" in node and node.get("type") not in ("object", "array")
    return f"`{_word(node['default'])}`" if plain else ""


def _word(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _rules(kind: type[Kind]) -> Iterator[str]:
    found = [case for case in cases() if case.kind is kind]
    if found:
        yield "Refused, by the API server as by `isocost plan`:\n"
        yield from (f"- {f'`{case.where}`: ' if case.where else ''}{case.rule.message}." for case in found)
        yield ""


def _reasons() -> Iterator[str]:
    yield HEADER
    yield "# Conditions and reasons\n"
    yield "The operator reports with these words only. A message always adds what was found, where, and the next step.\n"
    yield "| Condition | The question it answers |"
    yield "|---|---|"
    yield from (f"| `{type_.value}` | {text} |" for type_, text in texts.CONDITIONS.items())
    yield ""
    yield "| Reason | What it means | What to do |"
    yield "|---|---|---|"
    yield from (
        f"| `{reason.value}` | {_cell(text.means)} | {_cell(text.do)} |" for reason, text in texts.REASONS.items()
    )
    yield ""


def main(words: Sequence[str]) -> int:
    """Writes or, with --check, compares; returns the exit code."""
    folder = Path(next((word for word in words if not word.startswith("-")), "docs/reference"))
    if "--check" not in words:
        write(folder)
        return 0
    stale = check(folder)
    if stale:
        sys.stderr.write(
            f"{folder}: {', '.join(stale)} differ from the models; run python -m isocost.api.pages {folder}\n"
        )
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""The custom resource definitions, made from the models: `python -m isocost.api.schema [--check] FOLDER...`.

One file per kind, never edited by hand. The chart takes the same files, and a test holds the folder equal to the models.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from isocost.api.kinds import GROUP, KINDS, VERSION, Column, Kind
from isocost.api.structural import Schema, structural

HEADER = "# Made by `python -m isocost.api.schema crds` from operator/isocost/api. Do not edit.\n"
_META: dict[str, Schema] = {
    "apiVersion": {"description": "isocost.dev/v1alpha1", "type": "string"},
    "kind": {"description": "The kind's name.", "type": "string"},
    "metadata": {"type": "object"},
}


def crds() -> dict[str, dict[str, Any]]:
    """File name -> custom resource definition, for every kind."""
    return {f"{GROUP}_{kind.names.plural}.yaml": crd(kind) for kind in KINDS}


def crd(kind: type[Kind]) -> dict[str, Any]:
    """The definition of one kind."""
    return {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {"name": f"{kind.names.plural}.{GROUP}"},
        "spec": {
            "group": GROUP,
            "scope": "Cluster",
            "names": {
                "kind": kind.__name__,
                "listKind": f"{kind.__name__}List",
                "plural": kind.names.plural,
                "singular": kind.names.singular,
                **(
                    {"shortNames": list(kind.names.short)} if kind.names.short else {}
                ),  # owners of an empty list conflict
                "categories": ["isocost"],
            },
            "versions": [_version(kind)],
        },
    }


def text(definition: dict[str, Any]) -> str:
    """A definition as the file's text."""
    return HEADER + yaml.safe_dump(definition, sort_keys=False, width=120, allow_unicode=True)


def write(folder: Path) -> None:
    """Writes every definition into the folder, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, definition in crds().items():
        (folder / name).write_text(text(definition), encoding="utf-8")


def check(folder: Path) -> tuple[str, ...]:
    """The files of the folder that differ from the models, are missing, or are of no kind."""
    wanted = {name: text(definition) for name, definition in crds().items()}
    found = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.yaml")}
    return tuple(sorted(name for name in {*wanted, *found} if wanted.get(name) != found.get(name)))


def _version(kind: type[Kind]) -> dict[str, Any]:
    return {
        "name": VERSION,
        "served": True,
        "storage": True,
        "schema": {"openAPIV3Schema": _root(kind)},
        "subresources": {"status": {}},
        "additionalPrinterColumns": [_column(one) for one in kind.columns],
    }


def _root(kind: type[Kind]) -> Schema:
    whole = structural(kind)
    whole["properties"] = {**whole["properties"], **_META}
    whole["required"] = ["spec"]
    return whole


def _column(one: Column) -> dict[str, Any]:
    shown: dict[str, Any] = {"name": one.name, "type": one.type, "jsonPath": one.path}
    return {**shown, "priority": 1} if one.wide else shown


def main(words: Sequence[str]) -> int:
    """Writes the folders or, with --check, compares them; returns the exit code."""
    folders = [Path(word) for word in words if not word.startswith("-")] or [Path("crds")]
    if "--check" not in words:
        for folder in folders:
            write(folder)
        return 0
    stale = [str(folder / name) for folder in folders for name in check(folder)]
    if stale:
        sys.stderr.write(
            f"{', '.join(stale)} differ from the models; run python -m isocost.api.schema {' '.join(map(str, folders))}\n"
        )
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

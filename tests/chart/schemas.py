"""The schemas of the objects that the chart renders, so that a mistake in a template is found without a cluster.

    .venv/bin/pytest e2e/test_chart.py     compares them with a real API server's; KEEP_SCHEMAS=1 writes them anew

They are cut out of the API server's OpenAPI documents: no descriptions, only what is reachable, and no field beyond those
that are listed, so that a typo is an error as it is under strict field validation.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

Schema = dict[str, Any]

STORED = Path(__file__).parent / "schemas.json"
DROPPED = ("description", "default", "format", "externalDocs")
KINDS = (
    ("v1", "ConfigMap"), ("v1", "Pod"), ("v1", "Service"), ("v1", "ServiceAccount"), ("apps/v1", "Deployment"),
    ("networking.k8s.io/v1", "NetworkPolicy"), ("policy/v1", "PodDisruptionBudget"),
    ("rbac.authorization.k8s.io/v1", "ClusterRole"), ("rbac.authorization.k8s.io/v1", "ClusterRoleBinding"),
    ("rbac.authorization.k8s.io/v1", "Role"), ("rbac.authorization.k8s.io/v1", "RoleBinding"),
    ("admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicy"),
    ("admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicyBinding"),
    ("admissionregistration.k8s.io/v1", "MutatingAdmissionPolicy"),
    ("admissionregistration.k8s.io/v1", "MutatingAdmissionPolicyBinding"),
    ("monitoring.coreos.com/v1", "ServiceMonitor"), ("monitoring.coreos.com/v1", "PrometheusRule"),
)  # fmt: skip
"""(apiVersion, kind) of all that the chart may render, but the kinds' own definitions"""


def cut(documents: dict[str, Schema]) -> Schema:
    """From {apiVersion: OpenAPI v3 document} one JSON schema with a definition of each kind by "apiVersion kind"."""
    definitions: Schema = {}
    for version, kind in KINDS:
        schemas = documents[version]["components"]["schemas"]
        name = next(n for n, schema in schemas.items() if _is(schema, version, kind))
        definitions[f"{version} {kind}"] = {"$ref": f"#/$defs/{name}"}
        _take(name, schemas, definitions)
    return {"$defs": dict(sorted(definitions.items()))}


def _is(schema: Schema, version: str, kind: str) -> bool:
    group, _, number = version.rpartition("/")
    return {"group": group, "kind": kind, "version": number} in schema.get("x-kubernetes-group-version-kind", ())


def _take(name: str, schemas: Schema, into: Schema) -> None:
    """The schema and all that it refers to."""
    if name not in into:
        into[name] = _bare(schemas[name])
        for further in list(_refs(into[name])):
            _take(further, schemas, into)


def _bare(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_bare(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {key: _value(key, value) for key, value in schema.items() if key not in DROPPED and not key.startswith("x-")}
    if set(kept) == {"allOf"} and len(kept["allOf"]) == 1:
        return kept["allOf"][0]
    if "properties" in kept and not schema.get("x-kubernetes-preserve-unknown-fields"):
        kept["additionalProperties"] = False
    return kept


def _value(key: str, value: Any) -> Any:
    if key == "properties":
        return {name: _bare(inner) for name, inner in value.items()}
    if key == "$ref":
        return value.replace("#/components/schemas/", "#/$defs/")
    return _bare(value)


def _refs(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get("$ref"), str):
            yield schema["$ref"].removeprefix("#/$defs/")
        for inner in schema.values():
            yield from _refs(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from _refs(inner)


def text(schema: Schema) -> str:
    """As it is stored: a line a definition, so that a new Kubernetes shows as a diff of its kinds."""
    lines = ",\n".join(
        f"{json.dumps(name)}: {json.dumps(one, sort_keys=True)}" for name, one in schema["$defs"].items()
    )
    return f'{{"$defs": {{\n{lines}\n}}}}\n'


@cache
def stored() -> Schema:
    """The schemas as they are kept."""
    kept: Schema = json.loads(STORED.read_text(encoding="utf-8"))
    return kept


def wrong(document: Schema) -> list[str]:
    """What is wrong with an object, each with its place; [] for one that the API server would take."""
    name = f"{document['apiVersion']} {document['kind']}"
    if name not in stored()["$defs"]:
        return [f"no schema of {name} is stored"]
    validator = Draft202012Validator({**stored(), **stored()["$defs"][name]})
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(document)]

"""Every rule of every kind with a whole object that keeps it and one that breaks it.

A rule states its examples for the class it protects. Here they are grafted onto the smallest useful object of the kind,
so that tests can put them to Python's checks and to a real API server.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from isocost.api.base import Model, Rule
from isocost.api.kinds import API_VERSION, KINDS, Kind

Document = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A rule and its examples as documents. where is the path of the class that carries it, "" for the kind itself.

    old is set for a rule about a change: it is created first. Then the status of the example is written, if it has one,
    and then its spec.
    """

    kind: type[Kind]
    where: str
    rule: Rule
    good: Document
    bad: Document
    old: Document | None

    @property
    def name(self) -> str:
        """For test reports: CostPolicy.spec.workloads[].replicas: the message."""
        return f"{'.'.join(filter(None, (self.kind.__name__, self.where)))}: {self.rule.message}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A field that holds models: its name in documents, its class, and whether it is a list of them."""

    name: str
    model: type[Model]
    many: bool


_Path = tuple[_Part, ...]


def cases() -> Iterator[Case]:
    """All rules of all kinds; a class that is used in several places is shown in the first."""
    for kind in KINDS:
        seen: set[type[Model]] = set()
        for path, model in _walk(kind, ()):
            if model not in seen:
                seen.add(model)
                yield from (_case(kind, path, rule) for rule in model.rules)


def document(kind: type[Kind], fragment: Mapping[str, Any], name: str = "example") -> Document:
    """A whole object of the kind around its spec and status."""
    return {"apiVersion": API_VERSION, "kind": kind.__name__, "metadata": {"name": name}, **fragment}


def _case(kind: type[Kind], path: _Path, rule: Rule) -> Case:
    def whole(fragment: Mapping[str, Any]) -> Document:
        return document(kind, _graft(kind, path, fragment))

    where = ".".join(part.name + "[]" * part.many for part in path)
    old = whole(rule.old) if rule.old is not None else None
    return Case(kind=kind, where=where, rule=rule, good=whole(rule.good), bad=whole(rule.bad), old=old)


def _graft(model: type[Model], path: _Path, fragment: Mapping[str, Any]) -> Mapping[str, Any]:
    if not path:
        return fragment
    part, *rest = path
    inner = _graft(part.model, tuple(rest), fragment)
    return {**model.sample, part.name: [inner] if part.many else inner}


def _walk(model: type[Model], path: _Path) -> Iterator[tuple[_Path, type[Model]]]:
    yield path, model
    for part in _parts(model):
        yield from _walk(part.model, (*path, part))


def _parts(model: type[Model]) -> Iterator[_Part]:
    for name, field in model.model_fields.items():
        inner, many = _inside(field.annotation)
        if inner is not None:
            yield _Part(name=field.alias or name, model=inner, many=many)


def _inside(annotation: Any) -> tuple[type[Model] | None, bool]:
    """The model in X, X | None or tuple[X, ...], and whether it is the tuple."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation, False
    found = [each for each in get_args(annotation) if isinstance(each, type) and issubclass(each, Model)]
    return (found[0], Ellipsis in get_args(annotation)) if found else (None, False)

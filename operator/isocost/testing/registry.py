"""Which resources the fake API server serves, and what each of them has: status, scale, generation, a schema.

The built-in ones are listed; custom ones can be added by creating a CustomResourceDefinition through the API, as on a
real server. The kinds of isocost and of its drivers are listed as well, without schema, so that most tests need no CRDs.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from isocost.kube import kinds
from isocost.kube.kinds import Kind, kind

CORE_EVENT = kind("v1", "events", "Event")
SECRET = kind("v1", "secrets", "Secret")


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """A served kind; `ages` says that a change of spec raises metadata.generation, `resize` that it has pods' subresource."""

    kind: Kind
    status: bool = False
    scale: bool = False
    ages: bool = False
    resize: bool = False
    schema: dict[str, Any] = field(default_factory=dict)
    custom: bool = False

    @property
    def label(self) -> str:
        """The name in messages, such as `deployments.apps`."""
        return ".".join(part for part in (self.kind.plural, self.kind.group) if part)

    @property
    def subresources(self) -> tuple[str, ...]:
        """Those that are served."""
        has = (("status", self.status), ("scale", self.scale), ("resize", self.resize))
        return tuple(name for name, there in has if there)


def _plain(found: Kind) -> Resource:
    return Resource(kind=found)


def _stated(found: Kind, *, ages: bool = True) -> Resource:
    return Resource(kind=found, status=True, ages=ages)


def _scaled(found: Kind) -> Resource:
    return Resource(kind=found, status=True, scale=True, ages=True)


def _own(found: Kind, *, scale: bool = False) -> Resource:
    return Resource(kind=found, status=True, scale=scale, ages=True, custom=True)


BUILT = (
    *map(
        _plain,
        (
            kinds.ACCOUNT,
            kinds.CONFIGMAP,
            kinds.LIMITRANGE,
            kinds.QUOTA,
            kinds.SERVICE,
            kinds.EVENT,
            kinds.LEASE,
            CORE_EVENT,
            SECRET,
        ),
    ),
    *(_stated(each, ages=False) for each in (kinds.NODE, kinds.NAMESPACE, kinds.CLAIM)),
    Resource(kind=kinds.POD, status=True, ages=True, resize=True),
    *map(_stated, (kinds.DAEMONSET, kinds.JOB, kinds.BUDGET, kinds.AUTOSCALER, kinds.DEFINITION)),
    *map(_scaled, (kinds.DEPLOYMENT, kinds.STATEFULSET, kinds.REPLICASET)),
    *map(_own, (kinds.COSTPOLICY, kinds.COSTPLAN, kinds.PRICEBOOK, kinds.SITE)),
    *map(_own, (kinds.MACHINE, kinds.NODECLAIM, kinds.SCALEDOBJECT)),
    *(_own(each, scale=True) for each in (kinds.MACHINEDEPLOYMENT, kinds.MACHINEPOOL, kinds.NODEPOOL)),
)


class Registry:
    """The resources by group, version and plural."""

    def __init__(self) -> None:
        self._found = {_key(each.kind): each for each in BUILT}

    def __iter__(self) -> Iterator[Resource]:
        return iter(self._found.values())

    def find(self, group: str, version: str, plural: str) -> Resource | None:
        """The resource, or None where it is not served."""
        return self._found.get((group, version, plural))

    def of(self, found: Kind) -> Resource:
        """The resource of a kind. Raises KeyError where it is not served."""
        return self._found[_key(found)]

    def named(self, api: str, name: str) -> Resource:
        """The resource of an object's apiVersion and kind. Raises KeyError."""
        group, _, version = api.rpartition("/")
        for each in self:
            if (each.kind.group, each.kind.version, each.kind.name) == (group, version, name):
                return each
        raise KeyError(f"{api} {name} is not served here; add a CustomResourceDefinition first")

    def drop(self, found: Kind) -> None:
        """Serve a kind no longer, as on a cluster where its CRD is not installed."""
        self._found.pop(_key(found), None)

    def define(self, definition: dict[str, Any]) -> None:
        """Serve what a CustomResourceDefinition describes, with its schema and subresources."""
        spec = definition["spec"]
        for version in spec["versions"]:
            if version.get("served", True):
                made = _defined(spec, version)
                self._found[_key(made.kind)] = made


def _key(found: Kind) -> tuple[str, str, str]:
    return found.group, found.version, found.plural


def _defined(spec: dict[str, Any], version: dict[str, Any]) -> Resource:
    names, subresources = spec["names"], version.get("subresources", {})
    found = Kind(
        group=spec["group"],
        version=version["name"],
        plural=names["plural"],
        name=names["kind"],
        namespaced=spec["scope"] == "Namespaced",
    )
    schema = version.get("schema", {}).get("openAPIV3Schema", {})
    return Resource(
        kind=found,
        status="status" in subresources,
        scale="scale" in subresources,
        ages=True,
        schema=schema,
        custom=True,
    )

"""The rules by which one object becomes the next: identity, preconditions, generation, subresources, owners.

Every write of the fake API server ends in `Objects.commit`, so that a patch, an update, an apply and a scale keep the
same promises as on a real one: identity does not change, the status subresource does not touch spec nor the other way
round, a write that changes nothing makes no new version, and a change of spec raises the generation.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from isocost.testing import owners, refused, schema
from isocost.testing.merge import applied, without
from isocost.testing.owners import Manager, Owners
from isocost.testing.paths import leaves
from isocost.testing.refused import Object
from isocost.testing.registry import Resource
from isocost.testing.resizing import resized
from isocost.testing.store import Key, Store

_FIXED = ("uid", "name", "namespace", "creationTimestamp", "generation", "deletionTimestamp", "managedFields")
_ONE = {"deployments", "statefulsets", "replicasets"}
_LETTERS = "bcdfghjklmnpqrstvwxz2456789"


class Objects:
    """Creates, changes and removes objects in a store. `now` gives the time of creation stamps."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self.store = store
        self._now = now
        self._count = 0

    def read(self, resource: Resource, key: Key) -> Object:
        """A copy of the object. Raises Refused 404."""
        found = self.store.read(resource.label, key)
        if found is None:
            raise refused.missing(resource.label, key[1])
        return found

    def create(
        self, resource: Resource, namespace: str, thing: Object, manager: str, operation: str = "Update"
    ) -> Object:
        """Store a new object; by Apply only the given fields are owned, else the defaults too.

        Raises Refused 409 if its name is taken, 422 if it breaks a rule.
        """
        self._count += 1
        meta = self._born(thing.get("metadata") or {}, resource, namespace)
        key = (namespace, meta["name"])
        if self.store.read(resource.label, key) is not None:
            raise refused.exists(resource.label, meta["name"])
        made = _started(resource, {**_identity(resource), **thing, "metadata": meta})
        made = _valid(resource, made)
        who = Manager(name=manager, operation=operation, api=resource.kind.api)
        owned = _scope(made if operation == "Update" else thing, "", resource)
        held = {who: set(leaves(owned, resource.schema))}
        made["metadata"]["managedFields"] = owners.entries(held, made, self.stamp())
        return self.store.write(resource.label, key, made)

    def _born(self, given: Object, resource: Resource, namespace: str) -> Object:
        name = given.get("name") or self._generated(given, resource)
        drop = {"generateName", "namespace", "resourceVersion", "managedFields", "deletionTimestamp", "selfLink"}
        kept = {field: value for field, value in given.items() if field not in drop}
        place = {"namespace": namespace} if namespace else {}
        prefix = {"generateName": given["generateName"]} if "generateName" in given else {}
        age = {"generation": 1} if resource.ages else {}
        uid = f"00000000-0000-4000-8000-{self._count:012d}"
        return {**kept, **prefix, "name": name, **place, "uid": uid, "creationTimestamp": self.stamp(), **age}

    def _generated(self, given: Object, resource: Resource) -> str:
        if not given.get("generateName"):
            raise refused.invalid(
                resource.label, "", "metadata.name", "Required value: name or generateName is required"
            )
        number, suffix = self._count, ""
        for _ in range(5):
            number, digit = divmod(number, len(_LETTERS))
            suffix = _LETTERS[digit] + suffix
        return f"{given['generateName']}{suffix}"

    def change(
        self, resource: Resource, key: Key, make: Callable[[Object], Object], manager: str, subresource: str = ""
    ) -> Object:
        """Update an object by a function from a copy of it to its next state."""
        old = self.read(resource, key)
        new = self._next(resource, old, make(self.read(resource, key)), subresource)
        who = Manager(name=manager, operation="Update", api=resource.kind.api, subresource=subresource)
        held = owners.updated(owners.owners(old), who, old, new, resource.schema)
        held = owners.zeroed(held, who, new)
        return self.commit(resource, key, old, new, held)

    def apply(self, resource: Resource, key: Key, wanted: Object, manager: str, subresource: str = "") -> Object:
        """Server-side apply to an object that exists. Raises Refused 409 on a field that another manager owns."""
        old = self.read(resource, key)
        who = Manager(name=manager, operation="Apply", api=resource.kind.api, subresource=subresource)
        held, fields = owners.owners(old), leaves(_scope(wanted, subresource, resource), resource.schema)
        owners.check(held, who, leaves(old, resource.schema), fields)
        new = applied(old, wanted, resource.schema)
        for path in owners.dropped(held, who, fields):
            new = without(new, path)
        return self.commit(resource, key, old, self._next(resource, old, new, subresource), {**held, who: set(fields)})

    def _next(self, resource: Resource, old: Object, new: Object, subresource: str) -> Object:
        foreign = resource.custom and subresource != ""
        self._preconditions(resource, old, new.get("metadata") or {}, () if foreign else ("uid", "name"))
        meta = _meta(old, new, foreign or subresource == "scale")
        if subresource == "status":
            return {**old, "status": new.get("status", {}), "metadata": meta}
        if subresource == "resize":
            return {**resized(old, new, resource.label), "metadata": meta}
        state = {"status": old["status"]} if resource.status and "status" in old else {}
        body = {name: value for name, value in new.items() if name != "status" or not resource.status}
        return {**body, **_identity(resource), **state, "metadata": meta}

    def _preconditions(self, resource: Resource, old: Object, meta: Object, same: tuple[str, ...]) -> None:
        """A real server takes status and scale of a custom resource whatever the uid says, so `same` is empty there."""
        name, was = old["metadata"]["name"], old["metadata"]
        if meta.get("resourceVersion") not in (None, "", was["resourceVersion"]):
            raise refused.modified(resource.label, name)
        for field in same:
            if meta.get(field) not in (None, "", was[field]):
                why = f'Invalid value: "{meta[field]}": field is immutable'
                raise refused.invalid(resource.label, name, f"metadata.{field}", why)

    def commit(self, resource: Resource, key: Key, old: Object, new: Object, held: Owners) -> Object:
        """Write the next state if it differs; remove the object once its last finalizer is gone."""
        new = _valid(resource, new)
        new["metadata"]["managedFields"] = owners.entries(held, old, self.stamp())
        if resource.ages and _aged(old, new, resource):
            new["metadata"]["generation"] = old["metadata"].get("generation", 0) + 1
        if new == old:
            return old
        stored = self.store.write(resource.label, key, new)
        meta = stored["metadata"]
        if "deletionTimestamp" in meta and not meta.get("finalizers") and not meta.get("deletionGracePeriodSeconds"):
            return self.store.remove(resource.label, key)
        return stored

    def delete(self, resource: Resource, key: Key, options: Object) -> Object:
        """Delete if the preconditions hold: at once, or marked while finalizers or a node's grace period hold it."""
        old = self.read(resource, key)
        _expected(resource, old, options.get("preconditions") or {})
        meta = old["metadata"]
        grace = _grace(resource, old, options)
        if not meta.get("finalizers") and not grace:
            return self.store.remove(resource.label, key)
        if "deletionTimestamp" not in meta:
            meta.update(deletionTimestamp=self.stamp(), deletionGracePeriodSeconds=grace)
            return self.store.write(resource.label, key, old)
        return old

    def stamp(self) -> str:
        """The present time as the API writes it."""
        return self._now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _identity(resource: Resource) -> Object:
    return {"apiVersion": resource.kind.api, "kind": resource.kind.name}


def _started(resource: Resource, thing: Object) -> Object:
    if resource.kind.plural in _ONE:
        thing = {**thing, "spec": {"replicas": 1, **thing.get("spec", {})}}
    if resource.kind.plural == "pods":
        return {**thing, "status": {"phase": "Pending"}}
    return {name: value for name, value in thing.items() if name != "status" or not resource.status}


def _valid(resource: Resource, thing: Object) -> Object:
    filled: Object = {**schema.filled(thing, resource.schema), **_identity(resource), "metadata": thing["metadata"]}
    name = thing["metadata"]["name"]
    broken = schema.faults({**filled, "metadata": {}}, resource.schema) if resource.schema else ()
    for field, why in broken:
        raise refused.invalid(resource.label, name, field, why)
    replicas = (filled.get("spec") or {}).get("replicas", 0)
    if isinstance(replicas, int) and replicas < 0:
        why = f"Invalid value: {replicas}: must be greater than or equal to 0"
        raise refused.invalid(resource.label, name, "spec.replicas", why)
    return filled


def _meta(old: Object, new: Object, kept: bool) -> Object:
    was = old["metadata"]
    given = was if kept else new.get("metadata") or {}
    fixed: dict[str, Any] = {field: was[field] for field in _FIXED if field in was}
    return {**given, **fixed, "resourceVersion": was["resourceVersion"]}


def _scope(wanted: Object, subresource: str, resource: Resource) -> Object:
    if subresource:
        return {subresource: wanted.get(subresource, {})}
    return {name: value for name, value in wanted.items() if name != "status" or not resource.status}


def _aged(old: Object, new: Object, resource: Resource) -> bool:
    still = {"metadata", "status"} if resource.status else {"metadata"}
    return any(old.get(name) != new.get(name) for name in {*old, *new} - still)


def _expected(resource: Resource, old: Object, wanted: Object) -> None:
    meta = old["metadata"]
    for word, field in (("UID", "uid"), ("ResourceVersion", "resourceVersion")):
        if wanted.get(field) not in (None, "", meta[field]):
            why = f"Precondition failed: {word} in precondition: {wanted[field]}, {word} in object meta: {meta[field]}"
            raise refused.modified(resource.label, meta["name"], why)


def _grace(resource: Resource, old: Object, options: Object) -> int:
    if resource.kind.plural != "pods" or not old.get("spec", {}).get("nodeName"):
        return 0
    if old.get("status", {}).get("phase") in ("Succeeded", "Failed"):
        return 0
    wanted = options.get("gracePeriodSeconds")
    return int(old["spec"].get("terminationGracePeriodSeconds", 30) if wanted is None else wanted)

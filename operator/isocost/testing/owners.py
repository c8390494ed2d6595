"""Who set which field: the managedFields of an object, kept after updates and asked before an apply."""

from dataclasses import dataclass
from typing import Any

from isocost.testing.paths import Path, leaves, pack, show, unpack
from isocost.testing.refused import Object, Refused

Owners = dict["Manager", set[Path]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Manager:
    """One writer: its name, Apply or Update, and the subresource through which it writes."""

    name: str
    operation: str
    api: str
    subresource: str = ""

    def clash(self) -> str:
        """How an apply conflict names it."""
        through = f' with subresource "{self.subresource}"' if self.subresource else ""
        return f'conflict with "{self.name}"{through} using {self.api}'


def owners(thing: Object) -> Owners:
    """The fields of each manager of an object."""
    return {_manager(each): unpack(each.get("fieldsV1", {})) for each in thing["metadata"].get("managedFields", ())}


def _manager(entry: Object) -> Manager:
    return Manager(
        name=entry["manager"],
        operation=entry["operation"],
        api=entry["apiVersion"],
        subresource=entry.get("subresource", ""),
    )


def entries(found: Owners, old: Object, now: str) -> list[Object]:
    """The managedFields of these owners; entries that did not change keep their time."""
    before = owners(old)
    times = {_manager(each): each.get("time", now) for each in old["metadata"].get("managedFields", ())}
    return [
        _entry(manager, paths, times[manager] if before.get(manager) == paths else now)
        for manager, paths in found.items()
        if paths
    ]


def _entry(manager: Manager, paths: set[Path], time: str) -> Object:
    entry: Object = {
        "manager": manager.name,
        "operation": manager.operation,
        "apiVersion": manager.api,
        "time": time,
        "fieldsType": "FieldsV1",
        "fieldsV1": pack(paths),
    }
    return {**entry, "subresource": manager.subresource} if manager.subresource else entry


def updated(found: Owners, manager: Manager, old: Object, new: Object, schema: Object) -> Owners:
    """Owners after an update: changed fields belong to its manager alone, removed ones to nobody."""
    was, now = leaves(old, schema), leaves(new, schema)
    changed = {path for path, value in now.items() if path not in was or was[path] != value}
    if not changed and was.keys() == now.keys():
        return found
    lost = was.keys() - now.keys()
    kept = {each: paths - changed - lost for each, paths in found.items()}
    return {**kept, manager: kept.get(manager, set()) | changed}


def zeroed(found: Owners, manager: Manager, new: Object) -> Owners:
    """Owners after a scale to nothing: a real server omits the zero from the Scale, so nobody owns the replicas."""
    if manager.subresource != "scale" or new.get("spec", {}).get("replicas") != 0:
        return found
    return {each: paths - {("f:spec", "f:replicas")} for each, paths in found.items()}


def check(found: Owners, manager: Manager, live: dict[Path, Any], wanted: dict[Path, Any]) -> None:
    """Raise Refused 409 if another manager owns a field that the apply would change."""
    causes = [
        {"reason": "FieldManagerConflict", "message": each.clash(), "field": show(path)}
        for path, value in wanted.items()
        if live.get(path, wanted) != value
        for each, paths in found.items()
        if each != manager and path in paths
    ]
    if causes:
        listed = ", ".join(f"{cause['message']}: {cause['field']}" for cause in causes)
        count = f"{len(causes)} conflict{'s' if len(causes) > 1 else ''}"
        raise Refused(409, "Conflict", f"Apply failed with {count}: {listed}", causes=causes)


def dropped(found: Owners, manager: Manager, wanted: dict[Path, Any]) -> set[Path]:
    """Fields that the manager applied before, no longer does, and nobody else owns."""
    others = [paths for each, paths in found.items() if each != manager]
    return found.get(manager, set()) - wanted.keys() - set().union(*others)

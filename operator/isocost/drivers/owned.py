"""What is ours: pools that carry our labels, and only those are created over or deleted."""

from __future__ import annotations

from collections.abc import Mapping

from isocost.drivers.protocol import OFFER_LABEL, POLICY_LABEL, RULE_LABEL
from isocost.drivers.wire import Meta
from isocost.kube.errors import Conflict
from isocost.world.ref import Ref

_LABELS = (POLICY_LABEL, RULE_LABEL, OFFER_LABEL)


def agree(there: Meta, wanted: Mapping[str, str]) -> None:
    """Raises Conflict unless the object that has the name already is the very pool that was to be created."""
    if there.leaving:
        raise Conflict("an older pool of that name is still being deleted", name=there.name)
    if any(there.label(key) != wanted.get(key, "") for key in _LABELS):
        raise Conflict("there is another object of that name, which is not this pool of ours", name=there.name)


def belongs(there: Meta, ref: Ref) -> None:
    """Raises Conflict unless the pool was created by us."""
    if not there.label(POLICY_LABEL):
        raise Conflict("was not created by isocost, so isocost does not delete it", kind=ref.kind, name=ref.path)

"""Are the kinds in the cluster those that this code was written for?

`helm upgrade` updates them with the operator, unless it was told not to. What then is missing is named, with the command
that mends it, and until it has run nothing is begun, continued or ended: a plan that loses a field on its way is worse
than none. Where the account may not read definitions the answer is Unknown and the work goes on; the journal notices by
itself when a field of it gets lost (act/journal.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from isocost.api.definitions import lacking, ours
from isocost.api.reasons import Reason, Type
from isocost.api.texts import UPDATE_KINDS
from isocost.kube.errors import Denied, Forbidden, NotFound
from isocost.kube.kinds import DEFINITION
from isocost.kube.port import Cluster
from isocost.world.plan import Notice

SHOWN = 3
_read = msgspec.json.Decoder(dict[str, Any]).decode


def read(cluster: Cluster) -> Notice:
    """The condition DefinitionsCurrent. Raises ApiError where the API server cannot answer."""
    try:
        lost = [f"{name}: {_told(paths)}" for name, paths in _lacking(cluster)]
    except (Forbidden, Denied, NotFound) as error:
        message = f"The definitions of isocost's kinds cannot be read, so it is not known whether they are current: {error.message}"
        return _notice("Unknown", Reason.DEFINITIONS_UNREAD, message)
    if lost:
        message = (
            f"The kinds in the cluster are older than this operator, which would lose fields: {'; '.join(lost)}. "
            f"Nothing is begun, continued or ended until they are updated: {UPDATE_KINDS}"
        )
        return _notice("False", Reason.OUTDATED_DEFINITIONS, message)
    return _notice("True", Reason.DEFINITIONS_KNOWN, "The kinds in the cluster know every field of this operator.")


def halts(notice: Notice) -> str:
    """Why nothing may be begun, continued or ended, or ""."""
    return notice.message if notice.reason == Reason.OUTDATED_DEFINITIONS else ""


def _lacking(cluster: Cluster) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name in ours():
        found = _read(cluster.get(DEFINITION, name))
        if paths := lacking(name, found):
            yield name, paths


def _told(paths: tuple[str, ...]) -> str:
    more = f" and {len(paths) - SHOWN} more" if len(paths) > SHOWN else ""
    return f"{', '.join(paths[:SHOWN])}{more}"


def _notice(status: str, reason: Reason, message: str) -> Notice:
    return Notice(type=Type.DEFINITIONS_CURRENT, status=status, reason=reason, message=message)

"""Two replicas of the operator, and the record of who of them wrote what, judged from the API server's audit log.

Every replica has the token of a pod of its own, so the log names the pod of each write; and it holds the writes of the
Lease, in the order in which the server answered them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from e2e.client import Object
from e2e.install import NAMESPACE
from e2e.record import Record
from e2e.shopfront import WRITES

ACCOUNT = f"system:serviceaccount:{NAMESPACE}:"
POD = "authentication.kubernetes.io/pod-name"
HARMLESS = ("events", "leases", "selfsubjectaccessreviews")
"""what a replica may write without holding the Lease"""


def writes(record: Record, pod: str = "") -> list[Object]:
    """All that the replicas (or the one in this pod) asked the server to write, but what is harmless; oldest first."""
    return [e for e in _entries(record) if e["objectRef"]["resource"] not in HARMLESS and pod in ("", writer(e))]


def landed(entry: Object) -> bool:
    """Whether the server did what was asked."""
    return bool(entry["responseStatus"]["code"] < 300)


def writer(entry: Object) -> str:
    """The pod that asked."""
    names = entry["user"].get("extra", {}).get(POD, [""])
    return str(names[0])


def said(entry: Object) -> str:
    """An entry for people."""
    ref, status = entry["objectRef"], entry["responseStatus"]
    name = "/".join(ref[key] for key in ("resource", "namespace", "name", "subresource") if key in ref)
    return f"{writer(entry)} {entry['verb']} {name}: {status['code']} {status.get('message', '')}"


def takeovers(record: Record) -> list[tuple[datetime, str]]:
    """(when the server answered, who) for each time the Lease changed hands; "" where it was given back."""
    found: list[tuple[datetime, str]] = []
    for entry in _entries(record):
        if entry["objectRef"]["resource"] == "leases" and landed(entry):
            holder = entry["responseObject"]["spec"].get("holderIdentity", "")
            if not found or found[-1][1] != holder:
                found.append((_time(entry, "stageTimestamp"), holder))
    return found


def trespasses(record: Record) -> list[str]:
    """Writes that landed although their replica did not hold the Lease when the server received them: there must be none.

    Judged from the first write of the Lease on that the record has: before it nothing is known of the holder.
    """
    turns = takeovers(record)
    asked = ((entry, _time(entry, "requestReceivedTimestamp")) for entry in writes(record) if landed(entry))
    return [said(entry) for entry, at in asked if at >= turns[0][0] and writer(entry) != _holder(turns, at)]


def _holder(turns: list[tuple[datetime, str]], at: datetime) -> str:
    return next(who for when, who in reversed(turns) if when <= at)


def _entries(record: Record) -> Iterator[Object]:
    yield from sorted(record.requests(ACCOUNT, verbs=WRITES), key=lambda e: _time(e, "stageTimestamp"))


def _time(entry: Object, key: str) -> datetime:
    return datetime.fromisoformat(entry[key])

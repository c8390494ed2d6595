"""Which rights the operator needs, as the chart grants them, and which of them this account has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from isocost.api.texts import GRANT
from isocost.doctor.facts import Facts, Right
from isocost.doctor.finding import Finding, bad, good, unknown, warn
from isocost.kube import kinds
from isocost.units import Missing, many

READS = tuple(
    Right(verb="list", kind=kind)
    for kind in (
        kinds.NODE, kinds.POD, kinds.NAMESPACE, kinds.DEPLOYMENT, kinds.STATEFULSET, kinds.REPLICASET, kinds.DAEMONSET,
        kinds.BUDGET, kinds.AUTOSCALER, kinds.SCALEDOBJECT, kinds.COSTPOLICY, kinds.COSTPLAN, kinds.PRICEBOOK, kinds.SITE,
    )
)  # fmt: skip
OWN = (
    *(Right(verb=verb, kind=kinds.COSTPLAN) for verb in ("create", "patch", "delete")),
    Right(verb="patch", kind=kinds.COSTPOLICY, sub="status"),
    Right(verb="patch", kind=kinds.COSTPLAN, sub="status"),
    Right(verb="create", kind=kinds.EVENT),
)
WRITES = (
    Right(verb="patch", kind=kinds.DEPLOYMENT, sub="scale", write=True),
    Right(verb="patch", kind=kinds.STATEFULSET, sub="scale", write=True),
    Right(verb="patch", kind=kinds.AUTOSCALER, write=True),
    Right(verb="patch", kind=kinds.SCALEDOBJECT, write=True),
    Right(verb="patch", kind=kinds.NODE, write=True),
    Right(verb="create", kind=kinds.POD, sub="eviction", write=True),
    Right(verb="patch", kind=kinds.MACHINEDEPLOYMENT, sub="scale", write=True),
    Right(verb="patch", kind=kinds.MACHINE, write=True),
    *(Right(verb=verb, kind=kinds.NODEPOOL, write=True) for verb in ("create", "patch", "delete")),
    Right(verb="delete", kind=kinds.NODECLAIM, write=True),
)
ALL = (*READS, *OWN, *WRITES)
INSTALL = "helm upgrade --install isocost charts/isocost --namespace isocost --create-namespace"


def check(facts: Facts) -> Iterator[Finding]:
    """The rights to read, to write what is isocost's own, and to act, each as one finding."""
    yield _judged("read", facts, READS, INSTALL)
    yield _judged("write its own kinds", facts, OWN, INSTALL)
    yield _act(facts)


def _judged(name: str, facts: Facts, rights: Iterable[Right], do: str) -> Finding:
    asked = list(rights)
    blind = next((found for one in asked if isinstance(found := _had(facts, one), Missing)), None)
    if blind:
        return unknown(name, f"the API server was not asked: {blind.reason}", "kubectl auth can-i --list")
    lacking = [str(one) for one in asked if not _had(facts, one)]
    if lacking:
        return bad(name, f"this account may not {_listed(lacking)}", do)
    return good(name, f"this account has all {many(len(asked), 'right')}")


def _act(facts: Facts) -> Finding:
    """Without them only Enforce, and plans that were approved, stand still."""
    found = _judged("act", facts, WRITES, GRANT)
    enforcing = not isinstance(facts.policies, Missing) and any(
        one.get("spec", {}).get("mode") == "Enforce" for one in facts.policies
    )
    if found.do == GRANT and not enforcing:
        return warn("act", f"{found.found}; plans can be made and not carried out", GRANT)
    return found


def _had(facts: Facts, one: Right) -> bool | Missing:
    return facts.rights.get(one, Missing(reason="it was not asked for"))


def _listed(lacking: list[str]) -> str:
    shown = ", ".join(lacking[:5])
    return f"{shown} and {len(lacking) - 5} more" if lacking[5:] else shown

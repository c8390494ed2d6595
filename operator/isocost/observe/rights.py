"""Whether the operator may do what the policy asks of it.

The chart grants read rights unless told otherwise, so Enforce on a fresh installation cannot act. That must be found out
before the first step and not in the middle of a plan: the API server is asked for every kind of write the policy's own
objects need.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor

import msgspec

from isocost.api.reasons import Reason, Type
from isocost.api.texts import GRANT, GRANT_RESIZE
from isocost.kube import kinds
from isocost.kube.kinds import Kind
from isocost.kube.port import Cluster
from isocost.observe.lists import READERS
from isocost.units import Missing
from isocost.world.plan import Notice, OpenPlan
from isocost.world.policy import Mode, Policy, SizingMode
from isocost.world.pool import Pool
from isocost.world.workload import Workload

Need = tuple[str, Kind, str]
_KINDS = {one.name: one for one in vars(kinds).values() if isinstance(one, Kind)}
_POOLS: Mapping[str, tuple[Need, ...]] = {
    "MachineDeployment": (("patch", kinds.MACHINEDEPLOYMENT, "scale"), ("patch", kinds.MACHINE, "")),
    "NodePool": (("patch", kinds.NODEPOOL, ""), ("delete", kinds.NODECLAIM, "")),
}
"""What growing and shrinking a pool of a kind takes."""


_RESIZE = "patch pods/resize"


class _Typed(msgspec.Struct):
    kind: str = ""


_read = msgspec.json.Decoder(_Typed).decode


def wanted(policy: Policy, plans: Iterable[OpenPlan]) -> bool:
    """Whether the policy means to write to more than its own status: it enforces, or an open plan was approved."""
    approved = any(one.approved and not one.phase.closed for one in plans)
    return not policy.paused and (policy.mode is Mode.ENFORCE or approved)


def needs(policy: Policy, workloads: Collection[Workload], pools: Iterable[Pool]) -> tuple[Need, ...]:
    """(verb, kind, subresource) of all writes that governing these objects can take."""
    return tuple(dict.fromkeys((*_scales(workloads), *_resizes(workloads), *_pools(policy, pools))))


def _resizes(workloads: Iterable[Workload]) -> Iterator[Need]:
    if any(one.rule.resized and one.rule.right_sizing.mode is SizingMode.IN_PLACE for one in workloads):
        yield "patch", kinds.POD, "resize"


def _scales(workloads: Iterable[Workload]) -> Iterator[Need]:
    for one in workloads:
        yield "patch", _KINDS[one.handle.kind], "" if one.autoscaler else "scale"


def _pools(policy: Policy, pools: Iterable[Pool]) -> Iterator[Need]:
    if policy.pools:
        yield "patch", kinds.NODE, ""
        yield "create", kinds.POD, "eviction"
        yield "patch", kinds.POD, "status"
    for one in pools:
        yield from _POOLS.get(one.ref.kind, ())
    for rule in policy.pools:
        made = _made(rule.template.document) if rule.template else None
        if made:
            yield "create", made, ""
            yield "delete", made, ""


def _made(document: str) -> Kind | None:
    """The kind a template makes, where we know it."""
    try:
        return _KINDS.get(_read(document).kind)
    except msgspec.DecodeError:
        return None


def lacking(cluster: Cluster, wants: Iterable[Need]) -> tuple[str, ...]:
    """The rights that are missing, as "patch deployments/scale". Raises ApiError."""
    asked = tuple(wants)
    with ThreadPoolExecutor(READERS, thread_name_prefix="rights") as readers:
        may = readers.map(lambda need: cluster.review(need[0], need[1], subresource=need[2]).allowed, asked)
        missing = [need for need, allowed in zip(asked, may, strict=True) if not allowed]
    return tuple(f"{verb} {kind.plural}{f'/{sub}' if sub else ''}" for verb, kind, sub in missing)


def verdict(
    cluster: Cluster, policy: Policy, plans: Iterable[OpenPlan], wants: Iterable[Need]
) -> tuple[bool | Missing, Notice]:
    """(may the operator write, the condition PermissionMissing). Raises ApiError."""
    if not wanted(policy, plans):
        return Missing(reason=f"not asked: mode is {policy.mode}"), _notice(
            "False", "No write is asked of the operator."
        )
    missing = lacking(cluster, wants)
    if not missing:
        return True, _notice("False", "The operator has every right this policy needs.")
    grant = GRANT_RESIZE if _RESIZE in missing else GRANT
    return False, _notice("True", f"The operator may not {', '.join(missing)}. Grant it with: {grant}")


def _notice(status: str, message: str) -> Notice:
    reason = Reason.RIGHTS_MISSING if status == "True" else Reason.RIGHTS_PRESENT
    return Notice(type=Type.PERMISSION_MISSING, status=status, reason=reason, message=message)

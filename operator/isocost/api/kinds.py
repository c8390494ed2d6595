"""The four kinds: their names, what `kubectl get` shows of them, and how spec and status belong together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from isocost.api.base import Model, Rule
from isocost.api.costplan import CostPlanSpec, CostPlanStatus
from isocost.api.costpolicy import CostPolicySpec
from isocost.api.pricebook import PriceBookSpec
from isocost.api.site import SiteSpec
from isocost.api.status import CostPolicyStatus

GROUP, VERSION = "isocost.dev", "v1alpha1"
API_VERSION = f"{GROUP}/{VERSION}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of `kubectl get`. wide ones show with -o wide."""

    name: str
    path: str
    type: str = "string"
    wide: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """How a kind is called."""

    plural: str
    singular: str
    short: tuple[str, ...] = ()


_AGE = Column(name="AGE", path=".metadata.creationTimestamp", type="date")


class Kind(Model):
    """An object of the API. metadata is Kubernetes' own."""

    names: ClassVar[Names]
    columns: ClassVar[tuple[Column, ...]]

    api_version: Literal["isocost.dev/v1alpha1"]
    """isocost.dev/v1alpha1"""
    metadata: dict[str, Any]
    """The object's metadata."""


class CostPolicy(Kind):
    """What to keep cheap: workloads, node pools, limits, and how far the operator may go."""

    names: ClassVar = Names(plural="costpolicies", singular="costpolicy", short=("cpol",))
    columns: ClassVar = (
        Column(name="MODE", path=".spec.mode"),
        Column(name="READY", path='.status.conditions[?(@.type=="Ready")].status'),
        Column(name="NOW/H", path=".status.costPerHour.current"),
        Column(name="PLANNED/H", path=".status.costPerHour.planned"),
        Column(name="BOUND/H", path=".status.costPerHour.lowerBound"),
        Column(name="GAP%", path=".status.gapPercent"),
        Column(name="PLAN", path=".status.planRef.name"),
        Column(name="REASON", path='.status.conditions[?(@.type=="Ready")].reason', wide=True),
        _AGE,
    )
    sample: ClassVar[Mapping[str, Any]] = {"spec": CostPolicySpec.sample}

    kind: Literal["CostPolicy"]
    """CostPolicy"""
    spec: CostPolicySpec
    """What the operator is asked to do."""
    status: CostPolicyStatus | None = None
    """What the operator has found and decided."""


def _told(spec: Mapping[str, Any], type_: str, reason: str) -> Mapping[str, Any]:
    """A plan of which one condition is True."""
    condition = {
        "type": type_, "status": "True", "reason": reason, "message": "",
        "observedGeneration": 1, "lastTransitionTime": "2026-11-24T09:30:00Z",
    }  # fmt: skip
    return {"spec": spec, "status": {"conditions": [condition]}}


def _says(type_: str) -> str:
    return (
        "has(self.status) && has(self.status.conditions)"
        f" && self.status.conditions.exists(c, c.type == '{type_}' && c.status == 'True')"
    )


_YES: Mapping[str, Any] = {**CostPlanSpec.sample, "approved": True}
_NO: Mapping[str, Any] = {**CostPlanSpec.sample, "approved": False}


class CostPlan(Kind):
    """One decision of the operator: what will be moved, why, what it brings, and how far it has come."""

    names: ClassVar = Names(plural="costplans", singular="costplan", short=("cplan",))
    columns: ClassVar = (
        Column(name="POLICY", path=".spec.policyRef.name"),
        Column(name="APPROVED", path=".spec.approved", type="boolean"),
        Column(name="STATE", path='.status.conditions[?(@.type=="Progressing")].reason'),
        Column(name="NOW/H", path=".spec.costPerHour.current"),
        Column(name="PLANNED/H", path=".spec.costPerHour.planned"),
        Column(name="BOUND/H", path=".spec.costPerHour.lowerBound"),
        Column(name="EXPIRES", path=".spec.expiresAt"),
        Column(name="REASON", path=".spec.reason", wide=True),
        _AGE,
    )
    sample: ClassVar[Mapping[str, Any]] = {"spec": CostPlanSpec.sample}
    rules: ClassVar = (
        Rule(
            cel=f"!({_says('Expired')}) || !self.spec.approved || oldSelf.spec.approved",
            message="the plan has expired and cannot be approved any more: approve the next one",
            old={"spec": CostPlanSpec.sample},
            good=_told(_YES, "PricesFresh", "PricesCurrent"),
            bad=_told(_YES, "Expired", "Expired"),
        ),
        Rule(
            cel=f"!({_says('Progressing')}) || self.spec.approved || !oldSelf.spec.approved",
            message="the plan is under way and approval cannot be taken back: pause the CostPolicy to stop it",
            old={"spec": _YES},
            good=_told(_NO, "Approved", "Approved"),
            bad=_told(_NO, "Progressing", "StepsUnderWay"),
        ),
    )

    kind: Literal["CostPlan"]
    """CostPlan"""
    spec: CostPlanSpec
    """The decision. Only approved may change."""
    status: CostPlanStatus | None = None
    """How far the plan has come."""


class PriceBook(Kind):
    """What nodes can be had for which price, from which source and of which day."""

    names: ClassVar = Names(plural="pricebooks", singular="pricebook", short=("pb",))
    columns: ClassVar = (
        Column(name="CURRENCY", path=".spec.currency"),
        Column(name="MAXAGE", path=".spec.maxAge"),
        _AGE,
    )
    sample: ClassVar[Mapping[str, Any]] = {"spec": PriceBookSpec.sample}

    kind: Literal["PriceBook"]
    """PriceBook"""
    spec: PriceBookSpec
    """Offers and discounts in one currency."""


class Site(Kind):
    """A place that holds capacity, and what energy costs there."""

    names: ClassVar = Names(plural="sites", singular="site")
    columns: ClassVar = (
        Column(name="ZONES", path=".spec.zones"),
        Column(name="MAXNODES", path=".spec.maxNodes", type="integer"),
        Column(name="PRICE/KWH", path=".spec.energy.pricePerKilowattHour"),
        Column(name="PUE", path=".spec.energy.pue"),
        _AGE,
    )
    sample: ClassVar[Mapping[str, Any]] = {"spec": SiteSpec.sample}

    kind: Literal["Site"]
    """Site"""
    spec: SiteSpec
    """The place."""


KINDS: tuple[type[Kind], ...] = (CostPolicy, CostPlan, PriceBook, Site)

"""What is seen of the day from outside, taken down as it happens.

Everything is read as a user would read it: nodes, pods and Deployments that are there, the CostPolicy's status, its CostPlans and its
events. A cluster keeps ten plans, the record keeps all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from isocost.api.convert.memory import conditions
from isocost.api.convert.plan import open_plan
from isocost.api.reasons import Reason, Type
from isocost.kube.kinds import COSTPOLICY
from isocost.report.day import Day, Load, Plan, Sample, Told
from isocost.testing.budgets import ready
from isocost.units import Missing, Rate

Document = dict[str, Any]
EVERY = timedelta(minutes=5)
"""between two samples; the worst minute of them counts"""
TYPE = "node.kubernetes.io/instance-type"
ENDS = (Type.COMPLETE, Type.ABORTED, Type.EXPIRED)
OBSERVED = ("Observe",)
"""actions of events that tell of the world; what was done is in the plans"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One look at the cluster, as its API gives it."""

    nodes: list[Document]
    pods: list[Document]
    deployments: list[Document]
    policy: Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What must be known of a fleet to take down its day.

    prices are per node by instance type; units name what each service's demand counts; carries gives what one Ready pod of a
    service does at full use on a machine type; asked its demand at an instant, or Missing where nobody knows it.
    """

    prices: Mapping[str, Rate]
    units: Mapping[str, str]
    carries: Callable[[str, str], float]
    asked: Callable[[str, datetime], float | Missing]


@dataclass(slots=True, kw_only=True)
class Record:
    """The day so far."""

    terms: Terms
    every: timedelta = EVERY
    samples: list[Sample] = field(default_factory=list)
    plans: dict[str, Plan] = field(default_factory=dict)
    told: list[Told] = field(default_factory=list)
    _worst: dict[str, Load] = field(default_factory=dict)
    _heard: set[str] = field(default_factory=set)

    def look(self, at: datetime, seen: Look) -> None:
        """Takes down an instant; a sample is made of the worst of several."""
        for name, load in loads(at, seen, self.terms).items():
            known = self._worst.get(name)
            self._worst[name] = load if known is None or _margin(load) <= _margin(known) else known
        if not self.samples or at - self.samples[-1].at >= self.every:
            self.samples.append(sample(at, seen, self.terms, self._worst))
            self._worst = {}

    def read(self, plans: Iterable[Document], events: Iterable[Document]) -> Iterator[Plan | Told]:
        """Takes down plans and events; what is new of them, in order of time."""
        fresh: list[Plan | Told] = [*self._events(events), *self._plans(plans)]
        return iter(sorted(fresh, key=_when))

    def _events(self, events: Iterable[Document]) -> Iterator[Told]:
        for event in events:
            name = event["metadata"]["name"]
            if name not in self._heard:
                self._heard.add(name)
                if _tells(event):
                    self.told.append(_told(event))
                    yield self.told[-1]

    def _plans(self, documents: Iterable[Document]) -> Iterator[Plan]:
        for document in documents:
            one, name = plan(document), document["metadata"]["name"]
            known = self.plans.get(name)
            self.plans[name] = one
            if known is None:
                yield replace(one, ended=None)
            if one.ended and (known is None or known.ended is None):
                yield one

    def day(self, title: str, made: str, blind: Iterable[tuple[datetime, datetime]] = ()) -> Day:
        """All of it as values for the page; blind are the times in which nobody measured."""
        return Day(
            title=title,
            made=made,
            samples=tuple(self.samples),
            plans=tuple(self.plans.values()),
            told=tuple(self.told),
            blind=tuple(blind),
            prices=self.terms.prices,
            units=self.terms.units,
        )

    def say(self, at: datetime, note: str) -> Told:
        """Takes down what the demo itself does to the shop."""
        self.told.append(Told(at=at, reason=PLAYED, note=note))
        return self.told[-1]


PLAYED = "played"
"""the reason of what the demo itself did"""


def _when(one: Plan | Told) -> datetime:
    if isinstance(one, Told):
        return one.at
    return one.ended or one.held.plan.created


def _margin(load: Load) -> float:
    """How much more was carried than asked, as a share; what is not measured cannot be worse."""
    return float("inf") if isinstance(load.asked, Missing) else load.carried / max(load.asked, 1e-9)


def sample(at: datetime, seen: Look, terms: Terms, worst: Mapping[str, Load]) -> Sample:
    """The fleet at an instant; nodes of types without a price, such as a control plane's own, do not belong to it."""
    kinds = Counter(kind(node) for node in seen.nodes if kind(node) in terms.prices)
    cost = Rate.total(terms.prices[name] * count for name, count in kinds.items())
    return Sample(at=at, cost=cost, bound=_bound(seen.policy), nodes=dict(kinds), loads=dict(worst))


def kind(node: Document) -> str:
    """A node's instance type, or ""."""
    return str(node["metadata"].get("labels", {}).get(TYPE, ""))


def _bound(policy: Document) -> Rate | Missing:
    told = policy.get("status", {}).get("costPerHour")
    return Rate.of(told["lowerBound"]) if told else Missing(reason="the operator has not spoken yet")


def loads(at: datetime, seen: Look, terms: Terms) -> dict[str, Load]:
    """Each service: what is asked of it, and what its Ready pods carry."""
    kinds = {node["metadata"]["name"]: kind(node) for node in seen.nodes}
    wanted = {one["metadata"]["name"]: one["spec"]["replicas"] for one in seen.deployments}
    found = {}
    for name in terms.units:
        homes = [kinds.get(pod["spec"].get("nodeName", ""), "") for pod in seen.pods if _serves(pod, name)]
        carried = sum(terms.carries(name, home) for home in homes)
        asked = terms.asked(name, at)
        found[name] = Load(asked=asked, carried=carried, replicas=wanted.get(name, 0), ready=len(homes))
    return found


def _serves(pod: Document, app: str) -> bool:
    mine = pod["metadata"].get("labels", {}).get("app") == app
    return mine and ready(pod) and "deletionTimestamp" not in pod["metadata"]


def plan(document: Document) -> Plan:
    """A CostPlan with its end, as far as it has come to one."""
    found = conditions(document.get("status") or {})
    end = next((one for one in found if one.type in ENDS and one.status == "True"), None)
    return Plan(held=open_plan(document), ended=end.since if end else None, note=end.message if end else "")


def _tells(event: Document) -> bool:
    """Whether an event says what the operator found out; what it did is in its plans."""
    ours = event.get("regarding", {}).get("kind") == COSTPOLICY.name
    return ours and (event["action"] in OBSERVED or event["reason"] == Reason.OFFER_QUARANTINED)


def _told(event: Document) -> Told:
    at = datetime.fromisoformat(event["eventTime"])
    return Told(at=at, reason=event["reason"], note=event["note"], warning=event["type"] == "Warning")

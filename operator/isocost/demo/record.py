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
from isocost.demo import shop
from isocost.report.day import Load, Plan, Sample, Told
from isocost.testing.budgets import ready
from isocost.units import Missing, Rate

Document = dict[str, Any]
EVERY = timedelta(minutes=5)
"""between two samples; the worst minute of them counts"""
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


@dataclass(slots=True, kw_only=True)
class Record:
    """The day so far. asked gives a service's demand at an instant, or Missing where nobody measures it."""

    asked: Callable[[str, datetime], float | Missing]
    samples: list[Sample] = field(default_factory=list)
    plans: dict[str, Plan] = field(default_factory=dict)
    told: list[Told] = field(default_factory=list)
    _worst: dict[str, Load] = field(default_factory=dict)
    _heard: set[str] = field(default_factory=set)

    def look(self, at: datetime, seen: Look) -> None:
        """Takes down an instant; a sample is made of the worst of several."""
        for name, load in loads(seen, lambda name: self.asked(name, at)).items():
            known = self._worst.get(name)
            self._worst[name] = load if known is None or _margin(load) <= _margin(known) else known
        if not self.samples or at - self.samples[-1].at >= EVERY:
            self.samples.append(sample(at, seen, self._worst))
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
                if event["action"] in OBSERVED or event["reason"] == Reason.OFFER_QUARANTINED:
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


def sample(at: datetime, seen: Look, worst: Mapping[str, Load]) -> Sample:
    """The fleet at an instant."""
    kinds = Counter(kind(node) for node in seen.nodes)
    cost = Rate.total((Rate.of(shop.machine(name).price) * count for name, count in kinds.items()))
    return Sample(at=at, cost=cost, bound=_bound(seen.policy), nodes=dict(kinds), loads=dict(worst))


def kind(node: Document) -> str:
    return str(node["metadata"]["labels"][shop.TYPE])


def _bound(policy: Document) -> Rate | Missing:
    told = policy.get("status", {}).get("costPerHour")
    return Rate.of(told["lowerBound"]) if told else Missing(reason="the operator has not spoken yet")


def loads(seen: Look, asked: Callable[[str], float | Missing]) -> dict[str, Load]:
    """Each service: what is asked of it, and what its Ready pods carry."""
    cards = {node["metadata"]["name"]: shop.machine(kind(node)).card for node in seen.nodes}
    wanted = {one["metadata"]["name"]: one["spec"]["replicas"] for one in seen.deployments}
    found = {}
    for one in shop.SERVICES:
        serving = [pod for pod in seen.pods if pod["metadata"]["labels"].get("app") == one.name and _serves(pod)]
        carried = sum(_carries(one, cards.get(pod["spec"].get("nodeName", ""), "")) for pod in serving)
        found[one.name] = Load(
            asked=asked(one.name), carried=carried, replicas=wanted.get(one.name, 0), ready=len(serving)
        )
    return found


def _serves(pod: Document) -> bool:
    return ready(pod) and "deletionTimestamp" not in pod["metadata"]


def _carries(one: shop.Service, card: str) -> float:
    return float(shop.TOKENS_PER_S.get(card, 0) if one.gpu else one.cores)


def plan(document: Document) -> Plan:
    """A CostPlan with its end, as far as it has come to one."""
    found = conditions(document.get("status") or {})
    end = next((one for one in found if one.type in ENDS and one.status == "True"), None)
    return Plan(held=open_plan(document), ended=end.since if end else None, note=end.message if end else "")


def _told(event: Document) -> Told:
    at = datetime.fromisoformat(event["eventTime"])
    return Told(at=at, reason=event["reason"], note=event["note"], warning=event["type"] == "Warning")

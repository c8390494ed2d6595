"""CostPolicy documents -> world.policy."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Any

from isocost.api import costpolicy, pools, selectors, words, workloads
from isocost.api.documents import spec
from isocost.units import Money, Rate
from isocost.world.cluster import Expression
from isocost.world.policy import (
    DemandSource,
    Disruption,
    Outlooking,
    Policy,
    PoolRule,
    RightSizing,
    Selector,
    Template,
    WorkloadRule,
)

OURS, ENTRY = "isocost.dev/policy", "isocost.dev/pool"
"""Labels of pools made from a template: the same as in drivers.protocol, which stands above this layer."""


def policy(document: Mapping[str, Any]) -> Policy:
    """A CostPolicy in the world's words. Raises InvalidDocument."""
    asked = spec(document, "CostPolicy", costpolicy.CostPolicySpec)
    metadata = document["metadata"]
    currency = asked.objective.currency
    return Policy(
        name=metadata["name"],
        uid=metadata.get("uid", ""),
        generation=metadata.get("generation", 0),
        mode=asked.mode,
        paused=asked.paused,
        interval=span(asked.interval),
        currency=currency,
        price_book=asked.price_book_ref.name if asked.price_book_ref else "",
        workloads=tuple(_workload(one, currency) for one in asked.workloads),
        pools=tuple(_pool(one, metadata["name"]) for one in asked.pools),
        max_hourly=Rate.of(asked.limits.cost.hourly, currency) if asked.limits.cost else None,
        disruption=_disruption(asked.disruption, currency),
        forecast=_forecast(asked.forecast),
        plan_ttl=span(asked.plan_expiry),
        manual_override=span(asked.manual_override),
    )


def span(text: str) -> timedelta:
    """A Duration's length."""
    return timedelta(seconds=words.seconds(text))


def _workload(one: workloads.Workload, currency: str) -> WorkloadRule:
    target, level = one.target_ref, one.service_level
    return WorkloadRule(
        name=one.name,
        kind=target.kind.value if target else (one.kind.value if one.kind else ""),
        target=target.name if target else "",
        namespaces=_selector(one.namespace_selector),
        namespace_names=(target.namespace,) if target else one.namespaces,
        selector=_selector(one.selector),
        demand=_source(one.demand),
        throughput={each.accelerator: Decimal(each.per_replica) for each in one.throughput},
        utilisation=Decimal(level.utilisation_percent) / 100,
        risk=Decimal(level.risk_percent) / 100 if level.risk_percent else None,
        penalty=Rate.of(level.penalty_per_hour, currency) if level.penalty_per_hour else None,
        service=level.service,
        min_replicas=one.replicas.min,
        max_replicas=one.replicas.max,
        startup=span(one.startup_time),
        accelerators=one.placement.accelerators,
        sites=one.placement.sites,
        capacity_types=one.placement.capacity_types,
        right_sizing=_sizing(one.right_sizing),
    )


def _sizing(given: workloads.Sizing | None) -> RightSizing:
    if given is None:
        return RightSizing()
    return RightSizing(mode=given.mode, resources=tuple(sorted(one.value.lower() for one in given.resources)))


def _source(given: workloads.Demand) -> DemandSource:
    return DemandSource(
        preset=given.preset,
        query=given.query or "",
        saturation=given.saturation or "",
        served=given.served or "",
        window=span(given.window),
        recorded=given.recorded,
    )


def _selector(given: selectors.Selector | None) -> Selector:
    if given is None:
        return Selector()
    expressions = (Expression(key=e.key, operator=e.operator.value, values=e.values) for e in given.match_expressions)
    return Selector(labels=given.match_labels, expressions=tuple(expressions))


def _pool(one: pools.Pool, policy_name: str) -> PoolRule:
    """Without a selector the entry means just the pools that we made for it: the world says so by our labels."""
    ours = Selector(labels={OURS: policy_name, ENTRY: one.name})
    return PoolRule(
        name=one.name,
        driver=one.driver.value,
        namespace=one.namespace or "",
        selector=ours if one.selector is None else _selector(one.selector),
        min_nodes=one.bounds.min_nodes,
        max_nodes=one.bounds.max_nodes,
        template=_template(one.template),
        ready_timeout=span(one.ready_timeout),
    )


def _template(given: pools.Template | None) -> Template | None:
    if given is None:
        return None
    document = json.dumps(given.object.model_dump(mode="json", by_alias=True), sort_keys=True)
    return Template(document=document, offers=given.offers, max_pools=given.max_pools)


def _disruption(given: costpolicy.Disruption, currency: str) -> Disruption:
    least, cost = given.min_savings, Money.of(given.switch_cost_per_pod, currency)
    return Disruption(
        max_nodes=given.budgets[0].nodes,
        min_percent=Decimal(least.percent),
        min_monthly=Money.of(least.amount_per_month, currency) if least.amount_per_month is not None else None,
        payback=span(given.payback_period),
        switch_cost=cost or None,
    )


def _forecast(given: costpolicy.Forecast) -> Outlooking:
    return Outlooking(
        lookback=span(given.lookback),
        step=span(given.step),
        estimator=given.estimator.value,
        max_age=span(given.max_age),
        min_coverage=Decimal(given.min_coverage_percent) / 100,
    )

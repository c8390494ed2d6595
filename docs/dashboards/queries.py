"""Queries that several panels ask, and the panel that both dashboards have.

Series are put together over instances (`max by`), so that a restart of the operator does not break a line in two.
"""

from __future__ import annotations

from .panel import Panel, Query


def of(metric: str, *matchers: str, by: str) -> str:
    """A metric of the chosen policies, over all instances."""
    inside = ", ".join(('policy=~"$policy"', *matchers))
    return f"max by ({by}) ({metric}{{{inside}}})"


def cost(kind: str) -> str:
    inner = of("isocost_policy_cost_per_hour", f'kind="{kind}"', by="policy, currency")
    return f"sum by (currency) ({inner})"


def workload(metric: str, kind: str, *labels: str) -> str:
    return of(f"isocost_workload_{metric}", f'kind="{kind}"', by=", ".join(("workload", *labels)))


IDLE = f"sum by (currency) ({of('isocost_policy_idle_cost_per_hour', by='policy, currency')})"
READY_NODES = of("isocost_pool_nodes", 'kind="ready"', by="policy, pool")
BAD = (
    "max by (policy, type, reason) ("
    '(isocost_policy_condition{policy=~"$policy", type!~"OwnershipConflict|PermissionMissing|Progressing"} == 0)'
    ' or (isocost_policy_condition{policy=~"$policy", type=~"OwnershipConflict|PermissionMissing"} == 1))'
)
TROUBLES = Panel(
    title="What stands against it",
    text="Conditions that are bad now, with their reason. The message is in kubectl describe costpolicy.",
    kind="table",
    queries=(Query(expr=BAD),),
    columns=(("policy", "Policy"), ("type", "Condition"), ("reason", "Reason")),
    width=8,
    empty="Nothing stands against any policy",
)

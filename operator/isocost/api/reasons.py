"""The closed list of conditions and reasons. Nothing is reported that is not named here, and docs explain each one.

A condition answers one question with True, False or Unknown; its reason is one CamelCase word from this list, and its
message says what was found, where, and what to do.
"""

from __future__ import annotations

from enum import StrEnum


class Type(StrEnum):
    """Condition types of CostPolicy (first part) and CostPlan (second part), each phrased so that True is good
    except OwnershipConflict and PermissionMissing."""

    READY = "Ready"
    METRICS_FRESH = "MetricsFresh"
    PRICES_FRESH = "PricesFresh"
    SOLVER_HEALTHY = "SolverHealthy"
    WITHIN_BUDGET = "WithinBudget"
    OWNERSHIP_CONFLICT = "OwnershipConflict"
    PERMISSION_MISSING = "PermissionMissing"
    DEFINITIONS_CURRENT = "DefinitionsCurrent"
    NODES_HEALTHY = "NodesHealthy"
    PROGRESSING = "Progressing"

    APPROVED = "Approved"
    COMPLETE = "Complete"
    ABORTED = "Aborted"
    EXPIRED = "Expired"


class Reason(StrEnum):
    """Why a condition stands as it does, and why an event was written.

    Values below this layer carry a reason in front of a sentence, "MetricsStale: there are no samples"; `split` parts them.
    """

    # what a policy may say of itself
    OPTIMAL = "Optimal"
    PLAN_PROPOSED = "PlanProposed"
    PLAN_PROGRESSING = "PlanProgressing"
    PLAN_COMPLETE = "PlanComplete"
    NOT_WORTHWHILE = "NotWorthwhile"
    PAUSED = "Paused"
    OBSERVING = "Observing"
    INVALID_POLICY = "InvalidPolicy"
    NOTHING_SELECTED = "NothingSelected"

    # evidence
    METRICS_CURRENT = "MetricsCurrent"
    METRICS_UNREACHABLE = "MetricsUnreachable"
    METRICS_STALE = "MetricsStale"
    METRICS_PARTIAL = "MetricsPartial"
    METRICS_INVALID = "MetricsInvalid"
    METRICS_IMPLAUSIBLE = "MetricsImplausible"
    METRICS_WARMING = "MetricsWarming"
    PRICES_CURRENT = "PricesCurrent"
    PRICES_STALE = "PricesStale"
    PRICES_MISSING = "PricesMissing"
    CLUSTER_PARTIAL = "ClusterPartial"

    # health of nodes
    NODES_SOUND = "NodesSound"
    NODES_STRAINED = "NodesStrained"
    NODES_FAILED = "NodesFailed"
    HEALTH_DOUBTED = "HealthDoubted"

    # decision
    SOLVED = "Solved"
    SOLVER_TIMED_OUT = "SolverTimedOut"
    SOLVER_FAILED = "SolverFailed"
    INFEASIBLE = "Infeasible"
    BUDGET_KEPT = "BudgetKept"
    BUDGET_EXCEEDED = "BudgetExceeded"

    # ownership and rights
    SOLE_OWNER = "SoleOwner"
    CLAIMED_TWICE = "ClaimedTwice"
    FOREIGN_MANAGER = "ForeignManager"
    AUTOSCALED = "Autoscaled"
    HUMAN_EDIT = "HumanEdit"
    RIGHTS_PRESENT = "RightsPresent"
    RIGHTS_MISSING = "RightsMissing"

    # the kinds themselves
    DEFINITIONS_KNOWN = "DefinitionsKnown"
    OUTDATED_DEFINITIONS = "OutdatedDefinitions"
    DEFINITIONS_UNREAD = "DefinitionsUnread"

    # a plan's life
    AWAITING_APPROVAL = "AwaitingApproval"
    APPROVED = "Approved"
    STEPS_UNDER_WAY = "StepsUnderWay"
    STEPS_DONE = "StepsDone"
    SUPERSEDED = "Superseded"
    EXPIRED = "Expired"
    STEP_FAILED = "StepFailed"

    # why a step waits
    WAITING_FOR_STEP = "WaitingForStep"
    WAITING_FOR_NODES = "WaitingForNodes"
    WAITING_FOR_PODS = "WaitingForPods"
    DISRUPTION_BUDGET = "DisruptionBudget"
    POD_DISRUPTION_BUDGET = "PodDisruptionBudget"
    THROTTLED = "Throttled"
    CONFLICT = "Conflict"

    # capacity that never comes
    NODES_NOT_READY = "NodesNotReady"
    QUOTA_EXCEEDED = "QuotaExceeded"
    INSUFFICIENT_CAPACITY = "InsufficientCapacity"
    CANNOT_NAME_VICTIM = "CannotNameVictim"

    # events about moves
    REPLICAS_CHANGED = "ReplicasChanged"
    BOUNDS_CHANGED = "BoundsChanged"
    REQUESTS_CHANGED = "RequestsChanged"
    NODES_ADDED = "NodesAdded"
    NODE_CORDONED = "NodeCordoned"
    NODE_REMOVED = "NodeRemoved"
    POOL_CREATED = "PoolCreated"
    POOL_REMOVED = "PoolRemoved"
    OFFER_QUARANTINED = "OfferQuarantined"


def split(text: str) -> tuple[Reason | None, str]:
    """(reason, sentence) of "Reason: sentence"; (None, text) where it begins with no reason."""
    word, _, sentence = text.partition(": ")
    return (Reason(word), sentence) if word in _REASONS else (None, text)


_REASONS = frozenset(str(reason) for reason in Reason)

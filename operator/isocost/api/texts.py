"""What each condition asks and what each reason means, and what to do about it: the source of docs/reference/reasons.md."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from isocost.api.reasons import Reason, Type

NOTHING = "Nothing to do."
GRANT = "helm upgrade isocost charts/isocost --namespace isocost --reset-then-reuse-values --set permissions=write"
"""the command that gives the operator the right to act"""
GRANT_RESIZE = f"{GRANT} --set rightSizing.enabled=true"
"""the command that gives it the right to resize pods as well"""
GRANT_LATER = f"{GRANT_RESIZE} --set rightSizing.laterPods=true"
"""the command that has later pods begin with the requests of resized ones"""
UPDATE_KINDS = "isocost crds | kubectl apply --server-side --force-conflicts --field-manager=helm -f -"
"""the command that brings the kinds of an installed operator up to date, with the isocost of the operator's version"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A reason in a sentence, and the next step for whoever reads it."""

    means: str
    do: str = NOTHING


CONDITIONS: Mapping[Type, str] = {
    Type.READY: "Is the policy doing what it was asked for? The other conditions say what stands against it.",
    Type.METRICS_FRESH: "Is demand known well enough to take capacity away?",
    Type.NODES_HEALTHY: "Can every governed node be counted on?",
    Type.PRICES_FRESH: "Is there a current price for every governed node and every offer?",
    Type.SOLVER_HEALTHY: "Did the last round find an answer in time?",
    Type.WITHIN_BUDGET: "Does the fleet cost no more than limits.cost allows?",
    Type.OWNERSHIP_CONFLICT: "Does something else own a field that this policy would have to set? True is bad.",
    Type.PERMISSION_MISSING: "Does the operator lack a right that the policy's mode needs? True is bad.",
    Type.DEFINITIONS_CURRENT: "Do the kinds in the cluster know every field that this operator reads and writes?",
    Type.PROGRESSING: "On a CostPolicy: is a plan under way? On a CostPlan: are its steps being taken? The reason says where it stands.",
    Type.APPROVED: "May the plan be carried out?",
    Type.COMPLETE: "Are all steps of the plan done?",
    Type.ABORTED: "Was the plan ended before its last step?",
    Type.EXPIRED: "Is the plan too old to be approved or started?",
}

_WAIT = "Wait: the next round looks again."

REASONS: Mapping[Reason, Text] = {
    Reason.OPTIMAL: Text(means="The fleet costs what the proven optimum costs, within the least saving asked for."),
    Reason.PLAN_PROPOSED: Text(
        means="A cheaper configuration was found and written as a CostPlan.",
        do="Read it with `kubectl get cplan` and `isocost explain`, then approve it or let it expire.",
    ),
    Reason.PLAN_PROGRESSING: Text(means="A plan is being carried out."),
    Reason.PLAN_COMPLETE: Text(means="The last plan was carried out to its end."),
    Reason.NOT_WORTHWHILE: Text(
        means="A cheaper configuration exists, but it saves less than minSavings or does not repay its switching cost in time.",
        do="Lower disruption.minSavings or lengthen disruption.paybackPeriod if you want such moves.",
    ),
    Reason.PAUSED: Text(means="The policy is paused: nothing is moved.", do="Set spec.paused to false to go on."),
    Reason.OBSERVING: Text(
        means="The policy is watched: nothing is proposed or moved.",
        do="Set mode to Recommend for plans.",
    ),
    Reason.INVALID_POLICY: Text(
        means="The policy, or something it refers to, cannot be read as it stands.",
        do="Mend the fields that the message names.",
    ),
    Reason.NOTHING_SELECTED: Text(
        means="No workload and no pool in the cluster matches the policy.",
        do="Check the selectors, namespaces and names.",
    ),
    Reason.METRICS_CURRENT: Text(means="Demand is known, recent and complete."),
    Reason.METRICS_UNREACHABLE: Text(
        means="Prometheus did not answer. Nothing is taken away.",
        do="Check the URL and credentials of Prometheus in the chart's values.",
    ),
    Reason.METRICS_STALE: Text(
        means="The newest sample is older than forecast.maxAge. Nothing is taken away.",
        do="Check that Prometheus still scrapes the targets of the query.",
    ),
    Reason.METRICS_PARTIAL: Text(
        means="Some samples or some pods' series are absent. Nothing is taken away.",
        do="Check the scrape targets; lower forecast.minCoveragePercent only if gaps are normal there.",
    ),
    Reason.METRICS_INVALID: Text(
        means="A query gave NaN, an infinity, a negative number, or more than one series.",
        do="Try the query of the message in Prometheus.",
    ),
    Reason.METRICS_IMPLAUSIBLE: Text(
        means="Demand is out of proportion to what its pods can do or just did. Nothing is taken away.",
        do="Check the unit of the query and the perReplica figures.",
    ),
    Reason.METRICS_WARMING: Text(
        means="There are not enough samples for a forecast yet. Nothing is taken away.",
        do="Wait until forecast.lookback is covered.",
    ),
    Reason.PRICES_CURRENT: Text(means="Every price that the decision needs is known and young enough."),
    Reason.PRICES_STALE: Text(
        means="A price is older than the book's maxAge, so its offer is neither bought nor given up.",
        do="Read the price anew and set its date.",
    ),
    Reason.PRICES_MISSING: Text(
        means="The price book, or an offer for a governed node, is missing.",
        do="Add the PriceBook or the offer that the message names.",
    ),
    Reason.CLUSTER_PARTIAL: Text(
        means="The cluster could not be read in full. Nothing is taken away.",
        do="Check the API server and the operator's log.",
    ),
    Reason.NODES_SOUND: Text(means="No signal speaks against a governed node."),
    Reason.NODES_STRAINED: Text(
        means="Some nodes run and are worn, slowed or often restarted. They count as dearer than they cost, and go first.",
        do="Look at the nodes of the message when it suits you.",
    ),
    Reason.NODES_FAILED: Text(
        means="Some nodes run and are no capacity: a GPU is lost, or a problem condition stands. They are closed and replaced.",
        do="Repair or replace the machines of the message.",
    ),
    Reason.HEALTH_DOUBTED: Text(
        means="More than a fifth of the nodes seem to have failed at once. That is more likely a fault of the signal: none is given up.",
        do="Check the DCGM exporter and node-problem-detector; cordon the nodes that really failed.",
    ),
    Reason.SOLVED: Text(means="The solver found an answer and proved its bound in time."),
    Reason.SOLVER_TIMED_OUT: Text(
        means="Time ran out: a greedy answer was taken, and the gap says how far from the optimum it can be.",
        do="Give the operator more CPU or a longer interval, if the gap is too wide for you.",
    ),
    Reason.SOLVER_FAILED: Text(
        means="The solver failed and a greedy answer was taken.", do="Report it with a file from `isocost snapshot`."
    ),
    Reason.INFEASIBLE: Text(
        means="No configuration keeps all limits. Nothing is moved.",
        do="Relax one of the limits that the message names.",
    ),
    Reason.BUDGET_KEPT: Text(means="The fleet costs no more than the limit."),
    Reason.BUDGET_EXCEEDED: Text(
        means="The fleet costs more than limits.cost.hourly.",
        do="Raise the limit, or allow cheaper offers or fewer replicas.",
    ),
    Reason.SOLE_OWNER: Text(means="Nobody else owns what the policy governs."),
    Reason.CLAIMED_TWICE: Text(
        means="Two policies claim the same workload or pool. Both leave it alone.",
        do="Narrow the selectors of one of them.",
    ),
    Reason.FOREIGN_MANAGER: Text(
        means="Another manager owns spec.replicas by server-side apply, such as a GitOps tool. It is left alone.",
        do="Leave replicas out of what that manager applies.",
    ),
    Reason.AUTOSCALED: Text(
        means="An autoscaler owns the workload's replicas, and its bounds cannot be moved. Both are left alone.",
        do="See why in the message: let the other manager drop the bounds, take off the pause, or keep one autoscaler only.",
    ),
    Reason.HUMAN_EDIT: Text(
        means="Somebody has set other replicas than the operator. The target is left alone for manualOverride.",
        do="Wait, or shorten spec.manualOverride.",
    ),
    Reason.DEFINITIONS_KNOWN: Text(means="The kinds in the cluster are those of this operator, or newer."),
    Reason.OUTDATED_DEFINITIONS: Text(
        means="The kinds in the cluster are older than the operator and would drop fields. Nothing is begun, continued or ended.",
        do=f"Run `{UPDATE_KINDS}`, or `helm upgrade` with crds.install=true.",
    ),
    Reason.DEFINITIONS_UNREAD: Text(
        means="The operator may not read the definitions of its kinds. It goes on, and stops where a field of a plan gets lost.",
        do="Grant `get` on its four CustomResourceDefinitions, as the chart's ClusterRole does.",
    ),
    Reason.RIGHTS_PRESENT: Text(means="The operator has the rights that the policy's mode needs."),
    Reason.RIGHTS_MISSING: Text(
        means="The operator may not write what the policy asks for. Nothing is half done.",
        do="Run the helm command of the message.",
    ),
    Reason.AWAITING_APPROVAL: Text(
        means="The plan waits for spec.approved.", do="Approve it before spec.expiresAt, or let it expire."
    ),
    Reason.APPROVED: Text(means="The plan may be carried out and has not started yet."),
    Reason.STEPS_UNDER_WAY: Text(means="Steps of the plan are being taken."),
    Reason.STEPS_DONE: Text(means="All steps of the plan are done."),
    Reason.SUPERSEDED: Text(means="The cluster has changed and a newer plan takes this one's place."),
    Reason.EXPIRED: Text(
        means="The plan was not approved or started in time. It moves nothing.", do="Approve the next plan."
    ),
    Reason.STEP_FAILED: Text(
        means="A step could not be taken and the plan was ended where it stood.",
        do="Read the journal in the plan's status.",
    ),
    Reason.WAITING_FOR_STEP: Text(means="The step waits for an earlier one.", do=_WAIT),
    Reason.WAITING_FOR_NODES: Text(means="New nodes have not become Ready yet; nothing is evicted before.", do=_WAIT),
    Reason.WAITING_FOR_PODS: Text(means="Pods have not become ready yet, or must not become fewer now.", do=_WAIT),
    Reason.DISRUPTION_BUDGET: Text(
        means="As many nodes are draining as disruption.budgets allows.", do="Wait, or raise disruption.budgets."
    ),
    Reason.POD_DISRUPTION_BUDGET: Text(
        means="A PodDisruptionBudget does not allow the eviction now.",
        do="Wait; if it never allows one, mend the budget.",
    ),
    Reason.THROTTLED: Text(means="The API server asked to slow down.", do=_WAIT),
    Reason.CONFLICT: Text(means="The object has changed since it was read; it is read anew.", do=_WAIT),
    Reason.NODES_NOT_READY: Text(
        means="New nodes did not become Ready within readyTimeout. The offer is in quarantine.",
        do="Look at the machines of the pool; lengthen readyTimeout if they are just slow.",
    ),
    Reason.QUOTA_EXCEEDED: Text(
        means="The provider's quota is used up. The offer is in quarantine.",
        do="Ask the provider for more, or allow other offers.",
    ),
    Reason.INSUFFICIENT_CAPACITY: Text(
        means="The provider has no such nodes at present. The offer is in quarantine.",
        do="Allow other offers or zones.",
    ),
    Reason.CANNOT_NAME_VICTIM: Text(
        means="The pool's system would choose by itself which node goes, so the pool is not made smaller.",
        do="Use a driver and a kind of pool that can name the node.",
    ),
    Reason.REPLICAS_CHANGED: Text(means="A workload's replicas were set."),
    Reason.BOUNDS_CHANGED: Text(means="The minimum or maximum of a workload's autoscaler was set."),
    Reason.REQUESTS_CHANGED: Text(means="The requests of a workload's running pods were set to what they use."),
    Reason.NODES_ADDED: Text(means="A pool was asked for more nodes."),
    Reason.NODE_CORDONED: Text(means="A node was cordoned, so that no new pod lands on it."),
    Reason.NODE_REMOVED: Text(means="A drained node was given back."),
    Reason.POOL_CREATED: Text(means="A pool was made from a template."),
    Reason.POOL_REMOVED: Text(means="An empty pool of a template was deleted."),
    Reason.OFFER_QUARANTINED: Text(
        means="An offer did not deliver and is not planned with for a while; the time doubles with each failure.",
        do="See status.quarantines of the CostPolicy for the reason and the time.",
    ),
}

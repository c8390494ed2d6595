"""The default kube-scheduler, simulated: which pods land where, before a node is bought or a pod exists.

A cost is only as real as the placement behind it, and the placement is not ours: kube-scheduler takes pods one by one, never moves
one again, and by default spreads them over the emptiest nodes. A fleet into which the pods fit exactly is usually one into which that
scheduler does not get them. So its filters and scores are computed here as it computes them, in whole numbers, over all nodes at once.

Modelled: the order of the queue, the search over a part of a large fleet, resources (extended ones too) and pod slots, selectors,
node affinity required and preferred, taints, cordons, spread constraints and the spreading that pods of a controller get
without asking, pod affinity and anti-affinity, pods nominated to a node, and ties. Not modelled: preemption, images that are
already there, volumes, and the errors of a busy API server. The formulas are those of Kubernetes 1.36
(pkg/scheduler/framework/plugins), where the reuse of scores between equal pods is off for pods under the default spreading.
"""

from isocost.scheduler.nouns import Guest, Host, Landing, Selector, Spec, Spread, Term
from isocost.scheduler.simulate import simulate

__all__ = ["Guest", "Host", "Landing", "Selector", "Spec", "Spread", "Term", "simulate"]

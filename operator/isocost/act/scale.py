"""ScaleWorkload: a replica count, only from the count that the plan expects, and only where it is ours to set."""

from __future__ import annotations

from isocost.act import reads
from isocost.act.hand import Hand, Result, done, skipped, waits
from isocost.kube.errors import Conflict, Invalid, NotFound
from isocost.world.plan import Step


def workload(hand: Hand, step: Step) -> Result:
    """Done when the count stands and enough replicas are ready; skipped when the workload is gone. Raises Conflict."""
    try:
        there = read(hand, step)
    except NotFound:
        return skipped("the workload is gone")
    expected(step, there)
    if there.spec.replicas != step.to:
        ours(hand, step)
        meta = there.metadata
        kind = reads.WORKLOADS[step.target.kind]
        hand.cluster.set_scale(kind, meta.name, step.to, namespace=meta.namespace, version=meta.resource_version)
    wrote, least = {step.target: step.to}, min(step.to, step.frm)
    if there.status.ready_replicas >= least:
        return done(wrote=wrote)
    return waits(f"{there.status.ready_replicas} of {least} replicas are ready", wrote)


def read(hand: Hand, step: Step) -> reads.Workload:
    """The step's workload, fresh. Raises NotFound; Invalid for a kind that we do not scale."""
    if step.target.kind not in reads.WORKLOADS:
        raise Invalid(f"{step.target.kind} is no kind that isocost scales")
    return reads.workload(hand.cluster, step.target)


def expected(step: Step, there: reads.Workload) -> None:
    """Raises Conflict where the count is neither the one before nor the one after the step."""
    if there.spec.replicas not in (step.frm, step.to):
        raise Conflict(f"asks for {there.spec.replicas} replicas, not for {step.frm}; somebody has changed it")


def ours(hand: Hand, step: Step) -> None:
    """Raises Conflict where the count belongs to an autoscaler, a foreign manager, or its tenant wants to be left alone."""
    known = hand.workload(step.target)
    if known is None:
        raise Conflict("the policy does not govern it any more")
    if known.autoscaler or known.writer or known.ignored:
        owner = known.autoscaler or known.writer or known.ignored
        raise Conflict(f"its replica count is not ours to set: {owner}")

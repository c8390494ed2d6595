"""SetMinReplicas and SetMaxReplicas: one bound of an autoscaler, only from the value that the plan expects.

The write is a merge patch of that one field under our own field manager, and with it goes a note of what the bounds were
before and what we made of them: from it anybody can put them back, and the next round sees whether they still are ours.
"""

from __future__ import annotations

from isocost.act import reads
from isocost.act.hand import Hand, Result, done, skipped, waits
from isocost.kube.errors import Conflict, Invalid, NotFound
from isocost.kube.port import Body
from isocost.units import many
from isocost.world.plan import Action, Step
from isocost.world.ref import Ref
from isocost.world.spans import FIELDS, NOTE, Span, note


def move(hand: Hand, step: Step) -> Result:
    """Done when the bound stands and what counts on fewer replicas may go on; skipped when it is gone. Raises Conflict."""
    try:
        there = _read(hand, step)
    except NotFound:
        return skipped("the autoscaler is gone")
    if _expected(step, there) != step.to:
        _ours(hand, step)
        kind = reads.AUTOSCALERS[step.target.kind]
        hand.cluster.patch(kind, there.metadata.name, _body(step, there), namespace=there.metadata.namespace)
    wrote = {step.target: step.to} if step.action is Action.SET_MIN else {}
    more = _more(hand, step)
    return waits(more, wrote) if more else done(wrote=wrote)


def image(hand: Hand, step: Step) -> str:
    """Both bounds, for the journal. Raises Conflict where the step's precondition does not hold."""
    try:
        there = _read(hand, step)
    except NotFound:
        return "gone"
    if _expected(step, there) != step.to:
        _ours(hand, step)
    span = _span(step.target, there)
    return f"min={span.least} max={span.most}"


def _read(hand: Hand, step: Step) -> reads.Autoscaler:
    """The autoscaler, fresh. Raises NotFound; Invalid for a kind that we do not know."""
    if step.target.kind not in reads.AUTOSCALERS:
        raise Invalid(f"{step.target.kind} is no autoscaler that isocost knows")
    return reads.autoscaler(hand.cluster, step.target)


def _span(target: Ref, there: reads.Autoscaler) -> Span:
    spec = there.spec
    return Span.of(
        target.kind, (spec.min_replicas, spec.max_replicas), (spec.min_replica_count, spec.max_replica_count)
    )


def _expected(step: Step, there: reads.Autoscaler) -> int:
    """The bound as it stands. Raises Conflict where it is neither the one before nor the one after the step."""
    span = _span(step.target, there)
    stands, word = (span.least, "minimum") if step.action is Action.SET_MIN else (span.most, "maximum")
    if stands not in (step.frm, step.to):
        raise Conflict(f"has the {word} {stands}, not {step.frm}; somebody has changed it")
    return stands


def _ours(hand: Hand, step: Step) -> None:
    """Raises Conflict where the bounds are not ours to move."""
    known = hand.scaled(step.target)
    if known is None or known.bounds is None:
        raise Conflict("the policy does not govern its workload any more")
    if known.bounds.kept or known.writer or known.ignored:
        raise Conflict(f"its bounds are not ours to move: {known.bounds.kept or known.writer or known.ignored}")


def _body(step: Step, there: reads.Autoscaler) -> Body:
    """The patch, held to the version that was read."""
    meta, old = there.metadata, _span(step.target, there)
    low = step.action is Action.SET_MIN
    least, most = FIELDS[step.target.kind]
    new = Span(least=step.to, most=old.most) if low else Span(least=old.least, most=step.to)
    return {
        "metadata": {
            "uid": meta.uid,
            "resourceVersion": meta.resource_version,
            "annotations": {NOTE: note(meta.note(NOTE), old, new)},
        },
        "spec": {least if low else most: step.to},
    }


def _more(hand: Hand, step: Step) -> str:
    """What a later step waits for: an autoscaler shrinks in its own time, and only as far as it wants to. "" otherwise."""
    known = hand.scaled(step.target)
    counted = any(step.id in later.after for later in hand.plan.steps)
    if not step.reduces or step.action is not Action.SET_MIN or known is None or not counted:
        return ""
    try:
        asks = reads.workload(hand.cluster, known.ref).spec.replicas
    except NotFound:
        return ""
    return (
        f"it asks for {many(asks, 'replica')} of {known.ref} by itself, {step.to} are counted on"
        if asks > step.to
        else ""
    )

"""Steps on pools: create, ask for more, wait for nodes, take one away, delete. The drivers do the writing."""

from __future__ import annotations

from collections.abc import Iterator

from isocost.act import reads
from isocost.act.hand import Hand, Result, done, failed, waits
from isocost.act.pools import Home, driver, entry, glimpse, home
from isocost.drivers.protocol import Found
from isocost.drivers.vacant import held
from isocost.kube.errors import Conflict, Invalid
from isocost.units import Missing
from isocost.world.cluster import Node
from isocost.world.offer import Offer
from isocost.world.plan import Action, Step

MACHINE = "machine="


def create(hand: Hand, step: Step) -> Result:
    """Done when the pool exists. Raises Invalid where the policy or its prices no longer know the offer."""
    rule = entry(hand, step)
    maker = driver(hand, step, rule)
    try:
        document = maker.render(policy=hand.plan.policy, rule=rule, offer=offer(hand, step), nodes=step.to)
    except ValueError as error:
        return failed(str(error))
    return done(wrote={maker.create(hand.cluster, document): step.to})


def offer(hand: Hand, step: Step) -> Offer:
    """The offer that a new pool is made of. Raises Invalid."""
    book = hand.view.prices
    if isinstance(book, Missing):
        raise Invalid(f"prices are missing: {book.reason}")
    known = next((o for o in book.offers if o.name == step.offer), None)
    if known is None:
        raise Invalid(f"PriceBook {book.name} has no offer {step.offer!r} any more")
    return known


def scale(hand: Hand, step: Step) -> Result:
    """Done when the pool asks for `to` nodes; downwards only what never became a node. Raises Conflict."""
    place = home(hand, step)
    there = present(place)
    steady(step, there)
    if step.to < step.frm and there.replicas != step.to and len(there.nodes) > step.to:
        raise Conflict(
            f"has {len(there.nodes)} nodes by now, so its count cannot be lowered to {step.to} without losing one"
        )
    place.driver.scale(hand.cluster, there.ref, frm=step.frm, to=step.to)
    return done(wrote={there.ref: step.to})


def present(place: Home) -> Found:
    """The pool. Raises Invalid when it is gone."""
    if place.found is None:
        raise Invalid("the pool is gone")
    return place.found


def steady(step: Step, there: Found) -> None:
    """Raises Conflict where the pool's count is not as planned, or somebody else's."""
    if there.replicas not in (step.frm, step.to):
        raise Conflict(f"asks for {there.replicas} nodes, not for {step.frm}; somebody has changed it")
    if there.writer and there.replicas != step.to:
        raise Conflict(f"its node count belongs to {there.writer}")


def arrive(hand: Hand, step: Step) -> Result:
    """Done when `to` nodes of the pool are Ready and open."""
    if not step.to:
        return done()
    place = glimpse(hand, step)
    there = present(place)
    ready = len(hand.look.open(hand.cluster) & there.nodes.keys())
    if ready >= step.to:
        return done()
    if there.stranded:
        place.driver.scale(hand.cluster, there.ref, frm=there.replicas, to=there.replicas)
    why = f": {there.trouble}" if there.trouble else ""
    return waits(f"{ready} of {step.to} nodes are ready and open{why}")


def remove(hand: Hand, step: Step, before: str) -> Result:
    """Done when the node is the one that leaves and the pool asks for one less. Raises Conflict, Blocked."""
    place = home(hand, step)
    there = present(place)
    if there.replicas == step.frm:
        _empty(hand, step)
    node = hand.node(step.target.name, before.partition(MACHINE)[2])
    ahead = tuple(_ahead(hand, step))
    place.driver.remove(hand.cluster, there.ref, node, frm=step.frm, to=step.to, ahead=ahead)
    return done(wrote={there.ref: step.to})


def _ahead(hand: Hand, step: Step) -> Iterator[Node]:
    """The nodes of the steps that come right after it in the same pool, up to the first that is not drained, or that may be needed."""
    lived = {pod.node for pod in hand.view.pods if not pod.daemon}
    there = {node.name: node for node in hand.view.nodes}
    for later in hand.plan.steps:
        if later.action is not Action.REMOVE_NODE or later.pool != step.pool or step.id not in later.after:
            continue
        name = later.target.name
        if name in there and (name in lived or name in hand.missed or not there[name].unschedulable):
            return
        yield hand.node(name)
        step = later


def _empty(hand: Hand, step: Step) -> None:
    """Raises Conflict unless the node is gone, or cordoned and drained."""
    name = step.target.name
    node = reads.node(hand.cluster, name)
    if node is None:
        return
    if not node.spec.unschedulable:
        raise Conflict("the node is not cordoned any more; somebody has opened it")
    pods = held(hand.cluster, name)
    if pods:
        raise Conflict(f"{len(pods)} pods are on the node, {pods[0]} among them")


def delete(hand: Hand, step: Step) -> Result:
    """Done when the pool is gone. Raises Conflict while it has nodes, or where it is not this policy's own."""
    place = home(hand, step)
    if place.found is None:
        return done()
    if place.found.policy != hand.plan.policy:
        raise Conflict("was not created for this policy, so it is not deleted")
    place.driver.delete(hand.cluster, place.found.ref)
    return done()

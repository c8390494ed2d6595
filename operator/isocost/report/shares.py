"""Who pays for a node: its cost divided among the pods on it, to the last millionth.

A pod is charged by its dominant share, the largest part of any one resource that it takes of the node: a pod that holds
the only GPU pays for the GPU even if it leaves the cores idle. Idle capacity is charged along, so the shares of a fleet
add up to what the fleet costs. What no governed workload uses (system pods, empty nodes) is charged to nobody: "".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

from isocost.units import Missing, Rate, Resources
from isocost.world.cluster import Node, Pod
from isocost.world.offer import Offer
from isocost.world.problem import Problem, Solution
from isocost.world.ref import Ref
from isocost.world.snapshot import View

NOBODY = Ref("", "")


def weight(requests: Resources, room: Resources) -> Fraction:
    """The dominant share: the largest part of one resource; pods only count where nothing else is asked for."""
    parts = {name: Fraction(n, room.get(name)) for name, n in requests.amounts if room.get(name)}
    real = [part for name, part in parts.items() if name != "pods"]
    return max(real or parts.values(), default=Fraction(0))


def split(cost: Rate, weights: Mapping[Ref, Fraction]) -> dict[Ref, Rate]:
    """The cost divided in proportion to the weights; the shares add up exactly (largest remainders first)."""
    whole = sum(weights.values(), Fraction(0))
    if not whole:
        return {NOBODY: cost}
    exact = {ref: cost.micros * part / whole for ref, part in weights.items()}
    floors = {ref: int(value) for ref, value in exact.items()}
    left = cost.micros - sum(floors.values())
    for ref in sorted(exact, key=lambda r: (floors[r] - exact[r], r))[:left]:
        floors[ref] += 1
    return {ref: Rate(micros, cost.currency) for ref, micros in floors.items()}


def now(view: View) -> dict[Ref, Rate]:
    """What each governed workload costs per hour as the cluster stands; nodes without a known price are left out."""
    known = offers(view)
    governed = {workload.ref for workload in view.workloads}
    rooms = {node.name: node.allocatable for node in view.nodes}
    weights: dict[str, dict[Ref, Fraction]] = {name: {} for name in rooms}
    for pod in view.pods:
        if pod.node in rooms and pod.owner in governed:
            _weigh(weights[pod.node], pod.owner, weight(pod.requests, rooms[pod.node]))
    total: dict[Ref, Rate] = {}
    for node in view.nodes:
        price = cost(node, known)
        if price is not None:
            _add(total, split(price, weights[node.name]))
    return total


def offers(view: View) -> Mapping[str, Offer | Missing]:
    """The offer of each pool's nodes."""
    return {pool.name: pool.offer for pool in view.pools}


def cost(node: Node, known: Mapping[str, Offer | Missing]) -> Rate | None:
    """What a node costs per hour, or None where that is not known."""
    offer = known.get(node.pool)
    if offer is None or isinstance(offer, Missing) or isinstance(offer.cost, Missing):
        return None
    return offer.cost


def full(node: Node, pods: Iterable[Pod]) -> Fraction:
    """How full a node is by its fullest resource; slots of pods cost nothing and do not count."""
    asked = sum((pod.requests for pod in pods), Resources())
    rooms = {name: node.allocatable.get(name) for name in asked.names if name != "pods"}
    parts = (Fraction(asked.get(name), room) for name, room in rooms.items() if room)
    return min(Fraction(1), max(parts, default=Fraction(0)))


def idle(view: View) -> Rate:
    """The part of the fleet's cost that no pod asks for: of each node what its fullest resource leaves."""
    known = offers(view)
    pods: dict[str, list[Pod]] = {}
    for pod in (pod for pod in view.pods if not pod.terminating):
        pods.setdefault(pod.node, []).append(pod)
    total = Rate.zero(view.policy.currency)
    for node in view.nodes:
        price = cost(node, known)
        if price is not None:
            taken = int(price.micros * full(node, pods.get(node.name, ())))
            total = total + Rate(price.micros - taken, price.currency)
    return total


def planned(problem: Problem, solution: Solution) -> dict[Ref, Rate]:
    """What each governed workload will cost per hour in the solution."""
    supplies = {supply.name: supply for supply in problem.supplies}
    shapes = {shape.name: shape for shape in problem.shapes}
    total: dict[Ref, Rate] = {}
    for fill in solution.fills:
        supply = supplies[fill.supply]
        weights: dict[Ref, Fraction] = {}
        for name, count in fill.pods.items():
            _weigh(weights, shapes[name].workload, weight(shapes[name].requests, supply.allocatable) * count)
        _add(total, split(supply.price * fill.count, weights))
    return total


def _weigh(weights: dict[Ref, Fraction], owner: Ref | None, part: Fraction) -> None:
    if owner is not None:
        weights[owner] = weights.get(owner, Fraction(0)) + part


def _add(total: dict[Ref, Rate], more: Mapping[Ref, Rate]) -> None:
    for ref, rate in more.items():
        total[ref] = total[ref] + rate if ref in total else rate

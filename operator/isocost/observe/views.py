"""One policy's part of what was seen.

A workload that two policies claim stays in both views, marked as left alone, because its pods still take room. A pool
that two policies claim is in neither, because counting on its nodes would already be a use of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from isocost.api.reasons import Reason, Type
from isocost.observe import claims, pools
from isocost.observe.demand import Want, expected
from isocost.observe.health import Health, judged, notice, priced
from isocost.observe.scene import Scene, Wish
from isocost.observe.workloads import workload
from isocost.units import Missing
from isocost.world.cluster import Budget, Node, Pod
from isocost.world.offer import Offer, PriceBook
from isocost.world.plan import Notice
from isocost.world.policy import Policy
from isocost.world.pool import Pool
from isocost.world.ref import Ref
from isocost.world.snapshot import Claim
from isocost.world.workload import Workload


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What of the cluster a policy governs, before anything is measured."""

    policy: Policy
    prices: PriceBook | Missing
    workloads: tuple[Workload, ...]
    pools: tuple[Pool, ...]
    nodes: tuple[Node, ...]
    pods: tuple[Pod, ...]
    budgets: tuple[Budget, ...]
    claims: tuple[Claim, ...]
    troubles: tuple[str, ...]
    sick: tuple[Notice, ...] = ()

    def wants(self, now: datetime) -> tuple[Want, ...]:
        """What is to be measured, workload by workload."""
        look = self.policy.forecast
        return tuple(
            Want(workload=one, look=look, running=expected(one.ref, self.pods, look, now)) for one in self.workloads
        )


def part(scene: Scene, policy: Policy, prices: PriceBook | Missing) -> Part:
    """The policy's part of the scene."""
    wish, disputes = scene.wishes[policy.name], claims.of(policy.name, scene.claims)
    disputed = {claim.ref: claims.sentence(claim) for claim in disputes}
    mine = tuple(one for ref, one in wish.pools.items() if ref not in disputed)
    nodes = pools.joined(scene.nodes, mine)
    governed = tuple(_pool(policy, one, prices, nodes) for one in mine)
    workloads = _workloads(scene, wish, policy.name, disputed)
    pods = tuple(_pods(scene.guests(policy.name), nodes, workloads, tuple(_offers(policy, governed, prices))))
    spaces = {pod.ref.namespace for pod in pods}
    return Part(
        policy=policy,
        prices=prices,
        workloads=workloads,
        pools=governed,
        nodes=nodes,
        pods=pods,
        budgets=tuple(one for one in scene.budgets if one.ref.namespace in spaces),
        claims=disputes,
        troubles=wish.troubles,
    )


def examined(found: Part, seen: Health, now: datetime) -> Part:
    """The part with what is known of its nodes' health: failures, strains, and what they make of its pools' prices."""
    mine = judged([n for n in found.nodes if n.pool], seen)
    return replace(
        found,
        nodes=(*mine.nodes, *(n for n in found.nodes if not n.pool)),
        pools=tuple(priced(pool, mine.nodes, now) for pool in found.pools),
        sick=(notice(mine),),
    )


def _pool(policy: Policy, one: pools.Claimed, prices: PriceBook | Missing, nodes: Iterable[Node]) -> Pool:
    own = (node for node in nodes if node.pool == str(one.found.ref))
    return pools.pool(policy.name, one, prices, own)


def _workloads(scene: Scene, wish: Wish, policy: str, disputed: dict[Ref, str]) -> tuple[Workload, ...]:
    chosen = sorted(wish.workloads.items(), key=lambda pair: pair[0])
    return tuple(workload(scene.sets, ref, rule, policy, disputed.get(ref, "")) for ref, rule in chosen)


def _offers(policy: Policy, governed: Iterable[Pool], prices: PriceBook | Missing) -> Iterator[Offer]:
    """What the policy's nodes are or could be of."""
    yield from (pool.offer for pool in governed if isinstance(pool.offer, Offer))
    named = {name for rule in policy.pools if rule.template for name in rule.template.offers}
    if isinstance(prices, PriceBook):
        yield from (offer for offer in prices.offers if offer.name in named)


def _pods(
    pods: Iterable[Pod], nodes: Iterable[Node], workloads: Iterable[Workload], offers: tuple[Offer, ...]
) -> Iterator[Pod]:
    """Pods on these nodes, of these workloads, or waiting for a node that one of the offers could be."""
    homes, owners = {node.name for node in nodes}, {one.ref for one in workloads}
    for pod in pods:
        if pod.node in homes or pod.owner in owners or (_waiting(pod) and _welcome(pod, offers)):
            yield pod


def _waiting(pod: Pod) -> bool:
    return not (pod.node or pod.daemon or pod.terminating or "scheduling gates" in pod.scheduling.unmodelled)


def _welcome(pod: Pod, offers: Iterable[Offer]) -> bool:
    return any(pod.scheduling.admits(offer.labels, offer.taints) for offer in offers)


def ownership(found: Part) -> Notice:
    """The condition OwnershipConflict."""
    if found.claims:
        return _conflict("True", Reason.CLAIMED_TWICE, " ".join(map(claims.sentence, found.claims[:3])))
    governed: tuple[Workload | Pool, ...] = (*found.workloads, *found.pools)
    foreign = [(one.ref, one.writer) for one in governed if one.writer]
    if foreign:
        ref, writer = foreign[0]
        said = f"spec.replicas of {ref} belongs to the manager {writer}"
        more = f", and so it is with {len(foreign) - 1} more" if foreign[1:] else ""
        way = "Let it drop the field, or apply the plan there."
        return _conflict("True", Reason.FOREIGN_MANAGER, f"{said}{more}. {way}")
    return _conflict("False", Reason.SOLE_OWNER, "No other policy or manager claims what this policy governs.")


def _conflict(status: str, reason: Reason, message: str) -> Notice:
    return Notice(type=Type.OWNERSHIP_CONFLICT, status=status, reason=reason, message=message)


def troubles(found: Part) -> tuple[Notice, ...]:
    """What is wrong with the policy's own words, if anything."""
    if not found.troubles:
        return ()
    said = "; ".join(found.troubles)
    return (Notice(type=Type.READY, status="False", reason=Reason.INVALID_POLICY, message=said),)

"""Where a policy wants pods to run, and whether the pods themselves ask for it.

The operator sizes and prices by `placement`, and kube-scheduler, which places the pods, never reads it. So a wish that the
pods do not ask for themselves, by a node selector, an affinity, or a taint they do not tolerate, cannot be promised:
they would end on the very nodes the policy excludes. Such a policy is refused instead of being kept half.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from isocost.model.habitat import Habitat, observed, promised
from isocost.units import Missing, Resources
from isocost.world.offer import Site
from isocost.world.policy import WorkloadRule
from isocost.world.pool import Pool
from isocost.world.snapshot import View
from isocost.world.workload import Workload

HELP = "pods are placed by kube-scheduler, so give them a nodeSelector or affinity that says the same, or taint those nodes"


def placed(rule: WorkloadRule, habitat: Habitat, sites: Sequence[Site]) -> bool:
    """Whether the policy's own placement wishes allow it."""
    zones = {zone for site in sites if site.name in rule.sites for zone in site.zones}
    return (
        (not rule.sites or habitat.zone in zones)
        and (not rule.capacity_types or habitat.capacity_type in rule.capacity_types)
        and (not rule.accelerators or habitat.accelerator in rule.accelerators)
    )


def stray(view: View) -> str:
    """The first workload whose pods may run where its placement forbids it, as a sentence, or ""."""
    grounds = tuple(_grounds(view))
    return next((said for work in view.workloads if (said := _stray(work, grounds, view.sites))), "")


def _stray(work: Workload, grounds: Sequence[tuple[str, Habitat, Resources]], sites: Sequence[Site]) -> str:
    wishes = work.rule.sites or work.rule.capacity_types or work.rule.accelerators
    if not wishes or work.ignored:
        return ""
    open_ = (name for name, ground, room in grounds if work.requests.fits_in(room) and _strays(work, ground, sites))
    name = next(open_, "")
    return (
        f"the placement of {work.rule.name} does not hold: pods of {work.ref} may also run on {name}; {HELP}"
        if name
        else ""
    )


def _strays(work: Workload, ground: Habitat, sites: Sequence[Site]) -> bool:
    return work.scheduling.admits(ground.labels, ground.taints) and not placed(work.rule, ground, sites)


def _grounds(view: View) -> Iterator[tuple[str, Habitat, Resources]]:
    """(name, what pods find there, its room) of every kind of node the policy has or may make."""
    for pool in view.pools:
        yield from _standing(view, pool)
    if isinstance(view.prices, Missing):
        return
    for rule in view.policy.pools:
        named = rule.template.offers if rule.template else ()
        for offer in (o for o in view.prices.offers if o.name in named):
            yield f"offer {offer.name}", promised(offer), offer.allocatable


def _standing(view: View, pool: Pool) -> Iterator[tuple[str, Habitat, Resources]]:
    nodes = [n for n in view.nodes if n.pool == pool.name]
    room = Resources()
    for node in nodes:
        room = room.most(node.allocatable)
    if not isinstance(pool.offer, Missing):
        room = room.most(pool.offer.allocatable)
    if room.amounts:
        yield pool.name, observed(pool.offer, nodes), room

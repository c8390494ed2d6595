"""Finding a step's pool afresh: by its name, or, for one that the plan creates, by the labels we give it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from isocost.act.hand import Hand
from isocost.drivers.protocol import Driver, Found
from isocost.kube.errors import Invalid
from isocost.world.plan import Step
from isocost.world.policy import PoolRule
from isocost.world.ref import Ref

NEW = "new:"
_NODE, _COMING = "Node", "Pool"


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """A step's driver, the entry of spec.pools it belongs to, and the pool as it is now (None: there is none)."""

    driver: Driver
    rule: PoolRule
    found: Found | None


def home(hand: Hand, step: Step) -> Home:
    """As it is now. Raises Invalid where the policy or the installation no longer knows the pool's entry or driver; ApiError."""
    rule = entry(hand, step)
    chosen = driver(hand, step, rule)
    return _home(hand, step, rule, chosen, chosen.find(hand.cluster, rule))


def glimpse(hand: Hand, step: Step) -> Home:
    """The same as this wave has seen it, for steps that write nothing on the strength of it alone."""
    rule = entry(hand, step)
    chosen = driver(hand, step, rule)
    return _home(hand, step, rule, chosen, hand.look.pools(hand.cluster, chosen, rule))


def _home(hand: Hand, step: Step, rule: PoolRule, chosen: Driver, there: Iterable[Found]) -> Home:
    return Home(driver=chosen, rule=rule, found=next((f for f in there if _is(hand, step, f)), None))


def driver(hand: Hand, step: Step, rule: PoolRule) -> Driver:
    """The driver of the step's pool. Raises Invalid when it is not installed."""
    found = hand.ports.drivers.get(step.driver or rule.driver)
    if found is None:
        known = ", ".join(sorted(hand.ports.drivers)) or "none"
        raise Invalid(f"there is no driver {step.driver or rule.driver!r}; installed drivers: {known}")
    return found


def entry(hand: Hand, step: Step) -> PoolRule:
    """The step's entry of spec.pools. Raises Invalid when the policy has it no longer."""
    name = step.rule or next((p.rule for p in hand.view.pools if p.name == (step.pool or str(step.target))), "")
    rule = next((r for r in hand.view.policy.pools if r.name == name), None)
    if rule is None:
        raise Invalid(f"spec.pools has no entry {name!r} any more")
    return rule


def named(step: Step) -> Ref | None:
    """The pool that a step names, None for one that is known by rule and offer."""
    if step.pool:
        return None if step.pool.startswith(NEW) else Ref.parse(step.pool)
    return None if step.target.kind in (_NODE, _COMING) else step.target


def _is(hand: Hand, step: Step, found: Found) -> bool:
    ref = named(step)
    if ref is not None:
        return found.ref == ref
    return (found.policy, found.rule, found.offer) == (hand.plan.policy, step.rule, step.offer)

"""Where every pool stands against where the solution wants it.

A pool asks for some replicas, some of them are nodes, and some nodes are already on their way out. The three must not be
mixed up: replicas that never became nodes are taken back without a drain, nodes that leave are not counted as victims a
second time, and a pool that someone else scales stays as it is whatever the solution says.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from isocost.units import Rate
from isocost.world.cluster import Node
from isocost.world.edits import hands_off
from isocost.world.policy import PoolRule
from isocost.world.pool import Failing, Pool
from isocost.world.problem import Problem, Solution, Supply
from isocost.world.ref import Ref
from isocost.world.snapshot import View

NEW = "new:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """One supply: its pool (None while it is still to be created), the nodes that stay unless chosen, those that leave.

    target is how many nodes it shall have. fixed says why its count is not ours to move, or "". victims are the nodes
    chosen to go, in the order in which they go. quarantined: its offer is; timeout: how long a node may take to arrive.
    """

    supply: Supply
    pool: Pool | None
    nodes: tuple[Node, ...] = ()
    leaving: tuple[Node, ...] = ()
    target: int = 0
    fixed: str = ""
    victims: tuple[Node, ...] = ()
    quarantined: bool = False
    timeout: timedelta = timedelta(minutes=15)
    driver: str = ""

    @property
    def name(self) -> str:
        """What steps and people call the pool: its ref, or new:RULE/OFFER."""
        return self.pool.name if self.pool else self.supply.pool

    @property
    def ref(self) -> Ref:
        return self.pool.ref if self.pool else Ref("Pool", self.supply.offer, self.supply.rule)

    @property
    def asked(self) -> int:
        """How many sound nodes the pool asks for; it asks for the failed ones too."""
        return self.pool.counted if self.pool else 0

    @property
    def failing(self) -> tuple[Failing, ...]:
        """Failed nodes that the pool still asks for."""
        return self.pool.failing if self.pool else ()

    @property
    def given_back(self) -> tuple[Node, ...]:
        """The failed nodes that can be given back."""
        return () if self.fixed else tuple(f.node for f in self.failing if not f.stays)

    @property
    def undelivered(self) -> int:
        """Replicas asked for that are not nodes."""
        return max(0, self.asked - len(self.nodes))

    @property
    def peak(self) -> int:
        """How many nodes it has for a while, before its victims go."""
        return self.target + len(self.victims)

    @property
    def grows(self) -> bool:
        """Whether nodes are to be asked for."""
        return self.peak > self.asked

    @property
    def price(self) -> Rate:
        return self.supply.price

    @property
    def surplus(self) -> int:
        """How many of the replicas asked for are too many."""
        return max(0, self.asked - self.target)

    @property
    def takeback(self) -> int:
        """How many replicas to take back that never became nodes."""
        return min(self.surplus, self.undelivered)

    @property
    def excess(self) -> int:
        """How many nodes are too many, once the undelivered replicas are taken back."""
        return self.surplus - self.takeback

    def aimed(self, target: int) -> Stand:
        return replace(self, target=target, victims=())


def stands(view: View, problem: Problem, solution: Solution, now: datetime) -> tuple[Stand, ...]:
    """One Stand per supply of ours in the problem, targets from the solution, none chosen to go yet."""
    untouched = hands_off(view, now)
    return tuple(_stand(view, supply, solution.nodes, untouched, now) for supply in problem.supplies if not supply.away)


def _stand(view: View, supply: Supply, nodes: Mapping[str, int], untouched: Collection[Ref], now: datetime) -> Stand:
    pool = _pool(view, supply)
    rule = next((r for r in view.policy.pools if r.name == supply.rule), PoolRule(name=supply.rule, driver=""))
    live, leaving = _nodes(view, pool)
    fixed = _fixed(pool, untouched)
    wanted = nodes.get(supply.name, 0)
    return Stand(
        supply=supply,
        pool=pool,
        nodes=live,
        leaving=leaving,
        target=pool.counted if fixed and pool else wanted,
        fixed=fixed,
        quarantined=_quarantined(view, supply, now),
        timeout=rule.ready_timeout,
        driver=pool.driver if pool else rule.driver,
    )


def _pool(view: View, supply: Supply) -> Pool | None:
    """The supply's pool; for one that was still to be created, ours of that rule and offer if it has come since."""
    if not supply.pool.startswith(NEW):
        return next((p for p in view.pools if p.name == supply.pool), None)
    ours = (p for p in view.pools if p.created_by_us and p.rule == supply.rule)
    return next((p for p in ours if getattr(p.offer, "name", "") == supply.offer), None)


def _nodes(view: View, pool: Pool | None) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """(staying, leaving): nodes on their way out are the deleted ones, and as many as the pool no longer asks for."""
    if pool is None:
        return (), ()
    mine = sorted((n for n in view.nodes if n.pool == pool.name), key=_departs)
    gone = sum(n.terminating for n in mine)
    gone += max(0, len(mine) - gone - pool.counted)
    return tuple(mine[gone:]), tuple(mine[:gone])


def _departs(node: Node) -> tuple[bool, bool, str]:
    return (not node.terminating, not node.cordoned_by, node.name)


def _fixed(pool: Pool | None, untouched: Collection[Ref]) -> str:
    if pool is None:
        return ""
    if pool.writer:
        return f"its node count belongs to {pool.writer}"
    return "a human changed its node count" if pool.ref in untouched else ""


def _quarantined(view: View, supply: Supply, now: datetime) -> bool:
    held = view.memory.quarantines
    return any(q.rule == supply.rule and q.offer == supply.offer and q.until > now for q in held)

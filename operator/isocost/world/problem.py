"""The placement problem and its answer, free of any solver.

Notation (docs/decisions/0001-model.md uses the same): supplies j (an offer in a pool), shapes i (identical pods), integers
n_j nodes, r_ij pods of shape i on supply j.
  minimise   sum_j price_j n_j
  subject to sum_j r_ij = count_i                       fixed shapes
             sum_j r_ij in [min_i, max_i]               governed workloads
             sum_j rate_ij r_ij >= demand_i             governed workloads
             sum_i request_i r_ij <= allocatable_j n_j  every resource
             low_j <= n_j <= high_j, and every named Limit
A solution must also pack: `fills` says which pods stand together on which nodes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from isocost.units import Rate, Resources
from isocost.world.ref import Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Supply:
    """Nodes of one offer in one pool (existing or to be created).

    pool is str(Pool.ref) of an existing pool, or "new:RULE/OFFER" for one a template could make.
    rule is the policy's pool entry. allocatable is one node's, net of daemon sets.
    price is rent and energy together; energy is the part of it that is energy.
    current is how many nodes there are now; low/high bound the answer.
    away marks the nodes that the policy does not govern: pods there are counted but not placed, and cost nothing here.
    """

    name: str
    pool: str
    rule: str
    offer: str
    allocatable: Resources
    price: Rate
    current: int = 0
    low: int = 0
    high: int = 1000
    energy: Rate = Rate(0)
    away: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Pods that are alike to the packer.

    rates: supply name -> demand one replica may carry there, in the demand's unit (utilisation target applied);
    a supply that is absent from `rates` must not hold the shape. demand 0 with low = high = count for shapes that are not governed.
    per_node caps how many may share a node (None: no cap).
    short is demand that even `high` replicas cannot carry: it is left out of `demand`, and the answer says so.
    """

    name: str
    requests: Resources
    rates: Mapping[str, float]
    demand: float = 0.0
    low: int = 0
    high: int = 0
    current: int = 0
    workload: Ref | None = None
    per_node: int | None = None
    short: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pinned:
    """An existing node that must stay, and what its immovable pods use of its allocatable.

    Pods of governed workloads that may not move are not part of `used`: `holds` says how many of each shape the node keeps.
    """

    node: str
    supply: str
    used: Resources
    why: str
    holds: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A named linear limit over node counts: sum(weights[j] * n_j) <= at_most (or >= at_least).

    name is what people read ("pool general maxNodes", "limits.cost.hourly", "site berlin maxNodes").
    unit is the one named unit whose relaxation is priced ("1 node", "1 USD/h").
    Cost limits weigh with the price in millionths.
    """

    name: str
    weights: Mapping[str, int]
    at_most: int | None = None
    at_least: int | None = None
    step: int = 1
    unit: str = "1 node"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """At most `at_most` of these supplies may have nodes (a template's maxPools)."""

    name: str
    supplies: tuple[str, ...]
    at_most: int
    unit: str = "1 pool"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fill:
    """`count` identical nodes of one supply and the pods that one of them holds: {shape name: n}, empty for spare nodes.

    node names the pinned node it is (then count is 1), and is "" for the others.
    """

    supply: str
    count: int
    pods: Mapping[str, int]
    node: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """All that a solver may know. Pinned nodes are part of their supply's `low`.

    standing says what the nodes hold now that are not pinned. It binds nobody; of answers that cost nearly the same, one is
    preferred that leaves these as they are. moving is what each pod adds that leaves its node: the switching cost, spread over the time
    in which it has to be earned back.
    """

    supplies: tuple[Supply, ...]
    shapes: tuple[Shape, ...]
    limits: tuple[Limit, ...] = ()
    pinned: tuple[Pinned, ...] = ()
    currency: str = "USD"
    choices: tuple[Choice, ...] = ()
    standing: tuple[Fill, ...] = ()
    moving: Rate = Rate.zero()


class Quality(StrEnum):
    """How good an answer is known to be."""

    OPTIMAL = "Optimal"
    """cost equals the bound to within 1e-6 of it"""
    FEASIBLE = "Feasible"
    """packs and keeps every limit; gap > 0"""
    GREEDY = "Greedy"
    """time ran out or the solver failed: the greedy answer; the bound is the best that was proven"""
    INFEASIBLE = "Infeasible"
    """no answer keeps all limits; `broken` names the smallest set to relax"""


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitPrice:
    """What relaxing a limit by one named unit would save, found by solving again."""

    name: str
    unit: str
    saving: Rate


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgone:
    """A cheaper fleet that does not earn its moves back: what it costs, and how many more pods would leave their node for it."""

    cost: Rate
    moves: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Solution:
    """An answer with its proof.

    nodes: supply -> count, including pinned nodes. replicas: governed shape -> count.
    bound: no plan can cost less (a valid lower bound of the problem). gap = cost / bound - 1 as a plain number.
    broken names limits: of an infeasible problem the smallest set to relax; else those that leave demand unserved (Shape.short).
    forgone is the cheapest fleet found where this one is dearer and better with its moves (Problem.moving).
    """

    quality: Quality
    nodes: Mapping[str, int] = field(default_factory=dict)
    replicas: Mapping[str, int] = field(default_factory=dict)
    fills: tuple[Fill, ...] = ()
    cost: Rate
    bound: Rate
    gap: Decimal = Decimal(0)
    limits: tuple[LimitPrice, ...] = ()
    broken: tuple[str, ...] = ()
    unplaced: tuple[tuple[str, str], ...] = ()
    """(shape, reason) for shapes that fit on no supply"""
    solver: str = ""
    note: str = ""
    forgone: Forgone | None = None

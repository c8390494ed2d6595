"""Health of governed nodes from metrics: GPU errors of NVIDIA's DCGM exporter, and nodes that come and go.

One query a round asks for all signals. A series that is not there is no signal: a node without it is neither sound nor failed by it. A
node that was found failed carries a note, and stays failed until the same exporter reports it again without the failure; that it
has fallen silent proves nothing, since a GPU that fell off the bus is not there to report.

Where many nodes fail at once, it is the signal that is doubted and not the fleet: beyond a fifth of the nodes nothing more is given up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal

from isocost.api.reasons import Reason, Type
from isocost.observe.gather import Ask, gather
from isocost.observe.metrics import Answer, Line, Metrics
from isocost.observe.problems import CONDITION
from isocost.observe.signals import NODE_LABELS, QUERY, SIGNALS, Verdict, judge
from isocost.units import Missing, many
from isocost.world.cluster import Node
from isocost.world.plan import Notice
from isocost.world.pool import Pool

MOST = Decimal("0.2")
"""Share of the governed nodes that may be failed at a time; one always may."""
WEAK = Decimal(2)
"""The most by which a strained node is dearer than it costs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What the metrics say of nodes, by name. known: whether they were answered at all."""

    verdicts: Mapping[str, Verdict] = field(default_factory=dict)
    known: bool = False


def read(metrics: Metrics, nodes: Iterable[Node], now: datetime, *, seconds: float) -> Health:
    """The verdicts on these nodes; nothing is asked where there are none."""
    names = {node.name for node in nodes}
    if not names:
        return Health()
    end = now.replace(microsecond=0)
    (answer,) = gather(metrics, (Ask(query=QUERY, start=end, end=end, step=timedelta(minutes=1)),), seconds=seconds)
    return Health(verdicts=_verdicts(answer, names), known=True) if isinstance(answer, Answer) else Health()


def _verdicts(answer: Answer, names: set[str]) -> dict[str, Verdict]:
    lines: dict[str, list[Line]] = {}
    for line in answer.series:
        node = next((line.labels[key] for key in NODE_LABELS if line.labels.get(key) in names), "")
        if node and line.values and line.labels.get("signal") in SIGNALS:
            lines.setdefault(node, []).append(line)
    return {node: judge(found) for node, found in lines.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """Nodes with what is known of their health. doubted: how many seem to have failed and are not believed to have."""

    nodes: tuple[Node, ...]
    doubted: int = 0


def judged(nodes: Sequence[Node], health: Health) -> Judged:
    """The nodes, judged; where more failed than may, those that were not closed for it before are kept."""
    seen = [_judged(node, health.verdicts.get(node.name)) for node in nodes]
    if sum(bool(n.failed) for n in seen) <= max(1, int(len(nodes) * MOST)):
        return Judged(nodes=tuple(seen))
    fresh = {n.name for n in seen if n.failed and not n.cordoned_by}
    return Judged(nodes=tuple(replace(n, failed="") if n.name in fresh else n for n in seen), doubted=len(fresh))


def _judged(node: Node, found: Verdict | None) -> Node:
    noted = bool(node.failed) and not node.failed.startswith(CONDITION)
    if found is None:
        return node
    still = "" if noted and found.clears(node.failed) else node.failed
    worse = found.strain > node.strain
    return replace(
        node,
        failed=found.failed or still,
        strain=min(WEAK, found.strain) if worse else node.strain,
        strained=found.strained if worse else node.strained,
    )


def notice(found: Judged) -> Notice:
    """The condition NodesHealthy."""
    nodes = sorted(found.nodes, key=lambda n: n.name)
    failed = [f"{n.name}: {n.failed}" for n in nodes if n.failed]
    strained = [f"{n.name} x{n.strain}: {n.strained}" for n in nodes if n.strained]
    if found.doubted:
        many_ = f"{many(found.doubted, 'node')} of {len(nodes)} seem to have failed at once"
        said = f"{many_}, which is more likely a fault of the signal, so none of them is given up"
        return _notice("Unknown", Reason.HEALTH_DOUBTED, f"{said}. Look at the DCGM exporter and at node conditions.")
    if failed:
        return _notice("False", Reason.NODES_FAILED, f"Not counted as capacity, and replaced: {_some(failed)}.")
    if strained:
        said = f"Counted as dearer than they cost, and given up first: {_some(strained)}."
        return _notice("True", Reason.NODES_STRAINED, said)
    return _notice("True", Reason.NODES_SOUND, "No signal speaks against a governed node.")


def _some(said: Sequence[str]) -> str:
    return "; ".join(said[:5]) + (f" and {len(said) - 5} more" if said[5:] else "")


def _notice(status: str, reason: Reason, message: str) -> Notice:
    return Notice(type=Type.NODES_HEALTHY, status=status, reason=reason, message=message)


def priced(pool: Pool, nodes: Sequence[Node], now: datetime) -> Pool:
    """The pool with an offer that is as much dearer as its sound nodes are strained, or as its spot machines are taken back."""
    mine = [n for n in nodes if n.pool == pool.name and not n.failed]
    if isinstance(pool.offer, Missing) or not mine:
        return pool
    strain = sum((n.strain for n in mine), Decimal(0)) / len(mine)
    hazard, why = spot(pool.offer.capacity_type, mine, now)
    said = "; ".join(filter(None, (next((n.strained for n in mine if n.strained), ""), why)))
    whole = (strain * hazard).quantize(Decimal("0.001"))
    return replace(pool, offer=replace(pool.offer, hazard=whole, hazards=said if whole > 1 else ""))


SPELLS = (
    (timedelta(hours=1), Decimal("0.49")),
    (timedelta(hours=6), Decimal("0.20")),
    (timedelta(hours=24), Decimal("0.087")),
    (timedelta.max, Decimal("0.025")),
)
"""(age up to which, chance an hour that spot capacity vanishes), by how long it has been there: measured on the SkyPilot traces of V100
availability (9 zones, 45 days at 5 minutes)"""
RESTART = Decimal("0.25")
"""hours of a node's price that an interruption loses: until another node is there and its pods are ready"""


def spot(capacity_type: str, nodes: Sequence[Node], now: datetime) -> tuple[Decimal, str]:
    """(by how much spot capacity is dearer than its price, why): the younger its spell, the likelier its end.

    The spell is that of the oldest node, so one that was replaced yesterday does not make the pool young. (1, "") off spot.
    """
    if capacity_type.lower() != "spot":
        return Decimal(1), ""
    age = now - min(n.created for n in nodes)
    chance = next(share for most, share in SPELLS if age <= most)
    band = next(most for most, _ in SPELLS if age <= most)
    young = f"for less than {band.total_seconds() / 3600:.0f} h" if band != timedelta.max else "for more than 24 h"
    return 1 + chance * RESTART, f"spot that is there {young}: {chance:.1%} are taken back an hour"

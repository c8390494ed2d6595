"""Drafts: the same present state, taken to different ends.

  whole    everything the solution asks for
  rescue   only what must be added now, and the cuts that make room for it where nothing else does
  tidy     only what earlier plans left behind: cordons, replicas that never came, our own empty pools
  still    nothing
Which of them becomes the plan is decided in decide.py.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from isocost.api.costplan import MAX_STEPS
from isocost.plan import stage
from isocost.plan.buy import additions
from isocost.plan.count import Count
from isocost.plan.landing import Landing, feared, housing, landing
from isocost.plan.order import compose
from isocost.plan.parts import paying
from isocost.plan.scene import Scene
from isocost.plan.seats import fitting
from isocost.plan.stand import Stand
from isocost.plan.victims import chosen, renewed
from isocost.plan.worth import doubts
from isocost.world.plan import Action, Step

_PER_VICTIM = 3
"""Cordon, Drain and RemoveNode."""
LEFTOVER = 100
"""pods on nodes that the solution has no use for, with more of which these are not looked at alone"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Targets with victims and surges settled, and the steps to them. aim: where this and the plans after it lead together,
    which differs from the targets where one CostPlan does not hold all steps, and by the nodes that pods will need which
    kube-scheduler gets nowhere (lost: how many; played: whether that was asked)."""

    stands: tuple[Stand, ...]
    counts: tuple[Count, ...]
    steps: tuple[Step, ...]
    aim: tuple[Stand, ...] = ()
    lost: int = 0
    played: bool = True

    @property
    def staged(self) -> bool:
        """Whether these steps are only the beginning of the way."""
        return sum(len(s.victims) for s in self.stands) != sum(len(s.victims) for s in self.aim)

    @property
    def counted(self) -> tuple[Stand, ...]:
        """The fleet whose cost is promised: after these steps, and with the nodes that lost pods will need."""
        return self.stands if self.staged else self.aim


def whole(scene: Scene, *, played: bool = True) -> Draft:
    """All the way to the solution.

    A fleet that only loses nodes must show that their pods find room, and every fleet that kube-scheduler would find it. And no
    node goes while a workload grows to where it can spare no pod: what lands on a victim before its cordon could not be
    moved again. What does not pay is left out. Where kube-scheduler would find room is most of the work, and not asked unless `played`.
    """
    fits = frozenset(fitting(scene) if any(s.excess for s in scene.stands) else ())
    wanted = placed = tuple(chosen(s, scene.who, fits) for s in scene.stands)
    tight = any(c.target > c.now and not c.spares for c in scene.counts)
    if tight:
        placed = stage.spared(placed, sum(len(s.victims) for s in placed))
    if not any(s.target > s.asked or s.undelivered > s.takeback for s in placed):
        placed = stage.housed(scene, placed)
    worth = paying(scene, placed)
    if not played:
        return replace(_bounded(scene, worth, scene.counts), aim=worth, played=False)
    ends = landing(scene, worth)
    aims = worth if placed == wanted else paying(scene, wanted)
    if not tight and _dearer(scene, ends, aims):
        ends = _leftover(scene, aims, _anew(scene, ends))
    return replace(_bounded(scene, ends.stands, scene.counts), aim=ends.beyond, lost=ends.lost)


def _dearer(scene: Scene, ends: Landing, aims: Sequence[Stand]) -> bool:
    """Whether a way ends dearer than the solution, as pods find no place where that has them."""
    return scene.bill.planned(ends.beyond).micros > scene.bill.planned(aims).micros


def _anew(scene: Scene, ends: Landing) -> Landing:
    """The same, or, where that saves so much more that it is worth the moves, with every node going on which others stand than the
    solution has there: what it packs around pods that stay somewhere else has no room. In a fleet that only shrinks these have to be
    the fewer ones."""
    fits = frozenset(fitting(scene))
    if not any(s.grows for s in ends.stands) and 2 * len(fits) < sum(len(s.nodes) for s in scene.stands):
        return ends
    other = landing(scene, tuple(renewed(s, scene.who, fits) for s in scene.stands))
    more = feared(scene, ends) - feared(scene, other)
    moved = scene.moved(other.stands) - scene.moved(ends.stands)
    long = len(compose(other.stands, scene.counts, scene.now)) > MAX_STEPS
    return ends if long or doubts(more, scene.bill.committed, max(0, moved), scene.view.policy.disruption) else other


def _leftover(scene: Scene, aims: tuple[Stand, ...], ends: Landing) -> Landing:
    """The same, or, where that is sure to be cheaper, only an end of what the solution has no use for: its nodes go, what the few pods
    on them need is bought, and all others stay as they are, although the solution would have them elsewhere."""
    placed = tuple(s if s.victims and not scene.wants(s) else s.aimed(s.asked) for s in aims)
    if not (_dearer(scene, ends, aims) and 0 < scene.moved(placed) <= LEFTOVER):
        return ends
    other = housing(scene, placed)
    return other if other and feared(scene, ends).micros > scene.bill.planned(other.beyond).micros else ends


def rescue(scene: Scene, *, cut: bool) -> Draft:
    """What must be added; where that is not enough and `cut` allows it, also the cuts that make room."""
    kept = tuple(c.without_cut() for c in scene.counts)
    grown, fits = additions(scene, kept)
    return _bounded(scene, _tidied(scene, grown), scene.counts if cut and not fits else kept)


def tidy(scene: Scene) -> Draft:
    """What earlier plans left behind, down to replicas above the target that never found a node."""
    waiting = Counter(p.owner for p in scene.view.pods if not p.node and not p.terminating)
    counted = tuple(_trimmed(c, waiting[c.ref]) for c in scene.counts)
    return _draft(scene, _tidied(scene, [s.aimed(s.asked) for s in scene.stands]), counted)


def still(scene: Scene) -> Draft:
    return Draft(
        stands=tuple(s.aimed(s.asked) for s in scene.stands), counts=tuple(_unmoved(c) for c in scene.counts), steps=()
    )


def _draft(scene: Scene, placed: tuple[Stand, ...], counted: tuple[Count, ...]) -> Draft:
    """The steps to these targets; a plan that would only wait is none, unless it watches over what we asked for."""
    steps = compose(placed, counted, scene.now)
    waits = all(s.action is Action.AWAIT_NODES for s in steps)
    watched = any(s.undelivered > s.takeback and _ours(scene, s) for s in placed)
    return Draft(stands=placed, counts=counted, steps=() if waits and not watched else steps, aim=placed)


def _bounded(scene: Scene, placed: tuple[Stand, ...], counted: tuple[Count, ...]) -> Draft:
    """A draft that fits into one CostPlan: a stage with fewer victims first, then fewer workloads; the next plan takes up the rest."""
    draft = _draft(scene, placed, _surged(counted, placed, scene))
    over = len(draft.steps) - MAX_STEPS
    if over <= 0:
        return draft
    if victims := sum(len(s.victims) for s in placed):
        return _bounded(scene, stage.stage(scene, placed, victims - over // _PER_VICTIM - 1), counted)
    moved = sorted((c for c in counted if c.target != c.now), key=lambda c: (not c.short, c.ref))
    first = {c.ref for c in moved[: len(moved) - over]}
    return _draft(scene, placed, tuple(c if c.ref in first else _unmoved(c) for c in counted))


def _ours(scene: Scene, stand: Stand) -> bool:
    """Whether the replicas that the pool asks for were asked for by us."""
    created = stand.pool is not None and stand.pool.created_by_us
    return created or scene.view.memory.set_replicas.get(stand.ref) == stand.asked


def _tidied(scene: Scene, placed: Sequence[Stand]) -> tuple[Stand, ...]:
    """The same, less what a quarantined offer never delivered and the solution does not want."""
    return tuple(_less_undelivered(s, scene.wants(s)) for s in placed)


def _less_undelivered(stand: Stand, wanted: int) -> Stand:
    if not stand.quarantined or stand.fixed:
        return stand
    return stand.aimed(max(len(stand.nodes), min(stand.target, wanted)))


def _trimmed(count: Count, waiting: int) -> Count:
    """Cut only by pods that do not run: the surge of a plan that was lost on the way."""
    kept = max(count.now - waiting, min(count.target, count.now))
    return replace(count, target=kept, mid=kept)


def _unmoved(count: Count) -> Count:
    return replace(count, target=count.now, mid=count.now)


def _surged(counted: Sequence[Count], placed: Sequence[Stand], scene: Scene) -> tuple[Count, ...]:
    """Workloads with pods on victims, or with new or waiting pods that may land there before the cordon, stand one higher
    meanwhile: a pod without a spare could not be moved again, and its node's drain would never end."""
    victims = [node for s in placed for node in (*s.given_back, *s.victims)]
    owners = scene.who.owners(victims) | {p.owner for p in scene.view.pods if not p.node and not p.terminating}
    return tuple(c.with_surge() if victims and (c.ref in owners or c.target > c.now) else c for c in counted)

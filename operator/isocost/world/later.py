"""What pods that start later are to ask for: what most of their workload's running pods were given in place.

A pod template keeps the requests that its author wrote, and every new pod begins with them. The chart's admission policy gives it those of
this list instead, which it reads from the CostPolicy's status. The list foretells nothing. Only what running pods have by their kubelets
goes into it, so what a node refused is asked of no other pod, and a plan that nobody approved changes none. It says what the template
asked for as well, and holds only while that stands: an author who writes other requests has the last word at once.

A rollout, a workload scaled to zero and pods that differ tell nothing new: what was said before goes on. It ends where the requests are
not ours to set (a VPA came, an autoscaler scales by them, the policy asks for it no more, its mode is Observe), and where the
namespace could refuse the pod for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from isocost.units import Missing, Resources
from isocost.world.advice import Ask, Later
from isocost.world.policy import Mode
from isocost.world.sizing import Container, Instance, Sizing
from isocost.world.snapshot import View
from isocost.world.workload import Workload


def later(view: View) -> tuple[Later, ...]:
    """What to remember after this round, sorted by workload. Pure."""
    found = ((work.ref, of(view, work)) for work in sorted(view.workloads, key=lambda w: w.ref))
    return tuple(Later(workload=ref, asks=asks) for ref, asks in found if asks)


def of(view: View, work: Workload) -> tuple[Ask, ...]:
    """What later pods of the workload ask for instead of what their template says."""
    known = view.sizing.get(work.ref)
    if view.policy.mode is Mode.OBSERVE or known is None or view.untouched(work.ref):
        return ()
    said = None if view.still or not work.settled else _most(known)
    if said is None:
        said = next((one.asks for one in view.memory.later if one.workload == work.ref), ())
    return _standing(said, work, known)


def _most(known: Sizing) -> tuple[Ask, ...] | None:
    """How more than half of its ready pods differ from the template, or None where no half of them agrees."""
    template = {one.name: one for one in known.containers}
    counts = Counter(_differs(template, pod) for pod in known.pods if pod.settled and not pod.kept)
    asks, pods = counts.most_common(1)[0] if counts else ((), 0)
    return asks if pods * 2 > len(known.pods) else None


def _differs(template: dict[str, Container], pod: Instance) -> tuple[Ask, ...]:
    pairs = ((one.name, template[one.name].requests, one.requests) for one in pod.containers if one.name in template)
    return tuple(ask for name, frm, to in pairs if (ask := _ask(name, frm, to)))


def _ask(container: str, frm: Resources, to: Resources) -> Ask | None:
    """What differs of what both ask for."""
    moved = [name for name in frm.names if to.get(name) and to.get(name) != frm.get(name)]
    return _only(container, frm, to, moved) if moved else None


def _only(container: str, frm: Resources, to: Resources, names: list[str]) -> Ask:
    kept = (Resources.of({name: side.get(name) for name in names}) for side in (frm, to))
    return Ask(container=container, frm=next(kept), to=next(kept))


def _standing(asks: tuple[Ask, ...], work: Workload, known: Sizing) -> tuple[Ask, ...]:
    """What of it still fits the template, is ours to set, and would be refused by nothing in the namespace."""
    template = {one.name: one for one in known.containers}
    return tuple(
        _only(ask.container, ask.frm, ask.to, names)
        for ask in asks
        if ask.container in template and (names := list(_allowed(ask, template[ask.container], work, known)))
    )


def _allowed(ask: Ask, template: Container, work: Workload, known: Sizing) -> Iterator[str]:
    if isinstance(known.rules, Missing):
        return
    for name, frm in ask.frm.amounts:
        to, limit = ask.to.get(name), template.limits.get(name)
        ours = name in work.rule.resized and name not in known.fixed
        fits = template.requests.get(name) == frm and (not limit or to <= limit)
        if ours and fits and known.rules.admit(name, frm, to):
            yield name

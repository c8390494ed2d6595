"""Properties of the way: whatever the order of allowed steps, no state in between is worse than both ends.

Small worlds are drawn, planned, and carried out one allowed step at a time in any order that the guard permits. The way
is also cut at any point, as by a crash that loses the plan: what is planned from there must end where the first plan would
have ended.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from tests.plan.sim import Journal, Sim
from tests.plan.small import (
    CORES,
    NOW,
    cheapest,
    nodes,
    outlook,
    pod,
    pool,
    pool_ref,
    problem,
    with_policy,
    work_ref,
    workload,
)

from isocost.guard import guard
from isocost.plan import plan
from isocost.world.plan import Action, Chosen, Plan
from isocost.world.policy import Disruption
from isocost.world.problem import Solution
from isocost.world.ref import Ref
from isocost.world.snapshot import View

NAMES = ("web", "api", "batch")
EAGER = Disruption(max_nodes="2", min_percent=Decimal(0))
DICE = st.integers(0, 2**32).map(Random)
checked = settings(max_examples=100, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])


@dataclass(frozen=True)
class Start:
    """A drawn world: replicas, needs and (min, max) per workload, nodes per pool, where pods stand."""

    replicas: dict[str, int]
    needs: dict[str, int]
    bounds: dict[str, tuple[int, int]]
    dear: int
    cheap: int


# A failing world is small as it is drawn, and shrinking a random order takes minutes: it is left out.


@st.composite
def starts(draw: st.DrawFn) -> Start:
    names = NAMES[: draw(st.integers(1, 3))]
    replicas = {n: draw(st.integers(1, 6)) for n in names}
    needs = {n: draw(st.integers(1, 8)) for n in names}
    bounds = {n: (1, draw(st.sampled_from([max(needs[n], replicas[n]), 20]))) for n in names}
    least = -(-sum(replicas.values()) // CORES)
    cheap = draw(st.integers(0, 4))
    dear = draw(st.integers(max(0, least - cheap), least + 3))
    return Start(replicas=replicas, needs=needs, bounds=bounds, dear=dear, cheap=cheap)


def world(start: Start, dice: Random) -> Sim:
    """The drawn world with its pods placed by a scheduler of any taste."""
    works = {
        work_ref(n): workload(n, r, least=start.bounds[n][0], most=start.bounds[n][1])
        for n, r in start.replicas.items()
    }
    pools = {str(pool_ref(n)): pool(n, c) for n, c in (("dear", start.dear), ("cheap", start.cheap))}
    sim = Sim(workloads=works, pools=pools, pick=dice.randrange)
    sim.nodes = {n.name: n for n in (*nodes("dear", start.dear), *nodes("cheap", start.cheap))}
    sim.pods = {p.uid: p for n, r in start.replicas.items() for p in (pod(f"{n}-{i}", n) for i in range(r))}
    sim.settle()
    assert all(p.node for p in sim.pods.values())
    return sim


def seen(sim: Sim) -> View:
    return with_policy(sim.view(), disruption=EAGER)


def drafted(sim: Sim, start: Start) -> tuple[Plan, Solution]:
    found = seen(sim)
    posed = problem(found, start.needs)
    solution = cheapest(posed, start.needs, start.bounds)
    return plan(found, posed, solution, outlook(found), NOW), solution


def needed(start: Start) -> dict[Ref, int]:
    """What a workload never falls below: its need, or what it had where that was less."""
    return {work_ref(n): min(start.needs[n], start.replicas[n]) for n in start.replicas}


def steady(sim: Sim, start: Start) -> None:
    """The invariants of every state on the way."""
    for ref, least in needed(start).items():
        assert sim.ready(ref) >= least, f"{ref} has {sim.ready(ref)} ready, needs {least}"
        assert sim.workloads[ref].replicas >= least
    ready = sum(CORES for n in sim.nodes.values() if n.ready)
    assert ready >= sum(needed(start).values())


def advance(sim: Sim, journal: Journal, start: Start, dice: Random) -> bool:
    """One step that the guard allows and whose turn it is, drawn among all; False when there is none left."""
    verdict = guard(seen(sim), Chosen(open=journal.open()), outlook(seen(sim)), NOW)
    due = journal.due(verdict.allowed)
    if not due:
        return False
    step = due[dice.randrange(len(due))]
    journal.note(step, sim.take(step, journal.plan))
    steady(sim, start)
    return True


def carry_out(sim: Sim, start: Start, dice: Random, *, most: int = 400) -> Journal:
    journal = Journal(plan=drafted(sim, start)[0])
    taken = 0
    while taken < most and not journal.finished and advance(sim, journal, start, dice):
        taken += 1
    return journal


def ends(sim: Sim) -> tuple[dict[str, int], dict[Ref, int]]:
    """(nodes per pool, replicas per workload)."""
    held = {name: sum(n.pool == name for n in sim.nodes.values()) for name in sim.pools}
    return held, {ref: w.replicas for ref, w in sim.workloads.items()}


@checked
@given(start=starts(), dice=DICE)
def test_every_state_on_the_way_carries_the_demand_and_the_way_ends(start: Start, dice: Random) -> None:
    sim = world(start, dice)
    journal = carry_out(sim, start, dice)
    assert journal.finished, [s for s in journal.plan.steps if s.id not in journal.states]
    for name, count in start.needs.items():
        assert sim.ready(work_ref(name)) >= min(count, start.bounds[name][1])


@checked
@given(start=starts(), dice=DICE)
def test_a_plan_without_reserve_ends_at_exactly_the_counts_it_promises(start: Start, dice: Random) -> None:
    sim = world(start, dice)
    found, solution = drafted(sim, start)
    carry_out(sim, start, dice)
    held, replicas = ends(sim)
    if found.steps:
        assert replicas == dict(found.replicas)
        assert (
            sum(held.get(str(pool_ref(n)), 0) * p for n, p in (("dear", 100), ("cheap", 40)))
            == found.planned.micros // 10_000
        )
    if found.steps and not found.rescue and any(s.action is Action.AWAIT_NODES for s in found.steps):
        stays = [t for t in found.otherwise if "stays" in t]
        assert stays or found.planned == solution.cost


@checked
@given(start=starts(), dice=DICE)
def test_a_plan_lost_at_any_point_is_planned_again_to_the_same_end(start: Start, dice: Random) -> None:
    sim = world(start, dice)
    carry_out(sim, start, dice, most=dice.randrange(13))
    for _ in range(6):
        carry_out(sim, start, dice)
    again, solution = drafted(sim, start)
    assert again.steps == (), again.reason
    assert all(p.node for p in sim.pods.values())
    assert (
        again.current == solution.cost or any("stays" in t for t in again.otherwise) or again.cause == "NotWorthwhile"
    )


@checked
@given(start=starts(), dice=DICE)
def test_ids_are_unique_and_steps_only_come_after_earlier_ones(start: Start, dice: Random) -> None:
    found, _ = drafted(world(start, dice), start)
    at = {s.id: i for i, s in enumerate(found.steps)}
    assert len(at) == len(found.steps)
    assert all(at[name] < at[s.id] for s in found.steps for name in s.after)


@checked
@given(start=starts(), dice=DICE)
def test_the_same_present_gives_the_same_plan(start: Start, dice: Random) -> None:
    sim = world(start, dice)
    assert drafted(sim, start) == drafted(sim, start)
    assert replace(drafted(sim, start)[0], id="") == replace(drafted(sim, start)[0], id="")

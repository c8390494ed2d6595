"""Whose turn it is in a repack: new nodes open one by one, for the pods that leave for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from tests.plan.small import NOW, node, nodes, opened, outlook, pod, pool, problem, view, work_ref, workload

from isocost.plan import plan, settle
from isocost.units import Resources
from isocost.world.cluster import Node, Pod
from isocost.world.plan import Action, Entry, OpenPlan, Plan, State, Step, Turn
from isocost.world.problem import Fill, Problem, Quality, Shape, Solution
from isocost.world.ref import Ref
from isocost.world.snapshot import View

WHOLE = Resources.of({"cpu": 4000, "pods": 1})
SMALL, LARGE = str(work_ref("small")), str(work_ref("large"))


def tight(
    new: Sequence[Node], *more: Pod, gone: Sequence[str] = (), cordoned: bool = True, small: int = 4
) -> tuple[View, Problem, Solution]:
    """Four pods of a core and one of four cores on a dear node each, from which they move to two cheap ones that hold them exactly;
    or more small pods, by fours."""
    over = nodes("dear", small + 1, unschedulable=cordoned, cordoned_by="p" if cordoned else "")
    pods = [
        *(pod(f"small-{i}", "small", over[i].name) for i in range(small)),
        pod("large-0", "large", over[small].name, requests=WHOLE),
    ]
    works = [workload("small", small, least=small, most=9), replace(workload("large", 1, most=9), requests=WHOLE)]
    left = [one for one in pods if one.ref.name not in gone]
    seen = view(works, [pool("dear", small + 1), pool("cheap", len(new))], (*over, *new), [*left, *more])
    posed = problem(seen, {"small": small, "large": 1})
    posed = replace(posed, shapes=tuple(_sized(s) for s in posed.shapes))
    cheap = next(s for s in posed.supplies if s.offer == "cheap")
    full = small // 4
    fills = (Fill(supply=cheap.name, count=full, pods={SMALL: 4}), Fill(supply=cheap.name, count=1, pods={LARGE: 1}))
    counts = {s.name: full + 1 if s is cheap else 0 for s in posed.supplies}
    cost = cheap.price * (full + 1)
    replicas = {SMALL: small, LARGE: 1}
    solution = Solution(nodes=counts, replicas=replicas, fills=fills, cost=cost, bound=cost, quality=Quality.OPTIMAL)
    return seen, posed, solution


def _sized(shape: Shape) -> Shape:
    return replace(shape, requests=WHOLE) if shape.workload == work_ref("large") else shape


def new(*, held: bool = True) -> tuple[Node, ...]:
    return nodes("cheap", 2, held=held)


def way(begun: Sequence[str] = (), dear: int = 5, drained: Sequence[str] = ()) -> OpenPlan:
    """The plan under way: all dear nodes are to be drained; the drains of `begun` have begun, those of `drained` are done."""
    steps = tuple(Step(id=f"d{i}", action=Action.DRAIN, target=Ref("Node", f"dear-{i:02d}")) for i in range(dear))
    entries = (Entry(step=s.id, state=State.RUNNING, started=NOW) for s in steps if s.target.name in begun)
    done = (Entry(step=s.id, state=State.DONE, started=NOW) for s in steps if s.target.name in drained)
    return opened(_empty(steps), *entries, *done)


def _empty(steps: tuple[Step, ...]) -> Plan:
    seen, posed, solution = tight(new())
    return replace(plan(seen, posed, solution, outlook(seen), NOW), steps=steps)


def turn(
    seen: View, posed: Problem, solution: Solution, held: OpenPlan | None = None, now: timedelta = timedelta()
) -> Turn | None:
    seen = replace(seen, plans=(held or way(),))
    return plan(seen, posed, solution, outlook(seen), NOW + now).turn


def test_a_fleet_that_only_a_packer_could_fill_is_reached_node_by_node() -> None:
    """All at once, the small pods take both new nodes, and the large one finds no place."""
    seen, posed, solution = tight((), cordoned=False)
    made = plan(seen, posed, solution, outlook(seen), NOW)
    assert sum(s.to - s.frm for s in made.steps if s.action is Action.SCALE_POOL and s.pool.endswith("cheap")) == 2
    assert "kube-scheduler" not in made.reason


def test_nobody_leaves_and_new_nodes_are_held_before_all_old_ones_are_cordoned() -> None:
    assert turn(*tight(new(held=False), cordoned=False)) == Turn(holds=("cheap-00", "cheap-01"))


def test_the_first_node_opens_for_the_pods_that_it_was_bought_for() -> None:
    assert turn(*tight(new())) == Turn(movers=("small-0", "small-1", "small-2", "small-3"), opens=("cheap-00",))


def test_nodes_that_fill_alike_whoever_comes_first_open_together() -> None:
    """The third one is for the large pod, and a small one would take its place."""
    small = [f"small-{i}" for i in range(8)]
    made = turn(*tight(nodes("cheap", 3, held=True), small=8), held=way(dear=9))
    assert made == Turn(movers=tuple(small), opens=("cheap-00", "cheap-01"))


def test_a_node_that_came_open_is_held_until_its_turn() -> None:
    assert turn(*tight(new(held=False))) == Turn(
        movers=("small-0", "small-1", "small-2", "small-3"), holds=("cheap-01",)
    )


def half_way(*late: Pod) -> tuple[View, Problem, Solution]:
    """Two small pods have moved already."""
    came = [pod(f"new-{i}", "small", "cheap-00", created=NOW) for i in range(2)]
    first = node("cheap-00", "cheap", opened=NOW)
    return tight((first, node("cheap-01", "cheap", held=True)), *came, *late, gone=("small-0", "small-1"))


def test_the_next_node_waits_until_all_have_come_to_the_one_before() -> None:
    assert turn(*half_way()) == Turn(movers=("small-2", "small-3"))


def test_pods_that_do_not_come_are_waited_for_so_long_and_no_longer() -> None:
    assert turn(*half_way(), now=timedelta(minutes=3)) == Turn(
        movers=("small-2", "small-3", "large-0"), opens=("cheap-01",)
    )


def test_while_a_pod_of_theirs_is_starting_others_wait_longer() -> None:
    starting = pod("other", "small", "cheap-00", ready=False, created=NOW, requests=Resources.of({"cpu": 1}))
    seen, posed, solution = half_way(starting)
    assert turn(seen, posed, solution, now=timedelta(minutes=3)) == Turn(movers=("small-2",))


def test_a_pod_that_is_not_ready_on_an_old_node_is_not_waited_for() -> None:
    """Others of its workload may not leave until it has left itself, and that it may at any time."""
    seen, posed, solution = half_way()
    ill = tuple(replace(p, ready=False, created=NOW) if p.ref.name == "small-2" else p for p in seen.pods)
    assert turn(replace(seen, pods=ill), posed, solution, now=timedelta(minutes=3)) == Turn(
        movers=("small-2", "small-3", "large-0"), opens=("cheap-01",)
    )


def test_a_pod_without_a_seat_that_finds_nothing_else_has_a_node_opened_for_it() -> None:
    seen, posed, solution = half_way(pod("lonely", "stranger", created=NOW - timedelta(minutes=2)))
    assert turn(seen, posed, solution) == Turn(movers=("small-2", "small-3"), opens=("cheap-01",))


def test_a_node_of_a_pool_that_is_somebody_elses_is_not_held() -> None:
    seen, posed, solution = tight(new(held=False))
    pools = tuple(replace(p, writer="argocd") if p.name.endswith("cheap") else p for p in seen.pools)
    assert turn(replace(seen, pools=pools), posed, solution) is None


def test_a_node_that_has_not_announced_what_its_pods_ask_for_does_not_open() -> None:
    seen, posed, solution = half_way()
    bare = tuple(replace(n, allocatable=Resources.of({"pods": 110})) if n.held else n for n in seen.nodes)
    seen = replace(seen, nodes=bare)
    assert turn(seen, posed, solution, now=timedelta(minutes=3)) == Turn(movers=("small-2", "small-3"))


def test_where_a_budget_lets_some_nodes_drain_first_only_their_pods_have_a_turn() -> None:
    made = turn(*tight(new()), held=way(begun=("dear-01", "dear-02")))
    assert made == Turn(movers=("small-1", "small-2"), opens=("cheap-00",))


def test_there_is_no_order_where_everybody_finds_a_place_without() -> None:
    """The large pod alone is left, and its node is the only one with room."""
    came = [pod(f"new-{i}", "small", "cheap-00", created=NOW) for i in range(4)]
    gone = [f"small-{i}" for i in range(4)]
    assert turn(*tight((node("cheap-00", "cheap"), new()[1]), *came, gone=gone)) is None


def asking(seen: View, small: int = 4, cheap: int = 2) -> View:
    """The same with so many replicas and nodes asked for."""
    works = tuple(replace(w, replicas=small) if w.ref == work_ref("small") else w for w in seen.workloads)
    pools = tuple(replace(p, replicas=cheap) if p.name.endswith("cheap") else p for p in seen.pools)
    return replace(seen, workloads=works, pools=pools)


def test_replicas_that_are_there_only_while_pods_move_ask_for_no_order() -> None:
    """Four small pods are to stay, the fifth goes once it has left its old node."""
    came = [pod(f"new-{i}", "small", "cheap-00", created=NOW) for i in range(4)]
    seen, posed, solution = tight((node("cheap-00", "cheap"), new()[1]), *came, gone=("small-0", "small-1", "small-2"))
    assert turn(seen, posed, solution) is not None
    assert turn(asking(seen, small=5), posed, solution) is None


def strayed(*opened_at: datetime | None) -> tuple[View, Problem, Solution]:
    """A small pod has landed where the large one was to go, which is left."""
    came = [pod(f"new-{i}", "small", "cheap-01" if i else "cheap-00", created=NOW) for i in range(4)]
    both = [replace(node(f"cheap-0{i}", "cheap"), opened=at) for i, at in enumerate(opened_at)]
    return tight(both, *came, gone=[f"small-{i}" for i in range(4)])


def ungoverned() -> tuple[View, Problem, Solution]:
    """The same, where the policy does not govern the large one."""
    seen, posed, solution = strayed(NOW, NOW)
    works = tuple(w for w in seen.workloads if w.ref != work_ref("large"))
    seen = replace(seen, plans=(way(begun=[f"dear-0{i}" for i in range(5)]),), workloads=works)
    return (
        seen,
        replace(posed, shapes=tuple(replace(s, workload=None) if s.name == LARGE else s for s in posed.shapes)),
        solution,
    )


def test_a_node_on_which_nobody_has_a_seat_opens_in_the_end() -> None:
    """It would wait for its turn for ever, and the plan with it."""
    seen, posed, solution = ungoverned()
    little = Resources.of({"cpu": 1000, "pods": 9})
    seen = replace(seen, nodes=(*seen.nodes, replace(node("dear-09", "dear", held=True), allocatable=little)))
    assert plan(seen, posed, solution, outlook(seen), NOW).turn == Turn(opens=("dear-09",))


def test_a_pod_that_finds_no_place_at_the_end_of_an_order_stays_and_the_plan_ends() -> None:
    seen, posed, solution = ungoverned()
    made = plan(seen, posed, solution, outlook(seen), NOW)
    assert made.turn == Turn()
    (closing,) = settle(seen, made, NOW).closing
    assert closing.message == "the new nodes have no place for 1 pod of the old ones"


def test_of_a_governed_workload_it_leaves() -> None:
    """One more of them runs than has a seat as long as nodes are drained, and nothing else ends that."""
    assert turn(*strayed(NOW, NOW)) is None


def test_without_an_order_everybody_leaves() -> None:
    assert turn(*strayed(None, None)) is None


def test_a_drained_node_that_is_still_there_has_no_room() -> None:
    """Beside the one new node it would take the large pod."""
    made = turn(*tight(nodes("cheap", 1), gone=("small-1", "small-2", "small-3")), held=way(drained=("dear-01",)))
    assert made == Turn(movers=("small-0",))


def test_nodes_on_their_way_count_until_the_old_ones_are_closed() -> None:
    """A small and a large pod find places on two nodes; on one of them they do not."""
    gone = ("small-1", "small-2", "small-3")
    ready, late = nodes("cheap", 1)[0], node("cheap-01", "cheap", ready=False)
    assert turn(*tight((ready, late), gone=gone, cordoned=False)) is None
    assert turn(*tight((ready, late), gone=gone)) is not None
    seen, posed, solution = tight((ready,), gone=gone, cordoned=False)
    assert turn(seen, posed, solution) == Turn(holds=("cheap-00",))
    assert turn(asking(seen), posed, solution) is None


def test_a_plan_that_drains_nothing_has_no_turns() -> None:
    seen, posed, solution = tight(new())
    held = opened(_empty(()))
    assert turn(seen, posed, solution, held) is None

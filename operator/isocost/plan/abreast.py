"""How many new nodes of a repack may open at once: as many as fill exactly as they were bought for, whoever comes first.

One by one is always right, and slow. But pods of one kind land alike on nodes of one kind, in whatever order they come, and most nodes of
most fleets are of few kinds. So the next nodes are played together, twice as many each time, and as many open as are filled in every run
as the solution has them. That all pods find room is not enough: of nodes that hold something else, nobody could tell who is still to come.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from isocost.plan.play import comers, hosts, runs
from isocost.plan.scene import Scene
from isocost.plan.seats import shapes
from isocost.world.cluster import Node, Pod

Mix = Counter[tuple[str, frozenset[tuple[str, int]]]]
"""how many nodes of a kind are given so many pods of each shape"""


def abreast(
    scene: Scene, there: Sequence[Node], able: Sequence[Node], coming: Collection[Pod], seats: Mapping[str, str]
) -> int:
    """How many of the nodes in `able` may open together, the first ones first.

    there: the nodes that are open. coming: pods that wait or move; those whose seats are on other nodes do not come yet.
    """
    shape = {pod.uid: name for pod, name in shapes(scene)}
    lived = {pod.node for pod in scene.view.pods if not pod.daemon}
    kind = {node.name: node.name if node.name in lived else node.pool for node in (*there, *able)}
    standing = [pod for pod in scene.view.pods if pod.node in kind and not pod.terminating]

    def filled(count: int) -> bool:
        nodes = (*there, *able[:count])
        names = {node.name for node in nodes}
        due = [pod for pod in coming if seats.get(pod.uid) in names]
        come = [shape[pod.uid] for pod in due]
        wanted = _mix(zip((seats[pod.uid] for pod in due), come, strict=True), kind)
        found = runs(hosts(scene.view, nodes), standing, tuple(comers(due, seats, ())), many=True)
        return found is not None and all(_mix(zip(run, come, strict=True), kind) == wanted for run in found)

    return most(len(able), filled)


def _mix(landed: Iterable[tuple[str, str]], kind: Mapping[str, str]) -> Mix:
    """landed: (node, shape) of each pod; "" for a pod without a place."""
    given: dict[str, Counter[str]] = defaultdict(Counter)
    for node, shape in landed:
        given[node][shape] += 1
    return Counter((kind.get(node, ""), frozenset(pods.items())) for node, pods in given.items())


def most(limit: int, holds: Callable[[int], bool]) -> int:
    """The largest count up to the limit for which it holds, where it holds for all smaller ones too; asked of few beyond it."""
    known = 0
    while known < limit and holds(tried := min(limit, max(1, 2 * known))):
        known = tried
    return known + bisect_left(range(known + 1, min(limit, 2 * known)), True, key=lambda count: not holds(count))

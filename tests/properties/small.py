"""Small problems by hand and by hypothesis."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import strategies as st

from isocost.units import Rate, Resources
from isocost.world.problem import Choice, Limit, Pinned, Problem, Shape, Supply
from isocost.world.ref import Ref

GIB = 2**30
CPU = "cpu"


def supply(name: str, cpu: int, price: str, *, memory: int = 64, gpu: int = 0, pods: int = 110, **rest: int) -> Supply:
    """cpu in whole cores, memory in GiB, price per hour."""
    room = Resources.of({"cpu": cpu * 1000, "memory": memory * GIB, "pods": pods, "nvidia.com/gpu": gpu})
    return Supply(name=name, pool=name, rule="general", offer=name, allocatable=room, price=Rate.of(price), **rest)


def requests(cpu: int, memory: int = 1, gpu: int = 0) -> Resources:
    return Resources.of({"cpu": cpu * 1000, "memory": memory * GIB, "pods": 1, "nvidia.com/gpu": gpu})


def web(
    name: str,
    needs: Resources,
    rates: Mapping[str, float],
    *,
    demand: float,
    low: int = 0,
    high: int = 20,
    current: int = 1,
    per_node: int | None = None,
) -> Shape:
    """A governed workload of namespace shop."""
    ref = Ref("Deployment", name, "shop")
    return Shape(
        name=str(ref), requests=needs, rates=dict(rates), demand=demand, low=low, high=high, current=current,
        workload=ref, per_node=per_node,
    )  # fmt: skip


def fixed(name: str, needs: Resources, count: int, supplies: tuple[str, ...], per_node: int | None = None) -> Shape:
    """Pods that are simply there."""
    rates = dict.fromkeys(supplies, 1.0)
    return Shape(name=name, requests=needs, rates=rates, low=count, high=count, current=count, per_node=per_node)


def most_nodes(n: int, *supplies: Supply, name: str = "pools[general].bounds.maxNodes") -> Limit:
    return Limit(name=name, weights={s.name: 1 for s in supplies}, at_most=n)


NAMES = ("a", "b", "c")


@st.composite
def supplies(draw: st.DrawFn, name: str) -> Supply:
    low = draw(st.sampled_from([0, 0, 0, 1]))
    return supply(
        name,
        draw(st.integers(2, 6)),
        f"0.{draw(st.integers(1, 60)):02d}",
        memory=draw(st.integers(2, 6)),
        gpu=draw(st.sampled_from([0, 0, 1, 2])),
        pods=draw(st.integers(2, 5)),
        current=draw(st.integers(0, 2)),
        low=low,
        high=draw(st.integers(max(1, low), 3)),
    )


@st.composite
def workloads(draw: st.DrawFn, name: str, names: tuple[str, ...]) -> Shape:
    among = draw(st.lists(st.sampled_from(names), min_size=1, unique=True))
    needs = requests(draw(st.integers(1, 3)), draw(st.integers(1, 3)), draw(st.sampled_from([0, 0, 0, 1])))
    per_node = draw(st.sampled_from([None, None, None, 1]))
    if draw(st.booleans()):
        return fixed(name, needs, draw(st.integers(1, 4)), tuple(among), per_node)
    same = draw(st.booleans())
    first = draw(st.integers(1, 3))
    rates = {n: float(first if same else draw(st.integers(1, 3))) for n in among}
    demand = draw(st.integers(1, 6))
    return web(name, needs, rates, demand=float(demand), low=draw(st.integers(0, 2)), high=4, per_node=per_node)


@st.composite
def problems(draw: st.DrawFn) -> Problem:
    """Two or three supplies, one or two shapes, sometimes a limit, a choice and a pinned node."""
    names = NAMES[: draw(st.integers(2, 3))]
    found = tuple(draw(supplies(n)) for n in names)
    shapes = tuple(draw(workloads(n, names)) for n in ("x", "y")[: draw(st.integers(1, 2))])
    limits = (most_nodes(draw(st.integers(2, 5)), *found),) if draw(st.booleans()) else ()
    choices = (Choice(name="maxPools", supplies=names, at_most=2),) if draw(st.booleans()) else ()
    pinned = tuple(draw(pins(s, shapes)) for s in found if s.low and draw(st.booleans()))
    return Problem(supplies=found, shapes=shapes, limits=limits, choices=choices, pinned=pinned)


@st.composite
def pins(draw: st.DrawFn, of: Supply, shapes: tuple[Shape, ...]) -> Pinned:
    """A node that must stay, with a core used; perhaps it holds a pod of the first shape."""
    used = requests(1)
    first = shapes[0]
    able = first.rates.get(of.name) and (first.requests + used).fits_in(of.allocatable)
    holds = {first.name: 1} if able and first.low and draw(st.booleans()) else {}
    return Pinned(node=f"node-{of.name}", supply=of.name, used=used, why="bare pod", holds=holds)

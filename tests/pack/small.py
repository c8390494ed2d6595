"""Small cases, drawn: few pods, few kinds, every constraint now and then."""

from __future__ import annotations

from hypothesis import strategies as st

from isocost.world.packing import Batch, Kind


def budget(seconds: float):
    """left() that counts calls instead of time: the same case is searched the same way on every machine."""
    state = {"left": seconds}

    def left() -> float:
        state["left"] -= 0.02
        return max(0.0, state["left"])

    return left


@st.composite
def batch(draw, name: str) -> Batch:
    gpu = draw(st.sampled_from([0, 0, 1, 1, 2]))
    milli = draw(st.sampled_from([1000, 300, 400, 510, 600])) if gpu == 1 else 1000
    return Batch(
        name=name, count=draw(st.integers(1, 3)), cpu=draw(st.integers(1, 8)) * 1000, memory=draw(st.integers(0, 6)) * 1000,
        gpu=gpu, gpu_milli=milli, gpu_memory=draw(st.sampled_from([0, 0, 4000, 9000])) if gpu else 0,
        models=frozenset(draw(st.sampled_from([(), (), ("a",), ("a", "b")]))) if gpu else frozenset(),
        per_node=draw(st.sampled_from([None, None, None, 1, 2])), group=draw(st.sampled_from(["", "", "", "x"])),
        selector=draw(st.sampled_from([{}, {}, {}, {"disk": "fast"}])),
    )  # fmt: skip


@st.composite
def kind(draw, name: str) -> Kind:
    gpu = draw(st.sampled_from([0, 0, 1, 2]))
    return Kind(
        name=name, cpu=draw(st.integers(4, 16)) * 1000, memory=draw(st.integers(3, 16)) * 1000, gpu=gpu,
        gpu_model=draw(st.sampled_from(["a", "b"])) if gpu else "", gpu_memory=10000 if gpu else 0,
        pods=draw(st.sampled_from([None, None, 3])), stock=draw(st.sampled_from([None, None, None, 1, 2])),
        price=draw(st.integers(1, 40)) / 10, labels=draw(st.sampled_from([{}, {"disk": "fast"}])),
    )  # fmt: skip


@st.composite
def case(draw) -> tuple[list[Batch], list[Kind]]:
    batches = [draw(batch(f"p{i}")) for i in range(draw(st.integers(1, 3)))]
    kinds = [draw(kind(f"k{i}")) for i in range(draw(st.integers(1, 4)))]
    return batches, kinds


@st.composite
def large(draw) -> tuple[list[Batch], list[Kind]]:
    """Dozens of pods of each shape, and kinds of several sizes; too many to try everything."""
    batches = [
        Batch(
            name=f"p{i}", count=draw(st.integers(1, 90)), cpu=draw(st.integers(1, 40)) * 100, memory=draw(st.integers(1, 60)) * 100,
            gpu=gpu, gpu_milli=draw(st.sampled_from([1000, 250, 400, 700])) if gpu else 1000,
            per_node=draw(st.sampled_from([None, None, None, 2])),
        )
        for i in range(draw(st.integers(2, 6)))
        for gpu in [draw(st.sampled_from([0, 0, 0, 1]))]
    ]  # fmt: skip
    kinds = [
        Kind(
            name=f"k{i}", cpu=size * 1000, memory=size * draw(st.sampled_from([1000, 2000, 4000])), gpu=draw(st.sampled_from([0, 0, 1, 4])),
            pods=draw(st.sampled_from([None, 30])), stock=draw(st.sampled_from([None, None, None, 5])),
            price=round(size * draw(st.floats(0.8, 2.0)) / 10, 3),
        )
        for i in range(draw(st.integers(2, 6)))
        for size in [draw(st.sampled_from([4, 8, 16, 32, 64]))]
    ]  # fmt: skip
    return batches, kinds


@st.composite
def zoned(draw) -> tuple[list[Batch], list[Kind]]:
    """Pods spread over zones, some of which have little stock."""
    batches = [
        Batch(
            name=f"p{i}", count=draw(st.integers(1, 9)), cpu=draw(st.integers(1, 4)) * 1000, memory=0,
            skew=draw(st.sampled_from([None, 1, 1, 2, 3])),
        )
        for i in range(draw(st.integers(1, 3)))
    ]  # fmt: skip
    zones = draw(st.sampled_from([("a",), ("a", "b"), ("a", "b", "c"), ("", "b")]))
    kinds = [
        Kind(
            name=f"k{size}", zone=zone, cpu=size * 1000, memory=1000, price=size * draw(st.integers(8, 15)) / 10,
            stock=draw(st.sampled_from([None, None, None, 0, 1, 3])), labels={"topology.kubernetes.io/zone": zone} if zone else {},
        )
        for size in (4, 8)
        for zone in zones
    ]  # fmt: skip
    return batches, kinds

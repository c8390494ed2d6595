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

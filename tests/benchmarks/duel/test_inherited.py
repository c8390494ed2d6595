"""The fleet that is taken over: what Karpenter settles on, node by node, and every pod bound to its own."""

from __future__ import annotations

from collections import Counter

from benchmarks.duel.inherited import _bindings, fleet
from benchmarks.headtohead import Row, Shape, Type
from isocost.world.cluster import INSTANCE_TYPE_LABEL

TYPES = {
    f"c{size}": Type(name=f"c{size}", cpu_m=size * 1000, memory_mi=size * 2048, gpus=0, price=size / 10, gpu_model="")
    for size in (4, 8, 16)
}
SHAPES = (
    Shape(name="web", count=7, cpu_m=1500, memory_mi=1000, gpus=0),
    Shape(name="batch-job", count=5, cpu_m=3000, memory_mi=2000, gpus=0),
    Shape(name="web-2", count=3, cpu_m=1500, memory_mi=1000, gpus=0),
)
ROW = Row(name="test", shapes=SHAPES, types=TYPES, fleet=(), karpenter={})


def test_every_pod_is_held_once_and_no_node_is_overfull():
    held = fleet(ROW)
    assert sum((one.pods for one in held), Counter()) == {shape.name: shape.count for shape in SHAPES}
    need = {shape.name: shape.cpu_m for shape in SHAPES}
    for one in held:
        assert 0 < sum(need[name] * n for name, n in one.pods.items()) < TYPES[one.type].cpu_m


def test_every_pod_is_bound_to_a_node_of_its_own_type():
    held = fleet(ROW)
    nodes = [
        {"metadata": {"name": f"node-{i}", "labels": {INSTANCE_TYPE_LABEL: one.type}}} for i, one in enumerate(held)
    ]
    pods = [
        {"metadata": {"name": f"{shape.name}-7d9f-{serial:05}"}} for shape in SHAPES for serial in range(shape.count)
    ]
    bound = list(_bindings(held, nodes, pods))
    assert {one["metadata"]["name"] for one in bound} == {pod["metadata"]["name"] for pod in pods}
    on = {
        name: Counter(one["metadata"]["name"].rsplit("-", 2)[0] for one in bound if one["target"]["name"] == name)
        for name in (node["metadata"]["name"] for node in nodes)
    }
    types = {node["metadata"]["name"]: node["metadata"]["labels"][INSTANCE_TYPE_LABEL] for node in nodes}
    assert sorted((types[name], sorted(there.items())) for name, there in on.items()) == sorted(
        (one.type, sorted(one.pods.items())) for one in held
    )

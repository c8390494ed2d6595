"""What the operator is given in the duel: the policy and the prices are ones that it accepts."""

from __future__ import annotations

from benchmarks.duel.ours import OFFERS, book, policy
from benchmarks.headtohead import Row, Type
from isocost.units import Resources
from isocost.world.cluster import SEATING

TYPES = {
    name: Type(name=name, cpu_m=4000, memory_mi=8192, gpus=gpus, price=0.5, gpu_model="t4" if gpus else "")
    for name, gpus in [("g4dn.xlarge", 1), *((f"c{i}.xlarge", 0) for i in range(120))]
}
ROW = Row(name="test", shapes=(), types=TYPES, fleet=(), karpenter={})


def test_every_type_is_offered_at_its_price_with_what_a_node_really_has():
    offers = {offer["name"]: offer for offer in book(ROW)["spec"]["offers"]}
    assert offers.keys() == TYPES.keys()
    gpu = offers["g4dn.xlarge"]
    assert Resources.parse(gpu["allocatable"]) == TYPES["g4dn.xlarge"].room
    assert (gpu["pricePerHour"], gpu["accelerator"]) == ("0.500000", "t4")


def test_every_type_may_be_bought_closed_by_the_seating_taint():
    old, *pools = policy(ROW)["spec"]["pools"]
    assert "template" not in old
    assert sorted(name for pool in pools for name in pool["template"]["offers"]) == sorted(TYPES)
    for pool in pools:
        assert len(pool["template"]["offers"]) <= OFFERS
        taints = pool["template"]["object"]["spec"]["template"]["spec"]["startupTaints"]
        assert taints == [{"key": SEATING, "effect": "NoSchedule"}]

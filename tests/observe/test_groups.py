"""Node groups and their list prices, told from labels alone."""

from datetime import UTC, datetime

import pytest

from isocost.observe.groups import groups, list_price, traits
from isocost.units import Missing, Rate, Resources
from isocost.world.cluster import Node, Taint

TYPE, ZONE = "node.kubernetes.io/instance-type", "topology.kubernetes.io/zone"
REGION = "topology.kubernetes.io/region"
EAST = {ZONE: "us-east-1a", REGION: "us-east-1"}


def node(name="n", *taints, **labels):
    return Node(
        name=name, uid=name, labels=labels, taints=taints, allocatable=Resources.parse({"cpu": "3920m", "memory": "14Gi"}),
        ready=True, created=datetime(2026, 1, 1, tzinfo=UTC),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("labels", "provider", "wanted"),
    [
        ({TYPE: "m5.xlarge", **EAST}, "aws:///us-east-1a/i-1", "0.192"),
        ({TYPE: "m5.xlarge", ZONE: "us-east-1a"}, "", "0.192"),
        ({"beta.kubernetes.io/instance-type": "m5.xlarge", "failure-domain.beta.kubernetes.io/zone": "us-east-1a"}, "", "0.192"),
        ({TYPE: "m5.xlarge", "eks.amazonaws.com/capacityType": "SPOT", **EAST}, "", "0.0672"),
        ({TYPE: "m5.xlarge", "karpenter.sh/capacity-type": "spot", **EAST}, "", "0.0672"),
    ],
)  # fmt: skip
def test_a_price_is_found_by_the_labels_that_clouds_set(labels, provider, wanted):
    price, source, day = list_price(traits(node(**labels), provider))
    assert price == Rate.of(wanted)
    assert source == "aws/us-east-1"
    assert day is not None


@pytest.mark.parametrize(
    ("labels", "provider", "said"),
    [
        ({}, "", "carry no label node.kubernetes.io/instance-type"),
        ({TYPE: "m5.xlarge"}, "", "carry no label topology.kubernetes.io/region"),
        ({TYPE: "m5.xlarge", REGION: "mars-north-1"}, "", "lists no m5.xlarge in mars-north-1"),
        ({TYPE: "m99.xlarge", **EAST}, "", "lists no m99.xlarge"),
        ({TYPE: "m5.xlarge", **EAST}, "gce://project/us-east-1a/n", "lists no m5.xlarge in us-east-1"),
        ({TYPE: "m5.xlarge", "karpenter.sh/capacity-type": "reserved", **EAST}, "", "the terms 'reserved'"),
    ],
)
def test_a_price_that_cannot_be_found_is_missing_with_what_is_lacking(labels, provider, said):
    price, _, _ = list_price(traits(node(**labels), provider))
    assert isinstance(price, Missing)
    assert said in price.reason


@pytest.mark.parametrize(
    ("zone", "region"),
    [("us-east-1a", "us-east-1"), ("us-central1-b", "us-central1"), ("eastus-1", "eastus"), ("westeurope-3", "westeurope"),
     ("us-gov-west-1a", "us-gov-west-1"), ("rack7", ""), ("", "")],
)  # fmt: skip
def test_the_region_of_a_zone_is_known_by_the_clouds_ways_of_naming(zone, region):
    assert traits(node(**{ZONE: zone}), "").region == region


def test_nodes_are_one_group_while_type_place_terms_pool_and_taints_agree():
    card = Taint(key="nvidia.com/gpu")
    passing = Taint(key="node.kubernetes.io/not-ready")
    kind = {TYPE: "m5.xlarge", **EAST}
    fleet = [
        node("a", **kind), node("b", passing, **kind), node("c", card, **kind), node("d", **{**kind, ZONE: "us-east-1b"}),
        node("e", **kind, **{"karpenter.sh/nodepool": "web"}), node("f"), node("g"),
    ]  # fmt: skip
    found = {one.offer.name: one.nodes for one in groups(fleet, {})}
    assert found == {
        "4-cores-14-GiB": ("f", "g"),
        "m5.xlarge-us-east-1a": ("a", "b"),
        "m5.xlarge-us-east-1a-2": ("c",),
        "m5.xlarge-us-east-1b": ("d",),
        "web-m5.xlarge-us-east-1a": ("e",),
    }


def test_nodes_of_the_control_plane_are_never_given_up():
    (found,) = groups([node(**{"node-role.kubernetes.io/control-plane": ""})], {})
    assert found.found.victims is False
